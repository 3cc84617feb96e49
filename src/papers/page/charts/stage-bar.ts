import { html, type Markup, NOTHING } from '../page-markup.ts';
import { px } from './chart-frame.ts';

const WIDTH = 100;
const HEIGHT = 4;

/** How full a stage is beside the fullest one; its late cases are hatched, so that it is read without colour too. */
export function stageBar(kunci: string, jumlah: number, terlambat: number, terbesar: number): Markup {
  const lebar = (n: number): number => px((n / Math.max(1, terbesar)) * WIDTH);
  const uraian = `${jumlah} kasus, ${terlambat} terlambat`;
  const miring = html`<defs><pattern id="${kunci}" width="3" height="4" patternUnits="userSpaceOnUse"><rect width="3" height="4" fill="var(--gawat-latar)"/><path d="M-1 5 4 -1" stroke="var(--gawat)" stroke-width="1.4"/></pattern></defs>`;
  return html`<svg class="penuh" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${uraian}">${
    terlambat === 0 ? NOTHING : miring
  }<rect width="${WIDTH}" height="${HEIGHT}" fill="var(--garis)"/><rect width="${lebar(jumlah)}" height="${HEIGHT}" fill="var(--kantor)"/>${
    terlambat === 0 ? NOTHING : html`<rect width="${lebar(terlambat)}" height="${HEIGHT}" fill="url(#${kunci})"/>`
  }</svg>`;
}
