/**
 * A permohonan is a list of things that happened (`Kejadian`). Where it stands
 * (`Permohonan`) is always the fold of that list by `evolve` and never stored
 * as truth. The chosen outcome and the step that follows are copied into the
 * fact, so replay needs no SOP and a revised SOP cannot rewrite an old case.
 */

import type { KodeDokumen, Peran, Tanggungan } from '../sop/sop.ts';
import { hariDari } from '../waktu/tanggal.ts';
import { type Jam, pindah, type Tiba } from './hari.ts';
import { denganNomor, type KejadianNomor, type NomorNaskah } from './nomor.ts';

/**
 * When something happened: a day 'YYYY-MM-DD' (WIB) where no time was given,
 * else an instant 'YYYY-MM-DDTHH:mm:ss+07:00'.
 */
export type Saat = string;

/**
 * Who acted, in which role, and who typed it (the operator; equal where the same). `nama` is '' where officials are
 * entered but none for the role: nobody is named. `akun`: the OS account, where `dicatatOleh` is the name of the
 * official it is mapped to. `mewakili`: the role was held by a mandate; `nama` in it the holder stood in for.
 */
export type Pelaku = Readonly<{
  nama: string;
  peran: Peran;
  dicatatOleh: string;
  akun?: string;
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

/** How often data balikan is owed. */
export const IRAMA = ['bulanan', 'triwulanan', 'semesteran', 'tahunan', 'tidak-ada'] as const;
export type Irama = (typeof IRAMA)[number];

/** The PKS as signed (di luar SOP; domain: sign, enter in the Buku register PKS). Days 'YYYY-MM-DD', `berakhir` its last day. */
export type Pengesahan = Readonly<{
  nomorKesatu: string;
  nomorKedua: string;
  tanggal: string;
  mulai: string;
  berakhir: string;
  penandatanganKedua: string;
  jabatanKedua: string;
  irama: Irama; // of data balikan
}>;

export const KEWAJIBAN = ['laporan-semester', 'data-balikan'] as const;
export type JenisKewajiban = (typeof KEWAJIBAN)[number];

export const PENERIMA = ['lembaga', 'dirjen'] as const;
/** To whom the signed PKS is handed over: the institution, and the copy to the Dirjen. */
export type Penerima = (typeof PENERIMA)[number];

/** An agreement in force, or that once was: as signed, and what followed. */
export type KerjaSama = Pengesahan &
  Readonly<{
    diserahkan: readonly Readonly<{ kepada: Penerima; penerima: string; pada: Saat }>[];
    userId: string | null; // the day it was given
    jaringan: string | null; // the day of the statement of a closed network
    kewajiban: readonly Readonly<{ kewajiban: JenisKewajiban; periode: string; pada: Saat }>[];
    diperpanjang: string | null; // id of the case that renews it
  }>;

type Umum = Readonly<{
  pada: Saat; // when it happened
  dicatat: Saat; // when it was typed; always an instant
  oleh: Pelaku;
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
        kertas?: true; // written by hand on the sheet, typed in later
        tembus?: Readonly<{ langkah: number; alasan: string }>; // four eyes broken: he had done that step too
      }>
    | Readonly<{
        jenis: 'Dilengkapi';
        lembaga: Partial<Lembaga>;
        permohonan: Partial<IsiPermohonan>;
        suratKeluar?: Partial<NomorTanggal>; // what was not known yet when the letter left
      }>
    | Readonly<{
        jenis: 'Diralat'; // a slip put right: both values stay legible
        isian: string; // the flag's name, without dashes
        lama: string | readonly string[] | null;
        lembaga: Partial<Lembaga>;
        surat: Partial<Surat>;
        permohonan: Partial<IsiPermohonan>;
        suratKeluar?: Partial<NomorTanggal>;
        balasan?: Partial<NomorTanggal>;
        diterima?: Saat;
        kerjaSama?: Partial<Pengesahan>;
        alasan: string;
      }>
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
      }>
    | Readonly<{ jenis: 'Disahkan'; pengesahan: Pengesahan }>
    | Readonly<{ jenis: 'Diserahkan'; kepada: Penerima; penerima: string; catatan: string | null }>
    | Readonly<{ jenis: 'AksesDicatat'; userId?: string; jaringan?: string; catatan: string | null }>
    | Readonly<{
        jenis: 'KewajibanDicatat';
        kewajiban: JenisKewajiban;
        periode: string; // '2026-S1', '2026-T3', '2026-08', '2026'
        nomor: string | null; // of the letter it came with
        catatan: string | null;
      }>
    | Readonly<{ jenis: 'Diperpanjang'; kasus: string }>
  );

export type AsalNaskah = Readonly<{ kasus: number; kantor: number }>;
/** `asal`: the file's own name; `templat` of such a version is that of the one it corrects. */
export type Bacaan = Readonly<{ asal: string; versi: number; berubah: readonly string[] }>;

/** Who can be waited for. */
export type PihakLuar = Exclude<Tanggungan, 'kantor'>;

/** The facts that move a case or its clock: these can be taken back, and no later one may be dated before them. */
export const JENIS_GERAK = ['Diselesaikan', 'Ditunggu', 'Dilanjutkan', 'Ditutup', 'DibukaLagi'] as const;
export type JenisGerak = (typeof JENIS_GERAK)[number];

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
  tiba: Tiba | null;
  terakhir: Saat; // the last step done or clock act (or the receipt): no act may be earlier
  dikerjakan: readonly Pengerjaan[]; // every step done, koreksi rounds included
  perpanjanganDari?: string;
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

/** Where a document came in while no step waited. */
const TANPA_LANGKAH = Number.MAX_SAFE_INTEGER;

export const permohonanBaru: Permohonan = { status: 'baru' };

/** Applies one fact. Total: it never throws and never refuses. */
export function evolve(p: Permohonan, k: Kejadian): Permohonan {
  if (k.jenis === 'Diterima') {
    const { sop, lembaga, surat, agenda, data, permohonan, ke, perpanjanganDari } = k;
    return {
      status: 'aktif',
      langkah: ke,
      sop,
      lembaga,
      surat,
      agenda,
      data,
      permohonan,
      diterima: k.pada,
      dokumen: k.ada.map((kode) => ({ kode, langkah: ke.no })),
      lampiran: [],
      naskah: [],
      revisi: 0,
      koreksi: null,
      balasan: null,
      suratKeluar: null,
      jam: pindah([], ke.tanggungan, k.pada),
      tiba: null,
      terakhir: k.pada,
      dikerjakan: [],
      ...(perpanjanganDari !== undefined && { perpanjanganDari }),
    };
  }
  if (p.status === 'baru') return p;
  switch (k.jenis) {
    case 'Dilengkapi':
      return {
        ...p,
        lembaga: { ...p.lembaga, ...k.lembaga },
        permohonan: { ...p.permohonan, ...k.permohonan },
        suratKeluar: denganKeluar(p.suratKeluar, k.suratKeluar),
      };
    case 'Diralat':
      return {
        ...p,
        lembaga: { ...p.lembaga, ...k.lembaga },
        surat: { ...p.surat, ...k.surat },
        permohonan: { ...p.permohonan, ...k.permohonan },
        suratKeluar: denganKeluar(p.suratKeluar, k.suratKeluar),
        balasan: p.balasan && { ...p.balasan, ...k.balasan },
        diterima: k.diterima ?? p.diterima,
        ...(p.kerjaSama && { kerjaSama: { ...p.kerjaSama, ...k.kerjaSama } }),
      };
    case 'Dilampirkan': {
      const { lampiran } = k;
      const langkah = p.langkah?.no ?? TANPA_LANGKAH;
      return {
        ...p,
        lampiran: [...p.lampiran, lampiran],
        dokumen: [...p.dokumen, { kode: lampiran.dokumen, langkah }],
      };
    }
    case 'Dikonsep': {
      const { naskah, versi, berkas, sidik, pada } = k;
      return { ...p, naskah: [...p.naskah, { naskah, versi, berkas, sidik, pada }] };
    }
    case 'NomorDipesan':
    case 'NomorDipakai':
    case 'NomorDibatalkan':
      return { ...p, nomor: denganNomor(p.nomor, k) };
    case 'Diselesaikan':
      return p.status === 'aktif' ? selesaikan(p, k) : p;
    case 'Ditunggu': {
      if (p.status !== 'aktif') return p;
      const jeda = { sejak: k.pada, alasan: k.alasan, semula: p.langkah.tanggungan };
      return menantiDi(p, { ...p.langkah, tanggungan: k.siapa, jeda }, k.pada);
    }
    case 'Dilanjutkan': {
      if (p.status !== 'aktif') return p;
      const { jeda, ...langkah } = p.langkah;
      return menantiDi(p, { ...langkah, tanggungan: jeda?.semula ?? langkah.tanggungan }, k.pada);
    }
    case 'Ditutup':
      return { ...p, status: k.status, langkah: null, ditutup: { pada: k.pada, alasan: k.alasan }, terakhir: k.pada };
    case 'DibukaLagi': {
      if (p.status === 'aktif') return p;
      const { ditutup, ...isi } = p;
      // While it lay with the institution the days were theirs; a scan that came meanwhile belongs to the step reopened.
      const selama = p.status === 'dicabut' || p.status === 'dikembalikan' ? 'pemohon' : 'kantor';
      const dokumen = p.dokumen.map((d) => (d.langkah === TANPA_LANGKAH ? { ...d, langkah: k.ke.no } : d));
      return menantiDi({ ...isi, dokumen, jam: pindah(p.jam, selama, ditutup.pada) }, k.ke, k.pada);
    }
    case 'Diurungkan': {
      const { ditutup: _, ...isi } = { ditutup: null, ...p };
      return { ...isi, ...k.kembali };
    }
    case 'Disahkan':
      return { ...p, kerjaSama: { ...k.pengesahan, ...kerjaSamaBaru } };
    default:
      return p.kerjaSama ? { ...p, kerjaSama: sesudahSah(p.kerjaSama, k) } : p;
  }
}

const kerjaSamaBaru = { diserahkan: [], userId: null, jaringan: null, kewajiban: [], diperpanjang: null } as const;

type SesudahSah = Extract<Kejadian, { jenis: 'Diserahkan' | 'AksesDicatat' | 'KewajibanDicatat' | 'Diperpanjang' }>;

function sesudahSah(s: KerjaSama, k: SesudahSah): KerjaSama {
  switch (k.jenis) {
    case 'Diserahkan':
      return { ...s, diserahkan: [...s.diserahkan, { kepada: k.kepada, penerima: k.penerima, pada: k.pada }] };
    case 'AksesDicatat':
      return { ...s, userId: k.userId ?? s.userId, jaringan: k.jaringan ?? s.jaringan };
    case 'KewajibanDicatat':
      return { ...s, kewajiban: [...s.kewajiban, { kewajiban: k.kewajiban, periode: k.periode, pada: k.pada }] };
    case 'Diperpanjang':
      return { ...s, diperpanjang: k.kasus };
  }
}

/** The case waits at `langkah` from `pada` on, on account of whose days run there. */
const menantiDi = (isi: Isi, langkah: LangkahMenunggu, pada: Saat): Permohonan => ({
  ...isi,
  status: 'aktif',
  langkah,
  jam: pindah(isi.jam, langkah.tanggungan, pada),
  terakhir: pada,
});

const denganKeluar = (lama: SuratKeluar | null, baru: Partial<NomorTanggal> | undefined): SuratKeluar | null =>
  baru ? { nomor: null, tanggal: null, ...lama, ...baru } : lama;

function selesaikan(
  p: Extract<Permohonan, { status: 'aktif' }>,
  k: Extract<Kejadian, { jenis: 'Diselesaikan' }>,
): Permohonan {
  const tetap = p.dokumen.filter((d) => k.tarikDari === null || d.langkah < k.tarikDari);
  const dokumen = [...tetap, ...k.keluaran.map((kode) => ({ kode, langkah: k.langkah }))].filter(
    (d) => !k.mintaBaru.includes(d.kode),
  );
  const koreksi =
    k.hasil === 'koreksi'
      ? { langkah: k.langkah, catatan: k.catatan ?? '', oleh: k.oleh, pada: k.pada }
      : p.koreksi && k.langkah >= p.koreksi.langkah
        ? null
        : p.koreksi;
  const isi = {
    ...p,
    dokumen,
    koreksi,
    revisi: p.revisi + (k.hasil === 'koreksi' ? 1 : 0),
    balasan: k.balasan ?? p.balasan,
    suratKeluar: k.suratKeluar ?? p.suratKeluar,
    tiba: k.balasan ? { h: p.langkah.h, tanggal: hariDari(k.pada) } : p.tiba,
    terakhir: k.pada,
    dikerjakan: [...p.dikerjakan, { langkah: k.langkah, oleh: k.oleh }],
  };
  if (typeof k.ke !== 'string') return menantiDi(isi, k.ke, k.pada);
  return { ...isi, status: k.ke, langkah: null, ditutup: { pada: k.pada, alasan: k.catatan } };
}

/** The codes of what the case holds, each once. */
export const dokumenDipegang = (p: Tercatat): readonly KodeDokumen[] => [...new Set(p.dokumen.map((d) => d.kode))];

/** Which of the six items are still missing (`kurang` in JSON). */
export const butirKurang = (isi: IsiPermohonan): readonly Butir[] =>
  BUTIR.filter((butir) => isi[butir] === null || (butir === 'elemen' && isi.elemen.length === 0));

/** What makes a letter the same letter: sender, number and date, whatever the case and spacing. */
export const kunciSurat = (lembaga: string, surat: Pick<Surat, 'nomor' | 'tanggal'>): string =>
  [lembaga, surat.nomor, surat.tanggal]
    .map((t) => t.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim())
    .join('|');
