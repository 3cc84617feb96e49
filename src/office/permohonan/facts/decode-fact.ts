/**
 * Stored facts, read back. A wrong shape is damage. Unknown keys are dropped, since a newer pks may add some; a change
 * of meaning needs a new `jenis` or schema number. Changes by hand break the hash chain.
 */
import * as v from 'valibot';
import { Failure } from '../../../errors.ts';

/** Decodes one fact by its schema, in words a clerk can pass on. @throws Failure REGISTER_RUSAK, REGISTER_LEBIH_BARU */
export function decodeFact<S extends v.GenericSchema>(
  skema: S,
  jenis: readonly string[],
  isi: unknown,
): v.InferOutput<S> {
  if (typeof isi !== 'object' || isi === null || Array.isArray(isi)) throw damagedFact('fakta bukan objek JSON');
  const namaJenis = (isi as { jenis?: unknown }).jenis;
  if (typeof namaJenis !== 'string') throw damagedFact('fakta tanpa "jenis"');
  if (!jenis.includes(namaJenis)) {
    const sebab = `jenis fakta ${JSON.stringify(namaJenis)} tidak dikenal`;
    // What is named like a fact was recorded by a newer pks; anything else by none.
    throw /^[A-Z][A-Za-z]+$/.test(namaJenis)
      ? new Failure('REGISTER_LEBIH_BARU', sebab, [], { sebab })
      : damagedFact(sebab);
  }
  const hasil = v.safeParse(skema, isi, { abortEarly: true });
  if (hasil.success) return hasil.output;
  const letak = v.getDotPath(hasil.issues[0]) ?? 'jenis';
  throw damagedFact(`fakta ${namaJenis}: isi "${letak}" tidak sesuai bentuknya`);
}

const damagedFact = (sebab: string): Failure =>
  new Failure('REGISTER_RUSAK', `Register rusak: ${sebab}.`, ['pks check'], { sebab });
