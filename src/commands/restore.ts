/** Makes a register of a backup and those made after it, in an empty folder, verified. */
import type { Command } from 'commander';
import { askMissing } from '../desk/ask/ask-missing.ts';
import { askPath } from '../desk/ask/typed-path.ts';
import { oncePerKey } from '../desk/file-key.ts';
import { defineWriteCommand, dryRunWarnings, type WriteFlags } from '../desk/flags/standard-flags.ts';
import { withProgress } from '../desk/with-progress.ts';
import type { Ask, Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { formatMoment } from '../office/days/format-days.ts';
import { shortHash } from '../screen/pages/show-segel.ts';
import { isServerAddress } from '../text/mask-passwords.ts';
import { shownWord, typedLine } from '../text/typed-line.ts';

type RestoreFlags = WriteFlags & Readonly<{ ke?: string }>;

const RESTORED = 'register-pulih';

export const restoreCommand = (env: Env, ringkas: string): Command =>
  defineWriteCommand('restore', ringkas)
    .argument('<berkas...>', 'cadangan yang dibuat pks backup; yang susulan bersama semua yang disusulnya')
    .option('--ke <folder>', 'folder kosong atau folder baru untuk register yang dipulihkan')
    .action((file: readonly string[], opsi: RestoreFlags) => runRestore(env, file, opsi));

export async function runRestore(env: Env, file: readonly string[], diketik: RestoreFlags): Promise<void> {
  const opsi = await askMissing(env, diketik, { nama: `restore ${file.map(shownWord).join(' ')}`, apa: 'Pemulihan' }, [
    { kunci: 'ke', flag: '--ke DIR', tanya: (ask) => askFolder(env, ask) },
  ]);
  refuseServer(file, opsi.ke ?? '');
  const folder = env.localFiles.join(opsi.ke ?? '');
  await oncePerKey(env, '', 'restore', { ...opsi, file }, () => makeRestore(env, file, folder, opsi));
}

/** One that is not empty is said at once. */
const askFolder = (env: Env, ask: Ask): Promise<string> =>
  askPath(env, ask, 'Folder baru untuk register yang dipulihkan', (jalur) =>
    env.tryRegisterFolder(env.localFiles.join(jalur)),
  );

/** @throws Failure PEMAKAIAN_SALAH with the two lines that lead there */
function refuseServer(file: readonly string[], ke: string): void {
  if (!isServerAddress(ke)) return;
  throw new Failure('PEMAKAIAN_SALAH', 'Cadangan dipulihkan ke folder; dari sana registernya dipindahkan ke server.', [
    typedLine(['restore', ...file, '--ke', RESTORED]),
    typedLine(['pindah', 'ke', ke, '--register', RESTORED]),
  ]);
}

/** The offered line restores to the same place. */
const withPlace = ({ kode, message, saran, rinci }: Failure, ke = ''): Failure =>
  new Failure(
    kode,
    message,
    saran.map((satu) => (satu.startsWith('pks restore ') ? `${satu} --ke ${shownWord(ke)}` : satu)),
    rinci,
  );

async function makeRestore(env: Env, file: readonly string[], folder: string, opsi: RestoreFlags) {
  const { keterangan, arsip, kasus, fakta } = await withProgress(env, opsi, 'Memulihkan berkas', (maju) =>
    env
      .restoreBackup(
        file.map((satu) => env.localFiles.join(satu)),
        folder,
        opsi.coba ?? false,
        maju,
      )
      .catch((e) => {
        throw e instanceof Failure ? withPlace(e, opsi.ke) : e;
      }),
  );
  const { dibuat, kepala, register, tindakan, berkas } = keterangan;
  const cadangan = arsip.at(-1) ?? '';
  const coba = opsi.coba ?? false;
  const data = { folder, cadangan, rantai: arsip, dibuat, register, kepala, kasus, tindakan, fakta, berkas, coba };
  const jawaban = {
    skema: 'restore',
    dasar: {},
    data,
    ringkas: { kasus, tindakan, fakta },
    peringatan: dryRunWarnings(opsi),
    teks: (d: typeof data) =>
      [
        `✓ Register dipulihkan ke ${d.folder}`,
        `  ${d.kasus} kasus, ${d.tindakan} kejadian, ${d.fakta} fakta, keadaan ${formatMoment(d.dibuat)}`,
        ...(d.rantai.length > 1 ? [`  Dari ${d.rantai.length} cadangan yang bersambung`] : []),
        `  Sidik register ${shortHash(d.kepala)}`,
        `  Berikut  pks config register ${shownWord(d.folder)}`,
      ].join('\n'),
    singkat: folder,
  };
  return { jawaban, berkas: env.localFiles.join(folder, 'register.json') };
}
