import { formatTanggalSurat } from '../../days/format-days.ts';
import { jangkaInWords, parseJangka } from '../../days/jangka.ts';
import { METODE_NAMES, type Metode, type Pemanfaatan } from '../../permohonan/facts/kasus-parts.ts';
import { CETAKAN, type ConditionField, type NaskahSource, type TextField } from '../naskah.ts';
import { withoutLetters } from '../wording/listed-items.ts';
import { wordingOf } from '../wording/wording.ts';
import { byHand, refuseMissing } from './naskah-values.ts';

export const metodeCondition = (arti: string, ...apa: readonly Metode[]): ConditionField => ({
  arti,
  nilai: ({ kasus }) => kasus.permohonan.metode !== null && apa.includes(kasus.permohonan.metode),
});

/** A card is read without a network. */
export const NETWORK_CONDITIONS = {
  bila_card_reader: metodeCondition('metode akses card reader', 'card-reader'),
  bila_jaringan: metodeCondition(
    'metode akses melalui jaringan, bukan card reader',
    ...(['web-service', 'web-portal', 'biometrik'] as const),
  ),
} as const satisfies Record<string, ConditionField>;

export const METODE_CONDITIONS = {
  bila_web_service: metodeCondition('metode akses web service', 'web-service'),
  bila_web_portal: metodeCondition('metode akses web portal', 'web-portal'),
  bila_biometrik: metodeCondition('metode akses biometrik', 'biometrik'),
  ...NETWORK_CONDITIONS,
} as const satisfies Record<string, ConditionField>;

/** UU 24/2013 pasal 58. */
const PEMANFAATAN_NAMES = {
  'pelayanan-publik': 'pelayanan publik',
  'perencanaan-pembangunan': 'perencanaan pembangunan',
  'alokasi-anggaran': 'alokasi anggaran',
  'pembangunan-demokrasi': 'pembangunan demokrasi',
  'penegakan-hukum': 'penegakan hukum dan pencegahan kriminal',
} as const satisfies Record<Pemanfaatan, string>;

export const SURAT_FIELDS = {
  nama_pengguna: {
    arti: 'nama lembaga pengguna',
    contoh: 'RSUD Contoh',
    kosong: refuseMissing,
    pokok: true,
    nilai: (b) => wordingOf(b).phrase('lembaga', b.kasus.lembaga.nama),
  },
  nomor_surat: {
    arti: 'nomor surat permohonan',
    contoh: '445/1182/2026',
    kosong: refuseMissing,
    nilai: (b) => wordingOf(b).phrase('nomor', b.kasus.surat?.nomor),
  },
  tanggal_surat: {
    arti: 'tanggal surat permohonan',
    contoh: '12 Agustus 2026',
    kosong: refuseMissing,
    nilai: (b) => dateOnPaper(b.kasus.surat?.tanggal ?? null),
  },
  hal_surat: {
    arti: 'hal surat permohonan',
    contoh: 'Permohonan hak akses data kependudukan',
    kosong: refuseMissing,
    nilai: (b) => wordingOf(b).phrase('hal', b.kasus.surat?.hal),
  },
} as const satisfies Record<string, TextField>;

export const agendaText = (agenda: Readonly<{ nomor: number; tahun: number }> | null): string | null =>
  agenda && `${agenda.nomor}/${agenda.tahun}`;

export const dateOnPaper = (tanggal: string | null): string | null => tanggal && formatTanggalSurat(tanggal);

export const NOMOR_FIELDS = {
  nomor_agenda: {
    arti: 'nomor agenda surat masuk',
    contoh: '412/2026',
    kosong: byHand(12),
    pokok: true,
    nilai: (b) => agendaText(b.kasus.agenda),
  },
  nomor_kasus: {
    arti: 'nomor kasus di register pks',
    contoh: '2026-020',
    kosong: byHand(12),
    nilai: (b) => b.id,
  },
} as const satisfies Record<string, TextField>;

export const PEMANFAATAN_FIELDS = {
  pemanfaatan: {
    arti: 'bidang pemanfaatan menurut undang-undang',
    contoh: 'pelayanan publik',
    kosong: { cara: 'kosong' },
    nilai: (b) => PEMANFAATAN_NAMES[b.kasus.permohonan.pemanfaatan],
  },
} as const satisfies Record<string, TextField>;

export const PEMANFAATAN_CONDITIONS = {
  bila_penegakan_hukum: {
    arti: 'pemanfaatan untuk penegakan hukum, dengan elemen data yang wajib dilindungi',
    nilai: ({ kasus: { permohonan }, dilindungi = () => true, cetakan = CETAKAN }) =>
      permohonan.pemanfaatan === 'penegakan-hukum' && (cetakan < 4 || permohonan.elemen.some(dilindungi)),
  },
} as const satisfies Record<string, ConditionField>;

export const LIMA_BUTIR_FIELDS = {
  tujuan: {
    arti: 'tujuan pemanfaatan',
    contoh: 'verifikasi identitas pasien pada pendaftaran rawat jalan',
    kosong: refuseMissing,
    pokok: true,
    nilai: (b) => wordingOf(b).phrase('tujuan', b.kasus.permohonan.tujuan),
  },
  daftar_elemen: {
    arti: 'elemen data',
    contoh: 'NIK, nama lengkap, dan tanggal lahir',
    kosong: refuseMissing,
    pokok: true,
    nilai: (b) => wordingOf(b).joined(b.kasus.permohonan.elemen.map(b.elemen)),
  },
  metode_akses: {
    arti: 'metode akses',
    contoh: 'web service',
    kosong: refuseMissing,
    pokok: true,
    nilai: (b) => (b.kasus.permohonan.metode ? METODE_NAMES[b.kasus.permohonan.metode] : null),
  },
  data_balikan: {
    arti: 'data balikan',
    contoh: 'jumlah pasien terlayani menurut NIK, setiap bulan',
    kosong: refuseMissing,
    pokok: true,
    nilai: (b) => {
      const isi = typedDataBalikan(b);
      if (!isi || (b.cetakan ?? CETAKAN) < 7) return isi;
      const pokok = wordingOf(b).withoutRhythm(isi);
      return isi.startsWith(pokok) ? withoutLetters(pokok) + isi.slice(pokok.length) : isi;
    },
  },
  jangka_waktu: {
    arti: 'jangka waktu PKS',
    contoh: '2 (dua) tahun',
    kosong: refuseMissing,
    pokok: true,
    nilai: (b) => jangkaText(b),
  },
} as const satisfies Record<string, TextField>;

export const typedDataBalikan = (b: NaskahSource): string | null =>
  wordingOf(b).phrase('data-balikan', b.kasus.permohonan.dataBalikan);

const jangkaText = ({ kasus }: NaskahSource): string | null =>
  kasus.permohonan.jangkaWaktu && jangkaInWords(parseJangka(kasus.permohonan.jangkaWaktu));
