/**
 * Making a register of a backup. Everything is verified in the archive, built and
 * verified again in a folder of its own inside the target, and only then moved to
 * its place, the chain of the office and the card last: before that the target is
 * no register, whatever breaks off.
 */
import { dirname, join, resolve } from 'node:path';
import { Galat } from '../galat.ts';
import { cadanganRusak, isiArsip } from './arsip.ts';
import { bangun } from './bangun.ts';
import { BATAS_BERKAS, FOLDER, KARTU, RANTAI_KANTOR } from './bentuk.ts';
import { sinkronKeAtas, tolakDiDalamRegister } from './buat.ts';
import {
  bacaBytes,
  buatFolder,
  coba,
  gantiNama,
  hapusFolderKosong,
  hapusSemua,
  jenis,
  namaDi,
  sinkronBelakangan,
  sinkronFolder,
  tulisBaru,
} from './cakram.ts';
import { bubuhiCap, waktuKasus } from './cap.ts';
import { denganTulis, rusak } from './gagal.ts';
import { idKasus } from './isi-indeks.ts';
import { KETERANGAN, MANIFES } from './manifes.ts';
import { sama } from './rantai.ts';
import type { PeriksaanCadangan } from './register.ts';
import { bacaArsip, periksaanDari, type TelaahCadangan, telaahCadangan } from './telaah-cadangan.ts';
import { type Tempat, tempat } from './tempat.ts';
import { bersihkan, milikYangMati, namaSementara, siapkanFolder } from './tulis.ts';
import { AWALAN, ujiFolder } from './uji-folder.ts';

/** Where a register is built until it is whole: the next restore or writing command takes away what a dead one left. */
const SEMENTARA = 'sementara';

/** See `Env.pulihkan`. */
export async function pulihkan(jalur: string, folder: string, cobaSaja: boolean): Promise<PeriksaanCadangan> {
  const akar = resolve(folder);
  tolakDiDalamRegister(akar, 'cadangan dipulihkan', `pks restore "${jalur}" --ke`);
  denganTulis(() => tolakBilaBerisi(akar));
  const arsip = bacaArsip(jalur);
  const telaah = telaahCadangan(arsip);
  const cela = telaah.temuan.find((x) => x.rusak);
  if (cela) throw cadanganRusak(cela.berkas, cela.sebab);
  if (!cobaSaja) await dirikanDari(arsip, telaah, akar);
  return periksaanDari(telaah);
}

async function dirikanDari(arsip: Uint8Array, telaah: TelaahCadangan, akar: string): Promise<void> {
  const puncak = ujiFolder(akar);
  try {
    denganTulis(() => sinkronKeAtas(akar, puncak));
    bersihkan(tempat(akar));
    const t = tempat(join(akar, namaSementara()));
    denganTulis(() => buatFolder(t.akar));
    await sinkronBelakangan(t.akar, async () => {
      denganTulis(() => salin(t, arsip, telaah));
      await bangun(t); // the views, and a check of all that was written
    });
    denganTulis(() => pindahkan(t.akar, akar));
  } catch (e) {
    // The target was empty: what lies there is ours.
    for (const nama of namaDi(akar)) coba(() => hapusSemua(join(akar, nama)));
    if (puncak) hapusFolderKosong(akar, puncak);
    denganTulis(() => {
      throw e;
    });
  }
}

function salin(t: Tempat, arsip: Uint8Array, { daftar }: TelaahCadangan): void {
  for (const satu of FOLDER) siapkanFolder(t, satu);
  const folder = new Set<string>();
  for (const { nama, isi } of isiArsip(arsip, daftar)) {
    if (nama === MANIFES || nama === KETERANGAN) continue;
    if (!folder.has(dirname(nama))) siapkanFolder(t, dirname(nama));
    folder.add(dirname(nama));
    tulisBaru(t.jalur(nama), isi);
    if (!sama(bacaBytes(t.jalur(nama), BATAS_BERKAS), isi)) throw rusak(nama, 'yang terbaca kembali tidak sama');
  }
  for (const id of idKasus(t)) for (const isi of ['lampiran', 'naskah']) siapkanFolder(t, `kasus/${id}/${isi}`);
}

function pindahkan(dari: string, akar: string): void {
  const akhir = [RANTAI_KANTOR, KARTU];
  for (const nama of namaDi(dari))
    if (![...akhir, SEMENTARA].includes(nama)) gantiNama(join(dari, nama), join(akar, nama));
  sinkronFolder(akar);
  const t = tempat(akar);
  coba(() => bubuhiCap(t, waktuKasus(t)));
  for (const nama of akhir) {
    gantiNama(join(dari, nama), join(akar, nama));
    sinkronFolder(akar);
  }
  coba(() => hapusSemua(dari));
}

function tolakBilaBerisi(akar: string): void {
  const ini = jenis(akar);
  if (ini === null) return;
  const isi = ini === 'folder' || ini === 'tautan' ? namaDi(akar).filter((n) => !n.startsWith(AWALAN)) : [akar];
  const bersama = isi.includes(SEMENTARA) ? namaDi(join(akar, SEMENTARA)) : [];
  if (isi.every((n) => n === SEMENTARA) && bersama.every(milikYangMati)) return; // died before it moved anything in
  const sisa = bersama.some(milikYangMati)
    ? ' (sisa pemulihan yang terputus; hapus folder itu bila tidak diperlukan)'
    : '';
  throw new Galat(
    'FOLDER_TERPAKAI',
    `Folder ${akar} sudah berisi hal lain${sisa}; cadangan dipulihkan ke folder kosong atau folder baru: sebut yang lain dengan --ke.`,
    [],
    { folder: akar, isi: isi.slice(0, 5) },
  );
}
