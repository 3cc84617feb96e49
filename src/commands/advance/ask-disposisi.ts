/** What a disposition says, and to whom. */
import { askOptionalText } from '../../desk/ask/typed-answers.ts';
import type { Ask, AskChoice } from '../../env.ts';
import { type Langkah, langkahAfter, peranName, type Sop } from '../../office/sop/sop.ts';
import { type LangkahFlags, lacksDisposisi } from './langkah-request.ts';

/** An empty disposition is asked about once. */
export async function askDisposisiText<O extends LangkahFlags>(langkah: Langkah, ask: Ask, o: O): Promise<O> {
  if (o.ya || !lacksDisposisi(langkah, o)) return o;
  const disposisi = await askOptionalText(ask, 'Isi disposisi (Enter = tanpa isi)');
  return disposisi === undefined ? o : { ...o, disposisi };
}

/** For a step whose output is a disposition; by default to the next step's role. */
export async function askDisposisi(
  sop: Sop,
  langkah: Langkah,
  ask: Ask,
  o: LangkahFlags,
): Promise<Partial<LangkahFlags>> {
  if (o.hasil === 'koreksi' || !langkah.keluaran.some((kode) => kode.startsWith('disposisi'))) return {};
  const disposisi = o.disposisi ?? (await askOptionalText(ask, 'Isi disposisi'));
  const kepada =
    o.kepada ?? (await ask.choose('Disposisi kepada', peranOrNone(sop), langkahAfter(sop, langkah.no)?.pelaksana));
  return { ...(disposisi !== undefined && { disposisi }), ...(kepada !== '' && { kepada }) };
}

const peranOrNone = (sop: Sop): readonly AskChoice<string>[] => [
  ...Object.keys(sop.peran).map((peran) => ({ nilai: peran, nama: peranName(sop, peran) })),
  { nilai: '', nama: 'tidak disebut' },
];
