/** Which command lines only look at the register: whoever looked is not told that nothing was recorded. */
import { isKasusNumber, splitArgv } from '../text/command-line.ts';
import { type CommandName, commandNamed } from './command-list.ts';

/** Whether a command records: with these words behind it alone, or `unless` one of these is said ('': nothing). */
type Recording = boolean | readonly string[] | Readonly<{ unless: readonly string[] }>;

const RECORDING: Readonly<Record<CommandName, Recording>> = {
  new: true,
  advance: true,
  overdue: false,
  papan: false,
  draft: { unless: ['--daftar'] },
  list: false,
  show: false,
  jadwal: false,
  lengkapi: true,
  lampirkan: true,
  catat: true,
  ralat: true,
  nomor: ['pesan', 'pakai', 'batal', 'pindah'],
  undo: true,
  tunggu: true,
  lanjut: true,
  cabut: true,
  kembalikan: true,
  tolak: true,
  batal: true,
  'buka-lagi': true,
  sahkan: true,
  serahkan: true,
  akses: true,
  akhiri: true,
  impor: { unless: ['daftar'] },
  'kerja-sama': false,
  lembaga: ['samakan', 'pisahkan'],
  kewajiban: ['catat'],
  buku: ['tutup'],
  laporan: false,
  sop: false,
  libur: ['tambah', 'cabut', 'perbarui'],
  pejabat: ['tambah', 'ubah', 'akhiri'],
  wakilkan: { unless: [''] },
  template: ['salin', 'pasang'],
  config: { unless: [''] },
  check: false,
  segel: false,
  backup: false,
  restore: true,
  init: true,
  jelaskan: false,
  completion: false,
  menu: true,
  buka: false,
  latihan: true,
  cari: false,
  agenda: false,
  log: false,
  pindah: true,
};

export function onlyLooks(argv: readonly string[]): boolean {
  const { nama, sisa } = splitArgv(argv);
  const ini = nama === undefined || isKasusNumber(nama) ? false : RECORDING[commandNamed(nama)?.nama ?? 'new'];
  if (typeof ini === 'boolean') return !ini;
  const kata = sisa.filter((_, i) => sisa[i] !== '--register' && sisa[i - 1] !== '--register');
  const polos = kata.filter((k) => !k.startsWith('-'));
  if (!('unless' in ini)) return !polos.some((k) => ini.includes(k));
  return ini.unless.some((k) => (k === '' ? polos.length === 0 : kata.includes(k)));
}
