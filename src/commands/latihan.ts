import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { defineKeyedCommand, dryRunWarnings, type KeyedFlags } from '../desk/flags/standard-flags.ts';
import { openSitting } from '../desk/sitting.ts';
import { withProgress } from '../desk/with-progress.ts';
import type { Env } from '../env.ts';
import { dayInWib } from '../office/days/tanggal.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showLatihan } from '../screen/pages/show-latihan.ts';
import { buildPractice } from './latihan/build-practice.ts';
import { endLatihan } from './latihan/end-practice.ts';
import { checkedTasks } from './latihan/practice-tasks.ts';
import { practisedKasus } from './latihan/practised-kasus.ts';

export const latihanCommand = (env: Env, ringkas: string): Command =>
  defineKeyedCommand('latihan', ringkas)
    .action((opsi: KeyedFlags) => runLatihan(env, opsi))
    .addCommand(
      defineKeyedCommand('selesai', 'kembali ke register kantor; register latihan disimpan terpisah').action(
        (_: unknown, c: Command) => endLatihan(env, c.optsWithGlobals<KeyedFlags>()),
      ),
    );

async function runLatihan(env: Env, opsi: KeyedFlags): Promise<void> {
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
