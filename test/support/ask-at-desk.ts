import { type ScriptedAnswer, scriptedAsk } from './scripted-ask.ts';
import type { TestDesk } from './test-desk.ts';

/** `pks …` with a person at the desk who expects just these questions; `onScreen` is what was asked and answered. */
export async function askAtDesk(t: TestDesk, argv: readonly string[], skrip: readonly ScriptedAnswer[]) {
  const ask = scriptedAsk(skrip);
  t.ask = ask;
  const jawaban = await t.run(argv);
  t.ask = null;
  ask.habis();
  return { ...jawaban, layar: ask.layar };
}
