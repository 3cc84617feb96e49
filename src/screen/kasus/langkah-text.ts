/** How the lateness of a step is named on a screen. */

/** 'hk', or 'hari' where the office counts calendar days. */
export const dayUnit = (hitungan: string): string => (hitungan === 'hari-kalender' ? 'hari' : 'hk');

/** 'lewat 2 hk', or 'lewat 3 hari'. */
export const latenessText = (t: Readonly<{ lewatHariKerja: number; lewatHari: number }>, hitungan: string): string =>
  hitungan === 'hari-kalender' ? `lewat ${t.lewatHari} hari` : `lewat ${t.lewatHariKerja} hk`;
