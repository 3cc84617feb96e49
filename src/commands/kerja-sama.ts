import type { Command } from 'commander';
import { defineKeyedCommand, wholeNumber } from '../desk/flags/standard-flags.ts';
import { readTypedDay } from '../desk/flags/typed-dates.ts';
import { KNOWN_FLAG, pastDayNote, tableThen } from '../desk/lists/kasus-on-past-day.ts';
import { answerList, withListFile } from '../desk/lists/list-file.ts';
import { moreRows, PAGE_ROWS, pageLimit } from '../desk/lists/page-of-list.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { formatTanggal } from '../office/days/format-days.ts';
import { ENDING_SOON_MONTHS } from '../office/permohonan/kerja-sama/kerja-sama-state.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showKerjaSama } from '../screen/lists/show-kerja-sama.ts';
import { agreementsOn, type KerjaSamaFlags } from './kerja-sama/agreements-on.ts';

export const kerjaSamaCommand = (env: Env, ringkas: string): Command =>
  withListFile(
    defineKeyedCommand('kerja-sama', ringkas)
      .option('--akan-habis [bulan]', `hanya yang habis dalam sekian bulan (bawaan: ${ENDING_SOON_MONTHS})`)
      .option('--per <tgl>', 'dinilai pada hari itu (bawaan: hari ini)')
      .option(...KNOWN_FLAG)
      .option('--lembaga <teks>', 'hanya lembaga yang namanya memuat teks ini')
      .option('--batas <n>', `paling banyak sekian baris (bawaan di layar: ${PAGE_ROWS})`),
  ).action((opsi: KerjaSamaFlags) => runKerjaSama(env, opsi));

async function runKerjaSama(env: Env, opsi: KerjaSamaFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  const per = opsi.per === undefined ? sesi.hariIni : readTypedDay(sesi, '--per', opsi.per);
  const bulan =
    typeof opsi.akanHabis === 'string' ? wholeNumber('--akan-habis', opsi.akanHabis, 1) : ENDING_SOON_MONTHS;
  const lampau = per < sesi.hariIni ? { per, diketahui: opsi.diketahui ?? false } : null;
  const batas = pageLimit(opsi);
  const { data, jumlah, sisa, peringatan } = await agreementsOn(sesi, per, bulan, batas, opsi);
  const disaring = opsi.akanHabis !== undefined || opsi.lembaga !== undefined;
  const lagi = moreRows('kerja-sama', opsi, sisa, data.length);
  const jawaban = {
    skema: 'kerja-sama',
    sesi,
    dasar: { ...sesi.dasar, per },
    data,
    ringkas: jumlah,
    peringatan: [...peringatan, ...(lampau ? [pastDayNote(per, lampau.diketahui)] : [])],
    teks: (d: typeof data) =>
      showKerjaSama(
        d,
        per,
        { ...jumlah, disaring, bulan: opsi.akanHabis === undefined ? null : bulan, lagi },
        screenStyle(env),
      ),
    singkat: data.map((b) => b.id).join('\n'),
  };
  await answerList(sesi, 'kerja-sama', opsi, jawaban, async () => {
    const { pksTable } = await import('../office/impor/out/pks-table.ts');
    const { withKasus } = await import('../desk/lists/write-list.ts');
    const isi = await withKasus(sesi, opsi, data, lampau);
    return tableThen(pksTable(`Kerja sama per ${formatTanggal(per)}`, isi, await sesi.elemen()), lampau);
  });
}
