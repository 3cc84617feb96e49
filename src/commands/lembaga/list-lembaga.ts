/** `pks lembaga`: all institutions, or one. */
import { printAnswer } from '../../desk/answer.ts';
import { allLembaga, requireOneLembaga } from '../../desk/find-lembaga.ts';
import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showAllLembaga } from '../../screen/pages/show-lembaga.ts';
import { answerLembaga } from './answer-lembaga.ts';

export async function runLembaga(env: Env, nama: string | undefined, opsi: StandardFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const { lembaga: semua, peringatan } = await allLembaga(sesi);
  if (nama !== undefined)
    return answerLembaga(sesi, opsi, requireOneLembaga(sesi.kantor, semua, nama))(sesi.kantor, peringatan);
  const data = semua.map(({ ejaan, kasus, kerjaSama, ...satu }) => ({
    ...satu,
    ejaan: ejaan.map((e) => e.nama),
    kasus: kasus.length,
    kerjaSama: kerjaSama.length,
    terakhir: kasus[0]?.id ?? null,
  }));
  printAnswer(env, opsi, {
    skema: 'lembaga',
    dasar: { ...sesi.dasar, per: sesi.hariIni },
    data,
    ringkas: { jumlah: data.length },
    peringatan,
    teks: (d) => showAllLembaga(d, screenStyle(env)),
    singkat: data.map((l) => l.nama).join('\n'),
  });
}
