import { owedDueDays } from '../../desk/kerja-sama/after-last-langkah.ts';
import { rowsInTurns } from '../../desk/lists/rows-in-turns.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Tanggal } from '../../office/days/tanggal.ts';
import type { IndexRow } from '../../office/permohonan/views/kasus-row.ts';
import {
  isSignedRow,
  type KewajibanListRow,
  kewajibanListRows,
} from '../../office/permohonan/views/kerja-sama-list.ts';
import {
  compareKewajiban,
  countKewajiban,
  isNearOrLate,
  nearOn,
  pickKewajiban,
} from '../../office/queue/kewajiban-page.ts';

/** `data` are in order; `diterima` is null where it was not counted. */
export type OwedRows = Readonly<{
  data: readonly KewajibanListRow[];
  jumlah: Readonly<{ lewat: number; jatuhTempo: number; diterima: number | null }>;
  peringatan: readonly string[];
}>;

type NameFilter = ((nama: string) => boolean) | null;

export async function everyKewajiban(sesi: Sitting, per: Tanggal, bernama: NameFilter): Promise<OwedRows> {
  const { kepala, peringatan } = await sesi.register.listHeads({ signed: true });
  const data: KewajibanListRow[] = [];
  for await (const b of rowsInTurns(sesi.register, { signed: true }, kepala)) {
    for (const satu of owedRows(sesi, b, per, bernama)) data.push(satu);
  }
  data.sort(compareKewajiban);
  return { data, jumlah: countKewajiban(data), peringatan };
}

/** At least the first `batas`; agreements that owe nothing by then are not opened. */
export async function nearKewajiban(
  sesi: Sitting,
  per: Tanggal,
  bernama: NameFilter,
  batas: number,
): Promise<OwedRows> {
  const { kepala, peringatan } = await sesi.register.watchKerjaSama(nearOn(per));
  const dipilih = pickKewajiban(kepala, owedDueDays(sesi), per, bernama ? Number.POSITIVE_INFINITY : batas);
  const { baris } = await sesi.register.listRows({ signed: true }, dipilih.dibuka);
  const dibuka = baris.flatMap((b) => owedRows(sesi, b, per, bernama).filter(isNearOrLate));
  const takTentu = countKewajiban(dibuka.filter((b) => dipilih.takTentu.has(b.id)));
  const jumlah = bernama
    ? countKewajiban(dibuka)
    : { lewat: dipilih.lewat + takTentu.lewat, jatuhTempo: dipilih.jatuhTempo + takTentu.jatuhTempo };
  return { data: dibuka.sort(compareKewajiban), jumlah: { ...jumlah, diterima: null }, peringatan };
}

const owedRows = (sesi: Sitting, b: IndexRow, per: Tanggal, bernama: NameFilter): readonly KewajibanListRow[] =>
  isSignedRow(b) && (!bernama || bernama(b.permohonan.lembaga.nama))
    ? kewajibanListRows(b, sesi.kalender, owedDueDays(sesi), per)
    : [];
