/**
 * The office as the register knows it: settings, holidays, the SOP's edition, officials and mandates.
 * Like a case it is the fold of facts, kept in the register's own chain.
 */
import type { Hitungan, Saat } from '../waktu/tanggal.ts';
import { evolveLembaga, type KejadianLembaga, type Pasangan } from './lembaga.ts';
import { evolvePejabat, type KejadianPejabat, type Kepegawaian, kepegawaianBaru } from './pejabat.ts';

export type HariLibur = Readonly<{ tanggal: string; jenis: string; nama: string; sumber?: string }>;
/** The closed days of one year and the decree they come from. */
export type TahunLibur = Readonly<{ dasar: string; hari: readonly HariLibur[]; catatan?: string }>;
export type DaftarLibur = Readonly<Record<string, TahunLibur>>;

/**
 * The schema this pks writes and the newest it can read: raised with each new kind of fact, so that an older pks
 * refuses what it would not understand. 2: further kinds of facts. 3: acts after the SOP taken back and put right,
 * institutions declared one; keys that say at which desk and in whose role an act was typed.
 */
export const SKEMA = 3;

type Umum = Readonly<{ pada: Saat; dicatat: Saat; oleh: Readonly<{ nama: string; dicatatOleh: string }> }>;

export type KejadianKantor = Umum &
  (
    | Readonly<{
        jenis: 'RegisterDibuka';
        id: string;
        skema: number;
        kantor: string;
        kabupaten: string;
        sop: string;
        hitungan: Hitungan;
        libur: DaftarLibur;
        /** What the office was given at init, with the sha256 of each; absent in older registers. */
        salinan?: readonly Readonly<{ jalur: string; sidik: string }>[];
      }>
    | Readonly<{ jenis: 'Diatur'; kunci: string; nilai: string }>
    | Readonly<{ jenis: 'LiburDitambah'; tanggal: string; nama: string }>
    | Readonly<{ jenis: 'LiburDicabut'; tanggal: string; alasan: string }>
    | Readonly<{ jenis: 'LiburDiperbarui'; tahun: string; libur: TahunLibur }>
    /** `cadangan`: the name of the backup that was made first. */
    | Readonly<{ jenis: 'RegisterDinaikkan'; skema: number; cadangan: string }>
    | KejadianLembaga
    | KejadianPejabat
  );

/** A setting as it stands, and where it comes from (absent: the default). */
export type Aturan = Readonly<{ nilai: string; pada: Saat; oleh: string }>;

export type Kantor = Kepegawaian &
  Readonly<{
    id: string;
    skema: number;
    dibuka: Saat;
    sop: string;
    hitungan: Hitungan;
    libur: DaftarLibur;
    aturan: Readonly<Record<string, Aturan>>;
    /** Absent while none was declared. */
    disamakan?: readonly Pasangan[];
  }>;

export const kantorBaru: Kantor = {
  id: '',
  skema: 0,
  dibuka: '',
  sop: '',
  hitungan: 'hari-kerja',
  libur: {},
  aturan: {},
  ...kepegawaianBaru,
};

/** Applies one fact. Total. */
export function evolveKantor(kantor: Kantor, k: KejadianKantor): Kantor {
  switch (k.jenis) {
    case 'RegisterDibuka': {
      const asal = { pada: k.pada, oleh: k.oleh.nama };
      return {
        ...kepegawaianBaru,
        id: k.id,
        skema: k.skema,
        dibuka: k.pada,
        sop: k.sop,
        hitungan: k.hitungan,
        libur: k.libur,
        aturan: {
          'kantor.nama': { nilai: k.kantor, ...asal },
          'kantor.kabupaten': { nilai: k.kabupaten, ...asal },
        },
      };
    }
    case 'Diatur': {
      const aturan = { ...kantor.aturan, [k.kunci]: { nilai: k.nilai, pada: k.pada, oleh: k.oleh.nama } };
      if (k.kunci === 'sop') return { ...kantor, aturan, sop: k.nilai };
      if (k.kunci === 'hitungan') return { ...kantor, aturan, hitungan: k.nilai as Hitungan };
      return { ...kantor, aturan };
    }
    case 'LiburDitambah':
      return ubahTahun(kantor, k.tanggal, (hari) => [
        ...hari.filter((h) => h.tanggal !== k.tanggal),
        { tanggal: k.tanggal, jenis: 'kantor', nama: k.nama },
      ]);
    case 'LiburDicabut':
      return ubahTahun(kantor, k.tanggal, (hari) => hari.filter((h) => h.tanggal !== k.tanggal));
    case 'LiburDiperbarui':
      return { ...kantor, libur: { ...kantor.libur, [k.tahun]: k.libur } };
    case 'RegisterDinaikkan':
      return { ...kantor, skema: k.skema };
    case 'LembagaDisamakan':
    case 'LembagaDipisahkan':
      return { ...kantor, disamakan: evolveLembaga(kantor.disamakan ?? [], k) };
    default:
      return { ...kantor, ...evolvePejabat(kantor, k) };
  }
}

/** A day added to a year without a decree does not make the decree: `dasar` stays empty. */
function ubahTahun(
  kantor: Kantor,
  tanggal: string,
  ubah: (hari: readonly HariLibur[]) => readonly HariLibur[],
): Kantor {
  const tahun = tanggal.slice(0, 4);
  const lama = kantor.libur[tahun] ?? { dasar: '', hari: [] };
  const hari = [...ubah(lama.hari)].sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1));
  return { ...kantor, libur: { ...kantor.libur, [tahun]: { ...lama, hari } } };
}
