import { plainWords } from '../../permohonan/compare/compare-key.ts';

export type ElemenNames = ReadonlyMap<string, Readonly<{ nama: string }>>;

/** 'tgl lahir' is 'tanggal lahir'; 'nama' alone is the whole name. */
const writtenOut = (bagian: string): string =>
  plainWords(bagian)
    .replace(/\btgl\b/, 'tanggal')
    .replace(/^no\b/, 'nomor')
    .replace(/^nama$/, 'nama lengkap');

/** `asing`: parts that are no element. */
export function elemenOfText(
  teks: string | null,
  dikenal: ElemenNames,
): Readonly<{ kode: readonly string[]; asing: readonly string[] }> {
  const kodeOf = new Map([...dikenal].flatMap(([kode, { nama }]) => [kode, nama].map((x) => [plainWords(x), kode])));
  const satu = (bagian: string) => kodeOf.get(writtenOut(bagian));
  const bagian = (teks ?? '')
    .split(/[,;\n]/)
    .flatMap((b) => (satu(b) === undefined ? b.split(/\s+(?:dan|serta|&)\s+/) : [b]))
    .map((b) => b.replace(/^\s*(?:dan\s+|[-–•]|\d{1,2}[.)])\s*/, '').trim())
    .filter((b) => b !== '');
  return {
    kode: [...new Set(bagian.flatMap((b) => satu(b) ?? []))],
    asing: bagian.filter((b) => satu(b) === undefined),
  };
}
