/** Acts that stand and lie ahead: typed on a computer whose clock was wrong. What would mend each. */
import { awalSaat, detikAntara } from '../waktu/detik.ts';
import type { Saat } from '../waktu/tanggal.ts';
import { type ActRingkas, bergerak, diurungkan } from './berlaku.ts';
import { SELISIH_WAJAR } from './jam-komputer.ts';
import type { Kejadian } from './kejadian.ts';
import type { Tercatat } from './permohonan.ts';

/** `cara`: what takes it away: an undo, the receipt put right, or nothing (a scan, a draft: it moves nothing). */
export type DiDepan = Readonly<{ v: number; k: Kejadian; saat: Saat; cara: 'undo' | 'ralat' | null }>;

/** The acts whose time, or the time they were typed at, is more than clocks may differ after `sekarang`. */
export function diMasaDepan(riwayat: readonly ActRingkas[], p: Tercatat, sekarang: Saat): readonly DiDepan[] {
  const batal = diurungkan(riwayat);
  return riwayat.flatMap(({ v, kejadian }) => {
    const [k] = batal.has(v) ? kejadian.filter((satu) => !bergerak(satu)) : kejadian;
    if (!k || k.jenis === 'Diurungkan') return [];
    // A receipt counts as it stands now; what was typed of it then was put right with it.
    const saat = k.jenis === 'Diterima' ? p.diterima : terakhirDari(k.pada, k.dicatat);
    if (detikAntara(sekarang, saat) <= SELISIH_WAJAR) return [];
    const cara = v === 1 ? 'ralat' : kejadian.some(bergerak) ? 'undo' : null;
    return [{ v, k, saat, cara }];
  });
}

const terakhirDari = (a: Saat, b: Saat): Saat => (awalSaat(a) > awalSaat(b) ? a : b);
