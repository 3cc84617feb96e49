import { type Asking, askSeries } from '../../desk/ask/question-series.ts';
import { mayAsk, requireFlags } from '../../desk/flags/standard-flags.ts';
import { carryOverFields } from '../../desk/kerja-sama/link-perpanjangan.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { Sop } from '../../office/sop/sop.ts';
import { askSurat } from './ask-surat.ts';
import { askForwarding } from './forwarded-late.ts';
import { receivedAt, type SuratFlags, suratReceiver } from './new-surat.ts';
import { doubtSurat } from './record-surat.ts';

/** `ditanya` says that the letter was asked about. @throws ISIAN_KURANG, DIBATALKAN, PKS_BELUM_SAH, PEJABAT_TIDAK_ADA */
export async function completeSurat(
  sesi: Sitting,
  dariPerintah: SuratFlags,
): Promise<Readonly<{ sop: Sop; opsi: SuratFlags; ditanya: boolean }>> {
  const diketik = await carryOverFields(sesi, dariPerintah);
  const sop = await sesi.sop();
  suratReceiver(sesi, sop, diketik, receivedAt(sesi, diketik)); // An unknown name is refused before a question.
  let ditanya = false;
  const askAll = async (seri: Asking): Promise<SuratFlags> => {
    const surat = await askSurat(sesi, sop, seri, diketik);
    ditanya = surat !== diketik;
    return askForwarding(sesi, sop, seri, surat, () => rehearsedFacts(sesi, sop, surat));
  };
  const opsi = mayAsk(sesi.env, diketik) ? await askSeries(sesi.env, diketik, askAll) : diketik;
  requireFlags('Surat', missingFlags(opsi), 'pks new --help');
  return { sop, opsi, ditanya };
}

/** What refuses the letter is told when it is recorded. */
async function rehearsedFacts(sesi: Sitting, sop: Sop, surat: SuratFlags): Promise<readonly KasusFact[]> {
  try {
    return (await doubtSurat(sesi, sop, surat)).gladi;
  } catch (e) {
    if (e instanceof Failure) return [];
    throw e;
  }
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
