import { lembagaWords } from '../../../permohonan/compare/compare-key.ts';
import type { JenisLembaga, Lembaga } from '../../../permohonan/facts/kasus-parts.ts';
import { CETAKAN, type NaskahSource, type TextField } from '../../naskah.ts';
import { officeOfHead, wordingOf } from '../../wording/wording.ts';
import { type NaskahSettingKey, naskahSetting } from '../naskah-settings.ts';
import { byHand, fromPejabat, mayBeEmpty, refuseMissing } from '../naskah-values.ts';
import { ofSecondSigner, SECOND_SIGNER_FIELDS } from './second-signer.ts';

const LEMBAGA_KIND_NAMES = {
  opd: 'perangkat daerah',
  kalurahan: 'pemerintah kalurahan',
  'rsud-blud': 'rumah sakit umum daerah/badan layanan umum daerah',
  'instansi-vertikal': 'instansi vertikal',
  'perguruan-tinggi': 'perguruan tinggi',
  'badan-hukum-profit': 'badan hukum Indonesia yang memberikan pelayanan publik dan berorientasi laba',
  'badan-hukum-nonprofit': 'badan hukum Indonesia yang memberikan pelayanan publik dan tidak berorientasi laba',
} as const satisfies Record<JenisLembaga, string>;

/** An agreement knows which of the two it is. */
function kindOfLembaga({ kasus: { lembaga }, cetakan = CETAKAN }: NaskahSource): string {
  const [rumahSakit = '', blud = ''] = LEMBAGA_KIND_NAMES['rsud-blud'].split('/');
  if (lembaga.jenis !== 'rsud-blud' || cetakan < 5) return LEMBAGA_KIND_NAMES[lembaga.jenis];
  return /^(?:rumah sakit|rs)/.test(lembagaWords(lembaga.nama).join(' ')) ? rumahSakit : blud;
}

/** A legal person signs by its deed as well. */
export const lacksAkta = ({ jenis, akta }: Pick<Lembaga, 'jenis' | 'akta'>): boolean =>
  jenis.startsWith('badan-hukum') && !akta;
const AKTA_BY_HAND = `akta pendirian ${'.'.repeat(30)}`;

const kepalaDinasField = (arti: string, contoh: string, kunci: NaskahSettingKey): TextField => ({
  arti,
  contoh,
  kosong: fromPejabat(kunci),
  terbuka: true,
  nilai: (b) => naskahSetting(b, kunci),
});

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
    kosong: byHand(30, { config: 'kepala-dinas.dasar' }),
    terbuka: true,
    nilai: (b) => wordingOf(b).phrase('dasar', naskahSetting(b, 'kepala-dinas.dasar')),
  },
  pihak_kedua_nama: {
    arti: 'nama pimpinan lembaga',
    contoh: 'dr. Contoh Nama',
    kosong: refuseMissing,
    pokok: true,
    terbuka: true,
    nilai: (b) => wordingOf(b).phrase('orang', b.kasus.kerjaSama?.penandatanganKedua ?? b.kasus.lembaga.pimpinan),
  },
  pihak_kedua_jabatan: {
    arti: 'jabatan pimpinan lembaga',
    contoh: 'Direktur',
    kosong: refuseMissing,
    pokok: true,
    terbuka: true,
    nilai: (b) => {
      const { kerjaSama, lembaga } = b.kasus;
      const jabatan = kerjaSama?.jabatanKedua ?? lembaga.jabatanPimpinan;
      return jabatan && wordingOf(b).title(jabatan, lembaga.nama);
    },
  },
  pimpinan_jabatan: {
    arti: 'jabatan pimpinan lembaga, kepada siapa surat ditujukan, siapa pun yang menandatangani',
    contoh: 'Direktur',
    kosong: mayBeEmpty,
    terbuka: true,
    nilai: (b) => {
      const { kerjaSama, lembaga } = b.kasus;
      const jabatan = lembaga.jabatanPimpinan ?? kerjaSama?.jabatanKedua;
      return jabatan ? wordingOf(b).title(jabatan, lembaga.nama) : null;
    },
  },
  pihak_kedua_kantor: {
    arti: 'nama lembaga di belakang jabatan pimpinannya',
    contoh: 'RSUD Contoh',
    kosong: mayBeEmpty,
    nilai: officeOfHead,
  },
  pihak_kedua_dasar: {
    arti: 'dasar jabatan pimpinan lembaga, dan akta bila badan hukum',
    contoh: 'Keputusan … Nomor …',
    // Of another signer than the head only `ralat` takes it.
    kosong: ({ kasus: { kerjaSama, lembaga } }) =>
      byHand(
        30,
        kerjaSama ? undefined : 'lengkapi',
        `dasar jabatan pimpinan lembaga${lacksAkta(lembaga) ? ', akta pendirian' : ''}`,
      ),
    terbuka: true,
    nilai: (b) => {
      const { phrase, joined } = wordingOf(b);
      const [dasar, akta] = [ofSecondSigner(b, 'dasar'), b.kasus.lembaga.akta].map((satu) => phrase('dasar', satu));
      const belum = dasar && !akta && lacksAkta(b.kasus.lembaga) && (b.cetakan ?? CETAKAN) >= 5 ? AKTA_BY_HAND : null;
      return joined([dasar, akta, belum].filter((satu) => satu != null)) || null;
    },
  },
  ...SECOND_SIGNER_FIELDS,
  pihak_kedua_alamat: {
    arti: 'alamat lembaga',
    contoh: 'Jalan Contoh Nomor 2, Sleman',
    kosong: refuseMissing,
    pokok: true,
    nilai: (b) => wordingOf(b).phrase('alamat', b.kasus.lembaga.alamat),
  },
  jenis_lembaga: {
    arti: 'jenis lembaga',
    contoh: 'perangkat daerah',
    kosong: { cara: 'kosong' },
    nilai: kindOfLembaga,
  },
} as const satisfies Record<string, TextField>;
