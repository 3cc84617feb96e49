/** The office is folded from the facts of its own chain. */
import { dayOf, type Hitungan, type Moment } from '../days/tanggal.ts';
import { evolveLembaga, type LembagaPair } from '../lembaga/same-lembaga.ts';
import type { Stored } from '../permohonan/facts/fact-shapes.ts';
import type { KantorFact, liburDayShape, liburYearShape } from './decode-kantor.ts';
import { evolveImpor, type KantorImpor } from './kantor-impor.ts';
import { jabatanHolders } from './pejabat/acting-pejabat.ts';
import { emptyStaff, evolvePejabat, type KantorStaff } from './pejabat/pejabat.ts';

export type LiburDay = Stored<typeof liburDayShape>;
export type LiburYear = Stored<typeof liburYearShape>;
export type LiburList = Readonly<Record<string, LiburYear>>;

/** Raised with each new kind of fact, so that an older pks refuses what it cannot understand. */
export const SCHEMA = 6;

/** Where absent, the default holds. `pemegang`: who held the post then, of a setting of one. */
export type StoredSetting = Readonly<{ nilai: string; pada: Moment; oleh: string; pemegang?: number }>;

/** What was known then: acts of each case, imports. */
export type ClosedYear = Readonly<{
  tindakan?: Readonly<Record<string, number>>;
  impor: readonly number[];
  dicatat: Moment;
  oleh: string;
  sidik: Readonly<Record<'masuk' | 'keluar' | 'kendali' | 'pks', string>>;
}>;

export type Kantor = KantorStaff &
  Readonly<{
    id: string;
    skema: number;
    dibuka: Moment;
    sop: string;
    hitungan: Hitungan;
    libur: LiburList;
    aturan: Readonly<Record<string, StoredSetting>>;
    latihan?: true;
    disamakan?: readonly LembagaPair[];
    impor?: readonly KantorImpor[];
    ditutup?: Readonly<Record<string, ClosedYear>>;
  }>;

export const emptyKantor: Kantor = {
  id: '',
  skema: 0,
  dibuka: '',
  sop: '',
  hitungan: 'hari-kerja',
  libur: {},
  aturan: {},
  ...emptyStaff,
};

export function evolveKantor(kantor: Kantor, k: KantorFact): Kantor {
  switch (k.jenis) {
    case 'RegisterDibuka': {
      const asal = { pada: k.pada, oleh: k.oleh.nama };
      return {
        ...emptyStaff,
        id: k.id,
        skema: k.skema,
        dibuka: k.pada,
        ...(k.latihan && { latihan: k.latihan }),
        sop: k.sop,
        hitungan: k.hitungan,
        libur: k.libur,
        aturan: {
          'kantor.nama': { nilai: k.kantor, ...asal },
          'kantor.kabupaten': { nilai: k.kabupaten, ...asal },
          ...(k.penandatangan !== undefined && { penandatangan: { nilai: k.penandatangan, ...asal } }),
        },
      };
    }
    case 'Diatur': {
      const pemegang = jabatanHolders(kantor, k.kunci.split('.')[0] ?? '', dayOf(k.pada))[0]?.orang;
      const satu = { nilai: k.nilai, pada: k.pada, oleh: k.oleh.nama, ...(pemegang !== undefined && { pemegang }) };
      const aturan = { ...kantor.aturan, [k.kunci]: satu };
      if (k.kunci === 'sop') return { ...kantor, aturan, sop: k.nilai };
      if (k.kunci === 'hitungan') return { ...kantor, aturan, hitungan: k.nilai as Hitungan };
      return { ...kantor, aturan };
    }
    case 'LiburDitambah':
      return changeLiburYear(kantor, k.tanggal, (hari) => [
        ...hari.filter((h) => h.tanggal !== k.tanggal),
        { tanggal: k.tanggal, jenis: 'kantor', nama: k.nama },
      ]);
    case 'LiburDicabut':
      return changeLiburYear(kantor, k.tanggal, (hari) => hari.filter((h) => h.tanggal !== k.tanggal));
    case 'LiburDiperbarui':
      return { ...kantor, libur: { ...kantor.libur, [k.tahun]: k.libur } };
    case 'RegisterDinaikkan':
      return { ...kantor, skema: k.skema };
    case 'ImporDicatat':
    case 'ImporDitarik':
      return { ...kantor, impor: evolveImpor(kantor.impor ?? [], k) };
    case 'BukuDitutup': {
      const dikenal = { ...(k.tindakan && { tindakan: k.tindakan }), impor: (kantor.impor ?? []).map((i) => i.impor) };
      const tutup = { dicatat: k.dicatat, oleh: k.oleh.nama, sidik: k.sidik, ...dikenal };
      return { ...kantor, ditutup: { [k.tahun]: tutup, ...kantor.ditutup } };
    }
    case 'LembagaDisamakan':
    case 'LembagaDipisahkan':
      return { ...kantor, disamakan: evolveLembaga(kantor.disamakan ?? [], k) };
    default:
      return { ...kantor, ...evolvePejabat(kantor, k) };
  }
}

function changeLiburYear(
  kantor: Kantor,
  tanggal: string,
  ubah: (hari: readonly LiburDay[]) => readonly LiburDay[],
): Kantor {
  const tahun = tanggal.slice(0, 4);
  const lama = kantor.libur[tahun] ?? { dasar: '', hari: [] };
  const hari = [...ubah(lama.hari)].sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1));
  return { ...kantor, libur: { ...kantor.libur, [tahun]: { ...lama, hari } } };
}
