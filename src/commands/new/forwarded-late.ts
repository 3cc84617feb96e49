/** A letter may be registered days after it came in. Its days are the next role's only from when it was forwarded. */
import type { Asking } from '../../desk/ask/question-series.ts';
import { askRequiredText, momentPrompt } from '../../desk/ask/typed-answers.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { dayWords, formatTanggal } from '../../office/days/format-days.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import { countDays } from '../../office/permohonan/standing/whose-days.ts';
import { peranName, type Sop } from '../../office/sop/sop.ts';
import { receivedAt, type SuratFlags } from './new-surat.ts';

/** The SOP gives the first step minutes. */
const USUAL_DAYS = 1;

type LateForwarding = Readonly<{ hari: number; langkah: number; kepada: string }>;

/** Null where the first step is not done, or was done with a receipt of these days. */
function lateForwarding({ kalender, hariIni }: Sitting, sop: Sop, gladi: readonly KasusFact[]): LateForwarding | null {
  const k = gladi.find((satu) => satu.jenis === 'Diselesaikan');
  if (k?.jenis !== 'Diselesaikan' || typeof k.ke === 'string') return null;
  const hari = countDays(kalender, dayOf(k.pada), hariIni);
  return hari > USUAL_DAYS ? { hari, langkah: k.langkah, kepada: peranName(sop, k.ke.pelaksana) } : null;
}

/** Asks at a terminal when the first step was done, among the questions of the letter. */
export async function askForwarding(
  sesi: Sitting,
  sop: Sop,
  { ask, note }: Pick<Asking, 'ask' | 'note'>,
  opsi: SuratFlags,
  gladi: () => Promise<readonly KasusFact[]>,
): Promise<SuratFlags> {
  if (opsi.tanggal !== undefined || opsi.coba || opsi.ya) return opsi;
  const diterima = receivedAt(sesi, opsi);
  if (countDays(sesi.kalender, dayOf(diterima), sesi.hariIni) <= USUAL_DAYS) return opsi;
  const telat = lateForwarding(sesi, sop, await gladi());
  if (!telat) return opsi;
  note(`Surat ini diterima ${telat.hari} ${dayWords(sesi.kalender.hitungan)} yang lalu.`);
  const kapan = await ask.choose(`Kapan diteruskan kepada ${telat.kepada}`, [
    { nilai: 'sekarang', nama: `hari ini, ${formatTanggal(sesi.hariIni)}` },
    { nilai: opsi.diterima ?? 'sekarang', nama: `pada hari diterima, ${formatTanggal(dayOf(diterima))}` },
    { nilai: '', nama: 'hari lain' },
  ]);
  const tanggal = kapan || (await askRequiredText(ask, 'Diteruskan', momentPrompt(sesi, '--tanggal')));
  return { ...opsi, tanggal };
}

/** Nobody could be asked. */
export function forwardingWarnings(
  sesi: Sitting,
  sop: Sop,
  id: string,
  opsi: SuratFlags,
  gladi: readonly KasusFact[],
): readonly string[] {
  if (opsi.tanggal !== undefined) {
    return gladi.some((k) => k.jenis === 'Diselesaikan')
      ? []
      : ['Langkah 1 belum selesai, jadi --tanggal tidak dicatat.'];
  }
  const telat = lateForwarding(sesi, sop, gladi);
  if (!telat) return [];
  const { hari, langkah, kepada } = telat;
  return [
    `PERHATIAN: langkah ${langkah} tercatat selesai ${formatTanggal(dayOf(receivedAt(sesi, opsi)))}, saat surat diterima, jadi ${hari} ${dayWords(sesi.kalender.hitungan)} sejak itu menjadi hari ${kepada}. Bila baru diteruskan sesudahnya: pks undo ${id} --alasan "baru diteruskan", lalu pks advance ${id} --lengkap`,
  ];
}
