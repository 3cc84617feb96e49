import { capitalized } from '../../../text/capitalized.ts';
import { type DiffStretch, diffLists } from './diff-lists.ts';

/** `halaman` are headers, footers and notes. */
export type NaskahParagraph = Readonly<{ letak: 'isi' | 'halaman'; teks: string }>;

export type WordRun = Readonly<{ cara: 'tetap' | 'hapus' | 'tambah'; teks: string }>;

/** `ke` is the paragraph's number below its heading, in the older version if it is gone. */
export type ParagraphDiff = Readonly<{
  ke: number;
  cara: 'ubah' | 'hapus' | 'tambah';
  kata: readonly WordRun[];
}>;

/** 'Pasal 5', 'Lampiran I', or 'Pembuka' before the first heading. */
export type PartDiff = Readonly<{ bagian: string; paragraf: readonly ParagraphDiff[] }>;

export type PlacedParagraph = Readonly<{ bagian: string; ke: number; teks: string }>;

export function diffParagraphs(
  lama: readonly NaskahParagraph[],
  baru: readonly NaskahParagraph[],
): readonly PartDiff[] {
  const [dulu, kini] = [placeParagraphs(lama), placeParagraphs(baru)];
  const perBagian = new Map<string, ParagraphDiff[]>();
  for (const { di, beda } of diffLists(dulu, kini, isSameText).flatMap(diffStretch)) {
    perBagian.set(di.bagian, [...(perBagian.get(di.bagian) ?? []), beda]);
  }
  return [...perBagian].map(([bagian, paragraf]) => ({ bagian, paragraf }));
}

const isSameText = (a: PlacedParagraph, b: PlacedParagraph): boolean => a.teks === b.teks;

/** Word fills in page numbers whenever it saves. */
const PAGE_NUMBER = /^(halaman\s*)?\d*(\s*dari\s*\d*)?$/i;

const PART_HEADING = /^(pasal \d+|lampiran [ivxl]+)$/i;

/** Ignores spacing, empty paragraphs and repeated headers. */
export function placeParagraphs(baris: readonly NaskahParagraph[]): readonly PlacedParagraph[] {
  const hasil: PlacedParagraph[] = [];
  const halaman = new Set<string>();
  for (const letak of ['isi', 'halaman'] as const) {
    let bagian = letak === 'isi' ? 'Pembuka' : 'Kepala dan kaki halaman';
    let ke = 0;
    for (const satu of baris.filter((b) => b.letak === letak)) {
      const teks = satu.teks.normalize('NFC').replace(/\s+/gu, ' ').trim();
      if (teks === '' || (letak === 'halaman' && (halaman.has(teks) || PAGE_NUMBER.test(teks)))) continue;
      if (letak === 'halaman') halaman.add(teks);
      const judul = letak === 'isi' && PART_HEADING.test(teks);
      if (judul) bagian = capitalized(teks);
      ke = judul ? 0 : ke + 1;
      hasil.push({ bagian, ke, teks });
    }
  }
  return hasil;
}

type FoundDiff = Readonly<{ di: PlacedParagraph; beda: ParagraphDiff }>;

/** Paragraphs that share half their words count as reworded. */
function diffStretch({ hapus, tambah }: DiffStretch<PlacedParagraph>): readonly FoundDiff[] {
  const sisa = [...hapus];
  const hasil: FoundDiff[] = [];
  const hilang = (sampai: number) => {
    for (const di of sisa.splice(0, sampai)) hasil.push({ di, beda: wholeParagraph(di, 'hapus') });
  };
  for (const di of tambah) {
    const pasangan = sisa.findIndex((lama) => isSimilar(lama.teks, di.teks));
    const lama = sisa[pasangan];
    if (lama) {
      hilang(pasangan);
      sisa.shift();
      hasil.push({ di, beda: { ke: di.ke, cara: 'ubah', kata: diffWording(lama.teks, di.teks) } });
    } else hasil.push({ di, beda: wholeParagraph(di, 'tambah') });
  }
  hilang(sisa.length);
  return hasil;
}

const wholeParagraph = ({ ke, teks }: PlacedParagraph, cara: 'hapus' | 'tambah'): ParagraphDiff => ({
  ke,
  cara,
  kata: [{ cara, teks }],
});

function isSimilar(a: string, b: string): boolean {
  const kata = new Set(a.split(' '));
  const bersama = b.split(' ').filter((k) => kata.has(k)).length;
  return bersama * 2 >= Math.max(kata.size, b.split(' ').length);
}

export function diffWording(lama: string, baru: string): readonly WordRun[] {
  const [dari, ke] = [lama.split(' '), baru.split(' ')];
  const hasil: WordRun[] = [];
  const tambah = (cara: WordRun['cara'], kata: readonly string[]) => {
    if (kata.length > 0) hasil.push({ cara, teks: kata.join(' ') });
  };
  let sudah = 0;
  for (const { mulai, hapus, tambah: masuk } of diffLists(dari, ke, (a, b) => a === b)) {
    tambah('tetap', dari.slice(sudah, mulai));
    tambah('hapus', hapus);
    tambah('tambah', masuk);
    sudah = mulai + hapus.length;
  }
  tambah('tetap', dari.slice(sudah));
  return hasil;
}
