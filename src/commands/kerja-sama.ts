/** Agreements are listed by their end. */
import type { Command } from 'commander';
import { lembagaMatcher } from '../desk/find-lembaga.ts';
import { defineWriteCommand, wholeNumber } from '../desk/flags/standard-flags.ts';
import { readTypedDay } from '../desk/flags/typed-dates.ts';
import { withStandingPerpanjangan } from '../desk/kerja-sama/link-perpanjangan.ts';
import { KNOWN_FLAG, pastDayNote, tableThen } from '../desk/lists/kasus-on-past-day.ts';
import { answerList, withListFile } from '../desk/lists/list-file.ts';
import { moreRows, pageLimit } from '../desk/lists/page-of-list.ts';
import { openSitting } from '../desk/sitting.ts';
import type { ListFileFlags } from '../desk/write-output.ts';
import type { Env } from '../env.ts';
import { formatTanggal } from '../office/days/format-days.ts';
import { ENDING_SOON_MONTHS } from '../office/permohonan/kerja-sama/kerja-sama-state.ts';
import { compareKerjaSamaRows, kerjaSamaListRow } from '../office/permohonan/views/kerja-sama-list.ts';
import { pickKerjaSama } from '../office/queue/kerja-sama-page.ts';
import { isSignedRow } from '../office/queue/kerja-sama-watch.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showKerjaSama } from '../screen/lists/show-kerja-sama.ts';
import { headsOnPastDay } from './kerja-sama/on-past-day.ts';

type KerjaSamaFlags = ListFileFlags &
  Readonly<{ akanHabis?: string | true; per?: string; diketahui?: boolean; lembaga?: string; batas?: string }>;

/** People get so many; programs and files get all. */
const PAGE_LIMIT = 50;

export const kerjaSamaCommand = (env: Env, ringkas: string): Command =>
  withListFile(
    defineWriteCommand('kerja-sama', ringkas)
      .option('--akan-habis [bulan]', `hanya yang habis dalam sekian bulan (bawaan: ${ENDING_SOON_MONTHS})`)
      .option('--per <tgl>', 'dinilai pada hari itu (bawaan: hari ini)')
      .option(...KNOWN_FLAG)
      .option('--lembaga <teks>', 'hanya lembaga yang namanya memuat teks ini')
      .option('--batas <n>', `paling banyak sekian baris (bawaan di layar: ${PAGE_LIMIT})`),
  ).action((opsi: KerjaSamaFlags) => runKerjaSama(env, opsi));

async function runKerjaSama(env: Env, opsi: KerjaSamaFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const per = opsi.per === undefined ? sesi.hariIni : readTypedDay(sesi, '--per', opsi.per);
  const bulan =
    typeof opsi.akanHabis === 'string' ? wholeNumber('--akan-habis', opsi.akanHabis, 1) : ENDING_SOON_MONTHS;
  const batas = pageLimit(opsi, PAGE_LIMIT);
  const { diketahui = false } = opsi;
  const lampau = per < sesi.hariIni;
  const { kepala, dahulu, peringatan } = lampau
    ? await headsOnPastDay(sesi, per, diketahui)
    : { ...(await sesi.register.listHeads({ signed: true })), dahulu: null };
  const bernama = opsi.lembaga === undefined ? null : lembagaMatcher(sesi.kantor, opsi.lembaga);
  const { jumlah, cocok, dibuka } = pickKerjaSama(kepala, per, {
    bulan,
    hanyaSegera: opsi.akanHabis !== undefined,
    batas: bernama ? Number.POSITIVE_INFINITY : batas,
  });
  const baris = dahulu
    ? dibuka.flatMap((k) => dahulu.get(k.id) ?? [])
    : (await sesi.register.listRows({ signed: true }, dibuka)).baris;
  const semua = (await withStandingPerpanjangan(sesi, baris.filter(isSignedRow)))
    .map((b) => kerjaSamaListRow(b, per, bulan))
    .filter((b) => !bernama || bernama(b.lembaga))
    .sort(compareKerjaSamaRows);
  const data = semua.slice(0, batas);
  const disaring = opsi.akanHabis !== undefined || bernama !== null;
  const jawaban = {
    skema: 'kerja-sama',
    sesi,
    dasar: { ...sesi.dasar, per },
    data,
    ringkas: jumlah,
    peringatan: [...peringatan, ...(lampau ? [pastDayNote(per, diketahui)] : [])],
    teks: (d: typeof data) => {
      const lagi = moreRows('kerja-sama', opsi, (bernama ? semua.length : cocok) - d.length, d.length);
      return showKerjaSama(d, per, { ...jumlah, disaring, lagi }, screenStyle(env));
    },
    singkat: data.map((b) => b.id).join('\n'),
  };
  await answerList(sesi, 'kerja-sama', opsi, jawaban, async () => {
    const { pksTable } = await import('../office/impor/out/pks-table.ts');
    const { withKasus } = await import('../desk/lists/write-list.ts');
    const hari = lampau ? { per, diketahui } : null;
    const isi = await withKasus(sesi, opsi, data, hari);
    return tableThen(pksTable(`Kerja sama per ${formatTanggal(per)}`, isi, await sesi.elemen()), hari);
  });
}
