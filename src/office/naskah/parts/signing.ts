import { formatTanggalNumeric, formatTanggalSurat } from '../../days/format-days.ts';
import { tanggalInWords } from '../../days/number-words.ts';
import type { NaskahSource, TextField } from '../naskah.ts';
import { wordingOf } from '../wording/wording.ts';
import { kantorPlace } from './kop.ts';
import { byHand, mayBeEmpty } from './naskah-values.ts';
import { nomorOfSurat } from './numbered-naskah.ts';

const signingDayInWords = (b: NaskahSource) =>
  b.penandatanganan?.tanggal ? tanggalInWords(b.penandatanganan.tanggal) : null;

export const SIGNING_FIELDS = {
  nomor_pks_kesatu: {
    arti: 'nomor PKS dari PIHAK KESATU',
    contoh: '470/021',
    kosong: byHand(40),
    pokok: true,
    terbuka: true,
    nilai: (b) => wordingOf(b).phrase('nomor', b.penandatanganan?.nomorKesatu ?? nomorOfSurat(b, 'pks').nomor),
  },
  nomor_pks_kedua: {
    arti: 'nomor PKS dari PIHAK KEDUA',
    contoh: '445/77',
    kosong: byHand(40),
    pokok: true,
    terbuka: true,
    nilai: (b) => wordingOf(b).phrase('nomor', b.penandatanganan?.nomorKedua),
  },
  hari_pks: {
    arti: 'hari penandatanganan',
    contoh: 'Senin',
    kosong: byHand(14),
    terbuka: true,
    nilai: (b) => signingDayInWords(b)?.hari ?? null,
  },
  tanggal_pks_huruf: {
    arti: 'tanggal penandatanganan dengan huruf',
    contoh: 'dua puluh tiga',
    kosong: byHand(24),
    terbuka: true,
    nilai: (b) => signingDayInWords(b)?.tanggal ?? null,
  },
  bulan_pks: {
    arti: 'bulan penandatanganan',
    contoh: 'November',
    kosong: byHand(18),
    terbuka: true,
    nilai: (b) => signingDayInWords(b)?.bulan ?? null,
  },
  tahun_pks_huruf: {
    arti: 'tahun penandatanganan dengan huruf',
    contoh: 'dua ribu dua puluh enam',
    kosong: byHand(34),
    terbuka: true,
    nilai: (b) => signingDayInWords(b)?.tahun ?? null,
  },
  tanggal_pks_angka: {
    arti: 'tanggal penandatanganan dengan angka',
    contoh: '23-11-2026',
    kosong: byHand(18),
    terbuka: true,
    nilai: (b) => (b.penandatanganan?.tanggal ? formatTanggalNumeric(b.penandatanganan.tanggal, '-') : null),
  },
  tempat_pks: {
    arti: 'tempat penandatanganan',
    contoh: 'Sleman',
    kosong: byHand(18),
    terbuka: true,
    nilai: (b) => b.penandatanganan?.tempat ?? kantorPlace(b),
  },
  awal_berlaku: {
    arti: 'tanggal PKS mulai berlaku: kata "ditandatangani", atau tanggal lain yang disepakati',
    contoh: 'ditandatangani',
    kosong: mayBeEmpty,
    terbuka: true,
    nilai: ({ kasus: { kerjaSama } }) =>
      kerjaSama && kerjaSama.mulai !== kerjaSama.tanggal ? formatTanggalSurat(kerjaSama.mulai) : 'ditandatangani',
  },
} as const satisfies Record<string, TextField>;
