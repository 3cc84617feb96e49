/**
 * Every different text stands once, with the cases that hold it. The index only says which cases to open; one that
 * moved on is opened anyway.
 */

import { lembagaWords, nomorKey, plainWords } from '../permohonan/compare/compare-key.ts';
import { compareKasusIds } from '../permohonan/kasus-id.ts';
import { decodePositions, encodePositions, markPositions } from './index-positions.ts';
import { isAgenda, isListed, type Passage } from './kasus-passages.ts';
import {
  FIRST_LINE,
  type FoundInIndex,
  foundAt,
  type IndexedKasus,
  lineEnd,
  markIds,
  NOTHING_FOUND,
  parseKasusLine,
  partsOf,
} from './listed-kasus.ts';
import { LIKE_ID } from './listed-matcher.ts';

/**
 * `kasus` has the newest first; `baris` a letter for the kind, the folded text (never with '|'), and positions in
 * `kasus`.
 */
export type TextIndex = Readonly<{ kasus: readonly IndexedKasus[]; baris: readonly string[] }>;
export type KasusPassages = IndexedKasus & Readonly<{ isi: readonly Passage[] }>;

const KINDS = { nomor: 'n', lembaga: 'l', teks: 't' } as const;
const AGENDA = 'a';

/** A large letter is no matter of lists. */
function kindOf(p: Passage): string {
  if (isAgenda(p)) return AGENDA;
  return isListed(p) ? KINDS[p.rupa] : KINDS[p.rupa].toUpperCase();
}

/** Which lines are asked for words, for a number, and for a name; `daftar` is what lists search. */
const SCOPES = {
  semua: { teks: 'nNlLtTa', nomor: 'nNa', lembaga: 'lL' },
  daftar: { teks: 'nlt', nomor: 'n', lembaga: 'l' },
  lembaga: { teks: 'l', nomor: '', lembaga: 'l' },
} as const;
export type SearchScope = keyof typeof SCOPES;

const folded = ({ teks, rupa }: Passage): string =>
  rupa === 'nomor'
    ? `${nomorKey(teks)}|${plainWords(teks)}`
    : rupa === 'lembaga'
      ? `${lembagaWords(teks).join(' ')}|${plainWords(teks)}`
      : plainWords(teks);

export function decodeTextIndex(isi: string): TextIndex | null {
  const [kepala, daftar, ...sisa] = isi.split('\n\n');
  if (kepala !== FIRST_LINE || daftar === undefined || sisa.length !== 1) return null;
  const kasus = daftar.split('\n').filter(Boolean).map(parseKasusLine);
  return { kasus, baris: sisa[0]!.split('\n').filter(Boolean) };
}

export function encodeTextIndex({ kasus, baris }: TextIndex): string {
  const daftar = kasus.map(({ id, versi, di }) => `${id} ${versi} ${di}`);
  const lebar = daftar.reduce((n, satu) => Math.max(n, satu.length), 0);
  return [FIRST_LINE, daftar.map((satu) => satu.padEnd(lebar)).join('\n'), baris.join('\n')].join('\n\n');
}

/** Takes one case after the other: the texts of a whole register would not fit into a small PC. */
export function textIndexUpdate(lama: TextIndex): Readonly<{ add: (k: KasusPassages) => void; done: () => TextIndex }> {
  const berubah = new Map<string, IndexedKasus>();
  const baru = new Map<string, string[]>();
  return {
    add({ id, versi, di, isi }) {
      berubah.set(id, { id, versi, di });
      for (const kunci of new Set(isi.map((p) => `${kindOf(p)}|${folded(p)}`))) {
        const ada = baru.get(kunci);
        if (ada) ada.push(id);
        else baru.set(kunci, [id]);
      }
    },
    done() {
      const tetap = lama.kasus.filter((k) => !berubah.has(k.id));
      const kasus = [...tetap, ...berubah.values()].sort((a, b) => compareKasusIds(b.id, a.id));
      const tempat = new Map(kasus.map((k, i) => [k.id, i]));
      const pindah = lama.kasus.map((k) => (berubah.has(k.id) ? undefined : tempat.get(k.id)));
      const baris: string[] = [];
      const line = (kunci: string, di: readonly (number | undefined)[]): void => {
        const ada = di.filter((i) => i !== undefined);
        if (ada.length > 0) baris.push(`${kunci}\t${encodePositions(ada, kasus.length)}`);
      };
      for (const satu of lama.baris) {
        const tab = satu.lastIndexOf('\t');
        const kunci = satu.slice(0, tab);
        const tinggal = decodePositions(satu.slice(tab + 1)).map((i) => pindah[i]);
        line(kunci, [...tinggal, ...(baru.get(kunci) ?? []).map((id) => tempat.get(id))]);
        baru.delete(kunci);
      }
      for (const [kunci, ids] of baru)
        line(
          kunci,
          ids.map((id) => tempat.get(id)),
        );
      return { kasus, baris };
    },
  };
}

/**
 * Of the cases that may match, newest first. In what `encodeTextIndex` gives, as it stands: to cut it into lines would
 * take longer than to search it.
 */
export function searchTextIndex(
  isi: string,
  dicari: string,
  disamakan: ReadonlySet<string>,
  lingkup: SearchScope = 'semua',
): FoundInIndex {
  const bagian = partsOf(isi);
  if (!bagian) return NOTHING_FOUND;
  const teks = plainWords(dicari);
  // No key holds signs alone.
  if (teks === '') return foundAt(isi, bagian, new Uint8Array(bagian.banyak).fill(1));
  const temu = new Uint8Array(bagian.banyak);
  const di = SCOPES[lingkup];
  const take = (akhir: number): void => markPositions(isi, isi.lastIndexOf('\t', akhir) + 1, akhir, temu);
  linesHolding(isi, bagian.baris, teks, di.teks, take);
  const nomor = nomorKey(dicari);
  if (nomor !== teks) linesHolding(isi, bagian.baris, nomor, di.nomor, take);
  const kata = lembagaWords(dicari);
  if (kata.join(' ') !== teks) linesHolding(isi, bagian.baris, kata.join(' '), di.lembaga, take);
  const awalan = kata.map((satu) => ` ${satu}`);
  const isMeant = (nama: string) => disamakan.has(nama) || awalan.every((satu) => ` ${nama}`.includes(satu));
  for (const jenis of di.lembaga) linesOf(isi, bagian.baris, `${jenis}|`, isMeant, take);
  if (lingkup !== 'daftar') return foundAt(isi, bagian, temu);
  linesOf(isi, bagian.baris, `${AGENDA}|${nomor}|`, () => true, take);
  if (LIKE_ID.test(dicari)) markIds(isi, bagian, teks, temu);
  return foundAt(isi, bagian, temu);
}

/** The lines that begin so, and whose first key from there is `cocok`. */
function linesOf(
  isi: string,
  mulai: number,
  awal: string,
  cocok: (kunci: string) => boolean,
  take: (akhir: number) => void,
): void {
  const tanda = `\n${awal}`;
  for (let di = isi.indexOf(tanda, mulai - 1); di >= 0; di = isi.indexOf(tanda, di + 1)) {
    const kunci = di + tanda.length;
    if (cocok(isi.slice(kunci, isi.indexOf('|', kunci)))) take(lineEnd(isi, di + 1));
  }
}

/** The folded text stands before the tab; each line comes once. Only lines of these kinds count. */
function linesHolding(isi: string, mulai: number, kata: string, jenis: string, take: (akhir: number) => void): void {
  if (kata === '' || jenis === '') return;
  for (let di = isi.indexOf(kata, mulai); di >= 0; ) {
    const awal = isi.lastIndexOf('\n', di - 1) + 1;
    const milik = jenis.includes(isi[awal] ?? ' ');
    const akhir = lineEnd(isi, di);
    const tab = milik && di >= awal + 2 ? isi.indexOf('\t', di) : -1;
    if (tab >= 0 && tab < akhir) take(akhir);
    di = isi.indexOf(kata, milik && di < awal + 2 ? di + 1 : akhir);
  }
}
