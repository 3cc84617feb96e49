#!/usr/bin/env node
// Stands in for LibreOffice: PKS_TIRUAN says how it behaves. Beside the PDF it leaves what it was called with.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const argv = process.argv.slice(2);
const ke = argv[argv.indexOf('--outdir') + 1];
const dokumen = argv.filter((a) => a.endsWith('.docx'));
const pdf = (dari) => join(ke, `${basename(dari, '.docx')}.pdf`);
const cara = readFileSync(new URL('cara.txt', import.meta.url), 'utf8');
if (cara === 'ctrl-c') process.kill(process.ppid, 'SIGINT');
if (cara === 'gantung' || cara === 'ctrl-c') setInterval(() => {}, 1000);
else if (cara === 'gagal') process.exitCode = 3;
else if (cara === 'bukan-pdf') for (const dari of dokumen) writeFileSync(pdf(dari), 'rusak');
else if (cara === 'salin') {
  for (const dari of dokumen) writeFileSync(pdf(dari), Buffer.concat([Buffer.from('%PDF-1.7\n'), readFileSync(dari)]));
} else if (cara === 'baik' || cara === 'tanpa-kedua') {
  for (const dari of dokumen) {
    if (cara === 'tanpa-kedua' && dari === dokumen[1]) continue;
    const panggilan = { argv, masuk: readFileSync(dari).subarray(0, 2).toString('latin1') };
    writeFileSync(pdf(dari), `%PDF-1.7\n${JSON.stringify(panggilan)}`);
  }
}
