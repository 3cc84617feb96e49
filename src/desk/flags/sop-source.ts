import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { decodeSop } from '../../office/sop/decode-sop.ts';
import type { Sop } from '../../office/sop/sop.ts';
import { SOP_EDITIONS } from '../../office/sop/sop-editions.ts';
import { parseOfficeJson, readSopEdition } from '../reference/read-sop.ts';
import { readShipped } from '../reference/shipped-data.ts';
import { openSitting, type Sitting } from '../sitting.ts';
import { oneOfWords, type StandardFlags } from './standard-flags.ts';

export type SopFlags = StandardFlags & Readonly<{ sop?: string }>;

type SopSource = Readonly<{ bawaan: string; dasar: Sitting['dasar']; edisi: (kode: string) => Promise<Sop> }>;

/** The office's copy, or the shipped one without a register. */
export async function openSopSource(env: Env, opsi: SopFlags): Promise<SopSource> {
  try {
    const sesi = await openSitting(env, opsi, true);
    return { bawaan: sesi.kantor.sop, dasar: sesi.dasar, edisi: (kode) => readSopEdition(sesi.register, kode) };
  } catch (e) {
    if (!(e instanceof Failure) || e.kode !== 'REGISTER_TIDAK_DITEMUKAN' || opsi.register !== undefined) throw e;
    return { bawaan: SOP_EDITIONS[0], dasar: { hitungan: null }, edisi: (kode) => shippedEdition(env, kode) };
  }
}

async function shippedEdition(env: Env, kode: string): Promise<Sop> {
  const jalur = `data/acuan/sop/${oneOfWords('--sop', SOP_EDITIONS, kode)}.json`;
  return decodeSop(parseOfficeJson(await readShipped(env, jalur), jalur), jalur);
}
