import { readFileSync } from 'node:fs';
import type { BahanNaskah } from '../../src/naskah/naskah.ts';
import type { IsiPermohonan, JenisLembaga, Kejadian, Lembaga, Tercatat } from '../../src/permohonan/permohonan.ts';
import type { Sop } from '../../src/sop/sop.ts';

const acuan = (jalur: string) =>
  JSON.parse(readFileSync(new URL(`../../data/acuan/${jalur}`, import.meta.url), 'utf8'));
const sop: Sop = acuan('sop/470-08.json');
const elemen = new Map<string, string>(
  acuan('elemen-data.json').elemen.map((e: { kode: string; nama: string }) => [e.kode, e.nama]),
);

/** Every setting of the office that the documents read. */
export const KANTOR_LENGKAP: Readonly<Record<string, string>> = {
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

type Ubah = Readonly<{
  lembaga?: Partial<Lembaga>;
  isi?: Partial<IsiPermohonan>;
  kasus?: Partial<Tercatat>;
  kantor?: Readonly<Record<string, string>>;
  konsep?: boolean;
  penandatanganan?: BahanNaskah['penandatanganan'];
}>;

/** A case with everything known; `ubah` takes away or changes. */
export function bahan(ubah: Ubah = {}): BahanNaskah {
  const lembaga: Lembaga = {
    nama: 'RSUD Contoh',
    jenis: 'rsud-blud' as JenisLembaga,
    alamat: 'Jalan Contoh Nomor 2, Sleman 55514',
    pimpinan: 'dr. Contoh Direktur, M.Kes.',
    jabatanPimpinan: 'Direktur',
    kontak: '(0274) 111111, rsud@contoh.go.id',
    ...ubah.lembaga,
  };
  const permohonan: IsiPermohonan = {
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
  const riwayat: readonly Kejadian[] = [
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
  const kasus: Tercatat = {
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
    terakhir: '2026-08-19',
    ...ubah.kasus,
  } as Tercatat;
  const kantor = ubah.kantor ?? KANTOR_LENGKAP;
  return {
    kasus,
    id: '2026-020',
    riwayat,
    kantor: (kunci) => kantor[kunci] ?? null,
    sop,
    elemen: (kode) => elemen.get(kode) ?? kode,
    kini: new Date('2026-08-19T03:00:00Z'),
    konsep: ubah.konsep ?? true,
    penandatanganan: ubah.penandatanganan ?? null,
  };
}

function selesai(langkah: number, pada: string, pelaku: typeof oleh, disposisi: string | null, ke: string): Kejadian {
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
