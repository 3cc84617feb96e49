import type { KantorFact } from '../../office/kantor/decode-kantor.ts';
import { sha256 } from './canonical.ts';

type KantorCopies = readonly Readonly<{ jalur: string; isi: Uint8Array }>[];

export const withKantorCopies = (kejadian: KantorFact, salinan: KantorCopies): KantorFact =>
  kejadian.jenis === 'RegisterDibuka' && salinan.length > 0
    ? { ...kejadian, salinan: salinan.map(({ jalur, isi }) => ({ jalur, sidik: sha256(isi) })) }
    : kejadian;
