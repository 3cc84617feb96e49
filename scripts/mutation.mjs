/**
 * `npm run test:mutation [ROOM …]`: mutation tests of the pure rooms, each with its own tests. A later run tries only
 * what changed; `--force` tries all, `--mutate=src/office/sop/decode-sop.ts` a part. The report is
 * node_modules/.cache/stryker/report.html.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tests that run whole commands stand only where no others cover the room. */
const ROOM_TESTS = {
  sop: ['test/office/sop/**/!(no-langkah-numbers).test.ts'],
  days: ['test/office/days/**/!(time-zones).test.ts'],
  kantor: ['test/office/{kantor,lembaga}/**/*.test.ts', 'test/desk/actor.test.ts'],
  permohonan: [
    'test/office/permohonan/**/!(*properties).test.ts',
    'test/office/naskah/**/!(diff-*|template-readme).test.ts',
  ],
  buku: [
    'test/office/buku/{keluar-rows,buku-contents,check-buku,check-buku-nomor,check-buku-year,struck-values}.test.ts',
  ],
};

const packageRoot = join(import.meta.dirname, '..');
const [pilihan, ruang] = [true, false].map((flag) => process.argv.slice(2).filter((a) => a.startsWith('-') === flag));
const unknownRooms = ruang.filter((nama) => !(nama in ROOM_TESTS));
if (unknownRooms.length > 0) {
  console.error(`No such room: ${unknownRooms.join(', ')}. Rooms: ${Object.keys(ROOM_TESTS).join(', ')}`);
  process.exit(2);
}

const cache = join(packageRoot, 'node_modules/.cache/stryker');
mkdirSync(cache, { recursive: true });
const results = [];
for (const nama of ruang.length > 0 ? ruang : Object.keys(ROOM_TESTS)) {
  const mulai = Date.now();
  const { status } = spawnSync(
    process.execPath,
    [
      ...[
        join(packageRoot, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
        'run',
        '--mutate',
        `src/office/${nama}/**/*.ts`,
      ],
      ...['--incrementalFile', join(cache, `${nama}.json`), ...pilihan],
    ],
    { cwd: packageRoot, stdio: 'inherit', env: { ...process.env, PKS_MUTASI: JSON.stringify(ROOM_TESTS[nama]) } },
  );
  if (status !== 0) process.exit(status ?? 1);
  results.push(
    `${nama.padEnd(12)}${scoreText(join(cache, `${nama}.json`))}   ${Math.round((Date.now() - mulai) / 1000)} s`,
  );
}
console.log(`\n${results.join('\n')}`);

/** '93.4 %  (12 of 182 survived)': killed or timed out, of the valid ones. */
function scoreText(berkas) {
  const { files } = JSON.parse(readFileSync(berkas, 'utf8'));
  const mutan = Object.values(files).flatMap((f) => f.mutants.map((m) => m.status));
  const [mati, hidup] = [
    ['Killed', 'Timeout'],
    ['Survived', 'NoCoverage'],
  ].map((mana) => mutan.filter((m) => mana.includes(m)).length);
  return `${((100 * mati) / (mati + hidup)).toFixed(1).padStart(5)} %   ${hidup} of ${mati + hidup} survived`;
}
