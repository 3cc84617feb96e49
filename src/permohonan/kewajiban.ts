/**
 * What the second party owes after signing (domain §8): a report each semester, and data balikan in the rhythm
 * agreed. A period that touches the agreement by a day is owed; it stays owed after the agreement has ended.
 */
import { akhirBulan, tambahBulan, tambahHari } from '../waktu/hitung.ts';
import { hariDari, type Tanggal } from '../waktu/tanggal.ts';
import type { Irama, JenisKewajiban, KerjaSama } from './pengesahan.ts';

/** Day and month ('MM-DD') on which the report of each half of the year is due; the second in the year after. */
export type TempoLaporan = Readonly<{ semester1: string; semester2: string }>;

/** One thing owed. `periode` '2026-S1', '2026-T3', '2026-08', '2026'; `akhir` its last day; `diterima` null while it is not in. */
export type Kewajiban = Readonly<{
  kewajiban: JenisKewajiban;
  periode: string;
  akhir: Tanggal;
  jatuhTempo: Tanggal;
  diterima: Tanggal | null;
}>;

/** Months in a period. */
const BULAN: Readonly<Record<Irama, number>> = {
  bulanan: 1,
  triwulanan: 3,
  semesteran: 6,
  tahunan: 12,
  'tidak-ada': 0,
};

/** All that is owed for periods begun by `sampai`, oldest first, reports before data balikan. */
export function kewajiban(k: KerjaSama, tempo: TempoLaporan, sampai: Tanggal): readonly Kewajiban[] {
  const batas = sampai < k.berakhir ? sampai : k.berakhir;
  const diterima = new Map(k.kewajiban.map((x) => [`${x.kewajiban} ${x.periode}`, hariDari(x.pada)]));
  const satu = (kewajiban: JenisKewajiban, { periode, akhir }: Masa): Kewajiban => ({
    kewajiban,
    periode,
    akhir,
    jatuhTempo: kewajiban === 'laporan-semester' ? tempoLaporan(periode, tempo) : akhir,
    diterima: diterima.get(`${kewajiban} ${periode}`) ?? null,
  });
  return [
    ...masa(k.mulai, batas, BULAN.semesteran).map((m) => satu('laporan-semester', m)),
    ...masa(k.mulai, batas, BULAN[k.irama]).map((m) => satu('data-balikan', m)),
  ];
}

/** When a semester's report is due is the office's to set, but not before the semester is over. */
export function tempoLaporan(periode: string, { semester1, semester2 }: TempoLaporan): Tanggal {
  const tahun = Number(periode.slice(0, 4));
  if (!periode.endsWith('S1')) return `${tahun + 1}-${semester2}`;
  return semester1 < '06-30' ? `${tahun}-06-30` : `${tahun}-${semester1}`;
}

/** The first month ('2026-07') in which something not in yet can be late, whatever days the office sets; null where all is in. */
export function bulanTerutang({ laporan, balikan }: Belum): string | null {
  const sejak = [
    ...(laporan === null ? [] : [tempoLaporan(laporan, { semester1: '07-01', semester2: '01-01' })]),
    ...(balikan === null ? [] : [tambahHari(balikan, 1)]),
  ];
  return sejak.sort()[0]?.slice(0, 7) ?? null;
}

/** The first semester ('2026-S1') and the last day of the first period of data balikan that are not in; null where all are. */
type Belum = Readonly<{ laporan: string | null; balikan: Tanggal | null }>;

/** What is not in yet, up to the end of the agreement. */
export function belumDiterima(k: KerjaSama): Belum {
  const semua = kewajiban(k, { semester1: '07-31', semester2: '01-31' }, k.berakhir);
  const pertama = (jenis: JenisKewajiban) => semua.find((x) => x.kewajiban === jenis && x.diterima === null);
  return {
    laporan: pertama('laporan-semester')?.periode ?? null,
    balikan: pertama('data-balikan')?.akhir ?? null,
  };
}

type Masa = Readonly<{ periode: string; akhir: Tanggal }>;

/** The periods of `bulan` months, by the calendar, from the one `dari` lies in to the one `sampai` lies in. */
function masa(dari: Tanggal, sampai: Tanggal, bulan: number): readonly Masa[] {
  if (bulan === 0 || sampai < dari) return [];
  const semua: Masa[] = [];
  const pertama = Math.floor((Number(dari.slice(5, 7)) - 1) / bulan) * bulan + 1;
  let awal = `${dari.slice(0, 5)}${String(pertama).padStart(2, '0')}-01`;
  while (awal <= sampai) {
    semua.push({ periode: namaPeriode(awal, bulan), akhir: akhirBulan(tambahBulan(awal, bulan - 1)) });
    awal = tambahBulan(awal, bulan);
  }
  return semua;
}

function namaPeriode(awal: Tanggal, bulan: number): string {
  const ke = (Number(awal.slice(5, 7)) - 1) / bulan + 1;
  const tahun = awal.slice(0, 4);
  return bulan === 12 ? tahun : bulan === 6 ? `${tahun}-S${ke}` : bulan === 3 ? `${tahun}-T${ke}` : awal.slice(0, 7);
}

const KATA_IRAMA: readonly (readonly [RegExp, Irama])[] = [
  [/triwulan|tiga bulan|3 bulan|kuartal/i, 'triwulanan'],
  [/semester|enam bulan|6 bulan/i, 'semesteran'],
  [/bulan/i, 'bulanan'],
  [/tahun/i, 'tahunan'],
  [/^(?:tidak ada|nihil|-)$/i, 'tidak-ada'],
];

/** The rhythm as the request worded it ("rekap pemadanan tiap bulan"), or null where it does not say. */
export const iramaDari = (dataBalikan: string | null): Irama | null =>
  KATA_IRAMA.find(([pola]) => pola.test(dataBalikan?.trim() ?? ''))?.[1] ?? null;
