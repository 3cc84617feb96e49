/** Files that come into the folder of a case: nothing stands in their way. */

import type { Lampiran } from '../facts/kasus-parts.ts';
import type { NaskahDetails } from '../facts/kinds/berkas-facts.ts';
import type { RuleTable } from './kasus-rules.ts';

export type BerkasCommand =
  | Readonly<{ jenis: 'Lampirkan'; lampiran: Lampiran; catatan: string | null }>
  | (Readonly<{ jenis: 'Konsep' }> & NaskahDetails);

export const berkasRules: RuleTable<BerkasCommand> = {
  Lampirkan: (_aturan, _p, { lampiran, catatan }, umum) => [{ ...umum, jenis: 'Dilampirkan', lampiran, catatan }],
  Konsep(_aturan, _p, perintah, umum) {
    const { naskah, versi, berkas, sidik, ukuran, templat, kosong, dari, dibaca, disetujui } = perintah;
    const asal = { ...(dari && { dari }), ...(dibaca && { dibaca }), ...(disetujui !== undefined && { disetujui }) };
    return [{ ...umum, jenis: 'Dikonsep', naskah, versi, berkas, sidik, ukuran, templat, kosong, ...asal }];
  },
};
