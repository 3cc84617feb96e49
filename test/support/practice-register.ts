/**
 * The practice register of "A day in the life": nine active cases on Wednesday
 * 19 August 2026, and eleven that ended in every way there is. Built by typing,
 * in the order and at the hour things happened, so that all commands can be
 * tried on it. All names are invented.
 */
import { langkahAt } from '../../src/office/sop/sop.ts';
import { printedSop } from './printed-sop.ts';
import { completeSuratFlags, DESK_NOW, deskWithRegister, type TestDesk } from './test-desk.ts';

/** At this minute (WIB) this was typed. */
type PracticeAct = Readonly<{ saat: string; argv: readonly string[] }>;

const practiceSurat = (diterima: string, lembaga: string, jenis: string, ...lain: readonly string[]): PracticeAct => {
  const nomor = `${jenis.slice(0, 3).toUpperCase()}/${diterima.slice(5, 10)}/${lembaga.length}`;
  const isian = completeSuratFlags({
    lembaga,
    jenis,
    'nomor-surat': nomor,
    'tanggal-surat': diterima.slice(0, 10),
    diterima,
  });
  return { saat: diterima, argv: ['new', ...isian, ...lain] };
};

/** The steps of a case from the second on, each at its hour; `6k` is step 6 sent back. */
function practiceLangkah(id: string, jadwal: Readonly<Record<string, string>>): readonly PracticeAct[] {
  return Object.entries(jadwal).map(([langkah, saat]) => {
    const { koreksi, balasan, kirim } = langkahAt(printedSop, Number.parseInt(langkah, 10));
    const hari = saat.slice(0, 10);
    const hasil = langkah.endsWith('k')
      ? ['--hasil', 'koreksi', '--catatan', 'Perbaiki pasal 5']
      : ['--hasil', 'setuju'];
    const argv = [
      'advance',
      id,
      '--lengkap',
      ...(koreksi ? hasil : []),
      ...(balasan ? ['--balasan', 'setuju', '--nomor-balasan', `400.8/${id}/Dukcapil`, '--tanggal-balasan', hari] : []),
      ...(kirim ? ['--nomor-keluar', `470/${292 + Number(id)}`, '--tanggal-keluar', hari] : []),
    ];
    return { saat, argv };
  });
}

const PRACTICE_ACTS: readonly PracticeAct[] = [
  practiceSurat('2026-01-05 08.10', 'Universitas Contoh Merapi', 'perguruan-tinggi', '--data', 'agregat'), // 001
  practiceSurat('2026-01-19 09.00', 'Bank Contoh Sembada', 'badan-hukum-profit', '--lengkap'), // 002
  practiceSurat('2026-02-09 10.30', 'Klinik Contoh Utama', 'badan-hukum-profit', '--lengkap'), // 003
  practiceSurat('2026-03-02 08.00', 'Dinas Contoh Pangan', 'opd', '--lengkap'), // 004
  practiceSurat('2026-03-09 13.00', 'Yayasan Contoh Asih', 'badan-hukum-nonprofit', '--lengkap'), // 005
  practiceSurat('2026-04-06 09.20', 'BPS Contoh', 'instansi-vertikal', '--data', 'agregat'), // 006
  practiceSurat('2026-05-04 08.45', 'Politeknik Contoh', 'perguruan-tinggi', '--data', 'agregat'), // 007
  practiceSurat('2026-06-08 11.00', 'Bappeda Contoh', 'opd', '--data', 'agregat'), // 008
  practiceSurat('2026-07-06 09.00', 'Klinik Contoh Medika', 'badan-hukum-profit', '--lengkap'), // 009
  practiceSurat('2026-07-20 08.30', 'Kalurahan Contoh S.', 'kalurahan', '--lengkap'), // 010
  practiceSurat('2026-07-20 09.15', 'Koperasi Contoh Jaya', 'badan-hukum-profit', '--lengkap'), // 011
  practiceSurat('2026-07-20 10.00', 'Kalurahan Contoh S. (ganda)', 'kalurahan', '--lengkap'), // 012
  practiceSurat('2026-07-21 08.00', 'Disdik Contoh', 'opd', '--lengkap'), // 013
  practiceSurat('2026-08-03 08.20', 'RSUD Contoh Timur', 'rsud-blud', '--lengkap'), // 014
  practiceSurat('2026-08-04 09.00', 'Sekolah Contoh', 'badan-hukum-nonprofit', '--lengkap'), // 015
  practiceSurat('2026-08-07 10.00', 'BUMD Air Contoh', 'badan-hukum-profit', '--lengkap'), // 016
  practiceSurat('2026-08-10 08.00', 'Dinas Sosial', 'opd', '--lengkap'), // 017
  practiceSurat('2026-08-13 08.00', 'BPR Contoh', 'badan-hukum-profit', '--lengkap'), // 018
  practiceSurat('2026-08-18 08.00', 'Puskesmas Contoh I', 'opd', '--lengkap'), // 019
  practiceSurat('2026-08-19 07.35', 'RSUD Contoh', 'rsud-blud', '--lengkap'), // 020

  { saat: '2026-01-20 10.00', argv: ['kembalikan', '2', '--alasan', 'tanpa surat kuasa pimpinan'] },
  { saat: '2026-02-16 09.00', argv: ['cabut', '3', '--alasan', 'surat pencabutan 12/KCU/II/2026'] },
  { saat: '2026-03-02 08.30', argv: ['batal', '4', '--alasan', 'surat untuk dinas lain'] },
  { saat: '2026-03-11 14.00', argv: ['tolak', '5', '--alasan', 'tujuan di luar pemanfaatan yang sah'] },
  { saat: '2026-07-27 09.00', argv: ['cabut', '11', '--alasan', 'koperasi digabung'] },
  { saat: '2026-07-20 10.20', argv: ['batal', '12', '--alasan', 'tercatat dua kali, lihat 2026-010'] },
  { saat: '2026-08-06 13.00', argv: ['kembalikan', '15', '--alasan', 'tanpa nomor surat'] },
  { saat: '2026-08-10 14.00', argv: ['tunggu', '16', '--pada', 'pemohon', '--alasan', 'daftar elemen data'] },

  ...practiceLangkah('9', {
    '2': '2026-07-06 10.00',
    '3': '2026-07-07 08.00',
    '4': '2026-07-07 09.00',
    '5': '2026-07-07 14.00',
    '6': '2026-07-08 10.00',
    '7': '2026-07-09 10.00',
    '8': '2026-07-10 08.00',
    '9': '2026-07-10 10.00',
    '10': '2026-07-10 13.00',
    '11': '2026-07-13 10.00',
    '12': '2026-07-14 08.00',
    '13': '2026-07-14 10.00',
  }),
  ...practiceLangkah('10', {
    '2': '2026-07-20 13.00',
    '3': '2026-07-21 08.30',
    '4': '2026-07-21 10.00',
    '5': '2026-07-21 14.00',
    '6k': '2026-07-22 09.00',
    '5 ': '2026-07-22 13.00',
    '6': '2026-07-22 15.00',
    '7': '2026-07-23 10.00',
    '8': '2026-07-24 08.00',
    '9': '2026-07-24 10.00',
    '10': '2026-07-24 13.00',
    '11': '2026-07-27 10.00',
    '12': '2026-07-28 10.00',
    '13': '2026-07-28 15.10',
    '14': '2026-08-13 09.00',
    '15': '2026-08-13 09.10',
    '16': '2026-08-13 13.20',
    '17': '2026-08-14 08.05',
    '18': '2026-08-14 09.30',
    '19': '2026-08-18 14.40',
  }),
  ...practiceLangkah('13', {
    '2': '2026-07-21 13.00',
    '3': '2026-07-22 08.00',
    '4': '2026-07-22 09.30',
    '5': '2026-07-22 14.30',
    '6': '2026-07-23 11.00',
    '7': '2026-07-24 09.00',
    '8': '2026-07-27 08.00',
    '9': '2026-07-27 11.00',
    '10': '2026-07-27 14.00',
    '11': '2026-07-28 11.00',
    '12': '2026-07-29 08.00',
    '13': '2026-07-29 10.00',
    '14': '2026-08-18 09.00',
    '15': '2026-08-18 09.10',
  }),
  ...practiceLangkah('14', {
    '2': '2026-08-03 13.00',
    '3': '2026-08-04 08.00',
    '4': '2026-08-04 10.00',
    '5': '2026-08-04 14.00',
    '6': '2026-08-05 10.00',
    '7': '2026-08-06 10.00',
    '8': '2026-08-07 08.00',
    '9': '2026-08-07 11.00',
    '10': '2026-08-07 14.00',
    '11': '2026-08-10 10.00',
    '12': '2026-08-11 08.30',
    '13': '2026-08-11 10.00',
  }),
  ...practiceLangkah('16', { '2': '2026-08-07 13.00', '3': '2026-08-10 08.00', '4': '2026-08-10 10.00' }),
  ...practiceLangkah('17', {
    '2': '2026-08-10 13.00',
    '3': '2026-08-11 08.10',
    '4': '2026-08-11 11.00',
    '5': '2026-08-11 15.00',
    '6': '2026-08-12 10.00',
    '7': '2026-08-13 09.12',
  }),
  ...practiceLangkah('18', {
    '2': '2026-08-13 13.00',
    '3': '2026-08-14 08.10',
    '4': '2026-08-14 10.00',
    '5': '2026-08-14 14.00',
    '6': '2026-08-18 10.00',
    '7': '2026-08-18 13.00',
    '8': '2026-08-19 08.00',
  }),
  ...practiceLangkah('19', { '2': '2026-08-18 15.30' }),
];

/** A desk with the practice register in ./data, on Wednesday 19 August 2026 at 10.15; 17 and 25 August are closed. */
export async function practiceRegister(): Promise<TestDesk> {
  const t = await deskWithRegister();
  for (const { saat, argv } of [...PRACTICE_ACTS].sort((a, b) => (a.saat < b.saat ? -1 : a.saat > b.saat ? 1 : 0))) {
    t.kini = new Date(`${saat.slice(0, 10)}T${saat.slice(11).replace('.', ':')}:00+07:00`);
    await t.json(...argv);
  }
  t.kini = new Date(DESK_NOW);
  return t;
}
