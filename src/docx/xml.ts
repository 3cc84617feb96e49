/** Whether a part of a .docx is well-formed XML: Word refuses the whole document for one stray bracket. */

const ATRIBUT = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const NAMA = /^[\p{L}_:][\p{L}\p{N}_:.\-\u00b7]*$/u;
const TERLARANG = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const ENTITAS = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});)/i;

/** What is wrong, in Indonesian, or null. A document type (and so any entity of its own) counts as wrong. */
export function cacatXml(isi: Uint8Array): string | null {
  let xml: string;
  try {
    xml = new TextDecoder('utf-8', { fatal: true }).decode(isi);
  } catch {
    return 'bukan UTF-8';
  }
  if (TERLARANG.test(xml)) return 'memuat karakter terlarang';
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return 'memuat DOCTYPE';
  const buka: string[] = [];
  let akar = 0;
  let i = 0;
  while (i < xml.length) {
    const mulai = xml.indexOf('<', i);
    const teks = xml.slice(i, mulai < 0 ? xml.length : mulai);
    if (buka.length === 0 && teks.trim() !== '') return 'teks di luar akar';
    if (ENTITAS.test(teks)) return 'tanda & yang tidak lengkap';
    if (mulai < 0) break;
    const lewati = lewat(xml, mulai);
    if (lewati !== null) {
      if (lewati < 0) return 'bagian yang tidak ditutup';
      i = lewati;
      continue;
    }
    const akhir = akhirTag(xml, mulai);
    if (akhir < 0) return 'tag yang tidak ditutup';
    const tag = xml.slice(mulai + 1, akhir);
    i = akhir + 1;
    if (tag.startsWith('/')) {
      const nama = tag.slice(1).trimEnd();
      if (buka.pop() !== nama) return `</${nama}> tanpa pasangan`;
      continue;
    }
    const nama = /^[^\s/]*/.exec(tag)?.[0] ?? '';
    if (!NAMA.test(nama)) return `tag <${nama}> salah`;
    if (!atributBaik(tag.slice(nama.length))) return `atribut <${nama}> salah`;
    if (buka.length === 0 && ++akar > 1) return 'lebih dari satu akar';
    if (!tag.endsWith('/')) buka.push(nama);
  }
  return buka.length > 0 ? `<${buka.at(-1)}> tidak ditutup` : akar === 0 ? 'kosong' : null;
}

/** Where a comment, CDATA or instruction ends; null where none begins, -1 where it never ends. */
function lewat(xml: string, mulai: number): number | null {
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

/** The `>` that closes a tag: one inside a quoted value does not count. */
function akhirTag(xml: string, mulai: number): number {
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

function atributBaik(sisa: string): boolean {
  const sudah = new Set<string>();
  let i = 0;
  for (;;) {
    ATRIBUT.lastIndex = i;
    const cocok = ATRIBUT.exec(sisa);
    if (!cocok) return /^\s*\/?$/.test(sisa.slice(i));
    const nama = cocok[1] ?? '';
    if (!NAMA.test(nama) || sudah.has(nama) || ENTITAS.test(cocok[2] ?? cocok[3] ?? '')) return false;
    sudah.add(nama);
    i = ATRIBUT.lastIndex;
  }
}
