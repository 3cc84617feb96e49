/** The guide's page about a server, typed as it stands: its lines lead to a register that works, and back. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { OWNER, OWNER_PASSWORD } from '../support/store/server-owner.ts';
import { newTempFolder } from '../support/store/temp-folder.ts';
import { Cluster, serverProgram } from './cluster.ts';

const HOUSE = join(import.meta.dirname, '../..');
const PAGE = readFileSync(join(HOUSE, 'docs/panduan/server.md'), 'utf8');
const SECRET = 'kata-sandi-baru';

/** A home with a pgpass for both accounts, and `pks` on the path. */
function home(port: number): Record<string, string> {
  const folder = newTempFolder();
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'pks'), `#!/bin/sh\nexec '${process.execPath}' '${HOUSE}/bin/pks.js' "$@"\n`, {
    mode: 0o755,
  });
  const pgpass = join(folder, '.pgpass');
  writeFileSync(pgpass, `127.0.0.1:${port}:*:${OWNER}:${OWNER_PASSWORD}\n127.0.0.1:${port}:*:pemilik_pks:${SECRET}\n`);
  chmodSync(pgpass, 0o600);
  const PATH = [bin, dirname(serverProgram('psql')), process.env.PATH].join(':');
  return { HOME: folder, PATH, PGHOST: '127.0.0.1', PGPORT: String(port), PGUSER: OWNER, LC_ALL: 'C.UTF-8' };
}

/** In a session without a terminal, so that passwords are read from the standard input. */
const typed = (baris: string, env: Record<string, string>) =>
  new Promise<{ keluar: number | null; kata: string }>((jadi) => {
    const anak = spawn('sh', ['-ec', baris], { cwd: env.HOME, env, detached: true });
    let kata = '';
    for (const aliran of [anak.stdout, anak.stderr])
      aliran.on('data', (satu) => {
        kata += satu;
      });
    anak.on('close', (keluar) => jadi({ keluar, kata }));
    anak.stdin.end(`${SECRET}\n`.repeat(4));
  });

it('every line that an administrator is given does what it says', async () => {
  const blok = [...PAGE.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, isi = '']) => isi);
  expect(blok.length).toBeGreaterThan(5);
  const c = await Cluster.make(['fsync = off']);
  try {
    await c.start();
    const env = home(c.port);
    for (const isi of blok) {
      const { keluar, kata } = await typed(isi.replaceAll('db.kantor', `127.0.0.1:${c.port}`), env);
      expect({ keluar, isi, kata }).toMatchObject({ keluar: 0 });
      expect(kata).not.toMatch(/ERROR|WARNING/);
    }
    // The official has an account that records, and the place that was left says where the register went.
    const sari = { ...env, PGUSER: 'sari', PGPASSWORD: SECRET };
    const alamat = `postgres://127.0.0.1:${c.port}`;
    expect((await typed(`pks --register ${alamat}/pks`, sari)).kata).toMatch(
      /Sari Contoh.*DIPINDAHKAN|DIPINDAHKAN.*Sari/s,
    );
    expect((await typed('pks check', env)).kata).toContain('register-pks');
  } finally {
    await c.remove();
  }
});
