import type { Env } from '../env.ts';
import { instantInWib } from '../office/days/tanggal.ts';
import { showDatesRead } from '../screen/kasus/dates-read.ts';
import { hangIndent, wrapLines } from '../screen/layout/wrap.ts';
import { makeAllVisible } from '../text/visible.ts';
import type { StandardFlags } from './flags/standard-flags.ts';
import { farDateWarnings, unseenReadings } from './flags/typed-dates.ts';
import type { AnswerBasis, Sitting } from './sitting.ts';

export type CommandAnswer<D, R> = Readonly<{
  skema: string;
  dasar: AnswerBasis;
  data: D;
  ringkas: R;
  peringatan: readonly string[];
  peringatanSingkat?: readonly string[];
  sesi?: Pick<Sitting, 'dibaca' | 'hariIni'>;
  teks: (data: D, ringkas: R) => string;
  singkat?: string;
  /** Other programs read it, so it is never wrapped. */
  utuh?: true;
}>;

/** Warnings go to stderr, or into `peringatan` of the JSON. */
export function printAnswer<D, R>(
  env: Env,
  opsi: StandardFlags & Readonly<{ coba?: boolean }>,
  j: CommandAnswer<D, R>,
): void {
  const { skema, dasar, data, ringkas } = j;
  const clockDoubts = clockWarnings(dasar);
  const peringatan = [...clockDoubts, ...(j.sesi ? farDateWarnings(j.sesi) : []), ...j.peringatan];
  if (opsi.json) {
    const amplop = {
      skema: `pks.${skema}`,
      versi: 1,
      dibuat: instantInWib(env.now()),
      dasar,
      data,
      ringkas,
      peringatan,
    };
    env.print(JSON.stringify(amplop));
    return;
  }
  const pendek = opsi.quiet ? j.singkat : undefined;
  const isi = pendek ?? j.teks(makeAllVisible(data), makeAllVisible(ringkas));
  const dibaca = pendek === undefined && j.sesi ? showDatesRead(unseenReadings(j.sesi, env), isi, env.lebar) : [];
  const teks = [isi, ...dibaca].filter((satu) => satu !== '').join('\n');
  if (opsi.coba && !opsi.quiet) env.print('Coba dulu, tidak ada yang disimpan. Bila sungguh dijalankan:');
  if (teks !== '') env.print(j.utuh ? teks : wrapLines(teks, env.lebar));
  for (const satu of makeAllVisible(j.peringatanSingkat ? [...clockDoubts, ...j.peringatanSingkat] : peringatan))
    env.note(hangIndent('! ', satu, env.lebar));
}

const clockWarnings = ({ selisihJam }: AnswerBasis): readonly string[] =>
  typeof selisihJam === 'string'
    ? [`Jam komputer ini ${selisihJam} daripada jam server; yang dipakai jam server. Betulkan jam komputer ini.`]
    : [];
