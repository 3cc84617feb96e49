/** An address of a server: 'postgres://server[:port][,another]/database', never with a password. */
import { Failure } from '../../../errors.ts';

export type ServerHost = Readonly<{ host: string; port: number }>;

/**
 * `label` is for people, 'db.kantor/pks'; `address` is as it may be kept. With `tls` null there is none; with `standby`
 * reading may use one.
 */
export type ServerAddress = Readonly<{
  hosts: readonly [ServerHost, ...ServerHost[]];
  database: string;
  user: string | null;
  tls: Readonly<{ rootCert: string | null }> | null;
  label: string;
  address: string;
  standby: boolean;
}>;

const DEFAULT_PORT = 5432;
const KNOWN_PARTS: ReadonlySet<string> = new Set(['sslmode', 'sslrootcert', 'baca', 'host']);

/** Never repeats an address with a password. @throws NILAI_TIDAK_DIKENAL */
export function parseServerAddress(teks: string): ServerAddress {
  const cocok = /^postgres(?:ql)?:\/\/(?:([^@/?]*)@)?([^/?]*)(?:\/([^/?]*))?(?:\?(.*))?$/i.exec(teks.trim());
  if (!cocok) throw addressRefused('bukan alamat server yang dikenal');
  const [, orang, tempat = '', basis = '', ekor = ''] = cocok;
  if (orang?.includes(':')) {
    throw addressRefused(
      'kata sandi tidak ditulis di dalam alamat; sandinya dibaca dari pgpass atau PGPASSWORD, atau ditanyakan',
    );
  }
  const bagian = new URLSearchParams(ekor);
  // It may be the rest of a password with a '?' in it, so it is not repeated.
  if ([...bagian.keys()].some((nama) => !KNOWN_PARTS.has(nama)))
    throw addressRefused(`sesudah tanda tanya hanya dikenal ${[...KNOWN_PARTS].join(', ')}`);
  const baca = bagian.get('baca');
  if (baca !== null && baca !== 'cadangan') throw addressRefused('baca yang dikenal hanya baca=cadangan');
  const database = decodePart(basis);
  if (!/^[\w.-]{1,63}$/.test(database)) throw addressRefused('nama basis datanya tidak ada atau tidak dikenal');
  const [pertama, ...lain] = (bagian.get('host') ?? tempat).split(',').map(parseHost);
  if (!pertama) throw addressRefused('nama servernya tidak ada');
  const hosts = [pertama, ...lain] as const;
  const tls = tlsOf(hosts, bagian);
  const label = `${hosts.map((h) => (h.port === DEFAULT_PORT ? h.host : `${h.host}:${h.port}`)).join(',')}/${database}`;
  return {
    hosts,
    database,
    user: orang ? decodePart(orang) : null,
    tls,
    label,
    address: teks.trim(),
    standby: baca !== null,
  };
}

function decodePart(teks: string): string {
  try {
    return decodeURIComponent(teks);
  } catch {
    throw addressRefused('tidak terbaca');
  }
}

function parseHost(teks: string): ServerHost {
  const [, ip, nama, port] = /^(?:\[([0-9a-f:]+)\]|(\/[^:]+|[\w.-]+))(?::(\d{1,5}))?$/i.exec(teks) ?? [];
  const host = ip ?? nama;
  if (host === undefined || Number(port ?? 1) > 65_535)
    throw addressRefused('nama servernya tidak ada atau tidak dikenal');
  return { host, port: Number(port ?? DEFAULT_PORT) };
}

const isLoopback = ({ host }: ServerHost): boolean =>
  host.startsWith('/') || host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);

/** Always verified beyond this machine. */
function tlsOf(hosts: readonly ServerHost[], bagian: URLSearchParams): ServerAddress['tls'] {
  const mode = bagian.get('sslmode');
  const rootCert = bagian.get('sslrootcert');
  if (mode === 'verify-full' || (mode === null && (rootCert !== null || !hosts.every(isLoopback)))) return { rootCert };
  if ((mode === null || mode === 'disable') && hosts.every(isLoopback)) return null;
  throw addressRefused(
    mode === 'disable'
      ? 'sslmode=disable hanya untuk server di komputer ini sendiri; sertifikat server lain selalu diperiksa'
      : 'sslmode yang dikenal hanya verify-full (bawaan), dan disable untuk server di komputer ini sendiri',
  );
}

const addressRefused = (sebab: string): Failure =>
  new Failure('NILAI_TIDAK_DIKENAL', `Alamat server tidak dapat dipakai: ${sebab}.`, [
    'contoh: postgres://db.kantor/pks',
  ]);
