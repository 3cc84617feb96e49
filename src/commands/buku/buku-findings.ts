/** `pks buku periksa`: gaps and doubles of a year. */
import { printAnswer } from '../../desk/answer.ts';
import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import { openSitting } from '../../desk/sitting.ts';
import { withProgress } from '../../desk/with-progress.ts';
import type { Env } from '../../env.ts';
import { ExitWith } from '../../errors.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showBukuFindings } from '../../screen/pages/show-buku.ts';
import { parseBukuYear } from './buku-flags.ts';
import { bukuYearFindings } from './buku-year-findings.ts';

export async function runBukuPeriksa(
  env: Env,
  teks: string | undefined,
  opsi: StandardFlags & Readonly<{ gagalBilaAda?: boolean }>,
) {
  const sesi = await openSitting(env, opsi);
  const tahun = teks === undefined ? Number(sesi.hariIni.slice(0, 4)) : parseBukuYear(teks);
  const temuan = await withProgress(sesi.env, opsi, 'Memeriksa buku', (maju) => bukuYearFindings(sesi, tahun, maju));
  const terbuka = temuan.filter((t) => !t.dijelaskan).length;
  printAnswer(env, opsi, {
    skema: 'buku-periksa',
    dasar: { ...sesi.dasar, tahun: String(tahun) },
    data: temuan,
    ringkas: { temuan: temuan.length, terbuka },
    peringatan: [],
    teks: (d) => showBukuFindings(tahun, d, screenStyle(env)),
    singkat: temuan.map((t) => `${t.buku} ${t.nomor}: ${t.sebab}`).join('\n'),
  });
  if (opsi.gagalBilaAda && terbuka > 0) throw new ExitWith('ADA_TEMUAN');
}
