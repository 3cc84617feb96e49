/**
 * What has happened to a case. Outcome and next step are copied into the fact, so replay needs no SOP and a revised SOP
 * cannot rewrite an old case.
 */

import type { Moment } from '../../days/tanggal.ts';
import type { DokumenCode, Peran } from '../../sop/sop.ts';
import type { KerjaSamaFact, Pengesahan } from '../kerja-sama/pengesahan.ts';
import type { TindakanFact } from '../kerja-sama/tindakan-facts.ts';
import type {
  Actor,
  Balasan,
  FinalStatus,
  Lampiran,
  Lembaga,
  MovedParts,
  NomorTanggal,
  OutsideParty,
  PermohonanDetails,
  Surat,
  SuratKeluar,
  WaitingLangkah,
} from '../permohonan.ts';
import type { ClaimNames, NaskahAndNomor, NomorFact } from './nomor-naskah.ts';

/** What is filled in; `suratKeluar`: what was not known yet when the letter left. */
export type FilledIn = Readonly<{
  lembaga: Partial<Lembaga>;
  permohonan: Partial<PermohonanDetails>;
  suratKeluar?: Partial<NomorTanggal>;
  penerima?: string;
  klaim?: ClaimNames;
}>;

/** A slip put right, both values legible: `runTemplateIsian` is the flag's name without dashes, `lama` what it held. */
export type RalatDetails = Readonly<{
  isian: string;
  lama: string | readonly string[] | null;
  lembaga: Partial<Lembaga>;
  surat: Partial<Surat>;
  permohonan: Partial<PermohonanDetails>;
  suratKeluar?: Partial<NomorTanggal>;
  balasan?: Partial<NomorTanggal>;
  diterima?: Moment;
  penerima?: string;
  /** Nothing had moved the case since its receipt: that no act may be earlier than the receipt moves along. */
  terakhir?: Moment;
  kerjaSama?: Partial<Pengesahan>;
  klaim?: ClaimNames;
  alasan: string;
}>;

/** Of every fact. */
export type WhoAndWhen = Readonly<{
  pada: Moment; // when it happened
  dicatat: Moment; // when it was typed; always an instant
  oleh: Actor;
  selisihDetik?: number; // by how much this clock was behind the newest act of the case
  jamBenar?: true; // and was taken for right: `pada` is its reading
}>;

/** What has happened to a permohonan. Facts: never edited, never deleted. */
export type KasusFact = WhoAndWhen &
  (
    | Readonly<{
        jenis: 'Diterima';
        sop: string;
        lembaga: Lembaga;
        surat: Surat;
        agenda: Readonly<{ nomor: number; tahun: number }>;
        data: 'individu' | 'agregat';
        permohonan: PermohonanDetails;
        ada: readonly DokumenCode[]; // in hand, though the first step could not be completed yet
        ke: WaitingLangkah;
        catatan: string | null;
        perpanjanganDari?: string; // id of the case whose PKS is to be renewed
        penerima?: string; // who took the letter in, by name
      }>
    | Readonly<{
        jenis: 'Diselesaikan';
        langkah: number;
        ringkas: string;
        hasil: 'selesai' | 'setuju' | 'koreksi';
        ada: readonly DokumenCode[]; // the kelengkapan the step was done with
        keluaran: readonly DokumenCode[];
        tarikDari: number | null; // koreksi: outputs from this step on are taken back
        mintaBaru: readonly DokumenCode[]; // must be produced anew at the next step
        ke: WaitingLangkah | 'selesai' | 'ditolak';
        disposisi: string | null;
        kepada: Peran | null;
        menit: number | null;
        catatan: string | null;
        balasan: Balasan | null;
        suratKeluar: SuratKeluar | null;
        klaim?: ClaimNames;
        /** The version of a paper that the step handed on or judged; `sidik`: its sha256. */
        naskah?: Readonly<{ kode: string; versi: number; sidik: string }>;
        kertas?: true; // written by hand on the sheet, typed in later
        tembus?: Readonly<{ langkah: number; alasan: string }>; // four eyes broken: he had done that step too
      }>
    | (Readonly<{ jenis: 'Dilengkapi' }> & FilledIn)
    | (Readonly<{ jenis: 'Diralat' }> & RalatDetails)
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
        dari?: NaskahOrigin;
        /** Not rendered but read in: a file corrected in Word, and which parts differ from version `versi`. */
        dibaca?: ReadBackFrom;
      }>
    | Readonly<{ jenis: 'Ditutup'; status: FinalStatus; alasan: string }>
    | NomorFact
    | Readonly<{ jenis: 'DibukaLagi'; ke: WaitingLangkah; alasan: string }>
    | Readonly<{ jenis: 'Ditunggu'; siapa: OutsideParty; alasan: string }>
    | Readonly<{ jenis: 'Dilanjutkan'; catatan: string | null }>
    | Readonly<{
        jenis: 'Diurungkan'; // the last act that moved the case, taken back; what came since stays
        tindakan: number; // the act
        urung: MovingFactName; // what it was
        langkah: number | null; // of a step done
        ringkas: string | null;
        alasan: string;
        kembali: MovedParts; // as it is without that act
        dipesanLagi?: NaskahAndNomor; // the number that the letter sent with that act bore: reserved again
      }>
    | KerjaSamaFact
    | TindakanFact
  );

export type NaskahOrigin = Readonly<{ kasus: number; kantor: number }>;
/** `originalZone`: the file's own name; `shippedTemplate` of such a version is that of the one it corrects. */
export type ReadBackFrom = Readonly<{ asal: string; versi: number; berubah: readonly string[] }>;

/** The facts that move a case or its clock: these can be taken back, and no later one may be dated before them. */
export const MOVING_FACTS = ['Diselesaikan', 'Ditunggu', 'Dilanjutkan', 'Ditutup', 'DibukaLagi'] as const;
export type MovingFactName = (typeof MOVING_FACTS)[number];
