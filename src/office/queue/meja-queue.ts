import { waitingOutside } from '../permohonan/standing/whose-days.ts';
import type { IndexHead, IndexRow } from '../permohonan/views/kasus-row.ts';
import { compareLateness, judgeOfHeads, type KasusStanding, kasusListRow } from './kasus-standing.ts';
import { NEAR_DAYS } from './overdue-queue.ts';
import { duePengingat, mayNeedPengingat, type ReminderDay } from './reminders.ts';

/** The latest come first; heads of `dibuka` are to be opened. */
export type MejaPick = Readonly<{
  kantor: readonly KasusStanding[];
  luar: readonly KasusStanding[];
  dibuka: readonly IndexHead[];
}>;

/** Heads do not tell whose step it is: with a role (`berperan`), all of the office's are opened. */
export function pickMeja(hari: ReminderDay, kepala: readonly IndexHead[], berperan: boolean, batas: number): MejaPick {
  const nilai = judgeOfHeads(hari.kalender, hari.per);
  const urutan = (di: boolean) =>
    kepala
      .filter((k) => (k.tanggungan === 'kantor') === di)
      .map(nilai)
      .sort(compareLateness);
  const [kantor, luar] = [urutan(true), urutan(false)];
  const dibuka = [...(berperan ? kantor : kantor.slice(0, batas)), ...luar.slice(0, batas)];
  const id = new Set(dibuka.map((u) => u.id));
  const diingatkan = mayNeedPengingat(hari);
  return { kantor, luar, dibuka: kepala.filter((k) => id.has(k.id) || diingatkan(k)) };
}

/** `anda` wait for one of these roles; without roles it has all of the office's. */
export function mejaKasus(
  hari: ReminderDay,
  { kantor, luar }: MejaPick,
  dibuka: readonly IndexRow[],
  peran: readonly string[],
) {
  const baris = dibuka
    .map((b) => ({
      ...kasusListRow(hari.kalender, hari.per, b.id, b.permohonan),
      menunggu: waitingOutside(hari.kalender, b.permohonan.jam, hari.per),
      perintah: whatToType(b),
    }))
    .sort(compareLateness);
  const diKantor = baris.filter((b) => b.tanggungan === 'kantor');
  const aktif = [...kantor, ...luar];
  return {
    anda: peran.length > 0 ? diKantor.filter((b) => peran.includes(b.langkah?.pelaksana ?? '')) : diKantor,
    kantor: diKantor,
    luar: baris.filter((b) => b.tanggungan !== 'kantor'),
    pengingat: duePengingat(hari, dibuka),
    aktif,
    mendekati: aktif
      .filter((u) => !u.terlambat && u.sisaHariKerja !== null && u.sisaHariKerja <= NEAR_DAYS)
      .sort(compareLateness),
  };
}

function whatToType({ id, permohonan: { langkah } }: IndexRow): string {
  if (langkah?.jeda) return `pks lanjut ${id}`;
  return langkah?.tanggungan === 'kantor' ? `pks advance ${id}` : `pks show ${id}`;
}
