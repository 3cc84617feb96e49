import type { Sitting } from '../../desk/sitting.ts';
import { MOST_AGENDA_GAPS, missingAgenda } from '../../office/buku/agenda-gaps.ts';
import type { BookMap } from '../../office/impor/headings.ts';
import type { JudgedRow } from '../../office/impor/judge-rows.ts';
import type { OldLetterRow } from '../../office/impor/rows/letter-of-row.ts';
import type { RowDetails } from '../../office/impor/rows/pks-of-row.ts';
import { givenAgenda, lastBookAgenda, strayAgenda } from '../../office/kantor/kantor-impor.ts';
import { writtenAgenda } from '../../office/permohonan/text/written-agenda.ts';

type WarnedLetters = Readonly<{
  sesi: Sitting;
  peta: BookMap;
  baris: readonly JudgedRow<RowDetails | OldLetterRow>[];
}>;

const MOST_NAMED = 10;

export const namedFirst = (semua: readonly (string | number)[]): string =>
  `${semua.slice(0, MOST_NAMED).join(', ')}${semua.length > MOST_NAMED ? ` dan ${semua.length - MOST_NAMED} lagi` : ''}`;

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
  const tersesat = [...strayAgenda(surat)].map(
    ([thn, nomor]) =>
      `${nomor.length} surat bertanggal ${thn} memakai nomor lanjutan buku sebelumnya (${nomor.join(', ')}), jadi tidak dihitung untuk nomor agenda ${thn}. Periksa tahunnya.`,
  );
  return [...tersesat, ...continuedAgenda(tahun, sampai, dulu)];
}

const continuedAgenda = (tahun: string, sampai: number, dulu: number): readonly string[] =>
  sampai > dulu ? [`Nomor agenda surat masuk ${tahun} diteruskan sesudah ${sampai}, nomor terbesar di buku ini.`] : [];

const numberedLetter = (isi: RowDetails | OldLetterRow) =>
  'tahun' in isi ? { agenda: isi.noAgenda, hari: String(isi.tahun) } : { agenda: isi.agenda, hari: isi.diterima ?? '' };

function unnumberedWarnings({ peta, baris }: Pick<WarnedLetters, 'peta' | 'baris'>): readonly string[] {
  if (!peta.kolom.has('noSurat')) return [];
  const tanpa = baris.flatMap((b) => (b.hasil === 'baru' && b.nomor === null ? b.baris : []));
  return tanpa.length === 0 ? [] : [`Tanpa nomor surat: baris ${namedFirst(tanpa)}.`];
}

function agendaGaps(baris: WarnedLetters['baris']): readonly string[] {
  const perTahun = new Map<number, Set<number>>();
  for (const { isi } of baris) {
    if (!isi || !('tahun' in isi)) continue;
    const nomor = writtenAgenda(isi.noAgenda);
    if (nomor !== null) perTahun.set(isi.tahun, (perTahun.get(isi.tahun) ?? new Set()).add(nomor));
  }
  return [...perTahun].flatMap(([tahun, ada]) => {
    const hilang = missingAgenda(ada);
    return hilang.length === 0 || hilang.length > MOST_AGENDA_GAPS
      ? []
      : [`Nomor agenda ${tahun} yang tidak ada di baris yang terbaca: ${hilang.join(', ')}.`];
  });
}
