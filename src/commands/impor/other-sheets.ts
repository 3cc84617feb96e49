/** An import reads the named sheet, or the likeliest one. */

import { mayAsk } from '../../desk/flags/standard-flags.ts';
import type { BookFile } from '../../desk/impor/book-file.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { type BookSheet, cellText } from '../../office/impor/book.ts';
import { findColumns } from '../../office/impor/find-columns.ts';
import type { BookMap } from '../../office/impor/headings.ts';
import type { ImportIsi } from '../../office/impor/import-fields.ts';
import { plainWords } from '../../office/permohonan/compare/compare-key.ts';
import { shownWord } from '../../text/typed-line.ts';
import type { ImporFlags } from './impor-flags.ts';

type CountedSheet = Readonly<{ lembar: BookSheet; jumlah: number }>;

/** At a terminal it is asked where several look alike. @throws NILAI_TIDAK_DIKENAL */
export async function chosenSheets(
  { env }: Sitting,
  isi: ImportIsi,
  file: string,
  buku: BookFile,
  opsi: ImporFlags,
): Promise<readonly BookSheet[]> {
  const { semua } = buku;
  if (opsi.lembar !== undefined) return [sheetOfName(semua, opsi.lembar, sheetLine(isi, file))];
  const peta = opsi.peta === undefined && mayAsk(env, opsi) ? findColumns(isi, semua) : null;
  const mirip = peta ? alikeSheets(isi, semua, peta) : [];
  if (!peta || mirip.length === 0) return semua;
  const pilihan = [{ lembar: peta.lembar, jumlah: entriesOf(peta) }, ...mirip].map(({ lembar, jumlah }) => ({
    nilai: lembar,
    nama: sheetLabel(lembar.nama, jumlah, lembar.tersembunyi),
  }));
  return [await (await env.ask()).choose('Lembar yang dibaca', pilihan)];
}

const sheetLine =
  (isi: ImportIsi, file: string) =>
  (lembar: string): string =>
    `pks impor ${shownWord(file)} --isi ${isi} --lembar ${shownWord(lembar)}`;

function sheetOfName(semua: readonly BookSheet[], nama: string, baris: (lembar: string) => string): BookSheet {
  const lembar = semua.find((l) => plainWords(l.nama) === plainWords(nama));
  if (lembar) return lembar;
  throw new Failure(
    'NILAI_TIDAK_DIKENAL',
    `--lembar: tidak ada lembar "${nama}"; yang ada: ${semua.map((l) => l.nama).join(', ')}.`,
    semua.slice(0, 1).map((l) => baris(l.nama)),
    { flag: '--lembar', nilai: nama, pilihan: semua.map((l) => l.nama) },
  );
}

const entriesOf = ({ lembar, kepala }: BookMap): number =>
  lembar.baris.slice((kepala.at(-1) ?? 0) + 1).filter((b) => b.some((sel) => cellText(sel) !== null)).length;

/** Sheets with at least half the columns of the one read, and with entries. */
function alikeSheets(isi: ImportIsi, semua: readonly BookSheet[], peta: BookMap): readonly CountedSheet[] {
  return semua.flatMap((lembar) => {
    const miliknya = lembar.nama === peta.lembar.nama ? null : findColumns(isi, [lembar]);
    if (!miliknya || miliknya.kolom.size * 2 < peta.kolom.size) return [];
    const jumlah = entriesOf(miliknya);
    return jumlah > 0 ? [{ lembar, jumlah }] : [];
  });
}

export const sheetSource = (isi: ImportIsi, { nama, semua }: BookFile, peta: BookMap): string =>
  alikeSheets(isi, semua, peta).length === 0 ? nama : `${nama}, lembar ${peta.lembar.nama}`;

const sheetLabel = (nama: string, jumlah: number, tersembunyi: boolean | undefined): string =>
  `${nama} (${jumlah} baris${tersembunyi ? ', tersembunyi' : ''})`;

/** Named loudly: offices keep one sheet a year. */
export function otherSheetWarnings(
  isi: ImportIsi,
  { semua }: BookFile,
  peta: BookMap,
  file: string,
): readonly string[] {
  const mirip = alikeSheets(isi, semua, peta);
  const lain = mirip.map(({ lembar, jumlah }) => sheetLabel(`"${lembar.nama}"`, jumlah, lembar.tersembunyi));
  const [satu] = mirip;
  if (!satu) return [];
  return [
    `Hanya lembar "${peta.lembar.nama}" yang dibaca. Belum dibaca: ${lain.join(', ')}. Tiap lembar diimpor sendiri: ${sheetLine(isi, file)(satu.lembar.nama)}`,
  ];
}
