/** The letters of a book may be doubtful, or the numbers that follow them. */
import type { Sitting } from '../../desk/sitting.ts';
import type { BookMap } from '../../office/impor/find-columns.ts';
import type { JudgedRow } from '../../office/impor/judge-rows.ts';
import type { OldLetterRow } from '../../office/impor/letter-of-row.ts';
import type { RowDetails } from '../../office/impor/pks-of-row.ts';
import { givenAgenda, lastBookAgenda } from '../../office/kantor/kantor-impor.ts';

type WarnedLetters = Readonly<{
  sesi: Sitting;
  peta: BookMap;
  baris: readonly JudgedRow<RowDetails | OldLetterRow>[];
}>;

const MOST_NAMED = 10;

export const letterWarnings = ({ sesi, peta, baris }: WarnedLetters): readonly string[] => [
  ...agendaWarnings({ sesi, baris }),
  ...unnumberedWarnings({ peta, baris }),
  ...agendaGaps(baris),
];

/** A number that is not one shows before it is too late. */
function agendaWarnings({
  sesi: { kantor, hariIni },
  baris,
}: Pick<WarnedLetters, 'sesi' | 'baris'>): readonly string[] {
  const surat = baris.flatMap(({ hasil, isi }) => (hasil === 'baru' && isi ? numberedLetter(isi) : []));
  const tahun = hariIni.slice(0, 4);
  const sampai = givenAgenda(surat)[tahun] ?? 0;
  const dulu = lastBookAgenda(kantor.impor ?? [], Number(tahun));
  return sampai > dulu
    ? [`Nomor agenda surat masuk ${tahun} diteruskan sesudah ${sampai}, nomor terbesar di buku ini.`]
    : [];
}

const numberedLetter = (isi: RowDetails | OldLetterRow) =>
  'tahun' in isi ? { agenda: isi.noAgenda, hari: String(isi.tahun) } : { agenda: isi.agenda, hari: isi.diterima ?? '' };

function unnumberedWarnings({ peta, baris }: Pick<WarnedLetters, 'peta' | 'baris'>): readonly string[] {
  if (!peta.kolom.has('noSurat')) return [];
  const tanpa = baris.flatMap((b) => (b.hasil === 'baru' && b.nomor === null ? b.baris : []));
  const lagi = tanpa.length > MOST_NAMED ? ` dan ${tanpa.length - MOST_NAMED} lagi` : '';
  return tanpa.length === 0 ? [] : [`Tanpa nomor surat: baris ${tanpa.slice(0, MOST_NAMED).join(', ')}${lagi}.`];
}

/** A number that was left out may be a letter that was lost. */
function agendaGaps(baris: WarnedLetters['baris']): readonly string[] {
  const perTahun = new Map<number, Set<number>>();
  for (const { isi } of baris) {
    if (!isi || !('tahun' in isi)) continue;
    const nomor = Number(/^\s*0*(\d{1,6})(?:\s*\/\s*\d{4})?\s*$/.exec(isi.noAgenda ?? '')?.[1] ?? 0);
    if (nomor > 0) perTahun.set(isi.tahun, (perTahun.get(isi.tahun) ?? new Set()).add(nomor));
  }
  return [...perTahun].flatMap(([tahun, ada]) => {
    const urut = [...ada].sort((a, b) => a - b);
    const [awal = 0, akhir = 0] = [urut[0], urut.at(-1)];
    const hilang = Array.from({ length: akhir - awal }, (_, i) => awal + i).filter((n) => !ada.has(n));
    return hilang.length === 0 || hilang.length > MOST_NAMED
      ? []
      : [`Nomor agenda ${tahun} yang tidak ada di baris yang terbaca: ${hilang.join(', ')}.`];
  });
}
