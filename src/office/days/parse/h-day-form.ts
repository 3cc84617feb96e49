/** Reads 'H7' of the case, 'H+3' and 'H-1' from the target of its step. */

import { plusDays } from '../day-arithmetic.ts';
import { jatuhTempo, plusWorkingDays } from '../jatuh-tempo.ts';
import type { DateForm } from './date-form.ts';

const H_DAY = /^h ?([+-] ?)?(\d{1,3})$/;

export const hDayForm: DateForm = (teks, { kalender, kasus }) => {
  const [, tanda, angka] = H_DAY.exec(teks) ?? [];
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
  if (kalender.hitungan === 'hari-kalender') return plusDays(kasus.target, geser);
  return plusWorkingDays(kalender, kasus.target, geser);
};
