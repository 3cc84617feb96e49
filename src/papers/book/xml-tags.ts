/** Reads a spreadsheet's XML without building a tree. */

export type Tag = Readonly<{ sifat: Readonly<Record<string, string>>; isi: string }>;

/** Finds elements under any prefix. */
export function tags(xml: string, nama: string): readonly Tag[] {
  const pola = new RegExp(`<(?:\\w+:)?${nama}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${nama}>|>)`, 'g');
  return [...xml.matchAll(pola)].map(([, sifat = '', isi = '']) => ({ sifat: attributes(sifat), isi }));
}

export const openings = (xml: string, nama: string): readonly Tag['sifat'][] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${nama}((?:\\s[^>]*?)?)/?>`, 'g'))].map(([, sifat = '']) =>
    attributes(sifat),
  );

/** The first such element, as written. */
export const partOf = (xml: string, nama: string): string =>
  new RegExp(`<(?:\\w+:)?${nama}\\b[\\s\\S]*?</(?:\\w+:)?${nama}>`).exec(xml)?.[0] ?? '';

const attributes = (sifat: string): Tag['sifat'] =>
  Object.fromEntries([...sifat.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, k = '', v = '']) => [k, unescaped(v)]));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
export const unescaped = (teks: string): string =>
  teks.replace(/&(amp|lt|gt|quot|apos);/g, (_, nama) => ENTITIES[nama] ?? '');

export const isOn = (nilai: string | undefined): boolean => nilai === '1' || nilai === 'true';
