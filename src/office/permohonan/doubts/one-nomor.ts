import { nomorKey } from '../compare/compare-key.ts';
import type { KerjaSama } from '../kerja-sama/pengesahan.ts';

export const oneNomorWarning = ({
  nomorKesatu,
  nomorKedua,
}: Pick<KerjaSama, 'nomorKesatu' | 'nomorKedua'>): readonly string[] =>
  nomorKedua !== null && nomorKey(nomorKesatu) === nomorKey(nomorKedua)
    ? [`Nomor kedua pihak sama (${nomorKedua}); lazimnya masing-masing bernomor sendiri. Periksa lagi.`]
    : [];
