/**
 * A document would do these by itself: run a program, fetch something, or change by the day. Only fields known to be
 * harmless pass.
 */
import { strFromU8 } from 'fflate';
import { readsAsXml } from '../parts/xml-parts.ts';
import { inside, localName, treeOf, type XmlElement } from '../parts/xml-tree.ts';
import { changesByItself, type DocumentField, fieldsOf, printsOwnWords, runsOrFetches } from './document-fields.ts';
import { isSvgPart, svgFault } from './svg-content.ts';

export type ActiveContent = Readonly<{ bagian: string; apa: string; saran: string }>;

const CURE = 'Di Word: klik bagian itu, tekan Ctrl+Shift+F9 agar menjadi teks biasa, lalu simpan.';

export function activeContent(paket: Readonly<Record<string, Uint8Array>>): readonly ActiveContent[] {
  return Object.entries(paket).flatMap(([bagian, isi]): ActiveContent[] => {
    if (/(?:^|\/)embeddings\//i.test(bagian)) return [{ bagian, ...EMBEDDED_FILE }];
    if (isUtf16(isi)) return [{ bagian, ...HIDDEN_CODE }];
    if (!isWordXml(bagian, isi)) return [];
    const xml = strFromU8(isi);
    if (isSvgPart(bagian, xml)) return svgFault(xml) ? [{ bagian, ...ACTIVE_SVG }] : [];
    const akar = treeOf(isi);
    return [
      ...(HIDING_MARKUP.test(xml.replace(/^\s*<\?xml[^<>]*\?>/, '')) ? [{ bagian, ...HIDDEN_CODE }] : []),
      ...fieldsOf(bagian, akar).flatMap((bidang) =>
        runsOrFetches(bidang) ? [fieldFault(bidang)] : printsOwnWords(bidang) ? [{ bagian, ...WORDED_FIELD }] : [],
      ),
      ...includedContent(akar).map((satu) => ({ bagian, ...satu })),
    ];
  });
}

/** An approved document must say the same every day. */
export const changingFields = (paket: Readonly<Record<string, Uint8Array>>): readonly DocumentField[] =>
  Object.entries(paket).flatMap(([bagian, isi]) => {
    if (!isWordXml(bagian, isi)) return [];
    const akar = treeOf(isi);
    const semua = [...inside(akar)].map(localName);
    const tanggal = semua.some((nama) => DATE_ELEMENT.test(nama))
      ? [{ bagian, nama: 'DATE', isi: '', tampak: '' }]
      : [];
    const terikat = semua.includes('dataBinding') ? [{ bagian, nama: BOUND, isi: '', tampak: '' }] : [];
    return [...fieldsOf(bagian, akar).filter(changesByItself), ...tanggal, ...terikat];
  });

/** Today's date without a field, as old versions of Word had it. */
const DATE_ELEMENT = /^(?:day|month|year)(?:Short|Long)$/;

/** A content control that prints what is kept in another part of the file, whatever words stand in it. */
const BOUND = 'terikat data (kontrol konten)';

const isWordXml = (nama: string, isi: Uint8Array): boolean =>
  readsAsXml(nama, isi) && !/^(?:docProps|customXml)\/|\.rels$|^\[Content_Types\]/i.test(nama);

/** No program writes XML so, and no picture begins so. */
const isUtf16 = ([a, b]: Uint8Array): boolean => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);

/** Word reads texts and field codes behind it, and no program writes it. */
const HIDING_MARKUP = /<!\[CDATA\[|<\?/;
const HIDDEN_CODE = {
  apa: 'memuat kode XML yang tersembunyi (CDATA atau perintah pengolah)',
  saran: 'Buka di Word atau LibreOffice, lalu simpan sebagai dokumen Word (.docx) biasa.',
};

const ACTIVE_SVG = {
  apa: 'memuat gambar SVG yang menjalankan atau mengambil sesuatu',
  saran: 'Ganti gambar itu di Word dengan PNG atau JPEG.',
};

const EMBEDDED_FILE = {
  apa: 'menyimpan berkas lain di dalamnya',
  saran: 'Hapus objek atau bagannya di Word, atau ganti dengan gambarnya.',
};

export const DETACH_TEMPLATE = 'Di Word: Pengembang > Templat Dokumen, kosongkan, lalu simpan.';

type Inclusion = Readonly<{ nama: RegExp; apa: string; saran: string }>;
const INCLUDING_ELEMENTS: readonly Inclusion[] = [
  {
    nama: /^altChunk$/,
    apa: 'memuat dokumen lain di dalamnya (altChunk)',
    saran: 'Buka di Word, salin isinya sebagai teks, lalu simpan sebagai .docx baru.',
  },
  {
    nama: /^subDoc$/,
    apa: 'memuat subdokumen',
    saran: 'Di Word: Tampilan > Kerangka, lepaskan subdokumennya, lalu simpan.',
  },
  {
    nama: /^attachedTemplate$/,
    apa: 'terikat pada templat Word lain',
    saran: DETACH_TEMPLATE,
  },
  {
    nama: /^(?:OLEObject|control)$/,
    apa: 'memuat objek yang dapat dijalankan (OLE atau ActiveX)',
    saran: 'Hapus objeknya di Word, atau ganti dengan gambarnya.',
  },
  {
    nama: /^(?:mailMerge|dataSource)$/,
    apa: 'terikat pada sumber data gabungan surat (mail merge)',
    saran: 'Di Word: Surat > Mulai Gabungan Surat > Dokumen Word Normal, lalu simpan.',
  },
];
const POINTING = {
  apa: 'memuat bentuk atau gambar yang menunjuk ke luar dirinya',
  saran: 'Hapus tautan pada bentuk itu di Word (klik kanan, Hapus Hyperlink), atau sisipkan gambarnya.',
};

function includedContent(akar: XmlElement): readonly Omit<ActiveContent, 'bagian'>[] {
  const semua = [...inside(akar)];
  const nama = new Set(semua.map(localName));
  return [
    ...INCLUDING_ELEMENTS.flatMap((satu) =>
      [...nama].some((n) => satu.nama.test(n)) ? [{ apa: satu.apa, saran: satu.saran }] : [],
    ),
    ...(semua.some(pointsOutside) ? [POINTING] : []),
  ];
}

const pointsOutside = ({ nama, sifat }: XmlElement): boolean =>
  nama.includes(':') &&
  Object.entries(sifat).some(
    ([satu, nilai]) => /^(?:o:)?(?:href|althref|src)$/.test(satu) && /^\s*(?!#|mailto:)\S/.test(nilai),
  );

const WORDED_FIELD = { apa: 'memuat bidang yang mencetak kata-kata sendiri', saran: CURE };

const fieldFault = ({ bagian, nama, isi }: DocumentField): ActiveContent => ({
  bagian,
  apa: `memuat kode bidang yang menjalankan atau mengambil sesuatu: ${`${nama}${isi}`.trim().slice(0, 60)}`,
  saran: CURE,
});
