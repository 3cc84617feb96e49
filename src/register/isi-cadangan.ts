/**
 * All truth of a register, file by file. What a fact rests on (files, numbers,
 * keys) was written before it, so it is read after it: of every case the acts up
 * to one moment come along, with all that belongs to them, while others write.
 */
import { bacaKejadianKantor } from '../kantor/dekode.ts';
import { bacaKejadian } from '../permohonan/dekode.ts';
import { BATAS_BERKAS, BATAS_FAKTA, folderKasus, MILIK_KANTOR, RANTAI_KANTOR, rantaiKasus } from './bentuk.ts';
import { bacaBytes, jenis, namaDi } from './cakram.ts';
import { denganBaca, kodeErrno, rusak } from './gagal.ts';
import { idKasus } from './isi-indeks.ts';
import { adaKasus, lipat } from './kasus.ts';
import { bacaBerkas, berkasFakta } from './lampiran.ts';
import { bacaObjek, bacaTindakan, berkasRantai, type Rantai, sha256 } from './rantai.ts';
import type { Segel, TindakanTercatat } from './register.ts';
import { hitungFakta, segelDari, type Terhitung, ujungDari } from './segel.ts';
import { lipatKantor } from './tambah.ts';
import { jalurSah, type Tempat } from './tempat.ts';

/** Takes in one file; `nama` relative with '/'. */
export type Tambah = (nama: string, isi: Uint8Array) => void;
export type Terkumpul = Readonly<{ segel: Segel; dilewati: readonly string[] }>;

/** @throws Galat REGISTER_RUSAK naming the first file that is not as recorded */
export function kumpulkan(t: Tempat, saat: string, tambah: Tambah): Terkumpul {
  const kasus = new Map(idKasus(t).map((id) => [id, kumpulkanKasus(t, id, tambah)]));
  const dilewati: string[] = [];
  for (const folder of MILIK_KANTOR) telusuri(t, folder, tambah, dilewati);
  const berkunci = new Set<string>();
  telusuri(t, 'kunci', (nama, isi) => [tambah(nama, isi), catatId(nama, isi, berkunci)], dilewati);
  // A key says that its case is recorded: one that came since the cases were read comes along too.
  for (const id of berkunci) if (!kasus.has(id) && adaKasus(t, id)) kasus.set(id, kumpulkanKasus(t, id, tambah));
  for (const folder of ['nomor/kasus', 'nomor/agenda', 'nomor/surat']) telusuri(t, folder, tambah, dilewati);
  const kantor = lipatKantor(kumpulkanRantai(t, { folder: RANTAI_KANTOR, dekode: bacaKejadianKantor }, tambah));
  return { segel: segelDari(kantor, [...kasus.values()], saat), dilewati };
}

function catatId(nama: string, isi: Uint8Array, berkunci: Set<string>): void {
  const { id } = nama.endsWith('.mulai') ? {} : bacaObjek(nama, isi);
  if (typeof id === 'string') berkunci.add(id);
}

function kumpulkanKasus(t: Tempat, id: string, tambah: Tambah): Terhitung {
  const tindakan = kumpulkanRantai(t, { folder: rantaiKasus(id), dekode: bacaKejadian }, tambah);
  lipat(id, tindakan);
  const bernama = new Set<string>();
  for (const { berkas, sidik } of berkasFakta(tindakan.flatMap((x) => x.kejadian))) {
    if (bernama.has(berkas)) continue;
    bernama.add(berkas);
    const isi = bacaBerkas(t, id, berkas);
    const nama = `${folderKasus(id)}/${berkas}`;
    if (sha256(isi) !== sidik) throw rusak(nama, 'isi tidak sama dengan yang dicatat');
    tambah(nama, isi);
  }
  return { ...ujungDari(id, tindakan), fakta: hitungFakta(tindakan) };
}

function kumpulkanRantai<K>(t: Tempat, rantai: Rantai<K>, tambah: Tambah): readonly TindakanTercatat<K>[] {
  const tindakan: TindakanTercatat<K>[] = [];
  for (const berkas of berkasRantai(t, rantai.folder)) {
    const isi = denganBaca(berkas, () => bacaBytes(t.jalur(berkas), BATAS_FAKTA));
    tindakan.push(bacaTindakan(berkas, isi, rantai, tindakan.length + 1, tindakan.at(-1)?.sidik ?? null));
    tambah(berkas, isi);
  }
  return tindakan;
}

/** Files of no chain, however deep: the office's own copies may hold what Word or a person left there. */
function telusuri(t: Tempat, folder: string, tambah: Tambah, dilewati: string[]): void {
  for (const nama of denganBaca(folder, () => namaDi(t.jalur(folder))).sort()) {
    const jalur = `${folder}/${nama}`;
    if (!jalurSah(jalur)) dilewati.push(jalur);
    else if (denganBaca(jalur, () => jenis(t.jalur(jalur))) === 'folder') telusuri(t, jalur, tambah, dilewati);
    else ambil(t, jalur, tambah);
  }
}

/** A key's mark goes when its number is written: what is not there any more is not missing. */
function ambil(t: Tempat, jalur: string, tambah: Tambah): void {
  let isi: Uint8Array;
  try {
    isi = bacaBytes(t.jalur(jalur), BATAS_BERKAS);
  } catch (e) {
    if (kodeErrno(e) === 'ENOENT') return;
    throw denganBaca(jalur, () => {
      throw e;
    });
  }
  tambah(jalur, isi);
}
