/** A year's books are held against all facts. */

import { listNomor } from '../../desk/numbering/list-nomor.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { type Buku, type BukuKasus, type BukuRules, beginningOf } from '../../office/buku/buku.ts';
import { type RecordedBukuRow, suratRowsOfKasus } from '../../office/buku/buku-keluar.ts';
import { agendaOfFact } from '../../office/buku/buku-masuk.ts';
import { pengesahanRowsOfKasus } from '../../office/buku/buku-pks.ts';
import { type BukuFinding, checkBuku } from '../../office/buku/check-buku.ts';
import { checkBukuNomor } from '../../office/buku/check-buku-nomor.ts';
import { type BukuRowSummary, checkBukuYear } from '../../office/buku/check-buku-year.ts';
import { withRalat } from '../../office/buku/struck-values.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import type { WorkDone } from '../../store/upkeep.ts';
import { type BukuReader, eachBukuKasus } from './buku-kasus.ts';

export type YearBooks = Readonly<Record<'masuk' | 'keluar' | 'pks', Buku>>;

/** Reads every case of the register once more: what no entry of the year names is found there. */
export async function bukuYearFindings(
  sesi: Sitting,
  tahun: number,
  pembaca: BukuReader,
  { masuk, keluar, pks }: YearBooks,
  maju: WorkDone,
): Promise<readonly BukuFinding[]> {
  const klaim = new Set(await sesi.register.takenAgenda(tahun));
  const beragenda = new Map<number, string>();
  const baris: BukuRowSummary[] = [];
  await eachBukuKasus(sesi, pembaca, maju, (kasus) => {
    for (const { k } of kasus.fakta) {
      const agenda = agendaOfFact(k);
      if (agenda?.tahun === tahun) beragenda.set(agenda.nomor, kasus.id);
    }
    for (const satu of bukuYearRows(pembaca.rules, kasus)) baris.push(satu);
  });
  const nomor = await listNomor(sesi, tahun);
  return [
    ...checkBuku(masuk, keluar, pks, klaim, beragenda),
    ...checkBukuNomor(nomor),
    ...checkBukuYear(tahun, masuk, baris, nomor),
  ];
}

function bukuYearRows(b: BukuRules, kasus: BukuKasus): readonly BukuRowSummary[] {
  const awal = beginningOf(kasus);
  if (!awal) return [];
  // What an old book does not tell is not held against its letters.
  const masuk = awal.jenis === 'Diimpor' ? awal.diterima : awal.pada;
  const diterima = dayOf(String(withRalat(kasus, masuk, (r) => r.diterima).nilai ?? ''));
  const ringkas = (buku: BukuRowSummary['buku'], kunci: string) => (x: RecordedBukuRow) => ({
    buku,
    nomor: String(x.sel[kunci]?.nilai ?? ''),
    tanggal: x.pada,
    kasus: kasus.id,
    batal: x.batal,
    diterima,
  });
  return [
    ...suratRowsOfKasus(b, kasus).map(ringkas('keluar', 'noSurat')),
    ...pengesahanRowsOfKasus(b, kasus).map(ringkas('pks', 'noPksKesatu')),
  ];
}
