/** The headings are such that `pks impor` reads them again. */
import { type BukuColumn, type BukuTable, bukuCell } from '../../buku/buku.ts';
import { codeWord } from '../../permohonan/text/code-words.ts';
import type { ImportField } from '../fields/shared-fields.ts';

export type TableRow = Readonly<Record<string, string | number | null>>;

const WIDTHS: Readonly<Record<string, number>> = {
  lembaga: 34,
  hal: 36,
  tujuan: 34,
  alamat: 30,
  elemen: 34,
  catatan: 30,
};
const USUAL_WIDTH = 16;

/** An import skips the columns of `lain`; those of `utama` are for paper. */
export const importableTable = (
  kode: string,
  judul: string,
  fields: readonly ImportField[],
  utama: readonly string[],
  lain: readonly BukuColumn[],
  baris: readonly TableRow[],
): BukuTable => ({
  kode,
  judul,
  kolom: [
    ...fields.map((f): BukuColumn => {
      const jenis = f.hari ? 'tanggal' : 'teks';
      const lebar = f.hari ? 12 : (WIDTHS[f.kunci] ?? USUAL_WIDTH);
      return {
        ...{ kunci: f.kunci, judul: f.judul, jenis, lebar },
        ...(f.pilihan && { kata: codeWord }),
        ...(!utama.includes(f.kunci) && { hanyaData: true }),
      };
    }),
    ...lain,
  ],
  baris: baris.map((sel) => ({
    sel: Object.fromEntries(Object.entries(sel).map(([kunci, nilai]) => [kunci, bukuCell(nilai)])),
    pada: '',
    batal: null,
  })),
  polos: true,
});
