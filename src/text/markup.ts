export const withoutIllegalXml = (teks: string): string =>
  teks.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const writeEntity = (huruf: string): string => ENTITIES[huruf] ?? huruf;

export const escapeXmlText = (teks: string): string => teks.replace(/[&<>]/g, writeEntity);

/** Safe between tags and in an attribute. */
export const escapeMarkup = (teks: string): string => withoutIllegalXml(teks).replace(/[&<>"]/g, writeEntity);

const NAMED_CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
);

export const readCharacterNumbers = (xml: string): string =>
  xml.replace(/&#(x?)([0-9a-f]+);/gi, (_, heksa: string, angka: string) => {
    const kode = Number.parseInt(angka, heksa ? 16 : 10);
    return kode <= 0x10ffff ? String.fromCodePoint(kode) : '';
  });

export const unescapeXml = (xml: string): string =>
  xml.replace(/&(?:#x?[0-9a-f]+|(\w+));/gi, (semua, nama: string | undefined) =>
    nama === undefined ? readCharacterNumbers(semua) : (NAMED_CHARACTERS.get(nama) ?? semua),
  );
