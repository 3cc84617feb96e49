import { strFromU8, unzipSync } from 'fflate';
import type { BookCell, BookFormula } from '../../office/impor/book.ts';
import { commentedCells, hiddenParts, type MergedDown, mergedDown } from './sheet-parts.ts';
import { struckReader } from './struck-cells.ts';
import { isOn, openings, partOf, type Tag, tags, unescaped } from './xml-tags.ts';

/** By address ('C7'). `ganti` stands there instead of the value. */
export type CellMarks = Readonly<{
  rumus: ReadonlyMap<string, BookFormula>;
  ganti: ReadonlyMap<string, BookCell>;
  dicoret: ReadonlySet<string>;
  tersembunyi: boolean;
  barisTersembunyi: ReadonlySet<number>;
  kolomTersembunyi: ReadonlySet<string>;
  bercatatan: ReadonlySet<string>;
  gabung: readonly MergedDown[];
  sejak1904: boolean;
}>;

export function cellMarks(isi: Uint8Array): ReadonlyMap<string, CellMarks> {
  const bagian = unzipSync(isi, {
    filter: ({ name }) =>
      /^xl\/(?:workbook|styles|sharedStrings|worksheets\/(?:_rels\/)?\w+|comments\/?\w*|_rels\/workbook)\.xml/.test(
        name,
      ),
  });
  const teks = (nama: string) => strFromU8(bagian[nama] ?? new Uint8Array());
  const hubungan = new Map(
    tags(teks('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ sifat }) => [sifat.Id, sifat.Target]),
  );
  const format = numberFormats(teks('xl/styles.xml'));
  const coretan = struckReader(teks('xl/styles.xml'), teks('xl/sharedStrings.xml'));
  const lembar = tags(teks('xl/workbook.xml'), 'sheet').map(({ sifat }) => {
    const tujuan = hubungan.get(sifat['r:id'] ?? '') ?? '';
    const jalur = tujuan.startsWith('/') ? tujuan.slice(1) : `xl/${tujuan}`;
    const xml = teks(jalur);
    const bercatatan = commentedCells(teks, jalur);
    return {
      nama: sifat.name ?? '',
      tersembunyi: /hidden/i.test(sifat.state ?? ''),
      bercatatan,
      xml,
      sel: tags(xml, 'c'),
    };
  });
  const berubah = changingCells(lembar);
  const sejak1904 = isOn(openings(teks('xl/workbook.xml'), 'workbookPr')[0]?.date1904);
  return new Map(
    lembar.map(({ nama, sel, xml, tersembunyi, bercatatan }) => {
      const rumus = new Map<string, BookFormula>();
      const ganti = new Map<string, BookCell>();
      const dicoret = new Set<string>();
      for (const satu of sel) {
        const { r = '' } = satu.sifat;
        const teksRumus = formulaOf(satu);
        if (teksRumus !== null) rumus.set(r, { teks: teksRumus, berubah: berubah.has(`${nama}!${r}`) });
        const nilai = missingValue(satu, teksRumus) ?? writtenNumber(satu, format);
        if (nilai !== null) ganti.set(r, nilai);
        const coret = coretan(satu);
        if (coret?.teks) ganti.set(r, coret.teks);
        else if (coret) dicoret.add(r);
      }
      return [
        nama,
        { rumus, ganti, dicoret, tersembunyi, bercatatan, gabung: mergedDown(xml), sejak1904, ...hiddenParts(xml) },
      ];
    }),
  );
}

function formulaOf({ isi }: Tag): string | null {
  const f = /<(?:\w+:)?f\b[^>]*?(?:\/>|>([^<]*))/.exec(isi);
  return f ? unescaped(f[1] ?? '') : null;
}

/** An error as shown, or a formula never calculated; an empty cell would hide it. */
function missingValue({ sifat: { t }, isi }: Tag, rumus: string | null): string | null {
  const nilai = /<(?:\w+:)?v>([^<]*)/.exec(isi)?.[1] ?? '';
  if (t === 'e') return nilai === '' ? '#N/A' : unescaped(nilai);
  return rumus !== null && nilai === '' && t !== 'str' ? `=${rumus === '' ? 'rumus' : rumus}` : null;
}

function writtenNumber({ sifat: { s, t = 'n' }, isi }: Tag, format: ReadonlyMap<string, string>): string | null {
  return t === 'n' ? writtenAs(format.get(s ?? '') ?? '', /<(?:\w+:)?v>([^<]*)/.exec(isi)?.[1]) : null;
}

/** Maps a cell style index to its number format, where that has a fixed number of digits. */
function numberFormats(xml: string): ReadonlyMap<string, string> {
  const kode = new Map([
    ['2', '0.00'],
    ...tags(xml, 'numFmt').map(({ sifat }) => [sifat.numFmtId ?? '', sifat.formatCode ?? ''] as const),
  ]);
  const gaya = tags(partOf(xml, 'cellXfs'), 'xf');
  return new Map(
    gaya.flatMap(({ sifat }, i) => {
      const satu = kode.get(sifat.numFmtId ?? '') ?? '';
      return /^0+(?:\.0+)?$/.test(satu) ? [[String(i), satu] as const] : [];
    }),
  );
}

/** 470.1 in the format 0.00 is '470.10'; null if that changes nothing. */
function writtenAs(format: string, nilai: string | undefined): string | null {
  const n = Number(nilai);
  if (format === '' || nilai === undefined || !Number.isFinite(n) || n < 0) return null;
  const [bulat = '', pecahan = ''] = format.split('.');
  const [depan = '', belakang] = n.toFixed(pecahan.length).split('.');
  const ditulis = [depan.padStart(bulat.length, '0'), ...(belakang === undefined ? [] : [belakang])].join('.');
  return ditulis === String(n) || Number(ditulis) !== n ? null : ditulis;
}

const CHANGING = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\s*\(/i;
const REFERENCE = /(?:(?:'([^']+)'|([\w.]+))!)?\$?\b([A-Z]{1,3})\$?(\d+)\b/g;

/** 'Sheet!A1', with all cells that depend on one. */
function changingCells(lembar: readonly Readonly<{ nama: string; sel: readonly Tag[] }>[]): ReadonlySet<string> {
  const hasil = new Set<string>();
  const pemakai = new Map<string, string[]>();
  for (const { nama, sel } of lembar) {
    for (const { sifat, isi } of sel) {
      const rumus = /<(?:\w+:)?f\b[^>]*>([^<]*)/.exec(isi)?.[1];
      if (!rumus) continue;
      const di = `${nama}!${sifat.r}`;
      if (CHANGING.test(rumus)) hasil.add(di);
      for (const [, dikutip, polos, kolom, no] of unescaped(rumus).matchAll(REFERENCE)) {
        const pada = `${dikutip ?? polos ?? nama}!${kolom}${no}`;
        pemakai.set(pada, [...(pemakai.get(pada) ?? []), di]);
      }
    }
  }
  for (const di of hasil) for (const lain of pemakai.get(di) ?? []) hasil.add(lain);
  return hasil;
}
