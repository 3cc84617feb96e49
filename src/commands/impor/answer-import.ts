import { printAnswer } from '../../desk/answer.ts';
import { dryRunWarnings } from '../../desk/flags/standard-flags.ts';
import type { BookFile } from '../../desk/impor/book-file.ts';
import type { RecordedImport } from '../../desk/impor/record-import.ts';
import { RECORDED_BEFORE } from '../../desk/record-facts.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { formatShortDay } from '../../office/days/format-days.ts';
import { type BookMap, columnName, unusedColumns } from '../../office/impor/headings.ts';
import { IMPORT_FIELDS, type ImportIsi } from '../../office/impor/import-fields.ts';
import type { JudgedRow } from '../../office/impor/judge-rows.ts';
import type { OldLetterRow } from '../../office/impor/rows/letter-of-row.ts';
import type { RowDetails } from '../../office/impor/rows/pks-of-row.ts';
import type { KantorImpor } from '../../office/kantor/kantor-impor.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { hangIndent } from '../../screen/layout/wrap.ts';
import {
  type ShownImport,
  type ShownRow,
  showImport,
  showImportRows,
  showKinds,
} from '../../screen/pages/show-impor.ts';
import { makeAllVisible } from '../../text/visible.ts';
import { bookWarnings } from './book-warnings.ts';
import type { ImporFlags } from './impor-flags.ts';
import { otherSheetWarnings } from './other-sheets.ts';
import { kindsBesideBook } from './told/kinds-beside-book.ts';

/** `hasil` is null where nothing went in; `sisa` is the file for faulty rows. */
export type ImportAnswer = Readonly<{
  sesi: Sitting;
  opsi: ImporFlags;
  file: string;
  isi: ImportIsi;
  buku: BookFile;
  peta: BookMap;
  baris: readonly JudgedRow<RowDetails | OldLetterRow>[];
  dilewati: readonly number[];
  sisa: string | null;
  hasil: RecordedImport | null;
  ragu?: readonly string[];
  /** Faulty rows were shown above the question. */
  dilihat?: boolean;
}>;

export function answerImport(j: ImportAnswer): void {
  const { sesi, opsi, isi, buku, peta, sisa, hasil, dilewati } = j;
  const baris = shownRows(j);
  const hitung = (apa: ShownRow['hasil']) => baris.filter((b) => b.hasil === apa).length;
  const ringkas = {
    baris: baris.length,
    baru: hitung('baru'),
    sama: hitung('sama'),
    cacat: hitung('cacat'),
    impor: hasil?.impor ?? null,
    sisa,
    dilewati,
  };
  const tahun = j.baris.reduce((n, b) => (b.isi && 'tahun' in b.isi ? Math.max(n, b.isi.tahun) : n), 0) || null;
  const lembar = opsi.lembar ?? (otherSheetWarnings(isi, buku, peta, j.file).length > 0 ? peta.lembar.nama : undefined);
  const dipilih = lembar !== undefined && { lembar };
  const isiBuku = { isi, berkas: buku.nama, file: j.file, ...dipilih, ...shownMap(isi, peta) };
  printAnswer(sesi.env, opsi, {
    skema: 'impor',
    dasar: { ...sesi.dasar, isi, berkas: buku.nama, sidik: buku.sidik, lembar: peta.lembar.nama },
    data: baris,
    ringkas: {
      ...ringkas,
      kepala: peta.kepala.map((i) => i + 1),
      kolom: isiBuku.kolom,
      tidakDipakai: isiBuku.tidakDipakai,
    },
    // Who was asked has read them above the question.
    peringatan: [
      ...(j.dilihat ? [] : bookWarnings(j)),
      ...(hasil?.peringatan ?? []),
      ...(j.ragu ?? []),
      ...dryRunWarnings(opsi),
    ],
    teks: (d, r) =>
      showImport(
        { ...isiBuku, ...r, baris: d, coba: opsi.coba ?? false, dilihat: j.dilihat ?? false, tahun },
        makeAllVisible(opsi.coba ? kindsToShow(j) : []),
        screenStyle(sesi.env),
      ),
    singkat: baris.flatMap((b) => (b.hasil === 'baru' && b.id ? b.id : [])).join('\n'),
  });
}

/** Nothing is done twice under one key. */
export function answerRepeated({ env, dasar }: Sitting, opsi: ImporFlags, dulu: KantorImpor | null): void {
  const impor = dulu?.impor ?? null;
  printAnswer(env, opsi, {
    skema: 'impor',
    dasar,
    data: [],
    ringkas: { impor },
    peringatan: [RECORDED_BEFORE],
    teks: () => 'Tidak ada yang dicatat dua kali. Lihat: pks impor daftar',
    singkat: '',
  });
}

/** Above this only faulty rows are shown before the question. */
const SHOWN_AT_ONCE = 15;

export function noteRows(j: Omit<ImportAnswer, 'hasil'>): void {
  const { env } = j.sesi;
  const semua = shownRows(j);
  const tampil = semua.length <= SHOWN_AT_ONCE ? semua : semua.filter((b) => b.hasil === 'cacat');
  for (const satu of bookWarnings(j)) env.note(hangIndent('! ', makeAllVisible(satu), env.lebar));
  if (j.opsi.quiet) return;
  if (tampil.length > 0) env.note(showImportRows(makeAllVisible(tampil), screenStyle(env)));
  const jenis = kindsToShow(j);
  if (jenis.length > 0) env.note(showKinds(makeAllVisible(jenis), screenStyle(env)));
}

/** Needed where the rows, which tell them too, are not all read. */
const kindsToShow = ({ baris }: Pick<ImportAnswer, 'baris'>) =>
  baris.length > SHOWN_AT_ONCE ? kindsBesideBook(baris) : [];

const shownRows = ({ baris }: Pick<ImportAnswer, 'baris'>): readonly ShownRow[] =>
  baris.map(({ baris: no, hasil, id, lembaga, nomor, cela, catatan, isi }) => ({
    ...{ baris: no, hasil, id, lembaga, nomor },
    ringkas: isi && ('pengirim' in isi ? letterText(isi) : caseText(isi)),
    cela,
    catatan,
  }));

const dayText = (hari: string | null): string => (hari === null ? '?' : formatShortDay(hari));

const letterText = ({ tglTerima, tglSurat, tahun }: OldLetterRow): string =>
  `buku ${tahun}: terima ${dayText(tglTerima)}, surat ${dayText(tglSurat)}`;

/** As they were read, so that a slip shows. */
const caseText = ({ pks, ke, sejak, diterima }: RowDetails): string =>
  pks
    ? `${dayText(pks.mulai)} s.d. ${dayText(pks.berakhir)}`
    : `diterima ${dayText(diterima)}, di langkah ${ke?.no} sejak ${dayText(sejak)}`;

const shownMap = (isi: ImportIsi, peta: BookMap): Pick<ShownImport, 'kolom' | 'tidakDipakai'> => ({
  kolom: Object.fromEntries(
    IMPORT_FIELDS[isi].flatMap((f) => {
      const i = peta.kolom.get(f.kunci);
      return i === undefined ? [] : [[f.judul, columnName(peta, i)] as const];
    }),
  ),
  tidakDipakai: unusedColumns(peta).map((i) => columnName(peta, i)),
});
