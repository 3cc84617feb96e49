import { parsePeranCode } from '../../desk/flags/sop-codes.ts';
import { dryRunWarnings } from '../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { type OutputFlags, outputTarget, writeOutput } from '../../desk/write-output.ts';
import { plusDays } from '../../office/days/day-arithmetic.ts';
import { compareKasusIds } from '../../office/permohonan/kasus-id.ts';
import { compareTargetDays, lastTargetDays, type TargetDayRow, targetDaysOf } from '../../office/queue/target-days.ts';
import type { Sop } from '../../office/sop/sop.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showAgenda } from '../../screen/lists/show-agenda.ts';
import { calendarDays } from './calendar-days.ts';
import { takenBackDays } from './taken-back-days.ts';

export type AgendaFlags = OutputFlags & Readonly<{ peran?: string }>;

/** For so many days a finished step's day is still taken off a calendar. */
const DAYS_TAKEN_OFF = 31;

/** For so many days those of an import that was taken back are still deleted from calendars. */
const DAYS_UNDONE = 400;

const CALENDAR_FILE = 'tenggat.ics';

export async function makeAgenda(sesi: Sitting, opsi: AgendaFlags) {
  const { env } = sesi;
  const sop = await sesi.sop();
  const peran = opsi.peran === undefined ? null : parsePeranCode(sop, '--peran', opsi.peran);
  if (opsi.ke !== undefined) outputTarget(sesi, opsi, CALENDAR_FILE);
  const { hari, peringatan } = await targetDays(sesi, sop, opsi, peran);
  const menunggu = hari.filter((h) => h.menunggu);
  const berkas =
    opsi.ke === undefined
      ? null
      : await writeOutput(sesi, opsi, CALENDAR_FILE, async () => {
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

/** What was due long ago is not opened. */
async function targetDays(sesi: Sitting, sop: Sop, opsi: AgendaFlags, peran: string | null) {
  const { kepala, peringatan } = await sesi.register.listHeads({});
  const sejak = plusDays(sesi.hariIni, -DAYS_TAKEN_OFF);
  const terakhir = lastTargetDays(sesi.kalender, sop);
  const dibuka = kepala.filter((k) => k.status === 'aktif' || (opsi.ke !== undefined && terakhir(k.diterima) >= sejak));
  const hari = [...(await takenBackDays(sesi, opsi, plusDays(sesi.hariIni, -DAYS_UNDONE)))];
  const urut = dibuka.map((k) => k.id).sort(compareKasusIds);
  sesi.register.readAhead(urut);
  for (const id of urut) {
    for (const h of targetDaysOf(sesi.kalender, await sesi.register.readKasus(id))) {
      if (h.menunggu || h.target.tanggal >= sejak) hari.push(h);
    }
  }
  return {
    hari: hari.filter((h) => peran === null || h.langkah.pelaksana === peran).sort(compareTargetDays),
    peringatan,
  };
}
