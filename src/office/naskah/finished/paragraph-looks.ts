/** Tells how the words of a finished document look, where that changes what a reader sees. */
import { diffLists } from './diff-lists.ts';
import { fillsDots } from './dotted-lines.ts';

/** `apa` is in words for a warning; `rinci` its measures, `ukuran` those in mm; `dekat` the words around `teks`. */
export type OddLook = Readonly<{ apa: string; rinci: string; ukuran?: readonly number[]; teks: string; dekat: string }>;

const LOOKS_NAMED = 3;
const NEAR_WORDS = 60;
/** Millimetres; programs round differently when they save. */
const ROUNDED = 0.5;

/** Words for a warning. Filled dotted lines do not count. */
export function changedLooks(lama: readonly OddLook[], baru: readonly OddLook[]): readonly string[] {
  const beda = diffLists(lama, baru, looksSame).flatMap(({ hapus, tambah }) => [
    ...hapus
      .filter((satu) => !tambah.some((b) => isSamePlace(satu, b)))
      .map((satu) => `tidak lagi ${satu.apa} ${place(satu)}`),
    ...tambah.map((satu) => `${satu.apa}${hapus.some((a) => isSamePlace(a, satu)) ? ' yang lain' : ''} ${place(satu)}`),
  ]);
  return beda.length > LOOKS_NAMED ? [...beda.slice(0, LOOKS_NAMED), `${beda.length - LOOKS_NAMED} lagi`] : beda;
}

/** While words are still being changed, only of paragraphs that read as before; their numbers may go on otherwise. */
export function changedLooksOfKonsep(lama: readonly OddLook[], baru: readonly OddLook[]): readonly string[] {
  const diDua = (a: readonly OddLook[], b: readonly OddLook[]): readonly OddLook[] => {
    const dekat = new Set(b.map((satu) => satu.dekat));
    return a
      .filter((satu) => satu.dekat !== '' && dekat.has(satu.dekat))
      .map((satu) => (satu.apa.startsWith('bernomor') ? { ...satu, rinci: '' } : satu));
  };
  return changedLooks(diDua(lama, baru), diDua(baru, lama));
}

const looksSame = (a: OddLook, b: OddLook): boolean =>
  a.apa === b.apa &&
  a.rinci === b.rinci &&
  (a.ukuran ?? []).every((satu, i) => Math.abs(satu - (b.ukuran?.[i] ?? 0)) <= ROUNDED) &&
  readsSame(a.teks, b.teks) &&
  readsSame(a.dekat, b.dekat);

const isSamePlace = (a: OddLook, b: OddLook): boolean => a.apa === b.apa && a.dekat === b.dekat;

const readsSame = (a: string, b: string): boolean => a === b || fillsDots(a, b);

const place = ({ dekat }: OddLook): string =>
  dekat === '' ? 'di baris kosong' : `di "${dekat.length > NEAR_WORDS ? `${dekat.slice(0, NEAR_WORDS - 1)}…` : dekat}"`;
