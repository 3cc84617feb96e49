/** Below the lists stands what waits outside the steps. */

import { formatShortWeekday } from '../../office/days/format-days.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import { dayUnit } from '../kasus/langkah-text.ts';
import { textWidth, wrapLines } from '../layout/wrap.ts';
import { shortId } from './case-cells.ts';

/** `ditanyakan` is when the ministry was last asked without a letter. */
type FollowUp = Readonly<{ id: string; hari: number; perintah: string; ditanyakan?: string | null }>;
type FollowUpList = Readonly<{ jumlah: number; baris: readonly FollowUp[] }>;
export type ShownFollowUps = Readonly<Record<'pengingat' | 'tandaTangan' | 'penyerahan' | 'akses', FollowUpList>>;

export const FOLLOW_UP_TITLES = {
  pengingat: 'Ingatkan Kemendagri',
  tandaTangan: 'Belum ditandatangani',
  penyerahan: 'Belum diserahkan',
  akses: 'Akses belum lengkap',
} as const satisfies Record<keyof ShownFollowUps, string>;

export function followUpFooter(
  semua: ShownFollowUps,
  banyak: number,
  { hitungan, hariIni }: Readonly<{ hitungan: string; hariIni: string }>,
  lebar: number,
): readonly string[] {
  return (Object.keys(FOLLOW_UP_TITLES) as (keyof ShownFollowUps)[]).flatMap((apa) => {
    const { jumlah, baris } = semua[apa];
    const [pertama] = baris;
    if (!pertama) return [];
    const unit = apa === 'pengingat' ? 'hk' : dayUnit(hitungan); // The ministry always has working days.
    const sebut = baris
      .slice(0, banyak)
      .map((b) => `${shortId(b.id, hariIni)} (${b.hari} ${unit}${askedText(b, hariIni)})`);
    const lagi = jumlah > sebut.length ? [`${jumlah - sebut.length} lagi`] : [];
    const apaSaja = `${FOLLOW_UP_TITLES[apa]}: ${[...sebut, ...lagi].join(', ')}`;
    return withCommand(apaSaja, pertama.perintah, lebar);
  });
}

const askedText = ({ ditanyakan }: FollowUp, hariIni: string): string =>
  ditanyakan ? `, ditanyakan ${formatShortWeekday(ditanyakan, yearOf(hariIni))}` : '';

/** The command moves to its own line where it does not fit. */
export function withCommand(teks: string, perintah: string, lebar: number): readonly string[] {
  const satu = `${teks} → ${perintah}`;
  return textWidth(satu) <= lebar ? [satu] : [wrapLines(teks, lebar), `  → ${perintah}`];
}
