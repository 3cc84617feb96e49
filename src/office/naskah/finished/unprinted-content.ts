/** A finished document carries this but does not print it. */

/**
 * Counts. `tersembunyi` includes white on white and tiny print; `letak` are the words beside. Changes of `revisi` are
 * not decided. `data` names what is kept beside the text, as 'properti "Catatan"'.
 */
export type UnprintedContent = Readonly<{
  komentar: number;
  tersembunyi: number;
  revisi: number;
  letak: readonly string[];
  data: readonly string[];
}>;

export type DocumentText = Readonly<{ bagian: string; teks: string }>;

/** '2 komentar dan 1 teks tersembunyi'; null where there is none. */
export function unprintedWords({
  komentar,
  tersembunyi,
  revisi,
  data,
}: Omit<UnprintedContent, 'letak'>): string | null {
  const semua = [
    ...(komentar > 0 ? [`${komentar} komentar`] : []),
    ...(tersembunyi > 0 ? [`${tersembunyi} teks tersembunyi`] : []),
    ...(revisi > 0 ? [`${revisi} perubahan terlacak`] : []),
    ...(data.length > 0 ? [`${data.length} data tak tercetak (${firstOf(data)})`] : []),
  ];
  const akhir = semua.pop();
  return akhir === undefined ? null : semua.length === 0 ? akhir : `${semua.join(', ')} dan ${akhir}`;
}

const PLACES_NAMED = 3;

const firstOf = (semua: readonly string[]): string =>
  `${semua.slice(0, PLACES_NAMED).join(', ')}${semua.length > PLACES_NAMED ? ' …' : ''}`;

export function hiddenPlaces({ letak }: Pick<UnprintedContent, 'letak'>): string {
  const semua = [...new Set(letak.filter(Boolean))].map((s) => `"${s}"`);
  return semua.length === 0 ? '' : ` (dekat ${firstOf(semua)})`;
}
