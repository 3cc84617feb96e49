/** Days and ids by their characters: no rules of a language are wanted, and those are slow to load. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
