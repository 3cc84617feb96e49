/** Numbers of letters and agreements, as the books compare them. */

/** As two numbers are compared: case and blanks apart. */
export const bukuNomorKey = (nomor: string): string => nomor.normalize('NFKC').toUpperCase().replace(/\s+/g, '');

/** Whether a number says of which year it is: such a one never begins again. */
export const namesYear = (nomor: string): boolean => /(?:^|\D)(?:19|20)\d\d(?!\d)/.test(nomor);
