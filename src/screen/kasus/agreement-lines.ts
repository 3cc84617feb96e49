import { plusDays } from '../../office/days/day-arithmetic.ts';
import { formatShortWeekday, formatTanggal, formatTanggalSurat } from '../../office/days/format-days.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import { daysWithoutPks } from '../../office/permohonan/kerja-sama/kerja-sama-state.ts';
import { missingRecipients } from '../../office/permohonan/kerja-sama/open-work.ts';
import { noted } from '../../office/permohonan/text/kasus-words.ts';
import { earlyEndText } from '../../office/permohonan/text/pks-words.ts';
import type { KasusView } from '../../office/permohonan/views/kasus-view.ts';

export const isOver = ({ berakhir }: Readonly<{ berakhir: string | null }>, hariIni: string): boolean =>
  berakhir !== null && berakhir < hariIni;

/** Behind an end: how long the institution is without an agreement, where its renewal begins later or is not signed. */
export function withoutPksText(berakhir: string, mulai: string | null, hariIni: string): string {
  const hari = mulai === null ? 0 : daysWithoutPks(berakhir, mulai);
  if (mulai !== null)
    return hari > 0 ? `; ${hari} hari tanpa PKS sebelum yang baru mulai ${formatTanggalSurat(mulai)}` : '';
  return berakhir < hariIni ? `; sejak ${formatTanggalSurat(plusDays(berakhir, 1))} lembaga itu tanpa PKS` : '';
}

export function kerjaSamaLine(
  { id, kerjaSama: k }: KasusView,
  { hariIni, pksBaruMulai }: Readonly<{ hariIni: string; pksBaruMulai: string | null }>,
): readonly (readonly [string, string])[] {
  if (!k) return [];
  const tahun = yearOf(hariIni);
  const terbuka = k.sejakPks === undefined && (missingRecipients(k).length > 0 || !k.userId || !k.jaringan);
  const habis = isOver(k, hariIni)
    ? ` (sudah berakhir${terbuka ? '; penyerahan dan akses tidak ditunggu lagi' : ''})`
    : '';
  const diserahkan = k.diserahkan
    .map((x) => `${x.kepada} (${x.penerima}) ${formatShortWeekday(x.pada, tahun)}`)
    .join(', ');
  return [
    [
      'PKS',
      `${k.nomorKesatu} · ${k.nomorKedua ?? (k.sejakPks ? 'nomor lembaga tidak disebut' : `nomor lembaga menyusul (pks lengkapi ${id})`)}, ${k.tanggal ? `ditandatangani ${formatShortWeekday(k.tanggal, tahun)}` : 'hari tanda tangan tidak disebut'}`,
    ],
    ['Berlaku', `${formatTanggal(k.mulai)} s.d. ${k.berakhir ? formatTanggal(k.berakhir) : 'tidak disebut'}${habis}`],
    ['Diakhiri', k.diakhiri ? `${earlyEndText(k.diakhiri)}${noted(k.diakhiri.alasan)}` : ''],
    ['Pihak kedua', [k.penandatanganKedua, k.jabatanKedua].filter(Boolean).join(', ')],
    ['Diserahkan', diserahkan || (k.sejakPks ? '' : 'belum')],
    [
      'Akses',
      k.sejakPks && !k.userId && !k.jaringan
        ? ''
        : `user ID ${k.userId ? formatShortWeekday(k.userId, tahun) : 'belum'} · pernyataan jaringan ${k.jaringan ? formatShortWeekday(k.jaringan, tahun) : 'belum'}`,
    ],
    [
      'Diperpanjang',
      k.diperpanjang
        ? `oleh permohonan ${k.diperpanjang}${k.berakhir === null ? '' : withoutPksText(k.berakhir, pksBaruMulai, hariIni)}`
        : '',
    ],
  ];
}
