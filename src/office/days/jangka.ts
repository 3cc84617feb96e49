import { Failure } from '../../errors.ts';
import { numberInWords, parseNumberWords } from './number-words.ts';
import { tidyText } from './tidy-text.ts';

export type Jangka = Readonly<{ jumlah: number; satuan: 'tahun' | 'bulan' }>;

const LONGEST_JANGKA = { tahun: 99, bulan: 999 } as const;

const UNIT_WORDS: Readonly<Record<string, Jangka['satuan']>> = {
  tahun: 'tahun',
  thn: 'tahun',
  th: 'tahun',
  bulan: 'bulan',
  bln: 'bulan',
};

const JANGKA_FORM = /^(?:(se)|(\d{1,3}) ?(?:\(([a-z ]+)\) ?)?|([a-z ]+) )(tahun|thn|th|bulan|bln)\.?$/;

/** Reads '2 tahun', 'dua tahun', 'setahun', '2 (dua) tahun'. @throws NILAI_TIDAK_DIKENAL */
export function parseJangka(teks: string): Jangka {
  const [, se, angka, dalamKurung, kata, nama = ''] = JANGKA_FORM.exec(tidyText(teks)) ?? [];
  const satuan = UNIT_WORDS[nama];
  const jumlah = se ? 1 : angka ? Number(angka) : parseNumberWords(kata ?? '');
  const cocok = dalamKurung === undefined || parseNumberWords(dalamKurung.trim()) === jumlah;
  if (satuan && jumlah !== null && cocok && jumlah > 0 && jumlah <= LONGEST_JANGKA[satuan]) return { jumlah, satuan };
  const bilangan = /^\d{1,3}$/.exec(teks.trim())?.[0];
  const [sebab, contoh] =
    bilangan === undefined
      ? ['.', '2 tahun, dua tahun, 18 bulan']
      : [': tahun atau bulan?', `${bilangan} tahun, ${bilangan} bulan`];
  throw new Failure('NILAI_TIDAK_DIKENAL', `"${teks.slice(0, 60)}" bukan jangka waktu${sebab}`, [`Contoh: ${contoh}`], {
    teks,
  });
}

export const formatJangka = ({ jumlah, satuan }: Jangka): string => `${jumlah} ${satuan}`;

export const jangkaInWords = ({ jumlah, satuan }: Jangka): string => `${jumlah} (${numberInWords(jumlah)}) ${satuan}`;
