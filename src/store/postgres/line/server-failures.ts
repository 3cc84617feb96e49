/** A clerk reads the server's errors in these words. */
import { Failure, NOTHING_RECORDED } from '../../../errors.ts';
import { movedAway } from '../../../office/kantor/moved-away.ts';
import { registerDamaged } from '../../chain/damage.ts';
import {
  codeOf,
  isConnectionLost,
  isMissingPassword,
  isMissingRegister,
  isMissingRight,
  isStandby,
  isWorthRepeating,
  type ServerError,
} from './error-kinds.ts';
import { isMovedState } from './guards.ts';
import type { ServerAddress } from './server-address.ts';

const CERTIFICATE_CAUSE: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'sertifikatnya kedaluwarsa',
  CERT_NOT_YET_VALID: 'sertifikatnya belum berlaku (atau jam komputer ini keliru)',
  ERR_TLS_CERT_ALTNAME_INVALID: 'sertifikatnya untuk nama server lain',
};

const CONNECT_CAUSE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'tidak ada yang menjawab di sana',
  ENOTFOUND: 'nama itu tidak dikenal di jaringan ini',
  EAI_AGAIN: 'nama itu tidak dikenal di jaringan ini',
  EHOSTUNREACH: 'tidak ada jalan ke sana dari jaringan ini',
  ENETUNREACH: 'tidak ada jalan ke sana dari jaringan ini',
  ENOENT: 'tidak ada yang menjawab di sana',
  ECONNRESET: 'sambungan terputus',
  EPIPE: 'sambungan terputus',
  '57P01': 'server sedang dimulai atau dihentikan',
  '57P02': 'server sedang dimulai atau dihentikan',
  '57P03': 'server sedang dimulai atau dihentikan',
  ...CERTIFICATE_CAUSE,
};

function connectCause(e: unknown): string {
  const kode = codeOf(e);
  const pesan = e instanceof Error ? e.message : '';
  if (CONNECT_CAUSE[kode]) return CONNECT_CAUSE[kode];
  if (/CERT|SIGNATURE|ISSUER|CHAIN/.test(kode)) return 'sertifikatnya tidak dapat dipercaya komputer ini';
  if (/does not support SSL/.test(pesan)) return 'server itu tidak menyandikan sambungan (TLS)';
  if (/timeout/i.test(pesan)) return 'tidak menjawab dalam 5 detik';
  return kode === '' ? 'sambungan terputus' : `galat ${kode}`;
}

export const unreachable = (label: string, e: unknown): Failure =>
  new Failure(
    'SERVER_TIDAK_TERJANGKAU',
    `Server register ${label} tidak terjangkau: ${connectCause(e)}.${NOTHING_RECORDED}`,
    ['Periksa jaringan, lalu ulangi perintah yang sama; bila tetap begini, hubungi pengelola servernya.'],
    { server: label, sebab: codeOf(e) || null },
  );

export function connectFailure(alamat: ServerAddress, akun: string, e: unknown): Failure {
  if (e instanceof Failure) return e;
  const { label } = alamat;
  const kode = codeOf(e);
  const ditolak = (sebab: string, sandi?: string) => notAdmitted(alamat, alamat.user ?? akun, sebab, sandi);
  if (kode === '28P01') return ditolak('nama akun atau kata sandinya tidak diterima', 'salah');
  if (kode.startsWith('28')) return ditolak('nama akun atau kata sandinya tidak diterima');
  if (isMissingPassword(e)) return ditolak('server meminta kata sandi', 'tidak ada');
  if (kode === '3D000') return databaseMissing(label);
  if (kode === '42501') return ditolak('akun ini belum diberi hak masuk ke basis data itu');
  if (kode === '53300') return cannotWrite('server sedang melayani terlalu banyak sambungan', kode);
  return unreachable(label, e);
}

/** `sandi`: only the password is missing or wrong. */
const notAdmitted = (
  { label, address, user }: ServerAddress,
  akun: string,
  sebab: string,
  sandi: string | undefined,
): Failure =>
  new Failure(
    'TIDAK_BOLEH_MASUK',
    `Server register ${label} tidak membolehkan masuk sebagai "${akun}": ${sebab}.`,
    [
      ...(user === null ? [`Akun lain ditulis di alamatnya: ${address.replace('://', '://AKUN@')}`] : []),
      'Kata sandi dibaca dari berkas pgpass atau PGPASSWORD, atau ditanyakan di terminal; minta akun dan kata sandinya kepada pengelola server.',
    ],
    { server: label, akun, ...(sandi !== undefined && { sandi }) },
  );

const databaseMissing = (label: string): Failure =>
  new Failure('REGISTER_TIDAK_DITEMUKAN', `Basis data ${label} tidak ada di server itu.`, [
    'Minta pengelola server membuat basis datanya (createdb), lalu: pks init --basis ALAMAT',
  ]);

const cannotWrite = (sebab: string, kode: string): Failure =>
  new Failure(
    'TIDAK_DAPAT_MENULIS',
    `Tidak dapat menulis ke register: ${sebab}.${NOTHING_RECORDED}`,
    ['Hubungi pengelola servernya bila tetap begini; lalu ulangi perintah yang sama.'],
    { kode },
  );

export const cutBeforeCommit = (): Failure => cannotWrite('sambungan ke server terputus dua kali', 'putus');

export const uncertain = (kunci: string): Failure =>
  new Failure(
    'BELUM_PASTI_TERSIMPAN',
    'Belum pasti tersimpan: sambungan ke server terputus saat menyimpan; ulangi perintah yang sama.',
    ['ulangi perintah yang sama dengan --kunci yang sama: tidak akan tercatat dua kali'],
    { kunci },
  );

export const standbyOnly = (label: string): Failure =>
  new Failure(
    'TIDAK_DAPAT_MENULIS',
    `Yang menjawab di ${label} hanya server cadangan, yang tidak mencatat apa pun.${NOTHING_RECORDED}`,
    ['Minta pengelola server menjadikannya server utama, lalu ulangi perintah yang sama.'],
    { server: label },
  );

/** Passes on what was not foreseen. `apa` is the act or file being written. */
export function serverFailure(label: string, e: unknown, apa = 'basis data'): unknown {
  if (e instanceof Failure || !(e instanceof Error)) return e;
  const kode = codeOf(e);
  if (isMovedState(kode)) return movedAway(e.message, label);
  if (isConnectionLost(e)) return unreachable(label, e);
  if (isMissingRight(e))
    return new Failure(
      'TIDAK_BOLEH_DIBACA',
      `Akun ini tidak punya hak untuk itu di ${label}.${NOTHING_RECORDED}`,
      ['Minta haknya kepada pengelola server; pernyataannya ditulis oleh: pks pejabat akun'],
      { server: label },
    );
  if (isMissingRegister(e)) return registerMissing(label);
  if (isStandby(e)) return standbyOnly(label);
  if (kode.startsWith('53')) return cannotWrite(kode === '53100' ? 'disk server penuh' : 'server kehabisan daya', kode);
  if (['55P03', '57014'].includes(kode)) return cannotWrite('server terlalu lama sibuk', kode);
  if (isWorthRepeating(e)) return cannotWrite('terlalu banyak yang mencatat bersamaan', kode);
  if (kode.startsWith('23')) {
    const { constraint } = e as ServerError;
    return registerDamaged(apa, `ditolak basis data (${constraint ?? kode})`);
  }
  return e;
}

export const registerMissing = (label: string): Failure =>
  new Failure('REGISTER_TIDAK_DITEMUKAN', `Belum ada register PKS di basis data ${label}.`, [
    'Buat di sana, oleh pemilik basis datanya: pks init --basis ALAMAT',
  ]);
