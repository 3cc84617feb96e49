/** Books tell so how long an agreement holds. */
import { Failure } from '../../../errors.ts';
import { formatTanggalSurat } from '../../days/format-days.ts';
import { type Jangka, parseJangka } from '../../days/jangka.ts';
import { saysNone } from '../book.ts';
import type { RowCells } from '../rows/row-cells.ts';

const FOR_EVER =
  /(?:tidak|tdk|tak)\.? (?:ditentukan|terbatas|dibatasi|berbatas|ada batas)|tanpa batas|seterusnya|dicabut|selamanya/i;

const said = (teks: string | null): string | null => (teks !== null && saysNone(teks) ? null : teks);

type Term = Readonly<{ mulai: string | null; berakhir: string | null; jangka: Jangka | null }>;

/** '17 Mei 2024 s.d. 16 Mei 2027' */
const BETWEEN_DAYS = /\s+(?:s\.?\s?\/?d\.?|sampai(?: dengan)?|hingga|-|–|—)\s+/i;

/** Two days, an end, a length, or a word for none; either column may hold them. */
export function termOfRow(r: RowCells): Term {
  const mulai = r.hari('mulai');
  const [tertulis, lama] = [said(r.teks('berakhir')), said(r.teks('jangkaWaktu'))];
  if ([tertulis, lama].some((teks) => teks !== null && FOR_EVER.test(teks)))
    return { mulai, berakhir: null, jangka: null };
  const rentang = spanOf(r, tertulis) ?? (tertulis === null ? spanOf(r, lama) : null);
  if (rentang) return { mulai: mulai ?? rentang.mulai, berakhir: rentang.berakhir, jangka: null };
  const dariUjung = jangkaOf(tertulis);
  if (dariUjung) return { mulai, berakhir: null, jangka: dariUjung };
  const jangka = jangkaOf(lama);
  const hari = () => (tertulis === null ? null : r.hari('berakhir'));
  if (lama === null || jangka !== null) return { mulai, berakhir: hari(), jangka };
  if (tertulis === null) return { mulai, berakhir: r.hari('jangkaWaktu'), jangka: null };
  r.catat(`jangka waktu "${lama}" tidak terbaca; yang dipakai hari berakhirnya`);
  return { mulai, berakhir: hari(), jangka: null };
}

function spanOf(r: RowCells, teks: string | null): Readonly<{ mulai: string; berakhir: string }> | null {
  const [awal, akhir, ...lagi] = teks?.split(BETWEEN_DAYS) ?? [];
  if (awal === undefined || akhir === undefined || lagi.length > 0) return null;
  const [mulai, berakhir] = [r.bagianHari(awal), r.bagianHari(akhir)];
  return mulai && berakhir ? { mulai, berakhir } : null;
}

/** 'dicabut 4 Agustus 2025' or 'diakhiri per 1/2/2024; suratnya ada'. */
const ENDED_ON =
  /\b(?:dicabut|dibatalkan|diakhiri|dihentikan|diputus)\b(?:\s+(?:pada|per|sejak|mulai|terhitung|tanggal|tgl\.?|tmt))*\s+([^;,()]+)/i;

/** 'diakhiri atas permintaan lembaga tgl 30/06/2024'; the day of another paper that is named is none. */
const ENDED_LATER_ON =
  /\b(?:dicabut|dibatalkan|diakhiri|dihentikan|diputus)\b(?![^;,()]*\b(?:diganti\w*|pks|perjanjian|surat|nomor|no|sk)\b)[^;,()]*?\b(?:per|sejak|terhitung|tanggal|tgl|tmt)\b\.?\s+([^;,()]+)/i;

function endSaid(r: RowCells, catatan: string): readonly [kata: string, hari: string | null] {
  for (const pola of [ENDED_ON, ENDED_LATER_ON]) {
    const [kata = '', hari = ''] = pola.exec(catatan) ?? [];
    const terbaca = hari === '' ? null : r.bagianHari(hari.trim());
    if (terbaca !== null) return [kata, terbaca];
  }
  return ['', null];
}

/** The day on which a remark says that it ended before its time. */
export function endOfRemark(
  r: RowCells,
  catatan: string | null,
  { mulai, berakhir, hariIni }: Readonly<{ mulai: string; berakhir: string | null; hariIni: string }>,
): string | null {
  const [kata, tercabut] = endSaid(r, catatan ?? '');
  if (tercabut === null || tercabut <= mulai || tercabut > hariIni) return null;
  if (berakhir !== null && berakhir <= tercabut) return null;
  r.catat(`keterangan "${kata.trim()}": dianggap berakhir ${formatTanggalSurat(tercabut)}`);
  return tercabut;
}

/** Also of '1 (tahun)', as some books write it. */
export function jangkaOf(teks: string | null): Jangka | null {
  try {
    return teks === null ? null : parseJangka(teks.replace(/\((hari|bulan|tahun)\)/i, '$1'));
  } catch (e) {
    if (e instanceof Failure) return null;
    throw e;
  }
}
