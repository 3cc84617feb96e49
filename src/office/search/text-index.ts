/**
 * Every different text stands once, with the cases that hold it. The index only says which cases to open; one that
 * moved on is opened anyway.
 */
import { lembagaWords, nomorKey, plainWords } from '../permohonan/compare/compare-key.ts';
import type { Passage } from './kasus-passages.ts';

/** `versi` tells one state of a case from another, without blanks. */
export type IndexedKasus = Readonly<{ id: string; versi: string }>;
/** `baris` has a letter for the kind, the folded text (never with '|'), and positions in `kasus`. */
export type TextIndex = Readonly<{ kasus: readonly IndexedKasus[]; baris: readonly string[] }>;
export type KasusPassages = IndexedKasus & Readonly<{ isi: readonly Passage[] }>;

const FIRST_LINE = 'pks cari 3';
const KINDS = { nomor: 'n', lembaga: 'l', teks: 't' } as const;

const folded = ({ teks, rupa }: Passage): string =>
  rupa === 'nomor'
    ? `${nomorKey(teks)}|${plainWords(teks)}`
    : rupa === 'lembaga'
      ? `${lembagaWords(teks).join(' ')}|${plainWords(teks)}`
      : plainWords(teks);

export function decodeTextIndex(isi: string): TextIndex | null {
  const [kepala, daftar, ...sisa] = isi.split('\n\n');
  if (kepala !== FIRST_LINE || daftar === undefined || sisa.length !== 1) return null;
  const kasus = daftar.split('\n').flatMap((satu) => {
    const [id = '', versi = ''] = satu.split(' ');
    return id === '' ? [] : [{ id, versi }];
  });
  return { kasus, baris: sisa[0]!.split('\n').filter(Boolean) };
}

export const encodeTextIndex = ({ kasus, baris }: TextIndex): string =>
  [FIRST_LINE, kasus.map(({ id, versi }) => `${id} ${versi}`).join('\n'), baris.join('\n')].join('\n\n');

/** Takes one case after the other: the texts of a whole register would not fit into a small PC. */
export function textIndexUpdate(lama: TextIndex): Readonly<{ add: (k: KasusPassages) => void; done: () => TextIndex }> {
  const berubah = new Map<string, IndexedKasus>();
  const baru = new Map<string, number[]>();
  return {
    add({ id, versi, isi }) {
      const di = berubah.size;
      berubah.set(id, { id, versi });
      for (const kunci of new Set(isi.map((p) => `${KINDS[p.rupa]}|${folded(p)}`))) {
        const ada = baru.get(kunci);
        if (ada) ada.push(di);
        else baru.set(kunci, [di]);
      }
    },
    done() {
      const tetap = lama.kasus.filter((k) => !berubah.has(k.id));
      const tempat = new Map(tetap.map((k, i) => [k.id, i]));
      const pindah = lama.kasus.map((k) => tempat.get(k.id));
      const baris: string[] = [];
      const line = (kunci: string, di: readonly number[]) => void baris.push(`${kunci}\t${di.join(',')}`);
      for (const satu of lama.baris) {
        const { kunci, kasus } = splitLine(satu);
        const di = [...kasus.flatMap((i) => pindah[i] ?? []), ...(baru.get(kunci) ?? []).map((i) => i + tetap.length)];
        baru.delete(kunci);
        if (di.length > 0) line(kunci, di);
      }
      for (const [kunci, di] of baru)
        line(
          kunci,
          di.map((i) => i + tetap.length),
        );
      return { kasus: [...tetap, ...berubah.values()], baris };
    },
  };
}

/** Gives null where it is none. It costs less than decoding all of it. */
export function indexedKasus(isi: string): readonly IndexedKasus[] | null {
  const bagian = partsOf(isi);
  return (
    bagian && kasusLines(isi, bagian).map((satu) => ({ id: idOfLine(satu), versi: satu.slice(satu.indexOf(' ') + 1) }))
  );
}

/** Searches what `encodeTextIndex` gives as it stands: cutting it into lines would take longer than the search. */
export function searchTextIndex(isi: string, dicari: string, disamakan: ReadonlySet<string>): ReadonlySet<string> {
  const bagian = partsOf(isi);
  if (!bagian) return new Set();
  const kasus = kasusLines(isi, bagian);
  const teks = plainWords(dicari);
  if (teks === '') return new Set(kasus.map(idOfLine)); // No key holds signs alone.
  const temu = new Uint8Array(kasus.length);
  const dilihat = new Set<number>();
  const take = (awal: number): void => {
    if (dilihat.has(awal)) return;
    dilihat.add(awal);
    const akhir = lineEnd(isi, awal);
    markPositions(isi, isi.lastIndexOf('\t', akhir) + 1, akhir, temu);
  };
  linesHolding(isi, bagian.baris, teks, null, take);
  const nomor = nomorKey(dicari);
  if (nomor !== teks) linesHolding(isi, bagian.baris, nomor, KINDS.nomor, take);
  const awalan = lembagaWords(dicari).map((kata) => ` ${kata}`);
  const isMeant = (nama: string) => disamakan.has(nama) || awalan.every((kata) => ` ${nama}`.includes(kata));
  const tanda = `\n${KINDS.lembaga}|`;
  for (let di = isi.indexOf(tanda, bagian.baris - 1); di >= 0; di = isi.indexOf(tanda, di + 1)) {
    const nama = di + tanda.length;
    if (isMeant(isi.slice(nama, isi.indexOf('|', nama)))) take(di + 1);
  }
  const hasil = new Set<string>();
  for (const [i, satu] of kasus.entries()) if (temu[i] === 1) hasil.add(idOfLine(satu));
  return hasil;
}

/** Positions like '0,17,204' are read by hand, as a common word stands in every case. */
function markPositions(isi: string, dari: number, sampai: number, temu: Uint8Array): void {
  let n = 0;
  for (let i = dari; i < sampai; i++) {
    const kode = isi.charCodeAt(i);
    if (kode === COMMA) {
      temu[n] = 1;
      n = 0;
    } else n = n * 10 + kode - ZERO;
  }
  temu[n] = 1;
}

const [COMMA, ZERO] = [44, 48];

/** The folded text stands before the tab; each line comes once. Only lines of this `jenis` count. */
function linesHolding(
  isi: string,
  mulai: number,
  kata: string,
  jenis: string | null,
  take: (awal: number) => void,
): void {
  if (kata === '') return;
  for (let di = isi.indexOf(kata, mulai); di >= 0; ) {
    const awal = isi.lastIndexOf('\n', di - 1) + 1;
    const milik = jenis === null || isi[awal] === jenis;
    const akhir = lineEnd(isi, di);
    const tab = milik && di >= awal + 2 ? isi.indexOf('\t', di) : -1;
    if (tab >= 0 && tab < akhir) take(awal);
    di = isi.indexOf(kata, milik && di < awal + 2 ? di + 1 : akhir);
  }
}

function lineEnd(isi: string, di: number): number {
  const baru = isi.indexOf('\n', di);
  return baru < 0 ? isi.length : baru;
}

type IndexParts = Readonly<{ daftar: number; akhir: number; baris: number }>;

function partsOf(isi: string): IndexParts | null {
  const daftar = FIRST_LINE.length + 2;
  const akhir = isi.startsWith(`${FIRST_LINE}\n\n`) ? isi.indexOf('\n\n', daftar) : -1;
  return akhir < 0 ? null : { daftar, akhir, baris: akhir + 2 };
}

const kasusLines = (isi: string, { daftar, akhir }: IndexParts): readonly string[] =>
  daftar === akhir ? [] : isi.slice(daftar, akhir).split('\n');

const idOfLine = (satu: string): string => satu.slice(0, satu.indexOf(' '));

function splitLine(satu: string): Readonly<{ kunci: string; kasus: readonly number[] }> {
  const di = satu.lastIndexOf('\t');
  return {
    kunci: satu.slice(0, di),
    kasus: satu
      .slice(di + 1)
      .split(',')
      .map(Number),
  };
}
