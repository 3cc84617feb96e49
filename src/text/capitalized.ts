/** 'nomor surat' becomes 'Nomor surat'. */
export const capitalized = (teks: string): string => teks.slice(0, 1).toUpperCase() + teks.slice(1);

/** 'Jangka waktu PKS' becomes 'jangka waktu PKS'. */
export const uncapitalized = (teks: string): string => teks.slice(0, 1).toLowerCase() + teks.slice(1);
