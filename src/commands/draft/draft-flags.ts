/** The flags of `pks draft`, and which of them exclude each other. */
import type { WriteFlags } from '../../desk/flags/standard-flags.ts';
import { Failure } from '../../errors.ts';
import type { CopyFlags } from './copy-naskah.ts';

export type DraftFlags = WriteFlags &
  CopyFlags &
  Readonly<{
    izinkanKosong?: boolean;
    dariTemplat?: boolean;
    tanpaKomentar?: boolean;
    daftar?: boolean;
    beda?: string;
    ulang?: string;
    baca?: string;
    oleh?: string;
    versi?: string;
  }>;

/** @throws Failure PEMAKAIAN_SALAH */
export function refuseMixedWays(opsi: DraftFlags): void {
  const cara = (['daftar', 'baca', 'beda', 'ulang'] as const).filter((c) => opsi[c] !== undefined);
  const lain =
    cara.length > 0 ? (['ke', 'pdf', 'timpa', 'izinkanKosong', 'dariTemplat'] as const).filter((c) => opsi[c]) : [];
  if (cara.length + lain.length <= 1) return;
  const flag = [...cara, ...lain].map((c) => `--${c.replace(/[A-Z]/g, (h) => `-${h.toLowerCase()}`)}`);
  throw new Failure('PEMAKAIAN_SALAH', `${flag.join(' dan ')} tidak dapat dipakai bersama.`, ['pks draft --help']);
}
