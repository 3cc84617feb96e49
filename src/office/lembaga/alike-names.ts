import { lembagaWords } from '../permohonan/compare/compare-key.ts';

/** Names that begin alike and of which one says all that the other does: 'RSUD Contoh', 'R S U D Contoh Kab. Sleman'. */
export function alikeNames(
  nama: readonly string[],
  pengenal: (nama: string) => string,
): readonly (readonly [string, string])[] {
  const semua = [...new Map(nama.map((n) => [pengenal(n), n])).values()].map((n) => ({ n, kata: wordsOf(n) }));
  return semua.flatMap(({ n, kata }, i) =>
    semua.slice(i + 1).flatMap(({ n: lain, kata: kataLain }) => {
      const [pendek, panjang] = kata.length < kataLain.length ? [kata, kataLain] : [kataLain, kata];
      const mirip =
        pendek.length > 1 &&
        pendek[0] === panjang[0] &&
        pendek.every((k) => panjang.includes(k)) &&
        !panjang.some((k) => NUMBER_WORD.test(k) && !pendek.includes(k));
      return mirip ? [[n, lain] as const] : [];
    }),
  );
}

/** 'Puskesmas Turi' and 'Puskesmas Turi I' are two. */
const NUMBER_WORD = /^(?:\d+|[ivx]+)$/;

/** Letters that were typed with blanks between them are one word. */
const wordsOf = (nama: string): readonly string[] =>
  lembagaWords(nama.replace(/\b\p{L}(?:\s\p{L})+\b/gu, (huruf) => huruf.replace(/\s/g, '')));
