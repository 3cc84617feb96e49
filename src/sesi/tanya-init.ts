/** The questions of `pks init`: each answer has a flag, nothing is written before the last. */
import type { Ask } from '../env.ts';
import { Galat } from '../galat.ts';

export type IsianInit = Readonly<{ kantor?: string; kabupaten?: string; sop?: string; hitungan?: string }>;

/** Fills what flags left open. @throws Galat DIBATALKAN */
export async function tanyaInit<O extends IsianInit>(ask: Ask, o: O, folder: string): Promise<O> {
  const kabupaten = o.kabupaten ?? (await ask.teks('Kabupaten', { bawaan: 'Sleman' }));
  const kantor =
    o.kantor ??
    (await ask.teks('Nama kantor', { bawaan: `Dinas Kependudukan dan Pencatatan Sipil Kabupaten ${kabupaten}` }));
  const sop =
    o.sop ??
    (await ask.pilih('Bacaan SOP', [
      { nilai: '470-08', nama: 'sebagaimana tercetak (470-08)' },
      { nilai: '470-08-selaras', nama: 'diselaraskan: baris 14–20 digeser (470-08-selaras)' },
    ]));
  const hitungan =
    o.hitungan ??
    (await ask.pilih('Hari H dihitung menurut', [
      { nilai: 'hari-kerja', nama: 'hari kerja' },
      { nilai: 'hari-kalender', nama: 'hari kalender' },
    ]));
  if (await ask.yakin(`Buat register di ${folder}?`, true)) return { ...o, kantor, kabupaten, sop, hitungan };
  throw new Galat('DIBATALKAN', 'Dibatalkan. Tidak ada yang disimpan.');
}
