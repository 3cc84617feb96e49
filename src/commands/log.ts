/** An event log for process mining (Disco, pm4py, ProM, Celonis). */
import type { Command } from 'commander';
import { printOrWrite } from '../desk/file-key.ts';
import { defineWriteCommand, dryRunWarnings } from '../desk/flags/standard-flags.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import { type OutputFlags, outputTarget, writeOutput } from '../desk/write-output.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { type EventTrace, eventTrace, LOG_COLUMNS, type LogEvent } from '../office/events/event-log.ts';
import { compareKasusIds } from '../office/permohonan/kasus-id.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showEventLog } from '../screen/lists/show-event-log.ts';
import { csvFile } from '../text/csv.ts';

type LogFlags = OutputFlags & Readonly<{ batas?: string }>;

export const logCommand = (env: Env, ringkas: string): Command =>
  defineWriteCommand('log', ringkas)
    .option('--ke <berkas>', 'tulis ke berkas: .csv | .xes')
    .option('--timpa', 'boleh menimpa berkas yang sudah ada')
    .addHelpText(
      'after',
      '\nSatu baris tiap peristiwa: kasus, kegiatan, kapan terjadi, kapan dicatat, oleh siapa, dalam peran apa, tanggungan siapa. Hari tanpa jam ditulis pukul 00.00.',
    )
    .action((opsi: LogFlags) => runLog(env, opsi));

export async function runLog(env: Env, opsi: LogFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  const akhiran = /\.(csv|xes)$/i.exec(opsi.ke ?? '')?.[1]?.toLowerCase();
  if (opsi.ke !== undefined && akhiran === undefined) {
    throw new Failure('NILAI_TIDAK_DIKENAL', `--ke: "${opsi.ke}" tidak berakhiran yang dikenal.`, [
      'Pilihan: .csv | .xes',
    ]);
  }
  const rupa = (akhiran ?? null) as 'csv' | 'xes' | null;
  await printOrWrite(sesi, 'log', opsi, () => makeLog(sesi, opsi, rupa));
}

async function makeLog(sesi: Sitting, opsi: LogFlags, rupa: 'csv' | 'xes' | null) {
  if (rupa !== null) outputTarget(sesi, opsi, `peristiwa.${rupa}`);
  const { kepala, peringatan } = await sesi.register.listHeads({});
  const jejak: EventTrace[] = [];
  for (const { id } of [...kepala].sort((a, b) => compareKasusIds(a.id, b.id))) {
    jejak.push(eventTrace(id, (await sesi.register.readKasus(id)).tindakan));
  }
  const semua = jejak.flatMap((j) => j.kejadian);
  const berkas =
    rupa === null
      ? null
      : await writeOutput(sesi, opsi, `peristiwa.${rupa}`, async () =>
          rupa === 'csv' ? logCsv(semua) : (await sesi.env.dataExport()).eventLogXes(jejak),
        );
  const tujuan = berkas?.tujuan ?? null;
  const jawaban = {
    skema: 'log',
    dasar: sesi.dasar,
    data: semua,
    ringkas: { kasus: jejak.length, peristiwa: semua.length, berkas: tujuan },
    peringatan: [...peringatan, ...(tujuan === null ? [] : dryRunWarnings(opsi))],
    teks: (d: readonly LogEvent[]) =>
      tujuan === null
        ? showEventLog(d, jejak.length, screenStyle(sesi.env))
        : `✓ ${semua.length} peristiwa dari ${jejak.length} kasus\n  ${tujuan}`,
    singkat: tujuan ?? String(semua.length),
  };
  return { jawaban, berkas: tujuan ?? '', ...(berkas && { sidik: berkas.sidik }) };
}

/** Parted at commas, as programs that mine processes expect. */
const logCsv = (semua: readonly LogEvent[]): Uint8Array => csvFile(() => logRows(semua), ',');

function* logRows(semua: readonly LogEvent[]) {
  yield LOG_COLUMNS;
  for (const k of semua) yield LOG_COLUMNS.map((kolom) => k[kolom]);
}
