/** All that is under way by the stage of the SOP it is in, the latest first. */
import type { Calendar, Tanggal } from '../days/tanggal.ts';
import { waitingOutside } from '../permohonan/standing/whose-days.ts';
import type { IndexRow } from '../permohonan/views/kasus-row.ts';
import { type Sop, sopDays } from '../sop/sop.ts';
import { compareLateness, type KasusListRow, kasusListRow } from './kasus-standing.ts';

/** `menunggu`: since when somebody outside is awaited, and how many days the SOP gives them (0: none). */
export type BoardRow = KasusListRow &
  Readonly<{ tahap: string; menunggu: Readonly<{ sejak: Tanggal; hari: number; jatah: number }> | null }>;

export type BoardStage = Readonly<{ tahap: string; nama: string; kasus: readonly BoardRow[] }>;

/** `sop`: the SOP a case began with. A stage without a name has its code. */
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

/** The stages of the SOP in their order, empty ones too; others after them. */
export function boardStages({ tahap }: Pick<Sop, 'tahap'>, baris: readonly BoardRow[]): readonly BoardStage[] {
  const kode = [...new Set([...Object.keys(tahap), ...baris.map((b) => b.tahap)])];
  return kode.map((satu) => ({
    tahap: satu,
    nama: tahap[satu] ?? satu,
    kasus: baris.filter((b) => b.tahap === satu),
  }));
}

/** `siapa`: a role, or who outside it is waited for. */
export type BoardTurn = Readonly<{ siapa: string; kasus: readonly string[] }>;

/** Whose turn it is with these: who has most of them first, then who has the latest. */
export function boardTurns(baris: readonly BoardRow[]): readonly BoardTurn[] {
  const kasus = new Map<string, string[]>();
  for (const b of [...baris].sort(compareLateness)) kasus.set(turnOf(b), [...(kasus.get(turnOf(b)) ?? []), b.id]);
  return [...kasus].map(([siapa, id]) => ({ siapa, kasus: id })).sort((a, b) => b.kasus.length - a.kasus.length);
}

const turnOf = ({ tanggungan, langkah }: BoardRow): string =>
  tanggungan === 'kantor' || tanggungan === null ? (langkah?.pelaksana ?? '') : tanggungan;

/** To be done by the end of the day the board is of. */
export const dueOnBoardDay = (b: BoardRow, per: Tanggal): boolean => !b.terlambat && b.target?.tanggal === per;
