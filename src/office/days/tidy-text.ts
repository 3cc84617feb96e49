/** The form that the readers expect, with plain apostrophes and hyphens (NFKC). */
export const tidyText = (teks: string): string =>
  teks
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
