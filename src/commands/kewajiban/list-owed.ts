import { lembagaMatcher } from '../../desk/find-lembaga.ts';
import { readTypedDay } from '../../desk/flags/typed-dates.ts';
import { answerList } from '../../desk/lists/list-file.ts';
import { moreRows, pageLimit } from '../../desk/lists/page-of-list.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { ListFileFlags } from '../../desk/write-output.ts';
import type { Env } from '../../env.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { isNearOrLate } from '../../office/queue/kewajiban-page.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showKewajiban } from '../../screen/lists/show-kerja-sama.ts';
import { everyKewajiban, nearKewajiban } from './owed-rows.ts';

export type KewajibanFlags = ListFileFlags &
  Readonly<{ per?: string; lembaga?: string; semua?: boolean; batas?: string }>;

export async function runKewajiban(env: Env, opsi: KewajibanFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  const per = opsi.per === undefined ? sesi.hariIni : readTypedDay(sesi, '--per', opsi.per);
  const batas = pageLimit(opsi);
  const bernama = opsi.lembaga === undefined ? null : lembagaMatcher(sesi.kantor, opsi.lembaga);

  // Heads tell of no day before theirs.
  const segalanya = opsi.semua || opsi.json || opsi.ke !== undefined || per < sesi.hariIni;
  const daftar = await (segalanya ? everyKewajiban : nearKewajiban)(sesi, per, bernama, batas);
  const tampak = opsi.semua ? daftar.data : daftar.data.filter(isNearOrLate);
  const { jumlah, peringatan } = daftar;
  const jawaban = {
    skema: 'kewajiban',
    sesi,
    dasar: { ...sesi.dasar, per },
    data: daftar.data.slice(0, batas),
    ringkas: jumlah,
    peringatan,
    teks: () => {
      const baris = tampak.slice(0, batas);
      const semua = opsi.semua ? daftar.data.length : jumlah.lewat + jumlah.jatuhTempo;
      const lagi = moreRows('kewajiban', opsi, semua - baris.length, baris.length);
      return showKewajiban(baris, per, { ...jumlah, lagi }, sesi.kantor.hitungan, screenStyle(env));
    },
    singkat: tampak
      .slice(0, batas)
      .map((b) => `${b.id} ${b.kewajiban} ${b.periode}`)
      .join('\n'),
  };
  await answerList(sesi, 'kewajiban', opsi, jawaban, async () => {
    const { owedTable } = await import('../../office/impor/out/owed-table.ts');
    return owedTable(`Kewajiban per ${formatTanggal(per)}`, tampak.slice(0, batas));
  });
}
