import { askSkrip, type Jawaban } from './ask-skrip.ts';
import type { Terminal } from './terminal.ts';

/** `pks …` with a person at the desk who expects just these questions; `layar` is what was asked and answered. */
export async function tanya(t: Terminal, argv: readonly string[], skrip: readonly Jawaban[]) {
  const ask = askSkrip(skrip);
  t.ask = ask;
  const jawaban = await t.jalankan(argv);
  t.ask = null;
  ask.habis();
  return { ...jawaban, layar: ask.layar };
}
