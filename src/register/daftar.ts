/**
 * Lists, from the index alone. What is guaranteed: every case is there once, at
 * its newest row; a case with a mark of intent, or without a row, is read whole;
 * each row given back was checked against its case's version and is read anew
 * where it had moved. Never writes.
 */
import { bacaRingkasan } from '../permohonan/ringkasan.ts';
import { BATAS_FAKTA, berkasTindakan, rantaiKasus, urutId } from './bentuk.ts';
import { bacaBytes, namaDi, waktuUbah } from './cakram.ts';
import { capCocok, entriAktif, entriTutup, idBersurat, idKasus, kepalaEntri } from './cap.ts';
import {
  AKTIF,
  bacaNamaTanda,
  barisDari,
  jalurEntri,
  KERJA_SAMA,
  KOTOR,
  kepalaDari,
  kunciSuratDari,
  letakSurat,
} from './entri.ts';
import { rusak } from './gagal.ts';
import { adaKasus, bacaTindakanKasus } from './kasus.ts';
import { bacaObjek } from './rantai.ts';
import type { Baris, Daftar, Kepala } from './register.ts';
import { ada, type Tempat } from './tempat.ts';

/** Which cases a list is of: those under way, all, or those with a signed PKS. */
export type Lingkup = 'aktif' | 'semua' | 'kerja-sama';

const termasuk = (lingkup: Lingkup, { permohonan: p }: Baris): boolean =>
  lingkup === 'semua' || (lingkup === 'aktif' ? p.status === 'aktif' : p.kerjaSama !== undefined);

/** @throws Galat REGISTER_RUSAK where a row's acts are missing, or a case that must be read is damaged */
export function daftarKasus(
  t: Tempat,
  lingkup: Lingkup,
  pilih: (kepala: readonly Kepala[]) => readonly Kepala[] = (kepala) => kepala,
): Daftar {
  const { entri, ulang } = lihat(t, lingkup);
  const dibaca = new Map([...ulang].map((id) => [id, barisDari(bacaTindakanKasus(t, id))]));
  const kepala = [...entri.values()].filter(({ id }) => !dibaca.has(id));
  for (const baris of dibaca.values()) if (termasuk(lingkup, baris)) kepala.push(kepalaDari(baris));
  kepala.sort((a, b) => urutId(a.id, b.id));
  const baris = pilih(kepala)
    .map(({ id }) => dibaca.get(id) ?? bacaBaris(t, id, entri.get(id)))
    .filter((b) => termasuk(lingkup, b));
  const peringatan =
    dibaca.size > 20
      ? [`Indeks register tertinggal (${dibaca.size} kasus dibaca ulang); percepat dengan: pks check --bangun-ulang`]
      : [];
  return { baris, peringatan };
}

/** Ids of the cases that came with the same letter, oldest first. */
export function suratSama(t: Tempat, kunci: string): readonly string[] {
  const { folder, awalan } = letakSurat(kunci);
  const calon = new Set(perluDibaca(t, () => [...entriAktif(t), ...entriTutup(t)]));
  if (!capCocok(t, true)) {
    const bersurat = idBersurat(t);
    for (const id of idKasus(t)) if (!bersurat.has(id)) calon.add(id);
  }
  for (const nama of namaDi(t.jalur(folder))) {
    const id = nama.slice(awalan.length);
    if (nama.startsWith(awalan) && adaKasus(t, id)) calon.add(id);
  }
  return [...calon].filter((id) => kunciSuratDari(bacaTindakanKasus(t, id).permohonan) === kunci).sort(urutId);
}

/** Names of rows, with their folders where there are several. */
const ENTRI: Readonly<Record<Lingkup, (t: Tempat) => readonly string[]>> = {
  aktif: (t) => namaDi(t.jalur(AKTIF)),
  semua: (t) => [...entriAktif(t), ...entriTutup(t)],
  'kerja-sama': (t) => namaDi(t.jalur(KERJA_SAMA)),
};

/** Of a row nothing but its head is kept: there may be a hundred thousand. */
function lihat(t: Tempat, lingkup: Lingkup): Readonly<{ entri: Map<string, Kepala>; ulang: ReadonlySet<string> }> {
  // Marks before and after, and again while marks come and go: a row that changed its name
  // while the folder was read is in neither half of the listing, but its act left a mark.
  for (let kali = 1; ; kali++) {
    const waktu = waktuUbah(t.jalur(KOTOR));
    const tanda = idBertanda(t);
    const jalurnya = ENTRI[lingkup](t);
    const entri = new Map<string, Kepala>();
    for (const jalur of jalurnya) {
      const kepala = kepalaEntri(jalur);
      if (kepala && kepala.versi > (entri.get(kepala.id)?.versi ?? 0)) entri.set(kepala.id, kepala);
    }
    const ulang = perluDibaca(t, () => (lingkup === 'semua' ? jalurnya : ENTRI.semua(t)));
    for (const id of tanda) if (adaKasus(t, id)) ulang.add(id);
    if (kali === 4 || waktuUbah(t.jalur(KOTOR)) === waktu) return { entri, ulang };
  }
}

/** Cases that have to be read whole: those with a mark, and where the cap does not fit those without a row. */
function perluDibaca(t: Tempat, jalurEntri: () => readonly string[]): Set<string> {
  const ulang = new Set(idBertanda(t).filter((id) => adaKasus(t, id)));
  if (capCocok(t)) return ulang;
  const berbaris = new Set(jalurEntri().map((jalur) => kepalaEntri(jalur)?.id));
  for (const id of idKasus(t)) if (!berbaris.delete(id)) ulang.add(id);
  for (const id of berbaris) if (id && !adaKasus(t, id)) throw rusak(`kasus/${id}`, 'folder kasus hilang');
  return ulang;
}

const idBertanda = (t: Tempat): readonly string[] =>
  namaDi(t.jalur(KOTOR)).flatMap((nama) => bacaNamaTanda(nama)?.id ?? []);

/** A row as its entry has it, if the case is still at that version; else from the case itself. */
function bacaBaris(t: Tempat, id: string, kepala: Kepala | undefined): Baris {
  if (!kepala) return barisDari(bacaTindakanKasus(t, id));
  const { versi } = kepala;
  const baris = isiEntri(t, kepala);
  const rantai = rantaiKasus(id);
  if (baris && ada(t, berkasTindakan(rantai, versi)) && !ada(t, berkasTindakan(rantai, versi + 1))) return baris;
  if (!adaKasus(t, id)) throw rusak(`kasus/${id}`, 'folder kasus hilang');
  const kini = bacaTindakanKasus(t, id);
  if (kini.versi < versi)
    throw rusak(berkasTindakan(rantai, kini.versi + 1), 'kejadian hilang (indeks sudah memuatnya)');
  return barisDari(kini);
}

function isiEntri(t: Tempat, kepala: Kepala): Baris | null {
  try {
    const jalur = jalurEntri(kepala);
    const { id, versi, permohonan } = bacaObjek(jalur, bacaBytes(t.jalur(jalur), BATAS_FAKTA));
    const ringkasan = bacaRingkasan(permohonan);
    return ringkasan && id === kepala.id && versi === kepala.versi
      ? { id: kepala.id, versi: kepala.versi, permohonan: ringkasan }
      : null;
  } catch {
    return null; // taken away or unreadable: the case itself is read
  }
}
