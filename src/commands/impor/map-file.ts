/** A book's columns are asked for only once. */
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { type BookSheet, columnLetters, columnOfLetters } from '../../office/impor/book.ts';
import { findHeadings } from '../../office/impor/find-columns.ts';
import { type BookMap, headingTexts } from '../../office/impor/headings.ts';
import { IMPORT_FIELDS, type ImportIsi } from '../../office/impor/import-fields.ts';

/** Null where there is no such file yet. @throws NILAI_TIDAK_DIKENAL naming what does not fit */
export async function readMapFile(
  { localFiles }: Env,
  jalur: string,
  isi: ImportIsi,
  semua: readonly BookSheet[],
): Promise<BookMap | null> {
  if (!(await localFiles.exists(jalur))) return null;
  const wrong = (sebab: string) =>
    new Failure('NILAI_TIDAK_DIKENAL', `--peta: berkas "${jalur}" ${sebab}.`, [], { flag: '--peta', berkas: jalur });
  const { isi: milik, lembar: nama, kepala, kolom, judul } = parseObject(await localFiles.read(jalur), wrong);
  if (milik !== isi) throw wrong(`dibuat untuk --isi ${String(milik)}`);
  const lembar = semua.find((l) => l.nama === nama) ?? (semua.length === 1 ? semua[0] : undefined);
  if (!lembar) throw wrong(`menyebut lembar "${String(nama)}", yang tidak ada di buku ini`);
  if (!Array.isArray(kepala) || kepala.length === 0 || !kepala.every((n) => Number.isSafeInteger(n) && n > 0)) {
    throw wrong('tidak menyebut "kepala", nomor baris judulnya');
  }
  const dikenal = IMPORT_FIELDS[isi].map((f) => f.kunci);
  const peta = Object.entries(typeof kolom === 'object' && kolom !== null ? kolom : {}).map(([kunci, huruf]) => {
    const ke = columnOfLetters(String(huruf));
    if (!dikenal.includes(kunci)) throw wrong(`menyebut isian "${kunci}"; yang ada: ${dikenal.join(', ')}`);
    if (ke === null) throw wrong(`menyebut kolom "${String(huruf)}" untuk ${kunci}; tulis hurufnya, misalnya "C"`);
    return [kunci, ke] as const;
  });
  const tertulis = new Map(
    Object.entries(typeof judul === 'object' && judul !== null ? judul : {}).map(([kunci, teks]) => [
      kunci,
      String(teks),
    ]),
  );
  // The file of rows that were not taken has its headings elsewhere, and so has next year's book.
  const ditemukan = tertulis.size === 0 ? null : findHeadings(lembar, tertulis);
  if (tertulis.size > 0 && ditemukan === null) {
    throw wrong(`menyebut judul yang tidak ada di lembar "${lembar.nama}": ${[...tertulis.values()].join(', ')}`);
  }
  const tanpa = IMPORT_FIELDS[isi].filter((f) => f.wajib && !peta.some(([kunci]) => kunci === f.kunci));
  return {
    lembar,
    kepala: ditemukan?.kepala ?? kepala.map((n) => Number(n) - 1),
    kolom: new Map([...peta, ...(ditemukan?.kolom ?? [])]),
    ragu: new Map(tanpa.map((f) => [f.kunci, null])),
  };
}

function parseObject(isi: Uint8Array, wrong: (sebab: string) => Failure): Readonly<Record<string, unknown>> {
  try {
    const hasil: unknown = JSON.parse(new TextDecoder().decode(isi));
    if (typeof hasil === 'object' && hasil !== null && !Array.isArray(hasil)) return hasil as Record<string, unknown>;
  } catch {}
  throw wrong('bukan JSON yang utuh');
}

export function mapFileBytes(isi: ImportIsi, { lembar, kepala, kolom }: BookMap): Uint8Array {
  const judul = headingTexts(lembar, kepala);
  return new TextEncoder().encode(
    `${JSON.stringify(
      {
        isi,
        lembar: lembar.nama,
        kepala: kepala.map((i) => i + 1),
        kolom: Object.fromEntries([...kolom].map(([kunci, i]) => [kunci, columnLetters(i)])),
        judul: Object.fromEntries([...kolom].flatMap(([kunci, i]) => (judul[i] ? [[kunci, judul[i]]] : []))),
      },
      null,
      2,
    )}\n`,
  );
}
