import { printAnswer } from '../../desk/answer.ts';
import type { StandardFlags } from '../../desk/flags/standard-flags.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { shownWord } from '../../text/typed-line.ts';
import { shippedAgain, templateAnswer } from './template-answer.ts';
import { type TemplateToTry, templatesToTry, tryTemplate } from './try-template.ts';

type TemplatePeriksaFlags = StandardFlags & Readonly<{ naskah?: string }>;

/** May be a file not in use yet. @throws TEMPLAT_SALAH of the first faulty one */
export async function runTemplatePeriksa(env: Env, apa: string | undefined, opsi: TemplatePeriksaFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  const daftar = await templatesToTry(sesi, apa, opsi.naskah);
  const peringatan: string[] = [];
  for (const satu of daftar) for (const kata of await tryTemplate(sesi, satu)) peringatan.push(kata);
  const data = daftar.map(({ naskah, templat, berkas }) => ({ naskah: naskah.kode, berkas, asal: templat.asal }));
  const teks = (d: typeof data) =>
    [...d.map((t) => `✓ ${t.naskah}: ${t.berkas} baik`), ...wayOn(daftar, apa)].join('\n');
  printAnswer(env, opsi, templateAnswer(sesi, data, { peringatan, teks, singkat: '' }));
}

/** Of one template: whether it is in use by now, and how to change that. */
function wayOn([satu, lain]: readonly TemplateToTry[], apa: string | undefined): readonly string[] {
  if (!satu || lain) return [];
  if (apa?.toLowerCase().endsWith('.docx')) return [`  Memakainya: pks template pasang ${shownWord(apa)}`];
  return satu.templat.asal === 'kantor' ? [`  Sudah dipakai. ${shippedAgain(satu.naskah.kode)}`] : [];
}
