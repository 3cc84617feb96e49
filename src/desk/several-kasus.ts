/** Each case is an act of its own: one refusal holds back no other. */

import type { Env } from '../env.ts';
import { ExitWith, Failure } from '../errors.ts';
import { yearOf } from '../office/days/tanggal.ts';
import { parseKasusId } from '../office/permohonan/kasus-id.ts';
import { type SeveralRow, showSeveral } from '../screen/kasus/show-several.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { printAnswer } from './answer.ts';
import type { ActFlags } from './flags/standard-flags.ts';
import { openKasus } from './open-kasus.ts';
import { openSitting, type Sitting } from './sitting.ts';

/** All words are case numbers, or together one name. */
function meantKasus(sesi: Pick<Sitting, 'hariIni'>, kata: readonly string[]): readonly string[] {
  const tahun = yearOf(sesi.hariIni);
  return kata.every((satu) => parseKasusId(satu, tahun)) ? kata : [kata.join(' ')];
}

type KnownKasus = Readonly<{ id: string; lembaga: string | null }>;
export type TakeTurns = <T>(
  env: Env,
  semua: readonly KnownKasus[],
  satu: (env: Env, kasus: KnownKasus) => Promise<T>,
) => Promise<readonly T[]>;

/** All in one register opened once, whose lists are brought up to date at the end. */
const oneByOne =
  (opsi: ActFlags): TakeTurns =>
  async (env, semua, satu) => {
    const register = await env.openRegister(opsi.register);
    const sama = { ...env, openRegister: async () => register };
    return register.actsTogether(async () => {
      const hasil = [];
      for (const kasus of semua) hasil.push(await satu(sama, kasus));
      return hasil;
    });
  };

type ParsedAnswer<D> = Readonly<{ data: D; peringatan: readonly string[] }>;

/**
 * Each case's key is `--kunci` and its id. Nothing is asked. Exits with the code of the first refusal. @throws
 * PEMAKAIAN_SALAH with --versi, which is of one case
 */
export async function forEachKasus<D, O extends ActFlags>(
  env: Env,
  opsi: O,
  kata: readonly string[],
  kerja: (env: Env, kasus: string, opsi: O) => Promise<void>,
  kabar: (data: D) => string,
  giliran: TakeTurns = oneByOne(opsi),
): Promise<void> {
  if (kata.length < 2) return kerja(env, kata[0] ?? '', opsi);
  const sesi = await openSitting(env, opsi);
  const semua = meantKasus(sesi, kata);
  const [satu = ''] = semua;
  if (semua.length < 2) return kerja(env, satu, opsi);
  if (opsi.versi !== undefined) {
    throw new Failure('PEMAKAIAN_SALAH', '--versi menyebut versi satu kasus, jadi tidak untuk beberapa sekaligus.', []);
  }
  const dikenal = new Map<string, KnownKasus>();
  for (const teks of semua) {
    const kasus = await knownKasus(sesi, teks);
    dikenal.set(kasus.id, kasus);
  }
  const baris = await giliran(env, [...dikenal.values()], async (lingkungan, kasus) => {
    const kunci = opsi.kunci === undefined ? {} : { kunci: `${opsi.kunci}-${kasus.id}` };
    try {
      const { data, peringatan } = await answerOf<D>(lingkungan, (diam) =>
        kerja(diam, kasus.id, { ...opsi, ...kunci, json: true }),
      );
      return { ...kasus, hasil: data, kabar: kabar(data), peringatan, galat: null };
    } catch (e) {
      if (!(e instanceof Failure)) throw e;
      const { kode, keluar, message: pesan, saran, rinci } = e;
      return { ...kasus, hasil: null, kabar: '', peringatan: [], galat: { kode, keluar, pesan, saran, rinci } };
    }
  });
  answerSeveral(sesi, opsi, baris);
  const pertama = baris.find((b) => b.galat !== null)?.galat;
  if (pertama) throw new ExitWith(pertama.kode);
}

async function knownKasus(sesi: Sitting, teks: string): Promise<KnownKasus> {
  try {
    const { berkas } = await openKasus(sesi, teks);
    return { id: berkas.id, lembaga: berkas.permohonan.lembaga.nama };
  } catch (e) {
    if (e instanceof Failure) return { id: teks, lembaga: null };
    throw e;
  }
}

async function answerOf<D>(env: Env, kerja: (diam: Env) => Promise<void>): Promise<ParsedAnswer<D>> {
  const keluar: string[] = [];
  await kerja({ ...env, bolehTanya: false, print: (teks) => keluar.push(teks), note: () => {} });
  return JSON.parse(keluar.join('')) as ParsedAnswer<D>;
}

function answerSeveral(sesi: Sitting, opsi: ActFlags, baris: readonly SeveralRow[]): void {
  const ditolak = baris.filter((b) => b.galat !== null).length;
  printAnswer(sesi.env, opsi, {
    skema: 'kasus-banyak',
    dasar: sesi.dasar,
    data: baris.map(({ id, hasil, galat }) => ({ id, hasil, galat })),
    ringkas: { kasus: baris.length, tercatat: baris.length - ditolak, ditolak },
    peringatan: baris.flatMap((b) => b.peringatan.map((p) => `${b.id}: ${p}`)),
    peringatanSingkat: alikeOnce(baris),
    teks: () => showSeveral(baris, screenStyle(sesi.env)),
    singkat: baris.flatMap((b) => (b.galat === null ? [b.id] : [])).join('\n'),
  });
}

function alikeOnce(baris: readonly SeveralRow[]): readonly string[] {
  const kasus = new Map<string, { id: string; teks: string; lain: number }>();
  for (const { id, peringatan } of baris) {
    for (const teks of peringatan) {
      const sama = teks.replaceAll(id, '…');
      const ada = kasus.get(sama);
      if (ada) ada.lain += 1;
      else kasus.set(sama, { id, teks, lain: 0 });
    }
  }
  return [...kasus.values()].map(
    ({ id, teks, lain }) => `${id}${lain === 0 ? '' : ` dan ${lain} kasus lain, sama`}: ${teks}`,
  );
}
