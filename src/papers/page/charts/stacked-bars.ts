import { html, type Markup, NOTHING } from '../page-markup.ts';
import { CHART_WIDTH, chartFigure, drawnWidth, px } from './chart-frame.ts';

/** `warna` is a CSS variable; `corak` is drawn over it. */
export type BarPart = Readonly<{ nama: string; warna: string; corak: 'polos' | 'miring' | 'titik' }>;
export type Bar = Readonly<{ nama: string; nilai: readonly number[] }>;

const ROW = 34;
const BAR = 14;
const NUMBERS = 46;

export function stackedBars(
  kunci: string,
  judul: string,
  bagian: readonly BarPart[],
  batang: readonly Bar[],
  satuan: string,
): Markup {
  const jumlah = (b: Bar) => b.nilai.reduce((n, x) => n + x, 0);
  const terbesar = Math.max(1, ...batang.map(jumlah));
  const uraian = batang.map((b) => `${b.nama}: ${barText(b, bagian)} ${satuan}`).join('; ') || 'tidak ada';
  const skala = (CHART_WIDTH - NUMBERS) / terbesar;
  const awal = 24;
  const isi = batang.map((b, i) => {
    const y = awal + i * ROW;
    let x = 0;
    const potong = b.nilai.map((n, k) => {
      const mulai = x;
      x += n * skala;
      return n > 0 ? barSlice(kunci, bagian[k], n, px(mulai), y + 15, px(n * skala)) : NOTHING;
    });
    return html`<text x="0" y="${y + 11}">${b.nama}</text>${potong}<text x="${px(x + 5)}" y="${y + 26}" class="angka">${jumlah(b)}</text>`;
  });
  return chartFigure(
    kunci,
    judul,
    uraian,
    awal + batang.length * ROW + 4,
    html`<defs>${bagian.map((p) => pattern(kunci, p))}</defs>${legend(kunci, bagian)}${isi}`,
  );
}

const barText = (b: Bar, bagian: readonly BarPart[]): string =>
  b.nilai.map((n, i) => `${bagian[i]?.nama ?? ''} ${n}`).join(', ');

/** Shows its number where there is room. */
function barSlice(kunci: string, p: BarPart | undefined, n: number, x: number, y: number, lebar: number): Markup {
  if (!p) return NOTHING;
  const muat = p.corak === 'polos' && drawnWidth(String(n)) + 6 < lebar;
  return html`<rect x="${x}" y="${y}" width="${Math.max(1, lebar)}" height="${BAR}" fill="url(#${kunci}-${p.corak})" stroke="var(${p.warna})"><title>${p.nama}: ${n}</title></rect>${
    muat ? html`<text x="${px(x + 4)}" y="${y + 11}" style="fill:var(--batang-teks)">${n}</text>` : NOTHING
  }`;
}

function pattern(kunci: string, { warna, corak }: BarPart): Markup {
  const gambar =
    corak === 'polos'
      ? html`<rect width="8" height="8" fill="var(${warna})"/>`
      : corak === 'miring'
        ? html`<path d="M-2 10 10 -2M-2 2 2 -2M6 10 10 6" stroke="var(${warna})" stroke-width="2.2"/>`
        : html`<circle cx="2" cy="2" r="1.5" fill="var(${warna})"/><circle cx="6" cy="6" r="1.5" fill="var(${warna})"/>`;
  return html`<pattern id="${kunci}-${corak}" width="8" height="8" patternUnits="userSpaceOnUse">${gambar}</pattern>`;
}

function legend(kunci: string, bagian: readonly BarPart[]): Markup {
  let x = 0;
  const isi = bagian.map((p) => {
    const di = x;
    x += 28 + drawnWidth(p.nama);
    return html`<rect x="${px(di)}" y="2" width="14" height="11" fill="url(#${kunci}-${p.corak})" stroke="var(${p.warna})"/><text x="${px(di + 18)}" y="12" class="redup">${p.nama}</text>`;
  });
  return html`${isi}`;
}
