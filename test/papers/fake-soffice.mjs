#!/usr/bin/env node
// Stands in for LibreOffice: PKS_TIRUAN says how it behaves. Beside the PDF it leaves what it was called with.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const argv = process.argv.slice(2);
const dari = argv.at(-1);
const ke = argv[argv.indexOf('--outdir') + 1];
const cara = readFileSync(new URL('cara.txt', import.meta.url), 'utf8');
if (cara === 'ctrl-c') process.kill(process.ppid, 'SIGINT');
if (cara === 'gantung' || cara === 'ctrl-c') setInterval(() => {}, 1000);
else if (cara === 'gagal') process.exitCode = 3;
else if (cara === 'bukan-pdf') writeFileSync(join(ke, 'naskah.pdf'), 'rusak');
else if (cara === 'salin')
  writeFileSync(join(ke, 'naskah.pdf'), Buffer.concat([Buffer.from('%PDF-1.7\n'), readFileSync(dari)]));
else if (cara === 'baik') {
  const panggilan = { argv, masuk: readFileSync(dari).subarray(0, 2).toString('latin1') };
  writeFileSync(join(ke, 'naskah.pdf'), `%PDF-1.7\n${JSON.stringify(panggilan)}`);
}
