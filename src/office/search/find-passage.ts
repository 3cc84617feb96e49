import { plainWords } from '../permohonan/compare/compare-key.ts';
import { nomorMatcher, textMatcher } from '../permohonan/compare/search-match.ts';
import type { Passage } from './passage-places.ts';

/** Names and numbers are found whole. */
export type Excerpt = Readonly<{ sebelum: string; temu: string; sesudah: string }>;
export type FoundPassage = Readonly<{ tempat: string; petikan: Excerpt }>;

const WORDS_AROUND = 7;

export function passageFinder(
  dicari: string,
  bernama: (nama: string) => boolean,
): (satu: Passage) => FoundPassage | null {
  const cocok = { nomor: nomorMatcher(dicari), lembaga: bernama, teks: textMatcher(dicari) };
  return ({ tempat, teks, rupa }) =>
    cocok[rupa](teks)
      ? { tempat, petikan: rupa === 'teks' ? excerptOf(teks, dicari) : { sebelum: '', temu: teks, sesudah: '' } }
      : null;
}

function excerptOf(teks: string, dicari: string): Excerpt {
  const kata = teks.split(/\s+/).filter(Boolean);
  const cari = plainWords(dicari);
  const milik: number[] = [];
  let lipat = '';
  for (const [i, satu] of kata.entries()) {
    const biasa = plainWords(satu);
    if (biasa === '') continue;
    const sambung = lipat === '' ? biasa : ` ${biasa}`;
    for (let n = 0; n < sambung.length; n++) milik.push(i);
    lipat += sambung;
  }
  const di = cari === '' ? -1 : lipat.indexOf(cari);
  if (di < 0) return { sebelum: '', temu: kata.join(' '), sesudah: '' };
  const [dari, sampai] = [milik[di] ?? 0, (milik[di + cari.length - 1] ?? 0) + 1];
  const awal = Math.max(0, dari - WORDS_AROUND);
  const akhir = Math.min(kata.length, sampai + WORDS_AROUND);
  return {
    sebelum: `${awal > 0 ? '… ' : ''}${kata.slice(awal, dari).join(' ')}`,
    temu: kata.slice(dari, sampai).join(' '),
    sesudah: `${kata.slice(sampai, akhir).join(' ')}${akhir < kata.length ? ' …' : ''}`,
  };
}
