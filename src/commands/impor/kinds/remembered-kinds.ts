/** Kinds that a person told at an earlier try, kept in the user's cache until the register itself knows them. */
import type { Sitting } from '../../../desk/sitting.ts';
import { JENIS_LEMBAGA, type JenisLembaga } from '../../../office/permohonan/facts/kasus-parts.ts';

/** It goes by the key of an institution's name. */
export type ToldKinds = ReadonlyMap<string, JenisLembaga>;

/** It is of this register, even if more was recorded since. */
const cacheName = ({ register, env }: Sitting): string => `jenis-${env.sha256Of(register.place.label).slice(0, 16)}`;

export function rememberedKinds(sesi: Sitting): ToldKinds {
  const isi = new TextDecoder().decode(sesi.env.userCache.ambil(cacheName(sesi)) ?? undefined);
  return new Map(
    isi.split('\n').flatMap((baris) => {
      const [jenis, kunci] = baris.split('\t');
      const dikenal = JENIS_LEMBAGA.find((satu) => satu === jenis);
      return dikenal && kunci ? [[kunci, dikenal] as const] : [];
    }),
  );
}

export function rememberKinds(sesi: Sitting, semua: ToldKinds): void {
  const isi = [...semua].map(([kunci, jenis]) => `${jenis}\t${kunci}`).join('\n');
  sesi.env.userCache.simpan(cacheName(sesi), new TextEncoder().encode(isi));
}
