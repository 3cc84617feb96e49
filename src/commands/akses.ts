import type { Command } from 'commander';
import { askSeries } from '../desk/ask/question-series.ts';
import { defineKasusCommand, mayAsk, requireFlags } from '../desk/flags/standard-flags.ts';
import { readTypedDay } from '../desk/flags/typed-dates.ts';
import { recordAct } from '../desk/record-act.ts';
import type { Env } from '../env.ts';
import { requireSigned } from '../office/permohonan/kerja-sama/decide-kerja-sama.ts';
import { type AksesFlags, askAkses } from './akses/ask-akses.ts';

export const aksesCommand = (env: Env, ringkas: string): Command =>
  defineKasusCommand('akses', ringkas, 'mencatat')
    .option('--user-id <tgl>', 'hari user ID diberikan kepada lembaga')
    .option('--jaringan <tgl>', 'hari surat pernyataan jaringan tertutup')
    .option('--catatan <teks>', 'catatan')
    .action((kasus: string, opsi: AksesFlags) => runAkses(env, kasus, opsi));

const hasDay = ({ userId, jaringan }: AksesFlags): boolean => userId !== undefined || jaringan !== undefined;

const runAkses = (env: Env, kasus: string, diketik: AksesFlags): Promise<void> =>
  recordAct(env, 'akses', kasus, diketik, async (sesi, { berkas, aturan }) => {
    const k = requireSigned(aturan, berkas.permohonan);
    const opsi = mayAsk(env, diketik)
      ? await askSeries(sesi.env, diketik, (seri) => askAkses(sesi, berkas, k, seri, diketik), { adaIsi: hasDay })
      : diketik;
    requireFlags('Akses', hasDay(opsi) ? [] : ['--user-id atau --jaringan'], `pks akses ${berkas.id}`);
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
