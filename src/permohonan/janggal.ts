/**
 * Dates that are possible, but hardly meant: mostly a slip of the year. Judged of a case as it stands, so that the same
 * table serves what is about to be recorded and what was recorded long ago. A date that is missing judges nothing.
 */
import { nomorHari, tambahBulan, tanggalSah } from '../waktu/hitung.ts';
import { hariDari, type Tanggal } from '../waktu/tanggal.ts';
import { BULAN_TERJAUH, type Cela, celanya, type Ukuran } from './cela-tanggal.ts';
import { evolve } from './evolve.ts';
import { type BidangJanggal, denganHari, nilaiBidang } from './janggal-bidang.ts';
import type { Kejadian } from './kejadian.ts';
import type { Tercatat } from './permohonan.ts';

/** `isian`: the field as `ralat` calls it; `dibaca` what it was read as; `mungkin` the day that a slip of the year explains. */
export type Janggal = Readonly<{ isian: BidangJanggal; dibaca: string; mungkin: Tanggal | null; kalimat: string }>;

/** A receipt is looked for so many years before the one that was typed. */
const TAHUN_DIULANG = 3;

/** The day the letter to the ministry left, by the acts that stand: what led to the step that waits for the reply. */
export function hariDikirim(kejadian: readonly Kejadian[]): Tanggal | null {
  const kirim = kejadian.findLast(
    (k) => k.jenis === 'Diselesaikan' && k.hasil !== 'koreksi' && typeof k.ke !== 'string' && k.ke.balasan,
  );
  return kirim ? hariDari(kirim.pada) : null;
}

/** What is odd about a case as it stands. No day that is probably meant lies after today, but for a beginning. */
export const janggal = (p: Tercatat, ukuran: Ukuran): readonly Janggal[] =>
  perBidang(celanya(p, ukuran), p, ukuran, new Set(), () => true);

/** What would be odd after these facts and was not before: what an older slip left is not asked about again. */
export function janggalBaru(lama: Tercatat, kejadian: readonly Kejadian[], ukuran: Ukuran): readonly Janggal[] {
  const p = kejadian.reduce((kasus, k) => evolve(kasus, k) as Tercatat, lama);
  const dulu = new Set(celanya(lama, ukuran).map((c) => c.kalimat));
  const baru = celanya(p, ukuran).filter((c) => !dulu.has(c.kalimat));
  return perBidang(baru, p, ukuran, dulu, (b) => nilaiBidang(lama, b) !== nilaiBidang(p, b));
}

/** The doubts by the field that will be wrong: the first one that was touched. */
function perBidang(
  cela: readonly Cela[],
  p: Tercatat,
  ukuran: Ukuran,
  dulu: ReadonlySet<string>,
  disentuh: (bidang: BidangJanggal) => boolean,
): readonly Janggal[] {
  const menurut = new Map<BidangJanggal, Cela[]>();
  for (const c of cela) {
    const bidang = c.bidang.find(disentuh) ?? c.bidang[0];
    if (bidang) menurut.set(bidang, [...(menurut.get(bidang) ?? []), c]);
  }
  return [...menurut].map(([isian, semua]) => ({
    isian,
    dibaca: nilaiBidang(p, isian) ?? '',
    mungkin: tahunLain(p, isian, semua, ukuran, dulu),
    kalimat: semua.map((c) => c.kalimat).join(' '),
  }));
}

/** The same day of another year, where nothing would be odd about it any more and it lies nearer to what it is held against. */
function tahunLain(
  p: Tercatat,
  isian: BidangJanggal,
  semua: readonly Cela[],
  ukuran: Ukuran,
  dulu: ReadonlySet<string>,
): Tanggal | null {
  const { hariIni } = ukuran;
  const dibaca = nilaiBidang(p, isian);
  if (dibaca === null || !/^\d{4}-\d{2}-\d{2}/.test(dibaca)) return null;
  const akhir = isian === 'mulai' ? tambahBulan(p.kerjaSama?.tanggal ?? hariIni, BULAN_TERJAUH) : hariIni;
  const awal = Number(p.diterima.slice(0, 4)) - (isian === 'diterima' ? TAHUN_DIULANG : 0);
  for (let tahun = Number(akhir.slice(0, 4)); tahun >= awal; tahun--) {
    const calon = tanggalSah(tahun, Number(dibaca.slice(5, 7)), Number(dibaca.slice(8, 10)));
    if (calon === null || calon > akhir || calon === hariDari(dibaca)) continue;
    if (!semua.every((c) => mendekat(c, hariDari(dibaca), calon))) continue;
    const seandainya = denganHari(p, isian, calon);
    const cela = seandainya && celanya(seandainya, ukuran).filter((c) => !dulu.has(c.kalimat));
    if (cela && !cela.some((c) => c.bidang.includes(isian))) return calon;
  }
  return null;
}

/** Only a slip of the year lies nearer in another year; a day that is off by a few lies farther away there. */
function mendekat({ hari }: Cela, dibaca: Tanggal, calon: Tanggal): boolean {
  const patokan = hari.find((satu) => satu !== dibaca);
  if (patokan === undefined) return true;
  const jarak = (satu: Tanggal) => Math.abs(nomorHari(satu) - nomorHari(patokan));
  return jarak(calon) < jarak(dibaca);
}
