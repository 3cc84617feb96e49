/** Fills blanks of a document corrected in Word, where the correction kept their line. */
import { strFromU8, strToU8 } from 'fflate';
import { diffLists } from '../../../office/naskah/finished/diff-lists.ts';
import { fillsDots } from '../../../office/naskah/finished/dotted-lines.ts';
import { escapeXmlText } from '../../../text/markup.ts';
import { openDocx } from '../parts/open-docx.ts';
import { packParts } from '../parts/pack-parts.ts';
import { allNamed, nearestNamed, treeOf, type XmlElement } from '../parts/xml-tree.ts';

/** Offsets in the part and in the paragraph; a tab or break has no text. */
type Piece = Readonly<{ mulai: number; teks: string; awal: number; akhir: number } | { mulai: number; teks: string }>;
type ReadParagraph = Readonly<{ teks: string; potongan: readonly Piece[] }>;
type Refilled = Readonly<{ dokumen: Uint8Array; terisi: readonly string[]; sisa: readonly string[] }>;

const BODY = 'word/document.xml';

/**
 * `dulu` is the document before correction, `kini` the same with today's data; `terisi` are its lines that were filled,
 * `sisa` those not found. @throws TEMPLAT_SALAH
 */
export function refillBlanks(dokumen: Uint8Array, dulu: Uint8Array, kini: Uint8Array): Refilled {
  const paket = openDocx(dokumen);
  const xml = strFromU8(paket[BODY] ?? new Uint8Array());
  const alinea = readParagraphs(treeOf(paket[BODY]));
  const terisi: string[] = [];
  const sisa: string[] = [];
  const ubah: Edit[] = [];
  for (const { lama, baru, ke, dari } of changedLines(bodyOf(dulu), bodyOf(kini))) {
    const cocok = lama === null ? [] : alinea.filter((satu) => satu.teks === lama);
    const di = cocok.length === dari ? cocok[ke] : undefined;
    const potong = di && lama !== null ? editsOf(di, lama, baru) : null;
    if (!potong) sisa.push(baru);
    else {
      terisi.push(baru);
      for (const satu of potong) ubah.push(satu);
    }
  }
  if (ubah.length === 0) return { dokumen, terisi, sisa };
  return { dokumen: packParts({ ...paket, [BODY]: strToU8(edited(xml, ubah)) }), terisi, sisa };
}

const bodyOf = (dokumen: Uint8Array): readonly string[] =>
  readParagraphs(treeOf(openDocx(dokumen)[BODY])).map((satu) => satu.teks);

type ChangedLine = Readonly<{ lama: string | null; baru: string; ke: number; dari: number }>;

/** `ke` and `dari` tell which of how many equal lines; with `lama` null it is a new line. */
function changedLines(dulu: readonly string[], kini: readonly string[]): readonly ChangedLine[] {
  return alignedLines(dulu, kini).flatMap(([di, baru]) => {
    const lama = di === null ? null : (dulu[di] ?? null);
    if (lama === baru || baru.trim() === '') return [];
    const sama = (satu: string) => satu === lama;
    return [{ lama, baru, ke: dulu.slice(0, di ?? 0).filter(sama).length, dari: dulu.filter(sama).length }];
  });
}

/** Each line of `kini` with its index in `dulu`, or null. Filled dots still match. */
function alignedLines(dulu: readonly string[], kini: readonly string[]): readonly (readonly [number | null, string])[] {
  const beda = diffLists(dulu, kini, (a, b) => a === b || fillsDots(a, b));
  const hasil: (readonly [number | null, string])[] = [];
  let di = 0;
  const sampai = (akhir: number) => {
    for (; di < akhir; di++) hasil.push([di, kini[hasil.length] ?? '']);
  };
  for (const { mulai, hapus, tambah } of beda) {
    sampai(mulai);
    for (const [i, baru] of tambah.entries()) hasil.push([hapus.length === tambah.length ? mulai + i : null, baru]);
    di = mulai + hapus.length;
  }
  sampai(dulu.length);
  return hasil;
}

const WORDED = ['w:p', 'w:t', 'w:tab', 'w:br', 'w:cr', 'w:sym', 'w:noBreakHyphen', 'm:t'];

/** Text boxes are paragraphs of their own. */
function readParagraphs(akar: XmlElement): readonly ReadParagraph[] {
  const alinea = new Map<number, { teks: string; potongan: Piece[] }>();
  for (const s of allNamed(akar, ...WORDED)) {
    if (s.nama === 'w:p') alinea.set(s.awal, { teks: '', potongan: [] });
    const milik = alinea.get(nearestNamed(s.induk, 'w:p')?.awal ?? -1);
    if (s.nama === 'w:p' || !milik || (s.nama !== 'm:t' && nearestNamed(s.induk, 'w:r') === null)) continue;
    const teks = s.nama === 'w:t' ? s.teks.replaceAll('\u00a0', ' ') : '\t';
    const mulai = milik.teks.length;
    milik.potongan.push(s.nama === 'w:t' ? { mulai, teks, awal: s.awal, akhir: s.akhir } : { mulai, teks });
    milik.teks += teks;
  }
  return [...alinea.values()];
}

type Edit = Readonly<{ awal: number; akhir: number; isi: string }>;

/** The first run keeps its look; null where a tab or break lies inside. */
function editsOf({ potongan }: ReadParagraph, lama: string, baru: string): readonly Edit[] | null {
  const depan = commonStart(lama, baru);
  const belakang = commonStart(reversed(lama.slice(depan)), reversed(baru.slice(depan)));
  const [dari, sampai] = [depan, lama.length - belakang];
  const kena = potongan.filter((p) => p.mulai < Math.max(sampai, dari + 1) && p.mulai + p.teks.length > dari);
  const sisip = kena.length > 0 ? kena : potongan.filter((p) => p.mulai + p.teks.length === dari).slice(-1);
  const hasil: Edit[] = [];
  for (const [i, p] of sisip.entries()) {
    if (!('awal' in p)) return null;
    const isi = i === 0 ? baru.slice(depan, baru.length - belakang) : '';
    const kiri = p.teks.slice(0, Math.max(0, dari - p.mulai));
    const kanan = p.teks.slice(Math.max(0, sampai - p.mulai));
    const teks = escapeXmlText(`${kiri}${isi}${kanan}`);
    hasil.push({ awal: p.awal, akhir: p.akhir, isi: `<w:t xml:space="preserve">${teks}</w:t>` });
  }
  return hasil.length > 0 ? hasil : null;
}

const reversed = (teks: string): string => [...teks].reverse().join('');

function commonStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

/** The last first, so that earlier offsets hold. */
const edited = (xml: string, ubah: readonly Edit[]): string =>
  [...ubah]
    .sort((a, b) => b.awal - a.awal)
    .reduce((x, { awal, akhir, isi }) => x.slice(0, awal) + isi + x.slice(akhir), xml);
