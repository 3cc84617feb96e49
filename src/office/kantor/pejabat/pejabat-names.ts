/** 'Dra. Siti Aminah, M.Si.' is Siti Aminah, and may be 'Siti A.'. */

const TITLE_BEFORE = /^(?:prof|dr|drs|dra|drg|drh|ir|apt|ns|h|hj|k?h|r|rr|rm|raden)\.?$/i;
/** 'S.H.' or 'M.Si'. */
const TITLE_AFTER = /^\p{L}{1,3}\.\p{L}+\.?$/u;

function nameWords(nama: string): readonly string[] {
  const [depan = ''] = nama.split(',');
  const semua = depan.normalize('NFKD').replace(/\p{M}/gu, '').trim().split(/\s+/);
  const mulai = semua.findIndex((k) => !TITLE_BEFORE.test(k));
  const sisa = semua.slice(Math.max(0, mulai));
  const akhir = sisa.findIndex((k, i) => i > 0 && TITLE_AFTER.test(k));
  return sisa.slice(0, akhir === -1 ? undefined : akhir).map((k) => k.toLowerCase().replace(/[.’'`]/g, ''));
}

export const isSameName = (a: string, b: string): boolean => nameWords(a).join(' ') === nameWords(b).join(' ');

/** The words of the shorter one, or their initials, occur in the longer one in order. */
export function mayBeSameName(a: string, b: string): boolean {
  const [pendek, panjang] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  let ke = 0;
  for (const satu of panjang) {
    const dicari = pendek[ke];
    if (dicari !== undefined && mayBeSameWord(dicari, satu)) ke++;
  }
  return ke === pendek.length;
}

const mayBeSameWord = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
