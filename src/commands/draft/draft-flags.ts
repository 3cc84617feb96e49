import type { KeyedFlags } from '../../desk/flags/standard-flags.ts';
import { Failure } from '../../errors.ts';
import type { CopyFlags } from './copy-naskah.ts';

export type DraftFlags = KeyedFlags &
  CopyFlags &
  Readonly<{
    naskah?: string;
    izinkanKosong?: boolean;
    dariTemplat?: boolean;
    yangDisetujui?: boolean;
    sesudahSah?: boolean;
    tanpaKomentar?: boolean;
    daftar?: boolean;
    beda?: string;
    ulang?: string;
    /** True: the copy that `buka` handed out. */
    baca?: string | true;
    oleh?: string;
    versi?: string;
  }>;

/** @throws Failure PEMAKAIAN_SALAH */
export function refuseMixedWays(opsi: DraftFlags): void {
  const cara = (['daftar', 'baca', 'beda', 'ulang'] as const).filter((c) => opsi[c] !== undefined);
  const bentuk = (['dariTemplat', 'yangDisetujui', 'sesudahSah'] as const).filter((c) => opsi[c]);
  const tambahan = (['ke', 'pdf', 'timpa', 'izinkanKosong'] as const).filter((c) => opsi[c]);
  const dibacaSesudahSah = opsi.baca !== undefined && bentuk.join() === 'sesudahSah';
  const dikembalikan = opsi.ulang !== undefined && tambahan.join() === 'timpa';
  const lain = cara.length > 0 ? [...(dikembalikan ? [] : tambahan), ...(dibacaSesudahSah ? [] : bentuk)] : bentuk;
  if (cara.length + lain.length <= 1) return;
  const flag = [...cara, ...lain].map((c) => `--${c.replace(/[A-Z]/g, (h) => `-${h.toLowerCase()}`)}`);
  throw new Failure('PEMAKAIAN_SALAH', `${flag.join(' dan ')} tidak dapat dipakai bersama.`, ['pks draft --help']);
}
