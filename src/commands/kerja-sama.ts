/** `pks kerja-sama`: agreements by their end. */

import type { Command } from 'commander';
import { lembagaMatcher } from '../desk/find-lembaga.ts';
import { defineWriteCommand, wholeNumber } from '../desk/flags/standard-flags.ts';
import { readTypedDay } from '../desk/flags/typed-dates.ts';
import { withStandingPerpanjangan } from '../desk/kerja-sama/link-perpanjangan.ts';
import { KNOWN_FLAG, kasusOnPastDay, pastDayNote } from '../desk/lists/kasus-on-past-day.ts';
import { answerList, withListFile } from '../desk/lists/list-file.ts';
import { openSitting } from '../desk/sitting.ts';
import type { ListFileFlags } from '../desk/write-output.ts';
import type { Env } from '../env.ts';
import { formatTanggal } from '../office/days/format-days.ts';
import { ENDING_SOON_MONTHS } from '../office/permohonan/kerja-sama/kerja-sama-state.ts';
import { compareKerjaSamaRows, kerjaSamaListRow } from '../office/permohonan/views/kerja-sama-list.ts';
import { isSignedRow } from '../office/queue/kerja-sama-watch.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showKerjaSama } from '../screen/lists/show-kerja-sama.ts';

type KerjaSamaFlags = ListFileFlags &
  Readonly<{ akanHabis?: string | true; per?: string; diketahui?: boolean; lembaga?: string }>;

export const kerjaSamaCommand = (env: Env, ringkas: string): Command =>
  withListFile(
    defineWriteCommand('kerja-sama', ringkas)
      .option('--akan-habis [bulan]', `hanya yang habis dalam sekian bulan (bawaan: ${ENDING_SOON_MONTHS})`)
      .option('--per <tgl>', 'dinilai pada hari itu (bawaan: hari ini)')
      .option(...KNOWN_FLAG)
      .option('--lembaga <teks>', 'hanya lembaga yang namanya memuat teks ini'),
  ).action((opsi: KerjaSamaFlags) => runKerjaSama(env, opsi));

export async function runKerjaSama(env: Env, opsi: KerjaSamaFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const per = opsi.per === undefined ? sesi.hariIni : readTypedDay(sesi, '--per', opsi.per);
  const bulan =
    typeof opsi.akanHabis === 'string' ? wholeNumber('--akan-habis', opsi.akanHabis, 1) : ENDING_SOON_MONTHS;
  const { diketahui = false } = opsi;
  const lampau = per < sesi.hariIni;
  const { baris, peringatan } = lampau
    ? await kasusOnPastDay(sesi, per, diketahui, isSignedRow)
    : await sesi.register.listRows({ signed: true });
  const sepakat = await withStandingPerpanjangan(sesi, baris.filter(isSignedRow));
  const semua = sepakat.map((b) => kerjaSamaListRow(b, per, bulan));
  const bernama = opsi.lembaga === undefined ? null : lembagaMatcher(sesi.kantor, opsi.lembaga);
  const data = semua
    .filter((b) => opsi.akanHabis === undefined || b.akanHabis)
    .filter((b) => !bernama || bernama(b.lembaga))
    .sort(compareKerjaSamaRows);
  const hitung = (...keadaan: readonly string[]) => semua.filter((b) => keadaan.includes(b.keadaan)).length;
  const jumlah = {
    berlaku: hitung('berlaku', 'akan-habis'),
    belumBerlaku: hitung('belum-berlaku'),
    akanHabis: semua.filter((b) => b.akanHabis).length,
    habis: hitung('habis'),
  };
  const disaring = opsi.akanHabis !== undefined || bernama !== null;
  const jawaban = {
    skema: 'kerja-sama',
    sesi,
    dasar: { ...sesi.dasar, per },
    data,
    ringkas: jumlah,
    peringatan: [...peringatan, ...(lampau ? [pastDayNote(per, diketahui)] : [])],
    teks: (d: typeof data) => showKerjaSama(d, per, jumlah, disaring, screenStyle(env)),
    singkat: data.map((b) => b.id).join('\n'),
  };
  await answerList(sesi, 'kerja-sama', opsi, jawaban, async () => {
    const { pksTable } = await import('../office/impor/out/pks-table.ts');
    const { withKasus } = await import('../desk/lists/write-list.ts');
    return pksTable(`Kerja sama per ${formatTanggal(per)}`, await withKasus(sesi, opsi, data));
  });
}
