/** These facts hold what the case is from then on (`kembali`, `kini`), so replay needs no history. */
import * as v from 'valibot';
import { kerjaSamaShape } from '../../kerja-sama/pengesahan.ts';
import type { ReceivedKasus } from '../../permohonan.ts';
import { changedValueText, langkahCode, noted } from '../../text/kasus-words.ts';
import { dayShape, nullableText, textShape, wholeNumberShape } from '../fact-shapes.ts';
import { undoHolder } from '../hand-on.ts';
import { type Contacts, contactsShape, lampiranShape } from '../kasus-parts.ts';
import {
  claimNamesShape,
  type HasNomor,
  type NaskahAndNomor,
  naskahAndNomorShape,
  reserveNomorAgain,
} from '../nomor-naskah.ts';
import { movedPartsShape } from '../standing-parts.ts';
import { withLampiran } from './berkas-facts.ts';
import { type FactOf, factKind, factNames, type Told } from './fact-kind.ts';
import { PKS_FACTS } from './kerja-sama-facts.ts';
import { langkahFacts } from './langkah-facts.ts';
import { OUTSIDE_LANGKAH_NOUNS, outsideLangkahFacts } from './outside-langkah-facts.ts';

/** No later act is dated before one of these. */
export const MOVING_FACTS = factNames({ ...langkahFacts, ...outsideLangkahFacts });
export type MovingFactName = (typeof MOVING_FACTS)[number];

const diurungkanEntries = {
  tindakan: wholeNumberShape,
  urung: v.picklist(MOVING_FACTS),
  langkah: v.nullable(wholeNumberShape),
  ringkas: nullableText,
  alasan: textShape,
  kembali: movedPartsShape,
  dipesanLagi: v.exactOptional(naskahAndNomorShape),
};

const tindakanDitarikEntries = {
  tindakan: wholeNumberShape,
  urung: v.picklist([...PKS_FACTS, 'HubunganDicatat', 'LampiranDitarik', 'Digabung']),
  ringkas: textShape,
  alasan: textShape,
  kini: v.nullable(kerjaSamaShape),
  hubungan: v.exactOptional(contactsShape),
  lampiran: v.exactOptional(lampiranShape),
  /** Of a mark taken back: the case that is one of its own again. */
  lepas: v.exactOptional(textShape),
  /** The number stays this case's. */
  nomor: v.exactOptional(v.object({ nomor: textShape, tanggal: dayShape })),
  dipesanLagi: v.exactOptional(naskahAndNomorShape),
  klaim: v.exactOptional(claimNamesShape),
};

const tindakanDiralatEntries = {
  tindakan: wholeNumberShape,
  diralat: v.picklist(PKS_FACTS),
  ringkas: textShape,
  isian: textShape, // The flag's name without dashes.
  lama: nullableText,
  baru: textShape,
  alasan: textShape,
  kini: kerjaSamaShape,
};

export const undoFacts = {
  Diurungkan: factKind('Diurungkan', diurungkanEntries, {
    fold(p, k) {
      const { ditutup: _, ...isi } = { ditutup: null, ...p };
      return { ...withNomorReservedAgain(isi, k), ...k.kembali, tangan: undoHolder(p.tangan) };
    },
    line: (k) => `Urungkan no. ${k.tindakan}: ${undoneText(k)}${noted(k.alasan)}`,
    answer: (k) => ({ title: `${undoneText(k)} diurungkan`, by: 'alasan' }),
  }),
  TindakanDitarik: factKind('TindakanDitarik', tindakanDitarikEntries, {
    fold(p, k) {
      const kini = withContacts(withNomorReservedAgain(withKerjaSama(p, k.kini), k), k.hubungan);
      const gabungan = k.lepas === undefined ? kini : withoutJoined(kini, k.lepas);
      return k.lampiran ? withLampiran(gabungan, k.lampiran) : gabungan;
    },
    line: (k) => `Urungkan no. ${k.tindakan}: ${k.ringkas}${noted(k.alasan)}`,
    answer: (k) => ({ title: `no. ${k.tindakan}, ${k.ringkas}, diurungkan`, by: 'alasan' }),
  }),
  TindakanDiralat: factKind('TindakanDiralat', tindakanDiralatEntries, {
    fold: (p, k) => withKerjaSama(p, k.kini),
    line: (k) => `Ralat no. ${k.tindakan}, ${k.ringkas}: ${actRalatText(k)}; alasan: ${k.alasan}`,
    answer: (k) => ({ title: `ralat no. ${k.tindakan}, ${k.ringkas}: ${actRalatText(k)}` }),
  }),
};

function withKerjaSama(p: ReceivedKasus, kini: ReceivedKasus['kerjaSama'] | null): ReceivedKasus {
  const { kerjaSama: _, ...isi } = { kerjaSama: null, ...p };
  return { ...isi, ...(kini && { kerjaSama: kini }) };
}

function withoutJoined(p: ReceivedKasus, lepas: string): ReceivedKasus {
  const { gabungan = [], ...isi } = p;
  const sisa = gabungan.filter((g) => g.kasus !== lepas);
  return { ...isi, ...(sisa.length > 0 && { gabungan: sisa }) };
}

/** Where none is left the key is absent, as in a case that never had any. */
function withContacts(p: ReceivedKasus, sisa: Contacts | undefined): ReceivedKasus {
  if (sisa === undefined) return p;
  const { hubungan: _, ...isi } = { hubungan: [], ...p };
  return { ...isi, ...(sisa.length > 0 && { hubungan: sisa }) };
}

const withNomorReservedAgain = <P extends HasNomor>(p: P, k: Readonly<{ dipesanLagi?: NaskahAndNomor }>): P =>
  k.dipesanLagi && p.nomor ? { ...p, nomor: reserveNomorAgain(p.nomor, k.dipesanLagi) } : p;

export const undoneText = (k: Told<FactOf<'Diurungkan', typeof diurungkanEntries>>): string =>
  k.langkah === null && k.urung !== 'Diselesaikan'
    ? OUTSIDE_LANGKAH_NOUNS[k.urung]
    : [...(k.langkah === null ? [] : [langkahCode(k.langkah)]), k.ringkas].join(' ');

const actRalatText = ({ isian, lama, baru }: Readonly<{ isian: string; lama: string | null; baru: string }>): string =>
  `${isian} ${changedValueText(lama, baru)}`;
