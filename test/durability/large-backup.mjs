// A register of gigabytes, backed up, continued, cut off by kill -9 and brought back, by the built pks and within its memory.
//   node test/durability/large-backup.mjs [--kasus 10000] [--gb 6] [--di FOLDER]   alone, with so many cases (after npm run build)
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeRegister } from '../../bench/make-register.mjs';
import { lingkungan, salinPaket } from './fixtures.mjs';

const MB = 1024 * 1024;
const SCAN_BYTES = 25 * MB; // the largest there may be
const MAX_RSS = 150 * MB;
const sha256 = (isi) => createHash('sha256').update(isi).digest('hex');
const zeros = Buffer.alloc(MB);

/** How many bytes of scans this disk has room for: the archive, and the register restored of it. 6 GB where it can. */
export function besarnya(di) {
  const { bavail, bsize } = fs.statfsSync(di);
  const muat = Math.floor((bavail * bsize - 1024 * MB) / 2.2);
  return Math.min(6144 * MB, Math.max(0, muat));
}

/** A scan that is a hole on the disk, named by the next act of a case: written as FORMAT.md says, not by pks. */
function tambahPindaian(r, id, ke) {
  const folder = join(r, 'kasus', id, 'kejadian');
  const terakhir = JSON.parse(fs.readFileSync(join(folder, fs.readdirSync(folder).sort().at(-1)), 'utf8'));
  const kepala = Buffer.from(`%PDF-1.4 pindaian ${id} ${ke}\n`);
  const hash = createHash('sha256').update(kepala);
  for (let sisa = SCAN_BYTES - kepala.length; sisa > 0; sisa -= MB) hash.update(zeros.subarray(0, Math.min(sisa, MB)));
  const sidik = hash.digest('hex');
  const berkas = `lampiran/surat-permohonan-${sidik.slice(0, 12)}.pdf`;
  fs.mkdirSync(join(r, 'kasus', id, 'lampiran'), { recursive: true });
  const fd = fs.openSync(join(r, 'kasus', id, berkas), 'w');
  fs.writeSync(fd, kepala);
  fs.ftruncateSync(fd, SCAN_BYTES);
  fs.closeSync(fd);
  const { dicatat: pada } = terakhir.kejadian.at(-1);
  const lampiran = { dokumen: 'surat-permohonan', berkas, asal: 'pindaian.pdf', sidik, ukuran: SCAN_BYTES };
  const fakta = { pada, dicatat: pada, oleh: terakhir.kejadian[0].oleh, jenis: 'Dilampirkan', lampiran, catatan: null };
  const v = terakhir.v + 1;
  const badan = {
    v,
    sebelum: terakhir.sidik,
    kunci: `pindaian-${id}-${ke}`,
    permintaan: sha256(berkas),
    kejadian: [fakta],
  };
  const teks = `${JSON.stringify({ ...badan, sidik: sha256(`${JSON.stringify(badan, null, 1)}\n`) }, null, 1)}\n`;
  fs.writeFileSync(join(folder, `${String(v).padStart(6, '0')}.json`), teks);
  return pada;
}

/** Every file that is truth, by its name: its size and sha256, in pieces. */
function isiRegister(r) {
  const isi = new Map();
  const jalan = (folder) => {
    for (const d of fs.readdirSync(join(r, folder), { withFileTypes: true })) {
      const nama = folder === '' ? d.name : `${folder}/${d.name}`;
      if (d.isDirectory()) {
        if (!['indeks', 'sementara'].includes(nama)) jalan(nama);
      } else if (!['register.json', 'pejabat.json', 'cadangan.json'].includes(nama) && d.name !== 'kasus.json') {
        isi.set(nama, hashFile(join(r, nama)));
      }
    }
  };
  jalan('');
  return isi;
}

function hashFile(jalur) {
  const fd = fs.openSync(jalur, 'r');
  const hash = createHash('sha256');
  const wadah = Buffer.alloc(MB);
  for (let n = fs.readSync(fd, wadah); n > 0; n = fs.readSync(fd, wadah)) hash.update(wadah.subarray(0, n));
  fs.closeSync(fd);
  return hash.digest('hex');
}

/** The built pks as a process of its own; killed once it has written more bytes than `mati`. */
function jalankan(paket, ruang, argv, mati) {
  return new Promise((beres) => {
    const catat = join(ruang, 'rss.cjs');
    const node = ['--require', catat, join(paket, 'bin/pks.js'), ...argv, '--json'];
    const anak = spawn(process.execPath, node, {
      cwd: ruang,
      env: lingkungan(ruang),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    anak.stdout.on('data', (d) => {
      out += d;
    });
    anak.stderr.on('data', (d) => {
      err += d;
    });
    const jaga = mati && setInterval(() => ditulis(anak.pid) > mati && anak.kill('SIGKILL'), 20);
    anak.on('close', (keluar, sinyal) => {
      clearInterval(jaga);
      const rss = Number(/RSS=(\d+)/.exec(err)?.[1] ?? 0) * 1024;
      beres({ keluar, sinyal, out, err, rss });
    });
  });
}

/** Bytes that a living process has handed to the system to write. */
function ditulis(pid) {
  try {
    return Number(/^wchar: (\d+)/m.exec(fs.readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1]);
  } catch {
    return 0; // it has ended
  }
}

/** @returns { banyak, gagal, catatan }, as the other tools do; `siapkan` makes the register `r` in a folder */
export async function cadanganBesar(paket, siapkan, di, besar = besarnya(di)) {
  const banyak = Math.max(4, Math.floor(besar / SCAN_BYTES));
  const ruang = join(di, 'besar');
  const r = join(ruang, 'r');
  const gagal = [];
  let titik = 0;
  let terbesar = 0;
  const puncak = [];
  const uji = (letak, benar, keluhan) => {
    titik++;
    if (!benar) gagal.push({ letak, keluhan: [String(keluhan)] });
  };
  const harus = async (letak, argv, mati) => {
    const h = await jalankan(paket, ruang, argv, mati);
    if (!mati) {
      uji(letak, h.keluar === 0, `exit ${h.keluar}: ${h.err}`);
      uji(`${letak}: memory`, h.rss > 0 && h.rss <= MAX_RSS, `${Math.round(h.rss / MB)} MB of ${MAX_RSS / MB}`);
      terbesar = Math.max(terbesar, h.rss);
      puncak.push(`${letak} ${Math.round(h.rss / MB)}`);
    }
    return h;
  };
  await siapkan(ruang);
  fs.writeFileSync(
    join(ruang, 'rss.cjs'),
    "process.on('exit', () => process.stderr.write('\\nRSS=' + process.resourceUsage().maxRSS + '\\n'));\n",
  );
  const kasus = fs.readdirSync(join(r, 'kasus')).sort();
  for (let ke = 0; ke < banyak; ke++) tambahPindaian(r, kasus[ke % kasus.length], ke);

  // Cut off at several points: the archive is not there under its name, and the same line then works.
  const sebagian = (nama) => nama.startsWith('.pks-sebagian-');
  for (const bagian of [0.01, 0.9]) {
    const { sinyal } = await harus('cut', ['backup', 'a.zip'], bagian * banyak * SCAN_BYTES);
    uji(`backup killed at ${bagian}`, sinyal === 'SIGKILL' && !fs.existsSync(join(ruang, 'a.zip')), sinyal);
  }
  const { out } = await harus('backup', ['backup', 'a.zip']);
  const { berkas } = JSON.parse(out).data;
  uji('nothing is left of the dead', fs.readdirSync(ruang).filter(sebagian).length === 0, fs.readdirSync(ruang));
  const ukuran = fs.statSync(join(ruang, 'a.zip')).size;
  uji('scans are stored as they are', ukuran < banyak * SCAN_BYTES + MB + berkas * 300, ukuran);

  tambahPindaian(r, kasus[0], banyak);
  const mulai = process.hrtime.bigint();
  await harus('backup --sesudah', ['backup', 'b.zip', '--sesudah', 'a.zip']);
  const detik = Number((process.hrtime.bigint() - mulai) / 1_000_000n) / 1000;
  // The manifest names every file again, and its hashes do not compress.
  uji('only what is new', fs.statSync(join(ruang, 'b.zip')).size < SCAN_BYTES + MB + berkas * 50, 'too large');

  for (const bagian of [0.05, 0.6]) {
    const mati = bagian * banyak * SCAN_BYTES;
    const { sinyal } = await harus('cut', ['restore', 'b.zip', 'a.zip', '--ke', 'p'], mati);
    uji(`restore killed at ${bagian}`, sinyal === 'SIGKILL' && !fs.existsSync(join(ruang, 'p/register.json')), sinyal);
  }
  await harus('restore', ['restore', 'b.zip', 'a.zip', '--ke', 'p']);
  const [dulu, kini] = [isiRegister(r), isiRegister(join(ruang, 'p'))];
  const beda = [...new Set([...dulu.keys(), ...kini.keys()])].filter((nama) => dulu.get(nama) !== kini.get(nama));
  uji('byte for byte', beda.length === 0 && kini.size > banyak, beda.slice(0, 3));
  fs.rmSync(ruang, { recursive: true, force: true });
  const gb = ((banyak * SCAN_BYTES) / 1024 / MB).toFixed(1);
  const catatan = `${kasus.length} cases, ${kini.size} files, ${gb} GB of scans, ${Math.round(terbesar / MB)} MB of memory at most (${puncak.join(', ')}), what is new in ${detik.toFixed(1)} s`;
  return { banyak: titik, gagal, catatan };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { kasus: { type: 'string' }, gb: { type: 'string' }, di: { type: 'string' } },
  });
  const di = fs.mkdtempSync(join(values.di ?? tmpdir(), 'pks-besar-'));
  try {
    const siapkan = (ruang) => makeRegister(join(ruang, 'r'), Number(values.kasus ?? 10_000));
    const besar = Math.min(Number(values.gb ?? 6) * 1024 * MB, besarnya(di));
    const { banyak, gagal, catatan } = await cadanganBesar(salinPaket(join(di, 'paket')), siapkan, di, besar);
    console.log(`${banyak} points, ${gagal.length} broken: ${catatan}`);
    for (const { letak, keluhan } of gagal) console.log(`  ${letak}: ${keluhan.join('; ')}`);
    process.exitCode = gagal.length === 0 ? 0 : 1;
  } finally {
    fs.rmSync(di, { recursive: true, force: true });
  }
}
