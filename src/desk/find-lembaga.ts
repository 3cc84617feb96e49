import { Failure } from '../errors.ts';
import { formatShortDay } from '../office/days/format-days.ts';
import { yearOf } from '../office/days/tanggal.ts';
import type { Kantor } from '../office/kantor/kantor.ts';
import { lembagaIdentifier, lembagaNames } from '../office/lembaga/same-lembaga.ts';
import { lembagaKey, lembagaWords } from '../office/permohonan/compare/compare-key.ts';
import { lembagaNameMatcher } from '../office/permohonan/compare/search-match.ts';
import { groupByLembaga, type LembagaView } from '../office/permohonan/views/lembaga-view.ts';
import { closestWord } from '../text/closest-word.ts';
import { shownWord } from '../text/typed-line.ts';
import { briefKasus } from './lists/brief-kasus.ts';
import type { Sitting } from './sitting.ts';

/** Fewer letters would fit half the register. */
const SHORTEST_NAME = 3;
const MOST_LISTED = 5;

/** Names declared the same match too. */
export function lembagaMatcher(kantor: Pick<Kantor, 'disamakan'>, dicari: string): (nama: string) => boolean {
  const cocok = lembagaNameMatcher(dicari);
  const ingatan = new Map<string, boolean>();
  return (nama) => {
    const hasil = ingatan.get(nama) ?? lembagaNames(kantor, nama).some(cocok);
    ingatan.set(nama, hasil);
    return hasil;
  };
}

/** The words of names that are declared the same as one that is meant. */
export const namesMeant = (
  { disamakan = [] }: Pick<Kantor, 'disamakan'>,
  bernama: (nama: string) => boolean,
): ReadonlySet<string> =>
  new Set(
    disamakan
      .flatMap(({ nama, dengan }) => [nama, dengan])
      .filter(bernama)
      .map((nama) => lembagaWords(nama).join(' ')),
  );

export async function allLembaga(
  sesi: Sitting,
): Promise<Readonly<{ lembaga: readonly LembagaView[]; peringatan: readonly string[] }>> {
  const { kasus, peringatan } = await briefKasus(sesi);
  return { lembaga: groupByLembaga(kasus, lembagaIdentifier(sesi.kantor), sesi.hariIni), peringatan };
}

/** A whole name comes before a part: Turi I beside Turi II. */
export function matchLembaga(
  kantor: Pick<Kantor, 'disamakan'>,
  semua: readonly LembagaView[],
  teks: string,
): readonly LembagaView[] {
  const pengenal = lembagaIdentifier(kantor);
  const tepat = semua.filter((l) => pengenal(l.nama) === pengenal(teks));
  const bernama = lembagaMatcher(kantor, teks);
  return tepat.length > 0 ? tepat : semua.filter((l) => l.ejaan.some(({ nama }) => bernama(nama)));
}

/** @throws LEMBAGA_TIDAK_ADA, LEMBAGA_GANDA naming all that fit */
export function requireOneLembaga(
  kantor: Pick<Kantor, 'disamakan'>,
  semua: readonly LembagaView[],
  teks: string,
): LembagaView {
  const cocok = matchLembaga(kantor, semua, teks);
  const [satu] = cocok;
  if (satu && cocok.length === 1) return satu;
  if (!satu) {
    const maksud = closestWord(teks, [...new Set(semua.flatMap((l) => l.ejaan.map((e) => e.nama)))]);
    throw new Failure(
      'LEMBAGA_TIDAK_ADA',
      `Tidak ada lembaga bernama "${teks.trim()}" di register ini.${maksud ? ` Maksud Anda: ${maksud}?` : ''}`,
      [...(maksud ? [`pks lembaga ${shownWord(maksud)}`] : []), 'pks lembaga'],
      { nama: teks, maksud },
    );
  }
  const nama = cocok.map((l) => l.nama);
  const lagi = cocok.length > MOST_LISTED ? `, dan ${cocok.length - MOST_LISTED} lagi` : '';
  throw new Failure(
    'LEMBAGA_GANDA',
    `"${teks.trim()}" cocok dengan ${cocok.length} lembaga: ${nama.slice(0, MOST_LISTED).join(', ')}${lagi}.`,
    nama.slice(0, MOST_LISTED).map((n) => `pks lembaga ${shownWord(n)}`),
    { nama },
  );
}

/** As typed if known, else the current name. */
export const knownSpelling = (lembaga: LembagaView, teks: string): string =>
  (
    lembaga.ejaan.find((e) => e.nama === teks.trim()) ??
    lembaga.ejaan.find((e) => lembagaKey(e.nama) === lembagaKey(teks)) ??
    lembaga
  ).nama;

export async function closestLembaga(sesi: Sitting, teks: string): Promise<string | null> {
  if (!isNameLike(teks)) return null;
  const nama = (await allLembaga(sesi)).lembaga.map((l) => l.nama);
  const kata = nama.flatMap((n) => n.split(/[\s-]+/)).filter((k) => k.length > SHORTEST_NAME);
  return closestWord(teks, nama) ?? closestWord(teks, kata);
}

/** Tells whether words name an institution that the register knows; it is read once for all of them. */
export async function lembagaKnower(sesi: Sitting): Promise<(teks: string) => boolean> {
  const { lembaga } = await allLembaga(sesi);
  return (teks) => isNameLike(teks) && matchLembaga(sesi.kantor, lembaga, teks).length > 0;
}

const isNameLike = (teks: string): boolean => lembagaKey(teks).replace(/[^\p{L}]/gu, '').length >= SHORTEST_NAME;

function whichOfThem(
  k: LembagaView['kasus'][number] & Readonly<{ pks?: string | undefined }>,
  hariIni: string,
): string {
  const nomor = k.pks ? `PKS ${k.pks}` : k.surat ? `surat ${k.surat.nomor}` : '';
  const hari = k.diterima === null ? '' : `diterima ${formatShortDay(k.diterima, yearOf(hariIni))}`;
  return [nomor, hari, k.status === 'aktif' ? '' : k.status].filter(Boolean).join(', ');
}

/** The only one, or only active one; null without an institution. @throws KASUS_GANDA */
export async function kasusIdOfLembaga(sesi: Sitting, teks: string): Promise<string | null> {
  if (!isNameLike(teks)) return null;
  const { lembaga } = await allLembaga(sesi);
  const cocok = matchLembaga(sesi.kantor, lembaga, teks);
  const kasus = cocok.flatMap((l) =>
    l.kasus.map((k) => ({ ...k, nama: l.nama, pks: l.kerjaSama.find(({ id }) => id === k.id)?.nomorKesatu })),
  );
  const aktif = kasus.filter((k) => k.status === 'aktif');
  const dimaksud = cocok.length === 1 && aktif.length > 0 ? aktif : kasus;
  const [satu] = dimaksud;
  if (!satu || dimaksud.length === 1) return satu?.id ?? null;
  const senama = (nama: string) => dimaksud.filter((k) => k.nama === nama).length > 1;
  const sebut = dimaksud
    .slice(0, MOST_LISTED)
    .map((k) => `${k.id} ${k.nama}${senama(k.nama) ? ` (${whichOfThem(k, sesi.hariIni)})` : ''}`);
  throw new Failure(
    'KASUS_GANDA',
    `"${teks.trim()}" cocok dengan ${dimaksud.length} kasus: ${sebut.join(', ')}${dimaksud.length > MOST_LISTED ? ', …' : ''}.`,
    dimaksud.slice(0, MOST_LISTED).map((k) => `pks show ${k.id}`),
    { teks, kasus: dimaksud.map((k) => k.id), status: dimaksud.map((k) => k.status) },
  );
}
