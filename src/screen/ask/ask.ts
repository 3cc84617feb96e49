/** Questions are drawn on stderr. */
import type { Ask, AskChoice, TextQuestion } from '../../env.ts';
import { textMatcher } from '../../office/permohonan/compare/search-match.ts';
import { makeVisible } from '../../text/visible.ts';
import { takesColour } from '../layout/style.ts';
import { type AskTheme, askTheme } from './ask-theme.ts';
import { echoOf } from './echo.ts';
import { commonStart } from './keyboard.ts';
import { type AskingSeat, promptAnswer, type Seat } from './prompt-answer.ts';

/**
 * Ctrl+C, Ctrl+D or a closed input gives Failure DIBATALKAN; so does Esc where it leads nowhere back, except at a yes
 * or no.
 */
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

function questions(kursi: Seat, mundur: boolean): Ask {
  const di = { ...kursi, mundur };
  // Read for every question, as a terminal may be resized.
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
        : askText(di, pesan, opsi ?? {}, look()),
    choose: (pesan, pilihan, bawaan) => {
      const rupa = look();
      const semua = pilihan.map((p) => choiceItem(p, pesan, rupa));
      const sama = { message: makeVisible(pesan), default: bawaan, pageSize: muat };
      return pilihan.length > muat
        ? tanya({ type: 'search', ...sama, source: (dicari = '') => matchingItems(semua, dicari), theme: rupa.cari })
        : tanya({
            type: 'pickList',
            ...sama,
            choices: semua,
            cocok: matchingItems,
            theme: rupa.daftar(pilihan.length, muat),
          });
    },
    tick: async (pesan, pilihan) => {
      const rupa = look();
      if (pilihan.length === 0) return [];
      return tanya({
        type: 'tickSearch',
        message: makeVisible(pesan),
        choices: pilihan.map((p) => ({ ...choiceItem(p, '', rupa), checked: p.dicentang ?? false })),
        pageSize: muat,
        theme: rupa.centang(pesan, pilihan.length, muat),
        cocok: matchingItems,
      });
    },
    confirm: (pesan, bawaan) =>
      tanya<boolean>({ type: 'confirm', message: makeVisible(pesan), default: bawaan, theme: look().yakin }),
    withWayBack: () => questions(kursi, true),
  };
}

/** `short` is shown behind the question once chosen. */
const choiceItem = <T>({ nilai, nama, keterangan, kata = [] }: AskChoice<T>, pesan: string, rupa: AskTheme) => ({
  value: nilai,
  kata,
  name: rupa.pilihan(makeVisible(nama)),
  short: pesan === '' ? makeVisible(nama) : rupa.sesudah(pesan, makeVisible(nama)),
  ...(keterangan && { description: makeVisible(keterangan) }),
});

/** They have every typed word in their name or description. */
const matchingItems = <T extends Readonly<{ name: string; description?: string }>>(
  semua: readonly T[],
  dicari: string,
) => {
  const kata = dicari.split(/\s+/).filter(Boolean).map(textMatcher);
  return semua.filter(({ name, description = '' }) => kata.every((cocok) => cocok(`${name} ${description}`)));
};

function askText(di: AskingSeat, pesan: string, opsi: TextQuestion, rupa: AskTheme): Promise<string> {
  let kini = '';
  const { lanjutan } = opsi;
  return promptAnswer(
    di,
    { type: 'input', ...textPrompt(pesan, opsi, rupa, (nilai) => (kini = nilai)) },
    opsi.sela ?? ', ',
    lanjutan && (() => commonStart(lanjutan(kini))),
  );
}

/** It stays as typed while edited, since the cursor counts on it; the final line is made visible. */
function textPrompt(
  pesan: string,
  { bawaan, opsional, periksa, gema, kosongkan }: TextQuestion,
  rupa: AskTheme,
  diketik: (nilai: string) => void,
) {
  const jadi = (nilai: string) => {
    if (nilai === '') return rupa.kosong;
    const bacaan = gema ? echoOf({ gema }, nilai) : '';
    return rupa.sesudah(pesan, `${makeVisible(nilai)}${bacaan === '' ? '' : rupa.gema(makeVisible(bacaan))}`);
  };
  return {
    message: makeVisible(pesan),
    ...(bawaan !== undefined && { default: bawaan }),
    validate: async (nilai: string) => ((await periksa?.(nilai)) ?? null) || true,
    transformer: (nilai: string, { isFinal }: { isFinal: boolean }) => {
      diketik(nilai);
      return isFinal ? jadi(nilai) : nilai;
    },
    theme: {
      ...rupa.teks,
      style: {
        ...rupa.teks.style,
        defaultAnswer: (teks: string) =>
          rupa.sesudah(pesan, `${rupa.teks.style.defaultAnswer(teks)}${opsional ? rupa.cara(' - = kosongkan') : ''}`),
      },
      validationFailureMode: kosongkan ? 'clear' : 'keep',
    },
  };
}

/** Leaves room for the question, its tips and some lines before (24 lines: 14 choices). */
const pageLength = (output: NodeJS.WritableStream): number =>
  Math.max(4, Math.min(14, ('rows' in output && typeof output.rows === 'number' ? output.rows : 24) - 10));

const outputColumns = (output: NodeJS.WritableStream): number =>
  'columns' in output && typeof output.columns === 'number' ? output.columns : 80;
