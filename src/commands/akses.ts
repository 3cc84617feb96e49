/** `pks akses`: the days of user ID and network statement (after step 21). */
import type { Command } from 'commander';
import { askOptionalText, dayPrompt } from '../desk/ask/typed-answers.ts';
import { defineKasusCommand, mayAsk, requireFlags } from '../desk/flags/standard-flags.ts';
import { readTypedDay } from '../desk/flags/typed-dates.ts';
import type { OpenKasus } from '../desk/open-kasus.ts';
import { noteKasus } from '../desk/outside-steps/move-kasus.ts';
import { type ActFlags, recordAct } from '../desk/record-act.ts';
import type { Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { requireSigned } from '../office/permohonan/kerja-sama/decide-kerja-sama.ts';
import type { KerjaSama } from '../office/permohonan/kerja-sama/pengesahan.ts';

type AksesFlags = ActFlags & Readonly<{ userId?: string; jaringan?: string; catatan?: string }>;

export const aksesCommand = (env: Env, ringkas: string): Command =>
  defineKasusCommand('akses', ringkas, 'mencatat')
    .option('--user-id <tgl>', 'hari user ID diberikan kepada lembaga')
    .option('--jaringan <tgl>', 'hari surat pernyataan jaringan tertutup')
    .option('--catatan <teks>', 'catatan')
    .addHelpText('after', '\nContoh:\n  $ pks akses 14 --jaringan 1/12/2026 --user-id kemarin')
    .action((kasus: string, opsi: AksesFlags) => runAkses(env, kasus, opsi));

export const runAkses = (env: Env, kasus: string, diketik: AksesFlags): Promise<void> =>
  recordAct(env, 'akses', kasus, diketik, async (sesi, { berkas, aturan }) => {
    const k = requireSigned(aturan, berkas.permohonan);
    const opsi = mayAsk(env, diketik) ? await askAkses(sesi, berkas, k, diketik) : diketik;
    const ada = opsi.userId !== undefined || opsi.jaringan !== undefined;
    requireFlags('Akses', ada ? [] : ['--user-id atau --jaringan'], `pks akses ${kasus}`);
    return {
      perintah: {
        jenis: 'CatatAkses',
        ...(opsi.userId !== undefined && { userId: readTypedDay(sesi, '--user-id', opsi.userId, { kasus: berkas }) }),
        ...(opsi.jaringan !== undefined && {
          jaringan: readTypedDay(sesi, '--jaringan', opsi.jaringan, { kasus: berkas }),
        }),
        catatan: opsi.catatan?.trim() || null,
      },
    };
  });

/** Each day that is not known yet, unless one was said; Enter leaves it open. */
async function askAkses(sesi: Sitting, berkas: OpenKasus['berkas'], k: KerjaSama, o: AksesFlags): Promise<AksesFlags> {
  if (o.userId !== undefined || o.jaringan !== undefined) return o;
  noteKasus(sesi.env, berkas);
  const ask = await sesi.env.ask();
  const jaringan =
    k.jaringan === null
      ? await askOptionalText(
          ask,
          'Pernyataan jaringan (Enter = belum)',
          dayPrompt(sesi, '--jaringan', { kasus: berkas }),
        )
      : undefined;
  const userId =
    k.userId === null
      ? await askOptionalText(ask, 'User ID diberikan (Enter = belum)', dayPrompt(sesi, '--user-id', { kasus: berkas }))
      : undefined;
  return { ...o, ...(jaringan !== undefined && { jaringan }), ...(userId !== undefined && { userId }) };
}
