import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { defineKeyedCommand, type KeyedFlags, mayAsk } from '../desk/flags/standard-flags.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { wrapLines } from '../screen/layout/wrap.ts';
import { showSettings } from '../screen/pages/show-settings.ts';
import { CHANGE_SETTING, chosenSetting } from './config/chosen-setting.ts';
import { OWN_REGISTER, runOwnRegister } from './config/own-register.ts';
import { recordSetting } from './config/record-setting.ts';
import { ALL_SETTINGS, settingInForce } from './config/settings-in-force.ts';

export const configCommand = (env: Env, ringkas: string): Command =>
  defineKeyedCommand('config', ringkas)
    .argument('[kunci]', 'nama pengaturan; ubah: pilih dari daftar')
    .argument('[nilai]', 'nilai baru')
    .action((kunci: string | undefined, nilai: string | undefined, opsi: KeyedFlags) =>
      runConfig(env, kunci, nilai, opsi),
    );

async function runConfig(env: Env, kata: string | undefined, isi: string | undefined, opsi: KeyedFlags): Promise<void> {
  if (kata === OWN_REGISTER) return runOwnRegister(env, isi, opsi);
  const sesi = await openSitting(env, opsi, isi === undefined && kata !== CHANGE_SETTING);
  const { kunci, nilai } = await chosenSetting(sesi, kata, isi, opsi);
  const dipilih = kunci ?? null;
  const { kantor, peringatan } =
    dipilih === null || nilai === undefined
      ? { kantor: sesi.kantor, peringatan: [] }
      : await recordSetting(sesi, dipilih, nilai, opsi);
  const disimpan = dipilih !== null && nilai !== undefined && !opsi.coba;
  if (nilai === undefined && mayAsk(env, opsi)) env.note(wrapLines(howToChange(dipilih), env.lebar));
  printAnswer(env, opsi, {
    skema: 'config',
    dasar: sesi.dasar,
    data: ALL_SETTINGS.filter((p) => dipilih === null || p.kunci === dipilih).map((p) => settingInForce(kantor, p)),
    ringkas: {},
    peringatan,
    teks: (data) => `${disimpan ? '✓ Disimpan.\n' : ''}${showSettings(data, screenStyle(env))}`,
    singkat:
      dipilih === null ? '' : (settingInForce(kantor, ALL_SETTINGS.find((p) => p.kunci === dipilih)!).nilai ?? ''),
  });
}

const howToChange = (kunci: string | null): string =>
  kunci === null
    ? `Mengubah satu pengaturan: pks config ${CHANGE_SETTING}`
    : `Mengubahnya: pks config ${CHANGE_SETTING} ${kunci}`;
