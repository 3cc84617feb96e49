const NONE_AT_ALL = /^(?:tidak ada|tidak perlu|tanpa|nihil|kosong|belum ada)\b.{0,16}$/i;

/** Permendagri 17/2023, Pasal 38: every user owes it. */
export const dataBalikanWarnings = (id: string, dataBalikan: string | null): readonly string[] =>
  dataBalikan !== null && NONE_AT_ALL.test(dataBalikan.trim())
    ? [
        `Data balikan tertulis "${dataBalikan.trim()}", padahal setiap pengguna wajib menyampaikannya (Permendagri 17/2023 Pasal 38): Kemendagri dapat mengembalikan permohonan. Betulkan: pks ralat ${id} --isian data-balikan`,
      ]
    : [];
