/** The letter asks Kemendagri for access (SOP steps 9–13). */
import { formatTanggalSurat } from '../days/format-days.ts';
import type { NaskahDefinition, NaskahSource } from './naskah.ts';
import { LIMA_BUTIR_FIELDS, PEMANFAATAN_CONDITIONS, PEMANFAATAN_FIELDS, SURAT_FIELDS } from './parts/case-fields.ts';
import {
  KANTOR_FIELDS,
  KONSEP_CONDITIONS,
  KONSEP_FIELDS,
  KOP_CONDITIONS,
  KOP_FIELDS,
  kantorPlace,
  MELALUI_CONDITIONS,
} from './parts/kop.ts';
import { isBupatiSigning, type NaskahSettingKey, naskahSetting, penandatanganOf } from './parts/naskah-settings.ts';
import { byHand, fromPejabat } from './parts/naskah-values.ts';
import { nomorOfSurat } from './parts/numbered-naskah.ts';
import {
  ASKED_FOR_FIELDS,
  ASKED_OF_DIRJEN_FIELDS,
  PERPANJANGAN_CONDITIONS,
  PERPANJANGAN_FIELDS,
} from './parts/perpanjangan.ts';
import { SEBUTAN_FIELDS } from './parts/sebutan-kepala.ts';
import { doubtsOfRequest } from './request-doubts.ts';

const SIGNER_KEYS = {
  'Kepala Dinas': 'kepala-dinas',
  'a.n. Bupati, Sekretaris Daerah': 'sekda',
  Bupati: 'bupati',
  'Bupati melalui Dinas': 'bupati',
} as const;

/** A Bupati has neither rank nor NIP. */
function signerValue(b: NaskahSource, apa: 'nama' | 'nip' | 'pangkat'): string | null {
  const siapa = SIGNER_KEYS[penandatanganOf(b)];
  if (siapa !== 'bupati') return naskahSetting(b, `${siapa}.${apa}` satisfies NaskahSettingKey);
  return apa === 'nama' ? naskahSetting(b, 'bupati.nama') : '-';
}

const missingSigner = (apa: 'nama' | 'nip' | 'pangkat') => (b: NaskahSource) =>
  fromPejabat(`${SIGNER_KEYS[penandatanganOf(b)]}.${apa}`);

export const suratKemendagri: NaskahDefinition = {
  kode: 'surat-kemendagri',
  judul: 'Surat permohonan ke Kemendagri',
  tanggal: (b) => b.kasus.suratKeluar?.tanggal ?? null,
  kopPenandatangan: true,
  peringatan: doubtsOfRequest,
  teks: {
    ...KONSEP_FIELDS,
    kop_kabupaten: KOP_FIELDS.kop_kabupaten,
    kop_dinas: KOP_FIELDS.kop_dinas,
    kop_alamat: {
      arti: 'alamat pada kop surat',
      contoh: 'Jalan Contoh Nomor 1, Sleman 55511',
      kosong: (b) => fromPejabat(addressKey(b)),
      nilai: (b) => naskahSetting(b, addressKey(b)),
    },
    kantor_kontak: KOP_FIELDS.kantor_kontak,
    ...KANTOR_FIELDS,
    ...SEBUTAN_FIELDS,
    ...SURAT_FIELDS,
    ...PEMANFAATAN_FIELDS,
    ...LIMA_BUTIR_FIELDS,
    ...ASKED_OF_DIRJEN_FIELDS,
    ...ASKED_FOR_FIELDS,
    ...PERPANJANGAN_FIELDS,
    tempat_surat: { arti: 'tempat surat', contoh: 'Sleman', kosong: byHand(12), terbuka: true, nilai: kantorPlace },
    nomor_surat_keluar: {
      arti: 'nomor surat keluar',
      contoh: '470/388',
      kosong: byHand(30),
      pokok: true,
      terbuka: true,
      nilai: (b) => nomorOfSurat(b, 'surat-kemendagri').nomor,
    },
    tanggal_surat_keluar: {
      arti: 'tanggal surat keluar',
      contoh: '27 Agustus 2026',
      kosong: byHand(24),
      pokok: true,
      terbuka: true,
      nilai: (b) => {
        const { tanggal } = nomorOfSurat(b, 'surat-kemendagri');
        return tanggal && formatTanggalSurat(tanggal);
      },
    },
    penandatangan_nama: {
      arti: 'nama penanda tangan surat',
      contoh: 'Dra. Contoh Nama, M.Si.',
      kosong: missingSigner('nama'),
      pokok: true,
      terbuka: true,
      nilai: (b) => signerValue(b, 'nama'),
    },
    penandatangan_pangkat: {
      arti: 'pangkat penanda tangan surat',
      contoh: 'Pembina Utama Muda, IV/c',
      kosong: missingSigner('pangkat'),
      terbuka: true,
      nilai: (b) => signerValue(b, 'pangkat'),
    },
    penandatangan_nip: {
      arti: 'NIP penanda tangan surat',
      contoh: '19700101 199503 2 001',
      kosong: missingSigner('nip'),
      terbuka: true,
      nilai: (b) => signerValue(b, 'nip'),
    },
  },
  baris: {},
  bila: {
    ...KONSEP_CONDITIONS,
    bila_perpanjangan: PERPANJANGAN_CONDITIONS.bila_perpanjangan,
    bila_perpanjangan_dilaporkan: PERPANJANGAN_CONDITIONS.bila_perpanjangan_dilaporkan,
    ...PEMANFAATAN_CONDITIONS,
    ...MELALUI_CONDITIONS,
    bila_kontak_kantor: {
      arti: 'kop dinas dipakai, dan telepon, pos-el atau laman kantor sudah diatur',
      nilai: (b) => penandatanganOf(b) === 'Kepala Dinas' && KOP_CONDITIONS.bila_kontak_kantor.nilai(b),
    },
    bila_ttd_kepala_dinas: {
      arti: 'Kepala Dinas yang menandatangani',
      nilai: (b) => penandatanganOf(b) === 'Kepala Dinas',
    },
    bila_ttd_sekda: {
      arti: 'Sekretaris Daerah yang menandatangani atas nama Bupati',
      nilai: (b) => penandatanganOf(b) === 'a.n. Bupati, Sekretaris Daerah',
    },
    bila_ttd_bupati: { arti: 'Bupati yang menandatangani', nilai: isBupatiSigning },
    bila_ber_nip: {
      arti: 'penanda tangan berpangkat dan ber-NIP (bukan Bupati)',
      nilai: (b) => !isBupatiSigning(b),
    },
  },
};

function addressKey(b: NaskahSource): NaskahSettingKey {
  return penandatanganOf(b) === 'Kepala Dinas' ? 'kantor.alamat' : 'kabupaten.alamat';
}
