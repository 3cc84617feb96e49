/**
 * The words of a PDF that a program wrote, or that a scanner laid below its picture. A picture alone, or one locked
 * with a password, has none.
 */
import { Inflate, strFromU8, Unzlib } from 'fflate';

/** Unpacked bytes of one stream and of all. */
const LARGEST_STREAM = 4 * 1024 * 1024;
const LARGEST_SUM = 48 * 1024 * 1024;
const STREAM = /<<((?:(?!\bobj\b)[\s\S]){0,2000}?)>>\s*stream\r?\n/g;
/** Pictures and fonts have no words. */
const NO_WORDS = /\/(?:Image|FontFile|Length1|DCTDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode|Encrypt|XRef)\b/;

export function pdfText(berkas: Uint8Array): readonly string[] {
  const isi = [...streams(berkas)];
  const baris = isi.filter((satu) => /\bT[jJ]\b/.test(satu)).flatMap(shownLines);
  const tabel = isi.filter((satu) => /begin(?:bfchar|bfrange)/.test(satu)).map(fontTable);
  const dibaca = tabel.flatMap((satu) => baris.map((teks) => readBy(teks, satu)));
  return [...baris, ...dibaca].filter((teks) => teks.replace(/\D/g, '').length >= 16);
}

function* streams(berkas: Uint8Array): Generator<string> {
  const byte = strFromU8(berkas, true);
  let jumlah = 0;
  for (const m of byte.matchAll(STREAM)) {
    const [utuh, sifat = ''] = m;
    if (NO_WORDS.test(sifat)) continue;
    const awal = m.index + utuh.length;
    const akhir = byte.indexOf('endstream', awal);
    if (akhir < 0) return;
    const mentah = berkas.subarray(awal, akhir);
    const satu = /\/FlateDecode|\/Fl\b/.test(sifat) ? inflated(mentah) : mentah;
    jumlah += satu.length;
    if (jumlah > LARGEST_SUM) return;
    yield strFromU8(satu, true);
  }
}

/** What is torn or too long gives as much as could be read. */
function inflated(mentah: Uint8Array): Uint8Array {
  const hasil: Uint8Array[] = [];
  let ukuran = 0;
  const terima = (bagian: Uint8Array): void => {
    ukuran += bagian.length;
    if (ukuran > LARGEST_STREAM) throw new RangeError('long');
    hasil.push(bagian);
  };
  const berkepala = ((mentah[0] ?? 0) & 15) === 8;
  const alir = berkepala ? new Unzlib(terima) : new Inflate(terima);
  try {
    for (let i = 0; i < mentah.length; i += 16_384) alir.push(mentah.subarray(i, i + 16_384), false);
  } catch {
    // The file is kept as it is: only its words are looked for.
  }
  const utuh = new Uint8Array(hasil.reduce((n, satu) => n + satu.length, 0));
  let sampai = 0;
  for (const satu of hasil) {
    utuh.set(satu, sampai);
    sampai += satu.length;
  }
  return utuh;
}

const TOKEN = /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<[0-9A-Fa-f\s]*>|-?\d*\.?\d+|[A-Za-z*'"]+/g;
/** Words further apart than this are two, in thousandths of a letter's height. */
const WORD_GAP = 200;

/** Each line as the bytes that were shown. */
function shownLines(isi: string): readonly string[] {
  const baris: string[] = [];
  let kini = '';
  let angka: number[] = [];
  for (const [satu] of isi.matchAll(TOKEN)) {
    const awal = satu[0] ?? '';
    if (awal === '(') kini += literalBytes(satu.slice(1, -1));
    else if (awal === '<') kini += hexBytes(satu);
    else if (/[\d.-]/.test(awal)) {
      angka.push(Number(satu));
      if (Number(satu) < -WORD_GAP) kini += SPACE;
      continue;
    } else if (/^(?:T\*|Tm|ET|'|")$/.test(satu) || (/^T[dD]$/.test(satu) && angka.at(-1) !== 0)) {
      baris.push(kini);
      kini = '';
    } else if (/^T[dD]$/.test(satu)) kini += SPACE;
    angka = [];
  }
  return [...baris, kini].filter((teks) => teks !== '');
}

/** No byte, so that it stays a blank whatever the letters are called. */
const SPACE = '\u2002';

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const literalBytes = (teks: string): string =>
  teks.replace(/\\(?:([0-7]{1,3})|(\r?\n)|([\s\S]))/g, (_, oktal, akhir, huruf = '') =>
    oktal ? String.fromCharCode(Number.parseInt(oktal, 8) & 255) : akhir ? '' : (ESCAPED[huruf] ?? huruf),
  );
const hexBytes = (teks: string): string =>
  (teks.match(/[0-9A-Fa-f]{2}/g) ?? []).map((dua) => String.fromCharCode(Number.parseInt(dua, 16))).join('');

type FontTable = Readonly<{ lebar: number; huruf: ReadonlyMap<number, string> }>;

/** A font's own table says which letter each of its codes is, and how many bytes a code has. */
function fontTable(cmap: string): FontTable {
  const huruf = new Map<number, string>();
  const hexa = (teks = ''): number => Number.parseInt(teks, 16);
  const bagian = (nama: string): string =>
    [...cmap.matchAll(new RegExp(`begin${nama}([\\s\\S]*?)end${nama}`, 'g'))].map(([, isi]) => isi).join(' ');
  for (const [, kode, satu] of bagian('bfchar').matchAll(/<(\w+)>\s*<(\w+)>/g)) huruf.set(hexa(kode), letterOf(satu));
  const rentang = bagian('bfrange').matchAll(/<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[([^\]]*)\])/g);
  for (const [, dari, sampai, awal, daftar = ''] of rentang) {
    const masing = [...daftar.matchAll(/<(\w+)>/g)].map(([, satu]) => satu);
    for (let i = 0; i <= Math.min(LONGEST_RANGE, hexa(sampai) - hexa(dari)); i++)
      huruf.set(hexa(dari) + i, awal === undefined ? letterOf(masing[i]) : letterOf(awal, i));
  }
  const lebar = /begincodespacerange\s*<(\w+)>/.exec(cmap)?.[1]?.length ?? 4;
  return { lebar: Math.max(1, lebar >> 1), huruf };
}

const LONGEST_RANGE = 0xffff;
const letterOf = (hexa = '', tambah = 0): string => {
  const kode = Number.parseInt(hexa.slice(0, 4), 16) + tambah;
  return Number.isNaN(kode) ? '' : String.fromCharCode(kode);
};

/** A letter that the table does not know parts numbers. */
function readBy(baris: string, { lebar, huruf }: FontTable): string {
  let hasil = '';
  for (let i = 0; i < baris.length; ) {
    if (baris[i] === SPACE) {
      hasil += ' ';
      i++;
      continue;
    }
    let kode = 0;
    for (let k = 0; k < lebar; k++) kode = kode * 256 + (baris.charCodeAt(i + k) || 0);
    hasil += huruf.get(kode) ?? '\ufffd';
    i += lebar;
  }
  return hasil;
}
