/** Verifying the index of the books against the cases: an entry that is missing would hide a letter from a book. */
import { basename } from 'node:path';
import { berkasTindakan, rantaiKasus } from './bentuk.ts';
import { bacaNamaBuku, semuaBuku } from './entri-buku.ts';
import { ada, type Tempat } from './tempat.ts';
import { catatan, type KasusTelaah, type TemuanLengkap } from './temuan.ts';

/** `rusak`: cases already found damaged, about whose entries nothing can be said. */
export function periksaIndeksBuku(
  t: Tempat,
  kasus: readonly KasusTelaah[],
  rusak: ReadonlySet<string>,
  temuan: TemuanLengkap[],
): void {
  const menurutId = new Map(kasus.map((k) => [k.baris.id, k]));
  // Recorded while we read.
  const bergeser = ({ baris: { id, versi } }: KasusTelaah) => ada(t, berkasTindakan(rantaiKasus(id), versi + 1));
  for (const k of kasus) {
    for (const jalur of k.buku) {
      if (ada(t, jalur) || bergeser(k)) continue;
      temuan.push({ ...catatan(jalur, 'belum ada di indeks buku; dibuat oleh pks check --bangun-ulang'), isi: true });
    }
  }
  for (const jalur of semuaBuku(t)) {
    const id = bacaNamaBuku(basename(jalur))?.id ?? '';
    const k = menurutId.get(id);
    if (k ? !k.buku.includes(jalur) && !bergeser(k) : !rusak.has(id)) {
      temuan.push(catatan(jalur, 'bukan bagian dari indeks buku'));
    }
  }
}
