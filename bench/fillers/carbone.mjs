// carbone: TEMPLATE VALUES.json OUT [HOW OFTEN]. Its own marks are {d.name}, so the template is one of its own with as many of them.
import { readFileSync, writeFileSync } from 'node:fs';
import carbone from 'carbone';

const [templat, nilai, tujuan, banyak = 1] = process.argv.slice(2);
const { teks } = JSON.parse(readFileSync(nilai, 'utf8'));
const fill = (lagi) =>
  carbone.render(templat, teks, (gagal, isi) => {
    if (gagal) throw gagal;
    writeFileSync(tujuan, isi);
    if (lagi > 1) fill(lagi - 1);
  });
fill(Number(banyak));
