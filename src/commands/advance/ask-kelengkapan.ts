import type { Asking } from '../../desk/ask/question-series.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import { Failure } from '../../errors.ts';
import { kelengkapanOfLangkah } from '../../office/permohonan/rules/kelengkapan.ts';
import { type DokumenCode, type Langkah, syaratName, syaratOptions } from '../../office/sop/sop.ts';
import type { LangkahFlags } from './langkah-flags.ts';
import { lampiranDokumen } from './rehearse-langkah.ts';

/** Shows what the case holds; returns the ticked codes. */
export async function askKelengkapan(
  { berkas, sop }: OpenKasus,
  langkah: Langkah,
  { ask, note }: Asking,
  o: LangkahFlags,
): Promise<readonly DokumenCode[]> {
  const terlampir = lampiranDokumen(o);
  const syarat = kelengkapanOfLangkah(berkas.permohonan, langkah).map(({ syarat, ada }) => ({
    nama: syaratName(sop, syarat),
    kode: syaratOptions(syarat)[0] ?? '',
    ada: ada || syaratOptions(syarat).some((kode) => terlampir.includes(kode)),
  }));
  const dipegang = syarat.filter((s) => s.ada);
  if (dipegang.length > 0) note(`  Kelengkapan langkah ${langkah.no}:`);
  for (const s of dipegang) note(`  ✓ ${s.nama}`);
  const belum = syarat.filter((s) => !s.ada);
  if (belum.length > 0) {
    return ask.tick(
      dipegang.length > 0 ? 'Kelengkapan lainnya' : `Kelengkapan langkah ${langkah.no}`,
      belum.map((s) => ({ nilai: s.kode, nama: s.nama })),
    );
  }
  const semua = syarat.length === 0 ? 'Langkah ini tidak meminta kelengkapan.' : 'Semua kelengkapan sudah dipegang.';
  if (await ask.confirm(`${semua} Lanjutkan?`, true)) return [];
  throw new Failure('DIBATALKAN', 'Dibatalkan. Tidak ada yang disimpan.');
}
