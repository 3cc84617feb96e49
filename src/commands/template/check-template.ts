import { printAnswer } from '../../desk/answer.ts';
import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { templateAnswer } from './template-answer.ts';
import { templatesToTry, tryTemplate } from './try-template.ts';

type TemplatePeriksaFlags = StandardFlags & Readonly<{ naskah?: string }>;

/** May be a file not in use yet. @throws TEMPLAT_SALAH of the first faulty one */
export async function runTemplatePeriksa(env: Env, apa: string | undefined, opsi: TemplatePeriksaFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  const daftar = await templatesToTry(sesi, apa, opsi.naskah);
  const peringatan: string[] = [];
  for (const satu of daftar) for (const kata of await tryTemplate(sesi, satu)) peringatan.push(kata);
  const data = daftar.map(({ naskah, templat, berkas }) => ({ naskah: naskah.kode, berkas, asal: templat.asal }));
  const teks = (d: typeof data) => d.map((t) => `✓ ${t.naskah}: ${t.berkas} baik`).join('\n');
  printAnswer(env, opsi, templateAnswer(sesi, data, { peringatan, teks, singkat: '' }));
}
