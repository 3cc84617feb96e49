// docxtemplater: TEMPLATE VALUES.json OUT [HOW OFTEN]. Every placeholder is filled with a text.
import { readFileSync, writeFileSync } from 'node:fs';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const [templat, nilai, tujuan, banyak = 1] = process.argv.slice(2);
for (let ke = 0; ke < Number(banyak); ke++) {
  const isi = new Docxtemplater(new PizZip(readFileSync(templat)), {
    delimiters: { start: '{{', end: '}}' },
    nullGetter: () => '',
  }).render(JSON.parse(readFileSync(nilai, 'utf8')).teks);
  writeFileSync(tujuan, isi.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
}
