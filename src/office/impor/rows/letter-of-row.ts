/** Kept as written, in the book of its year. */

import type { OldLetter } from '../../buku/buku.ts';
import { formatTanggalSurat } from '../../days/format-days.ts';
import { yearOf } from '../../days/tanggal.ts';
import { type RowCells, required } from './row-cells.ts';

/** `tahun` is that of its book. */
export type OldLetterRow = OldLetter & Readonly<{ tahun: number }>;

export function letterOfRow(r: RowCells, hariIni: string): OldLetterRow | null {
  const pengirim = required(r, 'pengirim', r.teks('pengirim'), 'pengirim tidak ada');
  const tglTerima = r.hari('tglTerima');
  const tglSurat = r.hari('tglSurat');
  const hari = tglTerima ?? tglSurat;
  if (hari === null && !r.isFaulty('tglSurat'))
    required(r, 'tglTerima', null, 'tanggal terima dan tanggal surat tidak ada');
  if (hari !== null && hari > hariIni) r.tolak('tglTerima', `${formatTanggalSurat(hari)} masih di masa depan`);
  else if (tglSurat !== null && tglSurat > hariIni)
    r.tolak('tglSurat', `${formatTanggalSurat(tglSurat)} masih di masa depan`);
  else if (tglTerima === null && tglSurat !== null)
    r.catat('tanggal terima tidak ada: di buku berdiri pada tanggal suratnya');
  else if (tglTerima !== null && tglSurat !== null && tglSurat > tglTerima)
    r.catat(`surat bertanggal ${formatTanggalSurat(tglSurat)}, sesudah hari diterimanya`);
  const isi = {
    noAgenda: r.teks('noAgenda'),
    noSurat: r.teks('noSurat'),
    perihal: r.teks('perihal'),
    diteruskanKepada: r.teks('diteruskanKepada'),
    catatan: [r.teks('catatan'), r.teks('keterangan')].filter(Boolean).join('; ') || null,
  };
  if (pengirim === null || hari === null) return null;
  return { ...isi, tglTerima, tglSurat, pengirim, tahun: yearOf(hari) };
}
