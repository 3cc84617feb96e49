/** argv in, exit code out; the only place where an error becomes text. */
import type { Command } from 'commander';
import { PERINTAH, type PerintahPks } from './commands/daftar-perintah.ts';
import { MEJA, SEMUA } from './commands/semua.ts';
import type { Env } from './env.ts';
import { Galat, KeluarDengan, type KodeKeluar } from './galat.ts';
import { bilaBolehTanya, type Opsi } from './sesi/opsi.ts';
import { sekaliSaja, tanpaKasus, terjemahkan } from './sesi/salah-pakai.ts';
import { ketikan, ketikUlang } from './teks/ketikan.ts';
import { mirip } from './teks/mirip.ts';
import { samarkan } from './teks/samar.ts';
import { terlihat } from './teks/terlihat.ts';
import { tampilBantuan } from './terminal/bantuan.ts';
import { gantung } from './terminal/bungkus.ts';
import { VERSI } from './versi.ts';

/** One command, start to end. */
export async function main(argv: readonly string[], env: Env): Promise<KodeKeluar> {
  try {
    await jalankan(argv, env);
    return 0;
  } catch (e) {
    return laporkan(e, argv, env);
  }
}

async function jalankan(argv: readonly string[], env: Env): Promise<void> {
  const { depan, nama, sisa } = pisahkan(argv);
  const diminta = (...flag: readonly string[]) => nama === undefined && depan.some((d) => flag.includes(d));
  if (diminta('--version', '-V')) return env.print(VERSI);
  if (diminta('--help', '-h') || (nama === 'help' && sisa[0] === undefined)) return env.print(tampilBantuan(PERINTAH));
  if (nama === 'help') return uraikan(await bangun(kenali(sisa[0] ?? ''), env), [...sisa.slice(1), '--help'], env);
  const c = nama === undefined ? (await MEJA())(env, 'apa yang menunggu Anda') : await bangun(kenali(nama, sisa), env);
  await uraikan(c, [...depan, ...sisa], env);
}

/** Standard flags may stand before the command, as with git and gh. */
function pisahkan(argv: readonly string[]): { depan: string[]; nama: string | undefined; sisa: string[] } {
  const depan: string[] = [];
  const sisa = [...argv];
  while (sisa[0]?.startsWith('-')) {
    const flag = sisa.shift()!;
    depan.push(flag);
    if (flag === '--register' && sisa[0] !== undefined) depan.push(sisa.shift()!);
  }
  return { depan, nama: sisa.shift(), sisa };
}

type Dikenal = (typeof PERINTAH)[number];

const bangun = async (p: Dikenal, env: Env): Promise<Command> => (await SEMUA[p.nama]())(env, p.ringkas);

/** `sisa`: what was typed behind it, kept for the command that was meant. */
function kenali(nama: string, sisa: readonly string[] = []): Dikenal {
  const alias = (p: PerintahPks) => (p.alias ? [p.nama, p.alias] : [p.nama]);
  const ada = PERINTAH.find((p) => alias(p).includes(nama));
  if (ada) return ada;
  const maksud = mirip(nama, PERINTAH.flatMap(alias));
  throw new Galat(
    'PERINTAH_TIDAK_DIKENAL',
    `"${nama}" bukan perintah.${maksud ? ` Maksud Anda: ${maksud}?` : ''}`,
    maksud ? [ketikan([maksud, ...sisa]), 'pks --help'] : ['pks --help'],
  );
}

async function uraikan(c: Command, argv: readonly string[], env: Env): Promise<void> {
  for (const satu of [c, ...c.commands]) {
    satu
      .exitOverride((e) => {
        throw terjemahkan(e, satu) ?? e; // of `pks libur tambah` the words of `tambah`, not of `libur`
      })
      .configureOutput({ writeOut: (t) => env.print(t.trimEnd()), writeErr: () => {}, outputError: () => {} });
  }
  sekaliSaja(c, argv);
  try {
    await c.parseAsync([...argv], { from: 'user' });
  } catch (e) {
    const lengkap = await denganKasus(e, c, argv, env);
    if (lengkap) return uraikan(c, lengkap, env);
    const galat = terjemahkan(e, c);
    if (galat) throw galat;
  }
}

/** The same line with a case picked from a list, where none was named and a person can be asked; else null. */
async function denganKasus(e: unknown, c: Command, argv: readonly string[], env: Env): Promise<string[] | null> {
  if (!tanpaKasus(e)) return null;
  const sub = c.commands.find((x) => x.name() === argv[0]);
  const opsi = (sub ?? c).optsWithGlobals<Opsi>();
  if (!bilaBolehTanya(env, opsi)) return null;
  const id = await (await import('./sesi/pilih-kasus.ts')).pilihKasus(env, opsi);
  if (id === null) return null;
  const di = sub ? 1 : 0;
  return [...argv.slice(0, di), id, ...argv.slice(di)];
}

function laporkan(e: unknown, argv: readonly string[], env: Env): KodeKeluar {
  if (e instanceof KeluarDengan) return e.keluar;
  const lacak = env.variabel.PKS_LACAK === '1' && e instanceof Error ? `\n${e.stack}` : '';
  const { kode, keluar, saran: tertulis, rinci, message } = e instanceof Galat ? e : kesalahanSendiri(e);
  const pesan = terlihat(message);
  const semua = tertulis.map((satu) => utuh(argv, kode, satu));
  if (argv.includes('--json')) {
    const saran = semua.filter(dapatDiketik);
    const keterangan = semua.filter((satu) => !dapatDiketik(satu));
    const lengkap = keterangan.length > 0 ? { ...rinci, keterangan } : rinci;
    env.note(samarkan(JSON.stringify({ skema: 'pks.galat', versi: 1, kode, keluar, pesan, saran, rinci: lengkap })));
  } else {
    const baris = semua.map((satu) => saranBaris(samarkan(terlihat(satu)), env.lebar));
    env.note([gantung('pks: ', samarkan(pesan), env.lebar) + samarkan(lacak), ...baris].join('\n'));
  }
  return keluar;
}

/** What was typed is right, and only not all that is needed. */
const BELUM_SEMUA: ReadonlySet<string> = new Set(['ISIAN_KURANG', 'KELENGKAPAN_KURANG', 'BUKAN_PELAKSANA']);

/** Flags alone, and what a command lacked, are offered as the whole line typed again with them: nothing that was said is lost. */
function utuh(argv: readonly string[], kode: string, saran: string): string {
  if (/^--[a-z]/.test(saran)) return ketikUlang(argv, saran);
  const { nama } = pisahkan(argv);
  const [kepala = '', flag = ''] = saran.split(/ (?=--)(.*)/s);
  const [, perintah = '', ...lain] = kepala.split(' ');
  const resmi = PERINTAH.find((p: PerintahPks) => p.nama === nama || p.alias === nama)?.nama;
  const kasus = (kata: string) => /^\d[\d-]*$/.test(kata);
  const isi = argv.filter((kata, i) => kata !== '' && argv[i + 1] !== ''); // what was left empty was not said
  const di = isi.findIndex((kata, i) => kasus(kata) && !isi[i - 1]?.startsWith('--'));
  const sama =
    perintah === resmi &&
    lain.every((kata) => kasus(kata) || isi.includes(kata)) &&
    di >= 0 === lain.some(kasus) &&
    !flag.startsWith('--help');
  if (!sama || !BELUM_SEMUA.has(kode)) return saran;
  return ketikUlang(di < 0 ? isi : isi.with(di, lain.find(kasus) ?? ''), flag);
}

const dapatDiketik = (saran: string): boolean => saran.startsWith('pks ');

/** A command stays whole behind its arrow, so that it can be copied; explanations wrap. */
const saranBaris = (teks: string, lebar: number): string =>
  dapatDiketik(teks) ? `  → ${teks}` : gantung('    ', teks, lebar);

/** What is not a person's doing. */
const kesalahanSendiri = (e: unknown) => ({
  kode: 'KESALAHAN_PKS',
  keluar: 1 as const,
  message: `Kesalahan pada pks sendiri, bukan pada Anda: ${e instanceof Error ? e.message : String(e)}`,
  saran: ['Ulangi dengan PKS_LACAK=1 dan laporkan tulisannya kepada pengelola.'],
  rinci: {},
});
