import { dayNumber } from '../../days/day-arithmetic.ts';
import { workingDaysBetween } from '../../days/jatuh-tempo.ts';
import type { Calendar, Tanggal } from '../../days/tanggal.ts';
import type { Lembaga } from '../facts/kasus-parts.ts';
import { compareEnds, endJudge, kerjaSamaState } from '../kerja-sama/kerja-sama-state.ts';
import { type Kewajiban, listKewajiban, type OwedDueDays } from '../kerja-sama/owed-periods.ts';
import { endOfTerm, type KerjaSama, NO_END } from '../kerja-sama/pengesahan.ts';
import type { IndexRow } from './kasus-row.ts';

export type SignedKasus = Readonly<{ id: string; permohonan: Readonly<{ lembaga: Lembaga; kerjaSama: KerjaSama }> }>;

/** `sisaHari` counts calendar days, negative afterwards. */
export function kerjaSamaListRow(
  { id, permohonan: { lembaga, kerjaSama: k } }: SignedKasus,
  per: Tanggal,
  bulan?: number,
) {
  const { nomorKesatu, nomorKedua, tanggal, mulai, berakhir, userId, jaringan, diperpanjang } = k;
  return {
    id,
    lembaga: lembaga.nama,
    jenis: lembaga.jenis,
    nomorKesatu,
    nomorKedua,
    tanggal,
    mulai,
    berakhir: endOfTerm(k),
    keadaan: kerjaSamaState(k, per, bulan),
    akanHabis: endJudge(per, bulan)(berakhir) === 'akan-habis',
    sisaHari: endOfTerm(k) === null ? null : dayNumber(berakhir) - dayNumber(per),
    userId,
    jaringan,
    diserahkan: k.diserahkan,
    diperpanjang,
    diakhiri: k.diakhiri ?? null,
  };
}
export type KerjaSamaListRow = ReturnType<typeof kerjaSamaListRow>;

const endKnown = (b: KerjaSamaListRow) => ({ id: b.id, berakhir: b.berakhir ?? NO_END });

export const compareKerjaSamaRows = (a: KerjaSamaListRow, b: KerjaSamaListRow): number =>
  Number(a.keadaan === 'habis') - Number(b.keadaan === 'habis') || compareEnds(endKnown(a), endKnown(b));

export type KewajibanState = 'lewat' | 'jatuh-tempo' | 'akan-datang' | 'diterima';

/** The due day itself is not late. */
export function kewajibanListRows(
  { id, permohonan: { lembaga, kerjaSama: k } }: SignedKasus,
  kalender: Calendar,
  tempo: OwedDueDays,
  per: Tanggal,
) {
  return listKewajiban(k, tempo, per).map((x) => ({
    id,
    lembaga: lembaga.nama,
    nomorKesatu: k.nomorKesatu,
    kewajiban: x.kewajiban,
    periode: x.periode,
    jatuhTempo: x.jatuhTempo,
    diterima: x.diterima,
    keadaan: kewajibanState(x, per),
    lewatHariKerja: x.diterima === null ? workingDaysBetween(kalender, x.jatuhTempo, per) : 0,
    sisaHariKerja: x.diterima === null ? workingDaysBetween(kalender, per, x.jatuhTempo) : null,
  }));
}
export type KewajibanListRow = ReturnType<typeof kewajibanListRows>[number];

export const DUE_SOON_DAYS = 31;

function kewajibanState({ diterima, jatuhTempo }: Kewajiban, per: Tanggal): KewajibanState {
  if (diterima !== null) return 'diterima';
  if (jatuhTempo < per) return 'lewat';
  return dayNumber(jatuhTempo) - dayNumber(per) <= DUE_SOON_DAYS ? 'jatuh-tempo' : 'akan-datang';
}

export const isSignedRow = (b: IndexRow): b is IndexRow & SignedKasus => b.permohonan.kerjaSama !== undefined;
