/** A permohonan: what it holds and where it stands. Always the fold of what happened (`evolve.ts`), never stored as truth. */
import type { KodeDokumen, Peran, Tanggungan } from '../sop/sop.ts';
import type { Saat } from '../waktu/tanggal.ts';
import type { Jam, Tiba } from './hari.ts';
import type { NomorNaskah } from './nomor.ts';
import type { KerjaSama } from './pengesahan.ts';
import type { Tangan } from './tangan.ts';

/**
 * Who acted, in which role, and who typed it (the operator; equal where the same). `nama` is the account where no
 * official is known, '' in older facts of a vacant post. `akun`: the OS account, where `dicatatOleh` is the name of the
 * official it is mapped to. `mewakili`: the role was held by a mandate; `nama` in it the holder stood in for.
 * `peran` is the role held that day, null of whoever held none; `sebagai` the one a step was done in, where it is another.
 */
export type Pelaku = Readonly<{
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
export type StatusAkhir = Exclude<Status, 'aktif'>;

export type Lembaga = Readonly<{
  nama: string;
  jenis: JenisLembaga;
  alamat: string | null;
  pimpinan: string | null;
  jabatanPimpinan: string | null;
  kontak: string | null;
}>;

export type Surat = Readonly<{ nomor: string; tanggal: string; hal: string }>;

/** What the institution asks for; with `lembaga.nama` these are the six items of domain.md §3. */
export type IsiPermohonan = Readonly<{
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
export type LangkahMenunggu = Readonly<{
  no: number;
  aktivitas: string;
  ringkas: string;
  pelaksana: Peran;
  h: number; // the H-day that applies
  menit: number | null;
  tanggungan: Tanggungan; // whose days are running now
  balasan: boolean; // whether the ministry's answer ends this step
  akhirBilaTolak: boolean;
  jeda?: Jeda;
}>;

/** A step that cannot go on until somebody outside has done something; `semula`: whose days ran before. */
export type Jeda = Readonly<{ sejak: Saat; alasan: string; semula: Tanggungan }>;

/** A file inside the case folder, named by what it is. `berkas` is relative to that folder, with '/'. */
export type Lampiran = Readonly<{
  dokumen: KodeDokumen;
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
export type PihakLuar = Exclude<Tanggungan, 'kantor'>;

/** A document held: what, and at which step it came into the folder. */
export type DokumenAda = Readonly<{ kode: KodeDokumen; langkah: number }>;

export type Naskah = Readonly<{ naskah: string; versi: number; berkas: string; sidik: string; pada: Saat }>;

/** A koreksi that is not yet approved away: shown to whoever gets the case back. */
export type CatatanKoreksi = Readonly<{ langkah: number; catatan: string; oleh: Pelaku; pada: Saat }>;

/** A step somebody did, whatever became of it later. */
export type Pengerjaan = Readonly<{ langkah: number; oleh: Pelaku }>;

export type Isi = Readonly<{
  sop: string;
  lembaga: Lembaga;
  surat: Surat;
  diterima: Saat;
  agenda: Readonly<{ nomor: number; tahun: number }>;
  data: 'individu' | 'agregat';
  permohonan: IsiPermohonan;
  dokumen: readonly DokumenAda[];
  lampiran: readonly Lampiran[];
  naskah: readonly Naskah[];
  revisi: number;
  koreksi: CatatanKoreksi | null;
  balasan: Balasan | null;
  suratKeluar: SuratKeluar | null;
  /** Absent while none was reserved: views of older cases keep their bytes. */
  nomor?: readonly NomorNaskah[];
  jam: Jam;
  tangan: Tangan; // an undo takes its last entry away, so facts do not hold it
  tiba: Tiba | null;
  terakhir: Saat; // the last step done or clock act (or the receipt): no act may be earlier
  dikerjakan: readonly Pengerjaan[]; // every step done, koreksi rounds included
  perpanjanganDari?: string;
  penerima?: string; // who took the letter in, as it was said: what the receipt is signed with
  kerjaSama?: KerjaSama;
}>;

type Kedudukan =
  | Readonly<{ status: 'aktif'; langkah: LangkahMenunggu }>
  | Readonly<{ status: StatusAkhir; langkah: null; ditutup: Readonly<{ pada: Saat; alasan: string | null }> }>;

/** Where a permohonan stands. */
export type Permohonan = Readonly<{ status: 'baru' }> | (Isi & Kedudukan);

/** The parts of a case that its acts move: what an undo puts back. */
export const BAGIAN_GERAK = [
  'dokumen',
  'revisi',
  'koreksi',
  'balasan',
  'suratKeluar',
  'jam',
  'tiba',
  'terakhir',
  'dikerjakan',
] as const satisfies readonly (keyof Isi)[];
export type Gerak = Pick<Isi, (typeof BAGIAN_GERAK)[number]> & Kedudukan;

/** A permohonan that has been received. */
export type Tercatat = Exclude<Permohonan, { status: 'baru' }>;

/** The codes of what the case holds, each once. */
export const dokumenDipegang = (p: Tercatat): readonly KodeDokumen[] => [...new Set(p.dokumen.map((d) => d.kode))];

/** Which of the six items are still missing (`kurang` in JSON). */
export const butirKurang = (isi: IsiPermohonan): readonly Butir[] =>
  BUTIR.filter((butir) => isi[butir] === null || (butir === 'elemen' && isi.elemen.length === 0));
