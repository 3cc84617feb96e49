/**
 * An SOP is data: a table of langkah, each with the kelengkapan it needs, the
 * keluaran it leaves in the file and where a koreksi returns to. Nothing here
 * knows of permohonan, and no step number stands in code: what makes a step
 * special is a mark (`recordedHeading`) in the data.
 */

/** Code of a role, e.g. 'kepala-bidang'; the SOP's `peranShape` gives its name. */
export type Peran = string;
/** Code of a document, e.g. 'draft-pks'; the SOP's `dokumen` gives its name. */
export type DokumenCode = string;
/** Whose days are running while a step waits. */
export type Tanggungan = 'kantor' | 'pemohon' | 'kemendagri';

/** A required document, or a choice of which any one is enough ("… atau …"). */
export type Syarat = DokumenCode | Readonly<{ salahSatu: readonly DokumenCode[] }>;

export type Koreksi = Readonly<{
  keluaran: readonly DokumenCode[];
  kembaliKe: number; // where a koreksi goes when nobody says otherwise
  pilihan: readonly number[]; // the allowed returns
}>;

/** What is written in the scanned row, before anything was interpreted. */
export type PrintedRow = Readonly<{ aktivitas: string; kelengkapan: string; waktu: string; output: string }>;

export type Langkah = Readonly<{
  no: number;
  aktivitas: string;
  /** A few words for lists, e.g. "Menunggu balasan Kemendagri". */
  ringkas: string;
  tahap: string;
  pelaksana: Peran;
  /** The swimlane marks are lost: who does a step is interpretation. */
  pelaksanaTafsir: Readonly<{
    keyakinan: 'tinggi' | 'sedang' | 'rendah';
    alternatif: readonly Peran[];
    alasan: string;
  }>;
  kelengkapan: readonly Syarat[];
  /** Standard minutes of work; null where the row has none. */
  menit: number | null;
  /** The H-day printed in the row, or null. */
  h: number | null;
  /** The H-day that applies: the printed one, or the last one carried forward. */
  hBerlaku: number;
  keluaran: readonly DokumenCode[];
  koreksi: Koreksi | null;
  tercetak: PrintedRow;
  catatan?: string;
  // marks
  /** The step waits for somebody outside: their days, not the office's. */
  menunggu?: Exclude<Tanggungan, 'kantor'>;
  /** The ministry's answer is entered when this step ends. */
  balasan?: true;
  /** Documents that must be produced anew when the case comes to this step. */
  mintaBaru?: readonly DokumenCode[];
  /** The six items of the request must be known before this step ends. */
  enamButir?: true;
  /** The letter leaves the office at this step: number and date of the outgoing letter. */
  kirim?: true;
  /** A case the ministry refused ends here. */
  akhirBilaTolak?: true;
}>;

/** Where a naskah belongs in the table: the steps that make it, the step that approves it. */
export type NaskahPlace = Readonly<{
  langkah: readonly number[];
  disetujui: number | null;
  /** The papers it speaks of or takes along, where it does: absent, those that come from outside (`dariLuar`). */
  dokumen?: readonly DokumenCode[];
}>;

export type Sop = Readonly<{
  /** The edition, e.g. '470-08' (as printed) or '470-08-selaras' (second reading). */
  kode: string;
  nomor: string;
  nama: string;
  edisi: string;
  keterangan: string;
  identitas: Readonly<{
    instansi: string;
    nomorSop: string;
    tanggalPembuatan: string;
    tanggalRevisi: string | null;
    tanggalEfektif: string;
    disahkanOleh: Readonly<{ jabatan: string; nama: string; pangkat: string; nip: string }>;
    namaSop: string;
    judul: string;
  }>;
  dasarHukum: readonly string[];
  kualifikasiPelaksana: readonly string[];
  keterkaitan: readonly string[];
  peralatan: readonly string[];
  peringatan: string;
  pencatatan: readonly string[];
  solusi: readonly string[];
  peranTercetak: readonly string[];
  peran: Readonly<Record<Peran, string>>;
  dokumen: Readonly<Record<DokumenCode, string>>;
  /** Documents that no step makes: where they come from. */
  dariLuar: Readonly<Record<DokumenCode, string>>;
  tahap: Readonly<Record<string, string>>;
  /** Chains of steps of which no person does two: drawn up, checked, approved. [] where this copy names none. */
  empatMata: readonly (readonly number[])[];
  /** Every reading that is not printed, with its reason. */
  tafsiran: readonly Readonly<{ perihal: string; alasan: string }>[];
  /** What is odd in the printed text: reported, not mended. */
  kejanggalan: readonly Readonly<{ perihal: string; rincian: string }>[];
  naskah: Readonly<Record<string, NaskahPlace>>;
  langkah: readonly Langkah[];
}>;

/** The first step of the table. */
export const firstLangkah = (sop: Sop): Langkah => langkahAt(sop, sop.langkah[0]?.no ?? 0);

/** A hole in the table is a bug (the lints refuse such an SOP), not a Failure. */
export function langkahAt(sop: Sop, no: number): Langkah {
  const langkah = sop.langkah.find((l) => l.no === no);
  if (!langkah) throw new Error(`SOP ${sop.kode} has no langkah ${no}`);
  return langkah;
}

/** The step after `no` in the table's order, or null after the last. */
export function langkahAfter(sop: Sop, no: number): Langkah | null {
  return sop.langkah[sop.langkah.findIndex((l) => l.no === no) + 1] ?? null;
}

/** The codes of a requirement: one, or the choices of an either-or. */
export const syaratOptions = (syarat: Syarat): readonly DokumenCode[] =>
  typeof syarat === 'string' ? [syarat] : syarat.salahSatu;

/** 'draft perjanjian kerja sama' or 'draft … atau revisi …'. */
export const syaratName = (sop: Sop, syarat: Syarat): string =>
  syaratOptions(syarat)
    .map((kode) => sop.dokumen[kode] ?? kode)
    .join(' atau ');

export const peranName = (sop: Sop, peran: Peran): string => sop.peran[peran] ?? peran;
