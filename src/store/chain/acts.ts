/**
 * A chain of acts: numbered files, each with the hash of the one before. A file must be exactly its canonical bytes, so
 * any change shows.
 */
import { createHash } from 'node:crypto';
import { Failure } from '../../errors.ts';
import { namesIn, readBytes } from '../folder/disk.ts';
import { registerDamaged, registerNewer, whileReading } from '../folder/disk-failures.ts';
import type { RegisterPaths } from '../folder/register-paths.ts';
import type { Act, RecordedAct } from '../register.ts';
import { ACT_FILE_PATTERN, actFile, MAX_ACT_BYTES } from './register-layout.ts';

/** Where a chain lies and how its facts are decoded. */
export type Chain<K> = Readonly<{ folder: string; decode: (isi: unknown) => K }>;

export const sha256 = (isi: Uint8Array | string): string => createHash('sha256').update(isi).digest('hex');

/** The one way JSON is written in a register: indented by one, keys in their order, a newline at the end. */
export const canonicalJson = (nilai: unknown): string => `${JSON.stringify(nilai, null, 1)}\n`;

export const toBytes = (teks: string): Uint8Array => new TextEncoder().encode(teks);

/** Whether two byte strings are equal. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Act `v` as it will stand on disk. Its facts must decode. @throws Failure BERKAS_TERLALU_BESAR */
export function composeAct<K>(
  rantai: Chain<K>,
  lama: readonly RecordedAct<K>[],
  { kunci, permintaan, kejadian }: Act<K>,
): Uint8Array {
  if (kejadian.length === 0) throw new Error('an act holds at least one fact');
  const badan = { v: lama.length + 1, sebelum: lama.at(-1)?.sidik ?? null, kunci, permintaan, kejadian };
  const bytes = withHash(badan);
  if (bytes.length > MAX_ACT_BYTES) {
    const kb = Math.ceil(bytes.length / 1024);
    throw new Failure('BERKAS_TERLALU_BESAR', `Isi yang dicatat terlalu besar: ${kb} KB, paling besar 64 KB.`, [
      'persingkat isian, atau lampirkan rinciannya sebagai berkas',
    ]);
  }
  decodeAct(actFile(rantai.folder, badan.v), bytes, rantai, badan.v, badan.sebelum);
  return bytes;
}

/**
 * Verifies and decodes one act. `isBefore` undefined: the act before is unknown, not checked.
 * @throws Failure REGISTER_RUSAK naming `berkas`
 */
export function decodeAct<K>(
  berkas: string,
  bytes: Uint8Array,
  rantai: Chain<K>,
  v: number,
  sebelum: string | null | undefined,
): RecordedAct<K> {
  const { sidik, ...badan } = readHashed(berkas, bytes);
  const { kunci, permintaan, kejadian } = badan;
  if (Object.keys(badan).join() !== 'v,sebelum,kunci,permintaan,kejadian')
    throw registerDamaged(berkas, 'bukan tindakan');
  if (badan.v !== v) throw registerDamaged(berkas, `bernomor ${String(badan.v)}, seharusnya ${v}`);
  if (sebelum !== undefined && badan.sebelum !== sebelum)
    throw registerDamaged(berkas, 'tidak menyambung ke kejadian sebelumnya');
  if (
    typeof kunci !== 'string' ||
    typeof permintaan !== 'string' ||
    !Array.isArray(kejadian) ||
    kejadian.length === 0
  ) {
    throw registerDamaged(berkas, 'bukan tindakan');
  }
  const fakta = kejadian.map((k: unknown) => namingFile(berkas, () => rantai.decode(k)));
  return { v, sebelum: badan.sebelum as string | null, kunci, permintaan, kejadian: fakta, sidik };
}

/** An object in its canonical bytes, with the sha256 of what stands before it as the last key. */
export const withHash = (badan: Readonly<Record<string, unknown>>): Uint8Array =>
  toBytes(canonicalJson({ ...badan, sidik: sha256(canonicalJson(badan)) }));

/** Such an object, its hash verified. @throws Failure REGISTER_RUSAK naming `berkas` */
export function readHashed(
  berkas: string,
  bytes: Uint8Array,
): Readonly<Record<string, unknown>> & Readonly<{ sidik: string }> {
  const isi = readCanonicalObject(berkas, bytes);
  const { sidik } = isi;
  if (typeof sidik !== 'string' || Object.keys(isi).at(-1) !== 'sidik') throw registerDamaged(berkas, 'tidak bersidik');
  if (!hashFits(bytes, sidik)) throw registerDamaged(berkas, 'sidik tidak cocok, isi diubah');
  return { ...isi, sidik };
}

/** Whether canonical bytes end with this hash, and it is that of what stands before it. */
export const hashFits = (bytes: Uint8Array, sidik: string): boolean => sidik === sha256(canonicalBody(bytes, sidik));

/** The canonical bytes without the hash, which is the last key: those before it, and the end. */
function canonicalBody(bytes: Uint8Array, sidik: string): Uint8Array {
  const badan = bytes.slice(
    0,
    bytes.length - toBytes(`,\n "sidik": ${JSON.stringify(sidik)}\n}\n`).length + OBJECT_END.length,
  );
  badan.set(OBJECT_END, badan.length - OBJECT_END.length);
  return badan;
}
const OBJECT_END = toBytes('\n}\n');

/** A JSON object in its canonical bytes. @throws Failure REGISTER_RUSAK naming `berkas` */
export function readCanonicalObject(
  berkas: string,
  bytes: Uint8Array,
  saran?: readonly string[],
): Readonly<Record<string, unknown>> {
  let teks: string;
  let isi: unknown;
  try {
    teks = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw registerDamaged(berkas, 'bukan teks UTF-8', saran);
  }
  if (teks.startsWith('\u{feff}')) throw registerDamaged(berkas, 'diawali BOM, pernah disimpan program lain', saran);
  try {
    isi = JSON.parse(teks);
  } catch {
    throw registerDamaged(berkas, teks === '' ? 'berkas kosong' : 'bukan JSON yang utuh', saran);
  }
  if (typeof isi !== 'object' || isi === null || Array.isArray(isi))
    throw registerDamaged(berkas, 'bukan objek JSON', saran);
  if (isDeeper(isi, MAX_DEPTH)) throw registerDamaged(berkas, 'bersarang terlalu dalam', saran);
  if (/"__proto__"\s*:/.test(teks)) throw registerDamaged(berkas, 'memuat kunci "__proto__"', saran);
  if (canonicalJson(isi) !== teks)
    throw registerDamaged(berkas, 'tidak persis seperti yang ditulis pks (kunci ganda atau spasi)', saran);
  return isi as Readonly<Record<string, unknown>>;
}

/** Nothing pks writes is nested as deep; deeper would end the stack of whoever writes it out again. */
const MAX_DEPTH = 32;

const isDeeper = (nilai: unknown, batas: number): boolean =>
  nilai !== null &&
  typeof nilai === 'object' &&
  (batas === 0 || Object.values(nilai).some((satu) => isDeeper(satu, batas - 1)));

/** Reads and verifies a whole chain. @throws Failure REGISTER_RUSAK naming the file */
export function readChain<K>(t: RegisterPaths, rantai: Chain<K>): readonly RecordedAct<K>[] {
  const tindakan: RecordedAct<K>[] = [];
  for (const berkas of chainFiles(t, rantai.folder)) {
    tindakan.push(readActFile(t, rantai, berkas, tindakan.length + 1, tindakan.at(-1)?.sidik ?? null));
  }
  return tindakan;
}

/** Reads and verifies one act from disk. @throws Failure REGISTER_RUSAK */
export const readActFile = <K>(
  t: RegisterPaths,
  rantai: Chain<K>,
  berkas: string,
  v: number,
  sebelum: string | null | undefined,
): RecordedAct<K> =>
  decodeAct(
    berkas,
    whileReading(berkas, () => readBytes(t.path(berkas), MAX_ACT_BYTES)),
    rantai,
    v,
    sebelum,
  );

/**
 * The files of a chain, in order. Only the last number is taken from the listing:
 * one made while others write may hold act 9 without act 8, so a hole is what
 * cannot be opened. @throws Failure REGISTER_RUSAK where there is no act at all
 */
export function chainFiles(t: RegisterPaths, folder: string): readonly string[] {
  const terakhir = actFileNames(t, folder).at(-1);
  if (terakhir === undefined) throw registerDamaged(folder, 'tidak berisi satu kejadian pun');
  return Array.from({ length: Number(terakhir.slice(0, 6)) }, (_, i) => actFile(folder, i + 1));
}

/** Names of the acts there are, in order. */
const actFileNames = (t: RegisterPaths, folder: string): readonly string[] =>
  whileReading(folder, () => namesIn(t.path(folder)))
    .filter((n) => ACT_FILE_PATTERN.test(n))
    .sort();

function namingFile<K>(berkas: string, dekode: () => K): K {
  try {
    return dekode();
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    const sebab = typeof e.rinci.sebab === 'string' ? e.rinci.sebab : e.message;
    throw e.kode === 'REGISTER_LEBIH_BARU' ? registerNewer(berkas, sebab) : registerDamaged(berkas, sebab);
  }
}
