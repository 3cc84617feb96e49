/**
 * What may be written into the register. Values never carry template marks,
 * control characters or a citizen's NIK: the register holds no citizens' data.
 */
import { Galat } from '../galat.ts';

/** Longest text of one field, in characters. */
const PANJANG_TEKS = 2000;

/** Exactly sixteen digits, plain or in the groupings people write a NIK in (4-4-4-4, 6-6-4, 2-2-2-6-4). A NIP has eighteen. */
const NIK =
  /(?<!\d)(?:\d{16}|\d{4}([ .-])\d{4}\1\d{4}\1\d{4}|\d{6}([ .-])\d{6}\2\d{4}|\d{2}([ .-])\d{2}\3\d{2}\3\d{6}\3\d{4})(?!\d|[ .-]\d)/;
const KENDALI = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/;

/** Refuses a citizen's NIK, wherever it was typed. @throws Galat NIK_DITOLAK (4) */
export function tolakNik(isian: string, nilai: string): void {
  const nik = NIK.exec(angkaBiasa(nilai));
  if (nik) {
    const angka = nik[0];
    throw new Galat(
      'NIK_DITOLAK',
      `Isian ${isian} memuat 16 angka seperti NIK (${angka.slice(0, 4)}••••••••${angka.slice(-4)}). Register ini tidak menyimpan data pribadi penduduk.`,
      ['Hapus atau samarkan angka itu, lalu ulangi perintahnya.'],
      { isian },
    );
  }
}

/**
 * Refuses a text that must not enter the register.
 * @throws Galat NIK_DITOLAK (4), TEKS_TERLARANG (2)
 */
export function periksaTeks(isian: string, nilai: string): void {
  tolakNik(isian, nilai);
  const sebab = terlarang(nilai);
  if (sebab) {
    throw new Galat('TEKS_TERLARANG', `Isian ${isian} ${sebab}.`, ['Perbaiki teksnya, lalu ulangi perintahnya.'], {
      isian,
    });
  }
}

/** Digits of any script as 0–9, without the marks that hide between them. */
const angkaBiasa = (teks: string): string =>
  teks
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, (angka) => String(nilaiAngka(angka.codePointAt(0) ?? 0)));

/** Scripts keep their ten digits in a row, 0 first. */
function nilaiAngka(kode: number): number {
  let nilai = 0;
  while (nilai < 9 && /\p{Nd}/u.test(String.fromCodePoint(kode - nilai - 1))) nilai++;
  return nilai;
}

function terlarang(nilai: string): string | null {
  if (nilai.length > PANJANG_TEKS) return `lebih dari ${PANJANG_TEKS} karakter (${nilai.length})`;
  if (nilai.includes('{{') || nilai.includes('}}')) return 'memuat "{{" atau "}}", tanda isian templat';
  if (!nilai.isWellFormed()) return 'memuat karakter yang rusak';
  if (KENDALI.test(nilai)) return 'memuat karakter kendali atau pindah baris';
  return null;
}

/** What pks itself made, by its key: in one fingerprint of some 300 sixteen digits stand in a row, and are no NIK. */
const BUATAN_PKS: ReadonlyMap<string, RegExp> = new Map([
  ['sidik', /^[0-9a-f]{64}$/],
  ['templat', /^[0-9a-f]{64}$/],
  ['klaim', /^\d{4}\.[a-z0-9.-]+$/],
]);

/** Checks every text inside a request, however deep; the path of keys names the field. */
export function periksaSemuaTeks(nilai: unknown, isian = ''): void {
  if (typeof nilai === 'string') {
    if (!BUATAN_PKS.get(isian)?.test(nilai)) periksaTeks(isian, nilai);
  } else if (Array.isArray(nilai)) for (const satu of nilai) periksaSemuaTeks(satu, isian);
  else if (nilai !== null && typeof nilai === 'object') {
    for (const [kunci, isi] of Object.entries(nilai)) periksaSemuaTeks(isi, kunci);
  }
}
