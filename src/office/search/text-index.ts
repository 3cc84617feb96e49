/**
 * Every different text once, with the cases that hold it. The index only says which cases to open; one that moved on is
 * opened anyway.
 */
import { lembagaWords, nomorKey, plainWords } from '../permohonan/compare/compare-key.ts';
import type { Passage } from './kasus-passages.ts';

/** `versi`: tells one state of a case from another, without blanks. */
export type IndexedKasus = Readonly<{ id: string; versi: string }>;
/** `baris`: a letter for the kind, the folded text (never with '|'), and positions in `kasus`. */
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

/** `disamakan`: other names of an institution (`lembagaWords`). */
export function searchTextIndex(
  { kasus, baris }: TextIndex,
  dicari: string,
  disamakan: ReadonlySet<string>,
): ReadonlySet<string> {
  const awalan = lembagaWords(dicari).map((kata) => ` ${kata}`);
  const isMeant = (nama: string) => disamakan.has(nama) || awalan.every((kata) => ` ${nama}`.includes(kata));
  const teks = plainWords(dicari);
  if (teks === '') return new Set(kasus.map((k) => k.id)); // signs alone: no key holds them
  const nomor = nomorKey(dicari);
  const temu = new Set<string>();
  for (const satu of baris) {
    const akhir = satu.lastIndexOf('\t');
    const holds = (kata: string) => {
      const di = satu.indexOf(kata, 2);
      return di >= 0 && di < akhir;
    };
    const cocok =
      holds(teks) ||
      (satu[0] === KINDS.nomor && holds(nomor)) ||
      (satu[0] === KINDS.lembaga && isMeant(satu.slice(2, satu.indexOf('|', 2))));
    if (cocok) for (const i of splitLine(satu).kasus) temu.add(kasus[i]?.id ?? '');
  }
  return temu;
}

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
