import { outsideRegister, refuseInsideRegister } from '../../desk/output-path.ts';
import { Failure } from '../../errors.ts';
import { columnLetters, REASON_HEADING } from '../../office/impor/book.ts';
import { headingTexts } from '../../office/impor/headings.ts';
import { IMPORT_FIELDS, type ImportIsi } from '../../office/impor/import-fields.ts';
import { faultText } from '../../office/impor/rows/row-cells.ts';
import type { BookColumn } from '../../paper-desk.ts';
import { shownWord } from '../../text/typed-line.ts';
import type { ImportAnswer } from './answer-import.ts';
import type { ImporFlags } from './impor-flags.ts';
import { bookColumn } from './make-example.ts';
import { mapFileBytes } from './map-file.ts';

type Judged = Omit<ImportAnswer, 'hasil'>;

const MOST_NAMED = 5;

const sheetWords = ({ lembar }: Pick<ImporFlags, 'lembar'>): string =>
  lembar === undefined ? '' : ` --lembar ${shownWord(lembar)}`;

export function refuseFaulty({ baris, file, isi, opsi }: Judged, jumlah: number): Failure {
  const cacat = baris.filter((b) => b.hasil === 'cacat');
  const disebut = cacat.slice(0, MOST_NAMED).map((b) => `baris ${b.baris}: ${b.cela.map(faultText).join('; ')}`);
  const lagi = jumlah > disebut.length ? `; dan ${jumlah - disebut.length} baris lagi` : '';
  const perintah = `pks impor ${shownWord(file)} --isi ${isi}${sheetWords(opsi)}`;
  return new Failure(
    'IMPOR_CACAT',
    `${jumlah} dari ${baris.length} baris cacat, jadi tidak ada yang dicatat: ${disebut.join('; ')}${lagi}.`,
    [`${perintah} -n`, `${perintah} --lewati-cacat`],
    { cacat: cacat.map(({ baris: no, cela }) => ({ baris: no, cela })) },
  );
}

function nextRestName(buku: string): string {
  const [, awal = buku, ke] = /^(.*)-belum-masuk(?:-(\d+))?\.xlsx$/i.exec(buku) ?? [];
  return awal === buku
    ? `${buku.replace(/\.[^.]*$/, '')}-belum-masuk.xlsx`
    : `${awal}-belum-masuk-${Number(ke ?? 1) + 1}.xlsx`;
}

/** Beside the book, never over another file. @throws BERKAS_SUDAH_ADA */
export async function plannedRest({ sesi, opsi, file, isi, buku }: Judged): Promise<string> {
  const { localFiles } = sesi.env;
  const sisa =
    opsi.sisa === undefined ? localFiles.join(file, '..') : outsideRegister(sesi.env, sesi.register, opsi.sisa);
  let nama = nextRestName(buku.nama);
  // What an earlier import left there is another file, or the same again.
  if (opsi.sisa === undefined) while (await localFiles.exists(localFiles.join(sisa, nama))) nama = nextRestName(nama);
  const tujuan = localFiles.destination(sisa, nama, true);
  const ulang = (ke: string) =>
    `pks impor ${shownWord(file)} --isi ${isi}${sheetWords(opsi)} --lewati-cacat --sisa ${ke}`;
  refuseInsideRegister(sesi.env, sesi.register, tujuan, ulang);
  if (await localFiles.exists(tujuan)) {
    throw new Failure(
      'BERKAS_SUDAH_ADA',
      `Berkas "${tujuan}" sudah ada dan tidak ditimpa.`,
      [ulang(shownWord(nextRestName(nama)))],
      { berkas: tujuan },
    );
  }
  return tujuan;
}

export async function writeRest({ sesi, isi: apa, baris, peta }: Judged, tujuan: string): Promise<void> {
  const { lembar, kepala } = peta;
  const sebabLama = headingTexts(lembar, kepala).indexOf(REASON_HEADING);
  const tanpaSebab = <T>(sel: readonly T[]): readonly T[] => sel.filter((_, i) => i !== sebabLama);
  const cacat = baris.flatMap((b) => {
    if (b.hasil !== 'cacat') return [];
    const dicoret = b.sel.map((_, i) => lembar.dicoret?.has(`${columnLetters(i)}${b.baris}`) ?? false);
    const sebab = `baris ${b.baris} buku asal: ${b.cela.map(faultText).join('; ')}`;
    return { sel: tanpaSebab(b.sel), dicoret: tanpaSebab(dicoret), sebab };
  });
  const isi = (await sesi.env.bookDesk()).rejectedRows(
    kepala.map((i) => tanpaSebab(lembar.baris[i] ?? [])),
    missingColumns(apa, baris),
    cacat,
  );
  await sesi.env.localFiles.write(tujuan, isi, false);
}

/** A faulty row has no column for these. */
function missingColumns(isi: ImportIsi, baris: Judged['baris']): readonly BookColumn[] {
  const tanpa = new Set(baris.flatMap((b) => b.cela.flatMap(({ sel, isian }) => (sel === null ? isian : []))));
  return IMPORT_FIELDS[isi].filter((f) => tanpa.has(f.judul)).map(bookColumn);
}

/** Where a mapping file was named and is not there yet. */
export async function writeMap({ sesi, opsi, isi, peta, file }: Judged): Promise<readonly string[]> {
  const { localFiles } = sesi.env;
  if (opsi.peta === undefined || (await localFiles.exists(opsi.peta))) return [];
  const tujuan = localFiles.destination(opsi.peta, `peta-${isi}.json`, false);
  await localFiles.write(tujuan, mapFileBytes(isi, peta), false);
  return [
    `Peta kolom disimpan di ${tujuan}. Memakainya lagi: pks impor ${shownWord(file)} --isi ${isi}${sheetWords(opsi)} --peta ${shownWord(tujuan)}`,
  ];
}
