/**
 * `npm run test:mutation [ROOM …]`: mutation testing of the pure rooms, one after the other, each with the tests that
 * are about it. What a run found is kept beside node_modules' caches, so the next one tries only what changed; `--force`
 * tries all, `--mutate=src/sop/baca.ts` a part of a room. The report is node_modules/.cache/stryker/laporan.html.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Room → the tests that are about it. Slow ones that run whole commands stand only where nothing else sees the room. */
const UJI = {
  sop: ['test/sop/{acuan,alur,baca,baris,periksa,sop}.test.ts'],
  waktu: ['test/waktu/{arah,baca,detik,jangka,jatuh-tempo,lisan,pesan,tanggal,terbilang,tulis}.test.ts'],
  kantor: ['test/kantor/*.test.ts', 'test/sesi/pelaku.test.ts'],
  permohonan: ['test/permohonan/!(sifat*).test.ts', 'test/naskah/{nama-orang,pejabat,susun,waktunya}.test.ts'],
  buku: ['test/buku/{baris,isi,periksa,periksa-nomor,periksa-tahun,ralatan}.test.ts'],
};

const akar = join(import.meta.dirname, '..');
const [pilihan, ruang] = [true, false].map((flag) => process.argv.slice(2).filter((a) => a.startsWith('-') === flag));
const asing = ruang.filter((nama) => !(nama in UJI));
if (asing.length > 0) {
  console.error(`No such room: ${asing.join(', ')}. Rooms: ${Object.keys(UJI).join(', ')}`);
  process.exit(2);
}

const cache = join(akar, 'node_modules/.cache/stryker');
mkdirSync(cache, { recursive: true });
const hasil = [];
for (const nama of ruang.length > 0 ? ruang : Object.keys(UJI)) {
  const mulai = Date.now();
  const { status } = spawnSync(
    process.execPath,
    [
      ...[join(akar, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', '--mutate', `src/${nama}/**/*.ts`],
      ...['--incrementalFile', join(cache, `${nama}.json`), ...pilihan],
    ],
    { cwd: akar, stdio: 'inherit', env: { ...process.env, PKS_MUTASI: JSON.stringify(UJI[nama]) } },
  );
  if (status !== 0) process.exit(status ?? 1);
  hasil.push(`${nama.padEnd(12)}${nilai(join(cache, `${nama}.json`))}   ${Math.round((Date.now() - mulai) / 1000)} s`);
}
console.log(`\n${hasil.join('\n')}`);

/** '93.4 %  (12 of 182 survived)': killed or timed out, of those that are valid and were tried. */
function nilai(berkas) {
  const { files } = JSON.parse(readFileSync(berkas, 'utf8'));
  const mutan = Object.values(files).flatMap((f) => f.mutants.map((m) => m.status));
  const [mati, hidup] = [
    ['Killed', 'Timeout'],
    ['Survived', 'NoCoverage'],
  ].map((mana) => mutan.filter((m) => mana.includes(m)).length);
  return `${((100 * mati) / (mati + hidup)).toFixed(1).padStart(5)} %   ${hidup} of ${mati + hidup} survived`;
}
