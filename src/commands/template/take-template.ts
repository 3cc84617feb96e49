/** The copy outside of the register is edited in Word and put in again, on a folder as on a server. */
import { type NaskahTemplate, readShippedTemplate, templateInForce } from '../../desk/documents/naskah-template.ts';
import { oncePerKey } from '../../desk/file-key.ts';
import { dryRunWarnings, type KeyedFlags } from '../../desk/flags/standard-flags.ts';
import { newOutputPath } from '../../desk/output-path.ts';
import { openSitting, type Sitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { shownWord } from '../../text/typed-line.ts';
import { askedNaskah } from './ask-naskah.ts';
import { templateAnswer } from './template-answer.ts';

export type TakeTemplateFlags = KeyedFlags & Readonly<{ ke?: string; bawaan?: boolean }>;

export async function runTemplateAmbil(env: Env, kode: string | undefined, diketik: TakeTemplateFlags): Promise<void> {
  const [naskah, opsi] = await askedNaskah(env, 'template ambil', 'Pengambilan templat', kode, diketik);
  const sesi = await openSitting(env, opsi, true);
  const { ke } = opsi;
  const diminta = { ...opsi, naskah, ...(ke !== undefined && { ke: env.localFiles.join(ke) }) };
  await oncePerKey(env, sesi.register.place.label, 'template ambil', diminta, () => takeTemplate(sesi, naskah, opsi));
}

/** @throws BERKAS_SUDAH_ADA, PEMAKAIAN_SALAH inside of the register */
export async function takeTemplate(sesi: Sitting, kode: string, { ke, bawaan = false, ...opsi }: TakeTemplateFlags) {
  const { env, register } = sesi;
  const tujuan = await newOutputPath(
    env,
    register,
    ke,
    `${kode}.docx`,
    `pks template ambil ${kode}${bawaan ? ' --bawaan' : ''} --ke`,
  );
  const templat: NaskahTemplate = bawaan
    ? { isi: await readShippedTemplate(sesi, kode), asal: 'bawaan' }
    : await templateInForce(sesi, kode);
  if (!opsi.coba) await env.localFiles.write(tujuan, templat.isi, false);
  const dibuka = !opsi.coba && env.desktop !== null && (await env.desktop.open(tujuan));
  const data = { naskah: kode, berkas: tujuan, asal: templat.asal, dibuka, coba: opsi.coba ?? false };
  const jawaban = templateAnswer(sesi, data, {
    peringatan: dryRunWarnings(opsi),
    teks: (d: typeof data) =>
      [
        `✓ Templat ${d.naskah} (${d.asal === 'kantor' ? 'milik kantor' : 'bawaan'}) disalin ke ${d.berkas}${d.dibuka ? ' dan dibuka' : ''}`,
        `  Sunting di Word, simpan, lalu: pks template pasang ${shownWord(d.berkas)}`,
      ].join('\n'),
    singkat: tujuan,
  });
  return { jawaban, berkas: tujuan };
}
