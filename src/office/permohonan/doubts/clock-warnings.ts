import { formatMoment } from '../../days/format-days.ts';
import { secondsBetween } from '../../days/seconds.ts';
import { effectiveFacts, type HistoryAct } from '../facts/effective-facts.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import { deskOfActor, formatDuration, TOLERATED_SECONDS } from './desk-clocks.ts';

export function clockWarnings(tindakan: readonly HistoryAct[], kejadian: readonly KasusFact[]): readonly string[] {
  const [k] = kejadian;
  const terakhir = effectiveFacts(tindakan).at(-1);
  if (!k || !terakhir) return [];
  const lain = deskOfActor(terakhir.oleh);
  if (k.selisihDetik !== undefined && !k.jamBenar) {
    return [
      `Jam komputer ini tertinggal ${formatDuration(k.selisihDetik)} dari jam ${lain}; tercatat ${formatMoment(k.pada)}, sesudah tindakan sebelumnya. Samakan jam kedua komputer.`,
    ];
  }
  if (k.jenis === 'Diurungkan' || secondsBetween(k.dicatat, terakhir.pada) <= TOLERATED_SECONDS) return [];
  return [
    `Tindakan sebelumnya, dicatat di ${lain}, terjadi ${formatMoment(terakhir.pada)}: di masa depan menurut komputer ini. Lihat: pks check`,
  ];
}
