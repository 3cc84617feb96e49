import { printAnswer } from '../../desk/answer.ts';
import { answerList } from '../../desk/lists/list-file.ts';
import type { ShowKantor } from '../../desk/record-kantor.ts';
import { openSitting, type Sitting } from '../../desk/sitting.ts';
import type { ListFileFlags } from '../../desk/write-output.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import type { LiburYear } from '../../office/kantor/kantor.ts';
import { liburKind, showLibur } from '../../screen/pages/show-libur.ts';

export async function runLibur(env: Env, teks: string | undefined, opsi: ListFileFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  const tahun = teks === undefined ? yearOf(sesi.hariIni) : parseLiburYear(teks);
  await answerLibur(sesi, tahun, opsi)(sesi.kantor);
}

/** @throws NILAI_TIDAK_DIKENAL */
function parseLiburYear(teks: string): number {
  if (/^(?:19|20|21)\d{2}$/.test(teks)) return Number(teks);
  throw new Failure('NILAI_TIDAK_DIKENAL', `"${teks}" bukan tahun.`, ['Contoh: pks libur 2026']);
}

export const answerLibur =
  (sesi: Sitting, tahun: number, opsi: ListFileFlags): ShowKantor =>
  async (kantor, peringatan = [], kabar) => {
    const satu: LiburYear = kantor.libur[tahun] ?? { dasar: '', hari: [] };
    const tanpa =
      satu.dasar === ''
        ? [`PERHATIAN: belum ada keputusan libur dan cuti bersama tahun ${tahun} di register ini.`]
        : [];
    const jawaban = {
      skema: 'libur',
      sesi,
      dasar: { ...sesi.dasar, tahun: String(tahun), keputusan: satu.dasar || null },
      data: satu.hari,
      ringkas: { jumlah: satu.hari.length, tahun: Object.keys(kantor.libur).map(Number) },
      peringatan: [...peringatan, ...tanpa],
      teks: (hari: typeof satu.hari) => kabar ?? showLibur(tahun, satu.dasar, hari),
      singkat: kabar ?? satu.hari.map((h) => h.tanggal).join('\n'),
    };
    if (kabar !== undefined) return printAnswer(sesi.env, opsi, jawaban);
    await answerList(sesi, 'libur', opsi, jawaban, async () => {
      const { liburTable } = await import('../../office/impor/out/office-tables.ts');
      return liburTable(tahun, satu.hari, liburKind);
    });
  };
