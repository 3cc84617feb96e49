/**
 * A wrong shape is damage. Unknown keys are dropped, since a newer pks may add some; a change of meaning needs a new
 * `jenis` or schema number.
 */
import * as v from 'valibot';
import { Failure } from '../../../errors.ts';
import type { FactsOf, FactTable } from './fact-shapes.ts';

/** @throws REGISTER_RUSAK, REGISTER_LEBIH_BARU */
export function decodeFact<F extends FactTable>(jenisFakta: F, isi: unknown): FactsOf<F> {
  if (typeof isi !== 'object' || isi === null || Array.isArray(isi)) throw damagedFact('fakta bukan objek JSON');
  const namaJenis = (isi as { jenis?: unknown }).jenis;
  if (typeof namaJenis !== 'string') throw damagedFact('fakta tanpa "jenis"');
  const jenis = Object.hasOwn(jenisFakta, namaJenis) ? jenisFakta[namaJenis] : undefined;
  if (!jenis) {
    const sebab = `jenis fakta ${JSON.stringify(namaJenis)} tidak dikenal`;
    // A name like a fact's comes from a newer pks.
    throw /^[A-Z][A-Za-z]+$/.test(namaJenis)
      ? new Failure('REGISTER_LEBIH_BARU', sebab, [], { sebab })
      : damagedFact(sebab);
  }
  const hasil = v.safeParse(jenis.shape, isi, { abortEarly: true });
  if (hasil.success) return hasil.output as FactsOf<F>;
  const letak = v.getDotPath(hasil.issues[0]) ?? 'jenis';
  throw damagedFact(`fakta ${namaJenis}: isi "${letak}" tidak sesuai bentuknya`);
}

const damagedFact = (sebab: string): Failure =>
  new Failure('REGISTER_RUSAK', `Register rusak: ${sebab}.`, ['pks check'], { sebab });
