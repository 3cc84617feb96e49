export const bukuNomorKey = (nomor: string): string => nomor.normalize('NFKC').toUpperCase().replace(/\s+/g, '');

/** The last one, as it stands behind the running number. Null where it names none. */
export const namedYear = (nomor: string): string | null =>
  nomor
    .normalize('NFKC')
    .match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)
    ?.at(-1) ?? null;

/** A number that names its year never begins again. */
export const namesYear = (nomor: string): boolean => namedYear(nomor) !== null;
