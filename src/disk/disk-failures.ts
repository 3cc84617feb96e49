import { Failure, NOTHING_RECORDED } from '../errors.ts';

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

/** Nothing is recorded yet, so trying again is safe. @throws TIDAK_DAPAT_MENULIS, SEDANG_DIPAKAI */
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

export const systemError = (code: string): Error => Object.assign(new Error(code), { code });
