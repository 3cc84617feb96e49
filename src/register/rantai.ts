/**
 * A chain of acts: one file each, numbered from 1, each holding the hash of the
 * one before. The file must *be* the canonical bytes, so a doubled key, a BOM or
 * a changed blank shows as well as a changed value.
 */
import { createHash } from 'node:crypto';
import { Galat } from '../galat.ts';
import { BATAS_FAKTA, berkasTindakan, POLA_TINDAKAN } from './bentuk.ts';
import { bacaBytes, namaDi } from './cakram.ts';
import { denganBaca, lebihBaru, rusak } from './gagal.ts';
import type { Tindakan, TindakanTercatat } from './register.ts';
import type { Tempat } from './tempat.ts';

/** Where a chain lies and how its facts are decoded. */
export type Rantai<K> = Readonly<{ folder: string; dekode: (isi: unknown) => K }>;

export const sha256 = (isi: Uint8Array | string): string => createHash('sha256').update(isi).digest('hex');

/** The one way JSON is written in a register: indented by one, keys in their order, a newline at the end. */
export const kanonik = (nilai: unknown): string => `${JSON.stringify(nilai, null, 1)}\n`;

export const keBytes = (teks: string): Uint8Array => new TextEncoder().encode(teks);

/** Whether two byte strings are equal. */
export const sama = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Act `v` as it will stand on disk. Its facts must decode. @throws Galat BERKAS_TERLALU_BESAR */
export function susunTindakan<K>(
  rantai: Rantai<K>,
  lama: readonly TindakanTercatat<K>[],
  { kunci, permintaan, kejadian }: Tindakan<K>,
): Uint8Array {
  if (kejadian.length === 0) throw new Error('an act holds at least one fact');
  const badan = { v: lama.length + 1, sebelum: lama.at(-1)?.sidik ?? null, kunci, permintaan, kejadian };
  const bytes = denganSidik(badan);
  if (bytes.length > BATAS_FAKTA) {
    const kb = Math.ceil(bytes.length / 1024);
    throw new Galat('BERKAS_TERLALU_BESAR', `Isi yang dicatat terlalu besar: ${kb} KB, paling besar 64 KB.`, [
      'persingkat isian, atau lampirkan rinciannya sebagai berkas',
    ]);
  }
  bacaTindakan(berkasTindakan(rantai.folder, badan.v), bytes, rantai, badan.v, badan.sebelum);
  return bytes;
}

/**
 * Verifies and decodes one act. `sebelum` undefined: the act before is unknown, not checked.
 * @throws Galat REGISTER_RUSAK naming `berkas`
 */
export function bacaTindakan<K>(
  berkas: string,
  bytes: Uint8Array,
  rantai: Rantai<K>,
  v: number,
  sebelum: string | null | undefined,
): TindakanTercatat<K> {
  const { sidik, ...badan } = bacaBersidik(berkas, bytes);
  const { kunci, permintaan, kejadian } = badan;
  if (Object.keys(badan).join() !== 'v,sebelum,kunci,permintaan,kejadian') throw rusak(berkas, 'bukan tindakan');
  if (badan.v !== v) throw rusak(berkas, `bernomor ${String(badan.v)}, seharusnya ${v}`);
  if (sebelum !== undefined && badan.sebelum !== sebelum)
    throw rusak(berkas, 'tidak menyambung ke kejadian sebelumnya');
  if (
    typeof kunci !== 'string' ||
    typeof permintaan !== 'string' ||
    !Array.isArray(kejadian) ||
    kejadian.length === 0
  ) {
    throw rusak(berkas, 'bukan tindakan');
  }
  const fakta = kejadian.map((k: unknown) => denganNama(berkas, () => rantai.dekode(k)));
  return { v, sebelum: badan.sebelum as string | null, kunci, permintaan, kejadian: fakta, sidik };
}

/** An object in its canonical bytes, with the sha256 of what stands before it as the last key. */
export const denganSidik = (badan: Readonly<Record<string, unknown>>): Uint8Array =>
  keBytes(kanonik({ ...badan, sidik: sha256(kanonik(badan)) }));

/** Such an object, its hash verified. @throws Galat REGISTER_RUSAK naming `berkas` */
export function bacaBersidik(
  berkas: string,
  bytes: Uint8Array,
): Readonly<Record<string, unknown>> & Readonly<{ sidik: string }> {
  const isi = bacaObjek(berkas, bytes);
  const { sidik } = isi;
  if (typeof sidik !== 'string' || Object.keys(isi).at(-1) !== 'sidik') throw rusak(berkas, 'tidak bersidik');
  if (!sidikCocok(bytes, sidik)) throw rusak(berkas, 'sidik tidak cocok, isi diubah');
  return { ...isi, sidik };
}

/** Whether canonical bytes end with this hash, and it is that of what stands before it. */
export const sidikCocok = (bytes: Uint8Array, sidik: string): boolean => sidik === sha256(kanonikBadan(bytes, sidik));

/** The canonical bytes without the hash, which is the last key: those before it, and the end. */
function kanonikBadan(bytes: Uint8Array, sidik: string): Uint8Array {
  const badan = bytes.slice(
    0,
    bytes.length - keBytes(`,\n "sidik": ${JSON.stringify(sidik)}\n}\n`).length + AKHIR.length,
  );
  badan.set(AKHIR, badan.length - AKHIR.length);
  return badan;
}
const AKHIR = keBytes('\n}\n');

/** A JSON object in its canonical bytes. @throws Galat REGISTER_RUSAK naming `berkas` */
export function bacaObjek(
  berkas: string,
  bytes: Uint8Array,
  saran?: readonly string[],
): Readonly<Record<string, unknown>> {
  let teks: string;
  let isi: unknown;
  try {
    teks = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw rusak(berkas, 'bukan teks UTF-8', saran);
  }
  if (teks.startsWith('\u{feff}')) throw rusak(berkas, 'diawali BOM, pernah disimpan program lain', saran);
  try {
    isi = JSON.parse(teks);
  } catch {
    throw rusak(berkas, teks === '' ? 'berkas kosong' : 'bukan JSON yang utuh', saran);
  }
  if (typeof isi !== 'object' || isi === null || Array.isArray(isi)) throw rusak(berkas, 'bukan objek JSON', saran);
  if (lebihDalam(isi, DALAM)) throw rusak(berkas, 'bersarang terlalu dalam', saran);
  if (/"__proto__"\s*:/.test(teks)) throw rusak(berkas, 'memuat kunci "__proto__"', saran);
  if (kanonik(isi) !== teks)
    throw rusak(berkas, 'tidak persis seperti yang ditulis pks (kunci ganda atau spasi)', saran);
  return isi as Readonly<Record<string, unknown>>;
}

/** Nothing pks writes is nested as deep; deeper would end the stack of whoever writes it out again. */
const DALAM = 32;

const lebihDalam = (nilai: unknown, batas: number): boolean =>
  nilai !== null &&
  typeof nilai === 'object' &&
  (batas === 0 || Object.values(nilai).some((satu) => lebihDalam(satu, batas - 1)));

/** Reads and verifies a whole chain. @throws Galat REGISTER_RUSAK naming the file */
export function bacaRantai<K>(t: Tempat, rantai: Rantai<K>): readonly TindakanTercatat<K>[] {
  const tindakan: TindakanTercatat<K>[] = [];
  for (const berkas of berkasRantai(t, rantai.folder)) {
    tindakan.push(bacaSatu(t, rantai, berkas, tindakan.length + 1, tindakan.at(-1)?.sidik ?? null));
  }
  return tindakan;
}

/** Reads and verifies one act from disk. @throws Galat REGISTER_RUSAK */
export const bacaSatu = <K>(
  t: Tempat,
  rantai: Rantai<K>,
  berkas: string,
  v: number,
  sebelum: string | null | undefined,
): TindakanTercatat<K> =>
  bacaTindakan(
    berkas,
    denganBaca(berkas, () => bacaBytes(t.jalur(berkas), BATAS_FAKTA)),
    rantai,
    v,
    sebelum,
  );

/**
 * The files of a chain, in order. Only the last number is taken from the listing:
 * one made while others write may hold act 9 without act 8, so a hole is what
 * cannot be opened. @throws Galat REGISTER_RUSAK where there is no act at all
 */
export function berkasRantai(t: Tempat, folder: string): readonly string[] {
  const terakhir = nomorTindakan(t, folder).at(-1);
  if (terakhir === undefined) throw rusak(folder, 'tidak berisi satu kejadian pun');
  return Array.from({ length: Number(terakhir.slice(0, 6)) }, (_, i) => berkasTindakan(folder, i + 1));
}

/** Names of the acts there are, in order. */
const nomorTindakan = (t: Tempat, folder: string): readonly string[] =>
  denganBaca(folder, () => namaDi(t.jalur(folder)))
    .filter((n) => POLA_TINDAKAN.test(n))
    .sort();

function denganNama<K>(berkas: string, dekode: () => K): K {
  try {
    return dekode();
  } catch (e) {
    if (!(e instanceof Galat)) throw e;
    const sebab = typeof e.rinci.sebab === 'string' ? e.rinci.sebab : e.message;
    throw e.kode === 'REGISTER_LEBIH_BARU' ? lebihBaru(berkas, sebab) : rusak(berkas, sebab);
  }
}
