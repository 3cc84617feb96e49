// The rows of a book (as pks answers with --json) as a workbook, and nothing else.
import { readFileSync } from 'node:fs';
import exceljs from 'exceljs';

const [, , isi, tujuan] = process.argv;
const { data } = JSON.parse(readFileSync(isi, 'utf8'));
const buku = new exceljs.Workbook();
const lembar = buku.addWorksheet('Buku');
lembar.columns = Object.keys(data[0] ?? {})
  .filter((kunci) => kunci !== 'dicoret')
  .map((kunci) => ({ header: kunci, key: kunci, width: 16 }));
for (const baris of data) lembar.addRow(baris);
await buku.xlsx.writeFile(tujuan);
