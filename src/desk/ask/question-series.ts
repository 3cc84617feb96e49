/**
 * Several questions as one form: Esc goes back one, and all can be changed at the end. For every step back the asking
 * code runs again with the answers that stand, as later questions depend on them.
 */

import type { Ask, AskChoice, Env } from '../../env.ts';
import { Failure, LeftByEsc, StepBack } from '../../errors.ts';
import { hangIndent, textWidth, wrapLines } from '../../screen/layout/wrap.ts';
import { makeVisible } from '../../text/visible.ts';
import { NO_WORDS, YES_WORDS } from '../../text/yes-no-words.ts';
import type { KeyedFlags } from '../flags/standard-flags.ts';
import { type SeriesMemory, seriesAnswered, seriesMemory } from './act-answers.ts';
import { type GivenAnswer, rememberingAsk } from './remembering-ask.ts';

/**
 * `note` is said above the next question that is asked. `later`: the default stands among the answers, where it can
 * be changed. `show` says what an answer became.
 */
export type Asking = Readonly<{
  ask: Ask;
  later: Ask;
  note: (teks: string) => void;
  show: (pesan: string, tampak: string) => void;
}>;

/** `tombol` says what the keys do; `adaIsi` whether there is anything to save. */
type SeriesWay<T> = Readonly<{
  tombol?: string;
  adaIsi?: (hasil: T) => boolean;
  /** Even one answer needs a yes. */
  pastikan?: boolean;
}>;

const KEYS_NOTE = 'Esc = kembali satu pertanyaan · Ctrl+C = batal tanpa menyimpan apa pun';

/** @throws DIBATALKAN, also on a step back before the first answer; and whatever `tanyakan` throws */
export async function askSeries<T>(
  env: Env,
  opsi: KeyedFlags,
  tanyakan: (seri: Asking) => Promise<T>,
  { tombol = KEYS_NOTE, adaIsi = () => true, pastikan = false }: SeriesWay<T> = {},
): Promise<T> {
  const ingatan = seriesMemory(env);
  const layar = { lurus: ingatan.jawaban.size === 0, baris: 0 };
  let catatan: string[] = [];
  let penutup = [tombol];
  let ditanya = false;
  for (let kepala = true; ; ) {
    const orang = (await env.ask()).withWayBack();
    const lembar = rememberingAsk(orang, ingatan, {
      diputar: () => {
        catatan = [];
      },
      ditanya: () => {
        ditanya = true;
        ingatan.setuju = false;
        katakan(lembar.urutan.length > 0);
      },
    });
    const katakan = (dijawab: boolean) => {
      // What introduces the first question still stands above it when it is asked again.
      const perlu = kepala || dijawab ? catatan : [];
      kepala = false;
      // A last note with a colon leads to its question, so it stands next to it.
      const awal = perlu.at(-1)?.endsWith(':') ? perlu.length - 1 : perlu.length;
      for (const teks of [...perlu.slice(0, awal), ...penutup, ...perlu.slice(awal)]) {
        const baris = wrapLines(teks, env.lebar);
        env.note(baris);
        if (dijawab) layar.baris += baris.split('\n').length;
      }
      catatan = [];
      penutup = [];
    };
    try {
      const { ask, later, show } = lembar;
      const hasil = await tanyakan({ ask, later, show, note: (teks) => catatan.push(teks) });
      const isi = lembar.urutan.filter((j) => j.tampak !== '');
      const selesai = ingatan.setuju || opsi.ya || opsi.coba || isi.length < (pastikan ? 1 : 2) || !adaIsi(hasil);
      if (!selesai) katakan(true);
      const tampak = layar.lurus && inSight(env, lembar.urutan, layar.baris);
      const diubah = selesai ? null : await confirmAnswers(env, orang, isi, tampak, ingatan.tolak);
      if (diubah === null) {
        await agreed(env, ingatan, { dijawab: ditanya || !selesai, disimpan: !selesai });
        return hasil;
      }
      ingatan.terbuka.add(diubah);
      ingatan.tolak = null;
      layar.lurus = false;
    } catch (e) {
      reopenLast(e, ingatan, lembar.urutan);
      env.note('  ← kembali');
      layar.lurus = false;
    }
    catatan = [];
  }
}

/** `dijawab`: somebody was asked; `disimpan`: the yes was a person's. */
async function agreed(
  env: Env,
  ingatan: SeriesMemory,
  { dijawab, disimpan }: Readonly<{ dijawab: boolean; disimpan: boolean }>,
): Promise<void> {
  if (disimpan) ingatan.simpan = true;
  ingatan.setuju = true;
  if (!dijawab) return;
  await seriesAnswered(env, () => {
    ingatan.setuju = false;
  });
}

/** Esc leads back at most to the first question; before any answer it leaves the series. @throws LeftByEsc, and `e` if no Esc */
function reopenLast(e: unknown, { jawaban, terbuka }: SeriesMemory, urutan: readonly GivenAnswer[]): void {
  if (!(e instanceof StepBack)) throw e;
  if (jawaban.size === 0) throw new LeftByEsc();
  for (const { kunci } of urutan.filter((j) => j.ditanya).slice(-e.kali)) terbuka.add(kunci);
}

/** Lines that stand above 'Simpan?' in a terminal of 24. */
const LINES_ABOVE = 15;
/** A question and what stands before its answer. */
const BEFORE_ANSWER = 26;

const inSight = ({ lebar }: Env, urutan: readonly GivenAnswer[], catatan: number): boolean =>
  urutan
    .filter(({ ditanya }) => ditanya)
    .reduce((jumlah, { tampak }) => {
      const panjang = textWidth(tampak);
      return jumlah + 1 + (BEFORE_ANSWER + panjang > lebar ? Math.ceil(panjang / (lebar - 4)) : 0);
    }, catatan) <= LINES_ABOVE;

/**
 * The key of the one to change, or null for a yes. Answers that are `terlihat` just above are not said again; `tolak`:
 * they were refused before. @throws DIBATALKAN, StepBack
 */
async function confirmAnswers(
  env: Env,
  orang: Ask,
  urutan: readonly GivenAnswer[],
  terlihat: boolean,
  tolak: readonly string[] | null,
): Promise<string | null> {
  const nama = ({ pesan }: GivenAnswer) => makeVisible(pesan.replace(/ \([^)]*\)$/, ''));
  const belum = urutan.filter(({ terbaca }) => !(terlihat && terbaca));
  const berisi = belum.filter(({ kosong }) => !kosong);
  const kosong = belum.filter((satu) => satu.kosong && satu.ditanya).map(nama);
  const lebar = Math.min(33, Math.max(0, ...berisi.map((j) => nama(j).length)));
  if (berisi.length + kosong.length > 0) env.note('');
  for (const j of berisi) env.note(hangIndent(`  ${nama(j).padEnd(lebar)}  `, makeVisible(j.tampak), env.lebar));
  if (kosong.length > 0) env.note(hangIndent('  Tidak diisi: ', kosong.join(' · '), env.lebar));
  const apa = await orang.choose('Simpan?', SAVE_CHOICES, tolak ? 'ubah' : 'ya');
  if (apa === 'tidak') throw new Failure('DIBATALKAN', 'Dibatalkan. Tidak ada yang disimpan.', tolak ?? []);
  if (apa === 'ya') return null;
  return orang.choose(
    'Jawaban yang diubah',
    urutan.map((j) => ({ nilai: j.kunci, nama: nama(j), keterangan: j.tampak })),
  );
}

const SAVE_CHOICES: readonly AskChoice<'ya' | 'ubah' | 'tidak'>[] = [
  { nilai: 'ya', nama: 'ya', kata: [...YES_WORDS, 'simpan'] },
  { nilai: 'ubah', nama: 'ubah jawaban', keterangan: 'atau isi yang belum', kata: ['ganti', 'edit', 'betulkan'] },
  { nilai: 'tidak', nama: 'tidak, batalkan', kata: [...NO_WORDS, 'batal'] },
];
