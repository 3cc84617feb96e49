import { expect, it } from 'vitest';
import { guessJenis } from '../../../src/office/lembaga/guess-jenis.ts';

it.each([
  ['RSUD Contoh', 'rsud-blud'],
  ['R.S.U.D. Contoh Timur', 'rsud-blud'],
  ['Rumah Sakit Umum Daerah Prambanan', 'rsud-blud'],
  ['Universitas Contoh Merapi', 'perguruan-tinggi'],
  ['Univ. Lima', 'perguruan-tinggi'],
  ['Kalurahan Contoh Asri', 'kalurahan'],
  ['Kel. Contoh', 'kalurahan'],
  ['PT Bank Contoh Tbk', 'badan-hukum-profit'],
  ['CV. Maju Contoh', 'badan-hukum-profit'],
  ['Yayasan Rumah Sakit Contoh', 'badan-hukum-nonprofit'],
  ['Dinas Sosial Kab. Sleman', 'opd'],
  ['Dinkes Sleman', 'opd'],
  ['Puskesmas Turi I', 'opd'],
  ['Kapanewon Contoh', 'opd'],
  ['Badan Pusat Statistik Sleman', 'instansi-vertikal'],
  ['Kantor Kementerian Agama', 'instansi-vertikal'],
  ['RS Contoh', null],
  ['Badan Contoh', null],
  ['Optik Contoh', null],
] as const)('%s is proposed as %s', (nama, jenis) => expect(guessJenis(nama)).toBe(jenis));
