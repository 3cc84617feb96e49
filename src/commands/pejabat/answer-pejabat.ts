import { printAnswer } from '../../desk/answer.ts';
import { answerList } from '../../desk/lists/list-file.ts';
import type { ShowKantor } from '../../desk/record-kantor.ts';
import { openSitting, type Sitting } from '../../desk/sitting.ts';
import type { ListFileFlags } from '../../desk/write-output.ts';
import type { Env } from '../../env.ts';
import { formatNip } from '../../office/kantor/pejabat/nip.ts';
import { holdsJabatan } from '../../office/kantor/pejabat/pejabat.ts';
import { pejabatFaults } from '../../office/kantor/pejabat/pejabat-faults.ts';
import { peranName } from '../../office/sop/sop.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showPejabat } from '../../screen/pages/show-pejabat.ts';

export async function runPejabatDaftar(env: Env, opsi: ListFileFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  const cela = pejabatFaults(sesi.kantor, sesi.hariIni).map(({ kalimat, saran }) => `${kalimat} ${saran}`);
  await answerPejabat(sesi, opsi)(sesi.kantor, cela);
}

export const answerPejabat =
  (sesi: Sitting, opsi: ListFileFlags): ShowKantor =>
  async ({ pejabat }, peringatan = [], kabar) => {
    const sop = await sesi.sop();
    const data = pejabat.map(({ orang: _, namaLama: __, ...p }) => ({
      ...p,
      nip: p.nip && formatNip(p.nip),
      menjabat: holdsJabatan(p, sesi.hariIni),
    }));
    const jawaban = {
      skema: 'pejabat',
      sesi,
      dasar: { ...sesi.dasar, per: sesi.hariIni },
      data,
      ringkas: { tercatat: data.length, menjabat: data.filter((p) => p.menjabat).length },
      peringatan,
      teks: (d: typeof data) => kabar ?? showPejabat(d, (peran) => peranName(sop, peran), screenStyle(sesi.env)),
      singkat:
        kabar ??
        data
          .filter((p) => p.menjabat)
          .map((p) => p.nama)
          .join('\n'),
    };
    if (kabar !== undefined) return printAnswer(sesi.env, opsi, jawaban);
    await answerList(sesi, 'pejabat', opsi, jawaban, async () => {
      const { pejabatTable } = await import('../../office/impor/out/office-tables.ts');
      return pejabatTable(data, (peran) => peranName(sop, peran));
    });
  };
