/** `pks agenda`: target days, on the screen or for the calendar of Outlook, Google or a telephone. */
import type { Command } from 'commander';
import { printOrWrite } from '../desk/file-key.ts';
import { parsePeranCode } from '../desk/flags/sop-codes.ts';
import { defineWriteCommand, dryRunWarnings } from '../desk/flags/standard-flags.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import { type OutputFlags, writeOutput } from '../desk/write-output.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { plusDays } from '../office/days/day-arithmetic.ts';
import { dayOf } from '../office/days/tanggal.ts';
import { compareTargetDays, type TargetDayRow, targetDaysOf } from '../office/queue/target-days.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showAgenda } from '../screen/lists/show-agenda.ts';
import { calendarDays } from './agenda/calendar-days.ts';
import { takenBackDays } from './agenda/taken-back-days.ts';

type AgendaFlags = OutputFlags & Readonly<{ peran?: string }>;

/** Days of steps done are taken off a calendar for so long; older cases are in nobody's. */
const DAYS_TAKEN_OFF = 400;

export const agendaCommand = (env: Env, ringkas: string): Command =>
  defineWriteCommand('agenda', ringkas)
    .option('--peran <peran>', 'hanya yang menunggu peran ini')
    .option('--ke <file.ics>', 'tulis berkas kalender untuk Outlook, Google Calendar, atau ponsel')
    .option('--timpa', 'boleh menimpa berkas yang sudah ada')
    .addHelpText(
      'after',
      '\nBerkas kalender yang diambil lagi memindahkan tenggat yang berpindah dan mencabut yang tidak ditunggu lagi. Pengingatnya pukul 08.00 sehari sebelumnya.',
    )
    .action((opsi: AgendaFlags) => runAgenda(env, opsi));

export async function runAgenda(env: Env, opsi: AgendaFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  if (opsi.ke !== undefined && !/\.ics$/i.test(opsi.ke)) {
    throw new Failure('NILAI_TIDAK_DIKENAL', `--ke: "${opsi.ke}" tidak berakhiran .ics.`, ['--ke tenggat.ics']);
  }
  await printOrWrite(sesi, 'agenda', opsi, () => makeAgenda(sesi, opsi));
}

async function makeAgenda(sesi: Sitting, opsi: AgendaFlags) {
  const { env } = sesi;
  const sop = await sesi.sop();
  const peran = opsi.peran === undefined ? null : parsePeranCode(sop, '--peran', opsi.peran);
  const { hari, peringatan } = await targetDays(sesi, opsi, peran);
  const menunggu = hari.filter((h) => h.menunggu);
  const berkas =
    opsi.ke === undefined
      ? null
      : await writeOutput(sesi, opsi, 'tenggat.ics', async () => {
          const { calendarFile } = await env.dataExport();
          return calendarFile(`Tenggat PKS · ${sesi.atur('kantor.nama') ?? ''}`, calendarDays(sesi, sop, hari));
        });
  const tujuan = berkas?.tujuan ?? null;
  const jawaban = {
    skema: 'agenda',
    dasar: { ...sesi.dasar, peran, per: sesi.hariIni },
    data: menunggu,
    ringkas: { menunggu: menunggu.length, dicabut: hari.length - menunggu.length, berkas: tujuan },
    peringatan: [...peringatan, ...(tujuan === null ? [] : dryRunWarnings(opsi))],
    sesi,
    teks: (d: readonly TargetDayRow[]) =>
      tujuan === null
        ? showAgenda(d, sesi.hariIni, (p) => sop.peran[p] ?? p, screenStyle(env))
        : `✓ ${d.length} tenggat, ${hari.length - d.length} yang tidak ditunggu lagi dicabut\n  ${tujuan}\n  Buka berkasnya, lalu pilih kalender tempat menyimpannya.`,
    singkat: tujuan ?? menunggu.map((h) => `${h.target.tanggal} ${h.id}`).join('\n'),
  };
  return { jawaban, berkas: tujuan ?? '', ...(berkas && { sidik: berkas.sidik }) };
}

/** Of the active cases, and of those closed or taken back lately the days to take off. */
async function targetDays(sesi: Sitting, opsi: AgendaFlags, peran: string | null) {
  const { baris, peringatan } = await sesi.register.listRows({});
  const sejak = plusDays(sesi.hariIni, -DAYS_TAKEN_OFF);
  const hari = [...(await takenBackDays(sesi, opsi, sejak))];
  for (const { id, permohonan: p } of baris) {
    if (p.status !== 'aktif' && dayOf(p.terakhir) < sejak) continue;
    hari.push(...targetDaysOf(sesi.kalender, await sesi.register.readKasus(id)));
  }
  return {
    hari: hari.filter((h) => peran === null || h.langkah.pelaksana === peran).sort(compareTargetDays),
    peringatan,
  };
}
