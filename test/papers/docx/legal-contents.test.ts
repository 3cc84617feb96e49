import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLegalMinimum, checkUsualContents } from '../../../src/office/naskah/finished/legal-minimum.ts';
import { findReversals } from '../../../src/office/naskah/finished/reversals.ts';
import { findWordingSlips } from '../../../src/office/naskah/finished/wording-slips.ts';
import type { NaskahDefinition } from '../../../src/office/naskah/naskah.ts';
import { composeValues } from '../../../src/office/naskah/parts/naskah-values.ts';
import { pks } from '../../../src/office/naskah/pks.ts';
import { suratKemendagri } from '../../../src/office/naskah/surat-kemendagri.ts';
import { renderDocument } from '../../../src/papers/docx/fill/render-document.ts';
import { documentText } from '../../../src/papers/docx/read/paragraphs.ts';
import { naskahSource } from '../../office/naskah/naskah-source.ts';
import { shippedTemplate } from './shipped-template.ts';

const renderedText = async (naskah: NaskahDefinition, templat: Uint8Array, konsep = true) =>
  documentText(await renderDocument(templat, composeValues(naskah, naskahSource({ konsep })).isian, naskah));
const shippedText = () => renderedText(pks, shippedTemplate('pks'));

/** Fifteen articles of a legal department of its own, in an order of its own: all the law asks for, and no more. */
const OTHER_AGREEMENT = [
  'PERJANJIAN KERJA SAMA',
  'Dinas sebagai PIHAK PERTAMA dan Rumah Sakit sebagai PIHAK KEDUA sepakat:',
  ...['PASAL 1', 'KETENTUAN UMUM', 'Hak Akses adalah izin kepada PIHAK KEDUA untuk memakai data;'],
  ...['PASAL 2', 'MAKSUD DAN TUJUAN', 'Perjanjian ini dibuat dengan maksud sebagai pedoman PARA PIHAK.'],
  'Perjanjian ini bertujuan melayani pasien.',
  ...['PASAL 3 RUANG LINGKUP', 'Ruang lingkup meliputi pemanfaatan data.'],
  ...['PASAL 4', 'PEMBIAYAAN', 'Biaya pelaksanaan dibebankan pada anggaran masing-masing pihak.'],
  ...['PASAL 5', 'JANGKA WAKTU', 'Perjanjian ini berlaku selama 3 (tiga) tahun sejak ditandatangani.'],
  ...[
    'PASAL 6',
    'HAK DAN KEWAJIBAN',
    'PIHAK PERTAMA berhak:',
    'menerima laporan;',
    'PIHAK PERTAMA berkewajiban:',
    'membuka akses;',
  ],
  ...['PIHAK KEDUA berhak:', 'memperoleh akses;', 'PIHAK KEDUA berkewajiban:', 'menjaga kerahasiaan data;'],
  ...['PASAL 7', 'LARANGAN', 'PIHAK KEDUA dilarang:', 'memberikan data kepada pihak ketiga; dan'],
  'menggunakan data di luar perjanjian ini.',
  ...['PASAL 8', 'EVALUASI DAN PELAPORAN', 'Evaluasi dilaksanakan bersama setiap tahun.'],
  'PIHAK KEDUA menyampaikan laporan kepada PIHAK PERTAMA.',
  ...[9, 10, 11, 12, 13, 14, 15].flatMap((n) => [`PASAL ${n}`, 'LAIN-LAIN', 'Hal lain diatur dengan addendum.']),
];

describe('the guard of the agreement', () => {
  it('asks for contents: another number of articles, PASAL, PIHAK PERTAMA and another order will do', async () => {
    expect(checkLegalMinimum('pks', OTHER_AGREEMENT)).toEqual([]);
    expect(checkUsualContents('pks', OTHER_AGREEMENT)).toContain('dua baris Nomor');
    expect(checkUsualContents('pks', await shippedText())).toEqual([]);
  });

  it.each([
    ['maksud', 'Perjanjian ini dibuat dengan maksud sebagai pedoman PARA PIHAK.'],
    ['tujuan', 'Perjanjian ini bertujuan melayani pasien.'],
    ['pembiayaan', 'Biaya pelaksanaan dibebankan pada anggaran masing-masing pihak.'],
    ['jangka waktu', 'Perjanjian ini berlaku selama 3 (tiga) tahun sejak ditandatangani.'],
    ['hak PIHAK KESATU', 'PIHAK PERTAMA berhak:'],
    ['kewajiban PIHAK KESATU', 'PIHAK PERTAMA berkewajiban:'],
    ['hak PIHAK KEDUA', 'PIHAK KEDUA berhak:'],
    ['kewajiban PIHAK KEDUA', 'PIHAK KEDUA berkewajiban:'],
    ['larangan memberikan data kepada pihak ketiga', 'memberikan data kepada pihak ketiga; dan'],
    ['larangan penggunaan di luar perjanjian', 'menggunakan data di luar perjanjian ini.'],
    ['evaluasi', 'Evaluasi dilaksanakan bersama setiap tahun.'],
    ['pelaporan', 'PIHAK KEDUA menyampaikan laporan kepada PIHAK PERTAMA.'],
  ])('still misses %s', (nama, baris) => {
    const tanpa = OTHER_AGREEMENT.map((b) => (b === baris ? 'hal ini diatur kemudian;' : b));
    expect(checkLegalMinimum('pks', tanpa)).toEqual([nama]);
  });

  it('still misses a number in the row of articles, and an article without a word', () => {
    const tanpa = (baris: string) =>
      checkLegalMinimum(
        'pks',
        OTHER_AGREEMENT.filter((b) => b !== baris),
      );
    expect(tanpa('PASAL 9')).toEqual(['pasal yang bernomor urut mulai Pasal 1']);
    expect(tanpa('Ruang lingkup meliputi pemanfaatan data.')).toEqual(['isi setiap pasal']);
    expect(checkLegalMinimum('pks', ['Semua diatur kemudian.'])).toContain('pasal yang bernomor urut mulai Pasal 1');
  });
});

describe('slips that editing leaves', () => {
  const slips = (ubah: (baris: string) => readonly string[]) => findWordingSlips('pks', OTHER_AGREEMENT.flatMap(ubah));

  it('are a reference to an article that is not there, but none to a law', () => {
    const rujuk = (kata: string) =>
      slips((b) => (b.startsWith('Evaluasi dil') ? [`Evaluasi ${kata} dilaksanakan.`] : [b]));
    expect(rujuk('menurut Pasal 16 ayat (2)')).toEqual(['Pasal 8 merujuk Pasal 16, yang tidak ada']);
    expect(rujuk('menurut Pasal 15')).toEqual([]);
    expect(rujuk('menurut Pasal 38 Peraturan Menteri Dalam Negeri Nomor 17 Tahun 2023')).toEqual([]);
    expect(rujuk('menurut Pasal 58 ayat (4) Undang-Undang Nomor 24 Tahun 2013')).toEqual([]);
  });

  it('are a sentence that stands twice in one article', () => {
    expect(slips((b) => (b.startsWith('Biaya') ? [b, b] : [b]))).toEqual([
      expect.stringMatching(/^Pasal 4 memuat dua kali: "Biaya pelaksanaan dibebankan/),
    ]);
  });

  it('are not in the agreement as it is shipped', async () => {
    expect(findWordingSlips('pks', await shippedText())).toEqual([]);
  });
});

describe('a template of pks before 26 November 2026, copied by an office or kept with a document', () => {
  const landed = (kode: string) => new Uint8Array(readFileSync(new URL(`./landed/${kode}.docx`, import.meta.url)));

  it.each([true, false])('still makes an agreement and a letter, konsep %s', async (konsep) => {
    for (const naskah of [pks, suratKemendagri]) {
      const baris = await renderedText(naskah, landed(naskah.kode), konsep);
      expect([naskah.kode, checkLegalMinimum(naskah.kode, baris), checkUsualContents(naskah.kode, baris)]).toEqual([
        naskah.kode,
        [],
        [],
      ]);
    }
  });
});

describe('a ban that is turned round', () => {
  const reversed = (kalimat: string) => findReversals('pks', [...OTHER_AGREEMENT, 'PASAL 16', 'LARANGAN', kalimat]);

  it.each([
    'PARA PIHAK tidak dilarang memberikan data kepada pihak ketiga.',
    'PIHAK KEDUA tidak lagi wajib menyampaikan laporan.',
    'PARA PIHAK dilarang memberikan data kepada pihak ketiga, kecuali kepada siapa pun yang membayar.',
    'Ketentuan bahwa PARA PIHAK dilarang memberikan data dinyatakan tidak berlaku.',
    'Ayat sebelumnya tidak berlaku, dan hal lain diatur kemudian.',
    'Larangan pada ayat (1) dikesampingkan untuk anak perusahaan.',
    'Data itu boleh diperjualbelikan.',
  ])('is named: %s', (kalimat) =>
    expect(reversed(kalimat)).toEqual([expect.stringMatching(/^Pasal 16 dapat membalik/)]),
  );

  it.each([
    'PIHAK KEDUA dilarang memberikan data kepada pihak ketiga, kecuali atas persetujuan tertulis PIHAK PERTAMA.',
    'PARA PIHAK dilarang membuka data, kecuali diwajibkan oleh peraturan perundang-undangan.',
    'Perjanjian ini tidak berlaku bila dicabut oleh Direktur Jenderal.',
    'PIHAK KEDUA dilarang memindahkan data.',
    'Kewajiban menjaga kerahasiaan tetap berlaku sesudah perjanjian berakhir.',
    'persetujuan Direktur Jenderal dicabut; atau',
  ])('is not: %s', (kalimat) => expect(reversed(kalimat)).toEqual([]));

  it('nor is anything of the shipped agreement', async () => {
    expect(findReversals('pks', await shippedText())).toEqual([]);
    expect(findReversals('surat-kemendagri', ['PASAL 1', 'tidak dilarang apa pun.'])).toEqual([]);
  });
});
