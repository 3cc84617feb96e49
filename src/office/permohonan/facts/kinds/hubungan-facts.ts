import * as v from 'valibot';
import { HUBUNGAN_NAMES } from '../../text/kasus-words.ts';
import { textShape } from '../fact-shapes.ts';
import { agendaShape, HUBUNGAN, type NaskahVersi, naskahVersionShape } from '../kasus-parts.ts';
import { type FactOf, factKind } from './fact-kind.ts';

const hubunganDicatatEntries = {
  hubungan: v.picklist(HUBUNGAN),
  catatan: textShape,
  naskah: v.exactOptional(naskahVersionShape),
};
export type HubunganDicatat = FactOf<'HubunganDicatat', typeof hubunganDicatatEntries>;

/** The same letter was registered as a second case, which is void now. */
const digabungEntries = { kasus: textShape, agenda: v.nullable(agendaShape) };
export type Digabung = FactOf<'Digabung', typeof digabungEntries>;

export const hubunganFacts = {
  Digabung: factKind('Digabung', digabungEntries, {
    paperwork: true,
    fold: (p, { kasus, agenda }) => ({ ...p, gabungan: [...(p.gabungan ?? []), { kasus, agenda }] }),
    line: ({ kasus, agenda }) =>
      `Surat yang sama terdaftar juga sebagai ${kasus}${agenda ? `, agenda no. ${agenda.nomor}/${agenda.tahun}` : ''}, yang dibatalkan`,
  }),
  HubunganDicatat: factKind('HubunganDicatat', hubunganDicatatEntries, {
    paperwork: true,
    fold: (p, k) => ({ ...p, hubungan: [...(p.hubungan ?? []), contactOf(k)] }),
    line: ({ hubungan, catatan, naskah }) => `${contactText({ jenis: hubungan, naskah })} — ${catatan}`,
    answer: ({ hubungan, naskah }) => ({ title: contactText({ jenis: hubungan, naskah }), by: 'alasan' }),
  }),
};

export const contactOf = ({ hubungan, pada, naskah }: HubunganDicatat) => ({
  jenis: hubungan,
  pada,
  ...(naskah && { naskah }),
});

export const contactText = ({
  jenis,
  naskah,
}: Readonly<{ jenis: HubunganDicatat['hubungan']; naskah?: NaskahVersi | undefined }>): string =>
  `${HUBUNGAN_NAMES[jenis]}${naskah ? ` v${naskah.versi}` : ''}`;
