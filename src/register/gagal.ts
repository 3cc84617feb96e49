/** What goes wrong on a disk, as a Galat a clerk can read. */
import { Galat } from '../galat.ts';

/** The errno name of a failed file operation, or undefined where it was none. */
export const kodeErrno = (e: unknown): string | undefined =>
  e instanceof Error && 'code' in e && typeof e.code === 'string' ? e.code : undefined;

const SEBAB: Readonly<Record<string, string>> = {
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

/** The cause in a few Indonesian words. */
export function sebabErrno(e: unknown): string {
  const kode = kodeErrno(e);
  if (kode === undefined) return e instanceof Error ? e.message : String(e);
  return SEBAB[kode] ?? `galat sistem ${kode}`;
}

/** Damage: names the file relative to the register and what is wrong with it. */
export const rusak = (berkas: string, sebab: string, saran: readonly string[] = ['pks check']): Galat =>
  new Galat('REGISTER_RUSAK', `Register rusak: ${berkas}: ${sebab}.`, saran, { berkas, sebab });

/** A newer pks has written here: no damage, but nothing for this one. `berkas` shows it. */
export const lebihBaru = (berkas: string, sebab: string): Galat =>
  new Galat(
    'REGISTER_LEBIH_BARU',
    `Register ini ditulis oleh pks yang lebih baru (${berkas}: ${sebab}); registernya tidak diubah.`,
    ['perbarui pks di komputer ini; versi yang terpasang: pks --version'],
    { berkas, sebab },
  );

/**
 * Runs what writes before an act is recorded. A failing disk refuses with
 * TIDAK_DAPAT_MENULIS: nothing was recorded, so trying again is safe (exit 5).
 */
export function denganTulis<T>(kerja: () => T): T {
  try {
    return kerja();
  } catch (e) {
    if (e instanceof Galat || kodeErrno(e) === undefined) throw e;
    throw new Galat(
      'TIDAK_DAPAT_MENULIS',
      `Tidak dapat menulis ke register: ${sebabErrno(e)}. Tidak ada yang dicatat.`,
      ['atasi sebabnya, lalu ulangi perintah yang sama'],
      { errno: kodeErrno(e) },
    );
  }
}

const tanpaHak = (e: unknown): boolean => kodeErrno(e) === 'EACCES' || kodeErrno(e) === 'EPERM';

const tidakBolehDibaca = (berkas: string): Galat =>
  new Galat(
    'TIDAK_BOLEH_DIBACA',
    `${berkas} tidak boleh dibaca oleh akun ini.`,
    ['minta hak baca folder register kepada pengelola komputer'],
    { berkas },
  );

/** Runs what reads a register; what this account may not read is neither damage nor a slip of pks. */
export async function denganHak<T>(folder: string, kerja: () => Promise<T>): Promise<T> {
  try {
    return await kerja();
  } catch (e) {
    if (e instanceof Galat || !tanpaHak(e)) throw e;
    throw tidakBolehDibaca(folder);
  }
}

/** Runs what reads one file; what the system refuses is damage of that file. */
export function denganBaca<T>(berkas: string, kerja: () => T): T {
  try {
    return kerja();
  } catch (e) {
    if (e instanceof Galat || kodeErrno(e) === undefined) throw e;
    if (tanpaHak(e)) throw tidakBolehDibaca(berkas);
    throw rusak(berkas, kodeErrno(e) === 'ENOENT' ? 'berkas hilang' : sebabErrno(e));
  }
}

/** After the exclusive link: recorded or not, the same key finds out. */
export const belumPasti = (e: unknown): Galat =>
  e instanceof Galat && e.kode === 'BELUM_PASTI_TERSIMPAN'
    ? e
    : new Galat(
        'BELUM_PASTI_TERSIMPAN',
        `Belum pasti tersimpan (${sebabErrno(e)}); ulangi perintah yang sama.`,
        ['ulangi perintah yang sama dengan --kunci yang sama: tidak akan tercatat dua kali'],
        { errno: kodeErrno(e) ?? null },
      );
