import { officeBefore } from '../../../text/in-sentence.ts';
import type { JenisLembaga } from '../../permohonan/facts/kasus-parts.ts';
import type { ConditionField, NaskahSource, TextField } from '../naskah.ts';
import { type NaskahSettingKey, naskahSetting } from './naskah-settings.ts';
import { byHand, fromPejabat, mayBeEmpty, refuseMissing } from './naskah-values.ts';

const LEMBAGA_KIND_NAMES = {
  opd: 'perangkat daerah',
  kalurahan: 'pemerintah kalurahan',
  'rsud-blud': 'rumah sakit umum daerah/badan layanan umum daerah',
  'instansi-vertikal': 'instansi vertikal',
  'perguruan-tinggi': 'perguruan tinggi',
  'badan-hukum-profit': 'badan hukum Indonesia yang memberikan pelayanan publik dan berorientasi laba',
  'badan-hukum-nonprofit': 'badan hukum Indonesia yang memberikan pelayanan publik dan tidak berorientasi laba',
} as const satisfies Record<JenisLembaga, string>;

const kepalaDinasField = (arti: string, contoh: string, kunci: NaskahSettingKey): TextField => ({
  arti,
  contoh,
  kosong: fromPejabat(kunci),
  terbuka: true,
  nilai: (b) => naskahSetting(b, kunci),
});

/** A signer other than the head has only what was entered of him. */
function ofSecondSigner({ kasus }: NaskahSource, apa: 'dasar' | 'nip' | 'pangkat'): string | null {
  const { kerjaSama, lembaga } = kasus;
  const lain = kerjaSama && kerjaSama.penandatanganKedua !== lembaga.pimpinan;
  return kerjaSama?.[`${apa}Kedua`] ?? (lain ? null : (lembaga[`${apa}Pimpinan`] ?? null));
}

/** The sentence says 'berdasarkan' itself, and goes on. */
const asClause = (teks: string | null | undefined): string =>
  (teks ?? '')
    .trim()
    .replace(/^berdasarkan\s+/i, '')
    .replace(/[.;,\s]+$/, '');

export const PIHAK_FIELDS = {
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
    terbuka: true,
    nilai: (b) => naskahSetting(b, 'kepala-dinas.dasar'),
  },
  pihak_kedua_nama: {
    arti: 'nama pimpinan lembaga',
    contoh: 'dr. Contoh Nama',
    kosong: refuseMissing,
    pokok: true,
    terbuka: true,
    nilai: (b) => b.kasus.kerjaSama?.penandatanganKedua ?? b.kasus.lembaga.pimpinan,
  },
  pihak_kedua_jabatan: {
    arti: 'jabatan pimpinan lembaga',
    contoh: 'Direktur',
    kosong: refuseMissing,
    pokok: true,
    terbuka: true,
    nilai: ({ kasus: { kerjaSama, lembaga } }) => {
      const jabatan = kerjaSama?.jabatanKedua ?? lembaga.jabatanPimpinan;
      return jabatan && officeBefore(jabatan, lembaga.nama);
    },
  },
  pihak_kedua_dasar: {
    arti: 'dasar jabatan pimpinan lembaga, dan akta bila badan hukum',
    contoh: 'Keputusan … Nomor …',
    kosong: byHand(30),
    terbuka: true,
    nilai: (b) =>
      [ofSecondSigner(b, 'dasar'), b.kasus.lembaga.akta].filter(Boolean).map(asClause).join(' dan ') || null,
  },
  pihak_kedua_pangkat: {
    arti: 'pangkat pimpinan lembaga, bila pegawai negeri',
    contoh: 'Pembina, IV/a',
    kosong: mayBeEmpty,
    terbuka: true,
    nilai: (b) => ofSecondSigner(b, 'pangkat'),
  },
  pihak_kedua_nip: {
    arti: 'NIP pimpinan lembaga, bila pegawai negeri',
    contoh: '19740505 200003 1 004',
    kosong: mayBeEmpty,
    terbuka: true,
    nilai: (b) => ofSecondSigner(b, 'nip'),
  },
  pihak_kedua_alamat: {
    arti: 'alamat lembaga',
    contoh: 'Jalan Contoh Nomor 2, Sleman',
    kosong: refuseMissing,
    pokok: true,
    nilai: (b) => asClause(b.kasus.lembaga.alamat) || null,
  },
  jenis_lembaga: {
    arti: 'jenis lembaga',
    contoh: 'perangkat daerah',
    kosong: { cara: 'kosong' },
    nilai: (b) => LEMBAGA_KIND_NAMES[b.kasus.lembaga.jenis],
  },
} as const satisfies Record<string, TextField>;

export const PIHAK_CONDITIONS = {
  bila_pangkat_kedua: {
    arti: 'pangkat pimpinan lembaga diketahui',
    terbuka: true,
    nilai: (b) => ofSecondSigner(b, 'pangkat') !== null,
  },
  bila_nip_kedua: {
    arti: 'NIP pimpinan lembaga diketahui',
    terbuka: true,
    nilai: (b) => ofSecondSigner(b, 'nip') !== null,
  },
} as const satisfies Record<string, ConditionField>;
