/**
 * Which cases a year's books are written from, told by the index. What is guaranteed: every case with a fact that may
 * stand there. A case with a mark of intent, or of whose entries one may be missing, is among them in any case.
 */
import { urutId } from '../permohonan/id.ts';
import { namaDi } from './cakram.ts';
import { capCocok } from './cap.ts';
import { bacaNamaTanda, KOTOR } from './entri.ts';
import { BUKU, idBerbuku, idDiTahun } from './entri-buku.ts';
import { rusak } from './gagal.ts';
import { idKasus } from './isi-indeks.ts';
import { adaKasus } from './kasus.ts';
import type { Tempat } from './tempat.ts';

/** Ids, oldest first. @throws Galat REGISTER_RUSAK where the folder of a case that has an entry is gone */
export function kasusBuku(t: Tempat, tahun: number): readonly string[] {
  // Marks first: an act that is there already has its entry, or still its mark.
  const bertanda = namaDi(t.jalur(KOTOR)).flatMap((nama) => bacaNamaTanda(nama)?.id ?? []);
  const id = new Set(idDiTahun(t, tahun));
  for (const satu of id) if (!adaKasus(t, satu)) throw rusak(`kasus/${satu}`, 'folder kasus hilang');
  for (const satu of bertanda) if (adaKasus(t, satu)) id.add(satu);
  if (capCocok(t, [BUKU]) === null) {
    const utuh = idBerbuku(t);
    for (const satu of idKasus(t)) if (!utuh.has(satu)) id.add(satu);
  }
  return [...id].sort(urutId);
}
