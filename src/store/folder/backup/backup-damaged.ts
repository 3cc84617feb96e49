import { Failure } from '../../../errors.ts';

export const backupDamaged = (berkas: string | null, sebab: string): Failure =>
  new Failure(
    'CADANGAN_RUSAK',
    `Cadangan rusak: ${berkas === null ? '' : `${berkas}: `}${sebab}.`,
    ['Pakai cadangan yang lain; setiap cadangan dapat diperiksa dulu tanpa memulihkannya.'],
    { berkas, sebab },
  );
