/** Connects to the first address that takes writing. */
import { readFileSync } from 'node:fs';
import type { Client, ClientConfig } from 'pg';
import { Failure } from '../../../errors.ts';
import type { ServerAddress, ServerHost } from './server-address.ts';
import { connectFailure, standbyOnly } from './server-failures.ts';

/** `askPassword` gives null where no person can be asked; `now` is this computer's clock, to compare. */
export type Knock = Readonly<{
  user: string;
  password: string | undefined;
  askPassword: (pertanyaan: string) => Promise<string | null>;
  now?: (() => Date) | undefined;
}>;

const CONNECT_MILLISECONDS = 5000;
/** A dead line is given up after this. */
const ANSWER_MILLISECONDS = 120_000;

/**
 * `baca` prefers a following standby to the primary. @throws SERVER_TIDAK_TERJANGKAU, TIDAK_BOLEH_MASUK,
 * REGISTER_TIDAK_DITEMUKAN, TIDAK_DAPAT_MENULIS
 */
export async function connectFirst(alamat: ServerAddress, ketuk: Knock, baca = false): Promise<Client> {
  let terakhir: unknown;
  let cadangan = false;
  let utama: Client | null = null;
  for (const host of alamat.hosts) {
    try {
      const klien = await connectOne(alamat, host, ketuk);
      const peran = alamat.hosts.length === 1 ? 'utama' : await roleOf(klien);
      if (peran === (baca ? 'mengikuti' : 'utama')) {
        if (utama) dropClient(utama);
        return klien;
      }
      cadangan ||= peran !== 'utama';
      if (peran === 'utama') utama ??= klien;
      else dropClient(klien);
    } catch (e) {
      terakhir = e;
      if (connectFailure(alamat, ketuk.user, e).kode === 'TIDAK_BOLEH_MASUK') break;
    }
  }
  if (utama) return utama;
  throw cadangan ? standbyOnly(alamat.label) : connectFailure(alamat, ketuk.user, terakhir);
}

async function connectOne(alamat: ServerAddress, tempat: ServerHost, ketuk: Knock): Promise<Client> {
  const { default: pg } = await import('pg');
  const klien = new pg.Client(clientConfig(alamat, tempat, ketuk));
  klien.on('error', () => {}); // An idle line was cut; the next question finds out.
  try {
    await klien.connect();
    return klien;
  } catch (e) {
    dropClient(klien);
    throw e;
  }
}

function clientConfig({ database, user, tls }: ServerAddress, { host, port }: ServerHost, ketuk: Knock): ClientConfig {
  return {
    host,
    port,
    database,
    user: user ?? ketuk.user,
    ...(ketuk.password !== undefined && { password: ketuk.password }),
    ssl: tls !== null && {
      host,
      rejectUnauthorized: true,
      ...(tls.rootCert !== null && { ca: readRootCert(tls.rootCert) }),
    },
    application_name: 'pks',
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    query_timeout: ANSWER_MILLISECONDS,
    keepAlive: true,
    options:
      '-c synchronous_commit=on -c lock_timeout=15s -c client_encoding=UTF8 -c timezone=UTC -c search_path=pg_catalog',
  };
}

function readRootCert(jalur: string): string {
  try {
    return readFileSync(jalur, 'utf8');
  } catch {
    throw new Failure('BERKAS_TIDAK_DAPAT_DIBACA', `Sertifikat "${jalur}" (sslrootcert) tidak dapat dibaca.`, [
      'Periksa nama dan foldernya.',
    ]);
  }
}

/** A standby that lost its primary shows old data. */
async function roleOf(klien: Client): Promise<'utama' | 'mengikuti' | 'tertinggal'> {
  const { rows } = await klien.query<{ cadangan: boolean; mengikuti: boolean }>(
    'select pg_is_in_recovery() as cadangan, exists (select 1 from pg_stat_wal_receiver) as mengikuti',
  );
  const [satu] = rows;
  return satu?.cadangan ? (satu.mengikuti ? 'mengikuti' : 'tertinggal') : 'utama';
}

/** Works on a dead line too, so that nothing waits for it. */
export function dropClient(klien: Client): void {
  const { connection } = klien as unknown as { connection?: { stream?: { destroy?: () => void } } };
  connection?.stream?.destroy?.();
}

const PASSWORD_TRIES = 3;

/** Asks for a password that the server wants and no file keeps, again if mistyped. */
export async function connectAsking(
  alamat: ServerAddress,
  ketuk: Knock,
  baca = false,
): Promise<Readonly<{ klien: Client; ketuk: Knock }>> {
  const siapa = `Kata sandi akun ${alamat.user ?? ketuk.user}`;
  for (let kali = 0, pakai = ketuk; ; kali++) {
    try {
      return { klien: await connectFirst(alamat, pakai, baca), ketuk: pakai };
    } catch (e) {
      const ditanya = e instanceof Failure && e.rinci.sandi === (kali === 0 ? 'tidak ada' : 'salah');
      if (!ditanya || kali === PASSWORD_TRIES) throw e;
      const password = await ketuk.askPassword(kali === 0 ? siapa : `${siapa}, yang tadi tidak diterima`);
      if (password === null) throw e;
      pakai = { ...ketuk, password };
    }
  }
}
