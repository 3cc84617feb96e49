/**
 * Writing that neither loses nor doubles: after a cut before COMMIT it is tried once more under the same key; after
 * COMMIT the server is asked what became of that key.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { Failure } from '../../../errors.ts';
import { connectAsking, connectFirst, dropClient, type Knock } from './connect.ts';
import { isConnectionLost, isTaken, isWorthRepeating } from './error-kinds.ts';
import type { ServerAddress } from './server-address.ts';
import { cutBeforeCommit, serverFailure, uncertain, unreachable } from './server-failures.ts';

export type Query = <R extends object>(sql: string, nilai?: readonly unknown[]) => Promise<readonly R[]>;

export type Statement = Readonly<{ sql: string; nilai: readonly unknown[] }>;

/** Several that write are asked at once, as s0, s1 …: each costs a way to the server and back. Gives the rows of the last. */
export async function together(query: Query, semua: readonly Statement[]): Promise<readonly object[]> {
  const nilai: unknown[] = [];
  const bagian = semua.map((satu) => {
    const dari = nilai.length;
    for (const isi of satu.nilai) nilai.push(isi);
    return satu.sql.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) + dari}`);
  });
  const akhir = bagian.pop();
  if (akhir === undefined) return [];
  const dulu = bagian.map((sql, i) => `s${i} as (${sql})`).join(', ');
  return query(dulu === '' ? akhir : `with ${dulu} ${akhir}`, nilai);
}

/**
 * `recorded`: what this key recorded before, or null; `taken`: why a number, key or version is another's. With `once`
 * the work is one statement, a transaction by itself, and costs one way to the server and back instead of three.
 */
export type Writing<T> = Readonly<{
  once?: boolean;
  kunci: string;
  apa: string;
  work: (query: Query) => Promise<T>;
  recorded: (query: Query) => Promise<T | null>;
  taken: (query: Query) => Promise<unknown>;
}>;

export interface ServerSession {
  readonly address: ServerAddress;
  query: Query;
  /** Asks one statement that adds rows which a repeat finds, once more after a cut. @throws Failure */
  add: Query;
  /** @throws BELUM_PASTI_TERSIMPAN, TIDAK_DAPAT_MENULIS, REGISTER_RUSAK */
  write<T>(w: Writing<T>): Promise<T>;
  /** `work` reads a single moment. */
  snapshot<T>(work: (query: Query) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const REPEATS = 3;
/** A server that restarts, or a standby that takes over, needs some seconds. */
const RECONNECTS = 12;

/** There is one line, and nothing may speak into its transaction. */
function oneByOne(): <T>(kerja: () => Promise<T>) => Promise<T> {
  let terakhir: Promise<unknown> = Promise.resolve();
  return (kerja) => {
    const kini = terakhir.then(kerja, kerja);
    terakhir = kini.catch(() => {});
    return kini;
  };
}

/** `look`: asks a standby, where the address allows it, until something is written. */
export async function openSession(address: ServerAddress, pertama: Knock, look = false): Promise<ServerSession> {
  let baca = look && address.standby;
  const awal = await connectAsking(address, pertama, baca);
  let klien: Client = awal.klien;
  const alone = oneByOne();
  let closed = false;
  const raw: Query = async <R extends object>(sql: string, nilai: readonly unknown[] = []) =>
    (await klien.query<R>(sql, [...nilai])).rows;
  const reconnect = async (): Promise<void> => {
    dropClient(klien);
    for (let kali = 1; ; kali++) {
      if (closed) throw unreachable(address.label, new Error('closed'));
      try {
        klien = await connectFirst(address, awal.ketuk, baca);
        return;
      } catch (e) {
        if (kali === RECONNECTS) throw e;
        await pause(kali * 100);
      }
    }
  };
  const toPrimary = async (): Promise<void> => {
    if (!baca) return;
    baca = false;
    await reconnect();
  };
  const steady: Query = async <R extends object>(sql: string, nilai?: readonly unknown[]) => {
    try {
      return await raw<R>(sql, nilai).catch(async (e: unknown) => {
        if (!isConnectionLost(e)) throw e;
        await reconnect();
        return raw<R>(sql, nilai);
      });
    } catch (e) {
      throw serverFailure(address.label, e);
    }
  };
  return {
    address,
    query: (sql, nilai) => alone(() => steady(sql, nilai)),
    add: (sql, nilai) =>
      alone(async () => {
        await toPrimary();
        return steady(sql, nilai);
      }),
    write: (w) =>
      alone(async () => {
        await toPrimary();
        return writeSafely(w, { raw, steady, reconnect, label: address.label });
      }),
    snapshot: (work) => alone(() => readMoment(work, { raw, steady, label: address.label })),
    close: async () => {
      closed = true;
      await Promise.race([klien.end().catch(() => {}), pause(500, undefined, { ref: false })]);
      dropClient(klien);
    },
  };
}

type Line = Readonly<{ raw: Query; steady: Query; reconnect: () => Promise<void>; label: string }>;

async function readMoment<T>(
  work: (query: Query) => Promise<T>,
  { raw, steady, label }: Pick<Line, 'raw' | 'steady' | 'label'>,
): Promise<T> {
  await steady('begin isolation level repeatable read read only');
  try {
    return await work(raw);
  } catch (e) {
    throw serverFailure(label, e);
  } finally {
    await raw('rollback').catch(() => {});
  }
}

async function writeSafely<T>(w: Writing<T>, { raw, steady, reconnect, label }: Line): Promise<T> {
  let putus = 0;
  let everSent = false;
  for (let kali = 1; ; kali++) {
    let sent = w.once === true;
    try {
      if (!w.once) await raw('begin');
      const hasil = await w.work(raw);
      sent = true;
      if (!w.once) await raw('commit');
      return hasil;
    } catch (e) {
      if (isConnectionLost(e)) {
        everSent ||= sent;
        await comeBack(reconnect, everSent, w.kunci);
        const dulu = sent ? await whatBecame(w, steady) : null;
        if (dulu !== null) return dulu;
        if (++putus === 2) throw everSent ? uncertain(w.kunci) : cutBeforeCommit();
        continue;
      }
      if (!w.once) await raw('rollback').catch(() => {});
      if (isTaken(e)) {
        const dulu = await w.recorded(steady);
        if (dulu !== null) return dulu;
        throw await w.taken(steady);
      }
      if (!isWorthRepeating(e) || kali >= REPEATS) throw everSent ? uncertain(w.kunci) : serverFailure(label, e, w.apa);
      await pause(20 + Math.random() * 180);
    }
  }
}

/** @throws BELUM_PASTI_TERSIMPAN, SERVER_TIDAK_TERJANGKAU */
async function comeBack(reconnect: () => Promise<void>, everSent: boolean, kunci: string): Promise<void> {
  try {
    await reconnect();
  } catch (e) {
    throw everSent ? uncertain(kunci) : e;
  }
}

/** @throws BELUM_PASTI_TERSIMPAN */
async function whatBecame<T>({ recorded, kunci }: Writing<T>, steady: Query): Promise<T | null> {
  try {
    return await recorded(steady);
  } catch (e) {
    if (e instanceof Failure && e.kode === 'SERVER_TIDAK_TERJANGKAU') throw uncertain(kunci);
    throw e;
  }
}
