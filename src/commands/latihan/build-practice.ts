/** Each line is typed at the hour an office would have. */
import { openingFact, shippedCopies } from '../../desk/reference/opening-fact.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { isKantorOpen, plusWorkingDays } from '../../office/days/jatuh-tempo.ts';
import { dayInWib, type Tanggal } from '../../office/days/tanggal.ts';
import type { WorkDone } from '../../store/upkeep.ts';
import { PRACTICE_KASUS } from './practice-kasus.ts';
import { PRACTICE_PEJABAT, PRACTICE_PLH } from './practice-people.ts';
import { type PracticeTypist, practiceSteps } from './practice-steps.ts';

/** Acts of the preparation have keys that begin so. */
export const PRACTICE_KEY = 'latihan-';

const OPENED_BEFORE_MS = 3 * 365 * 86_400_000;

export async function buildPractice(env: Env, folder: string, maju: WorkDone): Promise<void> {
  const kini = env.now();
  await makeEmptyPractice(env, folder, new Date(kini.getTime() - OPENED_BEFORE_MS));
  const ketik = typist(env, folder);
  const sesi = await openSitting(env, { input: false, color: false, json: true, register: folder });
  const hariIni = dayInWib(kini);
  // A closed day counts from the day before, so that everything is as late as on an open one.
  const pangkal = isKantorOpen(sesi.kalender, hariIni) ? hariIni : plusWorkingDays(sesi.kalender, hariIni, -1);
  const hari = (n: number): Tanggal => plusWorkingDays(sesi.kalender, pangkal, n);
  for (const [nama, peran] of PRACTICE_PEJABAT) {
    await ketik(kini, ['pejabat', 'tambah', '--nama', nama, '--peran', peran, '--mulai', hari(-700)]);
  }
  const { peran, oleh, dari, sampai, dasar } = PRACTICE_PLH;
  const lama = ['--dari', hari(dari), '--sampai', hari(sampai), '--sifat', 'plh', '--dasar', dasar];
  await ketik(kini, ['wakilkan', peran, '--oleh', oleh, ...lama]);
  const sop = await sesi.sop();
  const semua = PRACTICE_KASUS.flatMap((k, i) => practiceSteps(k, i, { sop, hari, kini, ketik }));
  const urut = semua.sort((a, b) => a.saat.getTime() - b.saat.getTime());
  for (const [ke, { saat, jalan }] of urut.entries()) {
    maju(ke, urut.length);
    await jalan(saat);
  }
}

async function makeEmptyPractice(env: Env, folder: string, dibuka: Date): Promise<void> {
  const isi = {
    kantor: 'LATIHAN Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh',
    kabupaten: 'Contoh',
    latihan: true,
  } as const;
  const awal = { ...env, now: () => dibuka };
  await env.makeRegister(folder, {
    kejadian: await openingFact(awal, isi, {}),
    kunci: `${PRACTICE_KEY}awal`,
    permintaan: '',
    salinan: await shippedCopies(env),
  });
}

/** @throws Error with what a line was refused for: then the table is wrong */
function typist(env: Env, folder: string): PracticeTypist {
  let nomor = 0;
  return async (saat, argv) => {
    const jawaban: string[] = [];
    const tetap = ['--kunci', `${PRACTICE_KEY}${nomor++}`, '--register', folder, '--json', '--no-input', '--ya'];
    const diam = { now: () => saat, print: (t: string) => jawaban.push(t), note: (t: string) => jawaban.push(t) };
    const keluar = await env.runPks([...argv, ...tetap], diam);
    if (keluar !== 0) throw new Error(`pks ${argv.join(' ')}: ${jawaban.join(' ')}`);
    return JSON.parse(jawaban[0] ?? '{}').data;
  };
}
