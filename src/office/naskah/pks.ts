/** The agreement (SOP steps 5–8 and 19–21): parties, six items, and which clauses apply. */

import { formatTanggalSurat } from '../days/format-days.ts';
import type { JenisLembaga, Metode } from '../permohonan/facts/kasus-parts.ts';
import type { ConditionField, NaskahDefinition, NaskahSource } from './naskah.ts';
import { LIMA_BUTIR_FIELDS, PEMANFAATAN_NAMES, SURAT_FIELDS } from './parts/case-fields.ts';
import { KEWAJIBAN_FIELDS } from './parts/kewajiban-fields.ts';
import { KANTOR_FIELDS, KONSEP_CONDITIONS, KONSEP_FIELDS, KOP_FIELDS } from './parts/kop.ts';
import { naskahSetting } from './parts/naskah-settings.ts';
import { byHand, fromPejabat } from './parts/naskah-values.ts';
import { PERPANJANGAN_CONDITIONS, PERPANJANGAN_FIELDS } from './parts/perpanjangan.ts';
import { PIHAK_CONDITIONS, PIHAK_FIELDS } from './parts/pihak.ts';
import { SEBUTAN_FIELDS } from './parts/sebutan-kepala.ts';
import { SIGNING_FIELDS } from './parts/signing.ts';

const metodeCondition = (arti: string, ...apa: readonly Metode[]): ConditionField => ({
  arti,
  nilai: ({ kasus }) => kasus.permohonan.metode !== null && apa.includes(kasus.permohonan.metode),
});

/** Users for profit pay PNBP (PP 10/2023); others Rp0. */
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
      terbuka: true,
      nilai: (b) => approvingBalasan(b)?.nomor ?? null,
    },
    tanggal_persetujuan: {
      arti: 'tanggal surat persetujuan Kemendagri',
      contoh: '10 September 2026',
      kosong: byHand(24),
      terbuka: true,
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
    ...PIHAK_CONDITIONS,
    bila_ada_persetujuan: {
      arti: 'Kemendagri sudah menyetujui',
      terbuka: true,
      nilai: (b) => approvingBalasan(b) !== null,
    },
    bila_belum_persetujuan: {
      arti: 'persetujuan Kemendagri belum ada',
      terbuka: true,
      nilai: (b) => approvingBalasan(b) === null,
    },
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
