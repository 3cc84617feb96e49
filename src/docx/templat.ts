/** The contract between a template and its naskah: every `{{isian}}` known, closed and, where it must, present. */
import { strFromU8 } from 'fflate';
import type { Naskah } from '../naskah/naskah.ts';
import { mirip } from '../teks/mirip.ts';
import { buka, type Paket, templatSalah } from './buka.ts';
import { type Baris, barisPaket } from './paragraf.ts';

const TANDA = /\{\{|\}\}/g;

/** Names of the placeholders in a template, each once, in order; of a row 'elemen.nama'. @throws Galat TEMPLAT_SALAH */
export const isianTemplat = (templat: Uint8Array): readonly string[] => isianPaket(buka(templat));

/** Every name a template of this naskah may hold; of a row 'elemen.nama'. */
export const isianNaskah = (naskah: Naskah): readonly string[] => [
  ...Object.keys(naskah.teks),
  ...Object.entries(naskah.baris).flatMap(([kunci, { kolom }]) => Object.keys(kolom).map((nama) => `${kunci}.${nama}`)),
  ...Object.keys(naskah.bila),
];

/**
 * Refuses a template that is no plain .docx, names something unknown, or lacks what the document must hold.
 * @throws Galat TEMPLAT_SALAH
 */
export function periksaTemplat(templat: Uint8Array, naskah: Naskah): void {
  const paket = buka(templat);
  tolakTerlacak(paket);
  const dikenal = isianNaskah(naskah);
  const pokok = Object.entries({ ...naskah.teks, ...naskah.baris }).flatMap(([kunci, i]) => (i.pokok ? [kunci] : []));
  const ada = isianPaket(paket);
  const asing = ada.filter((isian) => !dikenal.includes(isian));
  if (asing.length > 0) {
    const baris = barisPaket(paket);
    throw templatSalah(
      `memuat isian tak dikenal: ${asing.map((isian) => `{{${isian}}} (${letak(baris, isian)})`).join(', ')}`,
      [...asing.flatMap((isian) => usul(isian, dikenal)), `Daftar isian: pks template isian ${naskah.kode}`],
      { takDikenal: asing },
    );
  }
  const setengah = barisPaket(paket).find(({ teks }) => bertandaTunggal(teks, dikenal));
  if (setengah) throw templatSalah(`memuat isian dengan kurung tidak lengkap: "${ringkas(setengah.teks)}"`, [TULIS]);
  const hilang = pokok.filter((isian) => !ada.some((a) => a === isian || a.startsWith(`${isian}.`)));
  if (hilang.length > 0) {
    throw templatSalah(
      `tidak memuat isian yang wajib ada: ${hilang.map((isian) => `{{${isian}}}`).join(', ')}`,
      [`Kembalikan isian itu ke dalam templat. Daftar isian: pks template isian ${naskah.kode}`],
      { hilang },
    );
  }
}

/** Nothing with a placeholder mark may leave the office. @throws Galat TEMPLAT_SALAH */
export function tolakSisa(paket: Paket): void {
  const sisa = sisaTanda(paket);
  if (!sisa) return;
  throw templatSalah(`menyisakan isian yang tidak terisi: "${sisa.teks.slice(0, 80)}"`, [
    'Isian berkolom seperti {{elemen.nama}} harus berada di dalam baris tabel.',
  ]);
}

/** A change somebody suggested and nobody accepted: it is unclear which text is the office's. */
function tolakTerlacak(paket: Paket): void {
  const bagian = Object.entries(paket).find(
    ([nama, isi]) => /^word\/[^/]+\.xml$/.test(nama) && /<w:(?:ins|del|moveFrom|moveTo)[\s>]/.test(strFromU8(isi)),
  )?.[0];
  if (!bagian) return;
  throw templatSalah(
    'memuat perubahan yang masih dilacak (Track Changes)',
    ['Terima atau tolak semua perubahan di Word (Tinjau, Terima Semua), lalu simpan.'],
    { bagian },
  );
}

/** Whether any placeholder mark is left: nothing with one may leave the office. */
export const sisaTanda = (paket: Paket): Baris | null =>
  barisPaket(paket).find(({ teks }) => teks.includes('{{') || teks.includes('}}')) ?? null;

const TULIS = 'Tulis isian sebagai {{nama_isian}}: dua kurung buka, dua kurung tutup, dalam satu paragraf.';

function isianPaket(paket: Paket): readonly string[] {
  return [...new Set(barisPaket(paket).flatMap(isianBaris))];
}

function isianBaris({ teks }: Baris): readonly string[] {
  const nama: string[] = [];
  let mulai = -1;
  for (const { 0: tanda, index } of teks.matchAll(TANDA)) {
    if ((tanda === '{{') === mulai >= 0) throw tidakDitutup(teks);
    if (tanda === '}}') nama.push(teks.slice(mulai, index).trim());
    mulai = tanda === '{{' ? index + 2 : -1;
  }
  if (mulai >= 0) throw tidakDitutup(teks);
  return nama;
}

const tidakDitutup = (teks: string) => templatSalah(`memuat isian yang tidak ditutup: "${ringkas(teks)}"`, [TULIS]);

/** '{nama_pengguna}' or '{{nama_pengguna}': a slip, not text. */
const bertandaTunggal = (teks: string, dikenal: readonly string[]): boolean =>
  [...teks.replace(/\{\{[^{}]*\}\}/g, '').matchAll(/\{\s*([\w.]+)\s*\}/g)].some(([, isian]) =>
    dikenal.includes(isian ?? ''),
  );

function letak(baris: readonly Baris[], isian: string): string {
  const ke = baris.findIndex(({ teks }) => teks.includes(isian));
  const satu = baris[ke];
  if (!satu) return '?';
  return satu.bagian === 'word/document.xml' ? `paragraf ${ke + 1}` : satu.bagian.replace(/^word\/|\.xml$/g, '');
}

function usul(isian: string, dikenal: readonly string[]): readonly string[] {
  const dekat = mirip(isian, dikenal);
  return dekat ? [`{{${isian}}}: mungkin {{${dekat}}}`] : [];
}

const ringkas = (teks: string): string => (teks.length > 60 ? `${teks.slice(0, 60)}…` : teks);
