/** A moving act is never dated before the last one, nor before an earlier time of the same day. */

import { Failure } from '../../../errors.ts';
import { formatMoment } from '../../days/format-days.ts';
import { isBefore, type Moment } from '../../days/tanggal.ts';
import { isMovingFact, takenBackActs } from '../facts/effective-facts.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { WhoAndWhen } from '../facts/kinds/fact-kind.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import type { RuleContext } from './rule-context.ts';

type OrderRules = Pick<RuleContext, 'id' | 'riwayat'>;

export function bindingFacts({ riwayat = [] }: OrderRules, p: ReceivedKasus): readonly (WhoAndWhen | KasusFact)[] {
  const [awal] = riwayat[0]?.kejadian ?? [];
  const batal = takenBackActs(riwayat);
  let hasil: (WhoAndWhen | KasusFact)[] = awal ? [{ ...awal, pada: p.diterima }] : [];
  for (const { v, kejadian } of riwayat) {
    for (const k of kejadian) {
      if (!isMovingFact(k) || batal.has(v)) continue;
      if (kejadian[0] === awal && k.pada === awal?.pada) continue;
      if (k.jamBenar) hasil = hasil.filter((x) => !isBefore(k.pada, x.pada)); // Those came from a wrong clock.
      hasil.push(k);
    }
  }
  return hasil;
}

/** @throws TANGGAL_MUNDUR */
export function refuseBackdated(
  aturan: OrderRules,
  p: ReceivedKasus,
  { pada, dicatat, jamBenar }: Pick<WhoAndWhen, 'pada' | 'dicatat' | 'jamBenar'>,
): void {
  const semua = bindingFacts(aturan, p).map((k) => k.pada);
  const mengikat = jamBenar ? semua.filter((saat) => !isBefore(dicatat, saat)) : semua;
  const terakhir = jamBenar ? mengikat.at(-1) : p.terakhir;
  if (terakhir !== undefined && isBefore(pada, terakhir))
    throw backdated(aturan.id, pada, terakhir, 'langkah terakhir');
  const sehari = mengikat.find(
    (saat) => hasClock(saat) && hasClock(pada) && isSameDay(saat, pada) && isBefore(pada, saat),
  );
  if (sehari !== undefined) throw backdated(aturan.id, pada, sehari, 'langkah yang lebih dulu pada hari itu di');
}

/** @throws TANGGAL_MUNDUR where a later act would lie before the receipt */
export function checkReceiptFirst(aturan: OrderRules, p: ReceivedKasus, diterima: Moment): void {
  const lebihDulu = bindingFacts(aturan, p)
    .slice(1)
    .find((k) => isBefore(k.pada, diterima));
  const langkah = lebihDulu?.pada ?? (isBefore(p.terakhir, diterima) ? p.terakhir : null);
  if (langkah === null) return;
  throw new Failure(
    'TANGGAL_MUNDUR',
    `Surat tidak mungkin diterima ${formatMoment(diterima)}: sebuah langkah kasus ini terjadi ${formatMoment(langkah)}.`,
    [`pks show ${aturan.id}`],
    { tanggal: diterima, langkah },
  );
}

/**
 * It may lie between other acts, as it moves nothing. @throws TANGGAL_MUNDUR where it lies before the receipt
 */
export function refuseBeforeReceipt({ id }: OrderRules, { diterima }: ReceivedKasus, { pada }: WhoAndWhen): void {
  if (isBefore(pada, diterima)) throw backdated(id, pada, diterima, 'penerimaan surat');
}

const hasClock = (saat: Moment): boolean => saat.length > 10;
const isSameDay = (a: Moment, b: Moment): boolean => a.slice(0, 10) === b.slice(0, 10);

const backdated = (id: string, pada: Moment, lain: Moment, apa: string): Failure =>
  new Failure(
    'TANGGAL_MUNDUR',
    `${formatMoment(pada)} lebih awal daripada ${apa} kasus ini, ${formatMoment(lain)}.`,
    [`pks show ${id}`],
    { tanggal: pada, terakhir: lain },
  );
