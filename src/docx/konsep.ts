/** The word KONSEP in a finished document: on which pages it shows, whether it stands anywhere; and the document without it. */
import { strFromU8, strToU8 } from 'fflate';
import type { TandaKonsep } from '../naskah/kop.ts';
import { barisXml, tulisanSeni } from './baris-teks.ts';
import { buka, type Paket } from './buka.ts';
import { kemasPaket } from './paket.ts';
import { barisPaket, seniPaket } from './paragraf.ts';
import { leluhur, pohon, type Simpul } from './pohon.ts';

const KATA = /\bKONSEP\b/;
const DOKUMEN = 'word/document.xml';

/** @throws Galat TEMPLAT_SALAH where it is no .docx */
export function tandaKonsep(dokumen: Uint8Array): TandaKonsep {
  const paket = buka(dokumen);
  const halaman = [...barisPaket(paket).filter((b) => b.bagian !== DOKUMEN), ...seniPaket(paket)];
  return { ada: halaman.some(({ teks }) => KATA.test(teks)), tanpa: halamanTanpa(paket) };
}

/** The same document without the word in its headers and footers, written or drawn: what pks itself had put there. */
export function tanpaKonsep(dokumen: Uint8Array): Uint8Array {
  const paket = buka(dokumen);
  const bagian = Object.entries(paket).map(([nama, isi]): [string, Uint8Array] => {
    if (!/^word\/[^/]+\.xml$/.test(nama)) return [nama, isi];
    const xml = strFromU8(isi);
    const bersih = buang(xml, (lari) => {
      const potong = xml.slice(lari.awal, lari.akhir);
      if (tulisanSeni(potong).some((teks) => KATA.test(teks))) return true;
      return (
        nama !== DOKUMEN &&
        barisXml(`<w:p>${potong}</w:p>`).every((teks) => /^\s*(?:KONSEP)?\s*$/.test(teks)) &&
        KATA.test(potong)
      );
    });
    return [nama, bersih === xml ? isi : strToU8(bersih)];
  });
  return kemasPaket(Object.fromEntries(bagian));
}

/** The kinds of pages whose header shows no such word, as people call them. */
function halamanTanpa(paket: Paket): readonly string[] {
  const xml = (nama: string) => (paket[nama] ? strFromU8(paket[nama]) : '');
  const isi = xml(DOKUMEN);
  const tujuan = new Map(
    [...xml('word/_rels/document.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([r]) => [
      atribut(r, 'Id'),
      `word/${atribut(r, 'Target')}`,
    ]),
  );
  const genap = menyala(xml('word/settings.xml'), 'w:evenAndOddHeaders');
  const kepala = new Map<string, string>(); // a section without a header of a kind has that of the one before
  const tanpa = new Set<string>();
  for (const bagian of semua(pohon(isi), 'w:sectPr').filter((s) => s.induk?.nama !== 'w:sectPrChange')) {
    const teks = isi.slice(bagian.awal, bagian.akhir);
    for (const [r] of teks.matchAll(/<w:headerReference\b[^>]*>/g)) {
      kepala.set(atribut(r, 'w:type'), tujuan.get(atribut(r, 'r:id')) ?? '');
    }
    const jenis = [
      ['default', 'halaman'],
      ...(menyala(teks, 'w:titlePg') ? [['first', 'halaman pertama']] : []),
      ...(genap ? [['even', 'halaman genap']] : []),
    ] as const;
    for (const [kode = '', nama = ''] of jenis) if (!tampak(xml(kepala.get(kode) ?? ''))) tanpa.add(nama);
  }
  return [...tanpa];
}

/** Whether the word is seen in a header: written and not hidden, or drawn and not hidden. */
function tampak(xml: string): boolean {
  const terlihat = buang(xml, (lari) => {
    const sifat = lari.anak.find((s) => s.nama === 'w:rPr');
    return sifat !== undefined && menyala(xml.slice(sifat.awal, sifat.akhir), 'w:vanish');
  });
  if (barisXml(terlihat).some((teks) => KATA.test(teks))) return true;
  return semua(pohon(terlihat), 'v:textpath').some((seni) => {
    const bentuk = leluhur(seni, 'v:shape');
    const gaya = bentuk ? /^<[^>]*>/.exec(terlihat.slice(bentuk.awal))?.[0] : '';
    return (
      !/visibility:\s*hidden/.test(gaya ?? '') &&
      tulisanSeni(terlihat.slice(seni.awal, seni.akhir)).some((t) => KATA.test(t))
    );
  });
}

/** The text without the outermost runs for which `kena` holds. */
function buang(xml: string, kena: (lari: Simpul) => boolean): string {
  const lari = semua(pohon(xml), 'w:r').filter((s) => leluhur(s.induk, 'w:r') === null && kena(s));
  return lari.reduceRight((sisa, { awal, akhir }) => sisa.slice(0, awal) + sisa.slice(akhir), xml);
}

const semua = (simpul: Simpul, nama: string): readonly Simpul[] =>
  simpul.anak.flatMap((s) => [...(s.nama === nama ? [s] : []), ...semua(s, nama)]);

const menyala = (xml: string, nama: string): boolean =>
  new RegExp(`<${nama}(?:\\s+w:val=["'](?:true|1|on)["'])?\\s*/?>`).test(xml);

const atribut = (tag: string, nama: string): string =>
  new RegExp(`\\s${nama}=(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((x) => x !== undefined) ?? '';
