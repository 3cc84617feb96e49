import type { Sop } from '../../sop/sop.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';

export const isSuratSent = (sop: Sop, berlaku: readonly KasusFact[]): boolean =>
  berlaku.some((k) => k.jenis === 'Diselesaikan' && sop.langkah.some((l) => l.kirim && l.no === k.langkah));
