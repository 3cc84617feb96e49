/** A PostgreSQL of one's own in a temp folder, by an account without rights; whoever starts one stops it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OWNER, OWNER_PASSWORD, superQuery } from '../support/store/server-owner.ts';

/** PostgreSQL refuses to run as root. */
const NOBODY = 65534;
const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** `PKS_UJI_POSTGRES` names the programs of another version; what it lacks is taken from the one installed. */
export function serverProgram(nama: string): string {
  const dasar = '/usr/lib/postgresql';
  const versi = existsSync(dasar) ? readdirSync(dasar).sort((a, b) => Number(b) - Number(a)) : [];
  const folder = [process.env.PKS_UJI_POSTGRES ?? '', ...versi.map((v) => join(dasar, v, 'bin'))];
  const jalur = folder
    .filter((f) => f !== '')
    .map((f) => join(f, nama))
    .find((j) => existsSync(j));
  if (!jalur) throw new Error(`PostgreSQL is not installed: no ${nama} in ${folder.join(', ')}`);
  return jalur;
}

export async function freePort(): Promise<number> {
  return new Promise((jadi) => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const { port } = s.address() as { port: number };
      s.close(() => jadi(port));
    });
  });
}

export class Cluster {
  readonly folder: string;
  readonly data: string;
  /** What it says of itself. */
  readonly log: string;
  readonly port: number;
  private proses: ChildProcess | null = null;

  private constructor(folder: string, port: number) {
    this.folder = folder;
    this.data = join(folder, 'data');
    this.log = `${folder}.log`;
    this.port = port;
  }

  /** Passwords by SCRAM for everybody. `atur`: further lines of postgresql.conf; `folder`: where it lies. */
  static async make(
    atur: readonly string[] = [],
    folder = mkdtempSync(join(tmpdir(), 'pks-server-')),
  ): Promise<Cluster> {
    const c = new Cluster(folder, await freePort());
    const sandi = join(folder, 'sandi');
    writeFileSync(sandi, OWNER_PASSWORD);
    chmodSync(folder, 0o755);
    mkdirSync(c.data, { mode: 0o700 });
    if (asNobody.uid) for (const jalur of [sandi, c.data, folder]) chownSync(jalur, NOBODY, NOBODY);
    c.runProgram('initdb', [
      '-D',
      c.data,
      '-U',
      OWNER,
      `--pwfile=${sandi}`,
      '-A',
      'scram-sha-256',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '-N',
    ]);
    appendFileSync(
      join(c.data, 'postgresql.conf'),
      [
        `port = ${c.port}`,
        "listen_addresses = '127.0.0.1'",
        `unix_socket_directories = '${folder}'`,
        'max_connections = 60',
        ...atur,
        '',
      ].join('\n'),
    );
    return c;
  }

  /** One more line of its settings, from its next start on. */
  configure(baris: string): void {
    appendFileSync(join(this.data, 'postgresql.conf'), `${baris}\n`);
  }

  /** A copy that follows this one. */
  async makeStandby(nama: string): Promise<Cluster> {
    const folder = mkdtempSync(join(tmpdir(), 'pks-server-'));
    if (asNobody.uid) chownSync(folder, NOBODY, NOBODY);
    const c = new Cluster(folder, await freePort());
    this.runProgram('pg_basebackup', [
      '-d',
      `${this.superAddress('postgres')}&application_name=${nama}`,
      '-D',
      c.data,
      '-R',
      '-c',
      'fast',
      '-X',
      'stream',
    ]);
    appendFileSync(
      join(c.data, 'postgresql.conf'),
      `port = ${c.port}\nunix_socket_directories = '${folder}'\nsynchronous_standby_names = ''\n`,
    );
    return c;
  }

  private runProgram(nama: string, argv: readonly string[]): void {
    execFileSync(serverProgram(nama), [...argv], { ...asNobody, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  }

  private superAddress(basis: string): string {
    return `postgres://${OWNER}:${OWNER_PASSWORD}@127.0.0.1:${this.port}/${basis}?sslmode=prefer`;
  }

  async start(): Promise<void> {
    const log = openSync(this.log, 'a');
    this.proses = spawn(serverProgram('postgres'), ['-D', this.data], {
      ...asNobody,
      cwd: '/',
      stdio: ['ignore', 'ignore', log],
    });
    closeSync(log);
    for (let kali = 0; ; kali++) {
      try {
        await this.sql('postgres', 'select 1');
        return;
      } catch (e) {
        if (kali > 300 || this.proses.exitCode !== null) throw e;
        await new Promise((jadi) => setTimeout(jadi, 100));
      }
    }
  }

  /** 'SIGINT' fast, 'SIGQUIT' immediate, 'SIGKILL' as a power cut. */
  async stop(sinyal: NodeJS.Signals = 'SIGINT'): Promise<void> {
    const { proses } = this;
    this.proses = null;
    if (!proses || proses.exitCode !== null) return;
    const berakhir = new Promise((jadi) => proses.once('exit', jadi));
    proses.kill(sinyal);
    await berakhir;
  }

  promote(): void {
    this.runProgram('pg_ctl', ['promote', '-D', this.data, '-w']);
  }

  async remove(): Promise<void> {
    await this.stop('SIGQUIT');
    rmSync(this.log, { force: true });
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  sql<R extends object = Record<string, unknown>>(
    basis: string,
    teks: string,
    nilai: readonly unknown[] = [],
  ): Promise<R[]> {
    return superQuery<R>(this.port, basis, teks, nilai);
  }
}
