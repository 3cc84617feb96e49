/** A practice register with ten tasks; `selesai` leads back to the office's. */
import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { oncePerKey } from '../desk/file-key.ts';
import { defineWriteCommand, dryRunWarnings, type WriteFlags } from '../desk/flags/standard-flags.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import { withProgress } from '../desk/with-progress.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { dayInWib } from '../office/days/tanggal.ts';
import { STATUS } from '../office/permohonan/facts/standing-parts.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showLatihan } from '../screen/pages/show-latihan.ts';
import type { StoredKasus } from '../store/register.ts';
import { buildPractice, PRACTICE_KEY } from './latihan/build-practice.ts';
import { checkedTasks, type PractisedKasus } from './latihan/practice-tasks.ts';

export const latihanCommand = (env: Env, ringkas: string): Command =>
  defineWriteCommand('latihan', ringkas)
    .action((opsi: WriteFlags) => runLatihan(env, opsi))
    .addCommand(
      defineWriteCommand('selesai', 'kembali ke register kantor; register latihan disimpan terpisah').action(
        (_: unknown, c: Command) => endLatihan(env, c.optsWithGlobals<WriteFlags>()),
      ),
    );

/** Begins, or shows how far one is. */
export async function runLatihan(env: Env, opsi: WriteFlags): Promise<void> {
  const { practice } = env;
  const baru = !practice.isOn();
  if (baru && !opsi.coba) {
    await withProgress(env, opsi, 'Menyiapkan register latihan', (maju) =>
      buildPractice(env, practice.prepare(), maju),
    );
    practice.begin();
  }
  const sesi = practice.isOn() ? await openSitting(env, { ...opsi, register: practice.folder }) : null;
  const kasus = sesi ? await practisedKasus(sesi) : [];
  const data = { folder: practice.folder, baru, tugas: checkedTasks(kasus) };
  printAnswer(env, opsi, {
    skema: 'latihan',
    dasar: sesi?.dasar ?? {},
    data,
    ringkas: { selesai: data.tugas.filter((t) => t.selesai).length, tugas: data.tugas.length },
    peringatan: dryRunWarnings(opsi),
    teks: (d) => showLatihan(d, dayInWib(env.now()), screenStyle(env)),
    singkat: data.folder,
  });
}

async function practisedKasus({ register }: Sitting): Promise<readonly PractisedKasus[]> {
  const { baris } = await register.listRows({ status: STATUS });
  return Promise.all(baris.map(async ({ id }) => practised(await register.readKasus(id))));
}

/** By the sender, also where its name was put right. */
function practised({ id, tindakan }: StoredKasus): PractisedKasus {
  const fakta = tindakan.flatMap((t) => t.kejadian);
  const diterima = fakta.find((k) => k.jenis === 'Diterima');
  return {
    id,
    lembaga: diterima?.lembaga.nama ?? '',
    fakta: tindakan.filter((t) => !t.kunci.startsWith(PRACTICE_KEY)).flatMap((t) => t.kejadian),
  };
}

/** @throws Failure LATIHAN_TIDAK_ADA */
export const endLatihan = (env: Env, opsi: WriteFlags): Promise<void> =>
  oncePerKey(env, '', 'latihan selesai', opsi, async () => {
    if (!env.practice.isOn()) {
      throw new Failure('LATIHAN_TIDAK_ADA', 'Tidak ada latihan yang sedang berjalan.', ['pks latihan']);
    }
    const folder = opsi.coba ? null : env.practice.putAside(dayInWib(env.now()));
    const jawaban = {
      skema: 'latihan-selesai',
      dasar: {},
      data: { folder },
      ringkas: {},
      peringatan: dryRunWarnings(opsi),
      teks: (d: Readonly<{ folder: string | null }>) =>
        [
          '✓ Latihan selesai. Register kantor dipakai lagi.',
          ...(d.folder === null ? [] : [`  Register latihannya disimpan di ${d.folder}; boleh dihapus.`]),
          '  Berlatih lagi dari awal: pks latihan',
        ].join('\n'),
      singkat: folder ?? '',
    };
    return { jawaban, berkas: folder ?? '' };
  });
