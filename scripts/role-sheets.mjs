// Writes docs/panduan/lembar/PERAN.html, a printed page for each role to pin beside the screen: node scripts/role-sheets.mjs
// The steps are the SOP's own. With --print all pages go to stdout instead; a test holds them against it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadHouse } from './load-house.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sop = JSON.parse(readFileSync(join(root, 'data/acuan/sop/470-08.json'), 'utf8'));
const { NASKAH } = await loadHouse();

const html = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const names = (codes) => codes.map((code) => sop.dokumen[code] ?? code).join(' atau ');
const papers = (step) =>
  step.kelengkapan.map((one) => names(typeof one === 'string' ? [one] : one.salahSatu)).join('; ');

/** What is special about a step, as its marks in the SOP say. */
const notes = (step) =>
  [
    step.koreksi && `setuju, atau koreksi dengan catatan (kembali ke langkah ${step.koreksi.kembaliKe})`,
    step.enamButir && 'keenam butir harus terisi',
    step.kirim && 'nomor dan tanggal surat keluar dicatat',
    step.balasan && 'nomor, tanggal, dan isi balasan dicatat',
  ]
    .filter(Boolean)
    .join('; ');

const stepRow = (step) =>
  `<tr><td><b>${step.no}</b></td><td>${html(step.ringkas)}${notes(step) ? `<br><small>${html(notes(step))}</small>` : ''}</td>` +
  `<td>${step.h === null ? `(H${step.hBerlaku})` : `H${step.h}`}</td><td>${step.menit ?? '–'}</td><td>${html(papers(step))}</td></tr>`;

const table = (rows) =>
  `<table>${rows.map(([left, right]) => `<tr><td><code>${html(left)}</code></td><td>${html(right)}</td></tr>`).join('\n')}</table>`;

function dailyCalls(steps) {
  const drawn = NASKAH.filter(({ kode }) => steps.some(({ no }) => sop.naskah[kode]?.langkah.includes(no)));
  return [
    ['pks', 'apa yang menunggu Anda'],
    ...(steps.some(({ no }) => no === sop.langkah[0].no) ? [['pks new', 'surat masuk; ditanya satu per satu']] : []),
    ['pks advance 14', 'menyelesaikan langkah kasus 14; ditanya satu per satu'],
    ['pks show 14', 'satu kasus: kelengkapan, riwayat, berkas'],
    ...drawn.map(({ kode, judul }) => [`pks draft 14 ${kode}`, judul]),
    ['pks lampirkan 14', 'menambah pindaian'],
    ['pks list rsud', 'mencari kasus dengan sepotong nama lembaga'],
  ];
}

const MENDING = [
  ['pks ralat 14', 'isian salah ketik; nilai lama tetap terbaca'],
  ['pks undo 14', 'menarik kembali langkah terakhir'],
  ['pks lengkapi 14', 'mengisi yang belum ada'],
  ['pks jelaskan 9', 'arti langkah, istilah, atau penolakan'],
];
const KEYS = [
  ['Enter', 'memakai isi [dalam kurung], atau memilih'],
  ['panah · ketik', 'memindahkan tanda; pada daftar panjang, mengetik mencari'],
  ['spasi', 'mencentang; s mencentang semua'],
  ['Esc', 'kembali satu pertanyaan'],
  ['Ctrl+C', 'batal; tidak ada yang disimpan'],
];

function sheet(peran) {
  const steps = sop.langkah.filter((step) => step.pelaksana === peran);
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<title>${html(sop.peran[peran])}</title>
<style>
@page { size: A4; margin: 12mm }
body { font: 10pt sans-serif }
h1 { font-size: 15pt; margin: 0 }
h2 { font-size: 11pt; margin: 8pt 0 2pt }
table { border-collapse: collapse; width: 100% }
td, th { border-bottom: 1px solid #999; padding: 2pt 4pt; text-align: left; vertical-align: top }
p { margin: 4pt 0 }
</style>
<h1>${html(sop.peran[peran])}</h1>
<p>Lembar di samping layar. 14 di bawah ini berarti nomor kasus; tanggal boleh ditulis kemarin, 12 Agt, Senin lalu.</p>
<h2>Langkah Anda menurut SOP ${html(sop.nomor)} (pelaksana: tafsiran)</h2>
<table><tr><th>No</th><th>Pekerjaan</th><th>Target</th><th>Menit</th><th>Kelengkapan</th></tr>
${steps.map(stepRow).join('\n')}
</table>
<h2>Tiap hari</h2>
${table(dailyCalls(steps))}
<h2>Menjawab pertanyaan</h2>
${table(KEYS)}
<h2>Keliru, atau ditolak</h2>
${table(MENDING)}
<p>Sesudah pertanyaan terakhir semua jawaban tampak; baru sesudah <b>Simpan? ya</b> ada yang dicatat. Yang ditolak pks tidak
dicatat: baca sebabnya, lalu ketik baris sesudah tanda &rarr;.</p>
</html>
`;
}

const sheets = Object.keys(sop.peran).map((peran) => [`docs/panduan/lembar/${peran}.html`, sheet(peran)]);
if (process.argv.includes('--print')) process.stdout.write(JSON.stringify(sheets));
else {
  mkdirSync(join(root, 'docs/panduan/lembar'), { recursive: true });
  for (const [path, text] of sheets) writeFileSync(join(root, path), text);
}
