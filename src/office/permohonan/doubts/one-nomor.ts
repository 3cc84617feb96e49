import { nomorKey } from '../compare/compare-key.ts';
import type { Pengesahan } from '../kerja-sama/pengesahan.ts';

/** Each side has its own number. */
export const oneNomorWarning = ({
  nomorKesatu,
  nomorKedua,
}: Pick<Pengesahan, 'nomorKesatu' | 'nomorKedua'>): readonly string[] =>
  nomorKey(nomorKesatu) === nomorKey(nomorKedua)
    ? [`Nomor kedua pihak sama (${nomorKedua}); lazimnya masing-masing bernomor sendiri. Periksa lagi.`]
    : [];
