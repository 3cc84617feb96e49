/**
 * What may be written into the register. Values never carry template marks,
 * control characters or a citizen's NIK: the register holds no citizens' data.
 */
import { Galat } from '../galat.ts';
import { cariNik } from './nik.ts';

/** Longest text of one field, in characters. */
const PANJANG_TEKS = 2000;

const KENDALI = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/;

/** Refuses a citizen's NIK, wherever it was typed. @throws Galat NIK_DITOLAK (4) */
export function tolakNik(isian: string, nilai: string): void {
  const angka = cariNik(nilai);
  if (angka !== null) {
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
  if (nilai !== '' && bukanNilai(nilai)) {
    throw new Galat(
      'TEKS_TERLARANG',
      `Isian ${isian} belum berisi apa-apa: "${nilai}" bukan nilai. Tulis isinya, atau jangan sebut isian itu.`,
      [],
      { isian, nilai },
    );
  }
  const sebab = terlarang(nilai);
  if (sebab) {
    throw new Galat('TEKS_TERLARANG', `Isian ${isian} ${sebab}.`, ['Perbaiki teksnya, lalu ulangi perintahnya.'], {
      isian,
    });
  }
}

/** What help, suggestions and templates print where a value belongs: <nama>, <<nama>>, [BELUM DIISI], {{nama}}. */
const ISIAN_KOSONG = /<[^<>]*>|\[[^[\]]*\]|\{\{[^{}]*\}\}/g;

/** Whether a text says nothing: beside placeholders it has no letter and no digit of any script. */
export const bukanNilai = (nilai: string): boolean =>
  !/[\p{L}\p{N}]/u.test(
    nilai
      .normalize('NFKC')
      .replace(/[\u115f\u1160\u3164]/g, '') // letters by name, blank to the eye
      .replace(ISIAN_KOSONG, ' '),
  );

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

/** What a correction takes away was taken in before, perhaps by a pks that let it pass: it must not stop what mends it. */
const SUDAH_ADA: ReadonlySet<string> = new Set(['lama']);

/** Checks every text inside a request, however deep; the path of keys names the field. */
export function periksaSemuaTeks(nilai: unknown, isian = ''): void {
  if (typeof nilai === 'string') {
    if (!BUATAN_PKS.get(isian)?.test(nilai)) periksaTeks(isian, nilai);
  } else if (Array.isArray(nilai)) for (const satu of nilai) periksaSemuaTeks(satu, isian);
  else if (nilai !== null && typeof nilai === 'object') {
    for (const [kunci, isi] of Object.entries(nilai)) if (!SUDAH_ADA.has(kunci)) periksaSemuaTeks(isi, kunci);
  }
}
