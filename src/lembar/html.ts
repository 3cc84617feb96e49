/** A book as one HTML file: opens by double click, needs no internet, prints on F4 across. */
import { dicoretCetak, jumlahCetak, kolomCetak, type Lembar, lepas, nilaiCetak, teksCetak } from './lembar.ts';

const GAYA = `@page{size:330mm 215mm;margin:12mm}body{font:10pt "Liberation Sans",Arial,sans-serif;margin:1em}
h1{font-size:14pt;margin:0}p{margin:.2em 0}table{border-collapse:collapse;width:100%;margin-top:.6em}
th,td{border:1px solid #444;padding:.2em .35em;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#eee;position:sticky;top:0}td.angka{text-align:right}td.tanggal{white-space:nowrap}
thead{display:table-header-group}tr{break-inside:avoid}del{color:#666}`;

/** UTF-8. */
export function lembarHtml(lembar: Lembar): Uint8Array {
  const { buku, kantor, keterangan } = lembar;
  const kolom = kolomCetak(lembar);
  const baris = buku.baris.map((b) => {
    const sel = kolom.map((k) => {
      const lama = dicoretCetak(b, k).map((x) => `<del>${lepas(x)}</del><br>`);
      const kini = lepas(teksCetak(nilaiCetak(b, k), k));
      const coret = b.batal !== null && k.kunci !== 'keterangan' && kini !== '';
      return `<td class="${k.jenis}">${lama.join('')}${coret ? `<del>${kini}</del>` : kini}</td>`;
    });
    return `<tr>${sel.join('')}</tr>`;
  });
  const html = `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${lepas(buku.judul)}</title><style>${GAYA}</style></head>
<body><h1>${lepas(buku.judul)}</h1><p>${lepas(kantor)}</p><p>${lepas(keterangan)}</p>
<table><thead><tr>${kolom.map((k) => `<th scope="col">${lepas(k.judul)}</th>`).join('')}</tr></thead>
<tbody>
${baris.join('\n')}
</tbody></table><p>${jumlahCetak(lembar)}</p></body></html>
`;
  return new TextEncoder().encode(html);
}
