/** After the last field: papers that hold an old value are made again at once, where pks can. */

import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import { hangIndent } from '../../screen/layout/wrap.ts';
import { shortCommand } from '../../screen/lists/meja-rows.ts';
import { versionsOfNaskah } from '../documents/naskah-versions.ts';
import type { KeyedFlags } from '../flags/standard-flags.ts';
import { openKasus } from '../open-kasus.ts';
import { openSitting } from '../sitting.ts';
import { drawFirstVersion } from './draw-first-version.ts';
import { wayOfNaskah } from './naskah-way.ts';
import type { OutdatedNaskah } from './outdated-naskah.ts';

/** What was recorded before stays, so leaving the question is a no. */
export async function saysYes(env: Env, tanya: string, bawaan: boolean): Promise<boolean> {
  try {
    return await (await env.ask()).confirm(tanya, bawaan);
  } catch (e) {
    if (e instanceof Failure && e.kode === 'DIBATALKAN') return false;
    throw e;
  }
}

/** Not what was corrected in Word: the template would take that back. What still holds an old value is told last. */
export async function offerAgain(
  env: Env,
  opsi: KeyedFlags,
  id: string,
  lama: readonly OutdatedNaskah[],
): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const kasus = await openKasus(sesi, id);
  const dapat = NASKAH.filter(
    (n) =>
      lama.some(({ lagi }) => lagi === n.kode) &&
      !versionsOfNaskah(kasus.berkas, n.kode).at(-1)?.fakta.dibaca &&
      wayOfNaskah(sesi, kasus, n).dapat,
  );
  const tanya = `Buat lagi: ${dapat.map((n) => n.judul).join(', ')}?`;
  const dibuat = dapat.length > 0 && (await saysYes(env, tanya, true)) ? dapat : [];
  const nanti = dibuat.length > 0 ? await sesi.atNow() : sesi;
  const buka: string[] = [];
  for (const naskah of dibuat) {
    const { peringatan } = await drawFirstVersion(nanti, await openKasus(nanti, id), naskah, opsi);
    buka.push(shortCommand(`pks buka ${id} ${naskah.kode}`, id, sesi.hariIni));
    for (const satu of peringatan) env.note(hangIndent('! ', satu, env.lebar));
  }
  if (buka.length > 0) env.note(hangIndent('  Cetak     ', buka.join(' · '), env.lebar));
  const tetap = lama.filter(({ lagi }) => lagi !== null && !dibuat.some(({ kode }) => kode === lagi));
  for (const kata of new Set(tetap.map((satu) => satu.kata))) env.note(hangIndent('! ', kata, env.lebar));
  env.print(`  Lihat: ${shortCommand(`pks show ${id}`, id, sesi.hariIni)}`);
}
