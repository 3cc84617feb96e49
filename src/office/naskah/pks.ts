/** SOP steps 5–8 and 19–21. */

import type { JenisLembaga, Metode } from '../permohonan/facts/kasus-parts.ts';
import { agreedDetails, approvalCondition, approvalWarnings } from '../permohonan/standing/approved-details.ts';
import type { ConditionField, NaskahDefinition, NaskahSource, NotYetDue } from './naskah.ts';
import { APPROVAL_CONDITIONS, APPROVAL_FIELDS, asAgreed } from './parts/agreement-fields.ts';
import {
  LIMA_BUTIR_FIELDS,
  METODE_CONDITIONS,
  metodeCondition,
  PEMANFAATAN_CONDITIONS,
  PEMANFAATAN_FIELDS,
  SURAT_FIELDS,
} from './parts/case-fields.ts';
import { KEWAJIBAN_FIELDS, returnedData } from './parts/kewajiban-fields.ts';
import { KANTOR_FIELDS, KONSEP_CONDITIONS, KONSEP_FIELDS, KOP_FIELDS } from './parts/kop.ts';
import { naskahSetting } from './parts/naskah-settings.ts';
import { byHand, fromPejabat, mayBeEmpty } from './parts/naskah-values.ts';
import { SEBUTAN_FIELDS } from './parts/penandatangan.ts';
import { ASKED_OF_DIRJEN_FIELDS, PERPANJANGAN_CONDITIONS, PERPANJANGAN_FIELDS } from './parts/perpanjangan.ts';
import { PIHAK_FIELDS } from './parts/pihak/pihak.ts';
import { doubtsOfPihak } from './parts/pihak/pihak-doubts.ts';
import { SECOND_SIGNER_CONDITIONS } from './parts/pihak/second-signer.ts';
import { SIGNING_FIELDS } from './parts/signing.ts';
import { doubtsOfRequest } from './request-doubts.ts';
import { listedItems } from './wording/listed-items.ts';
import { wordingOf } from './wording/wording.ts';

export const APPROVAL_CONDITION = 'syarat_persetujuan';

/** Users for profit pay PNBP (PP 10/2023), others Rp0. */
const paysPnbp = ({ kasus }: NaskahSource): boolean => kasus.lembaga.jenis === 'badan-hukum-profit';
const tariffCondition = (arti: string, ...apa: readonly Metode[]): ConditionField => ({
  arti: `pengguna berorientasi laba dan ${arti}`,
  nilai: (b) => paysPnbp(b) && metodeCondition(arti, ...apa).nilai(b),
});

/** Belong to the regency itself: the Bupati settles their disputes, no court. */
const PEMDA: readonly JenisLembaga[] = ['opd', 'kalurahan', 'rsud-blud'];
const isPemda = ({ kasus }: NaskahSource): boolean => PEMDA.includes(kasus.lembaga.jenis);

const contactRow = (nama: string, nilai: string | null) => (nilai ? [{ nama, nilai }] : []);

export const pks: NaskahDefinition = {
  kode: 'pks',
  judul: 'Perjanjian kerja sama',
  tanggal: (b) => b.penandatanganan?.tanggal ?? null,
  tanpaWakil: (b) => b.konsep,
  peringatan: (b) => [...approvalWarnings(b.kasus, b.elemen), ...doubtsOfRequest(b), ...doubtsOfPihak(b)],
  teks: {
    ...KONSEP_FIELDS,
    ...KANTOR_FIELDS,
    ...SEBUTAN_FIELDS,
    nomor_perda: {
      arti: 'nomor dan tahun peraturan daerah tentang administrasi kependudukan',
      contoh: '20 Tahun 2019',
      kosong: byHand(24),
      nilai: (b) => (naskahSetting(b, 'kantor.kabupaten') === 'Sleman' ? '20 Tahun 2019' : null),
    },
    kantor_alamat: {
      ...KOP_FIELDS.kantor_alamat,
      kosong: fromPejabat('kantor.alamat'),
      nilai: (b) => wordingOf(b).phrase('alamat', naskahSetting(b, 'kantor.alamat')),
    },
    nama_pengguna: SURAT_FIELDS.nama_pengguna,
    nomor_surat: SURAT_FIELDS.nomor_surat,
    tanggal_surat: SURAT_FIELDS.tanggal_surat,
    ...LIMA_BUTIR_FIELDS,
    daftar_elemen: asAgreed(LIMA_BUTIR_FIELDS.daftar_elemen),
    jangka_waktu: asAgreed(LIMA_BUTIR_FIELDS.jangka_waktu),
    [APPROVAL_CONDITION]: {
      arti: 'syarat dalam surat persetujuan Kemendagri',
      contoh: 'data tidak disimpan lebih dari 30 hari',
      kosong: mayBeEmpty,
      nilai: (b) => wordingOf(b).phrase('syarat', approvalCondition(b.kasus)),
    },
    ...PEMANFAATAN_FIELDS,
    ...KEWAJIBAN_FIELDS,
    ...PERPANJANGAN_FIELDS,
    ...ASKED_OF_DIRJEN_FIELDS,
    ...PIHAK_FIELDS,
    ...SIGNING_FIELDS,
    ...APPROVAL_FIELDS,
  },
  baris: {
    elemen: {
      arti: 'elemen data di Lampiran I, satu baris tiap elemen',
      kolom: { no: 'nomor urut', nama: 'nama elemen data' },
      pokok: true,
      nilai: (b) => agreedDetails(b.kasus).elemen.map((kode, i) => ({ no: `${i + 1}`, nama: b.elemen(kode) })),
    },
    balikan: {
      arti: 'data balikan di Lampiran III, satu baris tiap jenis',
      kolom: { no: 'nomor urut', nama: 'data balikan' },
      nilai: (b) => listedItems(returnedData(b) ?? '').map((nama, i) => ({ no: `${i + 1}`, nama })),
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
    ...SECOND_SIGNER_CONDITIONS,
    ...APPROVAL_CONDITIONS,
    bila_syarat: {
      arti: 'surat persetujuan Kemendagri memuat syarat',
      nilai: (b) => approvalCondition(b.kasus) !== null,
    },
    ...METODE_CONDITIONS,
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
    ...PEMANFAATAN_CONDITIONS,
  },
  tolak: refuseWithoutElemen,
};

/** What was asked and what was approved have no element in common: filling in cannot help. */
function refuseWithoutElemen({ id, kasus, elemen }: NaskahSource): NotYetDue | null {
  const { permohonan, balasan } = kasus;
  if (permohonan.elemen.length === 0 || agreedDetails(kasus).elemen.length > 0) return null;
  const sebut = (kode: readonly string[]) => kode.map(elemen).join(', ');
  return {
    sebab: `tidak satu pun elemen yang diminta (${sebut(permohonan.elemen)}) disetujui Kemendagri; surat ${balasan?.nomor} menyetujui ${sebut(balasan?.disetujui?.elemen ?? [])}`,
    saran: [`pks ralat ${id} --isian disetujui-elemen`, `pks ralat ${id} --isian elemen`, `pks cabut ${id}`],
  };
}
