/** What a typed answer must be, said in the moment it is typed: the same rules as for flags. */
import type { Ask, TanyaTeks } from '../env.ts';
import { Galat } from '../galat.ts';
import { selaBaris } from '../permohonan/baris.ts';
import { periksaTeks } from '../permohonan/teks.ts';
import { gemaHari, type Maksud, type Sandaran } from './baca-hari.ts';
import type { Sesi } from './sesi.ts';

/** Why a rule refuses, in one line (with its example where asked), or null. */
export function sebab(aturan: () => unknown, contoh = false): string | null {
  try {
    aturan();
    return null;
  } catch (e) {
    if (e instanceof Galat) return [e.message, ...(contoh ? e.saran.slice(0, 1) : [])].join(' ');
    throw e;
  }
}

/** The same for a rule that has to look at the disk. */
export async function sebabNanti(aturan: () => Promise<unknown>): Promise<string | null> {
  try {
    await aturan();
    return null;
  } catch (e) {
    if (e instanceof Galat) return e.message;
    throw e;
  }
}

/** A text that has to be there. */
export const teksWajib = (ask: Ask, pesan: string, opsi: TanyaTeks = {}): Promise<string> =>
  ask.teks(pesan, {
    sela: selaBaris(pesan),
    ...opsi,
    periksa: (nilai) =>
      nilai.trim() === ''
        ? `${pesan} harus diisi.`
        : (sebab(() => periksaTeks(pesan, nilai)) ?? opsi.periksa?.(nilai) ?? null),
  });

/** A text that may be left out: Enter gives undefined. */
export async function teksBoleh(ask: Ask, pesan: string, opsi: TanyaTeks = {}): Promise<string | undefined> {
  const nilai = await ask.teks(pesan, {
    sela: selaBaris(pesan),
    ...opsi,
    periksa: (teks) =>
      teks.trim() === '' ? null : (sebab(() => periksaTeks(pesan, teks)) ?? opsi.periksa?.(teks) ?? null),
  });
  return nilai.trim() || undefined;
}

/** A date in any spelling, by its flag; its reading is echoed. */
export const tanyaHari = (sesi: Sesi, maksud: Maksud, sandaran: Sandaran = {}, berjam = false): TanyaTeks => ({
  sela: ' ',
  periksa: (teks) => sebab(() => gemaHari(sesi, maksud, teks, sandaran, berjam), true),
  gema: (teks) => gemaHari(sesi, maksud, teks, sandaran, berjam),
});

/** The same with a time of day, where one is given. */
export const tanyaKapan = (sesi: Sesi, maksud: Maksud, sandaran: Sandaran = {}): TanyaTeks =>
  tanyaHari(sesi, maksud, sandaran, true);
