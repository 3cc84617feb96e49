/** The agreement itself (SOP steps 5 to 8 and 19 to 21): parties, six items, and which clauses apply. */
import type { JenisLembaga, Metode } from '../permohonan/permohonan.ts';
import { tanggalTerbilang } from '../waktu/terbilang.ts';
import { tulisAngka, tulisTanggalSurat } from '../waktu/tulis.ts';
import { LIMA_BUTIR, NAMA_PEMANFAATAN, SURAT } from './butir.ts';
import { BILA_KONSEP, KANTOR, KOP, TANDA_KONSEP, tempatKantor } from './kop.ts';
import type { BahanNaskah, IsianBila, IsianTeks, Naskah } from './naskah.ts';
import { suratBernomor } from './nomor.ts';
import { SEBUTAN } from './pejabat.ts';
import { atur, type KunciPengaturan } from './pengaturan.ts';
import { pejabat, tulisTangan, wajib } from './susun.ts';

/** What an institution is, in a sentence. */
const NAMA_JENIS = {
  opd: 'perangkat daerah',
  kalurahan: 'pemerintah kalurahan',
  'rsud-blud': 'rumah sakit umum daerah/badan layanan umum daerah',
  'instansi-vertikal': 'instansi vertikal',
  'perguruan-tinggi': 'perguruan tinggi',
  'badan-hukum-profit': 'badan hukum Indonesia yang memberikan pelayanan publik dan berorientasi laba',
  'badan-hukum-nonprofit': 'badan hukum Indonesia yang memberikan pelayanan publik dan tidak berorientasi laba',
} as const satisfies Record<JenisLembaga, string>;

const hari = (b: BahanNaskah) => (b.penandatanganan?.tanggal ? tanggalTerbilang(b.penandatanganan.tanggal) : null);

const HARI_PENANDATANGANAN = {
  nomor_pks_kesatu: {
    arti: 'nomor PKS dari PIHAK KESATU',
    contoh: '470/021',
    kosong: tulisTangan(40),
    pokok: true,
    nilai: (b) => b.penandatanganan?.nomorKesatu ?? suratBernomor(b, 'pks').nomor,
  },
  nomor_pks_kedua: {
    arti: 'nomor PKS dari PIHAK KEDUA',
    contoh: '445/77',
    kosong: tulisTangan(40),
    pokok: true,
    nilai: (b) => b.penandatanganan?.nomorKedua ?? null,
  },
  hari_pks: {
    arti: 'hari penandatanganan',
    contoh: 'Senin',
    kosong: tulisTangan(14),
    nilai: (b) => hari(b)?.hari ?? null,
  },
  tanggal_pks_huruf: {
    arti: 'tanggal penandatanganan dengan huruf',
    contoh: 'dua puluh tiga',
    kosong: tulisTangan(24),
    nilai: (b) => hari(b)?.tanggal ?? null,
  },
  bulan_pks: {
    arti: 'bulan penandatanganan',
    contoh: 'November',
    kosong: tulisTangan(18),
    nilai: (b) => hari(b)?.bulan ?? null,
  },
  tahun_pks_huruf: {
    arti: 'tahun penandatanganan dengan huruf',
    contoh: 'dua ribu dua puluh enam',
    kosong: tulisTangan(34),
    nilai: (b) => hari(b)?.tahun ?? null,
  },
  tanggal_pks_angka: {
    arti: 'tanggal penandatanganan dengan angka',
    contoh: '23-11-2026',
    kosong: tulisTangan(18),
    nilai: (b) => (b.penandatanganan?.tanggal ? tulisAngka(b.penandatanganan.tanggal, '-') : null),
  },
  tempat_pks: {
    arti: 'tempat penandatanganan',
    contoh: 'Sleman',
    kosong: tulisTangan(18),
    nilai: (b) => b.penandatanganan?.tempat ?? tempatKantor(b),
  },
} as const satisfies Record<string, IsianTeks>;

const kepalaDinas = (arti: string, contoh: string, kunci: KunciPengaturan): IsianTeks => ({
  arti,
  contoh,
  kosong: pejabat(kunci),
  nilai: (b) => atur(b, kunci),
});

const PIHAK = {
  pihak_kesatu_nama: {
    ...kepalaDinas('nama Kepala Dinas', 'Dra. Contoh Nama, M.Si.', 'kepala-dinas.nama'),
    pokok: true,
  },
  pihak_kesatu_pangkat: kepalaDinas('pangkat Kepala Dinas', 'Pembina Utama Muda, IV/c', 'kepala-dinas.pangkat'),
  pihak_kesatu_nip: kepalaDinas('NIP Kepala Dinas', '19700101 199503 2 001', 'kepala-dinas.nip'),
  pihak_kesatu_dasar: {
    arti: 'keputusan dasar jabatan Kepala Dinas',
    contoh: 'Keputusan Bupati Sleman Nomor 1/Kep.KDH/2024',
    kosong: tulisTangan(30),
    nilai: (b) => atur(b, 'kepala-dinas.dasar'),
  },
  pihak_kedua_nama: {
    arti: 'nama pimpinan lembaga',
    contoh: 'dr. Contoh Nama',
    kosong: wajib,
    pokok: true,
    nilai: (b) => b.kasus.kerjaSama?.penandatanganKedua ?? b.kasus.lembaga.pimpinan,
  },
  pihak_kedua_jabatan: {
    arti: 'jabatan pimpinan lembaga',
    contoh: 'Direktur',
    kosong: wajib,
    pokok: true,
    nilai: (b) => b.kasus.kerjaSama?.jabatanKedua ?? b.kasus.lembaga.jabatanPimpinan,
  },
  pihak_kedua_dasar: {
    arti: 'dasar jabatan pimpinan lembaga',
    contoh: 'Keputusan … Nomor …',
    kosong: tulisTangan(30),
    nilai: () => null,
  },
  pihak_kedua_alamat: {
    arti: 'alamat lembaga',
    contoh: 'Jalan Contoh Nomor 2, Sleman',
    kosong: wajib,
    pokok: true,
    nilai: (b) => b.kasus.lembaga.alamat,
  },
  jenis_lembaga: {
    arti: 'jenis lembaga',
    contoh: 'perangkat daerah',
    kosong: { cara: 'kosong' },
    nilai: (b) => NAMA_JENIS[b.kasus.lembaga.jenis],
  },
} as const satisfies Record<string, IsianTeks>;

const metode = (arti: string, ...apa: readonly Metode[]): IsianBila => ({
  arti,
  nilai: ({ kasus }) => kasus.permohonan.metode !== null && apa.includes(kasus.permohonan.metode),
});

/** Users that work for profit pay PNBP (PP 10/2023); all others Rp0. */
const berbayar = ({ kasus }: BahanNaskah): boolean => kasus.lembaga.jenis === 'badan-hukum-profit';
const bertarif = (arti: string, ...apa: readonly Metode[]): IsianBila => ({
  arti: `pengguna berorientasi laba dan ${arti}`,
  nilai: (b) => berbayar(b) && metode(arti, ...apa).nilai(b),
});

const disetujui = ({ kasus }: BahanNaskah) => (kasus.balasan?.hasil === 'setuju' ? kasus.balasan : null);

const kontak = (nama: string, nilai: string | null) => (nilai ? [{ nama, nilai }] : []);

export const pks: Naskah = {
  kode: 'pks',
  judul: 'Perjanjian kerja sama',
  tanggal: (b) => b.penandatanganan?.tanggal ?? null,
  teks: {
    ...TANDA_KONSEP,
    ...KANTOR,
    ...SEBUTAN,
    kantor_alamat: { ...KOP.kantor_alamat, kosong: pejabat('kantor.alamat') },
    nama_pengguna: SURAT.nama_pengguna,
    nomor_surat: SURAT.nomor_surat,
    tanggal_surat: SURAT.tanggal_surat,
    ...LIMA_BUTIR,
    pemanfaatan: {
      arti: 'bidang pemanfaatan menurut undang-undang',
      contoh: 'pelayanan publik',
      kosong: { cara: 'kosong' },
      nilai: (b) => NAMA_PEMANFAATAN[b.kasus.permohonan.pemanfaatan],
    },
    ...PIHAK,
    ...HARI_PENANDATANGANAN,
    nomor_persetujuan: {
      arti: 'nomor surat persetujuan Kemendagri',
      contoh: '400.8/99/Dukcapil',
      kosong: tulisTangan(30),
      nilai: (b) => disetujui(b)?.nomor ?? null,
    },
    tanggal_persetujuan: {
      arti: 'tanggal surat persetujuan Kemendagri',
      contoh: '10 September 2026',
      kosong: tulisTangan(24),
      nilai: (b) => (disetujui(b) ? tulisTanggalSurat(disetujui(b)?.tanggal ?? '') : null),
    },
  },
  baris: {
    elemen: {
      arti: 'elemen data di Lampiran I, satu baris tiap elemen',
      kolom: { no: 'nomor urut', nama: 'nama elemen data' },
      pokok: true,
      nilai: (b) => b.kasus.permohonan.elemen.map((kode, i) => ({ no: `${i + 1}`, nama: b.elemen(kode) })),
    },
    kontak_kesatu: {
      arti: 'telepon dan pos-el kantor yang sudah diatur, satu baris tiap kontak',
      kolom: { nama: 'Telepon atau Pos-el', nilai: 'isinya' },
      nilai: (b) => [...kontak('Telepon', atur(b, 'kantor.telepon')), ...kontak('Pos-el', atur(b, 'kantor.pos-el'))],
    },
    kontak_kedua: {
      arti: 'kontak lembaga, tanpa baris bila tidak diketahui',
      kolom: { nama: 'Kontak', nilai: 'isinya' },
      nilai: (b) => kontak('Kontak', b.kasus.lembaga.kontak),
    },
    pengguna: {
      arti: 'baris kosong pengguna akses di Lampiran II, diisi PIHAK KEDUA',
      kolom: { no: 'nomor urut' },
      nilai: () => ['1', '2', '3', '4', '5'].map((no) => ({ no })),
    },
  },
  bila: {
    ...BILA_KONSEP,
    bila_ada_persetujuan: { arti: 'Kemendagri sudah menyetujui', nilai: (b) => disetujui(b) !== null },
    bila_belum_persetujuan: { arti: 'persetujuan Kemendagri belum ada', nilai: (b) => disetujui(b) === null },
    bila_web_service: metode('metode akses web service', 'web-service'),
    bila_web_portal: metode('metode akses web portal', 'web-portal'),
    bila_card_reader: metode('metode akses card reader', 'card-reader'),
    bila_biometrik: metode('metode akses biometrik', 'biometrik'),
    bila_berbayar: { arti: 'pengguna berorientasi laba: tarif PNBP', nilai: berbayar },
    bila_tanpa_biaya: { arti: 'pengguna lain: Rp0', nilai: (b) => !berbayar(b) },
    bila_tarif_web: bertarif('metode akses web service atau web portal', 'web-service', 'web-portal'),
    bila_tarif_sidik_jari: bertarif('metode akses biometrik', 'biometrik'),
    bila_tarif_kartu: bertarif('metode akses card reader', 'card-reader'),
    bila_penegakan_hukum: {
      arti: 'pemanfaatan untuk penegakan hukum',
      nilai: (b) => b.kasus.permohonan.pemanfaatan === 'penegakan-hukum',
    },
  },
};
