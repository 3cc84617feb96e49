/** How an act of the office itself (a setting, a holiday) is recorded in the register's own chain. */
import { Galat } from '../galat.ts';
import { evolveKantor, type Kantor, type KejadianKantor } from '../kantor/kantor.ts';
import { periksaSemuaTeks } from '../permohonan/teks.ts';
import { sidikPermintaan } from './kasus.ts';
import { denganKunci } from './kunci.ts';
import { type OpsiTulis, peringatanCoba } from './opsi.ts';
import type { Sesi } from './sesi.ts';

type Isi = KejadianKantor extends infer K
  ? K extends KejadianKantor
    ? Omit<K, 'pada' | 'dicatat' | 'oleh'>
    : never
  : never;

export type CatatanKantor = Readonly<{ kantor: Kantor; peringatan: readonly string[] }>;

/**
 * Records the facts at the version read; with --coba only shows what they would lead to.
 * @throws Galat KUNCI_LAIN_ISI, KASUS_BERUBAH
 */
export async function catatKantor(
  sesi: Sesi,
  isi: readonly Isi[],
  opsi: OpsiTulis,
  permintaan: string,
): Promise<CatatanKantor> {
  periksaSemuaTeks(isi);
  const { akun } = sesi.env.operator;
  const umum = { pada: sesi.saat, dicatat: sesi.saat, oleh: { nama: akun, dicatatOleh: akun } };
  const kejadian = isi.map((k): KejadianKantor => ({ ...umum, ...k }));
  if (opsi.coba) {
    return { kantor: kejadian.reduce(evolveKantor, sesi.kantor), peringatan: peringatanCoba(opsi) };
  }
  const hasil = await denganKunci(sesi.env, opsi, (kunci) =>
    sesi.register.tambahKantor(sesi.versiKantor, { kunci, permintaan, kejadian }),
  );
  return { kantor: hasil.berkas.kantor, peringatan: hasil.peringatan };
}

/**
 * Whether this key recorded an act of the office before; then it is made safe once more, as for a case.
 * @throws Galat KUNCI_LAIN_ISI, BELUM_PASTI_TERSIMPAN
 */
export async function sudahDicatatKantor(sesi: Sesi, { kunci, coba }: OpsiTulis, permintaan: string): Promise<boolean> {
  if (kunci === undefined) return false;
  const { tindakan, versi } = await sesi.register.kantor();
  const lama = tindakan.find((t) => t.kunci === kunci);
  if (!lama) return false;
  if (lama.permintaan === permintaan) {
    if (!coba) await sesi.register.tambahKantor(versi, lama);
    return true;
  }
  throw new Galat('KUNCI_LAIN_ISI', `Kunci "${kunci}" sudah dipakai untuk perintah lain.`, [
    'Pakai kunci lain, atau ulangi perintah yang persis sama.',
  ]);
}

/** What an act of the office records, and what is said of it. */
export type TindakKantor = Readonly<{ kejadian: readonly Isi[]; kabar: string; peringatan?: readonly string[] }>;
/** Answers with the office as it now is; `kabar`: what has just changed, instead of the whole list. */
export type TampilKantor = (kantor: Kantor, peringatan?: readonly string[], kabar?: string) => void | Promise<void>;

/**
 * One act of the office: repeat or refuse, record, answer. `diketik`: the flags and arguments as typed.
 * @throws Galat: whatever refuses; then nothing is recorded
 */
export async function tindakKantor<O extends OpsiTulis>(
  sesi: Sesi,
  nama: string,
  diketik: O,
  tampil: TampilKantor,
  susun: () => TindakKantor | Promise<TindakKantor>,
): Promise<void> {
  const permintaan = sidikPermintaan(sesi, nama, diketik);
  if (await sudahDicatatKantor(sesi, diketik, permintaan)) return tampil(sesi.kantor);
  const { kejadian, kabar, peringatan = [] } = await susun();
  const hasil = await catatKantor(sesi, kejadian, diketik, permintaan);
  await tampil(hasil.kantor, [...hasil.peringatan, ...peringatan], kabar);
}
