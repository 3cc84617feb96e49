// CPU time of whole processes. Never a verdict: this machine, now, side by side.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PEAK_MEMORY = fileURLToPath(new URL('peak-memory.cjs', import.meta.url));

// With either variable Node reads certificates or options at each start: the floor would be more than twice as high as on
// an office PC, and every ratio to it would look better than it is.
const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...LINGKUNGAN } = process.env;

/** What pks keeps for a user lies there: other runs on this machine would drop it meanwhile. */
export function keepCacheIn(folder) {
  process.env.XDG_CACHE_HOME = folder;
  LINGKUNGAN.XDG_CACHE_HOME = folder;
}

/** CPU milliseconds (user and system, children too) of one run. @throws where it does not exit with 0 */
export function cpuTime({ argv, env = {}, masukan = '' }) {
  const hasil = spawnSync('bash', ['-c', 'TIMEFORMAT="waktu %3U %3S"; time "$@" >/dev/null', 'bash', ...argv], {
    encoding: 'utf8',
    input: masukan,
    env: { ...LINGKUNGAN, NO_COLOR: '1', ...env },
  });
  const cocok = /waktu (\S+) (\S+)\s*$/.exec(hasil.stderr);
  if (hasil.status !== 0 || !cocok) throw new Error(`${argv.join(' ')}: ${hasil.status}\n${hasil.stderr}`);
  return 1000 * (Number(cocok[1]) + Number(cocok[2]));
}

/** Largest resident memory of one run of Node, in MiB. */
export function peakMemory(argv, env = {}) {
  const hasil = spawnSync(process.execPath, ['-r', PEAK_MEMORY, ...argv], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...LINGKUNGAN, ...env },
    maxBuffer: 1 << 26,
  });
  return Number(hasil.output[3]) / 1024;
}

export const median = (angka) => [...angka].sort((a, b) => a - b)[Math.floor(angka.length / 2)];

/** Milliseconds from which one run tells enough, and from which three do. */
const [VERY_SLOW, SLOW] = [5000, 1500];

/**
 * Measures all of them in turns, so that what else the machine does falls on each alike. A slow one is run less often, a
 * very slow one once: what it reads was read just before, when its memory was measured.
 * `kerja`: { nama, jalankan(kali) → what `cpuTime` takes }. Gives name → median milliseconds and how often it was run.
 */
export function measureInTurns(kerja, kali, lapor) {
  const waktu = new Map(kerja.map((k) => [k.nama, []]));
  for (let putaran = -1; putaran < kali; putaran++) {
    for (const { nama, jalankan } of kerja) {
      const dulu = waktu.get(nama);
      const cukup = dulu[0] > VERY_SLOW || (dulu.length >= 3 && median(dulu) > SLOW);
      if (cukup) continue;
      const ms = cpuTime(jalankan(putaran + 1));
      if (putaran >= 0 || ms > VERY_SLOW) dulu.push(ms); // the round before warms up what is read
    }
    lapor(`putaran ${putaran + 1}/${kali}`);
  }
  return new Map([...waktu].map(([nama, angka]) => [nama, { ms: median(angka), kali: angka.length }]));
}
