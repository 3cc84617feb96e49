import { Failure } from '../../../errors.ts';
import { findNik } from './find-nik.ts';

const MAX_TEXT_LENGTH = 2000;

const CONTROL_CHARACTERS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/;

const fieldName = (isian: string): string => isian.replace(/(?<=[a-z])[A-Z]/g, (huruf) => `-${huruf.toLowerCase()}`);

/** @throws NIK_DITOLAK */
export function refuseNik(isian: string, nilai: string): void {
  const angka = findNik(nilai);
  if (angka !== null) {
    throw new Failure(
      'NIK_DITOLAK',
      `Isian "${fieldName(isian)}" memuat 16 angka seperti NIK (${angka.slice(0, 4)}••••••••${angka.slice(-4)}). Register ini tidak menyimpan data pribadi penduduk.`,
      ['Hapus atau samarkan angka itu, lalu ulangi perintahnya.'],
      { isian },
    );
  }
}

/** @throws NIK_DITOLAK, TEKS_TERLARANG */
export function checkText(isian: string, nilai: string): void {
  refuseNik(isian, nilai);
  if (nilai !== '' && isNoValue(nilai)) {
    throw new Failure(
      'TEKS_TERLARANG',
      `Isian "${fieldName(isian)}" belum berisi apa-apa: "${nilai}" bukan isi. Tulis isinya, atau lewati isian itu.`,
      [],
      { isian, nilai },
    );
  }
  const sebab = forbiddenReason(nilai);
  if (sebab) {
    throw new Failure(
      'TEKS_TERLARANG',
      `Isian "${fieldName(isian)}" ${sebab}.`,
      ['Perbaiki teksnya, lalu ulangi perintahnya.'],
      {
        isian,
      },
    );
  }
}

/** <nama>, <<nama>>, [BELUM DIISI] and {{nama}} stand for a value. */
const PLACEHOLDERS = /<[^<>]*>|\[[^[\]]*\]|\{\{[^{}]*\}\}/g;

const isNoValue = (nilai: string): boolean =>
  !/[\p{L}\p{N}]/u.test(
    nilai
      .normalize('NFKC')
      .replace(/[\u115f\u1160\u3164]/g, '')
      .replace(PLACEHOLDERS, ' '),
  );

function forbiddenReason(nilai: string): string | null {
  if (nilai.length > MAX_TEXT_LENGTH) return `lebih dari ${MAX_TEXT_LENGTH} karakter (${nilai.length})`;
  if (nilai.includes('{{') || nilai.includes('}}')) return 'memuat "{{" atau "}}", tanda isian templat';
  if (!nilai.isWellFormed()) return 'memuat karakter yang rusak';
  if (CONTROL_CHARACTERS.test(nilai)) return 'memuat karakter kendali atau pindah baris';
  return null;
}

const FINGERPRINT = /^[0-9a-f]{64}$/;
/** These keys, with all below them, are made by pks: one fingerprint in 300 holds sixteen digits in a row. */
const MADE_BY_PKS: ReadonlyMap<string, RegExp> = new Map([
  ['sidik', FINGERPRINT],
  ['templat', FINGERPRINT],
  ['simpanan', /^impor\/[0-9a-f]{64}\.json$/],
  ['klaim', /^\d{4}\.[a-z0-9.-]+$/],
]);

/** It was accepted before, so it must not block the correction. */
const TAKEN_IN_BEFORE: ReadonlySet<string> = new Set(['lama']);

export function checkAllText(nilai: unknown, isian = '', buatan = MADE_BY_PKS.get(isian)): void {
  if (typeof nilai === 'string') {
    if (!buatan?.test(nilai)) checkText(isian, nilai);
  } else if (Array.isArray(nilai)) for (const satu of nilai) checkAllText(satu, isian, buatan);
  else if (nilai !== null && typeof nilai === 'object') {
    for (const [kunci, isi] of Object.entries(nilai))
      if (!TAKEN_IN_BEFORE.has(kunci)) checkAllText(isi, kunci, MADE_BY_PKS.get(kunci) ?? buatan);
  }
}
