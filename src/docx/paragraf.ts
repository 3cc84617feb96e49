/** The text of a .docx as a person reads it: one line a paragraph, in the order of the file. */
import { strFromU8 } from 'fflate';
import type { Paket } from './buka.ts';

/** A paragraph's text and the part it stands in. */
export type Baris = Readonly<{ bagian: string; teks: string }>;

/** Every paragraph of the body, headers, footers and notes; text boxes are paragraphs of their own. */
export function barisPaket(paket: Paket): readonly Baris[] {
  return Object.entries(paket)
    .filter(([nama]) => /^word\/[^/]+\.xml$/.test(nama))
    .sort(([a], [b]) => Number(b === 'word/document.xml') - Number(a === 'word/document.xml') || (a < b ? -1 : 1))
    .flatMap(([bagian, isi]) => barisXml(strFromU8(isi)).map((teks) => ({ bagian, teks })));
}

const POTONG = /<w:p(?:\s[^>]*)?>|<\/w:p>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?:\s[^>]*)?\/>/g;

/** Paragraphs may nest (text boxes): the inner one is its own line. */
function barisXml(xml: string): readonly string[] {
  const selesai: string[] = [];
  const terbuka: string[] = [];
  for (const [tag, teks, jeda] of xml.matchAll(POTONG)) {
    if (tag.startsWith('<w:p') && !tag.endsWith('/>')) terbuka.push('');
    else if (tag === '</w:p>') selesai.push(terbuka.pop() ?? '');
    else if (terbuka.length > 0)
      terbuka.push((terbuka.pop() ?? '') + (jeda ? (jeda === 'tab' ? '\t' : '\n') : baca(teks ?? '')));
  }
  return selesai;
}

const LARI: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const baca = (teks: string): string =>
  teks.replace(/&(#x?[0-9a-f]+|\w+);/gi, (semua, kode: string) => {
    if (!kode.startsWith('#')) return LARI[kode] ?? semua;
    return String.fromCodePoint(kode[1] === 'x' ? Number.parseInt(kode.slice(2), 16) : Number(kode.slice(1)));
  });
