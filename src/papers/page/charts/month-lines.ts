import { numberText } from '../../../office/report/report-words.ts';
import { html, type Markup, NOTHING } from '../page-markup.ts';
import { axisSteps, CHART_WIDTH, chartFigure, px } from './chart-frame.ts';

/** Null breaks the line. */
export type MonthPoint = Readonly<{ bulan: string; median: number | null; p90: number | null }>;

const HEIGHT = 200;
const LEFT = 28;
const TOP = 30;
const BOTTOM = 28;

/** `patokan` is the SOP's figure, a line across. */
export function monthLines(
  kunci: string,
  judul: string,
  titik: readonly MonthPoint[],
  patokan: Readonly<{ nama: string; nilai: number }>,
  satuan: string,
): Markup {
  const semua = titik.flatMap((t) => [t.median ?? 0, t.p90 ?? 0]);
  const sumbu = axisSteps(Math.max(patokan.nilai, ...semua));
  const puncak = sumbu.at(-1) ?? 1;
  const x = (i: number) => px(LEFT + 12 + (i * (CHART_WIDTH - LEFT - 30)) / Math.max(1, titik.length - 1));
  const y = (n: number) => px(HEIGHT - BOTTOM - (n * (HEIGHT - BOTTOM - TOP)) / puncak);
  const uraian = titik
    .map(
      (t) =>
        `${t.bulan}: ${t.median === null ? 'tidak ada' : `median ${numberText(t.median)}, P90 ${numberText(t.p90)} ${satuan}`}`,
    )
    .join('; ');
  const kisi = sumbu.map(
    (n) =>
      html`<path class="garis" d="M${LEFT} ${y(n)}H${CHART_WIDTH}"/><text class="redup" x="${LEFT - 4}" y="${y(n) + 4}" text-anchor="end">${n}</text>`,
  );
  const bulan = titik.map((t, i) =>
    i % 2 === (titik.length - 1) % 2
      ? html`<text class="redup" x="${x(i)}" y="${HEIGHT - 10}" text-anchor="middle">${t.bulan}</text>`
      : NOTHING,
  );
  const garis = (apa: 'median' | 'p90') =>
    linePath(
      titik.map((t) => t[apa]),
      x,
      y,
    );
  const tanda = titik.map((t, i) =>
    t.median === null || t.p90 === null
      ? NOTHING
      : html`<rect x="${px(x(i) - 3)}" y="${px(y(t.p90) - 3)}" width="6" height="6" fill="var(--kertas)" stroke="var(--pemohon)" stroke-width="2"/><circle cx="${x(i)}" cy="${y(t.median)}" r="4" fill="var(--kantor)"><title>${t.bulan}: median ${numberText(t.median)}, P90 ${numberText(t.p90)}</title></circle><text class="angka" x="${x(i)}" y="${px(y(t.median) + 15)}" text-anchor="middle">${numberText(t.median)}</text>`,
  );
  return chartFigure(
    kunci,
    judul,
    uraian,
    HEIGHT,
    html`<circle cx="6" cy="8" r="4" fill="var(--kantor)"/><text x="14" y="12">median</text><rect x="64" y="5" width="6" height="6" fill="none" stroke="var(--pemohon)" stroke-width="2"/><text x="76" y="12">P90</text><path d="M112 8h18" stroke="var(--gawat)" stroke-width="2" stroke-dasharray="2 3"/><text x="136" y="12">${patokan.nama} ${patokan.nilai}</text>${kisi}${bulan}<path d="M${LEFT} ${y(patokan.nilai)}H${CHART_WIDTH}" stroke="var(--gawat)" stroke-width="2" stroke-dasharray="2 3"/><path d="${garis('p90')}" fill="none" stroke="var(--pemohon)" stroke-width="2" stroke-dasharray="6 4"/><path d="${garis('median')}" fill="none" stroke="var(--kantor)" stroke-width="2.5"/>${tanda}`,
  );
}

function linePath(nilai: readonly (number | null)[], x: (i: number) => number, y: (n: number) => number): string {
  return nilai
    .map((n, i) => (n === null ? '' : `${i > 0 && (nilai[i - 1] ?? null) !== null ? 'L' : 'M'}${x(i)} ${y(n)}`))
    .join('');
}
