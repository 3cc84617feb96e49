/** Writes LATIHAN on every page; no approval removes it. */
import { strFromU8, strToU8 } from 'fflate';
import { type DocxParts, openDocx } from '../parts/open-docx.ts';
import { packParts } from '../parts/pack-parts.ts';

const BODY_PART = 'word/document.xml';
const RELATIONS_PART = 'word/_rels/document.xml.rels';
const TYPES_PART = '[Content_Types].xml';
const OWN_HEADER = 'word/header99.xml';
const OWN_RELATION = 'rIdLatihan';
/** Identifies the mark, so that it is never put twice. */
const MARK_ID = 'PksLatihan';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** Word describes its word art so. */
const ART_FORMULAS = [
  ...[
    'sum #0 0 10800',
    'prod #0 2 1',
    'sum 21600 0 @1',
    'sum 0 0 @2',
    'sum 21600 0 @3',
    'if @0 @3 0',
    'if @0 21600 @1',
  ],
  ...['if @0 0 @2', 'if @0 @4 21600', 'mid @5 @6', 'mid @8 @5', 'mid @7 @8', 'mid @6 @7', 'sum @6 0 @5'],
].map((eqn) => `<v:f eqn="${eqn}"/>`);
const ART_TYPE = [
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">',
  `<v:formulas>${ART_FORMULAS.join('')}</v:formulas>`,
  '<v:path textpathok="t" o:connecttype="custom"/><v:textpath on="t" fitshape="t"/></v:shapetype>',
].join('');
/** At the foot, as KONSEP stands in the middle. */
const ART_PLACE = [
  'position:absolute;margin-left:0;margin-top:0;width:420pt;height:80pt;z-index:-251650000',
  'mso-position-horizontal:center;mso-position-horizontal-relative:margin',
  'mso-position-vertical:bottom;mso-position-vertical-relative:margin',
].join(';');
const ACROSS = [
  '<w:r><w:rPr><w:noProof/></w:rPr><w:pict xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">',
  `${ART_TYPE}<v:shape id="${MARK_ID}" o:spid="_x0000_s9471" type="#_x0000_t136" style="${ART_PLACE}" o:allowincell="f" fillcolor="#9AB7E6" stroked="f">`,
  '<v:fill opacity="0.5"/><v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" string="LATIHAN"/></v:shape></w:pict></w:r>',
].join('');

const MARK_PARAGRAPH = [
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/></w:pPr>',
  ACROSS,
  '<w:r><w:rPr><w:b/><w:color w:val="1F4E9E"/><w:sz w:val="16"/></w:rPr><w:t xml:space="preserve">LATIHAN: data contoh, bukan dokumen kantor</w:t></w:r></w:p>',
].join('');

const OWN_HEADER_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr ${NAMESPACES}>${MARK_PARAGRAPH}</w:hdr>`;

/** Leaves a marked document as it is. @throws TEMPLAT_SALAH */
export function withPracticeMark(dokumen: Uint8Array): Uint8Array {
  const paket = openDocx(dokumen);
  const teks = new Map(
    Object.entries(paket).flatMap(([nama, isi]) =>
      nama === BODY_PART || nama === RELATIONS_PART || nama === TYPES_PART || isHeader(paket, nama)
        ? [[nama, strFromU8(isi)] as const]
        : [],
    ),
  );
  const berubah = new Map<string, string>();
  for (const [nama, xml] of teks) {
    if (!isHeader(paket, nama) || xml.includes(MARK_ID)) continue;
    berubah.set(
      nama,
      xml.replace(/<w:hdr\b[^>]*>/, (awal) => awal.replace(/\/>$/, '>') + MARK_PARAGRAPH),
    );
  }
  const isi = teks.get(BODY_PART) ?? '';
  const kurang = missingHeaders(isi, strFromU8(paket['word/settings.xml'] ?? new Uint8Array()));
  if (kurang.length > 0) {
    const rujukan = kurang.map((jenis) => `<w:headerReference w:type="${jenis}" r:id="${OWN_RELATION}"/>`).join('');
    berubah.set(BODY_PART, withReferences(isi, rujukan));
    berubah.set(RELATIONS_PART, withRelation(teks.get(RELATIONS_PART) ?? ''));
    berubah.set(TYPES_PART, withType(teks.get(TYPES_PART) ?? ''));
    berubah.set(OWN_HEADER, OWN_HEADER_XML);
  }
  if (berubah.size === 0) return dokumen;
  return packParts({ ...paket, ...Object.fromEntries([...berubah].map(([nama, xml]) => [nama, strToU8(xml)])) });
}

const isHeader = (paket: DocxParts, nama: string): boolean =>
  /^word\/[^/]+\.xml$/.test(nama) && /<w:hdr\b/.test(strFromU8(paket[nama]?.subarray(0, 4096) ?? new Uint8Array()));

/** Later sections inherit the first one's headers. */
function missingHeaders(isi: string, pengaturan: string): readonly string[] {
  const [pertama = ''] = isi.match(/<w:sectPr\b[\s\S]*?<\/w:sectPr>|<w:sectPr\b[^>]*\/>/) ?? [];
  const perlu = [
    'default',
    ...(/<w:titlePg\b/.test(isi) ? ['first'] : []),
    ...(/<w:evenAndOddHeaders\b/.test(pengaturan) ? ['even'] : []),
  ];
  return perlu.filter((jenis) => !new RegExp(`<w:headerReference\\b[^>]*w:type="${jenis}"`).test(pertama));
}

const withReferences = (isi: string, rujukan: string): string =>
  /<w:sectPr\b/.test(isi)
    ? isi.replace(/<w:sectPr\b([^>]*?)(\/?)>/, (_, sifat: string, kosong: string) =>
        kosong ? `<w:sectPr${sifat}>${rujukan}</w:sectPr>` : `<w:sectPr${sifat}>${rujukan}`,
      )
    : isi.replace('</w:body>', `<w:sectPr>${rujukan}</w:sectPr></w:body>`);

const withRelation = (xml: string): string =>
  xml.replace(
    '</Relationships>',
    `<Relationship Id="${OWN_RELATION}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="${OWN_HEADER.slice('word/'.length)}"/></Relationships>`,
  );

const withType = (xml: string): string =>
  xml.replace(
    '</Types>',
    `<Override PartName="/${OWN_HEADER}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`,
  );
