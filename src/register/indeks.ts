/**
 * Writing the views of one case after an act: its cover, its row, its letter.
 * Marks of intent in `indeks/kotor/` are put before a commit and taken away after
 * this, so that a crash in between is noticed and that one case read whole.
 */
import { dirname } from 'node:path';
import { berkasTindakan, rantaiKasus } from './bentuk.ts';
import { coba, hapus, namaDi, sinkronFolder, tulisBaru } from './cakram.ts';
import { bacaNamaTanda, barisDari, isiEntri, jalurEntri, jalurSurat, KOTOR, kepalaDari, ringkasan } from './entri.ts';
import { jalurBuku } from './entri-buku.ts';
import { sebabErrno } from './gagal.ts';
import { bacaTindakanKasus, permohonanDari } from './kasus.ts';
import { tulisSampul } from './pandangan.ts';
import type { Baris, Berkas } from './register.ts';
import { ada, type Tempat } from './tempat.ts';
import { milikOrangLain, namaMilikSendiri, siapkanFolder, tulisGanti } from './tulis.ts';

/** Puts the mark that act `versi` of a case is about to be committed; gives its whole path. */
export function tandai(t: Tempat, id: string, versi: number): string {
  siapkanFolder(t, KOTOR);
  const jalur = t.jalur(`${KOTOR}/${id}.${versi}.${namaMilikSendiri()}`);
  tulisBaru(jalur, new Uint8Array());
  try {
    sinkronFolder(dirname(jalur));
  } catch (e) {
    coba(() => hapus(jalur));
    throw e;
  }
  return jalur;
}

/**
 * Brings the views of a case up to date. If another act came in meanwhile, again:
 * whoever finishes last has seen the last act.
 * @returns warnings: the act is recorded, whatever happens here
 */
export async function segarkan(t: Tempat, berkas: Berkas): Promise<readonly string[]> {
  try {
    let kini = berkas;
    for (let kali = 0; kali < 5; kali++) {
      await tulisSampul(t, kini);
      tulisEntri(t, kini);
      if (!ada(t, berkasTindakan(rantaiKasus(kini.id), kini.versi + 1))) break;
      kini = bacaTindakanKasus(t, kini.id);
    }
    hapusTanda(t, kini.id, kini.versi);
    return [];
  } catch (e) {
    return [
      `Sudah tercatat, tetapi ikhtisar kasus ${berkas.id} belum diperbarui (${sebabErrno(e)}); ikut diperbarui nanti.`,
    ];
  }
}

/** Writes the row of a case, its letter and its entries for the books, and takes away those of its earlier versions. */
export function tulisEntri(t: Tempat, berkas: Berkas): void {
  const baris = barisDari(berkas);
  const kini = letakBaris(baris);
  tulisBuku(t, berkas); // before the row: where that stands, these do
  siapkanFolder(t, dirname(kini.entri));
  siapkanFolder(t, dirname(kini.surat));
  tulisGanti(t, kini.entri, isiEntri(baris));
  if (!ada(t, kini.surat)) tulisGanti(t, kini.surat, new Uint8Array());
  for (const dulu of letakDulu(berkas)) {
    if (dulu.entri !== kini.entri) hapus(t.jalur(dulu.entri));
    if (dulu.surat !== kini.surat) hapus(t.jalur(dulu.surat));
  }
}

/** Those of earlier versions name fewer years. */
function tulisBuku(t: Tempat, { id, tindakan }: Berkas): void {
  const kini = jalurBuku({ id, tindakan });
  for (const jalur of kini) {
    siapkanFolder(t, dirname(jalur));
    if (!ada(t, jalur)) tulisGanti(t, jalur, new Uint8Array());
  }
  if (kini.length === 1) return;
  const dulu = new Set(tindakan.flatMap((_, i) => jalurBuku({ id, tindakan: tindakan.slice(0, i) })));
  for (const jalur of dulu) if (!kini.includes(jalur)) hapus(t.jalur(jalur));
}

/** Takes away the marks of acts that the index has caught up with; who is still at it takes away his own, after his row. */
function hapusTanda(t: Tempat, id: string, versi: number): void {
  for (const nama of namaDi(t.jalur(KOTOR))) {
    const tanda = bacaNamaTanda(nama);
    if (tanda?.id === id && tanda.versi <= versi && !milikOrangLain(tanda.milik)) hapus(t.jalur(`${KOTOR}/${nama}`));
  }
}

const letakBaris = (baris: Baris) => ({ entri: jalurEntri(kepalaDari(baris)), surat: jalurSurat(baris) });

/** Where the row of a case stood at each of its earlier versions. */
function letakDulu({ id, tindakan }: Berkas): readonly Readonly<{ entri: string; surat: string }>[] {
  return tindakan.slice(0, -1).flatMap((_, i) => {
    const p = permohonanDari(tindakan.slice(0, i + 1));
    return p ? [letakBaris({ id, versi: i + 1, permohonan: ringkasan(p) })] : [];
  });
}
