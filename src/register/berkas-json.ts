/** The register as files of JSON in one folder: the port, put together. */
import { join, resolve } from 'node:path';
import { Galat } from '../galat.ts';
import { bangun } from './bangun.ts';
import { BATAS_BERKAS, berkasTindakan, idTahun, KARTU, MILIK_KANTOR, RANTAI_KANTOR, SKEMA } from './bentuk.ts';
import { type AwalRegister, dirikan, ujiCalon, ulangBilaDisela } from './buat.ts';
import { bacaBytes, jenis } from './cakram.ts';
import { idKasus } from './cap.ts';
import { daftarKasus, suratSama } from './daftar.ts';
import { denganBaca, denganHak, denganTulis, rusak } from './gagal.ts';
import { adaKasus, bacaKasus } from './kasus.ts';
import { bacaBerkas, batasiUkuran, simpanSekali } from './lampiran.ts';
import { agendaDiambil, nomoriSurat } from './nomor.ts';
import { bacaKartu, tolakMendahului, versiPandangan } from './pandangan.ts';
import type { BerkasKantor, Register } from './register.ts';
import { periksaRegister, segelRegister, tolakBilaRusak } from './segel-berkas.ts';
import { bacaKantor, tambahKantor, tambahKasus } from './tambah.ts';
import { ada, jalurSah, type Tempat, tempat } from './tempat.ts';
import { nomorBerikut, terimaKasus } from './terima.ts';

/**
 * Opens the register in `folder`; writes nothing.
 * @throws Galat REGISTER_TIDAK_DITEMUKAN where there is none, REGISTER_RUSAK where a newer pks wrote it
 */
export async function bukaRegister(folder: string): Promise<Register> {
  const akar = resolve(folder);
  const t = tempat(akar);
  // The first act alone shows a register whose card was lost: to be named by what reads it, and mended by check.
  const tanda = [KARTU, berkasTindakan(RANTAI_KANTOR, 1), 'kasus'].map((nama) =>
    denganBaca(nama, () => jenis(join(akar, nama)) !== null),
  );
  if (!tanda[0] && !(tanda[1] && tanda[2])) {
    throw new Galat('REGISTER_TIDAK_DITEMUKAN', `Tidak ada register di ${akar}.`, ['pks init'], { folder: akar });
  }
  await tolakSkemaBaru(t);
  return rakit(t);
}

/** Makes a register and opens it; see `dirikan` for what it refuses. */
export async function buatRegister(folder: string, awal: AwalRegister): Promise<Register> {
  ulangBilaDisela(() => dirikan(folder, awal));
  return bukaRegister(folder);
}

/** Whether `folder` could become a register; changes nothing. @throws as buatRegister */
export async function cobaFolder(folder: string, kunci?: string): Promise<void> {
  ulangBilaDisela(() => ujiCalon(folder, kunci));
}

const rakit = (t: Tempat): Register => ({
  folder: t.akar,
  baca: (id) => denganHak(t.akar, () => bacaKasus(t, id)),
  terima: (penerimaan) => denganHak(t.akar, () => terimaKasus(t, penerimaan)),
  tambah: (id, versi, tindakan, berkas = []) => denganHak(t.akar, () => tambahKasus(t, id, versi, tindakan, berkas)),
  agenda: async (tahun, kunci) => denganTulis(() => nomoriSurat(t, tahun, kunci)),
  agendaDiambil: async (tahun) => denganBaca('nomor/agenda', () => agendaDiambil(t, tahun)),
  nomorBerikut: (tahun) => denganHak(t.akar, async () => nomorBerikut(t, tahun)),
  daftar: async (semua, pilih) => denganBaca('indeks', () => daftarKasus(t, semua ? 'semua' : 'aktif', pilih)),
  kerjaSama: async (pilih) => denganBaca('indeks', () => daftarKasus(t, 'kerja-sama', pilih)),
  suratSama: async (kunci) => denganBaca('indeks', () => suratSama(t, kunci)),
  ada: (id) => denganHak(t.akar, async () => adaKasus(t, id)),
  tahun: async () => [...new Set(denganBaca('kasus', () => idKasus(t)).map(idTahun))].sort((a, b) => a - b),
  kantor: () => denganHak(t.akar, () => kantorUtuh(t)),
  tambahKantor: async (versi, tindakan) => tambahKantor(t, await kantorUtuh(t), versi, tindakan),
  milikKantor: async (jalur) => {
    if (!jalurKantor(jalur) || !ada(t, jalur)) return null;
    return denganBaca(jalur, () => bacaBytes(t.jalur(jalur), BATAS_BERKAS));
  },
  simpanMilikKantor: async (jalur, isi) => {
    if (!jalurKantor(jalur)) {
      throw new Galat('TEKS_TERLARANG', `Nama berkas ${JSON.stringify(jalur)} tidak dapat dipakai di register.`);
    }
    batasiUkuran(jalur, isi);
    denganTulis(() => simpanSekali(t, jalur, isi));
  },
  isiBerkas: async (id, nama) => bacaBerkas(t, id, nama),
  periksa: (segel) => denganHak(t.akar, () => periksaRegister(t, segel)),
  segel: (saat) => denganHak(t.akar, () => segelRegister(t, saat)),
  cadangkan: async (tujuan, saat) => {
    await tolakBilaRusak(t);
    const [{ buatCadangan }, { kumpulkan }] = await Promise.all([import('./cadangan.ts'), import('./isi-cadangan.ts')]);
    return buatCadangan(tujuan, saat, (tambah) => kumpulkan(t, saat, tambah));
  },
  bangunUlang: () => denganHak(t.akar, () => bangun(t)),
});

const jalurKantor = (jalur: string): boolean =>
  jalurSah(jalur) && MILIK_KANTOR.some((folder) => jalur.startsWith(`${folder}/`));

/** The office from its acts, with its card compared. @throws Galat REGISTER_RUSAK */
async function kantorUtuh(t: Tempat): Promise<BerkasKantor> {
  if (!ada(t, KARTU)) throw rusak(KARTU, 'berkas hilang', ['pks check --bangun-ulang']);
  const tertulis = await versiPandangan(t, KARTU);
  const kini = bacaKantor(t);
  if (kini.kantor.skema > SKEMA) throw skemaBaru();
  tolakMendahului(KARTU, tertulis, kini.versi);
  return kini;
}

/** Damage of the card is left to those who read it; `check` must be able to open the register. */
async function tolakSkemaBaru(t: Tempat): Promise<void> {
  let skema: unknown;
  try {
    skema = (await bacaKartu(t))?.skema;
  } catch (e) {
    if (e instanceof Galat) return;
    throw e;
  }
  if (typeof skema === 'number' && skema > SKEMA) throw skemaBaru();
}

const skemaBaru = (): Galat =>
  rusak(KARTU, 'register ini ditulis oleh pks yang lebih baru; perbarui pks di komputer ini', ['pks --version']);
