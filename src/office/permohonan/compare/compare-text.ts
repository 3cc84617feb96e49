/** Language rules are slow to load. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
