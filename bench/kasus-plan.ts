/** Which cases a made-up register holds: when each came, how far it got, its numbers. The same seed, the same plan. */
import { plusWorkingDays } from '../src/office/days/jatuh-tempo.ts';
import type { Calendar, Tanggal } from '../src/office/days/tanggal.ts';
import { seededRandom } from '../test/support/seeded-random.ts';

/** How a case stands: waiting at a step, or how it ended. */
export type KasusFate = Readonly<{ langkah: number }> | 'selesai' | 'ditolak' | 'dialihkan';

export type KasusPlan = Readonly<{
  tahun: number;
  urut: number;
  agenda: number;
  /** Year and agenda number of the ministry's reply, where it has come. */
  balasan: Readonly<{ tahun: number; nomor: number }> | null;
  diterima: Tanggal; // a working day
  /** Working days since the receipt: no step was done later. */
  umur: number;
  nasib: KasusFate;
  /** Once sent back for correction. */
  koreksi: boolean;
  /** Its PKS was signed, as of most cases that ended well. */
  disahkan: boolean;
}>;

export type RegisterSize = Readonly<{ banyak: number; semuaAktif: boolean; hariIni: Tanggal; tahunAwal: number }>;

/** H of each step, in order; `balasan` and `akhirBilaTolak`: the numbers of the steps marked so. */
export type LangkahPlan = Readonly<{ h: readonly number[]; balasan: number; akhirBilaTolak: number }>;

type PlannedKasus = Pick<KasusPlan, 'diterima' | 'umur' | 'nasib' | 'koreksi' | 'disahkan'>;

/** 5 % active (at least 200) at every step, a third of them overdue; all active: 2 % overdue. Oldest first. */
export function planKasus(ukuran: RegisterSize, kalender: Calendar, langkah: LangkahPlan): readonly KasusPlan[] {
  const { banyak, semuaAktif } = ukuran;
  const aktif = semuaAktif ? banyak : Math.min(banyak - 1, Math.max(200, Math.round(banyak * 0.05)));
  const acak = seededRandom(banyak);
  const hari = workingDaysBackwards(ukuran, kalender);
  const bakal = Array.from({ length: banyak }, (_, i) =>
    i < aktif ? planActive(i, semuaAktif ? 50 : 3, hari, langkah, acak) : planClosed(hari, langkah, acak),
  );
  return giveNomor(
    bakal.sort((a, b) => (a.diterima < b.diterima ? -1 : a.diterima > b.diterima ? 1 : 0)),
    langkah,
    kalender,
  );
}

function planActive(
  i: number,
  satuDari: number,
  hari: readonly Tanggal[],
  { h }: LangkahPlan,
  acak: () => number,
): PlannedKasus {
  const no = 1 + (i % h.length);
  const target = h[no - 1] ?? 1;
  const terlambat = Math.floor(i / h.length) % satuDari === 0;
  const umur = terlambat ? target + Math.floor(acak() * 40) : Math.floor(acak() * target);
  return {
    diterima: hari[umur] ?? '',
    umur,
    nasib: { langkah: no },
    koreksi: no > 10 && acak() < 0.1,
    disahkan: false,
  };
}

function planClosed(hari: readonly Tanggal[], { h }: LangkahPlan, acak: () => number): PlannedKasus {
  const untung = acak();
  const nasib = untung < 0.1 ? 'dialihkan' : untung < 0.16 ? 'ditolak' : 'selesai';
  const paling = h.at(-1) ?? 1;
  // The first case of the oldest year is a closed one as well, so the spread reaches back to the first day there is.
  const umur = paling + Math.floor(acak() * (hari.length - paling));
  const selesai = nasib === 'selesai';
  return {
    diterima: hari[umur] ?? '',
    umur,
    nasib,
    koreksi: selesai && acak() < 0.15,
    disahkan: selesai && acak() < 0.9,
  };
}

function giveNomor(bakal: readonly PlannedKasus[], langkah: LangkahPlan, kalender: Calendar): readonly KasusPlan[] {
  const nomor = new Map<string, number>();
  const berikut = (ruang: string): number => {
    const n = (nomor.get(ruang) ?? 0) + 1;
    nomor.set(ruang, n);
    return n;
  };
  return bakal.map((b) => {
    const tahun = Number(b.diterima.slice(0, 4));
    const dijawab = typeof b.nasib === 'string' ? b.nasib !== 'dialihkan' : b.nasib.langkah > langkah.balasan;
    const tahunBalasan = dijawab ? Number(langkahDay(b, langkah, langkah.balasan, kalender).slice(0, 4)) : tahun;
    const balasan = dijawab ? { tahun: tahunBalasan, nomor: 0 } : null;
    const agenda = berikut(`agenda ${tahun}`);
    return {
      ...b,
      tahun,
      urut: berikut(`kasus ${tahun}`),
      agenda,
      balasan: balasan && { ...balasan, nomor: berikut(`agenda ${tahunBalasan}`) },
    };
  });
}

/** The day a step of a case was done: on its H-day, or on the last day the case is old enough for. */
export function langkahDay(
  { diterima, umur }: Pick<KasusPlan, 'diterima' | 'umur'>,
  { h }: LangkahPlan,
  no: number,
  kalender: Calendar,
): Tanggal {
  return plusWorkingDays(kalender, diterima, Math.min((h[no - 1] ?? 1) - 1, umur));
}

/** Working days from today backwards to the first of `tahunAwal`; the first is today or the last one before. */
function workingDaysBackwards(
  { hariIni, tahunAwal, semuaAktif }: RegisterSize,
  kalender: Calendar,
): readonly Tanggal[] {
  const hari: Tanggal[] = [];
  const batas = semuaAktif ? 100 : Number.POSITIVE_INFINITY;
  const besok = plusWorkingDays(kalender, hariIni, 1);
  for (
    let kini = plusWorkingDays(kalender, besok, -1);
    hari.length < batas;
    kini = plusWorkingDays(kalender, kini, -1)
  ) {
    if (Number(kini.slice(0, 4)) < tahunAwal) break;
    hari.push(kini);
  }
  return hari;
}
