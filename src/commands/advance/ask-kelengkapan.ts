import type { Asking } from '../../desk/ask/question-series.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { AskChoice } from '../../env.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import { kelengkapanOfLangkah, matchKelengkapan } from '../../office/permohonan/rules/kelengkapan.ts';
import { madeVersion } from '../../office/permohonan/standing/made-dokumen.ts';
import { type DokumenCode, type Langkah, type Syarat, syaratName, syaratOptions } from '../../office/sop/sop.ts';
import type { LangkahFlags } from './langkah-flags.ts';
import { lampiranDokumen } from './rehearse-langkah.ts';

/** Shows what the case holds, and asks until all the rest is ticked, as the step needs it. */
export async function askKelengkapan(
  terbuka: OpenKasus,
  langkah: Langkah,
  { ask, note }: Asking,
  o: LangkahFlags,
): Promise<readonly DokumenCode[]> {
  const { berkas, sop } = terbuka;
  const terlampir = lampiranDokumen(o);
  const syarat = kelengkapanOfLangkah(berkas.permohonan, langkah).map(({ syarat, ada }) => ({
    syarat,
    ada: ada || syaratOptions(syarat).some((kode) => terlampir.includes(kode)),
  }));
  const dipegang = syarat.filter((s) => s.ada);
  if (dipegang.length > 0) note('  Kelengkapan:');
  for (const s of dipegang) note(`  ✓ ${syaratName(sop, s.syarat)}`);
  const kotak = syarat.filter((s) => !s.ada).map((s) => dokumenBox(terbuka, langkah, s.syarat));
  if (kotak.length === 0) return [];
  const pesan = dipegang.length > 0 ? 'Kelengkapan lainnya' : `Kelengkapan langkah ${langkah.no}`;
  for (;;) {
    const dicentang = await ask.tick(pesan, kotak);
    const { kurang } = matchKelengkapan(berkas.permohonan, langkah, [...dicentang, ...terlampir]);
    if (kurang.length === 0) return dicentang;
    note(`  ✗ Belum dicentang: ${kurang.map((s) => syaratName(sop, s)).join('; ')}.`);
    note('    Tanpa itu langkah ini belum selesai. Spasi mencentang yang sudah ada; Ctrl+C bila belum ada.');
  }
}

/** Ticked already where pks made it. */
function dokumenBox({ berkas, sop }: OpenKasus, langkah: Langkah, syarat: Syarat): AskChoice<DokumenCode> {
  const nama = syaratName(sop, syarat);
  const dibuat = syaratOptions(syarat)
    .map((kode) => ({ kode, versi: madeVersion(sop, effectiveFacts(berkas.tindakan), langkah, kode) }))
    .find(({ versi }) => versi !== null);
  return dibuat
    ? {
        nilai: dibuat.kode,
        nama: `${syaratName(sop, dibuat.kode)} (dibuat di sini, v${dibuat.versi})`,
        dicentang: true,
      }
    : { nilai: syaratOptions(syarat)[0] ?? '', nama };
}
