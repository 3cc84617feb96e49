import { endOfTerm, RENEWAL_REPORTS } from '../../permohonan/kerja-sama/pengesahan.ts';
import type { ConditionField, NaskahSource, TextField, WhenMissing } from '../naskah.ts';
import { wordingOf } from '../wording/wording.ts';
import { dateOnPaper } from './case-fields.ts';
import { byHand } from './naskah-values.ts';

const formerDay = (b: NaskahSource, apa: 'tanggal' | 'berakhir'): string | null =>
  dateOnPaper(b.pksLama ? (apa === 'tanggal' ? b.pksLama.tanggal : endOfTerm(b.pksLama)) : null);

/** Without a renewal these paragraphs are gone, so nothing is left to fill in. */
const openInRenewal =
  (titik: number) =>
  (b: NaskahSource): WhenMissing =>
    b.kasus.perpanjanganDari === undefined ? { cara: 'kosong' } : byHand(titik);

export const PERPANJANGAN_FIELDS = {
  lama_nomor: {
    arti: 'nomor PKS yang diperpanjang, dari kedua pihak; nomor yang tidak diketahui tidak disebut',
    contoh: '470/7/PKS/2024 dan Nomor 445/31/2024',
    kosong: openInRenewal(30),
    nilai: (b) => {
      const nomor = [b.pksLama?.nomorKesatu, b.pksLama?.nomorKedua].map((satu) => wordingOf(b).phrase('nomor', satu));
      return nomor.filter((satu) => satu != null).join(' dan Nomor ') || null;
    },
  },
  lama_nomor_kesatu: {
    arti: 'nomor PIHAK KESATU pada PKS yang diperpanjang',
    contoh: '470/7/PKS/2024',
    kosong: openInRenewal(30),
    nilai: (b) => wordingOf(b).phrase('nomor', b.pksLama?.nomorKesatu),
  },
  lama_nomor_kedua: {
    arti: 'nomor PIHAK KEDUA pada PKS yang diperpanjang',
    contoh: '445/31/2024',
    kosong: openInRenewal(30),
    nilai: (b) => wordingOf(b).phrase('nomor', b.pksLama?.nomorKedua),
  },
  lama_tanggal: {
    arti: 'tanggal PKS yang diperpanjang ditandatangani',
    contoh: '14 Oktober 2024',
    kosong: openInRenewal(24),
    nilai: (b) => formerDay(b, 'tanggal'),
  },
  lama_berakhir: {
    arti: 'tanggal PKS yang diperpanjang berakhir',
    contoh: '13 Oktober 2026',
    kosong: openInRenewal(24),
    nilai: (b) => formerDay(b, 'berakhir'),
  },
} as const satisfies Record<string, TextField>;

/** Other papers name the old agreement so. */
export const OLD_AGREEMENT_FIELDS = {
  lama_nomor: PERPANJANGAN_FIELDS.lama_nomor,
  lama_tanggal: PERPANJANGAN_FIELDS.lama_tanggal,
} as const satisfies Record<string, TextField>;

export const PERPANJANGAN_CONDITIONS = {
  bila_perpanjangan: {
    arti: 'permohonan perpanjangan PKS',
    nilai: (b) => b.kasus.perpanjanganDari !== undefined,
  },
  bila_perpanjangan_dilaporkan: {
    arti: 'perpanjangan, dan laporan pelaksanaan PKS lama dari kedua pihak ada di kasus',
    nilai: (b) => hasReports(b) === true,
  },
  bila_perpanjangan_belum_dilaporkan: {
    arti: 'perpanjangan, dan laporan pelaksanaan PKS lama belum ada di kasus',
    nilai: (b) => hasReports(b) === false,
  },
} as const satisfies Record<string, ConditionField>;

/** A paper asserts no report that is not there, and null stands for no renewal. */
function hasReports({ kasus }: NaskahSource): boolean | null {
  if (kasus.perpanjanganDari === undefined) return null;
  return kasus.lampiran.some((l) => l.dokumen === RENEWAL_REPORTS);
}

export const ASKED_OF_DIRJEN_FIELDS = {
  yang_dimohon: {
    arti: 'yang dimohon kepada Kemendagri: Hak Akses, atau Perpanjangan Hak Akses',
    contoh: 'Hak Akses',
    kosong: { cara: 'kosong' },
    nilai: (b) => `${b.kasus.perpanjanganDari === undefined ? '' : 'Perpanjangan '}Hak Akses`,
  },
} as const satisfies Record<string, TextField>;

export const ASKED_FOR_FIELDS = {
  persetujuan_atas: {
    arti: 'yang dimohonkan persetujuannya: pemberian hak akses, atau perpanjangan hak akses',
    contoh: 'pemberian hak akses',
    kosong: { cara: 'kosong' },
    nilai: (b) => `${b.kasus.perpanjanganDari === undefined ? 'pemberian' : 'perpanjangan'} hak akses`,
  },
} as const satisfies Record<string, TextField>;
