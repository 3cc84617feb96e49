import { Failure } from '../../errors.ts';

/** `berkas` is relative to the register. */
export const registerDamaged = (berkas: string, sebab: string, saran: readonly string[] = ['pks check']): Failure =>
  new Failure('REGISTER_RUSAK', `Register rusak: ${berkas}: ${sebab}.`, saran, { berkas, sebab });

export const registerNewer = (berkas: string, sebab: string): Failure =>
  new Failure(
    'REGISTER_LEBIH_BARU',
    `Register ini ditulis oleh pks yang lebih baru (${berkas}: ${sebab}); registernya tidak diubah.`,
    ['perbarui pks di komputer ini; versi yang terpasang: pks --version'],
    { berkas, sebab },
  );
