/** A year's books are held against all facts. */

import { type BorneNomor, borneNomorOf } from '../../desk/numbering/borne-nomor.ts';
import { claimsOfYear } from '../../desk/numbering/claimed-nomor.ts';
import { nomorRows } from '../../desk/numbering/list-nomor.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { type Buku, type BukuKasus, type BukuRules, beginningOf } from '../../office/buku/buku.ts';
import { type RecordedBukuRow, suratRowsOfKasus } from '../../office/buku/buku-keluar.ts';
import { agendaOfFact } from '../../office/buku/buku-masuk.ts';
import { type BukuFinding, checkBuku } from '../../office/buku/check-buku.ts';
import { checkBukuNomor } from '../../office/buku/check-buku-nomor.ts';
import { type BukuRowSummary, checkBukuYear } from '../../office/buku/check-buku-year.ts';
import { pengesahanRowsOfKasus } from '../../office/buku/pks/buku-pks.ts';
import { withRalat } from '../../office/buku/struck-values.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import type { NomorKind } from '../../office/naskah/parts/numbered-naskah.ts';
import type { StoredKasus } from '../../store/register.ts';

type YearBooks = Readonly<Record<'masuk' | 'keluar' | 'pks', Buku>>;

/** Every case of the register is shown to it, since what no entry of the year names is found there; `milik`: it is of the year. */
type YearFindings = Readonly<{
  see: (kasus: BukuKasus, berkas: StoredKasus, milik: boolean) => void;
  of: (buku: YearBooks) => Promise<readonly BukuFinding[]>;
}>;

export async function yearFindings(sesi: Sitting, tahun: number, rules: BukuRules): Promise<YearFindings> {
  const diambil = new Set(await sesi.register.takenAgenda(tahun));
  const klaim = await claimsOfYear(sesi, tahun);
  const beragenda = new Map<number, string>();
  const baris: BukuRowSummary[] = [];
  const dipakai: Record<NomorKind, BorneNomor[]> = { 'surat-keluar': [], pks: [] };
  return {
    see: (kasus, berkas, milik) => {
      klaim.see(berkas);
      if (milik) dipakai['surat-keluar'].push(...borneNomorOf('surat-keluar', String(tahun), berkas));
      dipakai.pks.push(...borneNomorOf('pks', String(tahun), berkas));
      for (const { k } of kasus.fakta) {
        const agenda = agendaOfFact(k);
        if (agenda?.tahun === tahun) beragenda.set(agenda.nomor, kasus.id);
      }
      for (const satu of bukuYearRows(rules, kasus)) baris.push(satu);
    },
    of: async ({ masuk, keluar, pks }) => {
      await klaim.follow();
      const nomor = nomorRows(sesi, tahun, klaim, (jenis) => dipakai[jenis]);
      return [
        ...checkBuku(masuk, keluar, pks, diambil, beragenda),
        ...checkBukuNomor(nomor),
        ...checkBukuYear(tahun, masuk, baris, nomor),
      ];
    },
  };
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
