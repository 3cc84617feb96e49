import { html, type Markup, NOTHING } from '../page-markup.ts';
import { CHART_WIDTH, chartFigure, px } from './chart-frame.ts';

/** With `penuh` it is drawn filled, as the legend explains. */
export type MonthItem = Readonly<{ bulan: string; nama: string; penuh: boolean }>;

const HEIGHT = 170;
const BOTTOM = 26;
const TOP = 34;

export function monthColumns(
  kunci: string,
  judul: string,
  bulan: readonly Readonly<{ kode: string; nama: string }>[],
  isi: readonly MonthItem[],
  arti: Readonly<{ penuh: string; kosong: string }>,
): Markup {
  const perBulan = bulan.map((b) => isi.filter((x) => x.bulan === b.kode));
  const terbanyak = Math.max(1, ...perBulan.map((x) => x.length));
  const lebar = CHART_WIDTH / bulan.length;
  const sisi = Math.min(16, lebar - 8, (HEIGHT - TOP - BOTTOM) / terbanyak);
  const kotak = perBulan.flatMap((semua, i) => {
    const x = px(i * lebar + (lebar - sisi) / 2);
    const puncak = px(HEIGHT - BOTTOM - semua.length * sisi - 4);
    return [
      ...semua.map((satu, n) => square(x, px(HEIGHT - BOTTOM - (n + 1) * sisi), sisi, satu)),
      semua.length > 0
        ? html`<text class="angka" x="${px(i * lebar + lebar / 2)}" y="${puncak}" text-anchor="middle">${semua.length}</text>`
        : NOTHING,
      html`<text class="redup" x="${px(i * lebar + lebar / 2)}" y="${HEIGHT - 10}" text-anchor="middle">${bulan[i]?.nama ?? ''}</text>`,
    ];
  });
  const uraian =
    perBulan
      .flatMap((semua, i) => (semua.length > 0 ? [`${bulan[i]?.nama}: ${semua.map((x) => x.nama).join(', ')}`] : []))
      .join('; ') || 'tidak ada';
  return chartFigure(
    kunci,
    judul,
    uraian,
    HEIGHT,
    html`${square(0, 3, 11, { bulan: '', nama: arti.penuh, penuh: true })}<text x="16" y="12">${arti.penuh}</text>${square(170, 3, 11, { bulan: '', nama: arti.kosong, penuh: false })}<text x="186" y="12">${arti.kosong}</text><path class="garis" d="M0 ${HEIGHT - BOTTOM}H${CHART_WIDTH}"/>${kotak}`,
  );
}

const square = (x: number, y: number, sisi: number, { nama, penuh }: MonthItem): Markup =>
  html`<rect x="${x}" y="${px(y + 1)}" width="${px(sisi - 2)}" height="${px(sisi - 2)}" fill="${penuh ? 'var(--gawat)' : 'none'}" stroke="var(--gawat)" stroke-width="1.5"><title>${nama}</title></rect>`;
