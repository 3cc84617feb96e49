/** One case as read: its chain verified and folded. The acts decide, the cover is only compared. */

import { Galat } from '../galat.ts';
import { bacaKejadian } from '../permohonan/dekode.ts';
import { evolve, permohonanBaru } from '../permohonan/evolve.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
import type { Tercatat } from '../permohonan/permohonan.ts';
import { folderKasus, POLA_ID, rantaiKasus, sampulKasus } from './bentuk.ts';
import { jenis } from './cakram.ts';
import { denganBaca, rusak } from './gagal.ts';
import { tolakMendahului, versiPandangan } from './pandangan.ts';
import { bacaRantai, type Rantai } from './rantai.ts';
import type { Berkas, TindakanTercatat } from './register.ts';
import type { Tempat } from './tempat.ts';

export const rantaiDari = (id: string): Rantai<Kejadian> => ({ folder: rantaiKasus(id), dekode: bacaKejadian });

/** Whether there is a case of this id; an id that could not be one is not there. */
export const adaKasus = (t: Tempat, id: string): boolean =>
  POLA_ID.test(id) && denganBaca(folderKasus(id), () => jenis(t.jalur(folderKasus(id))) === 'folder');

/** @throws Galat KASUS_TIDAK_ADA, REGISTER_RUSAK */
export async function bacaKasus(t: Tempat, id: string): Promise<Berkas> {
  if (!adaKasus(t, id)) throw kasusTidakAda(id);
  const tertulis = await versiPandangan(t, sampulKasus(id));
  const berkas = bacaTindakanKasus(t, id);
  tolakMendahului(sampulKasus(id), tertulis, berkas.versi);
  return berkas;
}

/** The case from its acts alone. @throws Galat KASUS_TIDAK_ADA, REGISTER_RUSAK */
export function bacaTindakanKasus(t: Tempat, id: string): Berkas {
  if (!adaKasus(t, id)) throw kasusTidakAda(id);
  return lipat(id, bacaRantai(t, rantaiDari(id)));
}

export const kasusTidakAda = (id: string): Galat =>
  new Galat('KASUS_TIDAK_ADA', `Kasus ${id} tidak ada di register ini.`, ['pks list --status semua'], { id });

/** Folds the acts of a case. @throws Galat REGISTER_RUSAK where they do not begin with the receipt of a letter */
export function lipat(id: string, tindakan: readonly TindakanTercatat<Kejadian>[]): Berkas {
  const permohonan = permohonanDari(tindakan);
  if (!permohonan) throw rusak(rantaiKasus(id), 'tidak diawali penerimaan surat');
  return { id, permohonan, tindakan, versi: tindakan.length };
}

/** Where a case stands after these acts, or null where they do not begin with the receipt of a letter. */
export function permohonanDari(tindakan: readonly TindakanTercatat<Kejadian>[]): Tercatat | null {
  const akhir = tindakan.flatMap((x) => x.kejadian).reduce(evolve, permohonanBaru);
  return akhir.status === 'baru' ? null : akhir;
}
