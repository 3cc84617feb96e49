/** What passed between the office and those outside without being a step: an agreement to the draft, a call, an answer. */
import * as v from 'valibot';
import { HUBUNGAN_NAMES } from '../../text/kasus-words.ts';
import { textShape } from '../fact-shapes.ts';
import { HUBUNGAN } from '../kasus-parts.ts';
import { type FactOf, factKind } from './fact-kind.ts';

const hubunganDicatatEntries = { hubungan: v.picklist(HUBUNGAN), catatan: textShape };
export type HubunganDicatat = FactOf<'HubunganDicatat', typeof hubunganDicatatEntries>;

export const hubunganFacts = {
  HubunganDicatat: factKind('HubunganDicatat', hubunganDicatatEntries, {
    fold: (p, { hubungan, pada }) => ({ ...p, hubungan: [...(p.hubungan ?? []), { jenis: hubungan, pada }] }),
    line: ({ hubungan, catatan }) => `${HUBUNGAN_NAMES[hubungan]} — ${catatan}`,
    answer: ({ hubungan }) => ({ title: HUBUNGAN_NAMES[hubungan], by: 'alasan' }),
  }),
};
