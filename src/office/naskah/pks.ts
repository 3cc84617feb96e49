/** The agreement itself (SOP steps 5 to 8 and 19 to 21): parties, six items, and which clauses apply. */

import { formatTanggalNumeric, formatTanggalSurat } from '../days/format-days.ts';
import { tanggalInWords } from '../days/number-words.ts';
import type { JenisLembaga, Metode } from '../permohonan/permohonan.ts';
import type { ConditionField, NaskahDefinition, NaskahSource, TextField } from './naskah.ts';
import { LIMA_BUTIR_FIELDS, PEMANFAATAN_NAMES, SURAT_FIELDS } from './parts/case-fields.ts';
import { KEWAJIBAN_FIELDS } from './parts/kewajiban-fields.ts';
import { KANTOR_FIELDS, KONSEP_CONDITIONS, KONSEP_FIELDS, KOP_FIELDS, kantorPlace } from './parts/kop.ts';
import { type NaskahSettingKey, naskahSetting } from './parts/naskah-settings.ts';
import { byHand, fromPejabat, mayBeEmpty, refuseMissing } from './parts/naskah-values.ts';
import { nomorOfSurat } from './parts/numbered-naskah.ts';
import { PERPANJANGAN_CONDITIONS, PERPANJANGAN_FIELDS } from './parts/perpanjangan.ts';
import { SEBUTAN_FIELDS } from './parts/sebutan-kepala.ts';

/** What an institution is, in a sentence. */
const LEMBAGA_KIND_NAMES = {
  opd: 'perangkat daerah',
  kalurahan: 'pemerintah kalurahan',
  'rsud-blud': 'rumah sakit umum daerah/badan layanan umum daerah',
  'instansi-vertikal': 'instansi vertikal',
  'perguruan-tinggi': 'perguruan tinggi',
  'badan-hukum-profit': 'badan hukum Indonesia yang memberikan pelayanan publik dan berorientasi laba',
  'badan-hukum-nonprofit': 'badan hukum Indonesia yang memberikan pelayanan publik dan tidak berorientasi laba',
} as const satisfies Record<JenisLembaga, string>;

const signingDayInWords = (b: NaskahSource) =>
  b.penandatanganan?.tanggal ? tanggalInWords(b.penandatanganan.tanggal) : null;

const SIGNING_FIELDS = {
  nomor_pks_kesatu: {
    arti: 'nomor PKS dari PIHAK KESATU',
    contoh: '470/021',
    kosong: byHand(40),
    pokok: true,
    nilai: (b) => b.penandatanganan?.nomorKesatu ?? nomorOfSurat(b, 'pks').nomor,
  },
  nomor_pks_kedua: {
    arti: 'nomor PKS dari PIHAK KEDUA',
    contoh: '445/77',
    kosong: byHand(40),
    pokok: true,
    nilai: (b) => b.penandatanganan?.nomorKedua ?? null,
  },
  hari_pks: {
    arti: 'hari penandatanganan',
    contoh: 'Senin',
    kosong: byHand(14),
    nilai: (b) => signingDayInWords(b)?.hari ?? null,
  },
  tanggal_pks_huruf: {
    arti: 'tanggal penandatanganan dengan huruf',
    contoh: 'dua puluh tiga',
    kosong: byHand(24),
    nilai: (b) => signingDayInWords(b)?.tanggal ?? null,
  },
  bulan_pks: {
    arti: 'bulan penandatanganan',
    contoh: 'November',
    kosong: byHand(18),
    nilai: (b) => signingDayInWords(b)?.bulan ?? null,
  },
  tahun_pks_huruf: {
    arti: 'tahun penandatanganan dengan huruf',
    contoh: 'dua ribu dua puluh enam',
    kosong: byHand(34),
    nilai: (b) => signingDayInWords(b)?.tahun ?? null,
  },
  tanggal_pks_angka: {
    arti: 'tanggal penandatanganan dengan angka',
    contoh: '23-11-2026',
    kosong: byHand(18),
    nilai: (b) => (b.penandatanganan?.tanggal ? formatTanggalNumeric(b.penandatanganan.tanggal, '-') : null),
  },
  tempat_pks: {
    arti: 'tempat penandatanganan',
    contoh: 'Sleman',
    kosong: byHand(18),
    nilai: (b) => b.penandatanganan?.tempat ?? kantorPlace(b),
  },
} as const satisfies Record<string, TextField>;

const kepalaDinasField = (arti: string, contoh: string, kunci: NaskahSettingKey): TextField => ({
  arti,
  contoh,
  kosong: fromPejabat(kunci),
  nilai: (b) => naskahSetting(b, kunci),
});

/** What is known of the institution's head; nothing of it holds for another who signed in his place. */
function ofNamedHead({ kasus }: NaskahSource, apa: 'dasarPimpinan' | 'nipPimpinan' | 'pangkatPimpinan'): string | null {
  const lain = kasus.kerjaSama && kasus.kerjaSama.penandatanganKedua !== kasus.lembaga.pimpinan;
  return lain ? null : (kasus.lembaga[apa] ?? null);
}

const PIHAK_FIELDS = {
  pihak_kesatu_nama: {
    ...kepalaDinasField('nama Kepala Dinas', 'Dra. Contoh Nama, M.Si.', 'kepala-dinas.nama'),
    pokok: true,
  },
  pihak_kesatu_pangkat: kepalaDinasField('pangkat Kepala Dinas', 'Pembina Utama Muda, IV/c', 'kepala-dinas.pangkat'),
  pihak_kesatu_nip: kepalaDinasField('NIP Kepala Dinas', '19700101 199503 2 001', 'kepala-dinas.nip'),
  pihak_kesatu_dasar: {
    arti: 'keputusan dasar jabatan Kepala Dinas',
    contoh: 'Keputusan Bupati Sleman Nomor 1/Kep.KDH/2024',
    kosong: byHand(30),
    nilai: (b) => naskahSetting(b, 'kepala-dinas.dasar'),
  },
  pihak_kedua_nama: {
    arti: 'nama pimpinan lembaga',
    contoh: 'dr. Contoh Nama',
    kosong: refuseMissing,
    pokok: true,
    nilai: (b) => b.kasus.kerjaSama?.penandatanganKedua ?? b.kasus.lembaga.pimpinan,
  },
  pihak_kedua_jabatan: {
    arti: 'jabatan pimpinan lembaga',
    contoh: 'Direktur',
    kosong: refuseMissing,
    pokok: true,
    nilai: (b) => b.kasus.kerjaSama?.jabatanKedua ?? b.kasus.lembaga.jabatanPimpinan,
  },
  pihak_kedua_dasar: {
    arti: 'dasar jabatan pimpinan lembaga, dan akta bila badan hukum',
    contoh: 'Keputusan … Nomor …',
    kosong: byHand(30),
    nilai: (b) => [ofNamedHead(b, 'dasarPimpinan'), b.kasus.lembaga.akta].filter(Boolean).join(' dan ') || null,
  },
  pihak_kedua_pangkat: {
    arti: 'pangkat pimpinan lembaga, bila pegawai negeri',
    contoh: 'Pembina, IV/a',
    kosong: mayBeEmpty,
    nilai: (b) => ofNamedHead(b, 'pangkatPimpinan'),
  },
  pihak_kedua_nip: {
    arti: 'NIP pimpinan lembaga, bila pegawai negeri',
    contoh: '19740505 200003 1 004',
    kosong: mayBeEmpty,
    nilai: (b) => ofNamedHead(b, 'nipPimpinan'),
  },
  pihak_kedua_alamat: {
    arti: 'alamat lembaga',
    contoh: 'Jalan Contoh Nomor 2, Sleman',
    kosong: refuseMissing,
    pokok: true,
    nilai: (b) => b.kasus.lembaga.alamat,
  },
  jenis_lembaga: {
    arti: 'jenis lembaga',
    contoh: 'perangkat daerah',
    kosong: { cara: 'kosong' },
    nilai: (b) => LEMBAGA_KIND_NAMES[b.kasus.lembaga.jenis],
  },
} as const satisfies Record<string, TextField>;

const metodeCondition = (arti: string, ...apa: readonly Metode[]): ConditionField => ({
  arti,
  nilai: ({ kasus }) => kasus.permohonan.metode !== null && apa.includes(kasus.permohonan.metode),
});

/** Users that work for profit pay PNBP (PP 10/2023); all others Rp0. */
const paysPnbp = ({ kasus }: NaskahSource): boolean => kasus.lembaga.jenis === 'badan-hukum-profit';
const tariffCondition = (arti: string, ...apa: readonly Metode[]): ConditionField => ({
  arti: `pengguna berorientasi laba dan ${arti}`,
  nilai: (b) => paysPnbp(b) && metodeCondition(arti, ...apa).nilai(b),
});

/** Institutions of the regency itself: the Bupati stands over both parties, no court. */
const PEMDA: readonly JenisLembaga[] = ['opd', 'kalurahan', 'rsud-blud'];
const isPemda = ({ kasus }: NaskahSource): boolean => PEMDA.includes(kasus.lembaga.jenis);

const approvingBalasan = ({ kasus }: NaskahSource) => (kasus.balasan?.hasil === 'setuju' ? kasus.balasan : null);

const contactRow = (nama: string, nilai: string | null) => (nilai ? [{ nama, nilai }] : []);

export const pks: NaskahDefinition = {
  kode: 'pks',
  judul: 'Perjanjian kerja sama',
  tanggal: (b) => b.penandatanganan?.tanggal ?? null,
  konsepTanpaWakil: true,
  teks: {
    ...KONSEP_FIELDS,
    ...KANTOR_FIELDS,
    ...SEBUTAN_FIELDS,
    kantor_alamat: { ...KOP_FIELDS.kantor_alamat, kosong: fromPejabat('kantor.alamat') },
    nama_pengguna: SURAT_FIELDS.nama_pengguna,
    nomor_surat: SURAT_FIELDS.nomor_surat,
    tanggal_surat: SURAT_FIELDS.tanggal_surat,
    ...LIMA_BUTIR_FIELDS,
    pemanfaatan: {
      arti: 'bidang pemanfaatan menurut undang-undang',
      contoh: 'pelayanan publik',
      kosong: { cara: 'kosong' },
      nilai: (b) => PEMANFAATAN_NAMES[b.kasus.permohonan.pemanfaatan],
    },
    ...KEWAJIBAN_FIELDS,
    ...PERPANJANGAN_FIELDS,
    ...PIHAK_FIELDS,
    ...SIGNING_FIELDS,
    nomor_persetujuan: {
      arti: 'nomor surat persetujuan Kemendagri',
      contoh: '400.8/99/Dukcapil',
      kosong: byHand(30),
      nilai: (b) => approvingBalasan(b)?.nomor ?? null,
    },
    tanggal_persetujuan: {
      arti: 'tanggal surat persetujuan Kemendagri',
      contoh: '10 September 2026',
      kosong: byHand(24),
      nilai: (b) => (approvingBalasan(b) ? formatTanggalSurat(approvingBalasan(b)?.tanggal ?? '') : null),
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
      nilai: (b) => [
        ...contactRow('Telepon', naskahSetting(b, 'kantor.telepon')),
        ...contactRow('Pos-el', naskahSetting(b, 'kantor.pos-el')),
      ],
    },
    kontak_kedua: {
      arti: 'kontak lembaga, tanpa baris bila tidak diketahui',
      kolom: { nama: 'Kontak', nilai: 'isinya' },
      nilai: (b) => contactRow('Kontak', b.kasus.lembaga.kontak),
    },
    pengguna: {
      arti: 'baris kosong pengguna akses di Lampiran II, diisi PIHAK KEDUA',
      kolom: { no: 'nomor urut' },
      nilai: () => ['1', '2', '3', '4', '5'].map((no) => ({ no })),
    },
  },
  bila: {
    ...KONSEP_CONDITIONS,
    ...PERPANJANGAN_CONDITIONS,
    bila_pangkat_kedua: {
      arti: 'pangkat pimpinan lembaga diketahui',
      nilai: (b) => ofNamedHead(b, 'pangkatPimpinan') !== null,
    },
    bila_nip_kedua: { arti: 'NIP pimpinan lembaga diketahui', nilai: (b) => ofNamedHead(b, 'nipPimpinan') !== null },
    bila_ada_persetujuan: { arti: 'Kemendagri sudah menyetujui', nilai: (b) => approvingBalasan(b) !== null },
    bila_belum_persetujuan: { arti: 'persetujuan Kemendagri belum ada', nilai: (b) => approvingBalasan(b) === null },
    bila_web_service: metodeCondition('metode akses web service', 'web-service'),
    bila_web_portal: metodeCondition('metode akses web portal', 'web-portal'),
    bila_card_reader: metodeCondition('metode akses card reader', 'card-reader'),
    bila_biometrik: metodeCondition('metode akses biometrik', 'biometrik'),
    bila_berbayar: { arti: 'pengguna berorientasi laba: tarif PNBP', nilai: paysPnbp },
    bila_tanpa_biaya: { arti: 'pengguna lain: Rp0', nilai: (b) => !paysPnbp(b) },
    bila_tarif_web: tariffCondition('metode akses web service atau web portal', 'web-service', 'web-portal'),
    bila_tarif_sidik_jari: tariffCondition('metode akses biometrik', 'biometrik'),
    bila_tarif_kartu: tariffCondition('metode akses card reader', 'card-reader'),
    bila_lembaga_pemda: {
      arti: 'perangkat daerah, kalurahan atau RSUD: perselisihan diputus Bupati',
      nilai: isPemda,
    },
    bila_bukan_pemda: { arti: 'lembaga lain: perselisihan ke Pengadilan Negeri', nilai: (b) => !isPemda(b) },
    bila_penegakan_hukum: {
      arti: 'pemanfaatan untuk penegakan hukum',
      nilai: (b) => b.kasus.permohonan.pemanfaatan === 'penegakan-hukum',
    },
  },
};
