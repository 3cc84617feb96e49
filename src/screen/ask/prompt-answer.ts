/** Loads inquirer with the first question: it costs as much as the rest of a command. */
import { Failure, LeftByEsc, StepBack } from '../../errors.ts';
import { pasteAwareInput, withSignals } from './keyboard.ts';

export type Seat = Readonly<{ input: NodeJS.ReadableStream; output: NodeJS.WritableStream; warna: boolean }>;

/** `mundur` tells whether Esc goes back. */
export type AskingSeat = Seat & Readonly<{ mundur: boolean }>;

type PromptDrawing = (isi: object, lain: object) => Promise<unknown>;

/** Prompts that inquirer lacks or draws otherwise. */
async function ownPrompt(jenis: string): Promise<unknown> {
  if (jenis === 'pickList') return (await import('./pick-list.ts')).pickList;
  if (jenis === 'tickSearch') return (await import('./tick-search.ts')).tickSearch;
  return jenis === 'confirm' ? (await import('./yes-no.ts')).yesNo : undefined;
}

/** `sela`: what parts pasted lines; only questions for a text take any. */
export async function promptAnswer<T>(
  kursi: AskingSeat,
  pertanyaan: Readonly<Record<string, unknown>>,
  sela?: string,
  tab?: () => string,
): Promise<T> {
  const { output } = kursi;
  const { default: inquirer } = await import('inquirer');
  const batal = new AbortController();
  const tutup = () => batal.abort();
  let mundur = 0;
  // Ctrl+D and a closed input end readline silently, and inquirer would wait for ever.
  const tombol = (_: unknown, key?: Readonly<{ name?: string; ctrl?: boolean; sequence?: string }>) => {
    // Two quick ones arrive as one key.
    if (key?.name === 'escape' && (kursi.mundur || pertanyaan.type !== 'confirm'))
      mundur = key.sequence === '\u001b\u001b' ? 2 : 1;
    if (mundur > 0 || (key?.ctrl && key.name === 'd')) tutup();
  };
  const masukan = sela === undefined ? null : pasteAwareInput(kursi.input, output, sela, tab);
  const input = masukan?.input ?? kursi.input;
  input.on('keypress', tombol).once('end', tutup);
  try {
    const tanya = inquirer.createPromptModule({ input, output, signal: batal.signal });
    const jenis = String(pertanyaan.type);
    const rupa = (await ownPrompt(jenis)) ?? tanya.prompts[jenis];
    // What one goes back from leaves the screen, list, refusal and all.
    tanya.registerPrompt(jenis, (isi: object, lain: object) => {
      const jawab = (rupa as PromptDrawing)(isi, {
        ...lain,
        get clearPromptOnDone() {
          return mundur > 0 && kursi.mundur;
        },
      });
      // It listens from its first drawing on; of what came before, it would take the Enter alone.
      if (masukan) setImmediate(masukan.mulai);
      return jawab;
    });
    const selesai = await withSignals(tutup, () => tanya({ message: '', ...pertanyaan, name: 'hasil' }));
    if (selesai === 'dihentikan') throw new Failure('DIHENTIKAN', 'Dihentikan dari luar. Tidak ada yang disimpan.', []);
    return selesai.hasil.hasil;
  } catch (e) {
    if (mundur > 0) throw kursi.mundur ? new StepBack(mundur) : new LeftByEsc();
    if (e instanceof Error && (e.name === 'ExitPromptError' || e.name === 'AbortPromptError')) {
      throw new Failure('DIBATALKAN', 'Dibatalkan. Tidak ada yang disimpan.', []);
    }
    throw e;
  } finally {
    input.off('keypress', tombol).off('end', tutup);
    masukan?.tutup();
  }
}
