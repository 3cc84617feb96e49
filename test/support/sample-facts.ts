/** A few facts as they would be recorded, to build cases from. All data invented. */

import { createHash } from 'node:crypto';
import type { KantorFact } from '../../src/office/kantor/decode-kantor.ts';
import { SCHEMA } from '../../src/office/kantor/kantor.ts';
import type { KasusFact } from '../../src/office/permohonan/facts/kasus-fact.ts';
import type { WaitingLangkah } from '../../src/office/permohonan/facts/standing-parts.ts';
import type { Act, NewKasus, NewKasusFile } from '../../src/store/register.ts';

type SampleFact<J extends KasusFact['jenis']> = Extract<KasusFact, { jenis: J }>;

export const sari = { nama: 'Sari', peran: 'pengadministrasi-umum', dicatatOleh: 'Sari' } as const;
export const bowo = { nama: 'Bowo', peran: 'kepala-bidang', dicatatOleh: 'meja-2' } as const;
const pada = '2026-03-02';
const dicatat = '2026-03-02T09:15:00+07:00';

export const sampleLangkah = (no: number): WaitingLangkah => ({
  no,
  aktivitas: `Aktivitas ${no}`,
  ringkas: `Langkah ke-${no}`,
  pelaksana: 'kepala-bidang',
  h: no,
  menit: 3,
  tanggungan: no === 14 ? 'kemendagri' : 'kantor',
  balasan: false,
  akhirBilaTolak: false,
});

export const sampleDiterima = (agenda: number, ubah: Partial<SampleFact<'Diterima'>> = {}): SampleFact<'Diterima'> => ({
  jenis: 'Diterima',
  pada,
  dicatat,
  oleh: sari,
  sop: '470-08',
  lembaga: {
    nama: 'RSUD Contoh',
    jenis: 'rsud-blud',
    alamat: null,
    pimpinan: null,
    jabatanPimpinan: null,
    kontak: null,
  },
  surat: { nomor: '445/001', tanggal: '2026-02-27', hal: 'Permohonan hak akses' },
  agenda: { nomor: agenda, tahun: Number((ubah.pada ?? pada).slice(0, 4)) },
  data: 'individu',
  permohonan: {
    pemanfaatan: 'pelayanan-publik',
    tujuan: null,
    elemen: [],
    metode: null,
    dataBalikan: null,
    jangkaWaktu: null,
  },
  ada: ['surat-permohonan'],
  ke: sampleLangkah(2),
  catatan: null,
  ...ubah,
});

export const sampleDiselesaikan = (
  no: number,
  ubah: Partial<SampleFact<'Diselesaikan'>> = {},
): SampleFact<'Diselesaikan'> => ({
  jenis: 'Diselesaikan',
  pada,
  dicatat,
  oleh: bowo,
  langkah: no,
  ringkas: `Langkah ke-${no}`,
  hasil: 'selesai',
  ada: [],
  keluaran: ['disposisi'],
  tarikDari: null,
  mintaBaru: [],
  ke: sampleLangkah(no + 1),
  disposisi: null,
  kepada: null,
  menit: null,
  catatan: null,
  balasan: null,
  suratKeluar: null,
  ...ubah,
});

/** A PKS signed, to run for two years. */
export const sampleDisahkan: SampleFact<'Disahkan'> = {
  jenis: 'Disahkan',
  pada,
  dicatat,
  oleh: sari,
  pengesahan: {
    nomorKesatu: '470/021',
    nomorKedua: '445/77',
    tanggal: pada,
    mulai: pada,
    berakhir: '2028-03-01',
    penandatanganKedua: 'dr. Ani',
    jabatanKedua: 'Direktur',
    irama: 'bulanan',
  },
};

export const sampleDitutup: SampleFact<'Ditutup'> = {
  jenis: 'Ditutup',
  pada,
  dicatat,
  oleh: sari,
  status: 'dicabut',
  alasan: 'dicabut lembaga',
};

export const sampleDilengkapi: SampleFact<'Dilengkapi'> = {
  jenis: 'Dilengkapi',
  pada,
  dicatat,
  oleh: sari,
  lembaga: { nama: 'RSUD Lain' },
  permohonan: { tujuan: 'pelayanan pasien' },
};

export const samplePindaian = (isi: string): Readonly<{ berkas: NewKasusFile; fakta: SampleFact<'Dilampirkan'> }> => {
  const bytes = new TextEncoder().encode(isi);
  const sidik = createHash('sha256').update(bytes).digest('hex');
  const nama = `lampiran/surat-permohonan-${sidik.slice(0, 12)}.pdf`;
  const lampiran = { dokumen: 'surat-permohonan', berkas: nama, asal: 'scan 1.pdf', sidik, ukuran: bytes.length };
  return {
    berkas: { nama, isi: bytes },
    fakta: { jenis: 'Dilampirkan', pada, dicatat, oleh: sari, lampiran, catatan: null },
  };
};

export const sampleReceipt = (kunci: string, ubah: Partial<NewKasus> = {}): NewKasus => ({
  tahun: 2026,
  kunci,
  permintaan: `isi ${kunci}`,
  susun: ({ agenda }) => [sampleDiterima(agenda)],
  berkas: [],
  ...ubah,
});

export const sampleAct = <K extends KasusFact | KantorFact>(kunci: string, ...kejadian: K[]): Act<K> => ({
  kunci,
  permintaan: `isi ${kunci}`,
  kejadian,
});

export const sampleRegisterDibuka: KantorFact = {
  jenis: 'RegisterDibuka',
  pada,
  dicatat,
  oleh: { nama: 'Sari', dicatatOleh: 'Sari' },
  id: 'uji',
  skema: SCHEMA,
  kantor: 'Dinas Contoh',
  kabupaten: 'Contoh',
  sop: '470-08',
  hitungan: 'hari-kerja',
  libur: { '2026': { dasar: 'SKB', hari: [{ tanggal: '2026-01-01', jenis: 'nasional', nama: 'Tahun Baru' }] } },
};

export const sampleDiatur = (kunci: string, nilai: string): KantorFact => ({
  jenis: 'Diatur',
  pada,
  dicatat,
  oleh: { nama: 'Sari', dicatatOleh: 'Sari' },
  kunci,
  nilai,
});

/** What a register in tests begins with. */
export const sampleStart = {
  kejadian: sampleRegisterDibuka,
  kunci: 'init',
  permintaan: 'isi init',
  salinan: [{ jalur: 'sop/470-08.json', isi: new TextEncoder().encode('{}\n') }],
};

/** An agreement out of an old book, in force from 2026 to 2028. */
export const sampleDiimpor = (ubah: Partial<SampleFact<'Diimpor'>> = {}): SampleFact<'Diimpor'> => ({
  jenis: 'Diimpor',
  pada: '2026-01-02',
  dicatat,
  oleh: sari,
  ...{ impor: 1, buku: 'buku.xlsx', baris: 7, sop: '470-08' },
  lembaga: {
    nama: 'RSUD Lama',
    jenis: 'rsud-blud',
    alamat: null,
    pimpinan: null,
    jabatanPimpinan: null,
    kontak: null,
  },
  ...{ surat: null, agenda: null, diterima: null, ke: null, dokumen: [], balasan: null, catatan: null },
  permohonan: {
    ...{ pemanfaatan: 'pelayanan-publik', tujuan: null, elemen: [], metode: null },
    ...{ dataBalikan: null, jangkaWaktu: null },
  },
  pks: {
    ...{ nomorKesatu: '470/1', nomorKedua: null, tanggal: '2026-01-02', mulai: '2026-01-02', berakhir: '2028-01-01' },
    ...{ penandatanganKedua: null, jabatanKedua: null, irama: null },
  },
  ...ubah,
});

export const sampleImported = (kunci: string): Act<KasusFact> => sampleAct<KasusFact>(kunci, sampleDiimpor());
