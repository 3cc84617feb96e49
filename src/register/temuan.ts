/** Findings of a check, and how damage met on the way becomes one. */
import { Galat, type KodeGalat } from '../galat.ts';
import { KARTU } from './bentuk.ts';
import { denganBaca } from './gagal.ts';
import type { Baris, Pemeriksaan, Temuan } from './register.ts';

/** A finding; `pandangan` marks damage of a view alone, which rebuilding mends; `isi`: it is there, and says something else, or no older pks wrote it. */
export type TemuanLengkap = Temuan & Readonly<{ pandangan?: true; isi?: true }>;
export type Laporan = Readonly<{ kasus: number; fakta: number; temuan: readonly TemuanLengkap[] }>;

/** What is kept of a case that is whole: its row, the key it came by, the agenda numbers it uses as '2026-014', the claims of its own letters, its entries for the books. */
export type KasusTelaah = Readonly<{
  baris: Baris;
  kunci: string;
  agenda: readonly string[];
  klaim: readonly string[];
  buku: readonly string[];
}>;

/** The report as the port gives it. */
export const laporan = ({ kasus, fakta, temuan }: Laporan): Pemeriksaan => ({
  kasus,
  fakta,
  temuan: temuan.map(({ pandangan: _, isi: __, ...satu }) => satu),
});

/** Worth knowing, but no damage. */
export const catatan = (berkas: string, sebab: string): TemuanLengkap => ({ berkas, fakta: null, sebab, rusak: false });

/** Gone, though another file shows that it was there; the rebuilding makes it again. */
export const hilang = (berkas: string, sebab: string): TemuanLengkap => ({
  ...catatan(berkas, `hilang: ${sebab}; dibuat lagi oleh pks check --bangun-ulang`),
  rusak: true,
  pandangan: true,
});

/** In a register that an older pks wrote, views that say something else are no damage: one note stands for all. */
export const tanpaPandanganLama = (temuan: readonly TemuanLengkap[]): readonly TemuanLengkap[] => [
  ...temuan.filter((x) => !x.isi),
  catatan(KARTU, 'ditulis oleh pks yang lebih lama; dinaikkan, sesudah dicadangkan, oleh pencatatan berikutnya'),
];

/** Runs one part of the check; damage that stops it, or what cannot be read, is a finding, and gives null. */
export function periksaBagian<T>(temuan: TemuanLengkap[], berkas: string, kerja: () => T): T | null {
  try {
    return denganBaca(berkas, kerja);
  } catch (e) {
    temuan.push(temuanDari(e, berkas));
    return null;
  }
}

const BUKAN_TEMUAN: ReadonlySet<string> = new Set(['TIDAK_BOLEH_DIBACA', 'REGISTER_LEBIH_BARU'] satisfies KodeGalat[]);

/** Damage as a finding, with the number of the act where its file is one. What may not or cannot be read here is none. */
export function temuanDari(e: unknown, berkas: string): TemuanLengkap {
  if (!(e instanceof Galat) || BUKAN_TEMUAN.has(e.kode)) throw e;
  const nama = typeof e.rinci.berkas === 'string' ? e.rinci.berkas : berkas;
  const v = /kejadian\/(\d{6})\.json$/.exec(nama)?.[1];
  const sebab = typeof e.rinci.sebab === 'string' ? e.rinci.sebab : e.message;
  return { berkas: nama, fakta: v ? String(Number(v)) : null, sebab, rusak: true };
}
