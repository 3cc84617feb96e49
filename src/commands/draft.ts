import type { Command } from 'commander';
import { defineKasusCommand } from '../desk/flags/standard-flags.ts';
import { openKasus, requireVersion } from '../desk/open-kasus.ts';
import { hashRequest } from '../desk/record-facts.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { NASKAH } from '../office/naskah/all-naskah.ts';
import { chooseNaskah, meantNaskah } from './draft/choose-naskah.ts';
import { compareVersions } from './draft/compare-versions.ts';
import { readCorrected } from './draft/corrected/read-corrected.ts';
import { type DraftFlags, refuseMixedWays, withDraftFlags } from './draft/draft-flags.ts';
import { areSeveralKasus, draftSeveral } from './draft/draft-several.ts';
import { listNaskah } from './draft/list-naskah.ts';
import { makeVersion } from './draft/make-version.ts';
import { redrawVersion } from './draft/redraw-version.ts';
import { isAlreadyMade } from './draft/repeat-draft.ts';

export const draftCommand = (env: Env, ringkas: string): Command =>
  withDraftFlags(
    defineKasusCommand('draft', ringkas, 'menyusun')
      .argument('[naskah]', NASKAH.map((n) => n.kode).join(' | '))
      .allowExcessArguments(), // More cases may follow, with --naskah.
  ).action((kasus: string, naskah: string | undefined, opsi: DraftFlags, c: Command) => {
    if (opsi.naskah !== undefined || areSeveralKasus(c.args)) return draftSeveral(env, c.args, opsi, runDraft);
    if (c.args.length > 2) return c.error('error: too many arguments', { code: 'commander.excessArguments' });
    return runDraft(env, kasus, naskah, opsi);
  });

async function runDraft(env: Env, teks: string, kode: string | undefined, opsi: DraftFlags): Promise<void> {
  refuseMixedWays(opsi);
  const sesi = await openSitting(env, opsi, opsi.daftar === true);
  const kasus = await openKasus(sesi, teks);
  const lama = (contoh: string) => meantNaskah(sesi, kasus, kode, contoh, opsi);
  if (opsi.daftar) return listNaskah(sesi, kasus, opsi);
  if (opsi.beda !== undefined) return compareVersions(sesi, kasus, await lama(`--beda ${opsi.beda}`), opsi.beda, opsi);
  if (opsi.ulang !== undefined)
    return redrawVersion(sesi, kasus, await lama(`--ulang ${opsi.ulang}`), opsi.ulang, opsi);
  const naskah =
    opsi.baca === undefined && kode === undefined
      ? await chooseNaskah(sesi, kasus, opsi)
      : await lama(opsi.baca === true ? '--baca' : `--baca ${opsi.baca}`);
  const permintaan = hashRequest(sesi, `draft ${kasus.berkas.id}`, { ...opsi, naskah: naskah.kode });
  if (await isAlreadyMade(sesi, kasus, naskah, opsi, permintaan)) return;
  requireVersion(kasus.berkas, opsi.versi);
  if (opsi.baca !== undefined) return readCorrected(sesi, kasus, naskah, opsi.baca, opsi, permintaan);
  await makeVersion(sesi, kasus, naskah, opsi, permintaan);
}
