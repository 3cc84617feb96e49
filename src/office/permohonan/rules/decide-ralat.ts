/** The old value stays legible with the reason, as in a paper book. */

import { Failure } from '../../../errors.ts';
import { refuseFuture } from '../../days/refuse-future.ts';
import type { Moment } from '../../days/tanggal.ts';
import type { RalatDetails } from '../facts/kinds/isian-facts.ts';
import { checkTerm } from '../kerja-sama/decide-kerja-sama.ts';
import { requireChange, requireSignedFirst } from '../kerja-sama/decide-ralat-tindakan.ts';
import { refuseRalatOfEnd, requireEarlierEnd } from '../kerja-sama/end-early.ts';
import { type KerjaSama, NO_END } from '../kerja-sama/pengesahan.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import { checkReceiptFirst } from './act-order.ts';
import { checkElemen, requireKnownElemen } from './elemen-rules.ts';
import type { RuleContext, RuleTable } from './rule-context.ts';

export type Ralat = Readonly<{ jenis: 'Ralat' }> & RalatDetails;

export const ralatRules: RuleTable<Ralat> = {
  Ralat: (aturan, p, perintah, umum) => [{ ...umum, jenis: 'Diralat', ...decideRalat(aturan, p, perintah) }],
};

/**
 * @throws ELEMEN_DILINDUNGI, NILAI_TIDAK_DIKENAL, TANGGAL_MASA_DEPAN, TANGGAL_MUNDUR, HASIL_TIDAK_BERLAKU,
 * SUDAH_TERISI
 */
function decideRalat(
  aturan: RuleContext,
  p: ReceivedKasus,
  perintah: RalatDetails & Readonly<{ dicatat: Moment }>,
): RalatDetails {
  const { isian, lama, lembaga, surat, permohonan, suratKeluar, balasan, diterima, kerjaSama, klaim, alasan } =
    perintah;
  const { penerima, disetujui } = perintah;
  checkElemen(aturan, { ...p.permohonan, ...permohonan });
  if (suratKeluar && !hasSentSurat(aturan, p)) requireRecorded(aturan, p.suratKeluar, 'surat keluar');
  if (balasan) requireRecorded(aturan, p.balasan, 'surat balasan');
  if (disetujui) requireRecorded(aturan, p.balasan?.hasil === 'setuju' ? p.balasan : null, 'persetujuan Kemendagri');
  for (const kode of disetujui?.elemen ?? []) requireKnownElemen(aturan, kode);
  if (kerjaSama) {
    requireRecorded(aturan, p.kerjaSama ?? null, 'PKS yang disahkan');
    if (p.kerjaSama && kerjaSama.berakhir) refuseRalatOfEnd(aturan, p.kerjaSama);
    const masa = kerjaSama.mulai !== undefined || kerjaSama.berakhir !== undefined;
    if (p.kerjaSama && masa) checkRalatTerm(aturan.id, { ...p.kerjaSama, ...kerjaSama });
    if (p.kerjaSama && kerjaSama.tanggal) requireSignedFirst(aturan, p.kerjaSama, kerjaSama.tanggal);
  }
  const bagian = [lembaga, surat, permohonan, suratKeluar, balasan, disetujui, kerjaSama, { diterima, penerima }];
  const baru = bagian.flatMap((satu) => Object.values(satu ?? {}).filter((nilai) => nilai !== undefined));
  if (baru.length === 1) requireChange(aturan.id, isian, lama, baru[0]);
  for (const tanggal of [surat.tanggal, suratKeluar?.tanggal, balasan?.tanggal, diterima, kerjaSama?.tanggal]) {
    if (tanggal !== undefined) refuseFuture(perintah.dicatat, tanggal);
  }
  const baruDiterima = p.terakhir === p.diterima && p.dikerjakan.length <= 1;
  if (diterima !== undefined && !baruDiterima) checkReceiptFirst(aturan, p, diterima);
  return {
    isian,
    lama,
    lembaga,
    surat,
    permohonan,
    ...(suratKeluar && { suratKeluar }),
    ...(balasan && { balasan }),
    ...(disetujui && { disetujui }),
    ...(diterima !== undefined && { diterima, ...(baruDiterima && { terakhir: diterima }) }),
    ...(penerima !== undefined && { penerima }),
    ...(kerjaSama && { kerjaSama }),
    ...(klaim && { klaim }),
    alasan,
  };
}

/** An agreement that ended early may have lasted one day. @throws TANGGAL_MUNDUR */
function checkRalatTerm(id: string, { mulai, berakhir, diakhiri }: KerjaSama): void {
  if (diakhiri) requireEarlierEnd(id, { mulai, berakhir: diakhiri.semula ?? NO_END }, berakhir);
  else checkTerm({ mulai, berakhir }, `pks ralat ${id} --isian berakhir`);
}

/** It may have left with neither its number nor its day said; a closed case learns them here alone. */
const hasSentSurat = ({ sop }: RuleContext, p: ReceivedKasus): boolean =>
  sop.langkah.some((l) => l.kirim && p.dikerjakan.some((d) => d.langkah === l.no));

function requireRecorded({ id }: RuleContext, surat: unknown, nama: string): void {
  if (surat !== null) return;
  throw new Failure('HASIL_TIDAK_BERLAKU', `Belum ada ${nama} yang dapat diralat.`, [`pks show ${id}`]);
}
