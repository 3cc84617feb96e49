/** Word refuses a document for one stray bracket. */

import { DEEPEST } from './xml-tree.ts';

const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const XML_NAME = /^[\p{L}_:][\p{L}\p{N}_:.\-\u00b7]*$/u;
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const STRAY_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});)/i;

/** Tells it in Indonesian, or gives null. A DOCTYPE counts as a defect. */
export function xmlDefect(isi: Uint8Array): string | null {
  let xml: string;
  try {
    xml = new TextDecoder('utf-8', { fatal: true }).decode(isi);
  } catch {
    return 'bukan UTF-8';
  }
  if (FORBIDDEN.test(xml)) return 'memuat karakter terlarang';
  if (!isDeclaredUtf8(xml)) return 'menyebut penyandian selain UTF-8';
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return 'memuat DOCTYPE';
  const buka: string[] = [];
  let akar = 0;
  let i = 0;
  while (i < xml.length) {
    const mulai = xml.indexOf('<', i);
    const teks = xml.slice(i, mulai < 0 ? xml.length : mulai);
    if (buka.length === 0 && teks.trim() !== '') return 'teks di luar akar';
    if (STRAY_ENTITY.test(teks)) return 'tanda & yang tidak lengkap';
    if (mulai < 0) break;
    const lewati = skipMarkup(xml, mulai);
    if (lewati !== null) {
      if (lewati < 0) return 'bagian yang tidak ditutup';
      i = lewati;
      continue;
    }
    const akhir = tagEnd(xml, mulai);
    if (akhir < 0) return 'tag yang tidak ditutup';
    const tag = xml.slice(mulai + 1, akhir);
    i = akhir + 1;
    if (tag.startsWith('/')) {
      const nama = tag.slice(1).trimEnd();
      if (buka.pop() !== nama) return `</${nama}> tanpa pasangan`;
      continue;
    }
    const nama = /^[^\s/]*/.exec(tag)?.[0] ?? '';
    if (!XML_NAME.test(nama)) return `tag <${nama}> salah`;
    if (!attributesOk(tag.slice(nama.length))) return `atribut <${nama}> salah`;
    if (buka.length === 0 && ++akar > 1) return 'lebih dari satu akar';
    if (!tag.endsWith('/')) buka.push(nama);
    if (buka.length > DEEPEST) return 'bersarang terlalu dalam';
  }
  return buka.length > 0 ? `<${buka.at(-1)}> tidak ditutup` : akar === 0 ? 'kosong' : null;
}

/** Programs read a part by what it says of itself. */
function isDeclaredUtf8(xml: string): boolean {
  const [kepala = ''] = /^<\?xml\s[^>]*>/i.exec(xml) ?? [];
  const [, versi = '1.0'] = /\sversion\s*=\s*["']([^"']*)/i.exec(kepala) ?? [];
  const [, sandi = 'UTF-8'] = /\sencoding\s*=\s*["']([^"']*)/i.exec(kepala) ?? [];
  return versi === '1.0' && /^(?:utf-8|us-ascii)$/i.test(sandi);
}

/** The end of a comment, CDATA or instruction; null: none begins here; -1: not closed. */
function skipMarkup(xml: string, mulai: number): number | null {
  for (const [awal, tutup] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const) {
    if (!xml.startsWith(awal, mulai)) continue;
    const akhir = xml.indexOf(tutup, mulai + awal.length);
    return akhir < 0 ? -1 : akhir + tutup.length;
  }
  return null;
}

function tagEnd(xml: string, mulai: number): number {
  let kutip = '';
  for (let i = mulai + 1; i < xml.length; i++) {
    const huruf = xml[i] ?? '';
    if (kutip) kutip = huruf === kutip ? '' : kutip;
    else if (huruf === '"' || huruf === "'") kutip = huruf;
    else if (huruf === '>') return i;
    else if (huruf === '<') return -1;
  }
  return -1;
}

function attributesOk(sisa: string): boolean {
  const sudah = new Set<string>();
  let i = 0;
  for (;;) {
    ATTRIBUTE.lastIndex = i;
    const cocok = ATTRIBUTE.exec(sisa);
    if (!cocok) return /^\s*\/?$/.test(sisa.slice(i));
    const nama = cocok[1] ?? '';
    if (!XML_NAME.test(nama) || sudah.has(nama) || STRAY_ENTITY.test(cocok[2] ?? cocok[3] ?? '')) return false;
    sudah.add(nama);
    i = ATTRIBUTE.lastIndex;
  }
}
