/**
 * What a person typed, in the one form the readers expect: lower case, single
 * spaces, plain apostrophe and hyphen. Full-width and other look-alikes become
 * the plain character (NFKC).
 */
export const tidyText = (teks: string): string =>
  teks
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
