/** What a register begins with. */
import type { KantorFact } from '../../office/kantor/decode-kantor.ts';
import { sha256 } from './canonical.ts';

type KantorCopies = readonly Readonly<{ jalur: string; isi: Uint8Array }>[];

/** The opening fact, naming what is copied with it. */
export const withKantorCopies = (kejadian: KantorFact, salinan: KantorCopies): KantorFact =>
  kejadian.jenis === 'RegisterDibuka' && salinan.length > 0
    ? { ...kejadian, salinan: salinan.map(({ jalur, isi }) => ({ jalur, sidik: sha256(isi) })) }
    : kejadian;

/** What a new register begins with. `copyRegister`: the office's own copies, e.g. 'sop/470-08.json'. */
export type RegisterStart = Readonly<{
  kejadian: KantorFact;
  kunci: string;
  permintaan: string;
  salinan: readonly Readonly<{ jalur: string; isi: Uint8Array }>[];
  /** Whether the folder's group shares the work: several accounts on one machine, or on a share that knows modes. */
  bersama?: boolean;
}>;
