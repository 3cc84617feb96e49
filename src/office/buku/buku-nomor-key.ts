export const bukuNomorKey = (nomor: string): string => nomor.normalize('NFKC').toUpperCase().replace(/\s+/g, '');

/** A number that names its year never begins again. */
export const namesYear = (nomor: string): boolean => /(?:^|\D)(?:19|20)\d\d(?!\d)/.test(nomor);
