/** Searches names, numbers and texts by their keys, and as typed. */
import { lembagaWords, nomorKey, plainWords } from './compare-key.ts';

/**
 * Tells whether what a person typed means an institution of this name: a part of it in any spelling, or words that all
 * begin words of it ('univ lima').
 */
export function lembagaNameMatcher(dicari: string): (nama: string) => boolean {
  const biasa = plainWords(dicari);
  if (biasa === '') return (nama) => nama.toLowerCase().includes(dicari.trim().toLowerCase());
  const kata = lembagaWords(dicari);
  const deret = kata.join(' ');
  return (nama) => {
    const milik = lembagaWords(nama);
    return (
      plainWords(nama).includes(biasa) ||
      milik.join(' ').includes(deret) ||
      kata.every((k) => milik.some((m) => m.startsWith(k)))
    );
  };
}

/** Tells whether a number holds the part that was typed. */
export function nomorMatcher(dicari: string): (nomor: string) => boolean {
  const [kunci, teks] = [nomorKey(dicari), textMatcher(dicari)];
  return (nomor) => nomorKey(nomor).includes(kunci) || teks(nomor);
}

/** Tells whether a text holds what was typed, whatever the case, accents and punctuation. */
export function textMatcher(dicari: string): (teks: string) => boolean {
  const cari = plainWords(dicari);
  return cari === ''
    ? (teks) => teks.toLowerCase().includes(dicari.trim().toLowerCase())
    : (teks) => plainWords(teks).includes(cari);
}
