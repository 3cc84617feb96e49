/** Columns are known by their names, an earlier mapping, or by asking. */
import { type Asking, askSeries } from '../../desk/ask/question-series.ts';
import { mayAsk } from '../../desk/flags/standard-flags.ts';
import type { BookFile } from '../../desk/impor/book-file.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { cellText, columnLetters, REASON_HEADING } from '../../office/impor/book.ts';
import { unusedDays } from '../../office/impor/days/unused-days.ts';
import { findColumns } from '../../office/impor/find-columns.ts';
import { type BookMap, columnName, headingTexts, isRowNumbers, rowsBelow } from '../../office/impor/headings.ts';
import { IMPORT_FIELDS, type ImportIsi } from '../../office/impor/import-fields.ts';
import { shownWord } from '../../text/typed-line.ts';
import type { ImporFlags } from './impor-flags.ts';
import { readMapFile } from './map-file.ts';
import { chosenSheets } from './other-sheets.ts';

/** @throws KOLOM_TIDAK_DIKENAL where a required column is not known and nobody can be asked */
export async function mapOfFile(
  sesi: Sitting,
  isi: ImportIsi,
  file: string,
  buku: BookFile,
  opsi: ImporFlags,
): Promise<BookMap> {
  const semua = await chosenSheets(sesi, isi, file, buku, opsi);
  const disimpan = opsi.peta === undefined ? null : await readMapFile(sesi.env, opsi.peta, isi, semua);
  const peta = disimpan ?? findColumns(isi, semua);
  if (!peta) {
    throw new Failure(
      'KOLOM_TIDAK_DIKENAL',
      `Tidak ada baris judul yang dikenal di sepuluh baris pertama "${file}".`,
      [`pks impor --contoh contoh-${isi}.xlsx --isi ${isi}`],
      { isi },
    );
  }
  // With a map given by --peta nothing is left to ask.
  const hari = disimpan ? [] : unusedDays(IMPORT_FIELDS[isi], peta).kolom;
  if (peta.ragu.size === 0 && (hari.length === 0 || !mayAsk(sesi.env, opsi))) return peta;
  if (mayAsk(sesi.env, opsi)) {
    return askSeries(sesi.env, { ...opsi, ya: true }, async (seri) =>
      askUnusedDays(isi, await askColumns(isi, peta, seri), hari, seri),
    );
  }
  const kurang = [...peta.ragu].map(([kunci, kolom]) => {
    const judul = fieldTitle(isi, kunci);
    return kolom === null ? judul : `${judul} (mungkin ${columnName(peta, kolom)})`;
  });
  throw new Failure(
    'KOLOM_TIDAK_DIKENAL',
    `Kolom yang wajib belum dikenal di "${file}": ${kurang.join(', ')}. Ubah judulnya, sebut di berkas --peta, atau jalankan di terminal agar ditanyakan.`,
    [`pks impor ${shownWord(file)} --isi ${isi}`],
    {
      kurang: [...peta.ragu.keys()],
      mungkin: Object.fromEntries([...peta.ragu].map(([k, i]) => [k, i === null ? null : columnLetters(i)])),
    },
  );
}

const fieldTitle = (isi: ImportIsi, kunci: string): string =>
  IMPORT_FIELDS[isi].find((f) => f.kunci === kunci)?.judul ?? kunci;

/** Those that something else was taken from come last; none that a row cannot do without. */
function columnChoices(apa: ImportIsi, peta: BookMap, kolom: ReadonlyMap<string, number>) {
  const isi = rowsBelow(peta);
  const milik = new Map(
    [...kolom].map(([kunci, i]) => [i, IMPORT_FIELDS[apa].find((f) => f.kunci === kunci)] as const),
  );
  const semua = headingTexts(peta.lembar, peta.kepala).flatMap((judul, i) =>
    milik.get(i)?.wajib || judul === REASON_HEADING || isRowNumbers(isi, i) ? [] : i,
  );
  const urut = [...semua.filter((i) => !milik.has(i)), ...semua.filter((i) => milik.has(i))];
  const isiKolom = (i: number): string => isi.map((sel) => cellText(sel[i] ?? null)).find((t) => t !== null) ?? '';
  const pilihan = urut.map((i) => {
    const dipakai = milik.has(i) ? `; kini ${milik.get(i)?.judul}` : '';
    return {
      nilai: i,
      nama: columnName(peta, i),
      keterangan: `isinya: ${shortSample(isiKolom(i)) || 'kosong'}${dipakai}`,
    };
  });
  return [...pilihan, { nilai: null, nama: 'tidak ada di buku ini' }];
}

const LONGEST_SAMPLE = 30;
const shortSample = (teks: string): string =>
  teks.length > LONGEST_SAMPLE ? `${teks.slice(0, LONGEST_SAMPLE)}…` : teks;

const missingColumn = (isi: ImportIsi, judul: string): Failure =>
  new Failure(
    'KOLOM_TIDAK_DIKENAL',
    `Kolom ${judul} tidak ada di buku ini, padahal tiap baris memerlukannya. Tambahkan kolomnya di buku itu, lalu ulangi.`,
    [`pks impor --contoh contoh-${isi}.xlsx --isi ${isi}`],
    { isi, kurang: [judul] },
  );

async function askColumns(isi: ImportIsi, peta: BookMap, { ask, note }: Asking): Promise<BookMap> {
  if (peta.ragu.size === 0) return peta;
  note('Beberapa kolom wajib tidak dikenal dari judulnya.');
  const kolom = new Map(peta.kolom);
  for (const [kunci, dugaan] of peta.ragu) {
    const judul = fieldTitle(isi, kunci);
    const dipilih = await ask.choose<number | null>(
      `Kolom ${judul}`,
      columnChoices(isi, peta, kolom),
      dugaan ?? undefined,
    );
    if (dipilih === null) throw missingColumn(isi, judul);
    for (const [lain, i] of kolom) if (i === dipilih) kolom.delete(lain);
    kolom.set(kunci, dipilih);
  }
  return { ...peta, kolom, ragu: new Map() };
}

/** `hari`: columns of days that nothing was to be taken from. */
async function askUnusedDays(
  isi: ImportIsi,
  peta: BookMap,
  hari: readonly number[],
  { ask }: Asking,
): Promise<BookMap> {
  const kolom = new Map(peta.kolom);
  for (const i of hari) {
    const { isian } = unusedDays(IMPORT_FIELDS[isi], { ...peta, kolom });
    if ([...kolom.values()].includes(i) || isian.length === 0) continue;
    const pilihan = [...isian.map((f) => ({ nilai: f.kunci, nama: f.judul })), { nilai: null, nama: 'tidak dipakai' }];
    const kunci = await ask.choose<string | null>(`Tanggal di kolom ${columnName(peta, i)}`, pilihan);
    if (kunci !== null) kolom.set(kunci, i);
  }
  return { ...peta, kolom };
}
