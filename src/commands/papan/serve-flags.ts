import { wholeNumber } from '../../desk/flags/standard-flags.ts';
import { Failure } from '../../errors.ts';
import type { PapanFlags } from './make-papan.ts';

export type ServeFlags = PapanFlags & Readonly<{ layan?: boolean; port?: string; janganBuka?: boolean }>;

/** Below are those of the system. */
const LOWEST_PORT = 1024;
const HIGHEST_PORT = 65_535;

/** Only the board as it is now is served. @throws PEMAKAIAN_SALAH */
export function requireServeFlags({ layan, port, janganBuka, per, diketahui, ke, timpa }: ServeFlags): void {
  const lain = Object.entries({ per, diketahui, ke, timpa }).flatMap(([nama, n]) =>
    n === undefined ? [] : `--${nama}`,
  );
  if (layan && lain.length > 0) {
    throw new Failure('PEMAKAIAN_SALAH', `--layan menunjukkan papan sekarang di peramban, tanpa ${lain.join(', ')}.`, [
      'pks papan --layan',
    ]);
  }
  if (!layan && (port !== undefined || janganBuka)) {
    throw new Failure('PEMAKAIAN_SALAH', '--port dan --jangan-buka hanya bersama --layan.', ['pks papan --layan']);
  }
}

/** 0 takes any that is free. @throws NILAI_TIDAK_DIKENAL */
export function portOf(port: string | undefined): number {
  if (port === undefined) return 0;
  const nomor = wholeNumber('--port', port, LOWEST_PORT);
  if (nomor <= HIGHEST_PORT) return nomor;
  throw new Failure('NILAI_TIDAK_DIKENAL', `--port: "${port}" lebih besar dari ${HIGHEST_PORT}.`, [
    'Contoh: --port 8470',
  ]);
}
