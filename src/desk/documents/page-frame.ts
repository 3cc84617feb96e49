import { officeSheet } from '../../office/naskah/office-sheet.ts';
import { pejabatOnDay } from '../../office/naskah/parts/pejabat-on-day.ts';
import type { SheetFrame } from '../../paper-desk.ts';
import type { Sitting } from '../sitting.ts';

export const pageFrame = ({ kantor, atur, hariIni, saat }: Sitting): SheetFrame => ({
  lembar: officeSheet({ kantor: atur, pejabat: pejabatOnDay(kantor, hariIni) }, hariIni),
  dibuat: saat,
});
