/** What a finished document carries that is not printed, in words. */

/** How many of each. `revisi`: changes, of words or of their form, that were neither accepted nor rejected. */
export type UnprintedContent = Readonly<{ komentar: number; tersembunyi: number; revisi: number }>;

/** A text of a document, shown or not, and the part of the file it stands in. */
export type DocumentText = Readonly<{ bagian: string; teks: string }>;

/** '2 komentar dan 1 teks tersembunyi'; null where there is none. */
export function unprintedWords({ komentar, tersembunyi, revisi }: UnprintedContent): string | null {
  const semua = [
    ...(komentar > 0 ? [`${komentar} komentar`] : []),
    ...(tersembunyi > 0 ? [`${tersembunyi} teks tersembunyi`] : []),
    ...(revisi > 0 ? [`${revisi} perubahan terlacak`] : []),
  ];
  const akhir = semua.pop();
  return akhir === undefined ? null : semua.length === 0 ? akhir : `${semua.join(', ')} dan ${akhir}`;
}
