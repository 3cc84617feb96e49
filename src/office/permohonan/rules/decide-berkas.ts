import { Failure } from '../../../errors.ts';
import { evolve, newPermohonan } from '../evolve.ts';
import type { Agenda, Hubungan, Lampiran, NaskahVersi } from '../facts/kasus-parts.ts';
import type { NaskahDetails } from '../facts/kinds/berkas-facts.ts';
import { NO_LANGKAH } from '../facts/standing-parts.ts';
import { requireSigned } from '../kerja-sama/decide-kerja-sama.ts';
import { SIGNED_PKS } from '../kerja-sama/pengesahan.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import { agreedDraft } from '../standing/agreed-draft.ts';
import { refuseBeforeReceipt } from './act-order.ts';
import type { RuleContext, RuleTable } from './rule-context.ts';

export type BerkasCommand =
  | Readonly<{ jenis: 'Lampirkan'; lampiran: Lampiran; catatan: string | null }>
  | Readonly<{ jenis: 'TarikLampiran'; berkas: string; alasan: string }>
  | Readonly<{
      jenis: 'CatatHubungan';
      hubungan: Hubungan;
      catatan: string;
      lampiran: Lampiran | null;
      naskah?: Pick<NaskahVersi, 'kode' | 'versi'>;
    }>
  | Readonly<{ jenis: 'Gabung'; kasus: string; agenda: Agenda | null }>
  | (Readonly<{ jenis: 'Konsep' }> & NaskahDetails);

export const berkasRules: RuleTable<BerkasCommand> = {
  Lampirkan(aturan, p, { lampiran, catatan }, umum) {
    if (lampiran.dokumen === SIGNED_PKS) requireSigned(aturan, p);
    return [{ ...umum, jenis: 'Dilampirkan', lampiran, catatan }];
  },
  TarikLampiran(aturan, p, { berkas, alasan }, umum) {
    return [{ ...umum, jenis: 'LampiranDitarik', ...attachedAt(aturan, p, berkas), alasan }];
  },
  CatatHubungan(aturan, p, { hubungan, catatan, lampiran, naskah: diminta }, umum) {
    refuseBeforeReceipt(aturan, p, umum);
    const naskah = hubungan === 'lembaga-setuju' ? agreedDraft(p, umum.pada, aturan, diminta) : null;
    return [
      ...(lampiran ? [{ ...umum, jenis: 'Dilampirkan', lampiran, catatan: null } as const] : []),
      { ...umum, jenis: 'HubunganDicatat', hubungan, catatan, ...(naskah && { naskah }) },
    ];
  },
  Gabung: (_aturan, _p, { kasus, agenda }, umum) => [{ ...umum, jenis: 'Digabung', kasus, agenda }],
  Konsep(_aturan, _p, perintah, umum) {
    const { naskah, versi, berkas, sidik, ukuran, templat, kosong, dari, dibaca, cetakan, disetujui } = perintah;
    const cara = { ...(cetakan && { cetakan }), ...(disetujui !== undefined && { disetujui }) };
    const asal = { ...(dari && { dari }), ...(dibaca && { dibaca }), ...cara };
    return [{ ...umum, jenis: 'Dikonsep', naskah, versi, berkas, sidik, ukuran, templat, kosong, ...asal }];
  },
};

/** The newest of this file. @throws BERKAS_KASUS_TIDAK_ADA */
function attachedAt({ id, riwayat = [] }: RuleContext, p: ReceivedKasus, berkas: string) {
  const ditarik = p.lampiran.findLast((l) => l.berkas === berkas);
  const semua = riwayat.flatMap(({ v, kejadian }) => kejadian.map((k) => ({ v, k })));
  const i = semua.findLastIndex(({ k }) => k.jenis === 'Dilampirkan' && k.lampiran.berkas === berkas);
  const asal = semua[i];
  if (!ditarik || !asal) {
    throw new Failure(
      'BERKAS_KASUS_TIDAK_ADA',
      `Kasus ${id} tidak mempunyai pindaian "${berkas}".`,
      [`pks show ${id}`],
      {
        berkas,
      },
    );
  }
  const dulu = semua.slice(0, i).reduce((kasus, { k }) => evolve(kasus, k), newPermohonan);
  const menunggu = dulu.status === 'baru' ? null : dulu.langkah;
  return { tindakan: asal.v, langkah: menunggu?.no ?? NO_LANGKAH, ditarik };
}
