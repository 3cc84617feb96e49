/** A fact hands a case on to a step, and so into other hands and days; `standing` counts them. */

import { dayOf, type Moment } from '../../days/tanggal.ts';
import type { Tanggungan } from '../../sop/sop.ts';
import type { KasusContents, Permohonan } from '../permohonan.ts';
import type { Holders, KasusClock, Status, WaitingLangkah } from './standing-parts.ts';

export const passDays = (jam: KasusClock, siapa: Tanggungan, saat: Moment): KasusClock =>
  (jam.at(-1)?.siapa ?? 'kantor') === siapa ? jam : [...jam, { siapa, sejak: dayOf(saat) }];

const AFTER_SOP = 'sesudahSop';

/** Before pks knew of it, an imported case had this unknown holder. */
export const BEFORE_PKS = 'sebelumPks';

const holderOfLangkah = ({ pelaksana, tanggungan }: WaitingLangkah): string =>
  tanggungan === 'kantor' ? pelaksana : tanggungan;

/** The first role has H1, even if its step waits for an outside party. */
export function firstHolders(langkah: WaitingLangkah, pada: Moment): Holders {
  const awal = [{ siapa: langkah.pelaksana, sejak: dayOf(pada) }];
  return langkah.tanggungan === 'kantor' ? awal : passHolder(awal, langkah, pada);
}

/** Whose days they were before pks is not known. */
export const holdersOfImport = (diterima: Moment, ke: WaitingLangkah | null, pada: Moment): Holders => {
  const awal = [{ siapa: BEFORE_PKS, sejak: dayOf(diterima) }];
  return ke ? passHolder(awal, ke, pada) : addHolder(awal, AFTER_SOP, pada);
};

export const passHolder = (tangan: Holders, langkah: WaitingLangkah, pada: Moment, terima = false): Holders => {
  const baru = addHolder(tangan, holderOfLangkah(langkah), pada);
  return terima ? baru.map((satu, i) => (i === baru.length - 1 ? { ...satu, terima } : satu)) : baru;
};

/**
 * Nothing is handed on before `asal`, the letter's own day: until then nobody else had it, however often the receipt
 * is put right. One that lay ahead when that was typed came from a wrong clock.
 */
export const moveReceipt = (tangan: Holders, pada: Moment, dicatat: Moment): Holders =>
  tangan.map((satu, i) => {
    const hari = dayOf(pada);
    if (i === 0) return { ...satu, sejak: hari };
    if (!satu.terima) return satu;
    const asal = satu.asal ?? satu.sejak;
    return { ...satu, sejak: asal > hari && asal <= dayOf(dicatat) ? asal : hari, asal };
  });

/** A case sent back is the institution's until it is opened again. */
export function closeHolders(tangan: Holders, langkah: WaitingLangkah | null, status: Status, pada: Moment): Holders {
  if (status === 'selesai') return addHolder(tangan, AFTER_SOP, pada);
  if (status === 'dicabut' || status === 'dikembalikan') return addHolder(tangan, 'pemohon', pada);
  return addHolder(tangan, langkah?.pelaksana ?? tangan.at(-1)?.siapa ?? '', pada);
}

const addHolder = (tangan: Holders, siapa: string, pada: Moment): Holders => [...tangan, { siapa, sejak: dayOf(pada) }];

export const undoHolder = (tangan: Holders): Holders => (tangan.length > 1 ? tangan.slice(0, -1) : tangan);

export const waitAt = (isi: KasusContents, langkah: WaitingLangkah, pada: Moment, terima = false): Permohonan => ({
  ...isi,
  status: 'aktif',
  langkah,
  jam: passDays(isi.jam, langkah.tanggungan, pada),
  tangan: passHolder(isi.tangan, langkah, pada, terima),
  terakhir: pada,
});
