import { dryRunWarnings } from '../../desk/flags/standard-flags.ts';
import { oldestFirst } from '../../desk/lists/rows-in-turns.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { type OutputFlags, outputTarget, writeLongOutput } from '../../desk/write-output.ts';
import { eventTrace, type LogEvent, lastTyped } from '../../office/events/event-log.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { LOG_ROWS, showEventLog } from '../../screen/lists/show-event-log.ts';

export type LogFlags = OutputFlags & Readonly<{ batas?: string }>;

export async function makeLog(sesi: Sitting, opsi: LogFlags, rupa: 'csv' | 'xes' | null) {
  if (rupa !== null) outputTarget(sesi, opsi, `peristiwa.${rupa}`);
  const { kepala, peringatan } = await sesi.register.listHeads({});
  const semua = latestEvents(opsi.json || opsi.kunci !== undefined ? Number.POSITIVE_INFINITY : LOG_ROWS);
  const isi = rupa && (await sesi.env.dataExport()).eventLogFile(rupa);
  const urut = oldestFirst(kepala);
  sesi.register.readAhead(urut.map((k) => k.id));
  for (const { id } of urut) {
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
