import { kindOfFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { Actor } from '../../office/permohonan/facts/kasus-parts.ts';
import type { CodeNames } from '../../office/permohonan/facts/kinds/fact-kind.ts';
import { nameCapacity } from '../../office/permohonan/rules/empat-mata.ts';
import { personName } from '../../office/permohonan/text/person-name.ts';
import type { HistoryEntry } from '../../office/permohonan/views/kasus-view.ts';

export const actorName = (oleh: Actor): string => oleh.nama || '(tidak disebut)';

export const actorText = (oleh: Actor, namaPeran: CodeNames['namaPeran']): string =>
  oleh.mewakili ? `${oleh.nama} (${actorTitle(oleh, namaPeran)})` : actorName(oleh);

/** Where no officials are entered, an account did the step that is another's: it does not hold that post. */
export function actorTitle(oleh: Actor, namaPeran: CodeNames['namaPeran']): string {
  const nama = (p: string | null | undefined) => [p ?? '', namaPeran(p ?? '')];
  const jabatan = nameCapacity({ peran: Object.fromEntries([oleh.peran, oleh.sebagai].map(nama)) }, oleh);
  return oleh.peran !== null && !oleh.mewakili && personName(oleh) === null ? `untuk ${jabatan}` : jabatan;
}

export const historyLine = (r: HistoryEntry, k: CodeNames): string =>
  `${r.diurungkan === null ? '' : `[diurungkan no. ${r.diurungkan}] `}${kindOfFact(r).line(r, k)}${r.naskahLuar ? ' · dibuat di luar pks' : ''}`;
