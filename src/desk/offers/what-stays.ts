/** An act that is left is not recorded; papers made on the way stay. */
import { Failure, LeftByEsc } from '../../errors.ts';

/** `kerja` tells of each paper that it made ('Lembar disposisi v1'). @throws Failure of `kerja` */
export async function tellingWhatStays(kerja: (dibuat: (apa: string) => void) => Promise<void>): Promise<void> {
  const tetap: string[] = [];
  try {
    await kerja((apa) => tetap.push(apa));
  } catch (e) {
    if (tetap.length === 0 || !(e instanceof Failure) || (e.kode !== 'DIBATALKAN' && e.kode !== 'DIHENTIKAN')) throw e;
    const awal = e.kode === 'DIBATALKAN' ? 'Dibatalkan' : 'Dihentikan dari luar';
    const pesan = `${awal}. Langkahnya tidak disimpan; yang baru dibuat tetap ada: ${tetap.join(', ')}.`;
    throw e instanceof LeftByEsc ? new LeftByEsc(pesan) : new Failure(e.kode, pesan);
  }
}
