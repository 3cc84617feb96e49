import { Failure, NOTHING_RECORDED } from '../../errors.ts';
import { registerDamaged } from '../chain/damage.ts';

export const errnoCode = (e: unknown): string | undefined =>
  e instanceof Error && 'code' in e && typeof e.code === 'string' ? e.code : undefined;

const ERRNO_CAUSE: Readonly<Record<string, string>> = {
  ENOSPC: 'disk penuh',
  EDQUOT: 'jatah ruang disk sudah habis',
  EROFS: 'folder register hanya dapat dibaca',
  EACCES: 'tidak ada izin pada folder register',
  EPERM: 'tidak ada izin pada folder register',
  EIO: 'perangkat penyimpanan bermasalah',
  EFBIG: 'ukuran berkas melewati batas',
  EMFILE: 'terlalu banyak berkas terbuka',
  ENFILE: 'terlalu banyak berkas terbuka',
  EBUSY: 'berkas sedang dipakai program lain',
  ETXTBSY: 'berkas sedang dipakai program lain',
  ENOENT: 'berkas atau folder tidak ada',
  ENOTDIR: 'bukan folder',
  EISDIR: 'bukan berkas biasa',
  ELOOP: 'tautan simbolis tidak boleh ada di dalam register',
  EXDEV: 'folder register terbagi di dua disk',
  ENAMETOOLONG: 'nama atau jalurnya terlalu panjang',
  EMLINK: 'batas tautan keras tercapai',
};

export function errnoCause(e: unknown): string {
  const kode = errnoCode(e);
  if (kode === undefined) return e instanceof Error ? e.message : String(e);
  if (isPassingWrite(e) && !isPassing(e)) return 'berkas sedang dipakai program lain, atau tidak ada izin';
  return ERRNO_CAUSE[kode] ?? `galat sistem ${kode}`;
}

/** Another program holds it: trying again is safe. */
const PASSING: ReadonlySet<string> = new Set(['EBUSY', 'ETXTBSY', 'EMFILE', 'ENFILE']);
/** Windows reports these for an open file, or a folder that holds one. */
const PASSING_WRITES_ON_WINDOWS: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'ENOTEMPTY']);

export const isPassing = (e: unknown): boolean => PASSING.has(errnoCode(e) ?? '');

export const isPassingWrite = (e: unknown): boolean =>
  isPassing(e) || (process.platform === 'win32' && PASSING_WRITES_ON_WINDOWS.has(errnoCode(e) ?? ''));

/** `apa` begins the sentence. */
export function heldByOther(apa: string, e: unknown, sesudah = ''): Failure {
  const kode = errnoCode(e) ?? null;
  const sebab = kode === 'EMFILE' || kode === 'ENFILE' ? errnoCause(e) : 'sedang dipakai program lain';
  const ragu = isPassing(e) ? '' : ', atau akun ini tidak berhak mengubahnya';
  return new Failure(
    'SEDANG_DIPAKAI',
    `${apa} ${sebab}${ragu}.${sesudah} Tunggu sebentar, lalu ulangi perintah yang sama.`,
    [],
    { berkas: apa, errno: kode },
  );
}

/** Nothing is recorded yet, so trying again is safe. @throws Failure TIDAK_DAPAT_MENULIS, SEDANG_DIPAKAI */
export function whileWriting<T>(kerja: () => T): T {
  try {
    return kerja();
  } catch (e) {
    if (isPassingWrite(e)) throw heldByOther('Berkas di folder register', e, NOTHING_RECORDED);
    if (e instanceof Failure || errnoCode(e) === undefined) throw e;
    throw new Failure(
      'TIDAK_DAPAT_MENULIS',
      `Tidak dapat menulis ke register: ${errnoCause(e)}.${NOTHING_RECORDED}`,
      ['atasi sebabnya, lalu ulangi perintah yang sama'],
      { errno: errnoCode(e) },
    );
  }
}

const isNoRight = (e: unknown): boolean => errnoCode(e) === 'EACCES' || errnoCode(e) === 'EPERM';

const mayNotRead = (berkas: string): Failure =>
  new Failure(
    'TIDAK_BOLEH_DIBACA',
    `${berkas} tidak boleh dibaca oleh akun ini.`,
    ['minta hak baca folder register kepada pengelola komputer'],
    { berkas },
  );

/** A file out of reach is neither damage nor a bug. */
export async function whileAllowed<T>(folder: string, kerja: () => Promise<T>): Promise<T> {
  try {
    return await kerja();
  } catch (e) {
    if (e instanceof Failure) throw e;
    if (isPassing(e)) throw heldByOther(folder, e);
    throw isNoRight(e) ? mayNotRead(folder) : e;
  }
}

/** A fault that does not pass is damage of that file. @throws Failure REGISTER_RUSAK, SEDANG_DIPAKAI */
export function whileReading<T>(berkas: string, kerja: () => T): T {
  try {
    return kerja();
  } catch (e) {
    if (e instanceof Failure || errnoCode(e) === undefined) throw e;
    if (isNoRight(e)) throw mayNotRead(berkas);
    if (isPassing(e)) throw heldByOther(berkas, e);
    throw registerDamaged(berkas, errnoCode(e) === 'ENOENT' ? 'berkas hilang' : errnoCause(e));
  }
}

/** Answers `lain` where it is missing or damaged. @throws Failure SEDANG_DIPAKAI */
export function unlessHeld<T>(berkas: string, kerja: () => T, lain: () => T): T {
  try {
    return whileReading(berkas, kerja);
  } catch (e) {
    if (e instanceof Failure && e.kode === 'SEDANG_DIPAKAI') throw e;
    return lain();
  }
}

/** This comes after the exclusive link; the same key finds out. */
export const notYetCertain = (e: unknown): Failure =>
  e instanceof Failure && e.kode === 'BELUM_PASTI_TERSIMPAN'
    ? e
    : new Failure(
        'BELUM_PASTI_TERSIMPAN',
        `Belum pasti tersimpan (${errnoCause(e)}); ulangi perintah yang sama.`,
        ['ulangi perintah yang sama dengan --kunci yang sama: tidak akan tercatat dua kali'],
        { errno: errnoCode(e) ?? null },
      );
