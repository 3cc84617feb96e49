/** An SOP is data. No step number stands in code: what makes a step special is a mark in the data. */

/** Such as 'kepala-bidang'. */
export type Peran = string;
/** Such as 'draft-pks'. */
export type DokumenCode = string;
/** The side whose days run. */
export type Tanggungan = 'kantor' | 'pemohon' | 'kemendagri';

/** The codes of `salahSatu` are alternatives: '… atau …'. */
export type Syarat = DokumenCode | Readonly<{ salahSatu: readonly DokumenCode[] }>;

export type Koreksi = Readonly<{
  keluaran: readonly DokumenCode[];
  kembaliKe: number;
  pilihan: readonly number[];
}>;

/** This is the scanned row before interpretation. */
export type PrintedRow = Readonly<{ aktivitas: string; kelengkapan: string; waktu: string; output: string }>;

export type Langkah = Readonly<{
  no: number;
  aktivitas: string;
  ringkas: string;
  tahap: string;
  pelaksana: Peran;
  /** The printed swimlane marks are lost, so this is interpretation. */
  pelaksanaTafsir: Readonly<{
    keyakinan: 'tinggi' | 'sedang' | 'rendah';
    alternatif: readonly Peran[];
    alasan: string;
  }>;
  kelengkapan: readonly Syarat[];
  menit: number | null;
  h: number | null;
  /** The printed H-day, or the last one before it. */
  hBerlaku: number;
  keluaran: readonly DokumenCode[];
  koreksi: Koreksi | null;
  tercetak: PrintedRow;
  catatan?: string;
  menunggu?: Exclude<Tanggungan, 'kantor'>;
  /** The ministry's answer is entered here. */
  balasan?: true;
  /** Made anew when the case arrives here. */
  mintaBaru?: readonly DokumenCode[];
  /** The six items must be known before this step ends. */
  enamButir?: true;
  /** The letter leaves here. */
  kirim?: true;
  /** A case the ministry refused ends here. */
  akhirBilaTolak?: true;
  /** This step hands on or judges the paper. */
  naskah?: string;
}>;

/** The step `disetujui` approves it. */
export type NaskahPlace = Readonly<{
  langkah: readonly number[];
  disetujui: number | null;
  /** Where absent, it lists those from outside (`dariLuar`). */
  dokumen?: readonly DokumenCode[];
}>;

export type Sop = Readonly<{
  /** '470-08' (as printed) or '470-08-selaras'. */
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
  dariLuar: Readonly<Record<DokumenCode, string>>;
  tahap: Readonly<Record<string, string>>;
  /** No person may do two steps of one chain. */
  empatMata: readonly (readonly number[])[];
  /** Every reading that is not printed, with its reason. */
  tafsiran: readonly Readonly<{ perihal: string; alasan: string }>[];
  /** Oddities are reported and not mended. */
  kejanggalan: readonly Readonly<{ perihal: string; rincian: string }>[];
  naskah: Readonly<Record<string, NaskahPlace>>;
  berkasLembaga?: Readonly<Record<string, readonly DokumenCode[]>>;
  langkah: readonly Langkah[];
}>;

export const firstLangkah = (sop: Sop): Langkah => langkahAt(sop, sop.langkah[0]?.no ?? 0);

/** A missing step is a bug, as the checks refuse such an SOP. */
export function langkahAt(sop: Sop, no: number): Langkah {
  const langkah = sop.langkah.find((l) => l.no === no);
  if (!langkah) throw new Error(`SOP ${sop.kode} has no langkah ${no}`);
  return langkah;
}

export function langkahAfter(sop: Sop, no: number): Langkah | null {
  return sop.langkah[sop.langkah.findIndex((l) => l.no === no) + 1] ?? null;
}

/** 0 where it has the same H as the one before. */
export function sopDays(sop: Sop, no: number): number {
  const i = sop.langkah.findIndex((l) => l.no === no);
  return (sop.langkah[i]?.hBerlaku ?? 0) - (sop.langkah[i - 1]?.hBerlaku ?? 0);
}
/** An office's copy of the SOP may be older than the mark. */
export const naskahOfLangkah = (sop: Sop, { no, naskah }: Langkah): string | null =>
  naskah ?? Object.keys(sop.naskah).find((kode) => sop.naskah[kode]?.disetujui === no) ?? null;

/** The paper itself, or a draft of it: 'draft-surat-kemendagri'. */
export const naskahOfDokumen = (sop: Sop, kode: DokumenCode): string | null =>
  Object.keys(sop.naskah).find((naskah) => kode === naskah || kode.endsWith(`-${naskah}`)) ?? null;

export const syaratOptions = (syarat: Syarat): readonly DokumenCode[] =>
  typeof syarat === 'string' ? [syarat] : syarat.salahSatu;

export const syaratName = (sop: Sop, syarat: Syarat): string =>
  syaratOptions(syarat)
    .map((kode) => sop.dokumen[kode] ?? kode)
    .join(' atau ');

export const peranName = (sop: Sop, peran: Peran): string => sop.peran[peran] ?? peran;
