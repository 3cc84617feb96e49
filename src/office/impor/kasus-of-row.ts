/** A row about a case that is under way on paper: where it waits, and since when. */
import { formatTanggalSurat } from '../days/format-days.ts';
import { plainWords } from '../permohonan/compare/compare-key.ts';
import { type EnteredAt, enteredAtLangkah } from '../permohonan/enter-at-langkah.ts';
import type { Sop } from '../sop/sop.ts';
import { lembagaOfRow } from './lembaga-of-row.ts';
import { notesOfRow, type RowDetails, requestOfRow } from './pks-of-row.ts';
import { type RowCells, required } from './row-cells.ts';

/** Null where something is wrong; the cells say what. */
export function kasusOfRow(r: RowCells, sop: Sop, hariIni: string): RowDetails | null {
  const lembaga = lembagaOfRow(r);
  const nomor = required(r, 'nomorSurat', r.teks('nomorSurat'), 'nomor surat tidak ada');
  const tanggal = required(r, 'tanggalSurat', r.hari('tanggalSurat'), 'tanggal surat tidak ada');
  const diterima = required(r, 'diterima', r.hari('diterima'), 'hari diterima tidak ada');
  const sejak = required(r, 'sejak', r.hari('sejak'), 'sejak kapan menunggu tidak ada');
  for (const [kunci, hari] of [
    ['tanggalSurat', tanggal],
    ['diterima', diterima],
    ['sejak', sejak],
  ] as const) {
    if (hari !== null && hari > hariIni) r.tolak(kunci, `${formatTanggalSurat(hari)} masih di masa depan`);
  }
  if (diterima !== null && sejak !== null && sejak < diterima) {
    r.tolak('sejak', `${formatTanggalSurat(sejak)} sebelum surat diterima (${formatTanggalSurat(diterima)})`);
  }
  const masuk = enteredRow(r, sop);
  if (!lembaga || !nomor || !tanggal || !diterima || !sejak || !masuk || r.cela.length > 0) return null;
  return {
    lembaga,
    surat: { nomor, tanggal, hal: r.teks('hal') ?? '' },
    agenda: r.teks('agenda'),
    diterima,
    sejak,
    permohonan: requestOfRow(r),
    pks: null,
    ...masuk,
    catatan: notesOfRow(r),
  };
}

/** The step a row names, by number or by its words, and the reply where it lies behind. */
function enteredRow(r: RowCells, sop: Sop): EnteredAt | null {
  const teks = required(r, 'langkah', r.teks('langkah'), 'langkah tempat kasus menunggu tidak ada');
  if (teks === null) return null;
  const nomor = r.teks('nomorBalasan');
  const tanggal = r.hari('tanggalBalasan');
  const balasan = nomor && tanggal ? ({ nomor, tanggal, hasil: 'setuju', agenda: null } as const) : null;
  const hasil = enteredAtLangkah(sop, stepOfText(sop, teks), balasan);
  if (typeof hasil !== 'string') return hasil;
  r.tolak(hasil === 'balasan' ? 'nomorBalasan' : 'langkah', STEP_FAULTS[hasil](teks, sop));
  return null;
}

const STEP_FAULTS: Readonly<Record<'langkah' | 'balasan', (teks: string, sop: Sop) => string>> = {
  langkah: (teks, sop) => {
    const [, kedua] = sop.langkah;
    return `"${teks}" bukan langkah ${kedua?.no} sampai ${sop.langkah.at(-1)?.no} SOP ini`;
  },
  balasan: () => 'langkah itu sesudah balasan Kemendagri: nomor dan tanggal balasannya harus ada',
};

/** 'L07', 'langkah 7', '7', or the words of the step. */
function stepOfText(sop: Sop, teks: string): number | null {
  const angka = /^(?:l|langkah|tahap|step|no)?[\s.]*0*(\d{1,2})\b/i.exec(teks)?.[1];
  if (angka !== undefined) return Number(angka);
  const kata = plainWords(teks);
  return sop.langkah.find((l) => [l.ringkas, l.aktivitas].some((x) => plainWords(x) === kata))?.no ?? null;
}
