import { commandNamed } from './commands/command-list.ts';
import { onlyLooks } from './commands/looking-commands.ts';
import type { Env } from './env.ts';
import { type ExitCode, ExitWith, Failure, NOTHING_RECORDED } from './errors.ts';
import { paddedLine } from './screen/layout/padded-line.ts';
import { hangIndent } from './screen/layout/wrap.ts';
import { splitArgv } from './text/command-line.ts';
import { maskPasswords } from './text/mask-passwords.ts';
import { retypeLine } from './text/typed-line.ts';
import { makeVisible } from './text/visible.ts';

export function reportFailure(e: unknown, argv: readonly string[], env: Env, bawa: (teks: string) => string): ExitCode {
  if (e instanceof ExitWith) return e.keluar;
  const lacak = env.variabel.PKS_LACAK === '1' && e instanceof Error ? `\n${e.stack}` : '';
  const { kode, keluar, saran: tertulis, rinci, message } = e instanceof Failure ? e : ownFault(e);
  const pesan = makeVisible(onlyLooks(argv) ? message.replace(NOTHING_RECORDED, '') : message);
  const semua = tertulis.map((satu) => bawa(wholeSuggestion(argv, kode, satu)));
  if (argv.includes('--json')) {
    const saran = semua.filter(isTypeable);
    const keterangan = semua.filter((satu) => !isTypeable(satu));
    const lengkap = keterangan.length > 0 ? { ...rinci, keterangan } : rinci;
    env.note(
      maskPasswords(JSON.stringify({ skema: 'pks.galat', versi: 1, kode, keluar, pesan, saran, rinci: lengkap })),
    );
  } else {
    const baris = semua.map((satu) => suggestionLine(maskPasswords(makeVisible(satu)), env));
    env.note([hangIndent('pks: ', maskPasswords(pesan), env.lebar) + maskPasswords(lacak), ...baris].join('\n'));
  }
  return keluar;
}

const INCOMPLETE_CODES: ReadonlySet<string> = new Set(['ISIAN_KURANG', 'KELENGKAPAN_KURANG', 'BUKAN_PELAKSANA']);

function wholeSuggestion(argv: readonly string[], kode: string, saran: string): string {
  if (/^--[a-z]/.test(saran)) return retypeLine(argv, saran);
  const { nama } = splitArgv(argv);
  const [kepala = '', flag = ''] = saran.split(/ (?=--)(.*)/s);
  const [, perintah = '', ...lain] = kepala.split(' ');
  const resmi = commandNamed(nama ?? '')?.nama;
  const kasus = (kata: string) => /^(?:B-)?\d[\d-]*$/i.test(kata);
  const isi = argv.filter((kata, i) => kata !== '' && argv[i + 1] !== ''); // An empty value counts as not given.
  const di = isi.findIndex((kata, i) => kasus(kata) && !isi[i - 1]?.startsWith('--'));
  const sama =
    perintah === resmi &&
    lain.every((kata) => kasus(kata) || isi.includes(kata)) &&
    di >= 0 === lain.some(kasus) &&
    !flag.startsWith('--help');
  if (!sama || !INCOMPLETE_CODES.has(kode)) return saran;
  return retypeLine(di < 0 ? isi : isi.with(di, lain.find(kasus) ?? ''), flag);
}

const isTypeable = (saran: string): boolean => `${saran} `.startsWith('pks ');

/** Commands stay on one line for copying; explanations wrap. */
function suggestionLine(teks: string, { lebar, bolehTanya }: Env): string {
  if (!isTypeable(teks)) return hangIndent('    ', teks, lebar);
  return bolehTanya ? paddedLine('  → ', teks, lebar) : `  → ${teks}`;
}

const ownFault = (e: unknown) => ({
  kode: 'KESALAHAN_PKS',
  keluar: 1 as const,
  message: `Kesalahan pada pks sendiri, bukan pada Anda: ${e instanceof Error ? e.message : String(e)}`,
  saran: ['Ulangi dengan PKS_LACAK=1 dan laporkan tulisannya kepada pengelola.'],
  rinci: {},
});
