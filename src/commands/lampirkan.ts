import type { Command } from 'commander';
import { askMissing } from '../desk/ask/ask-missing.ts';
import { askPindaian } from '../desk/ask/ask-pindaian.ts';
import { readLampiran } from '../desk/documents/take-lampiran.ts';
import { parseDokumenCode } from '../desk/flags/sop-codes.ts';
import { type ActFlags, defineKasusCommand, mayAsk, missingKasus } from '../desk/flags/standard-flags.ts';
import { recordAct } from '../desk/record-act.ts';
import type { Env } from '../env.ts';
import { HUBUNGAN } from '../office/permohonan/facts/kasus-parts.ts';
import { END_LETTER, RENEWAL_REPORTS, SIGNED_PKS } from '../office/permohonan/kerja-sama/pengesahan.ts';
import { shownWord } from '../text/typed-line.ts';
import { askDokumen } from './lampirkan/ask-dokumen.ts';
import { isFileName, noteMissing } from './lampirkan/missing-file.ts';

const OUTSIDE_SOP = [SIGNED_PKS, END_LETTER, RENEWAL_REPORTS, ...HUBUNGAN];

type LampirkanFlags = ActFlags & Readonly<{ untuk?: string; catatan?: string }>;

export const lampirkanCommand = (env: Env, ringkas: string): Command =>
  defineKasusCommand('lampirkan', ringkas, 'melampirkan')
    .argument('[berkas]', 'berkas pindaian; disalin ke kasus')
    .option('--untuk <dokumen>', 'dokumen apa ini, mis. disposisi')
    .option('--catatan <teks>', 'catatan')
    .action(async (kasus: string, file: string | undefined, opsi: LampirkanFlags, c: Command) => {
      if (file !== undefined || !isFileName(kasus)) return runLampirkan(env, kasus, file, opsi);
      // 'lampirkan surat.pdf' names no case yet: it is picked, once it is said that the file is not there.
      if (mayAsk(env, opsi)) await noteMissing(env, kasus);
      return missingKasus(c);
    });

async function runLampirkan(env: Env, kasus: string, file: string | undefined, diketik: LampirkanFlags): Promise<void> {
  await recordAct(env, 'lampirkan', kasus, { ...diketik, file }, async (sesi, terbuka) => {
    const { sop } = terbuka;
    if (diketik.untuk?.trim()) parseDokumenCode(sop, '--untuk', diketik.untuk, ...OUTSIDE_SOP);
    // Before it is asked what the scan is: a wrong name is typed anew.
    const hilang = file !== undefined && mayAsk(env, diketik) && (await noteMissing(sesi.env, file));
    const opsi = await askMissing(
      env,
      { ...diketik, ...(!hilang && file !== undefined && { file }) },
      {
        nama: ['lampirkan', terbuka.berkas.id, ...(file ? [shownWord(file)] : [])].join(' '),
        apa: 'Lampiran',
        pastikan: true,
      },
      [
        { kunci: 'untuk', flag: '--untuk DOKUMEN', tanya: (ask, _, note) => askDokumen(ask, note, terbuka) },
        { kunci: 'file', flag: 'BERKAS', tanya: (ask, o) => askPindaian(sesi, ask, 'Berkas pindaian', o.untuk ?? '') },
      ],
    );
    const { lampiran, berkas } = await readLampiran(
      sesi,
      parseDokumenCode(sop, '--untuk', opsi.untuk ?? '', ...OUTSIDE_SOP),
      opsi.file ?? '',
    );
    return { perintah: { jenis: 'Lampirkan', lampiran, catatan: opsi.catatan?.trim() || null }, berkas: [berkas] };
  });
}
