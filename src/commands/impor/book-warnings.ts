import type { BookFile } from '../../desk/impor/book-file.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { formatTanggalSurat } from '../../office/days/format-days.ts';
import { columnLetters } from '../../office/impor/book.ts';
import { unusedDays } from '../../office/impor/days/unused-days.ts';
import { type BookMap, columnName, headingOf } from '../../office/impor/headings.ts';
import { IMPORT_FIELDS, type ImportIsi } from '../../office/impor/import-fields.ts';
import type { JudgedRow } from '../../office/impor/judge-rows.ts';
import type { OldLetterRow } from '../../office/impor/rows/letter-of-row.ts';
import type { RowDetails } from '../../office/impor/rows/pks-of-row.ts';
import { isOfficeSecond } from '../../office/impor/rows/two-numbers.ts';
import { alikeNames } from '../../office/lembaga/alike-names.ts';
import { lembagaIdentifier } from '../../office/lembaga/same-lembaga.ts';
import { shownWord } from '../../text/typed-line.ts';
import { letterWarnings, namedFirst } from './letter-warnings.ts';
import { otherSheetWarnings } from './other-sheets.ts';

type WarnedBook = Readonly<{
  sesi: Sitting;
  isi: ImportIsi;
  buku: BookFile;
  file: string;
  peta: BookMap;
  baris: readonly JudgedRow<RowDetails | OldLetterRow>[];
}>;

/** Days that a book tells and an import would leave behind. */
function unusedDayWarnings({ isi, peta }: Pick<WarnedBook, 'isi' | 'peta'>): readonly string[] {
  const { kolom, isian } = unusedDays(IMPORT_FIELDS[isi], peta);
  if (kolom.length === 0) return [];
  return [
    `Tanggal di kolom ${kolom.map((i) => columnName(peta, i)).join(', ')} tidak dipakai. Yang belum berkolom: ${isian.map((f) => f.judul).join(', ')}.`,
  ];
}

/** Stands in a remark; the book's last day still stands. */
const ENDED = /\b(?:dicabut|batal|dibatalkan|diakhiri|dihentikan|diputus|tidak berlaku|tidak diperpanjang)\b/i;

function endedWarnings(baris: WarnedBook['baris'], hariIni: string): readonly string[] {
  const disebut = baris.filter(
    ({ hasil, isi }) =>
      hasil === 'baru' &&
      isi &&
      'pks' in isi &&
      ENDED.test(isi.catatan ?? '') &&
      (isi.pks?.berakhir ?? hariIni) >= hariIni,
  );
  if (disebut.length === 0) return [];
  const nomor = disebut.map((b) => b.baris).join(', ');
  const perintah = disebut.map((b) => `pks ralat ${b.id}`).join(', ');
  return [
    `Keterangan di baris ${nomor} menyebut PKS yang dicabut, batal, atau diakhiri, padahal dihitung berlaku sampai hari berakhirnya. Sesudah diimpor, betulkan hari terakhirnya: ${perintah}`,
  ];
}

const MOST_ALIKE = 3;

function alikeWarnings({ sesi: { kantor }, baris }: Pick<WarnedBook, 'sesi' | 'baris'>): readonly string[] {
  const nama = baris.flatMap(({ hasil, isi }) => (hasil === 'baru' && isi && 'lembaga' in isi ? isi.lembaga.nama : []));
  const mirip = alikeNames(nama, lembagaIdentifier(kantor));
  const disebut = mirip.slice(0, MOST_ALIKE).map(([a, b]) => `pks lembaga samakan ${shownWord(a)} ${shownWord(b)}`);
  const lagi = mirip.length > MOST_ALIKE ? `, dan ${mirip.length - MOST_ALIKE} pasang lagi` : '';
  return disebut.length === 0
    ? []
    : [`Nama yang mirip dihitung lembaga sendiri-sendiri. Bila sama, sesudah diimpor: ${disebut.join(', ')}${lagi}`];
}

export const bookWarnings = ({ sesi, isi, buku, peta, baris, file }: WarnedBook): readonly string[] => [
  ...otherSheetWarnings(isi, buku, peta, file),
  ...unusedDayWarnings({ isi, peta }),
  ...hiddenPartWarnings(
    isi,
    peta,
    baris.map((b) => b.baris),
  ),
  ...commentWarnings(peta),
  ...differenceWarnings(baris),
  ...twoNumberWarnings(peta, baris),
  ...countedEndWarnings(baris),
  ...twiceWarnings(baris),
  ...letterWarnings({ sesi, peta, baris }),
  ...endedWarnings(baris, sesi.hariIni),
  ...alikeWarnings({ sesi, baris }),
];

/** A comment belongs to no column. */
function commentWarnings({ lembar: { bercatatan } }: BookMap): readonly string[] {
  if (!bercatatan) return [];
  return [
    `Catatan pada sel (komentar) tidak ikut: ${namedFirst([...bercatatan])}. Yang perlu, salin ke kolom Keterangan.`,
  ];
}

/** A person who mended the book would believe that its corrections came in. */
function differenceWarnings(baris: WarnedBook['baris']): readonly string[] {
  const beda = baris.filter((b) => b.berbeda).map((b) => `${b.baris} (pks ralat ${b.id})`);
  return beda.length === 0
    ? []
    : [`Sudah ada, tetapi berbeda di buku ini, dan register tidak diubah: baris ${namedFirst(beda)}.`];
}

function twiceWarnings(baris: WarnedBook['baris']): readonly string[] {
  const ganda = baris.filter((b) => b.kembar);
  return ganda.length === 0
    ? []
    : [
        `${ganda.length} PKS sama lembaga dan masanya dengan yang lain, hanya nomornya berbeda: baris ${namedFirst(ganda.map((b) => b.baris))}. Periksa apakah PKS yang sama ditulis dua kali.`,
      ];
}

function twoNumberWarnings(peta: BookMap, baris: WarnedBook['baris']): readonly string[] {
  const berdua = baris.filter((b) => b.isi && b.ciri.includes('dua-nomor'));
  return berdua.length === 0
    ? []
    : [
        `Dua nomor dalam satu sel di ${berdua.length} baris: yang ${isOfficeSecond(headingOf(peta, 'nomorKesatu')) ? 'kedua' : 'pertama'} dianggap nomor kantor.`,
      ];
}

/** Some offices take the anniversary itself for the last day, so the first such row is shown. */
function countedEndWarnings(baris: WarnedBook['baris']): readonly string[] {
  const dihitung = baris.flatMap(({ hasil, baris: no, isi, ciri }) =>
    hasil === 'baru' && isi && 'pks' in isi && isi.pks?.berakhir && ciri.includes('akhir-dihitung')
      ? { no, mulai: isi.pks.mulai, berakhir: isi.pks.berakhir, lama: isi.permohonan.jangkaWaktu }
      : [],
  );
  const [awal] = dihitung;
  if (!awal) return [];
  return [
    `Hari terakhir di ${dihitung.length} baris dihitung dari jangka waktunya, sehari sebelum tanggal mulainya berulang. Misalnya baris ${awal.no}: ${awal.lama} sejak ${formatTanggalSurat(awal.mulai)}, sampai ${formatTanggalSurat(awal.berakhir)}.`,
  ];
}

/** `dibaca`: the numbers of the rows that are read. */
function hiddenPartWarnings(isi: ImportIsi, peta: BookMap, dibaca: readonly number[]): readonly string[] {
  const { nama, tersembunyi, barisTersembunyi, kolomTersembunyi } = peta.lembar;
  const baris = dibaca.filter((no) => barisTersembunyi?.has(no));
  const kolom = IMPORT_FIELDS[isi].flatMap((f) => {
    const i = peta.kolom.get(f.kunci);
    return i !== undefined && kolomTersembunyi?.has(columnLetters(i)) ? `${f.judul} = ${columnName(peta, i)}` : [];
  });
  return [
    ...(tersembunyi ? [`Lembar "${nama}" tersembunyi di bukunya.`] : []),
    ...(kolom.length > 0 ? [`Kolom tersembunyi ikut dibaca: ${kolom.join(', ')}.`] : []),
    ...(baris.length > 0
      ? [`Baris tersembunyi ikut dibaca: ${namedFirst(baris)}. Mungkin saringan di Excel masih aktif.`]
      : []),
  ];
}
