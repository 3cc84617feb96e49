/**
 * Dates that are possible, but hardly meant: mostly a slip of the year. Judged of a case as it stands, so that the same
 * table serves what is about to be recorded and what was recorded long ago. A date that is missing judges nothing.
 */
import { tambahBulan, tanggalSah } from '../waktu/hitung.ts';
import { hariDari, type Tanggal } from '../waktu/tanggal.ts';
import { type BacaNomor, BULAN_TERJAUH, type Cela, celanya } from './cela-tanggal.ts';
import { evolve } from './evolve.ts';
import { type BidangJanggal, denganHari, nilaiBidang } from './janggal-bidang.ts';
import type { Kejadian } from './kejadian.ts';
import type { Tercatat } from './permohonan.ts';

/** `isian`: the field as `ralat` calls it; `dibaca` what it was read as; `mungkin` the day that a slip of the year explains. */
export type Janggal = Readonly<{ isian: BidangJanggal; dibaca: string; mungkin: Tanggal | null; kalimat: string }>;

/** What a day is judged by; `dulu`: what was odd before as well. */
type Ukuran = Readonly<{ baca: BacaNomor; hariIni: Tanggal; dulu: ReadonlySet<string> }>;

/** A receipt is looked for so many years before the one that was typed. */
const TAHUN_DIULANG = 3;

/** What is odd about a case as it stands. `hariIni`: no day that is probably meant lies after it, but for a beginning. */
export const janggal = (p: Tercatat, baca: BacaNomor, hariIni: Tanggal): readonly Janggal[] =>
  perBidang(celanya(p, baca, hariIni), p, { baca, hariIni, dulu: new Set() }, () => true);

/** What would be odd after these facts and was not before: what an older slip left is not asked about again. */
export function janggalBaru(
  lama: Tercatat,
  kejadian: readonly Kejadian[],
  baca: BacaNomor,
  hariIni: Tanggal,
): readonly Janggal[] {
  const p = kejadian.reduce((kasus, k) => evolve(kasus, k) as Tercatat, lama);
  const dulu = new Set(celanya(lama, baca, hariIni).map((c) => c.kalimat));
  const baru = celanya(p, baca, hariIni).filter((c) => !dulu.has(c.kalimat));
  return perBidang(baru, p, { baca, hariIni, dulu }, (b) => nilaiBidang(lama, b) !== nilaiBidang(p, b));
}

/** The doubts by the field that will be wrong: the first one that was touched. */
function perBidang(
  cela: readonly Cela[],
  p: Tercatat,
  ukuran: Ukuran,
  disentuh: (bidang: BidangJanggal) => boolean,
): readonly Janggal[] {
  const kalimat = new Map<BidangJanggal, string[]>();
  for (const c of cela) {
    const bidang = c.bidang.find(disentuh) ?? c.bidang[0];
    if (bidang) kalimat.set(bidang, [...(kalimat.get(bidang) ?? []), c.kalimat]);
  }
  return [...kalimat].map(([isian, semua]) => ({
    isian,
    dibaca: nilaiBidang(p, isian) ?? '',
    mungkin: tahunLain(p, isian, ukuran),
    kalimat: semua.join(' '),
  }));
}

/** The same day of another year, where nothing would be odd about it any more. */
function tahunLain(p: Tercatat, isian: BidangJanggal, { baca, hariIni, dulu }: Ukuran): Tanggal | null {
  const dibaca = nilaiBidang(p, isian);
  if (dibaca === null || !/^\d{4}-\d{2}-\d{2}/.test(dibaca)) return null;
  const akhir = isian === 'mulai' ? tambahBulan(p.kerjaSama?.tanggal ?? hariIni, BULAN_TERJAUH) : hariIni;
  const awal = Number(p.diterima.slice(0, 4)) - (isian === 'diterima' ? TAHUN_DIULANG : 0);
  for (let tahun = Number(akhir.slice(0, 4)); tahun >= awal; tahun--) {
    const calon = tanggalSah(tahun, Number(dibaca.slice(5, 7)), Number(dibaca.slice(8, 10)));
    if (calon === null || calon > akhir || calon === hariDari(dibaca)) continue;
    const seandainya = denganHari(p, isian, calon);
    const cela = seandainya && celanya(seandainya, baca, hariIni).filter((c) => !dulu.has(c.kalimat));
    if (cela && !cela.some((c) => c.bidang.includes(isian))) return calon;
  }
  return null;
}
