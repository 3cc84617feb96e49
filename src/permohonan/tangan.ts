/**
 * In whose hands a case was: which role held it from when on, so that a delay is charged to whoever had it then. A day
 * belongs to whoever held the case in the morning; H1 to the role of the first step.
 */
import { tambahHari } from '../waktu/hitung.ts';
import { jatuhTempo } from '../waktu/jatuh-tempo.ts';
import { hariDari, type Kalender, type Saat, type Tanggal } from '../waktu/tanggal.ts';
import { antara, tanpaSekejap } from './hari.ts';
import type { Kejadian } from './kejadian.ts';
import type { LangkahMenunggu, Status } from './permohonan.ts';

/**
 * Who held the case after each act that moved it and stands, oldest first: the role of the step it waits at, `pemohon`
 * or `kemendagri` while the days are theirs, `sesudahSop` after the last step. One entry an act: the one that is taken
 * back goes with its entry, so no fact has to hold what an older pks did not know. `terima`: moved in the very moment
 * of the receipt, so that it moves with the receipt where that is put right.
 */
export type Tangan = readonly Readonly<{ siapa: string; sejak: Tanggal; terima?: true }>[];

/** Days by who held the case; who held none is absent. */
export type HariPerPeran = Readonly<Record<string, number>>;

const SESUDAH_SOP = 'sesudahSop';
const LUAR: ReadonlySet<string> = new Set(['pemohon', 'kemendagri']);

const pemegangLangkah = ({ pelaksana, tanggungan }: LangkahMenunggu): string =>
  tanggungan === 'kantor' ? pelaksana : tanggungan;

/** Of a case just received: its first step's role has H1, also where the step itself waits for somebody outside. */
export function tanganAwal(langkah: LangkahMenunggu, pada: Saat): Tangan {
  const awal = [{ siapa: langkah.pelaksana, sejak: hariDari(pada) }];
  return langkah.tanggungan === 'kantor' ? awal : keTangan(awal, langkah, pada);
}

/** It waits at `langkah` from `pada` on. */
export const keTangan = (tangan: Tangan, langkah: LangkahMenunggu, pada: Saat, terima = false): Tangan => {
  const baru = dipegang(tangan, pemegangLangkah(langkah), pada);
  return terima ? baru.map((satu, i) => (i === baru.length - 1 ? { ...satu, terima } : satu)) : baru;
};

/** The receipt put right to `pada`: what was done in the same moment is as old as it. */
export const tanganTerima = (tangan: Tangan, pada: Saat): Tangan =>
  tangan.map((satu, i) => (i === 0 || satu.terima ? { ...satu, sejak: hariDari(pada) } : satu));

/** It was closed: the days until it may be opened again are the institution's where it went back to it. */
export function tanganTutup(tangan: Tangan, langkah: LangkahMenunggu | null, status: Status, pada: Saat): Tangan {
  if (status === 'selesai') return dipegang(tangan, SESUDAH_SOP, pada);
  if (status === 'dicabut' || status === 'dikembalikan') return dipegang(tangan, 'pemohon', pada);
  return dipegang(tangan, langkah?.pelaksana ?? tangan.at(-1)?.siapa ?? '', pada);
}

const dipegang = (tangan: Tangan, siapa: string, pada: Saat): Tangan => [...tangan, { siapa, sejak: hariDari(pada) }];

const BERPINDAH: readonly Kejadian['jenis'][] = ['Diselesaikan', 'Ditunggu', 'Dilanjutkan', 'Ditutup', 'DibukaLagi'];

/** As if the last act that moved it had not been, where that is what was taken back. */
export const tanganUrung = (tangan: Tangan, urung: Kejadian['jenis']): Tangan =>
  tangan.length > 1 && BERPINDAH.includes(urung) ? tangan.slice(0, -1) : tangan;

/** Without those who held it for no morning, and each stretch once: what rows of the index keep, and what is counted. */
export function tanganRingkas([awal, ...lain]: Tangan): Tangan {
  const hasil: Tangan[number][] = awal ? [awal] : [];
  for (const satu of tanpaSekejap(lain)) if (hasil.at(-1)?.siapa !== satu.siapa) hasil.push(satu);
  return hasil;
}

/** What is counted of a case. `ditutup`: when it ended; null while it is under way. */
export type Dipegang = Readonly<{ diterima: Saat; tangan: Tangan; ditutup: Saat | null }>;

/**
 * The days of a case from H1 up to and including `per`, or the day it was closed, by who held it; in the order in which
 * they came to it. With those of the institution and the ministry they are all the days it had.
 */
export function hariPerPeran(kalender: Kalender, p: Dipegang, per: Tanggal): HariPerPeran {
  const tangan = tanganRingkas(p.tangan);
  const h1 = jatuhTempo(kalender, p.diterima, 1);
  const tutup = p.ditutup === null ? per : hariDari(p.ditutup);
  const akhir = tutup < per ? tutup : per;
  const hari = new Map<string, number>();
  const milik = (siapa: string, dari: Tanggal, sampai: Tanggal) => {
    const n = sampai > dari ? antara(kalender, dari, sampai) : 0;
    if (n > 0) hari.set(siapa, (hari.get(siapa) ?? 0) + n);
  };
  milik(pemegangH1(tangan, h1), tambahHari(hariDari(p.diterima), -1), h1 < akhir ? h1 : akhir);
  tangan.forEach(({ siapa, sejak }, i) => {
    const lepas = tangan[i + 1]?.sejak ?? akhir;
    milik(siapa, i > 0 && sejak > h1 ? sejak : h1, lepas < akhir ? lepas : akhir);
  });
  return Object.fromEntries(hari);
}

/** The first step's role; who outside was waited for already that morning (it came and went on closed days) has it himself. */
function pemegangH1(tangan: Tangan, h1: Tanggal): string {
  const pagi = tangan.findLast((t, i) => i > 0 && t.sejak < h1);
  return pagi && LUAR.has(pagi.siapa) ? pagi.siapa : (tangan[0]?.siapa ?? '');
}

/** Who holds it now, since when, and for how many days as of `per`. */
export type Pemegang = Readonly<{ peran: string; sejak: Tanggal; hari: number }>;

/** Null once the case is closed. */
export function pemegang(kalender: Kalender, p: Dipegang, per: Tanggal): Pemegang | null {
  const tangan = tanganRingkas(p.tangan);
  const kini = tangan.at(-1);
  if (!kini || p.ditutup !== null) return null;
  const { siapa: peran } = kini;
  const diterima = hariDari(p.diterima);
  if (tangan.length === 1) {
    return { peran, sejak: diterima, hari: per < diterima ? 0 : antara(kalender, tambahHari(diterima, -1), per) };
  }
  const h1 = jatuhTempo(kalender, p.diterima, 1);
  const dari = kini.sejak < h1 && pemegangH1(tangan, h1) !== peran ? h1 : kini.sejak;
  return { peran, sejak: kini.sejak, hari: per > dari ? antara(kalender, dari, per) : 0 };
}

/** Who held it longest, the earlier one where two held it alike; null before H1. */
export const terlama = (hari: HariPerPeran): Readonly<{ peran: string; hari: number }> | null =>
  Object.entries(hari).reduce<Readonly<{ peran: string; hari: number }> | null>(
    (lama, [peran, n]) => (lama && lama.hari >= n ? lama : { peran, hari: n }),
    null,
  );

/** The days of many cases together, most of them first. */
export function jumlahPerPeran(semua: readonly HariPerPeran[]): HariPerPeran {
  const jumlah = new Map<string, number>();
  for (const hari of semua) {
    for (const [peran, n] of Object.entries(hari)) jumlah.set(peran, (jumlah.get(peran) ?? 0) + n);
  }
  return Object.fromEntries([...jumlah].sort(([p, a], [q, b]) => b - a || (p < q ? -1 : 1)));
}
