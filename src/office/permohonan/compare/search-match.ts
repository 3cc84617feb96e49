import { lembagaWords, nomorKey, plainWords } from './compare-key.ts';

/** It takes a part of the name, or beginnings of its words ('univ lima'). */
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

export function nomorMatcher(dicari: string): (nomor: string) => boolean {
  const [kunci, teks] = [nomorKey(dicari), textMatcher(dicari)];
  return (nomor) => nomorKey(nomor).includes(kunci) || teks(nomor);
}

export function textMatcher(dicari: string): (teks: string) => boolean {
  const cari = plainWords(dicari);
  return cari === ''
    ? (teks) => teks.toLowerCase().includes(dicari.trim().toLowerCase())
    : (teks) => plainWords(teks).includes(cari);
}
