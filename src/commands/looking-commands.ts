/** Which command lines only look at the register: whoever looked is not told that nothing was recorded. */
import { isKasusNumber, splitArgv } from '../text/command-line.ts';
import { type CommandName, commandNamed } from './command-list.ts';

/** `kecuali`: its subcommands that record; `hanya`: those that look, '' for none. */
type Looking = Readonly<{ kecuali: readonly string[] }> | Readonly<{ hanya: readonly string[] }>;

const ALWAYS: Looking = { kecuali: [] };

const LOOKING: Partial<Readonly<Record<CommandName, Looking>>> = {
  agenda: ALWAYS,
  backup: ALWAYS,
  buka: ALWAYS,
  buku: { kecuali: ['tutup'] },
  cari: ALWAYS,
  check: ALWAYS,
  completion: ALWAYS,
  config: { hanya: [''] },
  impor: { hanya: ['daftar'] },
  jadwal: ALWAYS,
  jelaskan: ALWAYS,
  'kerja-sama': ALWAYS,
  kewajiban: { kecuali: ['catat'] },
  laporan: ALWAYS,
  lembaga: { kecuali: ['samakan', 'pisahkan'] },
  libur: { kecuali: ['tambah', 'cabut', 'perbarui'] },
  list: ALWAYS,
  log: ALWAYS,
  nomor: { kecuali: ['pesan', 'pakai', 'batal', 'pindah'] },
  overdue: ALWAYS,
  papan: ALWAYS,
  pejabat: { kecuali: ['tambah', 'ubah', 'akhiri'] },
  segel: ALWAYS,
  show: ALWAYS,
  sop: ALWAYS,
  template: { kecuali: ['salin', 'pasang'] },
  wakilkan: { hanya: [''] },
};

export function onlyLooks(argv: readonly string[]): boolean {
  const { nama, sisa } = splitArgv(argv);
  const ini = nama === undefined || isKasusNumber(nama) ? ALWAYS : LOOKING[commandNamed(nama)?.nama ?? 'new'];
  const kata = sisa.filter((k, i) => !k.startsWith('-') && sisa[i - 1] !== '--register');
  return (
    ini !== undefined &&
    ('hanya' in ini ? ini.hanya.includes(kata[0] ?? '') : !kata.some((k) => ini.kecuali.includes(k)))
  );
}
