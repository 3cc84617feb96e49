/**
 * What may be written into the register. Values never carry template marks,
 * control characters or a citizen's NIK: the register holds no citizens' data.
 */
import { Galat } from '../galat.ts';

/** Longest text of one field, in characters. */
export const PANJANG_TEKS = 2000;

/** Exactly sixteen digits, plain or in the groupings people write a NIK in (4-4-4-4, 6-6-4). A NIP has eighteen. */
const NIK = /(?<!\d)(?:\d{16}|\d{4}([ .-])\d{4}\1\d{4}\1\d{4}|\d{6}([ .-])\d{6}\2\d{4})(?!\d|[ .-]\d)/;
const KENDALI = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/;

/**
 * Refuses a text that must not enter the register.
 * @throws Galat NIK_DITOLAK (4), TEKS_TERLARANG (2)
 */
export function periksaTeks(isian: string, nilai: string): void {
  const nik = NIK.exec(nilai.normalize('NFKC'));
  if (nik) {
    const angka = nik[0];
    throw new Galat(
      'NIK_DITOLAK',
      `Isian ${isian} memuat 16 angka seperti NIK (${angka.slice(0, 4)}••••••••${angka.slice(-4)}). Register ini tidak menyimpan data pribadi penduduk.`,
      ['Hapus atau samarkan angka itu, lalu ulangi perintahnya.'],
      { isian },
    );
  }
  const sebab = terlarang(nilai);
  if (sebab) {
    throw new Galat('TEKS_TERLARANG', `Isian ${isian} ${sebab}.`, ['Perbaiki teksnya, lalu ulangi perintahnya.'], {
      isian,
    });
  }
}

function terlarang(nilai: string): string | null {
  if (nilai.length > PANJANG_TEKS) return `lebih dari ${PANJANG_TEKS} karakter (${nilai.length})`;
  if (nilai.includes('{{') || nilai.includes('}}')) return 'memuat "{{" atau "}}", tanda isian templat';
  if (!nilai.isWellFormed()) return 'memuat karakter yang rusak';
  if (KENDALI.test(nilai)) return 'memuat karakter kendali atau pindah baris';
  return null;
}

/** Checks every text inside a request, however deep; the path of keys names the field. */
export function periksaSemuaTeks(nilai: unknown, isian = ''): void {
  if (typeof nilai === 'string') periksaTeks(isian, nilai);
  else if (Array.isArray(nilai)) for (const satu of nilai) periksaSemuaTeks(satu, isian);
  else if (nilai !== null && typeof nilai === 'object') {
    for (const [kunci, isi] of Object.entries(nilai)) periksaSemuaTeks(isi, kunci);
  }
}
