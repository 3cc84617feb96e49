/**
 * A document names the official on its day; a deputy by his own name, rank and NIP. Without officials, settings apply
 * (`kepala-dinas.nama` …).
 */

import type { Peran } from '../../sop/sop.ts';
import type { ConditionField, NaskahSource, TextField } from '../naskah.ts';
import { KANTOR_FIELDS, KOP_CONDITIONS, KOP_FIELDS, kantorPlace } from './kop.ts';
import type { NaskahSettingKey } from './naskah-settings.ts';
import { isBupatiSigning, naskahSetting, penandatanganOf } from './naskah-settings.ts';
import { byHand, fromPejabat, mayBeEmpty } from './naskah-values.ts';

const KEPALA_PERAN: Peran = 'kepala-dinas';

export const sebutanKepala = (b: Pick<NaskahSource, 'pejabat'>): string =>
  [b.pejabat?.(KEPALA_PERAN)?.wakil, 'Kepala'].filter(Boolean).join(' ');

export const SEBUTAN_FIELDS = {
  sebutan_kepala: {
    arti: 'kata Kepala, didahului Plt. atau Plh. bila diwakili pada tanggal surat',
    contoh: 'Plh. Kepala',
    kosong: mayBeEmpty,
    terbuka: true,
    nilai: sebutanKepala,
  },
} as const satisfies Record<string, TextField>;

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

function addressKey(b: NaskahSource): NaskahSettingKey {
  return penandatanganOf(b) === 'Kepala Dinas' ? 'kantor.alamat' : 'kabupaten.alamat';
}

/** The head of the letter of whoever signs it. */
export const KOP_PENANDATANGAN_FIELDS = {
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
} as const satisfies Record<string, TextField>;

export const TEMPAT_SURAT: TextField = {
  arti: 'tempat surat',
  contoh: 'Sleman',
  kosong: byHand(12),
  terbuka: true,
  nilai: kantorPlace,
};

export const PENANDATANGAN_FIELDS = {
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
} as const satisfies Record<string, TextField>;

export const PENANDATANGAN_CONDITIONS = {
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
} as const satisfies Record<string, ConditionField>;
