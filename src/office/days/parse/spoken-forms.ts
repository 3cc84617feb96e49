import { parseNumberWords } from '../number-words.ts';
import { instantInWib } from '../tanggal.ts';

const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  [
    'besok bsk bsok',
    'kemarin kmrn kmrin kmren kmarin kemaren',
    'hari hr hri',
    'minggu mgg mggu',
    'bulan bln',
    'tahun thn th',
    'depan dpn',
    'lagi lg',
    'yang yg',
    'tadi td',
    'nanti nnt ntr',
    'jam jm',
    'sekarang skrg skrng skg',
  ].flatMap((baris) => {
    const [kata = '', ...pendek] = baris.split(' ');
    return pendek.map((satu) => [satu, kata] as const);
  }),
);

/** Turns 'bsk' into 'besok', '3hr lg' into '3hari lagi'. */
export const expandShortForms = (teks: string): string =>
  teks.replace(/[a-z]+/g, (kata) => SHORT_FORMS.get(kata) ?? kata);

const PART_HOURS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dini hari', [0, 4]],
  ['subuh', [3, 5]],
  ['pagi', [1, 11]],
  ['siang', [10, 15]],
  ['sore', [14, 18]],
  ['petang', [15, 19]],
  ['malam', [18, 23]],
]);

export const DAY_PARTS = [...PART_HOURS.keys()].join('|');

type DayWithPart = Readonly<{ hari: string; bagian: string | undefined }> | Readonly<{ sebab: string }>;

const PART_BEFORE = new RegExp(`^(${DAY_PARTS}) (tadi|ini|nanti)$`);
const PART_BEHIND = new RegExp(`^(.+) (${DAY_PARTS})$`);

/** Splits 'kemarin sore' into kemarin and sore. A past night belongs to two days, so it is refused. */
export function splitDayPart(teks: string): DayWithPart {
  const [, awal, kata] = PART_BEFORE.exec(teks) ?? [];
  const [, sebelum = teks, akhir] = PART_BEHIND.exec(teks) ?? [];
  const hari = kata === 'ini' ? 'hari ini' : (kata ?? sebelum);
  const bagian = awal ?? akhir;
  if (teks === 'semalam' || (hari === 'tadi' && bagian === 'malam')) {
    return { sebab: 'Malam itu jatuh pada dua hari: tulis "kemarin malam", atau "hari ini".' };
  }
  return { hari, bagian };
}

export function hourInPart(jam: number, bagian: string): number | Readonly<{ sebab: string }> {
  const [dari, sampai] = PART_HOURS.get(bagian) ?? [0, 23];
  const sesuai = [jam, ...(jam > 0 ? [jam + 12] : [])].find((j) => j >= dari && j <= sampai);
  if (sesuai !== undefined) return sesuai;
  if (bagian === 'malam' && (jam <= 4 || jam === 12)) {
    return { sebab: `Jam ${jam} malam jatuh di antara dua hari: tulis tanggalnya dengan jam 00.00 sampai 23.59.` };
  }
  return { sebab: `Tidak ada jam ${jam} ${bagian}.` };
}

const TIME_AGO =
  /^(?:(se)|(setengah) |(\d{1,3}) ?|([a-z ]+) )(jam|menit) (?:(lagi|ke depan|yang akan datang)|lalu|yang lalu)$/;

export function relativeClock(teks: string, kini: Date): string | null {
  const [, se, setengah, angka, kata = '', satuan, lagi] = TIME_AGO.exec(teks) ?? [];
  if (satuan === undefined || (setengah && satuan === 'menit')) return null;
  const jumlah = se ? 1 : setengah ? 0.5 : angka ? Number(angka) : parseNumberWords(kata);
  if (jumlah === null) return null;
  const menit = jumlah * (satuan === 'jam' ? 60 : 1) * (lagi ? 1 : -1);
  return `${instantInWib(new Date(kini.getTime() + menit * 60_000)).slice(0, 16)}:00+07:00`;
}
