import type { ReportTable } from '../../office/report/tables/report-table.ts';
import { html, Markup, NOTHING } from './page-markup.ts';

const WIDE_COLUMNS = 4;

/** The first column names its row; on a narrow screen the table scrolls, by keys too, and says so. */
export function pageTable({ judul, kolom, baris, kosong }: ReportTable): Markup {
  if (baris.length === 0) return html`<p class="ket"><b>${judul}.</b> ${kosong}</p>`;
  const kepala = kolom.map((k) =>
    k.angka ? html`<th scope="col" class="n">${k.judul}</th>` : html`<th scope="col">${k.judul}</th>`,
  );
  const isi = baris.map((b) => {
    const [nama = '', ...lain] = b;
    const sel = lain.map((teks, i) => html`<td${cellClass(teks, kolom[i + 1]?.angka)}>${teks}</td>`);
    return html`<tr><th scope="row"${cellClass(nama)}>${nama}</th>${sel}</tr>
`;
  });
  const lebar = kolom.length >= WIDE_COLUMNS ? new Markup(' lebar') : NOTHING;
  return html`<div class="gulir${lebar}" tabindex="0" role="region" aria-label="${judul}"><table><caption>${judul}</caption><thead><tr>${kepala}</tr></thead><tbody>
${isi}</tbody></table></div>`;
}

const cellClass = (teks: string, angka = false): Markup =>
  angka ? html` class="n"` : /^\S{1,12}$/.test(teks) ? html` class="u"` : NOTHING;
