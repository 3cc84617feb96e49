/**
 * Acts are numbered files, each with the hash of the one before. A file must be exactly its canonical bytes, so any
 * change shows.
 */

import { Failure } from '../../errors.ts';
import type { Act, RecordedAct } from '../register.ts';
import { readHashed, withHash } from './canonical.ts';
import { registerDamaged, registerNewer } from './damage.ts';
import { actFile, MAX_ACT_BYTES } from './register-layout.ts';

export type Chain<K> = Readonly<{ folder: string; decode: (isi: unknown) => K }>;

/** @throws BERKAS_TERLALU_BESAR */
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

/** An undefined `sebelum` is not checked. @throws REGISTER_RUSAK naming `berkas` */
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

function namingFile<K>(berkas: string, dekode: () => K): K {
  try {
    return dekode();
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    const sebab = typeof e.rinci.sebab === 'string' ? e.rinci.sebab : e.message;
    throw e.kode === 'REGISTER_LEBIH_BARU' ? registerNewer(berkas, sebab) : registerDamaged(berkas, sebab);
  }
}
