/** In '470/5/PKS/2023' with '045/B/2023' below it, one cell has the numbers of both parties. */
import { NOMOR_TO_COME } from '../../permohonan/kerja-sama/pengesahan.ts';
import { saysNone } from '../book.ts';
import type { RowCells } from './row-cells.ts';

/** A number has a digit and a slash. */
const NUMBER = /\S*\d\S*\/\S+/g;
/** What may stand around one, or between two. */
const BETWEEN = /^(?:\s|[,;:&/()–-]|\.(?!\d)|\b(?:dan|no|nomor|pihak|kesatu|pertama|kedua|ke|i|ii|1|2)\b)*$/i;
const LABEL = /^(?:no|nomor)\s*[.:]\s*/i;
const END = /[,;:.]+$/;
/** Some books write the day behind the number; it has a column of its own. */
const DATED = /\s+(?:tanggal|tgl\.?|tertanggal)\s.*$/is;

/** The office's number and the other party's, as the cell or its two columns say; a cell that holds more is refused. */
export function bothNumbers(r: RowCells, kantorKedua: boolean): readonly [kesatu: string | null, kedua: string | null] {
  const [tertulis, kedua] = [numberIn(r, 'nomorKesatu'), numberIn(r, 'nomorKedua')];
  const kesatu = tertulis?.replace(LABEL, '').replace(DATED, '') ?? null;
  const ada = (kesatu?.match(NUMBER) ?? []).map((satu) => satu.replace(END, ''));
  const [awal, akhir, ...lagi] = ada;
  if (kesatu === null || awal === undefined) return [kesatu, kedua];
  const sisanya = ada.reduce((teks, satu) => teks.replace(satu, ' '), kesatu);
  if (!BETWEEN.test(sisanya) || lagi.length > 0) {
    if (akhir === undefined) return [kesatu, kedua];
    r.tolak('nomorKesatu', 'memuat lebih dari satu nomor; tulis di sini nomor kantor saja', kesatu);
    return [null, kedua];
  }
  if (akhir === undefined) return [kesatu.replace(END, ''), kedua];
  const [kantor, lembaga] = kantorKedua ? [akhir, awal] : [awal, akhir];
  if (kedua !== null && kedua !== lembaga) {
    r.tolak(
      'nomorKesatu',
      `memuat dua nomor, padahal kolom nomor lembaga berisi ${kedua}; tulis nomor kantor saja`,
      kesatu,
    );
    return [null, kedua];
  }
  if (kedua === null) {
    r.catat(`nomor lembaga: ${lembaga}`);
    r.tandai('dua-nomor');
  }
  return [kantor, lembaga];
}

/** A cell without any digit holds no number; one that says so is empty. */
function numberIn(r: RowCells, kunci: string): string | null {
  const isi = r.teks(kunci);
  if (isi === null || /\d/.test(isi)) return isi;
  if (!saysNone(isi) && isi.toLowerCase() !== NOMOR_TO_COME) r.tolak(kunci, `"${isi}" bukan nomor`, isi);
  return null;
}

/** 'Nomor PKS (RS/Dukcapil)' or '(Pihak II / Pihak I)': the office comes second. */
export const isOfficeSecond = (judul: string | null): boolean =>
  /[/|&,]\s*(?:pihak\s+)?(?:i|1|kesatu|pertama|dukcapil|disdukcapil|dinas|kantor)\s*\)?\s*$/i.test(judul ?? '');
