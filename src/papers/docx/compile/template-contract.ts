import type { NaskahDefinition } from '../../../office/naskah/naskah.ts';
import { closestWord } from '../../../text/closest-word.ts';
import { badTemplate, type DocxParts, openDocx } from '../parts/open-docx.ts';
import { allNamed, treeOf } from '../parts/xml-tree.ts';
import { type DocumentLine, partsLines } from '../read/paragraphs.ts';

const BRACES = /\{\{|\}\}/g;

/** Each once, in order; in rows 'elemen.nama'. @throws TEMPLAT_SALAH */
export const templatePlaceholders = (templat: Uint8Array): readonly string[] => partsPlaceholders(openDocx(templat));

export const naskahPlaceholders = (naskah: NaskahDefinition): readonly string[] => [
  ...Object.keys(naskah.teks),
  ...Object.entries(naskah.baris).flatMap(([kunci, { kolom }]) => Object.keys(kolom).map((nama) => `${kunci}.${nama}`)),
  ...Object.keys(naskah.bila),
];

/** @throws TEMPLAT_SALAH */
export function checkTemplateFits(templat: Uint8Array, naskah: NaskahDefinition): void {
  const paket = openDocx(templat);
  refuseTracked(paket);
  const dikenal = naskahPlaceholders(naskah);
  const pokok = Object.entries({ ...naskah.teks, ...naskah.baris }).flatMap(([kunci, i]) => (i.pokok ? [kunci] : []));
  const ada = partsPlaceholders(paket);
  const asing = ada.filter((isian) => !dikenal.includes(isian));
  if (asing.length > 0) {
    const baris = partsLines(paket);
    throw badTemplate(
      `memuat isian tak dikenal: ${asing.map((isian) => `{{${isian}}} (${placeInText(baris, isian)})`).join(', ')}`,
      [
        ...asing.flatMap((isian) => suggestPlaceholder(isian, dikenal)),
        `Daftar isian: pks template isian ${naskah.kode}`,
      ],
      { takDikenal: asing },
    );
  }
  const setengah = partsLines(paket).find(({ teks }) => hasSingleBraces(teks, dikenal));
  if (setengah)
    throw badTemplate(`memuat isian dengan kurung tidak lengkap: "${shortenLine(setengah.teks)}"`, [HOW_TO_WRITE]);
  const hilang = pokok.filter((isian) => !ada.some((a) => a === isian || a.startsWith(`${isian}.`)));
  if (hilang.length > 0) {
    throw badTemplate(
      `tidak memuat isian yang wajib ada: ${hilang.map((isian) => `{{${isian}}}`).join(', ')}`,
      [`Kembalikan isian itu ke dalam templat. Daftar isian: pks template isian ${naskah.kode}`],
      { hilang },
    );
  }
}

/** No document with a placeholder leaves the office. @throws TEMPLAT_SALAH */
export function refuseLeftovers(paket: DocxParts): void {
  const sisa = leftoverMark(paket);
  if (!sisa) return;
  throw badTemplate(`menyisakan isian yang tidak terisi: "${sisa.teks.slice(0, 80)}"`, [
    'Isian berkolom seperti {{elemen.nama}} harus berada di dalam baris tabel.',
  ]);
}

/** With unaccepted changes it is unclear which text is the office's. */
function refuseTracked(paket: DocxParts): void {
  const bagian = trackedPart(paket);
  if (!bagian) return;
  throw badTemplate(
    'memuat perubahan yang masih dilacak (Track Changes)',
    ['Terima atau tolak semua perubahan di Word (Tinjau, Terima Semua), lalu simpan.'],
    { bagian },
  );
}

export const trackedPart = (paket: DocxParts): string | undefined =>
  Object.keys(paket).find(
    (nama) =>
      /^word\/[^/]+\.xml$/.test(nama) &&
      allNamed(treeOf(paket[nama]), 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo').length > 0,
  );

export const leftoverMark = (paket: DocxParts): DocumentLine | null =>
  partsLines(paket).find(({ teks }) => teks.includes('{{') || teks.includes('}}')) ?? null;

const HOW_TO_WRITE = 'Tulis isian sebagai {{nama_isian}}: dua kurung buka, dua kurung tutup, dalam satu paragraf.';

function partsPlaceholders(paket: DocxParts): readonly string[] {
  return [...new Set(partsLines(paket).flatMap(linePlaceholders))];
}

function linePlaceholders({ teks }: DocumentLine): readonly string[] {
  const nama: string[] = [];
  let mulai = -1;
  for (const { 0: tanda, index } of teks.matchAll(BRACES)) {
    if ((tanda === '{{') === mulai >= 0) throw notClosed(teks);
    if (tanda === '}}') nama.push(teks.slice(mulai, index).trim());
    mulai = tanda === '{{' ? index + 2 : -1;
  }
  if (mulai >= 0) throw notClosed(teks);
  return nama;
}

const notClosed = (teks: string) =>
  badTemplate(`memuat isian yang tidak ditutup: "${shortenLine(teks)}"`, [HOW_TO_WRITE]);

/** It finds slips such as '{nama_pengguna}' or '{{nama_pengguna}'. */
const hasSingleBraces = (teks: string, dikenal: readonly string[]): boolean =>
  [...teks.replace(/\{\{[^{}]*\}\}/g, '').matchAll(/\{\s*([\w.]+)\s*\}/g)].some(([, isian]) =>
    dikenal.includes(isian ?? ''),
  );

function placeInText(baris: readonly DocumentLine[], isian: string): string {
  const ke = baris.findIndex(({ teks }) => teks.includes(isian));
  const satu = baris[ke];
  if (!satu) return '?';
  return satu.bagian === 'word/document.xml' ? `paragraf ${ke + 1}` : satu.bagian.replace(/^word\/|\.xml$/g, '');
}

function suggestPlaceholder(isian: string, dikenal: readonly string[]): readonly string[] {
  const dekat = closestWord(isian, dikenal);
  return dekat ? [`{{${isian}}}: mungkin {{${dekat}}}`] : [];
}

const shortenLine = (teks: string): string => (teks.length > 60 ? `${teks.slice(0, 60)}…` : teks);
