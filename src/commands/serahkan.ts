import type { Command } from 'commander';
import { askSeries } from '../desk/ask/question-series.ts';
import { askRequiredText } from '../desk/ask/typed-answers.ts';
import { type ActFlags, defineKasusCommand, mayAsk, oneOfWords, requireFlags } from '../desk/flags/standard-flags.ts';
import { recordAct } from '../desk/record-act.ts';
import type { Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { requireSigned } from '../office/permohonan/kerja-sama/decide-kerja-sama.ts';
import { PENERIMA } from '../office/permohonan/kerja-sama/pengesahan.ts';
import { kasusHeading } from '../screen/kasus/kasus-heading.ts';

type SerahkanFlags = ActFlags & Readonly<{ kepada?: string; penerima?: string; catatan?: string }>;

export const serahkanCommand = (env: Env, ringkas: string): Command =>
  defineKasusCommand('serahkan', ringkas, 'menyerahkan')
    .option('--kepada <siapa>', `${PENERIMA.join(' | ')} (bawaan: ${PENERIMA[0]})`)
    .option('--penerima <nama>', 'nama yang menerima (untuk dirjen: cara kirim atau nomor resi)')
    .option('--tanggal <tgl>', 'kapan: "TGL [JAM]" (bawaan: sekarang)')
    .option('--catatan <teks>', 'catatan')
    .action((kasus: string, opsi: SerahkanFlags) => runSerahkan(env, kasus, opsi));

const runSerahkan = (env: Env, kasus: string, opsi: SerahkanFlags): Promise<void> =>
  recordAct(env, 'serahkan', kasus, opsi, async (sesi, { berkas, aturan }) => {
    requireSigned(aturan, berkas.permohonan);
    const diketik = opsi.penerima?.trim() ?? '';
    const penerima = diketik || !mayAsk(env, opsi) ? diketik : await askPenerima(sesi, opsi, kasusHeading(berkas));
    requireFlags('Penyerahan', penerima ? [] : ['--penerima NAMA'], `pks serahkan ${berkas.id}`);
    return {
      perintah: {
        jenis: 'Serahkan',
        kepada: oneOfWords('--kepada', PENERIMA, opsi.kepada ?? PENERIMA[0]),
        penerima,
        catatan: opsi.catatan?.trim() || null,
      },
    };
  });

const askPenerima = (sesi: Sitting, opsi: SerahkanFlags, kepala: string): Promise<string> =>
  askSeries(
    sesi.env,
    opsi,
    ({ ask, note }) => {
      note(kepala);
      return askRequiredText(ask, `Diterima oleh (${opsi.kepada ?? PENERIMA[0]})`);
    },
    { pastikan: true },
  );
