/** The watermark of a template that LibreOffice has saved: it defines WordArt once, in the first part that draws some. */
import { strFromU8, strToU8 } from 'fflate';
import { buka } from './buka.ts';
import { kemasPaket } from './paket.ts';

/** Plain WordArt, by the number that Word and LibreOffice give it: a definition, and a shape that refers to one. */
const DEFINISI = /<v:shapetype\b[^<>]*\bid="_x0000_t136"(?:[^<>]*[^<>/])?>[\s\S]*?<\/v:shapetype>/;
const PEMAKAI = /<v:shape\b[^<>]*\btype="#?_x0000_t136"/;

/**
 * The template with WordArt defined in every part that draws some: no program looks for it in another, so the first page
 * would lose its watermark. One that lacks nothing stays the bytes it is. @throws Galat TEMPLAT_SALAH
 */
export function lengkapiBangun(templat: Uint8Array): Uint8Array {
  const paket = buka(templat);
  const pemakai = Object.entries(paket).flatMap(([nama, isi]) => {
    const xml = /^word\/[^/]+\.xml$/.test(nama) ? strFromU8(isi) : '';
    return PEMAKAI.test(xml) ? [{ nama, xml, definisi: DEFINISI.exec(xml)?.[0] }] : [];
  });
  const definisi = pemakai.find((p) => p.definisi)?.definisi;
  const kurang = pemakai.filter((p) => !p.definisi);
  if (!definisi || kurang.length === 0) return templat;
  const lengkap = kurang.map(({ nama, xml }) => [nama, strToU8(xml.replace(PEMAKAI, (p) => definisi + p))]);
  return kemasPaket({ ...paket, ...Object.fromEntries(lengkap) });
}
