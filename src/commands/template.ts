/** `pks template`: the Word files documents are made from. The office copies one by one what it wants to edit. */
import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { askMissing } from '../desk/ask/ask-missing.ts';
import {
  kantorTemplatePath,
  namingTemplate,
  readShippedTemplate,
  readTemplate,
  requireNaskah,
} from '../desk/documents/naskah-template.ts';
import { oncePerKey } from '../desk/file-key.ts';
import {
  defineCommand,
  defineWriteCommand,
  dryRunWarnings,
  oneOfWords,
  type StandardFlags,
  type WriteFlags,
} from '../desk/flags/standard-flags.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import type { Ask, Env } from '../env.ts';
import { NASKAH } from '../office/naskah/all-naskah.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { textTable } from '../screen/layout/text-table.ts';
import { templatesToTry, tryTemplate } from './template/try-template.ts';

export const templateCommand = (env: Env, ringkas: string): Command =>
  defineCommand('template', ringkas)
    .argument('[apa]', 'daftar')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks template daftar\n  $ pks template salin pks\n  $ pks template periksa pks-baru.docx',
    )
    .action((apa: string | undefined, opsi: StandardFlags) => runTemplateDaftar(env, apa, opsi))
    .addCommand(
      defineWriteCommand('salin', 'salin templat bawaan ke register, agar disunting di Word')
        .argument('[naskah]', NASKAH.map((n) => n.kode).join(' | '))
        .action((naskah: string | undefined, _, c: Command) => runTemplateSalin(env, naskah, c.optsWithGlobals())),
    )
    .addCommand(
      defineCommand('isian', 'isian yang dikenal sebuah naskah: arti dan contohnya')
        .argument('<naskah>', NASKAH.map((n) => n.kode).join(' | '))
        .action((naskah: string, _, c: Command) => runTemplateIsian(env, naskah, c.optsWithGlobals())),
    )
    .addCommand(
      defineCommand('periksa', 'periksa templat yang berlaku, atau sebuah berkas sebelum dipakai')
        .argument('[berkas]', 'berkas .docx, atau nama naskah; tanpa ini semua templat')
        .option('--naskah <kode>', 'naskah berkas itu, bila namanya tidak menyebutnya')
        .action((berkas: string | undefined, _, c: Command) => runTemplatePeriksa(env, berkas, c.optsWithGlobals())),
    );

const COPY_REQUEST = { nama: 'template salin', apa: 'Penyalinan templat' };

const askTemplateNaskah = (ask: Ask): Promise<string> =>
  ask.choose(
    'Templat yang mana',
    NASKAH.map((n) => ({ nilai: n.kode, nama: n.judul })),
  );

async function runTemplateDaftar(env: Env, apa: string | undefined, opsi: StandardFlags): Promise<void> {
  if (apa !== undefined) oneOfWords('template', ['daftar', 'isian', 'salin', 'periksa'], apa);
  const sesi = await openSitting(env, opsi);
  const perender = await env.renderer();
  const data = await Promise.all(
    NASKAH.map(async ({ kode, judul }) => {
      const templat = await readTemplate(sesi, sesi.register, kode);
      return {
        naskah: kode,
        judul,
        asal: templat.asal,
        isian: await namingTemplate(kode, templat, () => perender.templatePlaceholders(templat.isi)),
      };
    }),
  );
  printAnswer(env, opsi, {
    skema: 'template',
    dasar: sesi.dasar,
    data,
    ringkas: {},
    peringatan: [],
    teks: (d) => {
      const kolom = [
        { judul: 'NASKAH' },
        { judul: 'JUDUL', lentur: true as const },
        { judul: 'ASAL' },
        { judul: 'ISIAN', kanan: true },
      ];
      const baris = d.map((t) => [
        t.naskah,
        t.judul,
        t.asal === 'kantor' ? 'milik kantor' : 'bawaan',
        String(t.isian.length),
      ]);
      return [textTable(kolom, baris, screenStyle(env).lebar), '', 'Sunting sendiri: pks template salin'].join('\n');
    },
  });
}

async function runTemplateIsian(env: Env, kode: string, opsi: StandardFlags): Promise<void> {
  const naskah = requireNaskah(kode);
  const data = [
    ...Object.entries(naskah.teks).map(([nama, i]) => ({ isian: `{{${nama}}}`, arti: i.arti, contoh: i.contoh })),
    ...Object.entries(naskah.baris).flatMap(([nama, i]) =>
      Object.entries(i.kolom).map(([kolom, arti]) => ({
        isian: `{{${nama}.${kolom}}}`,
        arti: `${i.arti}: ${arti}`,
        contoh: '',
      })),
    ),
    ...Object.entries(naskah.bila).map(([nama, i]) => ({ isian: `{{${nama}}}`, arti: i.arti, contoh: '' })),
  ];
  printAnswer(env, opsi, {
    skema: 'isian',
    dasar: { naskah: naskah.kode },
    data,
    ringkas: {},
    peringatan: [],
    teks: (d) =>
      textTable(
        [{ judul: 'ISIAN' }, { judul: 'ARTI', lentur: true }, { judul: 'CONTOH', lentur: true }],
        d.map((i) => [i.isian, i.arti, i.contoh]),
        screenStyle(env).lebar,
      ),
  });
}

type TemplatePeriksaFlags = StandardFlags & Readonly<{ naskah?: string }>;

/** A file that is not in use yet is checked as it would be used. @throws Failure TEMPLAT_SALAH, the one of the first that is faulty */
async function runTemplatePeriksa(env: Env, apa: string | undefined, opsi: TemplatePeriksaFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const daftar = await templatesToTry(sesi, apa, opsi.naskah);
  for (const satu of daftar) await tryTemplate(sesi, satu);
  const data = daftar.map(({ naskah, templat, berkas }) => ({ naskah: naskah.kode, berkas, asal: templat.asal }));
  printAnswer(env, opsi, {
    skema: 'template',
    dasar: sesi.dasar,
    data,
    ringkas: {},
    peringatan: [],
    teks: (d) => d.map((t) => `✓ ${t.naskah}: ${t.berkas} baik`).join('\n'),
    singkat: '',
  });
}

async function runTemplateSalin(env: Env, kode: string | undefined, diketik: WriteFlags): Promise<void> {
  const { naskah: dipilih, ...opsi } = await askMissing(env, { ...diketik, naskah: kode }, COPY_REQUEST, [
    { kunci: 'naskah', flag: 'NASKAH', tanya: askTemplateNaskah },
  ]);
  const naskah = requireNaskah(dipilih ?? '');
  const sesi = await openSitting(env, opsi);
  await oncePerKey(env, sesi.register.place.label, 'template salin', { ...opsi, naskah: kode }, () =>
    copyTemplate(sesi, naskah.kode, opsi),
  );
}

async function copyTemplate(sesi: Sitting, kode: string, opsi: WriteFlags) {
  const jalur = kantorTemplatePath(kode);
  const isi = await readShippedTemplate(sesi, kode);
  if (!opsi.coba) await sesi.register.keepKantorFile(jalur, isi); // copied before, not edited since: as good
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
