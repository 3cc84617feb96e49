// Are the tools sharp? Each fault below is put into the store by exact text, the house is bundled anew, and the
// cheapest tool that must catch it is run. A fault whose text is not found, or that is not caught, fails the run.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { bohong, bunuh, galat, sela } from './fault-points.mjs';
import { AKAR, PERINTAH } from './fixtures.mjs';
import { listrik, ulangLaluCabut } from './power-cut.mjs';
import { CELA } from './store-faults.mjs';
import { kolam as buatKolam } from './worker-pool.mjs';

const ALAT = {
  'power cut': (kolam, { paket, daftar: [d] }) =>
    listrik(kolam, { paket, cara: 'dalam', henti: 1, rangkai: [{ dari: PERINTAH[d.ke].asal, perintah: [d.nama] }] }),
  'repeat and power cut': (kolam, { paket, daftar }) =>
    ulangLaluCabut(kolam, daftar, { paket, henti: 1, nama: daftar.map((d) => d.nama) }),
  'another desk between': (kolam, { paket, daftar }) => sela(kolam, daftar, { paket }),
  errors: (kolam, { paket, daftar }) =>
    galat(kolam, daftar, { paket, cara: 'dalam' }, { hanyaTulis: true, henti: true, batas: Number.POSITIVE_INFINITY }),
  'a lying disk': (kolam, { paket, daftar }) => bohong(kolam, daftar, { paket }),
  kill: (kolam, { paket, daftar }) => bunuh(kolam, daftar, { paket }, { henti: true, batas: Number.POSITIVE_INFINITY }),
  undisturbed: async (_, { keluhan }) => ({ banyak: 1, gagal: keluhan.length > 0 ? [{ keluhan }] : [] }),
};

/** The house with a fault in it, beside the rest of the package. */
async function paketCela(asli, di, berkas, ganti) {
  rmSync(di, { recursive: true, force: true });
  for (const nama of ['bin', 'dist', 'templates', 'data', 'package.json']) {
    cpSync(join(asli, nama), join(di, nama), { recursive: true });
  }
  for (const nama of readdirSync(join(di, 'dist'))) if (nama.endsWith('.cache')) rmSync(join(di, 'dist', nama));
  const jalur = join(AKAR, 'src', berkas);
  let isi = readFileSync(jalur, 'utf8');
  for (const [teks, jadi] of ganti) {
    if (isi.split(teks).length !== 2) throw new Error(`src/${berkas} does not hold, or not once: ${teks}`);
    isi = isi.replace(teks, () => jadi);
  }
  const plugin = {
    name: 'cela',
    setup: (b) =>
      b.onLoad({ filter: new RegExp(`[/\\\\]${basename(jalur)}$`) }, ({ path }) =>
        path === jalur ? { contents: isi, loader: 'ts' } : null,
      ),
  };
  // As scripts/build.js bundles it.
  await build({
    absWorkingDir: AKAR,
    entryPoints: ['src/run.ts'],
    outfile: join(di, 'dist/run.cjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
    define: { 'import.meta.url': '__alamat' },
    banner: {
      js: '(function(exports,require,module,__filename,__dirname){const __alamat=require("node:url").pathToFileURL(__filename).href;',
    },
    footer: { js: '})' },
    alias: { 'node:child_process': './scripts/child-process.cjs' },
    plugins: [plugin],
  });
  return di;
}

/** Every tool on the house as it is, bundled the same way: what it catches then is no fault of the store. */
const KENDALI = Object.keys(ALAT).map((alat) => ({
  apa: `nothing (control: ${alat})`,
  alat,
  perintah: alat === 'errors' || alat === 'kill' ? 'config' : 'advance',
  berkas: 'store/folder/record/commit.ts',
  ganti: [],
  kendali: true,
}));

/**
 * Two faults at once, each with a worker of its own: one that changed houses at every task would compile each time.
 * @param saring only the faults whose words hold this
 */
export async function gigi(paket, asal, di, saring = '') {
  const dipilih = [...KENDALI, ...CELA].filter((c) => c.apa.includes(saring));
  mkdirSync(join(di, 'gigi'), { recursive: true });
  const bukti = [];
  const antre = [...dipilih.entries()];
  const jalur = async (kolam) => {
    for (let satu = antre.shift(); satu; satu = antre.shift()) {
      const [i, cela] = satu;
      bukti[i] = await buktiCela(kolam, paket, join(di, 'gigi', `${i}`), cela);
      console.error(`  ${cela.apa}: ${bukti[i].slice(0, 100) || 'nothing seen'}`);
    }
  };
  const semua = [0, 1].map((i) => buatKolam(paket, asal, join(di, 'gigi', `jalur-${i}`), 1));
  try {
    await Promise.all(semua.map(jalur));
  } finally {
    for (const satu of semua) satu.tutup();
  }
  const baris = dipilih.map((cela, i) => ({ ...cela, bukti: bukti[i].replaceAll(di, '') }));
  const gagal = baris.flatMap(({ apa, alat, kendali, bukti: b }) => {
    if (kendali) return b ? [{ letak: apa, keluhan: [b] }] : [];
    return b && !b.startsWith(RUSAK) ? [] : [{ letak: apa, keluhan: [b || `not caught by: ${alat}`] }];
  });
  const cela = baris.filter((b) => !b.kendali);
  return { banyak: cela.length, gagal, baris: cela };
}

/** The tool itself failed. */
const RUSAK = 'tool: ';

async function buktiCela(kolam, paket, di, { alat, perintah, berkas, ganti }) {
  try {
    const cela = await paketCela(paket, di, berkas, ganti);
    const ke = PERINTAH.findIndex((p) => p.nama === perintah);
    const { keluhan, operasi, nama: namaOperasi } = await kolam.kerja('hitung', { paket: cela, ke, cara: 'dalam' });
    const daftar = [{ ke, nama: perintah, operasi, namaOperasi }];
    const hasil = await ALAT[alat](kolam, { paket: cela, keluhan, daftar });
    return hasil.gagal[0]?.keluhan[0] ?? '';
  } catch (e) {
    return `${RUSAK}${e.message}`;
  } finally {
    rmSync(di, { recursive: true, force: true });
  }
}
