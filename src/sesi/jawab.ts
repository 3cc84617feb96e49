/** The answer of a command: one JSON document, or text for people with its warnings on stderr. */
import type { Env } from '../env.ts';
import { terlihatSemua } from '../teks/terlihat.ts';
import { gantung } from '../terminal/bungkus.ts';
import { tampilDibaca } from '../terminal/dibaca.ts';
import { saatWib } from '../waktu/tanggal.ts';
import { peringatanJauh, yangDibaca } from './baca-hari.ts';
import type { Opsi } from './opsi.ts';
import type { Sesi } from './sesi.ts';

export type Dasar = Readonly<Record<string, string | null>>;

export type Jawaban<D, R> = Readonly<{
  skema: string; // without the 'pks.' in front
  dasar: Dasar;
  data: D;
  ringkas: R;
  peringatan: readonly string[];
  /** The sitting, where dates may have been typed: how they were read is said. */
  sesi?: Pick<Sesi, 'dibaca' | 'hariIni'>;
  /** Text for people, from the same data with everything invisible made visible. */
  teks: (data: D, ringkas: R) => string;
  /** What --quiet prints instead. */
  singkat?: string;
}>;

/** Prints it. Warnings go to stderr for people, into `peringatan` for programs. */
export function jawab<D, R>(env: Env, opsi: Opsi & Readonly<{ coba?: boolean }>, j: Jawaban<D, R>): void {
  const { skema, dasar, data, ringkas } = j;
  const peringatan = j.sesi ? [...peringatanJauh(j.sesi), ...j.peringatan] : j.peringatan;
  if (opsi.json) {
    const amplop = { skema: `pks.${skema}`, versi: 1, dibuat: saatWib(env.now()), dasar, data, ringkas, peringatan };
    env.print(JSON.stringify(amplop));
    return;
  }
  const pendek = opsi.quiet ? j.singkat : undefined;
  const isi = pendek ?? j.teks(terlihatSemua(data), terlihatSemua(ringkas));
  const dibaca = pendek === undefined && j.sesi ? tampilDibaca(yangDibaca(j.sesi), isi, env.lebar) : [];
  const teks = [isi, ...dibaca].filter((satu) => satu !== '').join('\n');
  if (opsi.coba && !opsi.quiet) env.print('Coba dulu, tidak ada yang disimpan. Bila sungguh dijalankan:');
  if (teks !== '') env.print(teks);
  for (const satu of terlihatSemua(peringatan)) env.note(gantung('! ', satu, env.lebar));
}
