import { html, type Markup } from '../page-markup.ts';

export const CHART_WIDTH = 420;

/** `kunci` makes the names inside unique on a page. */
export const chartFigure = (kunci: string, judul: string, uraian: string, tinggi: number, isi: Markup): Markup =>
  html`<figure><figcaption>${judul}</figcaption><svg viewBox="0 0 ${CHART_WIDTH} ${tinggi}" preserveAspectRatio="xMinYMin" role="img" aria-labelledby="${kunci}-j ${kunci}-u"><title id="${kunci}-j">${judul}</title><desc id="${kunci}-u">${uraian}</desc>${isi}</svg></figure>`;

export const px = (angka: number): number => Math.round(angka * 10) / 10;

export const drawnWidth = (teks: string): number => [...teks].length * 5.7;

/** Round figures from 0, at most six steps. */
export function axisSteps(terbesar: number): readonly number[] {
  const langkah =
    [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find((s) => terbesar / s <= 5) ?? Math.ceil(terbesar / 5);
  return Array.from({ length: Math.max(1, Math.ceil(terbesar / langkah)) + 1 }, (_, i) => i * langkah);
}
