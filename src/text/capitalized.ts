/** 'nomor surat' becomes 'Nomor surat'. */
export const capitalized = (teks: string): string => teks.slice(0, 1).toUpperCase() + teks.slice(1);
