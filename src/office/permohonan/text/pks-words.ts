import { formatTanggal } from '../../days/format-days.ts';
import { NO_END, type Pengakhiran } from '../kerja-sama/pengesahan.ts';

export const PENGAKHIR_NAMES: Readonly<Record<Pengakhiran['pihak'], string>> = {
  lembaga: 'lembaga',
  kantor: 'Dinas',
  kemendagri: 'Kemendagri',
  bersama: 'kedua pihak bersama',
};

/** 'oleh lembaga, surat 445/9/2026 (1 Juni 2026); semula sampai 31 Desember 2027' */
export function earlyEndText({ semula, pihak, nomor, tanggal }: Omit<Pengakhiran, 'alasan'>): string {
  const hari = tanggal === null ? '' : formatTanggal(tanggal);
  const surat = nomor === null ? hari && `, surat ${hari}` : `, surat ${nomor}${hari && ` (${hari})`}`;
  const dulu =
    semula === null || semula === NO_END ? 'semula tanpa hari akhir' : `semula sampai ${formatTanggal(semula)}`;
  return `oleh ${PENGAKHIR_NAMES[pihak]}${surat}; ${dulu}`;
}
