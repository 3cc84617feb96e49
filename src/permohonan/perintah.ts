/** What may be asked of a case. Imperative here, di- passive once it is a Kejadian. */
import type { Peran, Sop } from '../sop/sop.ts';
import type { PerintahNomor } from './atur-nomor.ts';
import type { ActRingkas } from './berlaku.ts';
import type { AsalNaskah, Bacaan, Lengkapan, Ralatan, Umum } from './kejadian.ts';
import type { Ditunjukkan } from './kelengkapan.ts';
import type { Klaim } from './nomor.ts';
import type { JenisKewajiban, Penerima, Pengesahan } from './pengesahan.ts';
import type {
  Balasan,
  IsiPermohonan,
  Lampiran,
  Lembaga,
  PihakLuar,
  StatusAkhir,
  Surat,
  SuratKeluar,
} from './permohonan.ts';
import type { PerintahTindakan } from './tindakan.ts';
import type { Wewenang } from './wewenang.ts';

/** What rules need to know besides the case. */
export type Aturan = Readonly<{
  sop: Sop;
  id: string; // for what to type next
  /** Codes of the data elements, and the protected ones among them (UU 24/2013 pasal 84). */
  elemen: ReadonlyMap<string, Readonly<{ nama: string; dilindungi: boolean }>>;
  /** The office refuses acts in another role instead of warning. */
  peranKetat: boolean;
  /** Somebody said that this computer's clock is right, whatever the newest act says. */
  jamBenar?: boolean;
  /** The acts of the case so far, oldest first: for those who take back or open again. */
  riwayat?: readonly ActRingkas[];
  /** The office's officials; absent while none is entered. */
  wewenang?: Wewenang;
}>;

/** What is asked. Imperative here, di- passive once it is a Kejadian. */
export type Perintah = Umum &
  (
    | Readonly<{
        jenis: 'Terima';
        lembaga: Lembaga;
        surat: Surat;
        agenda: Readonly<{ nomor: number; tahun: number }>;
        data: 'individu' | 'agregat';
        permohonan: IsiPermohonan;
        ada: Ditunjukkan;
        lampiran: readonly Lampiran[];
        catatan: string | null;
        perpanjanganDari?: string;
        penerima?: string;
      }>
    | Selesaikan
    | (Readonly<{ jenis: 'Lengkapi' }> & Lengkapan)
    | (Readonly<{ jenis: 'Ralat' }> & Ralatan)
    | Readonly<{ jenis: 'Lampirkan'; lampiran: Lampiran; catatan: string | null }>
    | Readonly<{
        jenis: 'Konsep';
        naskah: string;
        versi: number;
        berkas: string;
        sidik: string;
        ukuran: number;
        templat: string;
        kosong: readonly string[];
        dari?: AsalNaskah;
        dibaca?: Bacaan;
      }>
    | PerintahNomor
    | Readonly<{ jenis: 'Urungkan'; alasan: string }>
    | PerintahTindakan
    | Readonly<{ jenis: 'Tutup'; status: StatusAkhir; alasan: string }>
    | Readonly<{ jenis: 'BukaLagi'; alasan: string }>
    | Readonly<{ jenis: 'Tunggu'; siapa: PihakLuar; alasan: string }>
    | Readonly<{ jenis: 'Lanjutkan'; catatan: string | null }>
    | SesudahSop
  );

/** What follows the last step (di luar SOP). */
export type SesudahSop =
  | Readonly<{ jenis: 'Sahkan'; pengesahan: Pengesahan; lampiran: readonly Lampiran[]; klaim?: Klaim }>
  | Readonly<{ jenis: 'Serahkan'; kepada: Penerima; penerima: string; catatan: string | null }>
  | Readonly<{ jenis: 'CatatAkses'; userId?: string; jaringan?: string; catatan: string | null }>
  | Readonly<{
      jenis: 'CatatKewajiban';
      kewajiban: JenisKewajiban;
      periode: string;
      nomor: string | null;
      catatan: string | null;
      lampiran: readonly Lampiran[];
    }>
  | Readonly<{ jenis: 'Perpanjang'; kasus: string }>;

export type Selesaikan = Readonly<{
  jenis: 'Selesaikan';
  ada: Ditunjukkan;
  lampiran: readonly Lampiran[];
  hasil: 'setuju' | 'koreksi' | null;
  kembaliKe: number | null;
  catatan: string | null;
  disposisi: string | null;
  kepada: Peran | null;
  menit: number | null;
  balasan: Balasan | null;
  suratKeluar: SuratKeluar | null;
  klaim?: Klaim;
  kertas?: boolean;
  /** Why four eyes are broken all the same; recorded only where they are. */
  tembus?: string;
}>;
