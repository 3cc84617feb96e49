import { formatClock, formatShortWeekday } from '../../office/days/format-days.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import { tanggunganName } from '../../office/permohonan/text/kasus-words.ts';
import { dayUnit, type ListBasis, latenessText } from '../kasus/langkah-text.ts';
import { elideText, textWidth } from '../layout/wrap.ts';
import { shortId } from './case-cells.ts';
import { withCommand } from './follow-up-footer.ts';
import type { MejaBasis } from './meja-rows.ts';
import { type MejaRow, shortCommand } from './meja-rows.ts';

const NAMED_LATE = [3, 2, 1] as const;

/**
 * 'Terlambat 3: 009 Kemendagri 11 hk · 017 kantor 2 hk' tells whose the late days were, not whose turn it is. One line
 * is filled.
 */
export function lateFooter(
  baris: readonly MejaRow[],
  jumlah: number,
  dasar: ListBasis,
  lebar: number,
): readonly string[] {
  const lewat = baris.filter((b) => b.terlambat);
  if (lewat.length === 0) return [];
  const dengan = (n: number): readonly string[] => {
    const sebut = lewat.slice(0, n).map((b) => `${shortId(b.id, dasar.hariIni)} ${lateShares(b, dasar)}`);
    const lagi = jumlah > sebut.length ? [`${jumlah - sebut.length} lagi`] : [];
    return withCommand(`Terlambat ${jumlah}: ${[...sebut, ...lagi].join(' · ')}`, 'pks overdue', lebar);
  };
  const [banyak, ...sedikit] = NAMED_LATE.map(dengan);
  return [banyak, ...sedikit].find((satu) => satu?.length === 1) ?? banyak ?? [];
}

/**
 * 'kantor 2 hk', 'Kemendagri 11 hk', 'kantor 1 hk + pihak luar 5 hk' back at the office. Days before pks belong
 * to none.
 */
function lateShares(b: MejaRow, { hitungan }: ListBasis): string {
  const semua = Number(/\d+/.exec(latenessText(b, hitungan))?.[0] ?? 0);
  const { sebelumPks = 0, pemohon = 0, kemendagri = 0 } = b.hariPerPeran;
  const lain = semua - b.lewatKantor;
  const diluar = sebelumPks > 0 ? Math.min(lain, pemohon + kemendagri) : lain;
  const luar = b.tanggungan === 'kantor' ? 'pihak luar' : tanggunganName(b.tanggungan);
  const bagian = [
    ['kantor', b.lewatKantor],
    [luar, diluar],
    ['sebelum pks', lain - diluar],
  ] as const;
  return bagian.flatMap(([siapa, hari]) => (hari > 0 ? [`${siapa} ${hari} ${dayUnit(hitungan)}`] : [])).join(' + ');
}

const NAMED_KOREKSI = 2;

export function koreksiLines(baris: readonly MejaRow[], { hariIni }: ListBasis, lebar: number): readonly string[] {
  return baris
    .filter((b) => b.koreksi)
    .slice(0, NAMED_KOREKSI)
    .map((b) => {
      const awal = `Koreksi ${shortId(b.id, hariIni)} oleh ${b.koreksi?.oleh.nama || `langkah ${b.koreksi?.langkah}`}: `;
      const akhir = ` → ${shortCommand(`pks show ${b.id}`, b.id, hariIni)}`;
      const ruang = lebar - textWidth(awal) - textWidth(akhir) - 2;
      return `${awal}"${elideText(b.koreksi?.catatan ?? '', Math.max(10, ruang))}"${akhir}`;
    });
}

/** 'Sejak terakhir dilihat (Sen 23 Nov 14.10): 3 tindakan di 2 kasus → pks log'. */
export function sinceFooter({ dilihat, hariIni }: MejaBasis, lebar: number): readonly string[] {
  if (dilihat === null) return [];
  const { saat, kasus, tindakan } = dilihat;
  const sejak = `${formatShortWeekday(saat, yearOf(hariIni))} ${formatClock(saat)}`;
  const apa = tindakan === null ? `${kasus} kasus berubah` : `${tindakan} tindakan di ${kasus} kasus`;
  return withCommand(`Sejak terakhir dilihat (${sejak}): ${apa}`, 'pks log', lebar);
}

export function backupFooter(cadangan: MejaBasis['cadangan']): string {
  if (cadangan === null) return '';
  return cadangan.terakhir
    ? `Cadangan terakhir ${cadangan.hari} hari lalu → pks backup`
    : 'Register ini belum pernah dicadangkan → pks backup';
}
