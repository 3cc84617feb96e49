/**
 * Questions to a person, drawn on stderr. inquirer is loaded only here, with the first question: it costs as much as
 * the rest of a command.
 */
import type { Ask, AskChoice, TextQuestion } from '../../env.ts';
import { Failure, StepBack } from '../../errors.ts';
import { textMatcher } from '../../office/permohonan/compare/search-match.ts';
import { makeVisible } from '../../text/visible.ts';
import { takesColour } from '../layout/style.ts';
import { type AskTheme, askTheme } from './ask-theme.ts';
import { pasteAwareInput, withSignals } from './keyboard.ts';

type Seat = Readonly<{ input: NodeJS.ReadableStream; output: NodeJS.WritableStream; warna: boolean }>;

/** Ctrl+C, Ctrl+D or a closed input: Failure DIBATALKAN; Esc too where it leads nowhere back, but for a yes or no. */
export function ask(kursi: Partial<Seat> = {}): Ask {
  return questions(
    {
      input: process.stdin,
      output: process.stderr,
      warna: takesColour(process.stderr, process.env, process.argv),
      ...kursi,
    },
    false,
  );
}

/** `mundur`: whether Esc goes back. */
function questions(kursi: Seat, mundur: boolean): Ask {
  const di = { ...kursi, mundur };
  // Anew for every question, as a terminal may have been made wider.
  const look = () => askTheme(di.warna, outputColumns(di.output), mundur);
  const muat = pageLength(di.output);
  const tanya = <T>(pertanyaan: Readonly<Record<string, unknown>>) => promptAnswer<T>(di, pertanyaan);
  return {
    text: (pesan, opsi) =>
      opsi?.rahasia
        ? tanya<string>({
            ...{ type: 'password', message: makeVisible(pesan), mask: di.warna ? '•' : '*', toggleMask: false },
            theme: look().teks,
          })
        : promptAnswer<string>(di, { type: 'input', ...textPrompt(pesan, opsi ?? {}, look()) }, opsi?.sela ?? ', '),
    choose: (pesan, pilihan, bawaan) => {
      const rupa = look();
      const semua = pilihan.map((p) => choiceItem(p, pesan, rupa));
      const sama = { message: makeVisible(pesan), default: bawaan, pageSize: muat };
      return pilihan.length > muat
        ? tanya({ type: 'search', ...sama, source: (dicari = '') => matchingItems(semua, dicari), theme: rupa.cari })
        : tanya({ type: 'select', ...sama, choices: semua, loop: false, theme: rupa.daftar(pilihan.length, muat) });
    },
    tick: async (pesan, pilihan) => {
      const rupa = look();
      if (pilihan.length === 0) return [];
      const panjang = pilihan.length > muat; // then typing searches
      return tanya({
        type: panjang ? 'tickSearch' : 'checkbox',
        message: makeVisible(pesan),
        choices: pilihan.map((p) => ({ ...choiceItem(p, '', rupa), checked: p.dicentang ?? false })),
        pageSize: muat,
        theme: rupa.centang(pesan, pilihan.length, muat),
        ...(panjang ? { cocok: matchingItems } : { loop: false, shortcuts: { all: 'tab', invert: null } }),
      });
    },
    confirm: (pesan, bawaan) =>
      tanya<boolean>({ type: 'confirm', message: makeVisible(pesan), default: bawaan, theme: look().yakin }),
    withWayBack: () => questions(kursi, true),
  };
}

/** `short`: how it stands behind its question once it is chosen. */
const choiceItem = <T>({ nilai, nama, keterangan }: AskChoice<T>, pesan: string, rupa: AskTheme) => ({
  value: nilai,
  name: rupa.pilihan(makeVisible(nama)),
  short: pesan === '' ? makeVisible(nama) : rupa.sesudah(pesan, makeVisible(nama)),
  ...(keterangan && { description: makeVisible(keterangan) }),
});

/** Those that hold every word that was typed, in their name or what is said below it. */
const matchingItems = <T extends Readonly<{ name: string; description?: string }>>(
  semua: readonly T[],
  dicari: string,
) => {
  const kata = dicari.split(/\s+/).filter(Boolean).map(textMatcher);
  return semua.filter(({ name, description = '' }) => kata.every((cocok) => cocok(`${name} ${description}`)));
};

/** What is typed stays as typed while it is edited (the cursor counts on it); the final line is made visible. */
function textPrompt(pesan: string, { bawaan, periksa, gema, kosongkan }: TextQuestion, rupa: AskTheme) {
  const jadi = (nilai: string) => {
    if (nilai === '') return rupa.kosong;
    const bacaan = gema?.(nilai) ?? '';
    return rupa.sesudah(pesan, `${makeVisible(nilai)}${bacaan === '' ? '' : rupa.gema(makeVisible(bacaan))}`);
  };
  return {
    message: makeVisible(pesan),
    ...(bawaan !== undefined && { default: bawaan }),
    validate: async (nilai: string) => ((await periksa?.(nilai)) ?? null) || true,
    transformer: (nilai: string, { isFinal }: { isFinal: boolean }) => (isFinal ? jadi(nilai) : nilai),
    theme: {
      ...rupa.teks,
      style: {
        ...rupa.teks.style,
        defaultAnswer: (teks: string) => rupa.sesudah(pesan, rupa.teks.style.defaultAnswer(teks)),
      },
      validationFailureMode: kosongkan ? 'clear' : 'keep',
    },
  };
}

/** Leaves room for the question, its tips and a few lines before (24 lines: 14 choices). */
const pageLength = (output: NodeJS.WritableStream): number =>
  Math.max(4, Math.min(14, ('rows' in output && typeof output.rows === 'number' ? output.rows : 24) - 10));

const outputColumns = (output: NodeJS.WritableStream): number =>
  'columns' in output && typeof output.columns === 'number' ? output.columns : 80;

/** `sela`: what parts pasted lines; only questions for a text take any. */
async function promptAnswer<T>(
  kursi: Seat & Readonly<{ mundur: boolean }>,
  pertanyaan: Readonly<Record<string, unknown>>,
  sela?: string,
): Promise<T> {
  const { output } = kursi;
  const { default: inquirer } = await import('inquirer');
  const batal = new AbortController();
  const tutup = () => batal.abort();
  let mundur = 0;
  // Ctrl+D and a closed input end readline silently; inquirer would wait for ever.
  const tombol = (_: unknown, key?: Readonly<{ name?: string; ctrl?: boolean; sequence?: string }>) => {
    // Two quick ones arrive as one key.
    if (key?.name === 'escape' && (kursi.mundur || pertanyaan.type !== 'confirm'))
      mundur = key.sequence === '\u001b\u001b' ? 2 : 1;
    if (mundur > 0 || (key?.ctrl && key.name === 'd')) tutup();
  };
  const masukan = sela === undefined ? null : pasteAwareInput(kursi.input, output, sela);
  const input = masukan?.input ?? kursi.input;
  input.on('keypress', tombol).once('end', tutup);
  try {
    const tanya = inquirer.createPromptModule({ input, output, signal: batal.signal });
    if (pertanyaan.type === 'tickSearch')
      tanya.registerPrompt('tickSearch', (await import('./tick-search.ts')).tickSearch);
    const selesai = await withSignals(tutup, () => tanya({ message: '', ...pertanyaan, name: 'hasil' }));
    if (selesai === 'dihentikan') throw new Failure('DIHENTIKAN', 'Dihentikan dari luar. Tidak ada yang disimpan.', []);
    return selesai.hasil.hasil;
  } catch (e) {
    if (mundur > 0 && kursi.mundur) throw new StepBack(mundur);
    if (e instanceof Error && (e.name === 'ExitPromptError' || e.name === 'AbortPromptError')) {
      throw new Failure('DIBATALKAN', 'Dibatalkan. Tidak ada yang disimpan.', []);
    }
    throw e;
  } finally {
    input.off('keypress', tombol).off('end', tutup);
    masukan?.tutup();
  }
}
