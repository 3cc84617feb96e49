// easy-template-x: TEMPLATE VALUES.json OUT [HOW OFTEN]. Every placeholder is filled with a text.
import { readFileSync, writeFileSync } from 'node:fs';
import { TemplateHandler } from 'easy-template-x';

const [templat, nilai, tujuan, banyak = 1] = process.argv.slice(2);
const pengisi = new TemplateHandler({ delimiters: { tagStart: '{{', tagEnd: '}}' } });
for (let ke = 0; ke < Number(banyak); ke++)
  writeFileSync(tujuan, await pengisi.process(readFileSync(templat), JSON.parse(readFileSync(nilai, 'utf8')).teks));
