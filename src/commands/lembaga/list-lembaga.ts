import { allLembaga, requireOneLembaga } from '../../desk/find-lembaga.ts';
import { answerList } from '../../desk/lists/list-file.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { ListFileFlags } from '../../desk/write-output.ts';
import type { Env } from '../../env.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showAllLembaga } from '../../screen/pages/show-lembaga.ts';
import { answerLembaga } from './answer-lembaga.ts';

export async function runLembaga(env: Env, nama: string | undefined, opsi: ListFileFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  const { lembaga, peringatan } = await allLembaga(sesi);
  const satu = nama === undefined ? null : requireOneLembaga(sesi.kantor, lembaga, nama);
  if (satu && opsi.ke === undefined) return answerLembaga(sesi, opsi, satu)(sesi.kantor, peringatan);
  const semua = satu ? [satu] : lembaga;
  const data = semua.map(({ ejaan, kasus, kerjaSama, ...satu }) => ({
    ...satu,
    ejaan: ejaan.map((e) => e.nama),
    kasus: kasus.length,
    kerjaSama: kerjaSama.length,
    terakhir: kasus[0]?.id ?? null,
  }));
  const jawaban = {
    skema: 'lembaga',
    dasar: { ...sesi.dasar, per: sesi.hariIni },
    data,
    ringkas: { jumlah: data.length },
    peringatan,
    teks: (d: typeof data) => showAllLembaga(d, screenStyle(env)),
    singkat: data.map((l) => l.nama).join('\n'),
  };
  await answerList(sesi, 'lembaga', opsi, jawaban, async () => {
    const { lembagaTable } = await import('../../office/impor/out/office-tables.ts');
    return lembagaTable(semua);
  });
}
