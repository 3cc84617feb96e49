import type { Hubungan, Lampiran, NaskahVersi } from '../facts/kasus-parts.ts';
import type { NaskahDetails } from '../facts/kinds/berkas-facts.ts';
import { requireSigned } from '../kerja-sama/decide-kerja-sama.ts';
import { SIGNED_PKS } from '../kerja-sama/pengesahan.ts';
import { agreedDraft } from '../standing/agreed-draft.ts';
import { refuseBeforeReceipt } from './act-order.ts';
import type { RuleTable } from './rule-context.ts';

export type BerkasCommand =
  | Readonly<{ jenis: 'Lampirkan'; lampiran: Lampiran; catatan: string | null }>
  | Readonly<{
      jenis: 'CatatHubungan';
      hubungan: Hubungan;
      catatan: string;
      lampiran: Lampiran | null;
      naskah?: Pick<NaskahVersi, 'kode' | 'versi'>;
    }>
  | (Readonly<{ jenis: 'Konsep' }> & NaskahDetails);

export const berkasRules: RuleTable<BerkasCommand> = {
  Lampirkan(aturan, p, { lampiran, catatan }, umum) {
    if (lampiran.dokumen === SIGNED_PKS) requireSigned(aturan, p);
    return [{ ...umum, jenis: 'Dilampirkan', lampiran, catatan }];
  },
  CatatHubungan(aturan, p, { hubungan, catatan, lampiran, naskah: diminta }, umum) {
    refuseBeforeReceipt(aturan, p, umum);
    const naskah = hubungan === 'lembaga-setuju' ? agreedDraft(p, umum.pada, aturan, diminta) : null;
    return [
      ...(lampiran ? [{ ...umum, jenis: 'Dilampirkan', lampiran, catatan: null } as const] : []),
      { ...umum, jenis: 'HubunganDicatat', hubungan, catatan, ...(naskah && { naskah }) },
    ];
  },
  Konsep(_aturan, _p, perintah, umum) {
    const { naskah, versi, berkas, sidik, ukuran, templat, kosong, dari, dibaca, cetakan, disetujui } = perintah;
    const cara = { ...(cetakan && { cetakan }), ...(disetujui !== undefined && { disetujui }) };
    const asal = { ...(dari && { dari }), ...(dibaca && { dibaca }), ...cara };
    return [{ ...umum, jenis: 'Dikonsep', naskah, versi, berkas, sidik, ukuran, templat, kosong, ...asal }];
  },
};
