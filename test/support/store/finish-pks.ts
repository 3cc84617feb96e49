import type { Register } from '../../../src/store/register.ts';
import { sampleAct, sampleDisahkan } from '../sample-facts.ts';

/** Access and both handovers: the office is done with the agreement. */
export async function finishPks(r: Register, id: string): Promise<void> {
  const umum = { pada: sampleDisahkan.pada, dicatat: sampleDisahkan.dicatat, oleh: sampleDisahkan.oleh };
  const sisa = [
    { ...umum, jenis: 'AksesDicatat', catatan: null, userId: umum.pada, jaringan: umum.pada },
    { ...umum, jenis: 'Diserahkan', catatan: null, kepada: 'lembaga', penerima: 'Rina' },
    { ...umum, jenis: 'Diserahkan', catatan: null, kepada: 'dirjen', penerima: 'Rina' },
  ] as const;
  for (const [i, satu] of sisa.entries()) {
    const { versi } = await r.readKasus(id);
    await r.appendAct(id, versi, sampleAct(`${id} sisa ${i}`, satu));
  }
}
