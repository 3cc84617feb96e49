/** 'bulan lalu', 'oktober', 'semester 1 2026', 'triwulan 3', 'tahun ini': spans that reports and books are made of. */
import { MONTHS, monthOfName } from '../../office/days/day-names.ts';
import { type Tanggal, yearOf } from '../../office/days/tanggal.ts';
import { splitFlags } from '../../text/command-line.ts';

type Period = Readonly<{ tahun: number; bulan?: number; semester?: number }>;
type ReadPeriod = Readonly<{
  /** Several months where there is no flag for their sum. */
  periode: readonly Period[];
  /** What was said beside it. */
  sisa: readonly string[];
}>;

/** Which flags each has for a period. */
const FLAGS: Readonly<Record<string, readonly (keyof Period)[]>> = {
  laporan: ['bulan', 'semester', 'tahun'],
  buku: ['bulan', 'tahun'],
  nomor: ['tahun'],
};
const BOOKS: ReadonlySet<string> = new Set(['masuk', 'keluar', 'kendali', 'pks']);

/** They take no period by flags. */
const OTHER_PARTS: ReadonlySet<string> = new Set(['tutup', 'periksa', 'pesan', 'pakai', 'batal', 'pindah']);

/** Lines to type, or none where no period was said; flags of the line stay. */
export function periodLines(
  perintah: string,
  kata: readonly string[],
  hariIni: Tanggal,
): readonly (readonly string[])[] {
  const [nama = '', ...bagian] = perintah.split(' ');
  const [disebut, flag] = splitFlags(kata);
  const { periode, sisa } = readPeriod(disebut, hariIni);
  if (sisa.some((k) => OTHER_PARTS.has(k.toLowerCase()))) return [];
  const milik = FLAGS[nama];
  if (!milik) return unique(NOT_BY_PERIOD[nama]?.lines(periode, hariIni) ?? []);
  const awal = [nama, ...partOf(nama, [...bagian, ...sisa])];
  return unique(periode.map((satu) => [...awal, ...flagsOf(satu, milik), ...flag]));
}

export const periodSentence = (nama: string): string =>
  NOT_BY_PERIOD[nama]?.kalimat ?? 'Bulan, semester, atau tahun disebut dengan pilihannya.';

function partOf(nama: string, kata: readonly string[]): readonly string[] {
  if (nama === 'nomor') return ['daftar'];
  if (nama !== 'buku') return [];
  // The first of the books where none is said: a period belongs to one.
  return [kata.map((k) => k.toLowerCase()).find((k) => BOOKS.has(k)) ?? 'masuk'];
}

const TODAY = 'Yang terlambat dihitung per hari ini; yang akan datang ada di agenda, yang sudah lewat di laporan.';
const ALONE = (perintah: string) => (periode: readonly Period[]) => periode.map(() => [perintah]);

/** What is late is so today; what comes is in the calendar, what was is in the report. */
const NOT_BY_PERIOD: Readonly<
  Record<string, Readonly<{ kalimat: string; lines: (p: readonly Period[], hariIni: Tanggal) => string[][] }>>
> = {
  overdue: {
    kalimat: TODAY,
    lines: (periode, hariIni) =>
      periode.flatMap((satu) => {
        const jarak = monthsUntil(satu, hariIni);
        if (jarak > 0) return [['agenda']];
        return [...(jarak < 0 ? [['laporan', ...flagsOf(satu, FLAGS.laporan ?? [])]] : []), ['overdue']];
      }),
  },
  'kerja-sama': {
    kalimat: 'Yang akan habis disebut dengan --akan-habis dan jumlah bulannya.',
    lines: (periode, hariIni) =>
      periode.map((satu) => {
        const jarak = monthsUntil(satu, hariIni);
        return jarak < 0 ? ['kerja-sama'] : ['kerja-sama', '--akan-habis', String(jarak + 1)];
      }),
  },
  agenda: { kalimat: 'Agenda memuat semua tenggat yang akan datang.', lines: ALONE('agenda') },
  jadwal: { kalimat: 'Jadwal dihitung untuk satu kasus; tenggat semua kasus ada di agenda.', lines: ALONE('agenda') },
  kewajiban: { kalimat: 'Kewajiban ditampilkan semuanya, menurut jatuh temponya.', lines: ALONE('kewajiban') },
};

const unique = (baris: readonly string[][]): readonly string[][] => [
  ...new Map(baris.map((satu) => [satu.join(' '), satu])).values(),
];

const flagsOf = (p: Period, milik: readonly (keyof Period)[]): string[] => [
  ...(p.bulan !== undefined && milik.includes('bulan') ? ['--bulan', (MONTHS[p.bulan - 1] ?? '').toLowerCase()] : []),
  ...(p.semester !== undefined && milik.includes('semester') ? ['--semester', String(p.semester)] : []),
  '--tahun',
  String(p.tahun),
];

/** To its last month; below 0 it is over. */
const monthsUntil = ({ tahun, bulan, semester }: Period, hariIni: Tanggal): number =>
  tahun * 12 + (bulan ?? (semester === 1 ? 6 : 12)) - (yearOf(hariIni) * 12 + monthOf(hariIni));

const SPANS: Readonly<Record<string, number>> = { bulan: 1, bln: 1, triwulan: 3, kuartal: 3, tw: 3, semester: 6 };
const YEARS = ['tahun', 'thn', 'th'];
const AWAY: Readonly<Record<string, number>> = { ini: 0, lalu: -1, kemarin: -1, depan: 1 };
const ORDINALS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  pertama: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
};

export function readPeriod(kata: readonly string[], hariIni: Tanggal): ReadPeriod {
  const sisa: string[] = [];
  let span: Readonly<{ lama: number; ke: number; pasti?: number }> | null = null;
  let tahun: number | null = null;
  for (let i = 0; i < kata.length; i++) {
    const [ini = '', nanti = ''] = [kata[i]?.toLowerCase(), kata[i + 1]?.toLowerCase()];
    const lama = SPANS[ini];
    const jauh = AWAY[nanti];
    const bulan: number | null =
      monthOfName(ini) ?? (/^20\d\d$/.test(nanti) && span === null ? numberUpTo(ini, 12) : null);
    if (/^20\d\d$/.test(ini)) tahun = Number(ini);
    else if (YEARS.includes(ini) && jauh !== undefined) [tahun, i] = [yearOf(hariIni) + jauh, i + 1];
    else if (lama !== undefined && jauh !== undefined) [span, i] = [spanAway(lama, jauh, hariIni), i + 1];
    else if (lama !== undefined && numberUpTo(nanti, 12 / lama) !== null)
      [span, i] = [{ lama, ke: numberUpTo(nanti, 12 / lama) ?? 1 }, i + 1];
    else if (bulan !== null) span = { lama: 1, ke: bulan };
    else if (lama === undefined && !YEARS.includes(ini)) sisa.push(kata[i] ?? '');
  }
  if (span === null) return { periode: tahun === null ? [] : [{ tahun }], sisa };
  const { lama, ke } = span;
  // A month that has not come yet is that of last year, unless its year was said.
  const nanti = (ke - 1) * lama + 1 > monthOf(hariIni);
  return { periode: monthsOf(lama, ke, span.pasti ?? tahun ?? yearOf(hariIni) - (nanti ? 1 : 0)), sisa };
}

const monthOf = (hari: Tanggal): number => Number(hari.slice(5, 7));

function numberUpTo(teks: string, paling: number): number | null {
  const n = ORDINALS[teks] ?? (/^\d{1,2}$/.test(teks) ? Number(teks) : 0);
  return n >= 1 && n <= paling ? n : null;
}

function spanAway(lama: number, jauh: number, hariIni: Tanggal) {
  const setahun = 12 / lama;
  const urut = yearOf(hariIni) * setahun + Math.floor((monthOf(hariIni) - 1) / lama) + jauh;
  return { lama, ke: (urut % setahun) + 1, pasti: Math.floor(urut / setahun) };
}

function monthsOf(lama: number, ke: number, tahun: number): readonly Period[] {
  if (lama === 6) return [{ tahun, semester: ke }];
  return Array.from({ length: lama }, (_, i) => ({ tahun, bulan: (ke - 1) * lama + i + 1 }));
}
