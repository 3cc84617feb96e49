import type { Calendar, Tanggal } from '../days/tanggal.ts';
import { waitingOutside } from '../permohonan/standing/whose-days.ts';
import type { IndexRow } from '../permohonan/views/kasus-row.ts';
import { type Sop, sopDays } from '../sop/sop.ts';
import { compareLateness, type KasusListRow, kasusListRow } from './kasus-standing.ts';

/** `menunggu` is since when an outside party is awaited; `jatah` the days the SOP gives them. */
export type BoardRow = KasusListRow &
  Readonly<{ tahap: string; menunggu: Readonly<{ sejak: Tanggal; hari: number; jatah: number }> | null }>;

export type BoardStage = Readonly<{ tahap: string; nama: string; kasus: readonly BoardRow[] }>;

export function boardRows(
  kalender: Calendar,
  per: Tanggal,
  baris: readonly IndexRow[],
  sop: (kode: string) => Sop,
): readonly BoardRow[] {
  return baris
    .map((b) => {
      const { sop: kode, langkah, jam } = b.permohonan;
      const milik = sop(kode);
      const no = langkah?.no ?? 0;
      const luar = waitingOutside(kalender, jam, per);
      return {
        ...kasusListRow(kalender, per, b.id, b.permohonan),
        tahap: milik.langkah.find((l) => l.no === no)?.tahap ?? '',
        menunggu: luar && { ...luar, jatah: langkah?.jeda ? 0 : sopDays(milik, no) },
      };
    })
    .sort(compareLateness);
}

/** They come in the SOP's order, empty ones too. */
export function boardStages({ tahap }: Pick<Sop, 'tahap'>, baris: readonly BoardRow[]): readonly BoardStage[] {
  const kode = [...new Set([...Object.keys(tahap), ...baris.map((b) => b.tahap)])];
  return kode.map((satu) => ({
    tahap: satu,
    nama: tahap[satu] ?? satu,
    kasus: baris.filter((b) => b.tahap === satu),
  }));
}

export type BoardTurn = Readonly<{ siapa: string; kasus: readonly string[] }>;

export function boardTurns(baris: readonly BoardRow[]): readonly BoardTurn[] {
  const kasus = new Map<string, string[]>();
  for (const b of [...baris].sort(compareLateness)) kasus.set(turnOf(b), [...(kasus.get(turnOf(b)) ?? []), b.id]);
  return [...kasus].map(([siapa, id]) => ({ siapa, kasus: id })).sort((a, b) => b.kasus.length - a.kasus.length);
}

const turnOf = ({ tanggungan, langkah }: BoardRow): string =>
  tanggungan === 'kantor' || tanggungan === null ? (langkah?.pelaksana ?? '') : tanggungan;

export const dueOnBoardDay = (b: BoardRow, per: Tanggal): boolean => !b.terlambat && b.target?.tanggal === per;
