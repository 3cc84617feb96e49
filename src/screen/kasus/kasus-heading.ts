import type { Env } from '../../env.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import { langkahCode } from '../../office/permohonan/text/kasus-words.ts';
import { makeVisible } from '../../text/visible.ts';
import { wrapLines } from '../layout/wrap.ts';

type NamedKasus = Readonly<{ id: string; permohonan: ReceivedKasus }>;

/** Names the case an act is about to be recorded of, above the first question. */
export const noteKasus = (env: Env, berkas: NamedKasus): void => env.note(wrapLines(kasusHeading(berkas), env.lebar));

export function kasusHeading({ id, permohonan: p }: NamedKasus): string {
  const di = p.langkah ? `${langkahCode(p.langkah.no)} ${p.langkah.ringkas}` : afterLangkah(p);
  return makeVisible(`${id} ${p.lembaga.nama} — ${di}`);
}

function afterLangkah({ status, kerjaSama }: ReceivedKasus): string {
  if (status !== 'selesai' || !kerjaSama) return status;
  return kerjaSama.diakhiri ? 'diakhiri' : 'disahkan';
}
