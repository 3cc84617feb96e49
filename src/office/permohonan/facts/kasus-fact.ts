/**
 * Facts are never edited and never deleted. The outcome and the step that follows are copied into the fact, so replay
 * needs no SOP and a revised SOP cannot rewrite an old case.
 */
import type { FactsOf } from './fact-shapes.ts';
import { berkasFacts } from './kinds/berkas-facts.ts';
import type { FactKind, Told } from './kinds/fact-kind.ts';
import { hubunganFacts } from './kinds/hubungan-facts.ts';
import { importFacts } from './kinds/import-facts.ts';
import { isianFacts } from './kinds/isian-facts.ts';
import { kerjaSamaFacts } from './kinds/kerja-sama-facts.ts';
import { langkahFacts } from './kinds/langkah-facts.ts';
import { nomorFacts } from './kinds/nomor-facts.ts';
import { outsideLangkahFacts } from './kinds/outside-langkah-facts.ts';
import { receiptFacts } from './kinds/receipt-facts.ts';
import { undoFacts } from './kinds/undo-facts.ts';

export const KASUS_FACTS = {
  ...receiptFacts,
  ...importFacts,
  ...langkahFacts,
  ...isianFacts,
  ...berkasFacts,
  ...hubunganFacts,
  ...nomorFacts,
  ...outsideLangkahFacts,
  ...undoFacts,
  ...kerjaSamaFacts,
};

export type KasusFact = FactsOf<typeof KASUS_FACTS>;

export type ToldFact = { [J in KasusFact['jenis']]: Told<Extract<KasusFact, { jenis: J }>> }[KasusFact['jenis']];

export const kindOfFact = ({ jenis }: Pick<KasusFact, 'jenis'>): FactKind<KasusFact> => KASUS_FACTS[jenis];
