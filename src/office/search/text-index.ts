/**
 * Every different text stands once, with the cases that hold it. The index only says which cases to open; one that
 * moved on is opened anyway.
 */

import { lembagaWords, nomorKey, plainWords } from '../permohonan/compare/compare-key.ts';
import { compareKasusIds } from '../permohonan/kasus-id.ts';
import { decodePositions, encodePositions } from './index-positions.ts';
import { FIRST_LINE, type IndexedKasus, parseKasusLine } from './listed-kasus.ts';
import { isAgenda, isListed, type Passage } from './passage-places.ts';

/**
 * `kasus` has the newest first; `baris` a letter for the kind, the folded text (never with '|'), and positions in
 * `kasus`.
 */
export type TextIndex = Readonly<{ kasus: readonly IndexedKasus[]; baris: readonly string[] }>;
export type KasusPassages = IndexedKasus & Readonly<{ isi: readonly Passage[] }>;

const KINDS = { nomor: 'n', lembaga: 'l', teks: 't' } as const;
export const AGENDA = 'a';

/** A large letter is no matter of lists. */
function kindOf(p: Passage): string {
  if (isAgenda(p)) return AGENDA;
  return isListed(p) ? KINDS[p.rupa] : KINDS[p.rupa].toUpperCase();
}

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
