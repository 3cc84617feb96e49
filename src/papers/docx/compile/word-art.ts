/** LibreOffice defines WordArt only in the first part that draws some; other programs need it in every part. */
import { strFromU8, strToU8 } from 'fflate';
import { openDocx } from '../parts/open-docx.ts';
import { packParts } from '../parts/pack-parts.ts';

const WORDART_DEFINITION = /<v:shapetype\b[^<>]*\bid="_x0000_t136"(?:[^<>]*[^<>/])?>[\s\S]*?<\/v:shapetype>/;
const WORDART_USE = /<v:shape\b[^<>]*\btype="#?_x0000_t136"/;

/**
 * Without this the first page loses its watermark. A complete template keeps its bytes. @throws TEMPLAT_SALAH
 */
export function completeWordArt(templat: Uint8Array): Uint8Array {
  const paket = openDocx(templat);
  const pemakai = Object.entries(paket).flatMap(([nama, isi]) => {
    const xml = /^word\/[^/]+\.xml$/.test(nama) ? strFromU8(isi) : '';
    return WORDART_USE.test(xml) ? [{ nama, xml, definisi: WORDART_DEFINITION.exec(xml)?.[0] }] : [];
  });
  const definisi = pemakai.find((p) => p.definisi)?.definisi;
  const kurang = pemakai.filter((p) => !p.definisi);
  if (!definisi || kurang.length === 0) return templat;
  const lengkap = kurang.map(({ nama, xml }) => [nama, strToU8(xml.replace(WORDART_USE, (p) => definisi + p))]);
  return packParts({ ...paket, ...Object.fromEntries(lengkap) });
}
