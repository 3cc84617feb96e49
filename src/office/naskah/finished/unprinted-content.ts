/** A finished document carries this but does not print it. */

/**
 * They are counts. `tersembunyi` includes white on white and tiny print; `letak` are the words beside each. Changes of
 * `revisi` are neither accepted nor rejected.
 */
export type UnprintedContent = Readonly<{
  komentar: number;
  tersembunyi: number;
  revisi: number;
  letak: readonly string[];
}>;

export type DocumentText = Readonly<{ bagian: string; teks: string }>;

/** Gives '2 komentar dan 1 teks tersembunyi'; null where there is none. */
export function unprintedWords({ komentar, tersembunyi, revisi }: Omit<UnprintedContent, 'letak'>): string | null {
  const semua = [
    ...(komentar > 0 ? [`${komentar} komentar`] : []),
    ...(tersembunyi > 0 ? [`${tersembunyi} teks tersembunyi`] : []),
    ...(revisi > 0 ? [`${revisi} perubahan terlacak`] : []),
  ];
  const akhir = semua.pop();
  return akhir === undefined ? null : semua.length === 0 ? akhir : `${semua.join(', ')} dan ${akhir}`;
}

const PLACES_NAMED = 3;

/** Gives ' (dekat "Pasal 5", "Pasal 8")', or ''. */
export function hiddenPlaces({ letak }: Pick<UnprintedContent, 'letak'>): string {
  const semua = [...new Set(letak.filter(Boolean))];
  const lagi = semua.length > PLACES_NAMED ? ' …' : '';
  return semua.length === 0
    ? ''
    : ` (dekat ${semua
        .slice(0, PLACES_NAMED)
        .map((s) => `"${s}"`)
        .join(', ')}${lagi})`;
}
