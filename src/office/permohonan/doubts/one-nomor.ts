import { nomorKey } from '../compare/compare-key.ts';
import type { Pengesahan } from '../kerja-sama/pengesahan.ts';

/** Each side gives the agreement a number of its own. */
export const oneNomorWarning = ({
  nomorKesatu,
  nomorKedua,
}: Pick<Pengesahan, 'nomorKesatu' | 'nomorKedua'>): readonly string[] =>
  nomorKey(nomorKesatu) === nomorKey(nomorKedua)
    ? [`Nomor kedua pihak sama (${nomorKedua}); lazimnya masing-masing bernomor sendiri. Periksa lagi.`]
    : [];
