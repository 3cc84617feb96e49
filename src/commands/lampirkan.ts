/** `pks lampirkan`: adds a scan, which then counts as held. */
import type { Command } from 'commander';
import { askMissing } from '../desk/ask/ask-missing.ts';
import { askRequiredText } from '../desk/ask/typed-answers.ts';
import { readLampiran } from '../desk/documents/take-lampiran.ts';
import { parseDokumenCode } from '../desk/flags/sop-codes.ts';
import { type ActFlags, defineKasusCommand } from '../desk/flags/standard-flags.ts';
import { recordAct } from '../desk/record-act.ts';
import type { Sitting } from '../desk/sitting.ts';
import type { Ask, Env } from '../env.ts';
import type { Sop } from '../office/sop/sop.ts';
import { shownWord } from '../text/typed-line.ts';

type LampirkanFlags = ActFlags & Readonly<{ untuk?: string; catatan?: string }>;

export const lampirkanCommand = (env: Env, ringkas: string): Command =>
  defineKasusCommand('lampirkan', ringkas, 'melampirkan')
    .argument('[file]', 'berkas pindaian; disalin ke kasus')
    .option('--untuk <dokumen>', 'dokumen apa ini, mis. disposisi')
    .option('--catatan <teks>', 'catatan')
    .addHelpText('after', '\nContoh:\n  $ pks lampirkan 14 disposisi.jpg --untuk disposisi')
    .action((kasus: string, file: string | undefined, opsi: LampirkanFlags) => runLampirkan(env, kasus, file, opsi));

export async function runLampirkan(
  env: Env,
  kasus: string,
  file: string | undefined,
  diketik: LampirkanFlags,
): Promise<void> {
  await recordAct(env, 'lampirkan', kasus, { ...diketik, file }, async (sesi, { sop, berkas: { id } }) => {
    const opsi = await askMissing(
      env,
      { ...diketik, file },
      { nama: ['lampirkan', id, ...(file ? [shownWord(file)] : [])].join(' '), apa: 'Lampiran' },
      [
        { kunci: 'untuk', flag: '--untuk DOKUMEN', tanya: (ask) => askDokumen(ask, sop) },
        { kunci: 'file', flag: 'FILE', tanya: (ask) => askFile(ask, sesi) },
      ],
    );
    const { lampiran, berkas } = await readLampiran(
      sesi,
      parseDokumenCode(sop, '--untuk', opsi.untuk ?? ''),
      opsi.file ?? '',
    );
    return { perintah: { jenis: 'Lampirkan', lampiran, catatan: opsi.catatan?.trim() || null }, berkas: [berkas] };
  });
}

const askDokumen = (ask: Ask, sop: Sop): Promise<string> =>
  ask.choose(
    'Pindaian apa ini',
    Object.entries(sop.dokumen).map(([nilai, nama]) => ({ nilai, nama })),
  );

const askFile = (ask: Ask, { env }: Sitting): Promise<string> =>
  askRequiredText(ask, 'Berkas pindaian', {
    periksa: async (jalur) => ((await env.localFiles.exists(jalur)) ? null : `Berkas "${jalur}" tidak ada.`),
  });
