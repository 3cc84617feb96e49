/** A disk's errors mean this for the files of a register. */
import { errnoCause, errnoCode, heldByOther, isPassing } from '../../disk/disk-failures.ts';
import { Failure } from '../../errors.ts';
import { registerDamaged } from '../chain/damage.ts';

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

/** A fault that does not pass is damage of that file. @throws REGISTER_RUSAK, SEDANG_DIPAKAI */
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

/** Answers `lain` where it is missing or damaged. @throws SEDANG_DIPAKAI */
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
