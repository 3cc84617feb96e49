import { formatMoment } from '../../office/days/format-days.ts';
import { fileSizeText } from '../../screen/layout/file-size.ts';
import { shortHash } from '../../screen/pages/show-segel.ts';
import type { BackupMade } from '../../store/upkeep.ts';

export type BackupAnswer = Omit<BackupMade, 'berkas' | 'baru' | 'sidik' | 'ukuran'> &
  Readonly<{ berkas: number | null; baru: number | null; sidik: string | null; ukuran: number | null }>;

export function showBackup(
  d: Pick<BackupAnswer, 'kasus' | 'tindakan' | 'fakta' | 'kepala' | 'berkas' | 'baru' | 'ukuran' | 'sesudah'> &
    Readonly<{ arsip: string; coba: boolean }>,
  arsip: readonly string[],
): string {
  const ukuran = d.ukuran === null ? '' : fileSizeText(d.ukuran);
  const periksa = d.coba ? '' : `${d.sesudah ? '; isi susulan ini' : ','} dibaca ulang dan utuh`;
  const angka = (n: number | null): string => String(n ?? 0);
  return [
    `✓ Cadangan ${d.sesudah ? 'susulan ' : ''}ditulis: ${d.arsip}`,
    `  ${d.kasus} kasus, ${d.tindakan} kejadian, ${d.fakta} fakta${d.berkas === null || d.sesudah ? '' : ` · ${d.berkas} berkas, ${ukuran}${periksa}`}`,
    ...(d.sesudah
      ? [
          `  Yang baru sejak ${formatMoment(d.sesudah.dibuat)}: ${angka(d.baru)} dari ${angka(d.berkas)} berkas, ${ukuran}${periksa}`,
          ...(d.coba
            ? []
            : [`  Yang disusulnya tidak dibaca ulang; semuanya: pks check --cadangan ${arsip.join(' --cadangan ')}`]),
        ]
      : []),
    `  Sidik register ${shortHash(d.kepala)}`,
    `  Memulihkan  pks restore ${arsip.join(' ')}`,
    `  Berikut     salin ke disk lain, di luar kantor bila bisa`,
  ].join('\n');
}
