export type LegalRequirement = readonly [nama: string, ada: (isi: FinishedText) => boolean];

/** `baris` are all paragraphs, trimmed; `kalimat` leaves out headings. */
export type FinishedText = Readonly<{
  baris: readonly string[];
  kalimat: readonly string[];
  pasal: readonly Readonly<{ nomor: number; isi: readonly string[] }>[];
}>;

/** 'Pasal 7', 'PASAL 7' or 'Pasal 7 Kerahasiaan', but not the sentence 'Pasal 7 ayat (2) berlaku.'. */
const PASAL_HEADING = /^(?:Pasal|PASAL)\s+(\d+)\.?(?:\s*[-–:]?\s*[A-Z][^.;:,]*)?$/;

/** Headings bind no party; sentences and list items end like this. */
const isSentence = (baris: string): boolean => /[a-z]{3}.*(?:[.;:,]|\b(?:dan|atau))$/.test(baris);

export function readFinished(mentah: readonly string[]): FinishedText {
  const baris = mentah.map((b) => b.trim()).filter((b) => b !== '');
  const awal = baris.flatMap((b, i) => (PASAL_HEADING.test(b) ? [i] : []));
  const penutup = baris.findIndex((b, i) => i > (awal.at(-1) ?? 0) && /^(Demikian|LAMPIRAN)\b/.test(b));
  const pasal = awal.map((dari, i) => ({
    nomor: Number(PASAL_HEADING.exec(baris[dari] ?? '')?.[1]),
    isi: baris.slice(dari + 1, awal[i + 1] ?? (penutup > dari ? penutup : baris.length)).filter(isSentence),
  }));
  return { baris, kalimat: baris.filter(isSentence), pasal };
}

export const holdsText = (nama: string, pola: RegExp): LegalRequirement => [
  nama,
  ({ baris }) => baris.some((b) => pola.test(b)),
];
export const bindsBy = (nama: string, pola: RegExp): LegalRequirement => [
  nama,
  ({ kalimat }) => kalimat.some((b) => pola.test(b)),
];
