/** `pks check`: verify the whole register. Never writes, but with --bangun-ulang the views alone. */
import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { defineWriteCommand, type WriteFlags } from '../desk/flags/standard-flags.ts';
import { kantorNomorReader } from '../desk/guard/settle-dates.ts';
import type { Env } from '../env.ts';
import { ExitWith, Failure } from '../errors.ts';
import { dayInWib, instantInWib } from '../office/days/tanggal.ts';
import { shortHash } from '../screen/pages/show-segel.ts';
import type { BackupNote, CheckReport, Register, StoredKantor } from '../store/register.ts';
import { oldSlipsFinder, pejabatSlips } from './check/old-slips.ts';

type CheckFlags = WriteFlags &
  Readonly<{ bangunUlang?: boolean; gagalBilaAda?: boolean; segel?: string; cadangan?: string }>;

export const checkCommand = (env: Env, ringkas: string): Command =>
  defineWriteCommand('check', ringkas)
    .option('--bangun-ulang', 'bangun ulang pandangan (kasus.json, register.json, indeks) dari kejadiannya')
    .option('--segel <file>', 'bandingkan juga dengan segel yang ditulis pks segel')
    .option('--cadangan <file>', 'periksa cadangan yang dibuat pks backup, tanpa memulihkannya')
    .option('--gagal-bila-ada', 'keluar dengan kode 9 bila ada catatan, juga yang bukan kerusakan')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks check\n  $ pks check --bangun-ulang\n  $ pks check --segel segel-2026-08-19.txt',
    )
    .action((opsi: CheckFlags) => runCheck(env, opsi));

export async function runCheck(env: Env, opsi: CheckFlags): Promise<void> {
  const dibangun = opsi.bangunUlang === true && !opsi.coba;
  if (opsi.bangunUlang && (opsi.segel ?? opsi.cadangan) !== undefined) {
    throw new Failure('PEMAKAIAN_SALAH', '--bangun-ulang tidak dipakai bersama --segel atau --cadangan.', [
      'pks check --help',
    ]);
  }
  const segel = opsi.segel === undefined ? undefined : new TextDecoder().decode(await env.localFiles.read(opsi.segel));
  const { hasil, folder, apa } = await checkChosen(env, opsi, segel);
  const rusak = hasil.temuan.filter((t) => t.rusak);
  const baik = rusak.length === 0;
  const tersegel = hasil.segel ? { ...hasil.segel, ringkas: shortHash(hasil.segel.kepala) } : null;
  printAnswer(env, opsi, {
    skema: 'periksa',
    dasar: {},
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
      [renderCheck({ ...hasil, temuan: d.temuan }, apa, folder, dibangun), ...segelLines(d.segel?.ringkas, baik)].join(
        '\n',
      ),
  });
  if (!baik) throw new ExitWith('REGISTER_RUSAK');
  if (opsi.gagalBilaAda && hasil.temuan.length > 0) throw new ExitWith('ADA_TEMUAN');
}

type CheckResult = CheckReport & Readonly<{ keterangan?: BackupNote }>;

async function checkChosen(
  env: Env,
  opsi: CheckFlags,
  segel: string | undefined,
): Promise<Readonly<{ hasil: CheckResult; folder: string; apa: string }>> {
  if (opsi.cadangan !== undefined) {
    const folder = env.localFiles.join(opsi.cadangan);
    return { hasil: await env.checkBackup(folder, segel), folder, apa: 'Cadangan' };
  }
  const register = await env.openRegister(opsi.register);
  if (opsi.bangunUlang && !opsi.coba) {
    return { hasil: await register.rebuild(), folder: register.place.label, apa: 'Register' };
  }
  const berkas = await readableKantor(register);
  const ganjil = oldSlipsFinder(berkas ? kantorNomorReader(berkas) : () => null, instantInWib(env.now()));
  const utuh = await register.check(segel, ganjil.lihat);
  const pejabat = berkas ? pejabatSlips(berkas.kantor, dayInWib(env.now())) : [];
  const hasil = { ...utuh, temuan: [...utuh.temuan, ...pejabat, ...ganjil.temuan] };
  return { hasil, folder: register.place.label, apa: 'Register' };
}

/** The office; null where its own acts cannot be read, which the check itself will say. */
async function readableKantor(register: Register): Promise<StoredKantor | null> {
  try {
    return await register.readKantor();
  } catch (e) {
    if (e instanceof Failure) return null;
    throw e;
  }
}

const segelLines = (ringkas: string | undefined, baik: boolean): readonly string[] =>
  ringkas === undefined
    ? []
    : [
        ...(baik ? ['✓ Semua yang disegel masih ada dan tidak berubah.'] : []),
        `  Sidik segel ${ringkas}  (samakan dengan lembar yang ditandatangani)`,
      ];

function renderCheck({ kasus, fakta, temuan }: CheckReport, apa: string, folder: string, dibangun: boolean): string {
  const baris = temuan.map(
    (t) => `  ${t.rusak ? '✗' : '!'} ${t.berkas}${t.fakta === null ? '' : ` (${t.fakta})`}: ${t.sebab}`,
  );
  const rusak = temuan.filter((t) => t.rusak).length;
  const kepala =
    rusak === 0
      ? `✓ ${apa} utuh: ${kasus} kasus, ${fakta} fakta diperiksa${temuan.length > 0 ? `; ${temuan.length} catatan` : ''}. (${folder})`
      : `✗ ${apa} rusak: ${rusak} temuan pada ${kasus} kasus, ${fakta} fakta. Tidak ada yang diubah. (${folder})`;
  const kaki = rusak === 0 ? [] : ['Jangan diperbaiki dengan tangan: pulihkan berkas itu dari cadangan.'];
  return [
    kepala,
    ...baris,
    ...(dibangun ? ['✓ Pandangan dan indeks dibangun ulang dari kejadiannya.'] : []),
    ...kaki,
  ].join('\n');
}
