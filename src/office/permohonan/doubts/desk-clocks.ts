/**
 * Time only moves on in a case: an act typed by a slightly slow clock is recorded just after the newest one; a clock
 * far behind must be confirmed.
 */

import { Failure } from '../../../errors.ts';
import { formatMoment } from '../../days/format-days.ts';
import { asInstant, plusSeconds, secondsBetween } from '../../days/seconds.ts';
import type { Moment } from '../../days/tanggal.ts';
import { effectiveFacts } from '../facts/effective-facts.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { Actor } from '../facts/kasus-parts.ts';
import type { WhoAndWhen } from '../facts/kinds/fact-kind.ts';
import type { KasusCommand } from '../kasus-command.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import { bindingFacts } from '../rules/act-order.ts';
import type { RuleContext } from '../rules/rule-context.ts';

export const TOLERATED_SECONDS = 15 * 60;

const MOVES_ON: ReadonlySet<KasusCommand['jenis']> = new Set(['Selesaikan', 'Tunggu', 'Lanjutkan', 'BukaLagi']);
const ENDS_OR_UNDOES: ReadonlySet<KasusCommand['jenis']> = new Set(['Urungkan', 'Tutup']);

/** @throws JAM_JANGGAL where this clock is far behind and unconfirmed */
export function alignToClock<P extends KasusCommand>(aturan: RuleContext, p: ReceivedKasus, perintah: P): P {
  const { pada, dicatat, jenis } = perintah;
  const terakhir = latestOf(bindingFacts(aturan, p));
  const jauh = terakhir ? secondsBehind(dicatat, terakhir) : 0;
  if (terakhir && jauh > TOLERATED_SECONDS && (MOVES_ON.has(jenis) || ENDS_OR_UNDOES.has(jenis))) {
    if (!aturan.jamBenar && MOVES_ON.has(jenis)) throw oddClock(aturan, perintah, terakhir);
    return { ...perintah, selisihDetik: jauh, jamBenar: true };
  }
  if (pada !== dicatat) return perintah;
  const terbaru = effectiveFacts(aturan.riwayat ?? []).at(-1);
  const depan = [terakhir, terbaru]
    .filter((k) => k !== undefined)
    .filter((k) => asInstant(k.pada) > dicatat && secondsBehind(dicatat, k) <= TOLERATED_SECONDS)
    .reduce<WhoAndWhen | null>((a, k) => (a && asInstant(a.pada) >= asInstant(k.pada) ? a : k), null);
  if (!depan) return perintah;
  return { ...perintah, pada: plusSeconds(depan.pada, 1), selisihDetik: secondsBehind(dicatat, depan) };
}

/** An act of that day without a time may have been typed after it. */
const latestOf = (semua: readonly WhoAndWhen[]): WhoAndWhen | undefined =>
  semua.reduce<WhoAndWhen | undefined>((a, k) => (a && asInstant(a.pada) > asInstant(k.pada) ? a : k), undefined);

/** An act that was itself moved on tells the other clock's time. */
function secondsBehind(dicatat: Moment, k: WhoAndWhen): number {
  const dipindah = k.selisihDetik !== undefined && !k.jamBenar;
  const jamLain = dipindah ? plusSeconds(k.dicatat, k.selisihDetik ?? 0) : k.pada;
  return secondsBetween(dicatat, jamLain > dicatat ? jamLain : k.pada);
}

/** Older facts name no desk. */
export const deskOfActor = ({ meja, nama, dicatatOleh }: Actor): string =>
  meja ? `komputer ${meja}` : `komputer yang dipakai ${dicatatOleh || nama}`;

const DAY_SECONDS = 86_400;

export function formatDuration(detik: number): string {
  if (detik < 60) return `${detik} detik`;
  if (detik < 2 * 3600) return `${Math.round(detik / 60)} menit`;
  if (detik < 2 * DAY_SECONDS) return `${Math.round(detik / 3600)} jam`;
  return detik < 730 * DAY_SECONDS
    ? `${Math.round(detik / DAY_SECONDS)} hari`
    : `${Math.round(detik / (365.25 * DAY_SECONDS))} tahun`;
}

function oddClock({ id, riwayat = [] }: RuleContext, { dicatat, oleh }: WhoAndWhen, terakhir: WhoAndWhen): Failure {
  const selisih = secondsBehind(dicatat, terakhir);
  const sendiri = oleh.meja !== undefined && oleh.meja === terakhir.oleh.meja;
  const lain = sendiri ? 'komputer ini juga' : deskOfActor(terakhir.oleh);
  const ini = isThisClockOff(effectiveFacts(riwayat), dicatat, terakhir);
  const keliru = ini ? 'komputer ini sekarang' : sendiri ? 'komputer ini pada waktu itu' : lain;
  return new Failure(
    'JAM_JANGGAL',
    `Menurut komputer ini sekarang ${formatMoment(dicatat)}, padahal tindakan terakhir kasus ini, dicatat di ${lain}, terjadi ${formatMoment(terakhir.pada)}: ${formatDuration(selisih)} sesudahnya. Yang tampaknya keliru: jam ${keliru}.`,
    [`pks show ${id}`],
    {
      sekarang: dicatat,
      terakhir: terakhir.pada,
      dicatat: terakhir.dicatat,
      selisihDetik: selisih,
      meja: terakhir.oleh.meja ?? null,
      keliru: ini ? 'ini' : 'lain',
    },
  );
}

const isThisClockOff = (berlaku: readonly KasusFact[], dicatat: Moment, terakhir: WhoAndWhen): boolean =>
  berlaku.some(
    (k) => deskOfActor(k.oleh) !== deskOfActor(terakhir.oleh) && secondsBetween(dicatat, k.dicatat) > TOLERATED_SECONDS,
  );
