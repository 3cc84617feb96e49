/** What a typed answer must be, said in the moment it is typed: the same rules as for flags. */
import type { Ask, TanyaTeks } from '../env.ts';
import { Galat } from '../galat.ts';
import { periksaTeks } from '../permohonan/teks.ts';
import { masaLalu } from '../waktu/baca.ts';
import { tulisSaat, tulisTanggal } from '../waktu/tulis.ts';
import { hariDisebut, hariLampau, type Sesi } from './sesi.ts';

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
    ...opsi,
    periksa: (nilai) =>
      nilai.trim() === ''
        ? `${pesan} harus diisi.`
        : (sebab(() => periksaTeks(pesan, nilai)) ?? opsi.periksa?.(nilai) ?? null),
  });

/** A text that may be left out: Enter gives undefined. */
export async function teksBoleh(ask: Ask, pesan: string, opsi: TanyaTeks = {}): Promise<string | undefined> {
  const nilai = await ask.teks(pesan, {
    ...opsi,
    periksa: (teks) =>
      teks.trim() === '' ? null : (sebab(() => periksaTeks(pesan, teks)) ?? opsi.periksa?.(teks) ?? null),
  });
  return nilai.trim() || undefined;
}

/** A day that has been, in any spelling; its reading is echoed. */
export const hariLalu = (sesi: Sesi): TanyaTeks => ({
  periksa: (teks) => sebab(() => bacaHariLalu(sesi, teks), true),
  gema: (teks) => tulisTanggal(bacaHariLalu(sesi, teks)),
});

/** The same with a time of day, where one is given. */
export const saatLalu = (sesi: Sesi): TanyaTeks => ({
  periksa: (teks) => sebab(() => bacaSaatLalu(sesi, teks), true),
  gema: (teks) => tulisSaat(bacaSaatLalu(sesi, teks)),
});

/** A day that may lie ahead. */
export const hariMana = (sesi: Sesi): TanyaTeks => ({
  periksa: (teks) => sebab(() => hariDisebut(sesi, teks), true),
  gema: (teks) => tulisTanggal(hariDisebut(sesi, teks)),
});

/** @throws Galat TANGGAL_TIDAK_TERBACA, TANGGAL_MASA_DEPAN */
export function bacaHariLalu(sesi: Sesi, teks: string): string {
  const hari = hariLampau(sesi, teks);
  masaLalu(hari, sesi.kini);
  return hari;
}

/** @throws Galat TANGGAL_TIDAK_TERBACA, TANGGAL_MASA_DEPAN */
export function bacaSaatLalu(sesi: Sesi, teks: string): string {
  const saat = sesi.lampau(teks);
  masaLalu(saat, sesi.kini);
  return saat;
}
