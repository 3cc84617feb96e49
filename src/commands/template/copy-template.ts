/** The copy is edited in Word. */
import { askMissing } from '../../desk/ask/ask-missing.ts';
import { kantorTemplatePath, readShippedTemplate, requireNaskah } from '../../desk/documents/naskah-template.ts';
import { oncePerKey } from '../../desk/file-key.ts';
import { dryRunWarnings, type WriteFlags } from '../../desk/flags/standard-flags.ts';
import { openSitting, type Sitting } from '../../desk/sitting.ts';
import type { Ask, Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';

const COPY_REQUEST = { nama: 'template salin', apa: 'Penyalinan templat' };

const askTemplateNaskah = (ask: Ask): Promise<string> =>
  ask.choose(
    'Templat yang mana',
    NASKAH.map((n) => ({ nilai: n.kode, nama: n.judul })),
  );

export async function runTemplateSalin(env: Env, kode: string | undefined, diketik: WriteFlags): Promise<void> {
  const { naskah: dipilih, ...opsi } = await askMissing(env, { ...diketik, naskah: kode }, COPY_REQUEST, [
    { kunci: 'naskah', flag: 'NASKAH', tanya: askTemplateNaskah },
  ]);
  const naskah = requireNaskah(dipilih ?? '');
  const sesi = await openSitting(env, opsi);
  refuseOnServer(sesi, naskah.kode);
  await oncePerKey(env, sesi.register.place.label, 'template salin', { ...opsi, naskah: kode }, () =>
    copyTemplate(sesi, naskah.kode, opsi),
  );
}

const FOLDER = 'register-templat';

/** Word could not open it on a server. @throws Failure PEMAKAIAN_SALAH */
function refuseOnServer({ register: { place } }: Sitting, kode: string): void {
  if (place.account === undefined) return;
  throw new Failure(
    'PEMAKAIAN_SALAH',
    `Templat register di server (${place.label}) belum dapat disunting: pindahkan registernya ke folder, sunting di sana, lalu pindahkan ke basis data baru yang kosong.`,
    [`pks pindah ke ${FOLDER}`, `pks template salin ${kode} --register ${FOLDER}`],
  );
}

async function copyTemplate(sesi: Sitting, kode: string, opsi: WriteFlags) {
  const jalur = kantorTemplatePath(kode);
  const isi = await readShippedTemplate(sesi, kode);
  if (!opsi.coba) await sesi.register.keepKantorFile(jalur, isi);
  const data = {
    naskah: kode,
    berkas: sesi.register.filePlace(jalur),
    coba: opsi.coba ?? false,
  };
  const jawaban = {
    skema: 'template',
    dasar: sesi.dasar,
    data,
    ringkas: {},
    peringatan: dryRunWarnings(opsi),
    teks: (d: typeof data) => `✓ Disalin ke ${d.berkas}\n  Sunting di Word, lalu: pks template periksa ${d.naskah}`,
    singkat: data.berkas,
  };
  return { jawaban, berkas: data.berkas };
}
