import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeOutside } from '../../../src/disk/outside-files.ts';
import { ownName } from '../../../src/disk/own-names.ts';
import { withFsFault } from '../../support/store/faulty-fs.ts';
import { newTempFolder } from '../../support/store/temp-folder.ts';

const isi = new TextEncoder().encode('lembar segel '.repeat(100));
const simpan = (tujuan: string, timpa: boolean) => writeOutside(tujuan, timpa, isi);

const PID_MATI = spawnSync(process.execPath, ['-e', '']).pid;
/** Runs as a process that is gone afterwards. */
async function sebagaiYangMati<T>(kerja: () => T | Promise<T>): Promise<T> {
  const kini = process.pid;
  Object.defineProperty(process, 'pid', { value: PID_MATI, configurable: true });
  try {
    return await kerja();
  } finally {
    Object.defineProperty(process, 'pid', { value: kini, configurable: true });
  }
}

describe('a file outside of the register', () => {
  it('never replaces another unless that is asked for', () => {
    const tujuan = join(newTempFolder(), 'segel.txt');
    writeFileSync(tujuan, 'lama');
    expect(simpan(tujuan, false)).toBe(false);
    expect(readFileSync(tujuan, 'utf8')).toBe('lama');
    expect(simpan(tujuan, true)).toBe(true);
    expect(readFileSync(tujuan)).toEqual(Buffer.from(isi));
    expect(readdirSync(dirname(tujuan))).toEqual(['segel.txt']);
  });

  it.each([false, true])(
    'is whole or not there at whichever operation the disk fails (replacing: %s)',
    async (timpa) => {
      const coba = async (cela: Parameters<typeof withFsFault>[0]) => {
        const tujuan = join(newTempFolder(), 'segel.txt');
        if (timpa) writeFileSync(tujuan, 'lama');
        const hasil = await sebagaiYangMati(() => withFsFault(cela, async () => simpan(tujuan, timpa)));
        return { ...hasil, tujuan };
      };
      const { operasi } = await coba({ ke: Number.POSITIVE_INFINITY, galat: 'EIO' });
      expect(operasi).toBeGreaterThan(6);
      for (const galat of ['mati', 'ENOSPC', 'EIO']) {
        for (let ke = 1; ke <= operasi; ke++) {
          const { tujuan, hasil } = await coba({ ke, galat });
          const ada = readdirSync(dirname(tujuan)).includes('segel.txt') ? readFileSync(tujuan, 'utf8') : null;
          const boleh = [new TextDecoder().decode(isi), timpa ? 'lama' : null];
          expect(boleh, `${galat} at ${ke}`).toContain(ada);
          if (hasil === true) expect(ada, `${galat} at ${ke}`).toBe(boleh[0]);
          if (galat !== 'mati' && hasil === undefined && !timpa) expect(ada, `refused, ${galat} at ${ke}`).toBeNull();
          // The next file written into that folder takes away what the dead one left.
          simpan(join(dirname(tujuan), 'lain.txt'), false);
          expect(readdirSync(dirname(tujuan)).filter((n) => n.startsWith('.pks-'))).toEqual([]);
        }
      }
    },
  );

  it('leaves alone what a living process is writing', () => {
    const folder = newTempFolder();
    const milikLain = `.pks-sebagian-${ownName()}`;
    mkdirSync(join(folder, milikLain));
    simpan(join(folder, 'segel.txt'), false);
    expect(readdirSync(folder)).toEqual([milikLain, 'segel.txt']);
  });
});
