/** Whose the pieces in `sementara/` are: only those of this machine's own dead processes are tidied away. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isOfDeadProcess, isOfLivingOther } from '../../../src/disk/own-names.ts';
import { registerPaths } from '../../../src/store/folder/register-paths.ts';
import { sweepTemporary } from '../../../src/store/folder/temporary-files.ts';
import { sampleImported } from '../../support/sample-facts.ts';
import { newTempFolder, newTempRegister } from '../../support/store/temp-folder.ts';

const mesin = (nama: string) => createHash('sha256').update(nama).digest('hex').slice(0, 8);
const [INI, ITU] = [mesin(hostname()), mesin(`${hostname()}-lain`)];
/** No process has this number: the largest a system gives is smaller. */
const MATI = 2 ** 30 - 1;

it.each([
  ['a dead process of ours', `${INI}-${MATI}-x`, { mati: true, lain: false }],
  ['this process', `${INI}-${process.pid}-x`, { mati: false, lain: false }],
  ['a living process of ours', `${INI}-${process.ppid}-x`, { mati: false, lain: true }],
  ['another PC, whose number is dead here', `${ITU}-${MATI}-x`, { mati: false, lain: true }],
  ['another PC, whose number is ours', `${ITU}-${process.pid}-x`, { mati: false, lain: true }],
  ['nobody', 'catatan.txt', { mati: false, lain: false }],
])('a piece of %s', (_, nama, { mati, lain }) => {
  expect({ mati: isOfDeadProcess(nama), lain: isOfLivingOther(nama) }).toEqual({ mati, lain });
});

it('another PC’s pieces stay where they are: it may be writing them at this moment', () => {
  const t = registerPaths(newTempFolder());
  sweepTemporary(t);
  const [kita, orang] = [`${INI}-${MATI}-a`, `${ITU}-${MATI}-b`].map((n) => join(t.root, 'sementara', n)) as [
    string,
    string,
  ];
  for (const satu of [kita, orang]) writeFileSync(satu, 'sebagian');
  sweepTemporary(t);
  expect([existsSync(kita), existsSync(orang)]).toEqual([false, true]);
});

it('an import writes the rows that a killed one left out, and takes its marks away', async () => {
  const { a: register, folder } = await newTempRegister();
  await register.importKasus(1, [sampleImported('a 1'), sampleImported('a 2')]);
  const baris = () =>
    readdirSync(join(folder, 'indeks/pks'), { recursive: true }).filter((n) => /B-002\.1/.test(`${n}`));
  const [satu] = baris();
  rmSync(join(folder, 'indeks/pks', `${satu}`));
  const tanda = join(folder, 'indeks/kotor');
  const uuid = '00000000-0000-4000-8000-000000000000';
  for (const nama of [
    `B-002.1.${INI}-${MATI}-${uuid}`,
    `B-009.1.${INI}-${MATI}-${uuid}`,
    `B-001.1.${ITU}-${MATI}-${uuid}`,
  ])
    writeFileSync(join(tanda, nama), '');
  await register.importKasus(3, [sampleImported('b 1')]);
  expect(baris()).toEqual([satu]);
  expect(readdirSync(tanda)).toEqual([`B-001.1.${ITU}-${MATI}-${uuid}`]);
});
