/** What may be asked of a case: imperative here, passive as a fact. */
import type { Peran, Sop } from '../../sop/sop.ts';
import type { HistoryAct } from '../facts/effective-facts.ts';
import type { FilledIn, NaskahOrigin, RalatDetails, ReadBackFrom, WhoAndWhen } from '../facts/kasus-fact.ts';
import type { ClaimNames } from '../facts/nomor-naskah.ts';
import type { TindakanCommand } from '../kerja-sama/decide-tarik-tindakan.ts';
import type { KewajibanKind, Penerima, Pengesahan } from '../kerja-sama/pengesahan.ts';
import type {
  Balasan,
  FinalStatus,
  Lampiran,
  Lembaga,
  OutsideParty,
  PermohonanDetails,
  Surat,
  SuratKeluar,
} from '../permohonan.ts';
import type { NomorCommand } from './decide-nomor.ts';
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

/** What is asked. Imperative here, di- passive once it is a Kejadian. */
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
