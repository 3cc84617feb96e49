import { dryRunWarnings, type KeyedFlags } from '../../desk/flags/standard-flags.ts';
import { liveRegister, standsTwice } from '../../desk/guard/second-place.ts';
import { withProgress } from '../../desk/with-progress.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { formatMoment } from '../../office/days/format-days.ts';
import { shortHash } from '../../screen/pages/show-segel.ts';
import { shownWord } from '../../text/typed-line.ts';

export type RestoreFlags = KeyedFlags & Readonly<{ ke?: string }>;

const withPlace = ({ kode, message, saran, rinci }: Failure, ke = ''): Failure =>
  new Failure(
    kode,
    message,
    saran.map((satu) =>
      satu.startsWith('pks restore ') && !satu.includes(' --ke ') ? `${satu} --ke ${shownWord(ke)}` : satu,
    ),
    rinci,
  );

export async function makeRestore(env: Env, file: readonly string[], folder: string, opsi: RestoreFlags) {
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
  // The new register has a backup: the one it was made of.
  if (!opsi.coba) await (await env.openRegister(folder)).rememberBackup(dibuat);
  const cadangan = arsip.at(-1) ?? '';
  const coba = opsi.coba ?? false;
  const data = { folder, cadangan, rantai: arsip, dibuat, register, kepala, kasus, tindakan, fakta, berkas, coba };
  const jawaban = {
    skema: 'restore',
    dasar: {},
    data,
    ringkas: { kasus, tindakan, fakta },
    peringatan: [notTaken(dibuat, folder), ...(await goesOnElsewhere(env, register, folder)), ...dryRunWarnings(opsi)],
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

/** The old folder is mostly the one that commands find here. */
async function goesOnElsewhere(env: Env, id: string, folder: string): Promise<readonly string[]> {
  const lain = await liveRegister(env);
  if (!lain || lain.place.folder === folder) return [];
  const sama = await lain.readKantor().catch(() => null);
  return sama?.kantor.id === id ? [standsTwice(lain.place.label)] : [];
}

/** What was given on paper after the backup is known to nobody here, so it would be given again. */
const notTaken = (dibuat: string, folder: string): string =>
  `PERHATIAN: yang dicatat sesudah ${formatMoment(dibuat)} tidak ikut. Nomor kasus, agenda, surat dan PKS yang sudah keluar sesudah itu dapat diberikan lagi; cocokkan dulu dengan kertas: pks nomor daftar --register ${shownWord(folder)}`;
