/** What the parts of a spreadsheet say, read without building a tree of them. */

export type Tag = Readonly<{ sifat: Readonly<Record<string, string>>; isi: string }>;

/** Every element of a name, whichever prefix it has, with what is in it. */
export function tags(xml: string, nama: string): readonly Tag[] {
  const pola = new RegExp(`<(?:\\w+:)?${nama}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${nama}>|>)`, 'g');
  return [...xml.matchAll(pola)].map(([, sifat = '', isi = '']) => ({ sifat: attributes(sifat), isi }));
}

/** The same, of elements whose content does not matter. */
export const openings = (xml: string, nama: string): readonly Tag['sifat'][] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${nama}((?:\\s[^>]*?)?)/?>`, 'g'))].map(([, sifat = '']) =>
    attributes(sifat),
  );

/** The first element of a name, as it stands there. */
export const partOf = (xml: string, nama: string): string =>
  new RegExp(`<(?:\\w+:)?${nama}\\b[\\s\\S]*?</(?:\\w+:)?${nama}>`).exec(xml)?.[0] ?? '';

const attributes = (sifat: string): Tag['sifat'] =>
  Object.fromEntries([...sifat.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, k = '', v = '']) => [k, unescaped(v)]));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
export const unescaped = (teks: string): string =>
  teks.replace(/&(amp|lt|gt|quot|apos);/g, (_, nama) => ENTITIES[nama] ?? '');

/** Of an attribute that is a yes or a no. */
export const isOn = (nilai: string | undefined): boolean => nilai === '1' || nilai === 'true';
