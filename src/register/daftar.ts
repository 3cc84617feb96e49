/**
 * Lists, from the index alone. What is guaranteed: every case is there once, at
 * its newest row; a case with a mark of intent, or without a row, is read whole;
 * each row given back was checked against its case's version and is read anew
 * where it had moved. Never writes.
 */
import { urutId } from '../permohonan/id.ts';
import { BATAS_FAKTA, berkasTindakan, rantaiKasus } from './bentuk.ts';
import { bacaBytes, namaDi, waktuUbah } from './cakram.ts';
import { type Cap, capCocok } from './cap.ts';
import {
  AKTIF,
  bacaIsiEntri,
  bacaNamaTanda,
  barisDari,
  jalurEntri,
  KOTOR,
  kepalaDari,
  kunciSuratDari,
  letakSurat,
  SURAT,
} from './entri.ts';
import { rusak } from './gagal.ts';
import {
  entriKerjaSama,
  entriTanpaPks,
  idBerbaris,
  idBersurat,
  idKasus,
  jumlahBaris,
  kepalaEntri,
  rakKerjaSama,
  semuaEntri,
} from './isi-indeks.ts';
import { adaKasus, bacaTindakanKasus } from './kasus.ts';
import type { Baris, CaraRak, Daftar, Kepala, Pilih } from './register.ts';
import { ada, type Tempat } from './tempat.ts';

/** @throws Galat REGISTER_RUSAK where a row's acts are missing, or a case that must be read is damaged */
export function daftarKasus(t: Tempat, lingkup: 'aktif' | 'semua', pilih?: Pilih): Daftar {
  const baca = lingkup === 'aktif' ? () => namaDi(t.jalur(AKTIF)) : () => semuaEntri(t);
  const termasuk = ({ permohonan: p }: Baris) => lingkup === 'semua' || p.status === 'aktif';
  return susun(t, lihat(t, baca), termasuk, pilih);
}

/** Agreements, with `belumSah` also the cases that wait for their signing; see the port. @throws as daftarKasus */
export function daftarKerjaSama(
  t: Tempat,
  belumSah: boolean,
  pilih?: Pilih,
  cara: CaraRak = () => 'baca',
): Daftar & Readonly<{ dihitung: number }> {
  const dilihat = lihat(
    t,
    () => [...(belumSah ? entriSelesai(t) : []), ...entriKerjaSama(t, (rak) => cara(rak) === 'baca')],
    (ulang, cap) => jumlahRak(t, cara, ulang, cap),
  );
  const { dihitung } = dilihat;
  const termasuk = ({ permohonan: p }: Baris) => p.kerjaSama !== undefined || (belumSah && p.status === 'selesai');
  return { ...susun(t, dilihat, termasuk, pilih), dihitung };
}

const entriSelesai = (t: Tempat): readonly string[] => entriTanpaPks(t).filter((jalur) => jalur.endsWith('.selesai'));

/** Cases on the shelves that are only counted, but for those in `ulang`: their heads are given to whoever chooses. */
function jumlahRak(t: Tempat, cara: CaraRak, ulang: ReadonlySet<string>, cap: Cap | null): number {
  let jumlah = 0;
  for (const { folder, rak } of rakKerjaSama(t)) {
    if (cara(rak) !== 'hitung') continue;
    const dicap = ulang.size === 0 ? cap?.get(folder)?.jumlah : null;
    jumlah += dicap ?? jumlahBaris(t, folder, ulang);
  }
  return jumlah;
}

/** Opens what `pilih` chooses, and reads whole what has to be. */
function susun(
  t: Tempat,
  { entri, ulang }: Dilihat,
  termasuk: (baris: Baris) => boolean,
  pilih: Pilih = (kepala) => [...kepala].sort((a, b) => urutId(a.id, b.id)),
): Daftar {
  const dibaca = new Map([...ulang].map((id) => [id, barisDari(bacaTindakanKasus(t, id))]));
  for (const id of dibaca.keys()) entri.delete(id);
  const kepala = [...entri.values()];
  for (const baris of dibaca.values()) if (termasuk(baris)) kepala.push(kepalaDari(baris));
  const baris = pilih(kepala)
    .map(({ id }) => dibaca.get(id) ?? bacaBaris(t, id, entri.get(id)))
    .filter(termasuk);
  const peringatan =
    dibaca.size > 20
      ? [`Indeks register tertinggal (${dibaca.size} kasus dibaca ulang); percepat dengan: pks check --bangun-ulang`]
      : [];
  return { baris, peringatan };
}

/** Ids of the cases that came with the same letter, oldest first. */
export function suratSama(t: Tempat, kunci: string): readonly string[] {
  const { folder, awalan } = letakSurat(kunci);
  const calon = new Set(perluDibaca(t, capCocok(t)));
  if (capCocok(t, [SURAT]) === null) {
    const bersurat = idBersurat(t);
    for (const id of idKasus(t)) if (!bersurat.has(id)) calon.add(id);
  }
  for (const nama of namaDi(t.jalur(folder))) {
    const id = nama.slice(awalan.length);
    if (nama.startsWith(awalan) && adaKasus(t, id)) calon.add(id);
  }
  return [...calon].filter((id) => kunciSuratDari(bacaTindakanKasus(t, id).permohonan) === kunci).sort(urutId);
}

/** `entri`: the heads of the rows, by id. `ulang`: cases that have to be read whole. */
type Dilihat = Readonly<{ entri: Map<string, Kepala>; ulang: ReadonlySet<string>; dihitung: number }>;

/**
 * Reads the names of rows that `baca` gives (paths, or names alone). Of a row nothing but its head is kept: there
 * may be a hundred thousand.
 */
function lihat(
  t: Tempat,
  baca: () => readonly string[],
  hitung: (ulang: ReadonlySet<string>, cap: Cap | null) => number = () => 0,
): Dilihat {
  // Marks before and after, and again while marks come and go: a row that changed its name
  // while the folder was read is in neither half of the listing, but its act left a mark.
  for (let kali = 1; ; kali++) {
    const waktu = waktuUbah(t.jalur(KOTOR));
    const tanda = idBertanda(t);
    const entri = new Map<string, Kepala>();
    for (const jalur of baca()) {
      const kepala = kepalaEntri(jalur);
      if (kepala && kepala.versi > (entri.get(kepala.id)?.versi ?? 0)) entri.set(kepala.id, kepala);
    }
    const cap = capCocok(t);
    const ulang = perluDibaca(t, cap);
    for (const id of tanda) if (adaKasus(t, id)) ulang.add(id);
    const dihitung = hitung(ulang, cap);
    if (kali === 4 || waktuUbah(t.jalur(KOTOR)) === waktu) return { entri, ulang, dihitung };
  }
}

/** Cases that have to be read whole: those with a mark, and where the cap does not fit those without one row in its place. */
function perluDibaca(t: Tempat, cap: Cap | null): Set<string> {
  const ulang = new Set(idBertanda(t).filter((id) => adaKasus(t, id)));
  if (cap) return ulang;
  const berbaris = idBerbaris(t);
  for (const id of idKasus(t)) if (!berbaris.delete(id)) ulang.add(id);
  for (const id of berbaris) if (!adaKasus(t, id)) throw rusak(`kasus/${id}`, 'folder kasus hilang');
  return ulang;
}

const idBertanda = (t: Tempat): readonly string[] =>
  namaDi(t.jalur(KOTOR)).flatMap((nama) => bacaNamaTanda(nama)?.id ?? []);

/** A row as its entry has it, if the case is still at that version; else from the case itself. */
function bacaBaris(t: Tempat, id: string, kepala: Kepala | undefined): Baris {
  if (!kepala) return barisDari(bacaTindakanKasus(t, id));
  const { versi } = kepala;
  const baris = isiBaris(t, kepala);
  const rantai = rantaiKasus(id);
  if (baris && ada(t, berkasTindakan(rantai, versi)) && !ada(t, berkasTindakan(rantai, versi + 1))) return baris;
  if (!adaKasus(t, id)) throw rusak(`kasus/${id}`, 'folder kasus hilang');
  const kini = bacaTindakanKasus(t, id);
  if (kini.versi < versi)
    throw rusak(berkasTindakan(rantai, kini.versi + 1), 'kejadian hilang (indeks sudah memuatnya)');
  return barisDari(kini);
}

function isiBaris(t: Tempat, kepala: Kepala): Baris | null {
  try {
    const baris = bacaIsiEntri(bacaBytes(t.jalur(jalurEntri(kepala)), BATAS_FAKTA));
    return baris && baris.id === kepala.id && baris.versi === kepala.versi ? baris : null;
  } catch {
    return null; // taken away, unreadable or altered: the case itself is read
  }
}
