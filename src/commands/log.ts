/** An event log for process mining (Disco, pm4py, ProM, Celonis). */
import type { Command } from 'commander';
import { printOrWrite } from '../desk/file-key.ts';
import { defineWriteCommand, dryRunWarnings } from '../desk/flags/standard-flags.ts';
import { oldestFirst } from '../desk/lists/rows-in-turns.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import { type OutputFlags, outputTarget, writeLongOutput } from '../desk/write-output.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { eventTrace, type LogEvent, lastTyped } from '../office/events/event-log.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { LOG_ROWS, showEventLog } from '../screen/lists/show-event-log.ts';

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

async function runLog(env: Env, opsi: LogFlags): Promise<void> {
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
  const semua = latestEvents(opsi.json || opsi.kunci !== undefined ? Number.POSITIVE_INFINITY : LOG_ROWS);
  const isi = rupa && (await sesi.env.dataExport()).eventLogFile(rupa);
  for (const { id } of oldestFirst(kepala)) {
    const jejak = eventTrace(id, (await sesi.register.readKasus(id)).tindakan);
    for (const satu of jejak.kejadian) semua.add(satu);
    isi?.add(jejak);
  }
  const berkas = isi && (await writeLongOutput(sesi, opsi, `peristiwa.${rupa}`, isi.pieces));
  const tujuan = berkas?.tujuan ?? null;
  const [kasus, peristiwa] = [kepala.length, semua.jumlah()];
  const jawaban = {
    skema: 'log',
    dasar: sesi.dasar,
    data: semua.events(),
    ringkas: { kasus, peristiwa, berkas: tujuan },
    peringatan: [...peringatan, ...(tujuan === null ? [] : dryRunWarnings(opsi))],
    teks: (d: readonly LogEvent[]) =>
      tujuan === null
        ? showEventLog(d, peristiwa, kasus, sesi.hariIni, screenStyle(sesi.env))
        : `✓ ${peristiwa} peristiwa dari ${kasus} kasus\n  ${tujuan}`,
    singkat: tujuan ?? String(peristiwa),
  };
  return { jawaban, berkas: tujuan ?? '', ...(berkas && { sidik: berkas.sidik }) };
}

/** All where they are asked for, else at least the `batas` typed last: a screen shows no more. */
function latestEvents(batas: number) {
  let terbaru: LogEvent[] = [];
  let jumlah = 0;
  return {
    add: (k: LogEvent) => {
      jumlah++;
      terbaru.push(k);
      if (terbaru.length > 100 * batas) terbaru = lastTyped(terbaru).slice(0, batas);
    },
    events: (): readonly LogEvent[] => terbaru,
    jumlah: () => jumlah,
  };
}
