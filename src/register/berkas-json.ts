/** The register as files of JSON in one folder: the port, put together. */
import { join, resolve } from 'node:path';
import { Galat } from '../galat.ts';
import { SKEMA } from '../kantor/kantor.ts';
import { BATAS_BERKAS, berkasTindakan, idTahun, KARTU, MILIK_KANTOR, RANTAI_KANTOR } from './bentuk.ts';
import type { AwalRegister } from './buat.ts';
import { bacaBytes, jenis } from './cakram.ts';
import { daftarKasus, daftarKerjaSama, suratSama } from './daftar.ts';
import { kasusBuku } from './daftar-buku.ts';
import { denganBaca, denganHak, denganTulis, lebihBaru, rusak } from './gagal.ts';
import { idKasus } from './isi-indeks.ts';
import { adaKasus, bacaKasus } from './kasus.ts';
import { bacaBerkas, batasiUkuran, berlampiran, simpanSekali } from './lampiran.ts';
import { agendaDiambil, bacaKlaim, nomoriSurat } from './nomor.ts';
import { klaimNomor, nomorDiklaim, SURAT_KELUAR } from './nomor-surat.ts';
import { bacaKartu, tolakMendahului, versiPandangan } from './pandangan.ts';
import type { BerkasKantor, Hasil, Register } from './register.ts';
import { bacaKantor, tambahKantor, tambahKasus } from './tambah.ts';
import { ada, jalurSah, type Tempat, tempat } from './tempat.ts';
import { nomorBerikut, terimaKasus } from './terima.ts';

/**
 * Opens the register in `folder`; writes nothing.
 * @throws Galat REGISTER_TIDAK_DITEMUKAN where there is none, REGISTER_LEBIH_BARU where a newer pks wrote it
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
  return rakit(t, (await skemaKartu(t)) < SKEMA);
}

/** Makes a register and opens it; see `dirikan` for what it refuses. */
export async function buatRegister(folder: string, awal: AwalRegister): Promise<Register> {
  const { dirikan, ulangBilaDisela } = await import('./buat.ts');
  ulangBilaDisela(() => dirikan(folder, awal));
  return bukaRegister(folder);
}

/** Whether `folder` could become a register; changes nothing. @throws as buatRegister */
export async function cobaFolder(folder: string, kunci?: string): Promise<void> {
  const { ujiCalon, ulangBilaDisela } = await import('./buat.ts');
  ulangBilaDisela(() => ujiCalon(folder, kunci));
}

/** What is seldom done is loaded when it is: making, checking, sealing, backing up, rebuilding. */
const rakit = (t: Tempat, lama: boolean): Register => ({
  folder: t.akar,
  baca: (id) => denganHak(t.akar, () => bacaKasus(t, id)),
  terima: (penerimaan) =>
    denganHak(t.akar, async () => {
      const { susun, tahun } = penerimaan;
      const naik = lama ? await naikkan(t, susun(nomorBerikut(t, tahun))) : [];
      return beserta(naik, await terimaKasus(t, penerimaan));
    }),
  tambah: (id, versi, tindakan, berkas = []) =>
    denganHak(t.akar, async () => {
      const naik = lama ? await naikkan(t, tindakan.kejadian) : [];
      return beserta(naik, await tambahKasus(t, id, versi, tindakan, berkas));
    }),
  agenda: async (tahun, kunci) => denganTulis(() => nomoriSurat(t, tahun, kunci)),
  klaimNomor: async (nama, pemilik) => denganTulis(() => klaimNomor(t, nama, pemilik)),
  nomorDiklaim: async (awalan) => denganBaca(SURAT_KELUAR, () => nomorDiklaim(t, awalan)),
  pemilikNomor: async (nama) => bacaKlaim(t, `${SURAT_KELUAR}/${nama}`),
  agendaDiambil: async (tahun) => denganBaca('nomor/agenda', () => agendaDiambil(t, tahun)),
  nomorBerikut: (tahun) => denganHak(t.akar, async () => nomorBerikut(t, tahun)),
  daftar: async (semua, pilih) => denganBaca('indeks', () => daftarKasus(t, semua ? 'semua' : 'aktif', pilih)),
  kerjaSama: async (pilih, cara) => denganBaca('indeks', () => daftarKerjaSama(t, false, pilih, cara)),
  sesudahSop: async (pilih, cara) => denganBaca('indeks', () => daftarKerjaSama(t, true, pilih, cara)),
  berlampiran: async (id, sidik) => denganBaca('kasus', () => berlampiran(t, id, sidik)),
  suratSama: async (kunci) => denganBaca('indeks', () => suratSama(t, kunci)),
  kasusBuku: async (tahun) => denganBaca('indeks', () => kasusBuku(t, tahun)),
  ada: (id) => denganHak(t.akar, async () => adaKasus(t, id)),
  tahun: async () => [...new Set(denganBaca('kasus', () => idKasus(t)).map(idTahun))].sort((a, b) => a - b),
  kantor: () => denganHak(t.akar, () => kantorUtuh(t)),
  tambahKantor: async (versi, tindakan) => {
    const naik = lama ? await naikkan(t, tindakan.kejadian) : [];
    return beserta(naik, await tambahKantor(t, await kantorUtuh(t), versi + naik.length, tindakan));
  },
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
  periksa: (segel, lihat) =>
    denganHak(t.akar, async () => (await import('./segel-berkas.ts')).periksaRegister(t, segel, lihat)),
  segel: (saat) => denganHak(t.akar, async () => (await import('./segel-berkas.ts')).segelRegister(t, saat)),
  cadangkan: async (tujuan, saat) => {
    const [{ tolakBilaRusak }, { buatCadangan }, { kumpulkan }] = await Promise.all([
      import('./segel-berkas.ts'),
      import('./cadangan.ts'),
      import('./isi-cadangan.ts'),
    ]);
    await tolakBilaRusak(t);
    return buatCadangan(tujuan, saat, (tambah) => kumpulkan(t, saat, tambah));
  },
  bangunUlang: () => denganHak(t.akar, async () => (await import('./bangun.ts')).bangun(t)),
});

const jalurKantor = (jalur: string): boolean =>
  jalurSah(jalur) && MILIK_KANTOR.some((folder) => jalur.startsWith(`${folder}/`));

/** The office from its acts, with its card compared. @throws Galat REGISTER_RUSAK */
async function kantorUtuh(t: Tempat): Promise<BerkasKantor> {
  if (!ada(t, KARTU)) throw rusak(KARTU, 'berkas hilang', ['pks check --bangun-ulang']);
  const tertulis = await versiPandangan(t, KARTU);
  const kini = bacaKantor(t);
  if (kini.kantor.skema > SKEMA) throw lebihBaru(RANTAI_KANTOR, `skema ${kini.kantor.skema}`);
  tolakMendahului(KARTU, tertulis, kini.versi);
  return kini;
}

/**
 * The schema the card tells; this pks' own where it tells none. Damage of the card is left to those who read it:
 * `check` must be able to open the register. @throws Galat REGISTER_LEBIH_BARU
 */
async function skemaKartu(t: Tempat): Promise<number> {
  let skema: unknown;
  try {
    skema = (await bacaKartu(t))?.skema;
  } catch (e) {
    if (e instanceof Galat) return SKEMA;
    throw e;
  }
  if (typeof skema !== 'number') return SKEMA;
  if (skema > SKEMA) throw lebihBaru(KARTU, `skema ${skema}`);
  return skema;
}

/** Before the first act that a newer pks records in an older register; gives the warning for its answer. */
const naikkan: typeof import('./naikkan.ts').naikkan = async (t, kejadian) =>
  (await import('./naikkan.ts')).naikkan(t, kejadian);

const beserta = <H extends Hasil<unknown>>(naik: readonly string[], hasil: H): H => ({
  ...hasil,
  peringatan: [...naik, ...hasil.peringatan],
});
