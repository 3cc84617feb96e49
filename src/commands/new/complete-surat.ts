import { askSeries } from '../../desk/ask/question-series.ts';
import { mayAsk, requireFlags } from '../../desk/flags/standard-flags.ts';
import { carryOverFields } from '../../desk/kerja-sama/link-perpanjangan.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Sop } from '../../office/sop/sop.ts';
import { askSurat } from './ask-surat.ts';
import { receivedAt, type SuratFlags, suratReceiver } from './new-surat.ts';

/** With `ditanya` something was asked. @throws Failure ISIAN_KURANG, DIBATALKAN, PKS_BELUM_SAH, PEJABAT_TIDAK_ADA */
export async function completeSurat(
  sesi: Sitting,
  dariPerintah: SuratFlags,
): Promise<Readonly<{ sop: Sop; opsi: SuratFlags; ditanya: boolean }>> {
  const diketik = await carryOverFields(sesi, dariPerintah);
  const sop = await sesi.sop();
  suratReceiver(sesi, sop, diketik, receivedAt(sesi, diketik)); // An unknown name is refused before a question.
  const opsi = mayAsk(sesi.env, diketik)
    ? await askSeries(sesi.env, diketik, (seri) => askSurat(sesi, sop, seri, diketik))
    : diketik;
  requireFlags('Surat', missingFlags(opsi), 'pks new --help');
  return { sop, opsi, ditanya: opsi !== diketik };
}

const missingFlags = (o: SuratFlags): readonly string[] =>
  (
    [
      ['--lembaga', o.lembaga],
      ['--jenis', o.jenis],
      ['--nomor-surat', o.nomorSurat],
      ['--tanggal-surat', o.tanggalSurat],
      ['--hal', o.hal],
    ] as const
  )
    .filter(([, nilai]) => nilai === undefined || nilai.trim() === '')
    .map(([flag]) => flag);
