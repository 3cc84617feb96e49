/** Institutions by what a person types: a part of a name that fits one is enough, and never a guess among several. */
import { Galat } from '../galat.ts';
import type { Kantor } from '../kantor/kantor.ts';
import { pengenalLembaga, semuaNama } from '../kantor/lembaga.ts';
import { kunciLembaga } from '../permohonan/kunci-banding.ts';
import { kumpulkanLembaga, type LembagaDilihat } from '../permohonan/lihat-lembaga.ts';
import { pencariLembaga } from '../permohonan/pencari.ts';
import { mirip } from '../teks/mirip.ts';
import type { Sesi } from './sesi.ts';

/** So few letters would fit half the register. */
const TERPENDEK = 3;
/** How many names or cases a refusal lists. */
const TERBANYAK = 5;

/** Tells whether an institution is meant by what was typed, under this name or one that was declared the same. */
export function pencariBernama(kantor: Pick<Kantor, 'disamakan'>, dicari: string): (nama: string) => boolean {
  const cocok = pencariLembaga(dicari);
  const ingatan = new Map<string, boolean>();
  return (nama) => {
    const hasil = ingatan.get(nama) ?? semuaNama(kantor, nama).some(cocok);
    ingatan.set(nama, hasil);
    return hasil;
  };
}

/** All institutions of the register, by name. */
export async function semuaLembaga(
  sesi: Sesi,
): Promise<Readonly<{ lembaga: readonly LembagaDilihat[]; peringatan: readonly string[] }>> {
  const { baris, peringatan } = await sesi.register.daftar(true);
  return { lembaga: kumpulkanLembaga(baris, pengenalLembaga(sesi.kantor), sesi.hariIni), peringatan };
}

/** The whole name comes before a part of one, so that Turi I can be said where there is a Turi II. */
export function lembagaBernama(
  kantor: Pick<Kantor, 'disamakan'>,
  semua: readonly LembagaDilihat[],
  teks: string,
): readonly LembagaDilihat[] {
  const pengenal = pengenalLembaga(kantor);
  const tepat = semua.filter((l) => pengenal(l.nama) === pengenal(teks));
  const bernama = pencariBernama(kantor, teks);
  return tepat.length > 0 ? tepat : semua.filter((l) => l.ejaan.some(({ nama }) => bernama(nama)));
}

/** @throws Galat LEMBAGA_TIDAK_ADA, LEMBAGA_GANDA naming all that fit */
export function satuLembaga(
  kantor: Pick<Kantor, 'disamakan'>,
  semua: readonly LembagaDilihat[],
  teks: string,
): LembagaDilihat {
  const cocok = lembagaBernama(kantor, semua, teks);
  const [satu] = cocok;
  if (satu && cocok.length === 1) return satu;
  if (!satu) {
    const maksud = mirip(teks, [...new Set(semua.flatMap((l) => l.ejaan.map((e) => e.nama)))]);
    throw new Galat(
      'LEMBAGA_TIDAK_ADA',
      `Tidak ada lembaga bernama "${teks.trim()}" di register ini.${maksud ? ` Maksud Anda: ${maksud}?` : ''}`,
      [...(maksud ? [`pks lembaga "${maksud}"`] : []), 'pks lembaga'],
      { nama: teks, maksud },
    );
  }
  const nama = cocok.map((l) => l.nama);
  const lagi = cocok.length > TERBANYAK ? `, dan ${cocok.length - TERBANYAK} lagi` : '';
  throw new Galat(
    'LEMBAGA_GANDA',
    `"${teks.trim()}" cocok dengan ${cocok.length} lembaga: ${nama.slice(0, TERBANYAK).join(', ')}${lagi}.`,
    nama.slice(0, TERBANYAK).map((n) => `pks lembaga "${n}"`),
    { nama },
  );
}

/** As the register spells it where that very spelling is known, else as the institution is called now. */
export const ejaanDikenal = (lembaga: LembagaDilihat, teks: string): string =>
  (
    lembaga.ejaan.find((e) => e.nama === teks.trim()) ??
    lembaga.ejaan.find((e) => kunciLembaga(e.nama) === kunciLembaga(teks)) ??
    lembaga
  ).nama;

/**
 * The one case of the institution a person named: its only one, or the only one under way. Null where no institution
 * is called so.
 * @throws Galat KASUS_GANDA with all that may be meant
 */
export async function kasusLembaga(sesi: Sesi, teks: string): Promise<string | null> {
  if (kunciLembaga(teks).replace(/[^\p{L}]/gu, '').length < TERPENDEK) return null;
  const { lembaga } = await semuaLembaga(sesi);
  const cocok = lembagaBernama(sesi.kantor, lembaga, teks);
  const kasus = cocok.flatMap((l) => l.kasus.map((k) => ({ ...k, nama: l.nama })));
  const aktif = kasus.filter((k) => k.status === 'aktif');
  const dimaksud = cocok.length === 1 && aktif.length > 0 ? aktif : kasus;
  const [satu] = dimaksud;
  if (!satu || dimaksud.length === 1) return satu?.id ?? null;
  const sebut = dimaksud.slice(0, TERBANYAK).map((k) => `${k.id} ${k.nama}`);
  throw new Galat(
    'KASUS_GANDA',
    `"${teks.trim()}" cocok dengan ${dimaksud.length} kasus: ${sebut.join(', ')}${dimaksud.length > TERBANYAK ? ', …' : ''}.`,
    dimaksud.slice(0, TERBANYAK).map((k) => `pks show ${k.id}`),
    { kasus: dimaksud.map((k) => k.id) },
  );
}
