/** Writes nothing, except views with --bangun-ulang. */
import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { collectValue, defineKeyedCommand } from '../desk/flags/standard-flags.ts';
import type { Env } from '../env.ts';
import { ExitWith, Failure } from '../errors.ts';
import { shortHash } from '../screen/pages/show-segel.ts';
import { type CheckFlags, checkChosen } from './check/check-chosen.ts';
import { checkComputer } from './check/check-computer.ts';
import { renderCheck, segelLines } from './check/render-check.ts';

export const checkCommand = (env: Env, ringkas: string): Command =>
  defineKeyedCommand('check', ringkas)
    .option('--bangun-ulang', 'susun ulang berkas turunan (kasus.json, register.json, indeks) dari catatan kejadiannya')
    .option('--segel <berkas>', 'bandingkan juga dengan segel yang ditulis pks segel')
    .option(
      '--cadangan <berkas>',
      'periksa cadangan yang dibuat pks backup, tanpa memulihkannya (boleh diulang: susulan bersama yang disusulnya)',
      collectValue,
    )
    .option('--komputer <folder>', 'coba apa yang dapat diandalkan sebuah register di folder itu, di komputer ini')
    .option('--gagal-bila-ada', 'keluar dengan kode 9 bila ada catatan, juga yang bukan kerusakan')
    .action((opsi: CheckFlags) => runCheck(env, opsi));

async function runCheck(env: Env, opsi: CheckFlags): Promise<void> {
  if (opsi.komputer !== undefined) return checkComputer(env, opsi.komputer, opsi);
  const dibangun = opsi.bangunUlang === true && !opsi.coba;
  if (opsi.bangunUlang && (opsi.segel ?? opsi.cadangan) !== undefined) {
    throw new Failure('PEMAKAIAN_SALAH', '--bangun-ulang tidak dipakai bersama --segel atau --cadangan.', [
      'pks check --help',
    ]);
  }
  const segel = opsi.segel === undefined ? undefined : new TextDecoder().decode(await env.localFiles.read(opsi.segel));
  const { hasil, folder, apa, latihan, disusul = [] } = await checkChosen(env, opsi, segel);
  const rusak = hasil.temuan.filter((t) => t.rusak);
  const baik = rusak.length === 0;
  const tersegel = hasil.segel ? { ...hasil.segel, ringkas: shortHash(hasil.segel.kepala) } : null;
  printAnswer(env, opsi, {
    skema: 'periksa',
    dasar: latihan ? { latihan: true } : {},
    data: {
      baik,
      kasus: hasil.kasus,
      fakta: hasil.fakta,
      temuan: hasil.temuan,
      segel: tersegel,
      cadangan: hasil.keterangan ?? null,
    },
    ringkas: { rusak: rusak.length, catatan: hasil.temuan.length - rusak.length },
    peringatan: [],
    teks: (d) =>
      [
        renderCheck({ ...hasil, temuan: d.temuan }, { apa, folder, dibangun, disusul }),
        ...segelLines(d.segel?.ringkas, baik),
      ].join('\n'),
  });
  if (!baik) throw new ExitWith('REGISTER_RUSAK');
  if (opsi.gagalBilaAda && hasil.temuan.length > 0) throw new ExitWith('ADA_TEMUAN');
}
