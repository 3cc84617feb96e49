/** What a person told of a book's words, kept in the user's cache until the register itself knows it. */
import type { Sitting } from '../../../desk/sitting.ts';
import { JENIS_LEMBAGA, type JenisLembaga } from '../../../office/permohonan/facts/kasus-parts.ts';

/** Kinds by institution, and steps by the plain words that tell where a case lies. */
export type ToldAnswers = Readonly<{
  jenis: ReadonlyMap<string, JenisLembaga>;
  langkah: ReadonlyMap<string, number>;
}>;

/** Of this register, even if more was recorded since. */
const cacheName = ({ register, env }: Sitting): string => `jenis-${env.sha256Of(register.place.label).slice(0, 16)}`;

/** A line is 'opd<tab>name', or 'L7<tab>words'. */
export function rememberedAnswers(sesi: Sitting): ToldAnswers {
  const isi = new TextDecoder().decode(sesi.env.userCache.ambil(cacheName(sesi)) ?? undefined);
  const baris = isi.split('\n').flatMap((satu) => {
    const [nilai = '', kunci] = satu.split('\t');
    return kunci ? [{ nilai, kunci }] : [];
  });
  return {
    jenis: new Map(
      baris.flatMap(({ nilai, kunci }) => {
        const dikenal = JENIS_LEMBAGA.find((jenis) => jenis === nilai);
        return dikenal ? [[kunci, dikenal] as const] : [];
      }),
    ),
    langkah: new Map(
      baris.flatMap(({ nilai, kunci }) => (/^L\d+$/.test(nilai) ? [[kunci, Number(nilai.slice(1))] as const] : [])),
    ),
  };
}

export function rememberAnswers(sesi: Sitting, { jenis, langkah }: ToldAnswers): void {
  const baris = [...[...jenis].map(([k, j]) => `${j}\t${k}`), ...[...langkah].map(([k, no]) => `L${no}\t${k}`)];
  sesi.env.userCache.simpan(cacheName(sesi), new TextEncoder().encode(baris.join('\n')));
}
