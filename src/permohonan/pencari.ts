/** What a person typed, looked for in names, numbers and texts: by the keys they are compared by, and as it stands. */
import { kataBiasa, kataLembaga, kunciNomor } from './kunci-banding.ts';

/**
 * Tells whether what a person typed means an institution of this name: a part of it in any spelling, or words that all
 * begin words of it ('univ lima').
 */
export function pencariLembaga(dicari: string): (nama: string) => boolean {
  const biasa = kataBiasa(dicari);
  if (biasa === '') return (nama) => nama.toLowerCase().includes(dicari.trim().toLowerCase());
  const kata = kataLembaga(dicari);
  const deret = kata.join(' ');
  return (nama) => {
    const milik = kataLembaga(nama);
    return (
      kataBiasa(nama).includes(biasa) ||
      milik.join(' ').includes(deret) ||
      kata.every((k) => milik.some((m) => m.startsWith(k)))
    );
  };
}

/** Tells whether a number holds the part that was typed. */
export function pencariNomor(dicari: string): (nomor: string) => boolean {
  const [kunci, teks] = [kunciNomor(dicari), pencariTeks(dicari)];
  return (nomor) => kunciNomor(nomor).includes(kunci) || teks(nomor);
}

/** Tells whether a text holds what was typed, whatever the case, accents and punctuation. */
export function pencariTeks(dicari: string): (teks: string) => boolean {
  const cari = kataBiasa(dicari);
  return cari === ''
    ? (teks) => teks.toLowerCase().includes(dicari.trim().toLowerCase())
    : (teks) => kataBiasa(teks).includes(cari);
}
