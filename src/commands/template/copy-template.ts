/** The copy is edited in Word: in the register's folder, or beside it where that has none or another one is put in. */
import { installedKey, kantorTemplatePath, readShippedTemplate } from '../../desk/documents/naskah-template.ts';
import { isOnServer } from '../../desk/documents/reading-copy.ts';
import { type MadeFile, oncePerKey } from '../../desk/file-key.ts';
import { dryRunWarnings, type KeyedFlags } from '../../desk/flags/standard-flags.ts';
import { openSitting, type Sitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { askedNaskah } from './ask-naskah.ts';
import { takeTemplate } from './take-template.ts';
import { shippedAgain, templateAnswer } from './template-answer.ts';

export async function runTemplateSalin(env: Env, kode: string | undefined, diketik: KeyedFlags): Promise<void> {
  const [naskah, opsi] = await askedNaskah(env, 'template salin', 'Penyalinan templat', kode, diketik);
  const sesi = await openSitting(env, opsi);
  const diambil = isOnServer(sesi.register) || sesi.atur(installedKey(naskah)) !== null;
  const satuKali = <D>(kerja: () => Promise<MadeFile<D, object>>) =>
    oncePerKey(env, sesi.register.place.label, 'template salin', { ...opsi, naskah }, kerja);
  await (diambil
    ? satuKali(() => takeTemplate(sesi, naskah, { ...opsi, bawaan: true }))
    : satuKali(() => copyTemplate(sesi, naskah, opsi)));
}

async function copyTemplate(sesi: Sitting, kode: string, opsi: KeyedFlags) {
  const jalur = kantorTemplatePath(kode);
  const isi = await readShippedTemplate(sesi, kode);
  if (!opsi.coba)
    await sesi.register.keepKantorFile(jalur, isi).catch((e: unknown) => {
      if (!(e instanceof Failure)) throw e;
      const saran = [`pks template periksa ${kode}`, `pks template pasang ${kode} --bawaan`];
      throw new Failure(e.kode, e.message, saran, e.rinci);
    });
  const data = {
    naskah: kode,
    berkas: sesi.register.filePlace(jalur),
    coba: opsi.coba ?? false,
  };
  const jawaban = templateAnswer(sesi, data, {
    peringatan: dryRunWarnings(opsi),
    teks: (d: typeof data) =>
      `✓ Disalin ke ${d.berkas}\n  Sunting di Word, lalu: pks template periksa ${d.naskah}\n  ${shippedAgain(d.naskah)}`,
    singkat: data.berkas,
  });
  return { jawaban, berkas: data.berkas };
}
