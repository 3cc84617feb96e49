/** How a step of the SOP is named on a screen: 'L02'. */
export const kodeLangkah = (no: number): string => `L${String(no).padStart(2, '0')}`;
