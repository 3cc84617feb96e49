/** The kind is read from the name where no column tells it. */

import { guessJenis } from '../lembaga/guess-jenis.ts';
import { JENIS_LEMBAGA, type Lembaga } from '../permohonan/facts/kasus-parts.ts';
import { jenisOfWords } from './kind-words.ts';
import { type RowCells, required } from './row-cells.ts';

export function lembagaOfRow(r: RowCells): Lembaga | null {
  const nama = required(r, 'lembaga', r.teks('lembaga'), 'nama lembaga tidak ada');
  if (nama === null) return null;
  const tertulis = r.kata('jenis', JENIS_LEMBAGA);
  const terbaca = tertulis ?? jenisOfWords(r.teks('jenis') ?? '') ?? guessJenis(nama);
  if (terbaca === null) {
    r.tolak('jenis', `tidak terbaca dari nama "${nama}"; isi kolom ini, misalnya badan hukum profit`);
    return null;
  }
  if (tertulis === null) r.catat(`jenis: ${terbaca}`);
  return {
    nama,
    jenis: terbaca,
    alamat: r.teks('alamat'),
    pimpinan: r.teks('pimpinan') ?? r.teks('penandatanganKedua'),
    jabatanPimpinan: r.teks('jabatanPimpinan') ?? r.teks('jabatanKedua'),
    kontak: r.teks('kontak'),
  };
}
