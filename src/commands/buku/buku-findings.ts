import { printAnswer } from '../../desk/answer.ts';
import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import { parseYear } from '../../desk/flags/year-and-month.ts';
import { openSitting } from '../../desk/sitting.ts';
import { withProgress } from '../../desk/with-progress.ts';
import type { Env } from '../../env.ts';
import { ExitWith } from '../../errors.ts';
import type { BukuCode } from '../../office/buku/buku.ts';
import type { BukuFinding } from '../../office/buku/check-buku.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showBukuFindings, showSeals } from '../../screen/pages/show-buku.ts';
import { bukuReader } from './buku-kasus.ts';
import { sealStates } from './seal-state.ts';
import { readYearBooks } from './year-books.ts';

const brokenSeal = (buku: BukuCode): BukuFinding => ({
  buku,
  nomor: 'semua',
  sebab: 'yang tercatat sampai buku ditutup tidak lagi sama dengan sidiknya; jalankan pks check',
  dijelaskan: false,
});

export async function runBukuPeriksa(
  env: Env,
  teks: string | undefined,
  opsi: StandardFlags & Readonly<{ gagalBilaAda?: boolean }>,
) {
  const sesi = await openSitting(env, opsi, true);
  const tahun = teks === undefined ? yearOf(sesi.hariIni) : parseYear(teks);
  const { temuan, segel } = await withProgress(sesi.env, opsi, 'Memeriksa buku', async (maju) => {
    const pembaca = await bukuReader(sesi, tahun);
    const kosong = pembaca.rules.ditutup ? [] : (['kendali'] as const);
    const { buku, dulu, temuan: dasar } = await readYearBooks(sesi, pembaca, tahun, maju, kosong);
    const segel = sealStates(sesi, buku, dulu, tahun);
    const rusak = (segel ?? []).filter(({ keadaan }) => keadaan === 'lain').map(({ buku: satu }) => brokenSeal(satu));
    return { temuan: [...dasar, ...rusak], segel };
  });
  const terbuka = temuan.filter((t) => !t.dijelaskan).length;
  printAnswer(env, opsi, {
    skema: 'buku-periksa',
    dasar: { ...sesi.dasar, tahun: String(tahun) },
    data: temuan,
    ringkas: { temuan: temuan.length, terbuka, ditutup: sesi.kantor.ditutup?.[tahun]?.dicatat ?? null, segel },
    peringatan: [],
    teks: (d, r) => [showBukuFindings(tahun, d, screenStyle(env)), showSeals(tahun, r)].filter(Boolean).join('\n\n'),
    singkat: temuan.map((t) => `${t.buku} ${t.nomor}: ${t.sebab}`).join('\n'),
  });
  if (opsi.gagalBilaAda && terbuka > 0) throw new ExitWith('ADA_TEMUAN');
}
