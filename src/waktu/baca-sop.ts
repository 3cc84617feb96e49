/** H-days: 'H7' of the case at hand, 'H+3' and 'H-1' from the target of the step it waits at. */
import type { Bentuk } from './bacaan.ts';
import { tambahHari } from './hitung.ts';
import { jatuhTempo, tambahHariKerja } from './jatuh-tempo.ts';

const HARI_SOP = /^h ?([+-] ?)?(\d{1,3})$/;

/** Counted as the register counts: by working days or by calendar. */
export const hariSop: Bentuk = (teks, { kalender, kasus }) => {
  const [, tanda, angka] = HARI_SOP.exec(teks) ?? [];
  if (angka === undefined) return null;
  if (!kasus) return { sebab: 'Hari H hanya dapat dipakai pada perintah yang menyebut satu kasus.' };
  const n = Number(angka);
  if (tanda === undefined)
    return n === 0 ? { sebab: 'Hari H dimulai dari H1.' } : jatuhTempo(kalender, kasus.diterima, n);
  if (kasus.target === null) {
    return {
      sebab: 'Kasus ini tidak menunggu di langkah mana pun: H+ dan H- tidak berpangkal. Hari seperti H7 dapat.',
    };
  }
  const geser = tanda.startsWith('-') ? -n : n;
  if (kalender.hitungan === 'hari-kalender') return tambahHari(kasus.target, geser);
  return tambahHariKerja(kalender, kasus.target, geser);
};
