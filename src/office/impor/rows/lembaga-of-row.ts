/** Where no column tells the kind, the register knows it, or the name is read. */

import { guessJenis } from '../../lembaga/guess-jenis.ts';
import { JENIS_LEMBAGA, type JenisLembaga, type Lembaga } from '../../permohonan/facts/kasus-parts.ts';
import { codeWord } from '../../permohonan/text/code-words.ts';
import { saysSameAsAbove } from '../same-as-above.ts';
import { jenisOfWords } from './kind-words.ts';
import { type RowCells, required } from './row-cells.ts';

/** Null where the register knows no kind of this institution, or two. */
export type KnownJenis = (nama: string) => JenisLembaga | null;

/** The book does not name this kind itself. */
export const kindNote = (jenis: JenisLembaga): string => `jenis: ${codeWord(jenis)}`;

export function lembagaOfRow(r: RowCells, jenisDikenal: KnownJenis): Lembaga | null {
  const nama = required(r, 'lembaga', r.teks('lembaga'), 'nama lembaga tidak ada');
  if (nama === null) return null;
  if (saysSameAsAbove(nama) || !/\p{L}{2}/u.test(nama) || /^\S*\d\S*\/\S+$/.test(nama)) {
    r.tolak('lembaga', `"${nama}" bukan nama lembaga; tulis namanya`);
    return null;
  }
  const tertulis = r.kata('jenis', JENIS_LEMBAGA);
  const terbaca = tertulis ?? jenisOfWords(r.teks('jenis') ?? '') ?? jenisDikenal(nama) ?? guessJenis(nama);
  if (terbaca === null) {
    const diisi = r.teks('jenis') ?? undefined;
    r.tolak(
      'jenis',
      diisi === undefined
        ? `tidak terbaca dari nama "${nama}"; tulis di kolom "Jenis lembaga", misalnya badan hukum profit`
        : `"${diisi}" tidak dikenal; yang dikenal: ${JENIS_LEMBAGA.map(codeWord).join(', ')}`,
      diisi,
    );
    return null;
  }
  if (tertulis === null) r.catat(kindNote(terbaca));
  return {
    nama,
    jenis: terbaca,
    alamat: r.teks('alamat'),
    pimpinan: r.teks('pimpinan') ?? r.teks('penandatanganKedua'),
    jabatanPimpinan: r.teks('jabatanPimpinan') ?? r.teks('jabatanKedua'),
    kontak: r.teks('kontak'),
  };
}
