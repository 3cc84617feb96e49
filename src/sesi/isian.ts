/** The institution's data and the items of its request, as flags of `new`, `lengkapi` and `ralat`. */
import type { Command } from 'commander';
import { type IsiPermohonan, JENIS_LEMBAGA, type Lembaga, METODE, PEMANFAATAN } from '../permohonan/permohonan.ts';
import { bacaJangka, tulisJangka } from '../waktu/jangka.ts';
import { kumpulkan, salahSatuDari } from './opsi.ts';

export type Isian = Readonly<{
  lembaga?: string;
  jenis?: string;
  alamat?: string;
  pimpinan?: string;
  jabatanPimpinan?: string;
  kontak?: string;
  pemanfaatan?: string;
  tujuan?: string;
  elemen?: readonly string[];
  metode?: string;
  dataBalikan?: string;
  jangkaWaktu?: string;
  penerima?: string;
}>;

/** The optional flags, in the order of the letter. */
export const denganIsian = (c: Command): Command =>
  c
    .option('--alamat <teks>', 'alamat lembaga')
    .option('--pimpinan <nama>', 'nama pimpinan lembaga beserta gelar')
    .option('--jabatan-pimpinan <teks>', 'jabatan pimpinan lembaga')
    .option('--kontak <teks>', 'telepon atau pos-el lembaga')
    .option(
      '--pemanfaatan <kode>',
      `tujuan menurut undang-undang: ${PEMANFAATAN.join(' | ')} (bawaan: ${PEMANFAATAN[0]})`,
    )
    .option('--tujuan <teks>', 'tujuan pemanfaatan data')
    .option('--elemen <kode>', 'kode elemen data (boleh diulang)', kumpulkan)
    .option('--metode <kode>', `metode akses: ${METODE.join(' | ')}`)
    .option('--data-balikan <teks>', 'data balikan yang dijanjikan')
    .option('--jangka-waktu <teks>', 'jangka waktu PKS, mis. "2 tahun"')
    .option('--penerima <nama>', 'nama orang yang menerima surat, untuk tanda terima');

/** The institution's data that were given. @throws Galat NILAI_TIDAK_DIKENAL */
export function lembagaDari(i: Isian): Partial<Lembaga> {
  return {
    ...(i.lembaga !== undefined && { nama: i.lembaga.trim() }),
    ...(i.jenis !== undefined && { jenis: salahSatuDari('--jenis', JENIS_LEMBAGA, i.jenis) }),
    ...(i.alamat !== undefined && { alamat: i.alamat.trim() }),
    ...(i.pimpinan !== undefined && { pimpinan: i.pimpinan.trim() }),
    ...(i.jabatanPimpinan !== undefined && { jabatanPimpinan: i.jabatanPimpinan.trim() }),
    ...(i.kontak !== undefined && { kontak: i.kontak.trim() }),
  };
}

/** Who took the letter in, where that was said. */
export const penerimaDari = ({ penerima }: Isian): Readonly<{ penerima?: string }> =>
  penerima?.trim() ? { penerima: penerima.trim() } : {};

/** The items of the request that were given. @throws Galat NILAI_TIDAK_DIKENAL */
export function permohonanDari(i: Isian): Partial<IsiPermohonan> {
  return {
    ...(i.pemanfaatan !== undefined && { pemanfaatan: salahSatuDari('--pemanfaatan', PEMANFAATAN, i.pemanfaatan) }),
    ...(i.tujuan !== undefined && { tujuan: i.tujuan.trim() }),
    ...(i.elemen !== undefined && { elemen: [...new Set(i.elemen)] }),
    ...(i.metode !== undefined && { metode: salahSatuDari('--metode', METODE, i.metode) }),
    ...(i.dataBalikan !== undefined && { dataBalikan: i.dataBalikan.trim() }),
    ...(i.jangkaWaktu !== undefined && { jangkaWaktu: tulisJangka(bacaJangka(i.jangkaWaktu)) }),
  };
}

export const lembagaKosong = { alamat: null, pimpinan: null, jabatanPimpinan: null, kontak: null } as const;

export const permohonanKosong: IsiPermohonan = {
  pemanfaatan: 'pelayanan-publik',
  tujuan: null,
  elemen: [],
  metode: null,
  dataBalikan: null,
  jangkaWaktu: null,
};
