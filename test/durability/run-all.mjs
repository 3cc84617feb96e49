// npm run test:durability: what the built pks does when the machine fails it. Prints a table; 1 if a promise was broken.
//   node test/durability/run-all.mjs [--hanya kill,errors,…] [--perintah new,…] [--gigi TEXT] [--benih N] [--semua] [--tulis]
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { acak } from './disk-model.mjs';
import { bohong, bunuh, galat, hitung, sela } from './fault-points.mjs';
import { AKAR, salinPaket, siapkan } from './fixtures.mjs';
import { cadanganBesar } from './large-backup.mjs';
import { meja } from './many-desks.mjs';
import { bisaLoop, ext4, listrik, ulangLaluCabut } from './power-cut.mjs';
import { bacaSaja, batasUkuran, penuh, penuhDidalam, strace } from './real-disks.mjs';
import { gigi } from './tool-teeth.mjs';
import { kolam as buatKolam } from './worker-pool.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    hanya: { type: 'string' },
    benih: { type: 'string' },
    semua: { type: 'boolean' },
    tulis: { type: 'boolean' },
    perintah: { type: 'string' },
    gigi: { type: 'string' },
    didalam: { type: 'boolean' },
  },
});
if (values.didalam) {
  process.stdout.write(JSON.stringify(await penuhDidalam(...positionals)));
  process.exit(0);
}

const kurang = ['strace', 'unshare', 'setpriv', 'mkfs.ext4', 'mount'].filter(
  (alat) => spawnSync('sh', ['-c', `command -v ${alat}`]).status !== 0,
);
if (kurang.length > 0) {
  console.error(`missing on this machine: ${kurang.join(', ')}`);
  process.exit(1);
}

const SEMENIT = 60_000;
/** Between these docs/keandalan.md holds the latest table. */
const [AWAL, AKHIR] = ['<!-- awet -->', '<!-- /awet -->'];
const mulai = Date.now();
const benih = Number(values.benih ?? mulai % 1_000_000);
const lot = acak(benih);
const batas = values.semua ? { batas: Number.POSITIVE_INFINITY } : {};
const di = mkdtempSync(join(lapang('/dev/shm') ? '/dev/shm' : tmpdir(), 'pks-awet-'));
const nyata = mkdtempSync(join(tmpdir(), 'pks-awet-')); // where syncing means something
for (const folder of [di, nyata]) chmodSync(folder, 0o755); // an account that is not root comes by

/** Memory is quick and wears no disk out; the order of operations is the same. */
function lapang(folder) {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > 300e6;
  } catch {
    return false;
  }
}

/** Processor seconds of a process and of its children that ended; a wall clock tells of whoever else is busy. */
function cpuDari(pid) {
  const isi = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return isi.slice(11, 15).reduce((n, x) => n + Number(x), 0) / 100;
}
const cpu = () => ['self', ...kolam.pid].reduce((n, pid) => n + cpuDari(pid), 0);

const baris = [];
async function ukur(nama, alat, kerja) {
  if (nama !== 'undisturbed' && values.hanya && !values.hanya.split(',').includes(nama)) return null;
  const awal = Date.now();
  const cpuAwal = cpu();
  let hasil;
  try {
    hasil = await kerja();
  } catch (e) {
    hasil = { banyak: 0, gagal: [{ letak: nama, keluhan: [e.stack] }] };
  }
  const detik = ((Date.now() - awal) / 1000).toFixed(0);
  const detikCpu = (cpu() - cpuAwal).toFixed(0);
  baris.push({ nama, alat, detik, detikCpu, ...hasil });
  console.error(`${nama}: ${hasil.banyak}, ${hasil.gagal.length} failed, ${detik} s, ${detikCpu} s CPU`);
  for (const { letak, keluhan } of hasil.gagal.slice(0, 3)) console.error(`  ${letak}: ${keluhan[0].slice(0, 300)}`);
  return hasil;
}

let keluar = 0;
const bangun = spawnSync(process.execPath, [join(AKAR, 'scripts/build.js')], { stdio: 'inherit' });
if (bangun.status !== 0) process.exit(1);
const paket = salinPaket(join(di, 'paket'));
const asal = await siapkan(paket, join(di, 'asal'));
const kolam = buatKolam(paket, asal, di);
try {
  let daftar = [];
  const hitungDulu = async () => {
    daftar = await hitung(kolam);
    if (values.perintah) daftar = daftar.filter((d) => values.perintah.split(',').includes(d.nama));
    return daftar;
  };
  await ukur('undisturbed', 'each command as a process and in a worker', async () => ({
    banyak: (await hitungDulu()).length,
    gagal: daftar.filter((d) => d.keluhan.length > 0).map((d) => ({ letak: d.nama, keluhan: d.keluhan })),
    catatan: `${daftar.reduce((n, d) => n + d.operasi.tulis, 0)} writing operations`,
  }));
  await ukur('kill', 'dead before and after each operation and within each write; one in 24 by a real SIGKILL', () =>
    bunuh(kolam, daftar, {}, { lot, ...batas }),
  );
  await ukur('errors', 'ENOSPC, EIO or EACCES at each operation, short writes; EIO, EACCES at reads', () =>
    galat(kolam, daftar, {}, { lot, ...batas }),
  );
  await ukur('a lying disk', 'the write of the act is kept as zeros', () => bohong(kolam, daftar));
  await ukur('another desk between', "another desk's whole command before each link, rename, unlink", () =>
    sela(kolam, daftar),
  );
  const tiap = values.semua ? 1 : 2;
  await ukur(
    'power cut',
    `every legal state of a disk, replayed${values.semua ? '' : '; after every second operation'}`,
    () => listrik(kolam, { henti: 20, tiap, mulai: Math.floor(lot() * tiap) }),
  );
  await ukur('repeat and power cut', 'dead at an operation, repeated, answered, then the power goes', () =>
    ulangLaluCabut(kolam, daftar, { nama: ['config', 'advance', 'lampirkan', 'new', 'template salin'] }),
  );
  await ukur('real ext4', 'image copied after each answer; default, and writeback,noauto_da_alloc', async () => {
    const sebab = bisaLoop(di);
    if (sebab) return { banyak: 0, gagal: [], catatan: `no loop mounts here (${sebab}); the replay stands in` };
    return ext4(paket, di);
  });
  await ukur('full disk', 'tmpfs of 1 MB, 0–40 pages free', async () =>
    penuh(paket, asal, di, fileURLToPath(import.meta.url)),
  );
  await ukur('limited files', 'ulimit -f: the kernel writes short', () => batasUkuran(paket, asal, di));
  await ukur('read-only', 'as uid 65534: the register, or one of its folders', () => bacaSaja(paket, asal, di));
  await ukur('strace', 'system calls that fail or kill, from outside', () => strace(paket, asal, nyata));
  await ukur('seven desks', '7 × 30 acts at once, 20 random kill -9, same keys again', () =>
    meja(paket, asal, nyata, { benih }),
  );
  await ukur('a large backup', 'gigabytes backed up, continued, killed and restored, byte for byte', () =>
    // Half a gigabyte shows all but the length; 4 GB and 66,000 parts are crossed in test/store/archive.test.ts.
    cadanganBesar(
      paket,
      (ruang) => cpSync(join(asal, 'isi'), ruang, { recursive: true }),
      nyata,
      values.semua ? undefined : 512 * 1024 * 1024,
    ),
  );
  const hasilGigi = await ukur('teeth', 'faults put into the store, each to be caught', () =>
    gigi(paket, asal, di, values.gigi),
  );
  cetak(hasilGigi);
} finally {
  kolam.tutup();
  process.chdir('/');
  for (const folder of [di, nyata]) rmSync(folder, { recursive: true, force: true });
}
process.exit(keluar);

/** The summary, in Markdown; with --tulis also between the marks in docs/keandalan.md, where the latest one stands. */
function cetak(hasilGigi) {
  const total = baris.filter((b) => b.nama !== 'teeth').reduce((n, b) => n + b.banyak, 0);
  const gagal = baris.flatMap((b) => b.gagal.map((g) => ({ ...g, nama: b.nama })));
  const lama = (Date.now() - mulai) / 1000;
  const mesin = `Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}`;
  const catatan = ({ alat, catatan: c }) => (c ? `${alat} (${c})` : alat);
  const teks = [
    `${new Date(mulai).toISOString().slice(0, 10)}, ${mesin}, loop mounts: ${bisaLoop(di) === null ? 'yes' : 'no'}, seed ${benih}:`,
    '',
    '| tool | what it does | points | failed | s | CPU s |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
    ...baris.map((b) => `| ${b.nama} | ${catatan(b)} | ${b.banyak} | ${b.gagal.length} | ${b.detik} | ${b.detikCpu} |`),
    `| **all** | | **${total}** | **${gagal.length}** | **${lama.toFixed(0)}** | **${cpu().toFixed(0)}** |`,
  ];
  const tergigit = (hasilGigi?.baris ?? []).map(({ apa, alat, bukti }) => {
    const terlihat = bukti
      .split('\n')[0]
      .replace(/[|\p{Cc}]/gu, ' ')
      .slice(0, 70);
    return `| ${apa} | ${bukti ? alat : `NOT ${alat}`} | ${terlihat} |`;
  });
  if (tergigit.length > 0)
    teks.push('', '| seeded fault | caught by | which saw |', '| --- | --- | --- |', ...tergigit);
  console.log(`\n${teks.join('\n')}`);
  if (values.tulis) {
    const halaman = join(AKAR, 'docs/keandalan.md');
    const isi = readFileSync(halaman, 'utf8');
    const [depan] = isi.split(AWAL);
    writeFileSync(halaman, `${depan}${AWAL}\n\n${teks.join('\n')}\n\n${isi.slice(isi.indexOf(AKHIR))}`);
  }
  for (const { nama, letak, keluhan } of gagal.slice(0, 60)) {
    console.log(`\n${nama}: ${letak}\n  ${keluhan.map((k) => k.slice(0, 600)).join('\n  ')}`);
  }
  if (lama * 1000 > 5 * SEMENIT) console.log('\nThis took more than five minutes: too long for CI.');
  if (gagal.length > 0) keluar = 1;
}
