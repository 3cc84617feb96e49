/** Finds slips of editing: a reference to a missing article, a sentence printed twice. */
import { readFinished } from './finished-text.ts';

/** 'Pasal 9 ayat (2)' of this agreement, not of a law. */
const REFERENCE =
  /\bPasal (\d+)\b(?!\s*[A-Z]\b)(?![^.;]{0,40}\b(?:Undang|Peraturan|Kitab|KUH|UU|PP|Perda|Permendagri))/g;

/** Shorter lines may well stand twice, like 'Nomor: ….'. */
const DOUBLED_LENGTH = 40;

export function findWordingSlips(kode: string, baris: readonly string[]): readonly string[] {
  if (kode !== 'pks') return [];
  const { pasal } = readFinished(baris);
  const ada = new Set(pasal.map((p) => p.nomor));
  const rujukan = pasal.flatMap(({ nomor, isi }) =>
    isi
      .flatMap((kalimat) => [...kalimat.matchAll(REFERENCE)].map(([, ke]) => Number(ke)))
      .filter((ke) => !ada.has(ke))
      .map((ke) => `Pasal ${nomor} merujuk Pasal ${ke}, yang tidak ada`),
  );
  const ganda = pasal.flatMap(({ nomor, isi }) =>
    isi
      .filter((kalimat, i) => kalimat.length >= DOUBLED_LENGTH && isi.indexOf(kalimat) !== i)
      .map((kalimat) => `Pasal ${nomor} memuat dua kali: "${kalimat.slice(0, DOUBLED_LENGTH)}…"`),
  );
  return [...new Set([...rujukan, ...ganda])];
}
