import { bukuValueText } from '../../office/buku/buku.ts';
import { escapeMarkup } from '../../text/markup.ts';
import { type BukuSheet, printedColumns, printedTotal, printedValue, struckValues } from './sheet.ts';

const PAGE_CSS = `@page{size:330mm 215mm;margin:12mm}body{font:10pt "Liberation Sans",Arial,sans-serif;margin:1em}
h1{font-size:14pt;margin:0}p{margin:.2em 0}table{border-collapse:collapse;width:100%;margin-top:.6em}
th,td{border:1px solid #444;padding:.2em .35em;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#eee;position:sticky;top:0}td.angka{text-align:right}td.tanggal{white-space:nowrap}
thead{display:table-header-group}tr{break-inside:avoid}del{color:#666}`;

export function sheetToHtml(lembar: BukuSheet): Uint8Array {
  const { buku, kantor, keterangan } = lembar;
  const kolom = printedColumns(lembar).filter((k) => !k.hanyaData);
  const baris = buku.baris.map((b) => {
    const sel = kolom.map((k) => {
      const lama = struckValues(b, k).map((x) => `<del>${escapeMarkup(x)}</del><br>`);
      const kini = escapeMarkup(bukuValueText(printedValue(b, k), k));
      const coret = b.batal !== null && k.kunci !== 'keterangan' && kini !== '';
      return `<td class="${k.jenis}">${lama.join('')}${coret ? `<del>${kini}</del>` : kini}</td>`;
    });
    return `<tr>${sel.join('')}</tr>`;
  });
  const html = `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${escapeMarkup(buku.judul)}</title><style>${PAGE_CSS}</style></head>
<body><h1>${escapeMarkup(buku.judul)}</h1><p>${escapeMarkup(kantor)}</p><p>${escapeMarkup(keterangan)}</p>
<table><thead><tr>${kolom.map((k) => `<th scope="col">${escapeMarkup(k.judul)}</th>`).join('')}</tr></thead>
<tbody>
${baris.join('\n')}
</tbody></table><p>${printedTotal(lembar)}</p></body></html>
`;
  return new TextEncoder().encode(html);
}
