/**
 * An agreement once signed: what stands in it, what may happen to it, and where that leaves it. What may happen when
 * is decided in `kerja-sama.ts`.
 */
import type { Moment } from '../../days/tanggal.ts';
import type { ClaimNames } from '../facts/nomor-naskah.ts';

/** How often data balikan is owed. */
export const IRAMA = ['bulanan', 'triwulanan', 'semesteran', 'tahunan', 'tidak-ada'] as const;
export type Irama = (typeof IRAMA)[number];

/** The PKS as signed (di luar SOP; domain: sign, enter in the Buku register PKS). Days 'YYYY-MM-DD', `berakhir` its last day. */
export type Pengesahan = Readonly<{
  nomorKesatu: string;
  nomorKedua: string;
  tanggal: string;
  mulai: string;
  berakhir: string;
  penandatanganKedua: string;
  jabatanKedua: string;
  irama: Irama; // of data balikan
  /** Of another who signed for the institution than its head. */
  dasarKedua?: string;
  nipKedua?: string;
  pangkatKedua?: string;
}>;

export const KEWAJIBAN = ['laporan-semester', 'data-balikan'] as const;
export type KewajibanKind = (typeof KEWAJIBAN)[number];

export const PENERIMA = ['lembaga', 'dirjen'] as const;
/** To whom the signed PKS is handed over: the institution, and the copy to the Dirjen. */
export type Penerima = (typeof PENERIMA)[number];

/** An agreement in force, or that once was: as signed, and what followed. */
export type KerjaSama = Pengesahan &
  Readonly<{
    diserahkan: readonly Readonly<{ kepada: Penerima; penerima: string; pada: Moment }>[];
    userId: string | null; // the day it was given
    jaringan: string | null; // the day of the statement of a closed network
    kewajiban: readonly Readonly<{ kewajiban: KewajibanKind; periode: string; pada: Moment }>[];
    diperpanjang: string | null; // id of the case that renews it
  }>;

/** What happens to an agreement. */
export type KerjaSamaFact =
  | Readonly<{ jenis: 'Disahkan'; pengesahan: Pengesahan; klaim?: ClaimNames }>
  | Readonly<{ jenis: 'Diserahkan'; kepada: Penerima; penerima: string; catatan: string | null }>
  | Readonly<{ jenis: 'AksesDicatat'; userId?: string; jaringan?: string; catatan: string | null }>
  | Readonly<{
      jenis: 'KewajibanDicatat';
      kewajiban: KewajibanKind;
      periode: string; // '2026-S1', '2026-T3', '2026-08', '2026'
      nomor: string | null; // of the letter it came with
      catatan: string | null;
    }>
  | Readonly<{ jenis: 'Diperpanjang'; kasus: string }>;

/** The agreement after one more fact; nothing happens to one that is not signed. Total. */
export function applyKerjaSamaFact(
  lama: KerjaSama | undefined,
  k: KerjaSamaFact & { pada: Moment },
): KerjaSama | undefined {
  if (k.jenis === 'Disahkan') return { ...k.pengesahan, ...NOTHING_YET };
  if (!lama) return lama;
  switch (k.jenis) {
    case 'Diserahkan': {
      const { kepada, penerima, pada } = k;
      return { ...lama, diserahkan: [...lama.diserahkan, { kepada, penerima, pada }] };
    }
    case 'AksesDicatat':
      return { ...lama, userId: k.userId ?? lama.userId, jaringan: k.jaringan ?? lama.jaringan };
    case 'KewajibanDicatat': {
      const { kewajiban, periode, pada } = k;
      return { ...lama, kewajiban: [...lama.kewajiban, { kewajiban, periode, pada }] };
    }
    case 'Diperpanjang':
      return { ...lama, diperpanjang: k.kasus };
  }
}

const NOTHING_YET = { diserahkan: [], userId: null, jaringan: null, kewajiban: [], diperpanjang: null } as const;
