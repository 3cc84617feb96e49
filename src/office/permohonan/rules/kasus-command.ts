/** What may be asked of a case. Imperative here, di- passive once it is a fact. */

import type { Peran, Sop } from '../../sop/sop.ts';
import type { HistoryAct } from '../facts/effective-facts.ts';
import type { Balasan, Lampiran, Lembaga, PermohonanDetails, Surat, SuratKeluar } from '../facts/kasus-parts.ts';
import type { NaskahOrigin, ReadBackFrom } from '../facts/kinds/berkas-facts.ts';
import type { WhoAndWhen } from '../facts/kinds/fact-kind.ts';
import type { FilledIn, RalatDetails } from '../facts/kinds/isian-facts.ts';
import type { ClaimNames } from '../facts/nomor-naskah.ts';
import type { FinalStatus, OutsideParty } from '../facts/standing-parts.ts';
import type { KewajibanKind, Penerima, Pengesahan } from '../kerja-sama/pengesahan.ts';
import type { ShownDokumen } from './kelengkapan.ts';
import type { PejabatLookup } from './pejabat-lookup.ts';

/** What rules need to know besides the case. */
export type KasusRules = Readonly<{
  sop: Sop;
  id: string; // for what to type next
  /** Codes of the data elements, and the protected ones among them (UU 24/2013 pasal 84). */
  elemen: ReadonlyMap<string, Readonly<{ nama: string; dilindungi: boolean }>>;
  /** The office refuses acts in another role instead of warning. */
  peranKetat: boolean;
  /** Somebody said that this computer's clock is right, whatever the newest act says. */
  jamBenar?: boolean;
  /** The acts of the case so far, oldest first: for those who take back or open again. */
  riwayat?: readonly HistoryAct[];
  /** The office's officials; absent while none is entered. */
  wewenang?: PejabatLookup;
}>;

/** What is asked. */
export type KasusCommand = WhoAndWhen &
  (
    | Readonly<{
        jenis: 'Terima';
        lembaga: Lembaga;
        surat: Surat;
        agenda: Readonly<{ nomor: number; tahun: number }>;
        data: 'individu' | 'agregat';
        permohonan: PermohonanDetails;
        ada: ShownDokumen;
        lampiran: readonly Lampiran[];
        catatan: string | null;
        perpanjanganDari?: string;
        penerima?: string;
      }>
    | Selesaikan
    | (Readonly<{ jenis: 'Lengkapi' }> & FilledIn)
    | (Readonly<{ jenis: 'Ralat' }> & RalatDetails)
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
        dari?: NaskahOrigin;
        dibaca?: ReadBackFrom;
      }>
    | NomorCommand
    | Readonly<{ jenis: 'Urungkan'; alasan: string }>
    | TindakanCommand
    | Readonly<{ jenis: 'Tutup'; status: FinalStatus; alasan: string }>
    | Readonly<{ jenis: 'BukaLagi'; alasan: string }>
    | Readonly<{ jenis: 'Tunggu'; siapa: OutsideParty; alasan: string }>
    | Readonly<{ jenis: 'Lanjutkan'; catatan: string | null }>
    | SesudahSop
  );

export type NomorCommand =
  | Readonly<{ jenis: 'PesanNomor'; naskah: string; nomor: string; klaim: ClaimNames }>
  | Readonly<{ jenis: 'PakaiNomor'; naskah: string; tanggal: string; klaim?: ClaimNames }>
  | Readonly<{ jenis: 'BatalkanNomor'; naskah: string; alasan: string }>;

/** `tindakan` is the number the history shows; `gugur`: renewals that came to nothing. */
export type TindakanCommand =
  | Readonly<{
      jenis: 'TarikTindakan';
      tindakan: number;
      alasan: string;
      gugur?: readonly string[];
      klaim?: ClaimNames;
    }>
  | Readonly<{ jenis: 'RalatTindakan'; tindakan: number; isian: string; baru: string; alasan: string }>;

/** What follows the last step (di luar SOP). */
export type SesudahSop =
  | Readonly<{ jenis: 'Sahkan'; pengesahan: Pengesahan; lampiran: readonly Lampiran[]; klaim?: ClaimNames }>
  | Readonly<{ jenis: 'Serahkan'; kepada: Penerima; penerima: string; catatan: string | null }>
  | Readonly<{ jenis: 'CatatAkses'; userId?: string; jaringan?: string; catatan: string | null }>
  | Readonly<{
      jenis: 'CatatKewajiban';
      kewajiban: KewajibanKind;
      periode: string;
      nomor: string | null;
      catatan: string | null;
      lampiran: readonly Lampiran[];
    }>
  | Readonly<{ jenis: 'Perpanjang'; kasus: string }>;

export type Selesaikan = Readonly<{
  jenis: 'Selesaikan';
  ada: ShownDokumen;
  lampiran: readonly Lampiran[];
  hasil: 'setuju' | 'koreksi' | null;
  kembaliKe: number | null;
  catatan: string | null;
  disposisi: string | null;
  kepada: Peran | null;
  menit: number | null;
  balasan: Balasan | null;
  suratKeluar: SuratKeluar | null;
  klaim?: ClaimNames;
  kertas?: boolean;
  /** Why four eyes are broken all the same; recorded only where they are. */
  tembus?: string;
}>;
