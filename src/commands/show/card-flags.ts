import type { KeyedFlags } from '../../desk/flags/standard-flags.ts';
import { Failure } from '../../errors.ts';

export const CARD_FORMATS = ['html', 'pdf'] as const;

export type ShowFlags = KeyedFlags & Readonly<{ ke?: string; untukPemohon?: boolean; teks?: boolean; timpa?: boolean }>;

/** @throws PEMAKAIAN_SALAH */
export function requireFlagsTogether(kasus: string, { ke, untukPemohon, teks }: ShowFlags): void {
  if (untukPemohon && ke === undefined && !teks) {
    throw new Failure('PEMAKAIAN_SALAH', '--untuk-pemohon membuat berkas atau pesan: sebut juga --ke atau --teks.', [
      `pks show ${kasus} --untuk-pemohon --ke kartu-pemohon.html`,
      `pks show ${kasus} --teks`,
    ]);
  }
  if (teks && ke !== undefined) {
    throw new Failure('PEMAKAIAN_SALAH', 'Sebut --teks atau --ke, tidak keduanya.', [`pks show ${kasus} --teks`]);
  }
}
