// carbone: TEMPLATE VALUES.json OUT. Its own marks are {d.name}, so the template is one of its own with as many of them.
import { readFileSync, writeFileSync } from 'node:fs';
import carbone from 'carbone';

const [templat, nilai, tujuan] = process.argv.slice(2);
const { teks } = JSON.parse(readFileSync(nilai, 'utf8'));
carbone.render(templat, teks, (gagal, isi) => {
  if (gagal) throw gagal;
  writeFileSync(tujuan, isi);
});
