/** The version of pks, as in package.json (a test holds them equal). */
export const VERSI = '0.1.0';
