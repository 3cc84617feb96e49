/**
 * Making a register: the office's copies first, then its first act, then its card,
 * which is what makes the folder a register. A crash before that leaves a mark and
 * pieces that the next `init` takes up.
 */
import { dirname, join, resolve, sep } from 'node:path';
import { Galat } from '../galat.ts';
import { bacaKejadianKantor } from '../kantor/dekode.ts';
import type { KejadianKantor } from '../kantor/kantor.ts';
import { berkasTindakan, FOLDER, KARTU, RANTAI_KANTOR } from './bentuk.ts';
import { bagikan, coba, hapus, hapusFolderKosong, jenis, namaDi, sinkronFolder } from './cakram.ts';
import { bubuhiCap, waktuKasus } from './cap.ts';
import { catat, mantapkan, pastikan } from './catat.ts';
import { denganBaca, denganTulis } from './gagal.ts';
import { tindakanBerkunci } from './kunci.ts';
import { batasiUkuran } from './lampiran.ts';
import { bytesPandangan, kartu } from './pandangan.ts';
import type { BerkasKantor, Tindakan } from './register.ts';
import { denganSalinan } from './salinan.ts';
import { bacaKantor } from './tambah.ts';
import { ada, type Tempat, tempat } from './tempat.ts';
import { siapkanFolder, tulisEksklusif, tulisGanti } from './tulis.ts';
import { ujiFolder } from './uji-folder.ts';

/** What a new register begins with. `salinan`: the office's own copies, e.g. 'sop/470-08.json'. */
export type AwalRegister = Readonly<{
  kejadian: KejadianKantor;
  kunci: string;
  permintaan: string;
  salinan: readonly Readonly<{ jalur: string; isi: Uint8Array }>[];
  /** Whether the folder's group shares the work: several accounts on one machine, or on a share that knows modes. */
  bersama?: boolean;
}>;

const TANDA = 'init.mulai';
/** What may lie in a folder that becomes a register: reference data that is shipped, and hidden files. */
const bolehAda = (nama: string): boolean => nama === 'acuan' || nama.startsWith('.');

/**
 * Whether a folder could become a register, or is the one that this key made; changes nothing.
 * @throws Galat SUDAH_REGISTER, FOLDER_TERPAKAI, FOLDER_TIDAK_ANDAL, TIDAK_DAPAT_MENULIS
 */
export function ujiCalon(folder: string, kunci?: string): void {
  const akar = resolve(folder);
  if (adaKartu(akar)) {
    if (kunci !== undefined && bacaKantor(tempat(akar)).tindakan[0]?.kunci === kunci) return;
    throw sudahRegister(akar);
  }
  tolakBilaTerpakai(akar);
  const puncak = ujiFolder(akar);
  if (puncak) hapusFolderKosong(akar, puncak);
}

/**
 * Makes a register, or finds the one that the same key made.
 * @throws Galat SUDAH_REGISTER, FOLDER_TERPAKAI, FOLDER_TIDAK_ANDAL, KUNCI_LAIN_ISI, TIDAK_DAPAT_MENULIS, BELUM_PASTI_TERSIMPAN
 */
export function dirikan(folder: string, awal: AwalRegister): void {
  const akar = resolve(folder);
  const t = tempat(akar);
  if (adaKartu(akar)) {
    const dulu = tindakanBerkunci(bacaKantor(t).tindakan, awal);
    if (!dulu) throw sudahRegister(akar);
    pastikan(() => selesaikan(t));
    return;
  }
  tolakBilaTerpakai(akar);
  for (const { jalur, isi } of awal.salinan) batasiUkuran(jalur, isi);
  const puncak = ujiFolder(akar);
  denganTulis(() => sinkronKeAtas(akar, puncak));
  if (awal.bersama) denganTulis(() => bagikan(akar));
  const { kantor, kita } = denganTulis(() => isiAwal(t, awal));
  const menang = pastikan(() => {
    const pertama = tulisEksklusif(t, KARTU, bytesPandangan(kartu(kantor)));
    selesaikan(t);
    return pertama;
  });
  // Of several at once the one that puts the card has made it; a repeated key finds what it made before.
  if (!menang && (kita || kantor.tindakan[0]?.kunci !== awal.kunci)) throw sudahRegister(akar);
  // Pieces of another init, now whole: a register, but not the one that was asked for.
  if (kantor.tindakan[0]?.permintaan !== awal.permintaan) throw sudahRegister(akar);
}

/** A folder that was just made, from `puncak` down, is only there once the one above it is synced. */
export function sinkronKeAtas(akar: string, puncak: string | undefined): void {
  if (puncak === undefined) {
    // Perhaps made by an init that died; a folder above that may not be read is not ours to sync.
    coba(() => sinkronFolder(dirname(akar)));
    return;
  }
  for (let kini = akar; kini.startsWith(puncak); kini = dirname(kini)) sinkronFolder(dirname(kini));
}

function isiAwal(
  t: Tempat,
  { kejadian, kunci, permintaan, salinan }: AwalRegister,
): Readonly<{ kantor: BerkasKantor; kita: boolean }> {
  let kita = false;
  if (!ada(t, TANDA)) tulisEksklusifTanpaSementara(t);
  for (const satu of FOLDER) siapkanFolder(t, satu);
  bubuhiCap(t, waktuKasus(t));
  if (!ada(t, berkasTindakan(RANTAI_KANTOR, 1))) {
    for (const { jalur, isi } of salinan) {
      siapkanFolder(t, jalur.slice(0, jalur.lastIndexOf('/')));
      tulisGanti(t, jalur, isi);
    }
    const tindakan: Tindakan<KejadianKantor> = { kunci, permintaan, kejadian: [denganSalinan(kejadian, salinan)] };
    kita = catat(t, { folder: RANTAI_KANTOR, dekode: bacaKejadianKantor }, [], tindakan) !== null;
  }
  mantapkan(t, RANTAI_KANTOR, 1);
  return { kantor: bacaKantor(t), kita };
}

/** The mark comes before everything else, so that what follows is known for ours. */
function tulisEksklusifTanpaSementara(t: Tempat): void {
  siapkanFolder(t, 'sementara');
  tulisEksklusif(t, TANDA, new Uint8Array());
}

function selesaikan(t: Tempat): void {
  coba(() => hapus(t.jalur(TANDA)));
  sinkronFolder(t.akar);
}

const adaKartu = (akar: string): boolean => denganBaca(KARTU, () => jenis(join(akar, KARTU)) !== null);

function tolakBilaTerpakai(akar: string): void {
  tolakDiDalamRegister(akar);
  const ini = denganBaca(akar, () => jenis(akar));
  if (ini === null) return;
  const berfolder = ini === 'folder' || ini === 'tautan';
  const nama = berfolder ? denganBaca(akar, () => namaDi(akar)).filter((n) => !bolehAda(n)) : [akar];
  if (nama.includes(KARTU)) throw sudahRegister(akar); // finished while we looked
  const sisaInit = nama.includes(TANDA) || nama.every((n) => n === 'sementara');
  if (nama.length === 0 || (sisaInit && ini !== 'berkas')) return;
  throw new Galat(
    'FOLDER_TERPAKAI',
    `Folder ${akar} sudah berisi hal lain; register dibuat di folder kosong atau folder baru.`,
    ['pks init register-pks'],
    { folder: akar, isi: nama.slice(0, 5) },
  );
}

/** A register inside another would be taken for a part of it, or for the other one. */
export function tolakDiDalamRegister(akar: string, apa = 'register dibuat', saran = 'pks init'): void {
  for (let atas = dirname(akar), di = akar; atas !== di; di = atas, atas = dirname(atas)) {
    const luar = atas;
    if ([KARTU, berkasTindakan(RANTAI_KANTOR, 1)].every((nama) => tampak(join(luar, nama)))) {
      throw new Galat(
        'FOLDER_TERPAKAI',
        `Folder ${akar} berada di dalam register ${luar}; ${apa} di luar register lain.`,
        [`${saran} "${dirname(luar)}${sep}register-baru"`],
        { folder: akar, register: luar },
      );
    }
  }
}

/** What may not be looked into counts for nothing. */
const tampak = (jalur: string): boolean => {
  let ini: ReturnType<typeof jenis> = null;
  coba(() => {
    ini = jenis(jalur);
  });
  return ini !== null;
};

/** Another init at the same moment may take away the empty folder it tried: then once more. @throws as `kerja` */
export function ulangBilaDisela(kerja: () => void): void {
  for (let kali = 1; ; kali++) {
    try {
      denganTulis(kerja);
      return;
    } catch (e) {
      const disela = e instanceof Galat && e.kode === 'TIDAK_DAPAT_MENULIS' && e.rinci.errno === 'ENOENT';
      if (!disela || kali === 5) throw e;
    }
  }
}

const sudahRegister = (akar: string): Galat =>
  new Galat('SUDAH_REGISTER', `Folder ${akar} sudah berisi register.`, [`pks list --register ${akar}`, 'pks config'], {
    folder: akar,
  });
