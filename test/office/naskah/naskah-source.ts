import { readFileSync } from 'node:fs';
import type { NaskahSource } from '../../../src/office/naskah/naskah.ts';
import type { KasusFact } from '../../../src/office/permohonan/facts/kasus-fact.ts';
import type { JenisLembaga, Lembaga, PermohonanDetails } from '../../../src/office/permohonan/facts/kasus-parts.ts';
import type { ReceivedKasus } from '../../../src/office/permohonan/permohonan.ts';
import type { Sop } from '../../../src/office/sop/sop.ts';

const readReference = (jalur: string) =>
  JSON.parse(readFileSync(new URL(`../../../data/acuan/${jalur}`, import.meta.url), 'utf8'));
const sop: Sop = readReference('sop/470-08.json');
const elemen = new Map<string, string>(
  readReference('elemen-data.json').elemen.map((e: { kode: string; nama: string }) => [e.kode, e.nama]),
);

const PROTECTED: ReadonlySet<string> = new Set([
  'cacat-fisik-mental',
  'sidik-jari',
  'iris-mata',
  'tanda-tangan',
  'aib',
]);

/** Every setting of the office that the documents read. */
export const FULL_SETTINGS: Readonly<Record<string, string>> = {
  'kantor.alamat': 'Jalan Contoh Nomor 1, Beran, Tridadi, Sleman 55511',
  'kantor.telepon': '(0274) 000000',
  'kantor.pos-el': 'dukcapil@contoh.go.id',
  'kabupaten.alamat': 'Jalan Contoh Nomor 9, Beran, Tridadi, Sleman 55511',
  'kepala-dinas.nama': 'Dra. Contoh Kepala, M.Si.',
  'kepala-dinas.nip': '19700101 199503 2 001',
  'kepala-dinas.pangkat': 'Pembina Utama Muda, IV/c',
  'sekda.nama': 'Drs. Contoh Sekda, M.M.',
  'sekda.nip': '19690101 199403 1 002',
  'sekda.pangkat': 'Pembina Utama Madya, IV/d',
  'bupati.nama': 'Contoh Bupati',
};

const oleh = { nama: 'Siti Contoh', peran: 'pengadministrasi-umum', dicatatOleh: 'siti' };
const kepala = { nama: 'Contoh Kepala', peran: 'kepala-dinas', dicatatOleh: 'siti' };
const menunggu = (no: number, pelaksana: string) => ({
  no,
  aktivitas: '…',
  ringkas: '…',
  pelaksana,
  h: 1,
  menit: 4,
  tanggungan: 'kantor' as const,
  balasan: false,
  akhirBilaTolak: false,
});

type ChangeSource = Readonly<{
  lembaga?: Partial<Lembaga>;
  isi?: Partial<PermohonanDetails>;
  kasus?: Partial<ReceivedKasus>;
  kantor?: Readonly<Record<string, string>>;
  konsep?: boolean;
  kini?: Date;
  riwayat?: readonly KasusFact[]; // what happened after the first three acts
  penandatanganan?: NaskahSource['penandatanganan'];
  suratTerkirim?: NonNullable<NaskahSource['suratTerkirim']>;
}>;

/** A case with everything known; `ubah` takes away or changes. */
export function naskahSource(ubah: ChangeSource = {}): NaskahSource {
  const lembaga: Lembaga = {
    nama: 'RSUD Contoh',
    jenis: 'rsud-blud' as JenisLembaga,
    alamat: 'Jalan Contoh Nomor 2, Sleman 55514',
    pimpinan: 'dr. Contoh Direktur, M.Kes.',
    jabatanPimpinan: 'Direktur',
    kontak: '(0274) 111111, rsud@contoh.go.id',
    ...ubah.lembaga,
  };
  const permohonan: PermohonanDetails = {
    pemanfaatan: 'pelayanan-publik',
    tujuan: 'verifikasi identitas pasien pada pendaftaran rawat jalan dan rawat inap',
    elemen: ['nik', 'nama-lengkap', 'tanggal-lahir', 'alamat-sekarang'],
    metode: 'web-service',
    dataBalikan: 'jumlah pasien terlayani beserta NIK yang telah dipadankan, setiap bulan',
    jangkaWaktu: '2 tahun',
    ...ubah.isi,
  };
  const surat = {
    nomor: '445/1182/2026',
    tanggal: '2026-08-12',
    hal: 'Permohonan hak akses pemanfaatan data kependudukan',
  };
  const agenda = { nomor: 412, tahun: 2026 };
  const riwayat: readonly KasusFact[] = [
    {
      jenis: 'Diterima',
      pada: '2026-08-19T07:35:00+07:00',
      dicatat: '2026-08-19T07:36:00+07:00',
      oleh,
      sop: '470-08',
      lembaga,
      surat,
      agenda,
      data: 'individu',
      permohonan,
      ada: ['surat-permohonan'],
      ke: menunggu(1, 'pengadministrasi-umum'),
      catatan: null,
    },
    selesai(1, '2026-08-19T07:40:00+07:00', oleh, null, 'kepala-dinas'),
    selesai(2, '2026-08-19', kepala, 'Proses sesuai ketentuan', 'sekretaris'),
  ];
  const kasus: ReceivedKasus = {
    status: 'aktif',
    langkah: menunggu(3, 'sekretaris'),
    sop: '470-08',
    lembaga,
    surat,
    diterima: '2026-08-19T07:35:00+07:00',
    agenda,
    data: 'individu',
    permohonan,
    dokumen: [],
    lampiran: [],
    naskah: [],
    revisi: 0,
    koreksi: null,
    balasan: null,
    suratKeluar: null,
    jam: [],
    terakhir: '2026-08-19',
    ...ubah.kasus,
  } as ReceivedKasus;
  const kantor = ubah.kantor ?? FULL_SETTINGS;
  return {
    kasus,
    id: '2026-020',
    riwayat: [...riwayat, ...(ubah.riwayat ?? [])],
    kantor: (kunci) => kantor[kunci] ?? null,
    sop,
    elemen: (kode) => elemen.get(kode) ?? kode,
    dilindungi: (kode) => PROTECTED.has(kode),
    kini: ubah.kini ?? new Date('2026-08-19T03:00:00Z'),
    kalender: { hitungan: 'hari-kerja', libur: new Map(), tahun: new Set([2026]) },
    konsep: ubah.konsep ?? true,
    penandatanganan: ubah.penandatanganan ?? null,
    ...(ubah.suratTerkirim && { suratTerkirim: ubah.suratTerkirim }),
  };
}

function selesai(langkah: number, pada: string, pelaku: typeof oleh, disposisi: string | null, ke: string): KasusFact {
  return {
    jenis: 'Diselesaikan',
    pada,
    dicatat: '2026-08-19T10:00:00+07:00',
    oleh: pelaku,
    langkah,
    ringkas: '…',
    hasil: 'selesai',
    ada: [],
    keluaran: [],
    tarikDari: null,
    mintaBaru: [],
    ke: menunggu(langkah + 1, ke),
    disposisi,
    kepada: disposisi ? ke : null,
    menit: null,
    catatan: null,
    balasan: null,
    suratKeluar: null,
  };
}

const SURAT_KELUAR = { nomor: '470/388', tanggal: '2026-08-27' };

/** The letter approved, drawn up and, with `kirim`, sent; the draft agreement drawn up before. */
function sampaiSurat(kirim: boolean): Pick<ChangeSource, 'kasus' | 'riwayat'> {
  const naskah = [konsep('pks', '2026-08-20'), konsep('surat-kemendagri', '2026-08-27')];
  const setuju = { ...selesai(11, '2026-08-26', kepala, null, 'analis-kependudukan'), hasil: 'setuju' as const };
  const tunggu = { ...menunggu(14, 'pengadministrasi-umum'), tanggungan: 'kemendagri' as const };
  const berangkat = { ...selesai(13, '2026-08-27', oleh, null, ''), ke: tunggu, suratKeluar: SURAT_KELUAR };
  const pindaian = ['surat-permohonan', 'disposisi'].map((dokumen) => ({
    dokumen,
    berkas: `lampiran/${dokumen}.pdf`,
    asal: 'pindai.pdf',
    sidik: 'a'.repeat(64),
    ukuran: 9,
  }));
  return {
    riwayat: [naskah[0], setuju, naskah[1], ...(kirim ? [berangkat] : [])] as readonly KasusFact[],
    kasus: {
      status: 'aktif',
      naskah: naskah as unknown as ReceivedKasus['naskah'],
      lampiran: pindaian,
      ...(kirim && {
        langkah: tunggu,
        suratKeluar: SURAT_KELUAR,
        jam: [{ siapa: 'kemendagri' as const, sejak: SURAT_KELUAR.tanggal }],
      }),
    } as Partial<ReceivedKasus>,
  };
}

const konsep = (naskah: string, pada: string) => ({
  jenis: 'Dikonsep' as const,
  pada,
  dicatat: `${pada}T10:00:00+07:00`,
  oleh,
  naskah,
  versi: 1,
  berkas: `naskah/${naskah}-v1-aaaaaaaa.docx`,
  sidik: 'a'.repeat(64),
  ukuran: 9,
  templat: 'b'.repeat(64),
  kosong: [],
});

const koreksi = (langkah: number, catatan: string): KasusFact =>
  ({
    ...selesai(langkah, '2026-08-20T09:15:00+07:00', kepala, null, 'kasi-inovasi-kerja-sama'),
    hasil: 'koreksi',
    catatan,
  }) as KasusFact;

const DITOLAK = {
  nomor: '400.8/99/Dukcapil',
  tanggal: '2026-09-10',
  hasil: 'tolak' as const,
  agenda: { nomor: 500, tahun: 2026 },
};

export const SAMPLE_PENGESAHAN = {
  nomorKesatu: '470/021',
  nomorKedua: '445/77',
  tanggal: '2026-11-23',
  mulai: '2026-11-23',
  berakhir: '2028-11-22',
  penandatanganKedua: 'dr. Contoh Direktur, M.Kes.',
  jabatanKedua: 'Direktur',
  irama: 'bulanan',
  diserahkan: [],
  userId: null,
  jaringan: null,
  kewajiban: [],
  diperpanjang: null,
} as const;

const DISETUJUI = { ...DITOLAK, hasil: 'setuju' as const };

/** Approved by the ministry and signed. */
const SIGNED: ChangeSource = {
  kasus: {
    status: 'selesai',
    langkah: null,
    balasan: DISETUJUI,
    kerjaSama: SAMPLE_PENGESAHAN,
  } as unknown as Partial<ReceivedKasus>,
  penandatanganan: {
    tanggal: SAMPLE_PENGESAHAN.tanggal,
    tempat: null,
    nomorKesatu: SAMPLE_PENGESAHAN.nomorKesatu,
    nomorKedua: SAMPLE_PENGESAHAN.nomorKedua,
  },
};

/** The state of a case in which each naskah makes sense. */
const DUE_FACTS: Readonly<Record<string, ChangeSource>> = {
  kekurangan: { isi: { dataBalikan: null, jangkaWaktu: null }, lembaga: { pimpinan: null } },
  'lembar-koreksi': {
    kasus: { koreksi: { langkah: 7, catatan: 'Nama lembaga keliru.', oleh: kepala, pada: '2026-08-20' } },
    riwayat: [koreksi(6, 'Pasal 5 ayat (2): tambahkan data balikan.'), koreksi(7, 'Nama lembaga keliru.')],
  },
  'surat-pengantar': sampaiSurat(false),
  'berkas-kemendagri': sampaiSurat(false),
  'pengingat-kemendagri': { ...sampaiSurat(true), kini: new Date('2026-09-17T03:00:00Z') },
  'ralat-kemendagri': {
    ...sampaiSurat(true),
    suratTerkirim: {
      nama_pengguna: 'RSUD Contoh',
      tujuan: 'verifikasi identitas pasien',
      jangka_waktu: '1 (satu) tahun',
    },
  },
  penolakan: {
    kasus: { balasan: DITOLAK },
    riwayat: [
      {
        ...selesai(14, '2026-09-14', oleh, null, 'kepala-dinas'),
        balasan: DITOLAK,
        catatan: 'Jaringan tertutup belum ada.',
      } as KasusFact,
    ],
  },
  'jawaban-agregat': {
    kasus: {
      ...{ data: 'agregat', status: 'dialihkan', langkah: null },
      ditutup: { pada: '2026-08-19', alasan: 'data agregat' },
    } as unknown as Partial<ReceivedKasus>,
  },
  'pengantar-draf-pks': {
    kasus: { naskah: [konsep('pks', '2026-08-20')] as unknown as ReceivedKasus['naskah'] },
  },
  'serah-terima': SIGNED,
  'petunjuk-teknis': SIGNED,
  'permohonan-user-id': SIGNED,
  'pernyataan-jaringan-tertutup': SIGNED,
  'permohonan-dwh': SIGNED,
  nda: SIGNED,
  sptjm: SIGNED,
  'tagihan-laporan': { ...SIGNED, kini: new Date('2027-02-10T03:00:00Z') },
};

/** A case for which this naskah can be drawn up; `ubah` as for `naskahSource`. */
export function naskahSourceFor(kode: string, ubah: ChangeSource = {}): NaskahSource {
  const dasar = DUE_FACTS[kode] ?? {};
  return naskahSource({
    ...dasar,
    ...ubah,
    lembaga: { ...dasar.lembaga, ...ubah.lembaga },
    isi: { ...dasar.isi, ...ubah.isi },
    kasus: { ...dasar.kasus, ...ubah.kasus } as Partial<ReceivedKasus>,
  });
}
