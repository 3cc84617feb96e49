import type { Command } from 'commander';
import { defineCommand, defineKeyedCommand, type StandardFlags } from '../desk/flags/standard-flags.ts';
import type { Env } from '../env.ts';
import { NASKAH } from '../office/naskah/all-naskah.ts';
import { runTemplatePeriksa } from './template/check-template.ts';
import { runTemplateSalin } from './template/copy-template.ts';
import { runTemplatePasang } from './template/install-template.ts';
import { runTemplateIsian } from './template/list-placeholders.ts';
import { runTemplateDaftar } from './template/list-templates.ts';
import { runTemplateAmbil } from './template/take-template.ts';

export const templateCommand = (env: Env, ringkas: string): Command =>
  defineCommand('template', ringkas)
    .argument('[apa]', 'daftar')
    .action((apa: string | undefined, opsi: StandardFlags) => runTemplateDaftar(env, apa, opsi))
    .addCommand(
      defineKeyedCommand('salin', 'salin templat bawaan ke register, agar disunting di Word')
        .argument('[naskah]', NASKAH.map((n) => n.kode).join(' | '))
        .action((naskah: string | undefined, _, c: Command) => runTemplateSalin(env, naskah, c.optsWithGlobals())),
    )
    .addCommand(
      defineKeyedCommand('ambil', 'taruh salinan templat yang berlaku di folder ini, agar disunting di Word')
        .argument('[naskah]', NASKAH.map((n) => n.kode).join(' | '))
        .option('--ke <file|dir>', 'taruh di sini')
        .option('--bawaan', 'yang bawaan, bukan yang milik kantor')
        .action((naskah: string | undefined, _, c: Command) => runTemplateAmbil(env, naskah, c.optsWithGlobals())),
    )
    .addCommand(
      defineKeyedCommand('pasang', 'pakai templat yang sudah disunting; diperiksa dulu')
        .argument('[berkas]', 'berkas .docx; dengan --bawaan nama naskahnya')
        .option('--naskah <kode>', 'naskah berkas itu, bila namanya tidak menyebutnya')
        .option('--bawaan', 'kembali ke templat bawaan')
        .action((berkas: string | undefined, _, c: Command) => runTemplatePasang(env, berkas, c.optsWithGlobals())),
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
