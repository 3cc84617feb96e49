/**
 * Template and values to a document: the template compiled (`olah.ts`), or as it was kept since the last time, filled
 * (`potongan.ts`) and packed. The same template and values give the same bytes on every machine.
 */
import type { Isian, Naskah } from '../naskah/naskah.ts';
import { kemas } from './kemas.ts';
import type { Olahan } from './olah.ts';
import { rangkai } from './potongan.ts';
import { ambilOlahan, kunciOlahan, type Simpanan, simpanOlahan } from './simpanan.ts';

/** A finished document, and the text of its body, one line a paragraph. */
export type Jadi = Readonly<{ dokumen: Uint8Array; baris: () => Promise<readonly string[]> }>;

/**
 * Fills a template with the values of its naskah (`susun`).
 * @throws Galat TEMPLAT_SALAH when the template is no plain .docx, or does not fit its naskah
 */
export const render = async (
  templat: Uint8Array,
  nilai: Isian,
  naskah: Naskah,
  simpanan?: Simpanan,
): Promise<Uint8Array> => (await renderTerbaca(templat, nilai, naskah, simpanan)).dokumen;

/** The same, with the text at hand: it is read from the very XML that was packed. @throws as `render` */
export async function renderTerbaca(
  templat: Uint8Array,
  nilai: Isian,
  naskah: Naskah,
  simpanan?: Simpanan,
): Promise<Jadi> {
  const olahan = await siapkan(templat, naskah, simpanan);
  const xml = new Map(
    olahan.flatMap((b) => ('potongan' in b ? [[b.potongan, rangkai(b.potongan, nilai)] as const] : [])),
  );
  const dokumen = kemas(olahan, (potongan) => xml.get(potongan) ?? '');
  if (dapatBertemu(nilai)) await periksaUlang(dokumen);
  const badan = olahan.find((b) => b.nama === 'word/document.xml');
  const isi = badan && 'potongan' in badan ? xml.get(badan.potongan) : undefined;
  const baris = async () =>
    isi === undefined
      ? (await import('./paragraf.ts')).teksDokumen(dokumen)
      : (await import('./baris-teks.ts')).barisXml(isi);
  return { dokumen, baris };
}

/** Braces at the ends of two values could make a mark where they meet; nothing else can, once a template is compiled. */
const dapatBertemu = ({ teks, baris }: Isian): boolean =>
  [teks, ...Object.values(baris).flat()].some((satu) => Object.values(satu).some((nilai) => /^[{}]|[{}]$/.test(nilai)));

async function periksaUlang(dokumen: Uint8Array): Promise<void> {
  const [{ buka }, { tolakSisa }] = await Promise.all([import('./buka.ts'), import('./templat.ts')]);
  tolakSisa(buka(dokumen));
}

async function siapkan(templat: Uint8Array, naskah: Naskah, simpanan: Simpanan | undefined): Promise<Olahan> {
  const kunci = kunciOlahan(simpanan?.program ?? '', templat, naskah);
  const ada = simpanan && ambilOlahan(simpanan, kunci);
  if (ada) return ada;
  const olahan = await (await import('./olah.ts')).olah(templat, naskah, kunci);
  if (simpanan) simpanOlahan(simpanan, kunci, olahan);
  return olahan;
}
