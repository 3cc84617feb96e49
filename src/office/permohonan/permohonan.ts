/** A permohonan: what it holds and where it stands. Always the fold of what happened (`evolve.ts`), never stored as truth. */

import type { Moment } from '../days/tanggal.ts';
import type { DokumenCode, Peran, Tanggungan } from '../sop/sop.ts';
import type { NomorNaskah } from './facts/nomor-naskah.ts';
import type { KerjaSama } from './kerja-sama/pengesahan.ts';
import type { KasusClock, ReplyArrival } from './standing/whose-days.ts';
import type { Holders } from './standing/whose-hands.ts';

/**
 * Who acted, in which role, and who typed it (the operator; equal where the same). `nama` is the account where no
 * official is known, '' in older facts of a vacant post. `accountName`: the OS account, where `dicatatOleh` is the name of the
 * official it is mapped to. `deputyPart`: the role was held by a mandate; `nama` in it the holder stood in for.
 * `peranShape` is the role held that day, null of whoever held none; `sebagai` the one a step was done in, where it is another.
 */
export type Actor = Readonly<{
  nama: string;
  peran: Peran | null;
  dicatatOleh: string;
  sebagai?: Peran;
  akun?: string;
  meja?: string; // the machine it was typed at; absent in older facts
  mewakili?: Readonly<{ sifat: 'plt' | 'plh'; dasar: string; nama?: string }>;
}>;

export const JENIS_LEMBAGA = [
  'opd',
  'kalurahan',
  'rsud-blud',
  'instansi-vertikal',
  'perguruan-tinggi',
  'badan-hukum-profit',
  'badan-hukum-nonprofit',
] as const;
export type JenisLembaga = (typeof JENIS_LEMBAGA)[number];

export const METODE = ['web-service', 'web-portal', 'card-reader', 'biometrik'] as const;
export type Metode = (typeof METODE)[number];

/** The five lawful purposes (UU 24/2013 pasal 58). */
export const PEMANFAATAN = [
  'pelayanan-publik',
  'perencanaan-pembangunan',
  'alokasi-anggaran',
  'pembangunan-demokrasi',
  'penegakan-hukum',
] as const;
export type Pemanfaatan = (typeof PEMANFAATAN)[number];

export const STATUS = ['aktif', 'selesai', 'ditolak', 'dicabut', 'dikembalikan', 'dialihkan', 'batal'] as const;
export type Status = (typeof STATUS)[number];
export type FinalStatus = Exclude<Status, 'aktif'>;

export type Lembaga = Readonly<{
  nama: string;
  jenis: JenisLembaga;
  alamat: string | null;
  pimpinan: string | null;
  jabatanPimpinan: string | null;
  kontak: string | null;
  /** By what its head signs, and of an official his NIP and pangkat, of a badan hukum its deed; absent while not said. */
  dasarPimpinan?: string;
  nipPimpinan?: string;
  pangkatPimpinan?: string;
  akta?: string;
}>;

export type Surat = Readonly<{ nomor: string; tanggal: string; hal: string }>;

/** What the institution asks for; with `lembaga.nama` these are the six items of domain.md §3. */
export type PermohonanDetails = Readonly<{
  pemanfaatan: Pemanfaatan;
  tujuan: string | null;
  elemen: readonly string[];
  metode: Metode | null;
  dataBalikan: string | null;
  jangkaWaktu: string | null; // '2 tahun', '18 bulan'
}>;

/** The keys of the six items that can be missing (the name of the user never is). */
export const BUTIR = ['tujuan', 'elemen', 'metode', 'dataBalikan', 'jangkaWaktu'] as const;
export type Butir = (typeof BUTIR)[number];

/** The step a case waits at, as much of it as lists need without the SOP. */
export type WaitingLangkah = Readonly<{
  no: number;
  aktivitas: string;
  ringkas: string;
  pelaksana: Peran;
  h: number; // the H-day that applies
  menit: number | null;
  tanggungan: Tanggungan; // whose days are running now
  balasan: boolean; // whether the ministry's answer ends this step
  akhirBilaTolak: boolean;
  jeda?: LangkahPause;
}>;

/** A step that cannot go on until somebody outside has done something; `formerRows`: whose days ran before. */
export type LangkahPause = Readonly<{ sejak: Moment; alasan: string; semula: Tanggungan }>;

/** A file inside the case folder, named by what it is. `berkas` is relative to that folder, with '/'. */
export type Lampiran = Readonly<{
  dokumen: DokumenCode;
  berkas: string;
  asal: string; // the file's own name when it came in
  sidik: string; // sha256, hex
  ukuran: number; // bytes
}>;

export type Balasan = Readonly<{
  nomor: string;
  tanggal: string;
  hasil: 'setuju' | 'tolak';
  agenda: Readonly<{ nomor: number; tahun: number }>;
}>;

/** Number and date of a letter. */
export type NomorTanggal = Readonly<{ nomor: string; tanggal: string }>;
/** Number and date of the outgoing letter, each null while it is not known. */
export type SuratKeluar = Readonly<{ nomor: string | null; tanggal: string | null }>;

/** Who can be waited for. */
export type OutsideParty = Exclude<Tanggungan, 'kantor'>;

/** A document held: what, and at which step it came into the folder. */
export type HeldDokumen = Readonly<{ kode: DokumenCode; langkah: number }>;

export type NaskahRecord = Readonly<{ naskah: string; versi: number; berkas: string; sidik: string; pada: Moment }>;

/** A koreksi that is not yet approved away: shown to whoever gets the case back. */
export type CatatanKoreksi = Readonly<{ langkah: number; catatan: string; oleh: Actor; pada: Moment }>;

/** A step somebody did, whatever became of it later. */
export type LangkahDone = Readonly<{ langkah: number; oleh: Actor }>;

export type KasusContents = Readonly<{
  sop: string;
  lembaga: Lembaga;
  surat: Surat;
  diterima: Moment;
  agenda: Readonly<{ nomor: number; tahun: number }>;
  data: 'individu' | 'agregat';
  permohonan: PermohonanDetails;
  dokumen: readonly HeldDokumen[];
  lampiran: readonly Lampiran[];
  naskah: readonly NaskahRecord[];
  revisi: number;
  koreksi: CatatanKoreksi | null;
  balasan: Balasan | null;
  suratKeluar: SuratKeluar | null;
  /** Absent while none was reserved: views of older cases keep their bytes. */
  nomor?: readonly NomorNaskah[];
  jam: KasusClock;
  tangan: Holders; // an undo takes its last entry away, so facts do not hold it
  tiba: ReplyArrival | null;
  terakhir: Moment; // the last step done or clock act (or the receipt): no act may be earlier
  dikerjakan: readonly LangkahDone[]; // every step done, koreksi rounds included
  perpanjanganDari?: string;
  penerima?: string; // who took the letter in, as it was said: what the receipt is signed with
  kerjaSama?: KerjaSama;
}>;

type KasusStanding =
  | Readonly<{ status: 'aktif'; langkah: WaitingLangkah }>
  | Readonly<{ status: FinalStatus; langkah: null; ditutup: Readonly<{ pada: Moment; alasan: string | null }> }>;

/** Where a permohonan stands. */
export type Permohonan = Readonly<{ status: 'baru' }> | (KasusContents & KasusStanding);

/** The parts of a case that its acts move: what an undo puts back. */
export const MOVED_PARTS = [
  'dokumen',
  'revisi',
  'koreksi',
  'balasan',
  'suratKeluar',
  'jam',
  'tiba',
  'terakhir',
  'dikerjakan',
] as const satisfies readonly (keyof KasusContents)[];
export type MovedParts = Pick<KasusContents, (typeof MOVED_PARTS)[number]> & KasusStanding;

/** A permohonan that has been received. */
export type ReceivedKasus = Exclude<Permohonan, { status: 'baru' }>;

/** The codes of what the case holds, each once. */
export const heldDokumen = (p: ReceivedKasus): readonly DokumenCode[] => [...new Set(p.dokumen.map((d) => d.kode))];

/** Which of the six items are still missing (`missingOf` in JSON). */
export const missingButir = (isi: PermohonanDetails): readonly Butir[] =>
  BUTIR.filter((butir) => isi[butir] === null || (butir === 'elemen' && isi.elemen.length === 0));
