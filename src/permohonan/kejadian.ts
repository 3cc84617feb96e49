/**
 * What has happened to a permohonan: facts. The chosen outcome and the step that follows are copied into the fact, so
 * replay needs no SOP and a revised SOP cannot rewrite an old case. `dekode.ts` reads them back, `evolve.ts` folds them.
 */
import type { KodeDokumen, Peran } from '../sop/sop.ts';
import type { Saat } from '../waktu/tanggal.ts';
import type { KejadianNomor, Klaim, NomorMilik } from './nomor.ts';
import type { KejadianKerjaSama, Pengesahan } from './pengesahan.ts';
import type {
  Balasan,
  Gerak,
  IsiPermohonan,
  Lampiran,
  LangkahMenunggu,
  Lembaga,
  NomorTanggal,
  Pelaku,
  PihakLuar,
  StatusAkhir,
  Surat,
  SuratKeluar,
} from './permohonan.ts';
import type { KejadianTarikan } from './tarikan.ts';

/** What is filled in; `suratKeluar`: what was not known yet when the letter left. */
export type Lengkapan = Readonly<{
  lembaga: Partial<Lembaga>;
  permohonan: Partial<IsiPermohonan>;
  suratKeluar?: Partial<NomorTanggal>;
  penerima?: string;
  klaim?: Klaim;
}>;

/** A slip put right, both values legible: `isian` is the flag's name without dashes, `lama` what it held. */
export type Ralatan = Readonly<{
  isian: string;
  lama: string | readonly string[] | null;
  lembaga: Partial<Lembaga>;
  surat: Partial<Surat>;
  permohonan: Partial<IsiPermohonan>;
  suratKeluar?: Partial<NomorTanggal>;
  balasan?: Partial<NomorTanggal>;
  diterima?: Saat;
  penerima?: string;
  /** Nothing had moved the case since its receipt: that no act may be earlier than the receipt moves along. */
  terakhir?: Saat;
  kerjaSama?: Partial<Pengesahan>;
  klaim?: Klaim;
  alasan: string;
}>;

/** Of every fact. */
export type Umum = Readonly<{
  pada: Saat; // when it happened
  dicatat: Saat; // when it was typed; always an instant
  oleh: Pelaku;
  selisihDetik?: number; // by how much this clock was behind the newest act of the case
  jamBenar?: true; // and was taken for right: `pada` is its reading
}>;

/** What has happened to a permohonan. Facts: never edited, never deleted. */
export type Kejadian = Umum &
  (
    | Readonly<{
        jenis: 'Diterima';
        sop: string;
        lembaga: Lembaga;
        surat: Surat;
        agenda: Readonly<{ nomor: number; tahun: number }>;
        data: 'individu' | 'agregat';
        permohonan: IsiPermohonan;
        ada: readonly KodeDokumen[]; // in hand, though the first step could not be completed yet
        ke: LangkahMenunggu;
        catatan: string | null;
        perpanjanganDari?: string; // id of the case whose PKS is to be renewed
        penerima?: string; // who took the letter in, by name
      }>
    | Readonly<{
        jenis: 'Diselesaikan';
        langkah: number;
        ringkas: string;
        hasil: 'selesai' | 'setuju' | 'koreksi';
        ada: readonly KodeDokumen[]; // the kelengkapan the step was done with
        keluaran: readonly KodeDokumen[];
        tarikDari: number | null; // koreksi: outputs from this step on are taken back
        mintaBaru: readonly KodeDokumen[]; // must be produced anew at the next step
        ke: LangkahMenunggu | 'selesai' | 'ditolak';
        disposisi: string | null;
        kepada: Peran | null;
        menit: number | null;
        catatan: string | null;
        balasan: Balasan | null;
        suratKeluar: SuratKeluar | null;
        klaim?: Klaim;
        /** The version of a paper that the step handed on or judged; `sidik`: its sha256. */
        naskah?: Readonly<{ kode: string; versi: number; sidik: string }>;
        kertas?: true; // written by hand on the sheet, typed in later
        tembus?: Readonly<{ langkah: number; alasan: string }>; // four eyes broken: he had done that step too
      }>
    | (Readonly<{ jenis: 'Dilengkapi' }> & Lengkapan)
    | (Readonly<{ jenis: 'Diralat' }> & Ralatan)
    | Readonly<{ jenis: 'Dilampirkan'; lampiran: Lampiran; catatan: string | null }>
    | Readonly<{
        jenis: 'Dikonsep'; // a document was rendered
        naskah: string;
        versi: number;
        berkas: string;
        sidik: string;
        ukuran: number;
        templat: string; // sha256 of the template's bytes
        kosong: readonly string[]; // placeholders printed as [BELUM DIISI]
        /** What it was drawn up from: so many acts of the case, so many of the office. */
        dari?: AsalNaskah;
        /** Not rendered but read in: a file corrected in Word, and which parts differ from version `versi`. */
        dibaca?: Bacaan;
      }>
    | Readonly<{ jenis: 'Ditutup'; status: StatusAkhir; alasan: string }>
    | KejadianNomor
    | Readonly<{ jenis: 'DibukaLagi'; ke: LangkahMenunggu; alasan: string }>
    | Readonly<{ jenis: 'Ditunggu'; siapa: PihakLuar; alasan: string }>
    | Readonly<{ jenis: 'Dilanjutkan'; catatan: string | null }>
    | Readonly<{
        jenis: 'Diurungkan'; // the last act that moved the case, taken back; what came since stays
        tindakan: number; // the act
        urung: JenisGerak; // what it was
        langkah: number | null; // of a step done
        ringkas: string | null;
        alasan: string;
        kembali: Gerak; // as it is without that act
        dipesanLagi?: NomorMilik; // the number that the letter sent with that act bore: reserved again
      }>
    | KejadianKerjaSama
    | KejadianTarikan
  );

export type AsalNaskah = Readonly<{ kasus: number; kantor: number }>;
/** `asal`: the file's own name; `templat` of such a version is that of the one it corrects. */
export type Bacaan = Readonly<{ asal: string; versi: number; berubah: readonly string[] }>;

/** The facts that move a case or its clock: these can be taken back, and no later one may be dated before them. */
export const JENIS_GERAK = ['Diselesaikan', 'Ditunggu', 'Dilanjutkan', 'Ditutup', 'DibukaLagi'] as const;
export type JenisGerak = (typeof JENIS_GERAK)[number];
