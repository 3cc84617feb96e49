/** Counts agreements on the last day of a period, and what users owe. */
import { plusDays, plusMonths } from '../days/day-arithmetic.ts';
import { type Calendar, dayOf, type Tanggal } from '../days/tanggal.ts';
import { lembagaKey } from '../permohonan/compare/compare-key.ts';
import { compareEnds, ENDING_SOON_MONTHS, renewalReminder } from '../permohonan/kerja-sama/kerja-sama-state.ts';
import type { OwedDueDays } from '../permohonan/kerja-sama/owed-periods.ts';
import { firstDayOf, NO_END } from '../permohonan/kerja-sama/pengesahan.ts';
import { kewajibanListRows, type SignedKasus } from '../permohonan/views/kerja-sama-list.ts';
import type { Span } from './flow-figures.ts';

export type EndingAgreement = Readonly<{
  id: string;
  lembaga: string;
  nomor: string;
  berakhir: Tanggal;
  /** It ends within 3, 6, 9 or 12 months. */
  dalamBulan: number;
  diperpanjang: string | null;
  /** A party or the ministry ends it before its time. */
  diakhiri: boolean;
}>;

export type KerjaSamaFigures = Readonly<{
  ditandatangani: readonly string[];
  berlaku: readonly string[];
  habis: readonly string[];
  /** Of `habis`, ended by a party or the ministry before their time. */
  diakhiri: readonly string[];
  /** The keys are 3, 6, 9, 12 months; 12 holds those of 9. */
  akanHabis: Readonly<Record<string, number>>;
  daftar: readonly EndingAgreement[];
  /**
   * They ran out in the last twelve months, were not renewed, and the institution has no other in force; the latest comes
   * first.
   */
  sudahHabis: readonly Pick<EndingAgreement, 'id' | 'lembaga' | 'berakhir'>[];
  /** The same, but the renewal is asked for and not signed yet. */
  menungguPerpanjangan: readonly Pick<EndingAgreement, 'id' | 'lembaga' | 'berakhir' | 'diperpanjang'>[];
}>;

export function kerjaSamaFigures(sepakat: readonly SignedKasus[], { dari, sampai }: Span): KerjaSamaFigures {
  const ada = knownOn(sepakat, sampai);
  const id = (pilih: (k: SignedKasus['permohonan']['kerjaSama']) => boolean) =>
    ada.filter((b) => pilih(b.permohonan.kerjaSama)).map((b) => b.id);
  const daftar = ada
    .flatMap(({ id: kasus, permohonan: { lembaga, kerjaSama: k } }) => {
      const dalamBulan = k.mulai <= sampai ? renewalReminder(k.berakhir, sampai) : null;
      if (dalamBulan === null || k.berakhir > plusMonths(sampai, ENDING_SOON_MONTHS)) return [];
      const { nomorKesatu: nomor, berakhir, diperpanjang } = k;
      const diakhiri = k.diakhiri !== undefined;
      return { id: kasus, lembaga: lembaga.nama, nomor, berakhir, dalamBulan, diperpanjang, diakhiri };
    })
    .sort(compareEnds);
  const inForce = (k: SignedKasus['permohonan']['kerjaSama']) => k.mulai <= sampai && sampai <= k.berakhir;
  // An early end counts where it was known, if that was later.
  const ranOut = (k: SignedKasus['permohonan']['kerjaSama']) => dari <= lapseDay(k) && lapseDay(k) <= sampai;
  const berlakuBagi = new Set(
    ada.filter((b) => inForce(b.permohonan.kerjaSama)).map((b) => lembagaKey(b.permohonan.lembaga.nama)),
  );
  const lampau = ada
    .filter(({ permohonan: { kerjaSama: k } }) => k.berakhir < sampai && k.berakhir >= plusMonths(sampai, -12))
    .filter((b) => !berlakuBagi.has(lembagaKey(b.permohonan.lembaga.nama)))
    .map(({ id: kasus, permohonan: { lembaga, kerjaSama: k } }) => ({ ...k, id: kasus, lembaga: lembaga.nama }))
    .sort((a, b) => compareEnds(b, a));
  const sah = new Set(ada.map((b) => b.id));
  const sudahHabis = lampau
    .filter((k) => k.diperpanjang === null && !k.diakhiri)
    .map(({ id: kasus, lembaga, berakhir }) => ({ id: kasus, lembaga, berakhir }));
  const menungguPerpanjangan = lampau
    .filter((k) => k.diperpanjang !== null && !sah.has(k.diperpanjang))
    .map(({ id: kasus, lembaga, berakhir, diperpanjang }) => ({ id: kasus, lembaga, berakhir, diperpanjang }));
  return {
    ditandatangani: id((k) => firstDayOf(k) >= dari),
    berlaku: id(inForce),
    habis: id(ranOut),
    diakhiri: id((k) => k.diakhiri !== undefined && ranOut(k)),
    akanHabis: Object.fromEntries(
      [3, 6, 9, 12].map((b) => [String(b), daftar.filter((x) => x.dalamBulan <= b).length]),
    ),
    daftar,
    sudahHabis,
    menungguPerpanjangan,
  };
}

/** The day from which it is counted as run out. */
function lapseDay({ berakhir, diakhiri }: SignedKasus['permohonan']['kerjaSama']): Tanggal {
  const sesudah = plusDays(berakhir, 1);
  return diakhiri && dayOf(diakhiri.pada) > sesudah ? dayOf(diakhiri.pada) : sesudah;
}

/** Signed by that day; an early end that came later is not known yet. */
const knownOn = (sepakat: readonly SignedKasus[], sampai: Tanggal): readonly SignedKasus[] =>
  sepakat
    .filter(({ permohonan: { kerjaSama: k } }) => firstDayOf(k) <= sampai)
    .map((b) => {
      const { diakhiri, ...k } = b.permohonan.kerjaSama;
      if (!diakhiri || dayOf(diakhiri.pada) <= sampai) return b;
      return { ...b, permohonan: { ...b.permohonan, kerjaSama: { ...k, berakhir: diakhiri.semula ?? NO_END } } };
    });

/** `lewat` were late when the period ended; `diterima` were received in it. */
export type KewajibanFigures = Readonly<{
  lewat: number;
  diterima: number;
  daftar: readonly Readonly<{
    id: string;
    lembaga: string;
    kewajiban: string;
    periode: string;
    jatuhTempo: Tanggal;
    lewatHariKerja: number;
  }>[];
}>;

export function kewajibanFigures(
  kalender: Calendar,
  sepakat: readonly SignedKasus[],
  tempo: OwedDueDays,
  { dari, sampai }: Span,
): KewajibanFigures {
  const daftar: KewajibanFigures['daftar'][number][] = [];
  let diterima = 0;
  for (const b of knownOn(sepakat, sampai)) {
    for (const x of kewajibanListRows(receivedBy(b, sampai), kalender, tempo, sampai)) {
      if (x.diterima !== null && x.diterima >= dari) diterima++;
      if (x.keadaan !== 'lewat') continue;
      const { id, lembaga, kewajiban, periode, jatuhTempo, lewatHariKerja } = x;
      daftar.push({ id, lembaga, kewajiban, periode, jatuhTempo, lewatHariKerja });
    }
  }
  daftar.sort((a, b) => compareEnds({ id: a.id, berakhir: a.jatuhTempo }, { id: b.id, berakhir: b.jatuhTempo }));
  return { lewat: daftar.length, diterima, daftar };
}

const receivedBy = (b: SignedKasus, sampai: Tanggal): SignedKasus => ({
  ...b,
  permohonan: {
    ...b.permohonan,
    kerjaSama: {
      ...b.permohonan.kerjaSama,
      kewajiban: b.permohonan.kerjaSama.kewajiban.filter((x) => dayOf(x.pada) <= sampai),
    },
  },
});
