import type { NaskahVersi } from '../../office/permohonan/facts/kasus-parts.ts';
import { requireFlags, wholeNumber } from './standard-flags.ts';

/** Reads 'pks=2' and 'pks=v2'. @throws NILAI_TIDAK_DIKENAL, ISIAN_KURANG */
export function parseNaskahVersi(teks: string): Pick<NaskahVersi, 'kode' | 'versi'> {
  const [, kode, versi] = /^(.+?)=v?(.+)$/i.exec(teks.trim()) ?? [];
  requireFlags('Versi naskah (mis. --naskah pks=2)', kode && versi ? [] : ['--naskah KODE=N']);
  return { kode: kode?.trim() ?? '', versi: wholeNumber('--naskah', versi?.trim() ?? '', 1) };
}
