// Disks as they are: full, read-only, with a limit on the size of files, and system calls that strace answers instead.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAIN, lingkungan, rumah, UTUH } from './fixtures.mjs';
import { keluhanJawaban, pulih } from './recovery.mjs';

const sh = (argv, ruang, env = {}) => {
  const { status, signal, stdout, stderr } = spawnSync(argv[0], argv.slice(1), {
    cwd: ruang,
    env: lingkungan(ruang, env),
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { keluar: status, sinyal: signal, out: stdout, err: stderr };
};
const bin = (paket) => [process.execPath, join(paket, 'bin/pks.js')];

/** Every file and folder with its size and time: whether anything was touched. */
function potret(folder) {
  const isi = {};
  for (const nama of readdirSync(folder, { recursive: true }).sort()) {
    const s = statSync(join(folder, nama));
    isi[nama] = s.isDirectory() ? 'folder' : `${s.size} ${s.mtimeMs}`;
  }
  return JSON.stringify(isi);
}

async function diRuang(ruang, paket, kerja) {
  process.chdir(ruang);
  process.env.PKS_REGISTER = 'r';
  process.env.XDG_CONFIG_HOME = 'c';
  process.env.XDG_DATA_HOME = 'c'; // Nor a practice register of whoever runs this.
  process.env.CI = '1';
  try {
    return await kerja(rumah(paket));
  } finally {
    process.chdir('/');
  }
}

/** 1 MB of disk, less and less of it free. Runs inside a mount namespace of its own. */
export async function penuhDidalam(paket, asal, titik) {
  const gagal = [];
  let banyak = 0;
  let ditolak = 0;
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', titik], { encoding: 'utf8' });
  if (mount.status !== 0) return { banyak, gagal: [{ letak: 'tmpfs', keluhan: [mount.stderr] }] };
  const isiPenuh = (sisaHalaman) => {
    writeFileSync(join(titik, 'pengisi'), Buffer.alloc(0));
    let halaman = 0;
    try {
      for (; halaman < 300; halaman++) writeFileSync(join(titik, 'pengisi'), Buffer.alloc(4096), { flag: 'a' });
    } catch {} // full
    writeFileSync(join(titik, 'pengisi'), Buffer.alloc(Math.max(0, halaman - sisaHalaman) * 4096));
  };
  for (const p of UTUH) {
    for (const sisa of p.nama === 'init' ? [0, 5, 20, 40] : [0, 1, 2, 4, 7]) {
      const ruang = join(titik, 'w');
      rmSync(ruang, { recursive: true, force: true });
      rmSync(join(titik, 'pengisi'), { force: true });
      cpSync(join(asal, p.asal), ruang, { recursive: true });
      isiPenuh(sisa);
      const hasil = sh([...bin(paket), ...p.argv], ruang);
      banyak++;
      if (hasil.keluar !== 0) ditolak++;
      rmSync(join(titik, 'pengisi'), { force: true });
      const keluhan = await diRuang(ruang, paket, (pks) => pulih({ pks, ruang, p, hasil, lain: LAIN[0] }));
      if (keluhan.length > 0) gagal.push({ letak: `${p.nama}, ${sisa} pages free`, keluhan });
    }
  }
  if (ditolak === 0) gagal.push({ letak: 'tmpfs', keluhan: ['nothing was ever refused: the disk was not full'] });
  return { banyak, gagal, catatan: `${ditolak} refused` };
}

/** The same in a child that may mount, as root or not. */
export function penuh(paket, asal, di, jalan) {
  const titik = join(di, 'tmpfs');
  mkdirSync(titik, { recursive: true });
  const h = spawnSync('unshare', ['-Urm', process.execPath, jalan, '--didalam', paket, asal, titik], {
    encoding: 'utf8',
  });
  if (h.status !== 0) return { banyak: 0, gagal: [{ letak: 'unshare', keluhan: [h.stderr || String(h.error)] }] };
  return JSON.parse(h.stdout);
}

const ubahMode = (folder, boleh) => {
  for (const nama of ['', ...readdirSync(folder, { recursive: true })]) {
    const jalur = join(folder, nama);
    chmodSync(jalur, statSync(jalur).isDirectory() ? (boleh ? 0o777 : 0o555) : boleh ? 0o666 : 0o444);
  }
};

/** A register that may only be read, whole or one of its folders, for an account that is not root. */
export async function bacaSaja(paket, asal, di) {
  const gagal = [];
  let banyak = 0;
  const pengguna = process.getuid() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
  const BAGIAN = ['.', 'sementara', 'kejadian', 'kasus/2026-002/kejadian', 'indeks/aktif'];
  for (const p of UTUH) {
    for (const bagian of p.nama === 'init' ? ['.'] : BAGIAN.filter((b) => existsSync(join(asal, p.asal, 'r', b)))) {
      const ruang = join(di, 'baca-saja');
      rmSync(ruang, { recursive: true, force: true });
      cpSync(join(asal, p.asal), ruang, { recursive: true });
      ubahMode(ruang, true);
      ubahMode(p.nama === 'init' ? ruang : join(ruang, 'r', bagian), false);
      const utama = join(ruang, p.nama === 'init' ? '.' : 'r');
      const semula = potret(utama);
      const hasil = sh([...pengguna, ...bin(paket), ...p.argv], ruang);
      banyak++;
      const letak = `${p.nama}, read-only ${bagian}`;
      const keluhan = keluhanJawaban(hasil, p);
      if (bagian === '.') {
        const diLuar = p.hasil && !p.hasil.startsWith('r/'); // reading goes on, also into a file elsewhere
        if (hasil.keluar !== (diLuar ? 0 : 5)) keluhan.push(`exit ${hasil.keluar}: ${hasil.err}`);
        if (potret(utama) !== semula) keluhan.push('the register was touched');
        // Reading goes on.
        for (const argv of p.nama === 'init' ? [] : [['list'], ['overdue'], ['show', '2026-002'], ['check']]) {
          const baca = sh([...pengguna, ...bin(paket), ...argv], ruang);
          if (baca.keluar !== 0 && p.asal !== 'tertinggal') keluhan.push(`pks ${argv[0]}: exit ${baca.keluar}`);
          banyak++;
        }
      }
      ubahMode(ruang, true);
      keluhan.push(...(await diRuang(ruang, paket, (pks) => pulih({ pks, ruang, p, hasil }))));
      if (keluhan.length > 0) gagal.push({ letak, keluhan });
    }
  }
  return { banyak, gagal };
}

/** Files may not grow beyond a few blocks: the kernel itself writes short, and then refuses. */
export async function batasUkuran(paket, asal, di) {
  const gagal = [];
  let banyak = 0;
  for (const p of UTUH) {
    for (const blok of p.nama === 'init' ? [1, 4, 64] : [1, 3, 8]) {
      const ruang = join(di, 'batas');
      rmSync(ruang, { recursive: true, force: true });
      cpSync(join(asal, p.asal), ruang, { recursive: true });
      const hasil = sh(
        ['sh', '-c', `trap '' XFSZ; ulimit -f ${blok}; exec "$@"`, 'sh', ...bin(paket), ...p.argv],
        ruang,
      );
      banyak++;
      const keluhan = await diRuang(ruang, paket, (pks) => pulih({ pks, ruang, p, hasil }));
      if (keluhan.length > 0) gagal.push({ letak: `${p.nama}, ulimit -f ${blok}`, keluhan });
    }
  }
  return { banyak, gagal };
}

/** System calls that the kernel refuses, or never comes back from. */
const SUNTIK = [
  ['fsync', [1, 2, 4, 7], ['error=EIO', 'signal=KILL']],
  ['link,linkat', [1, 2], ['error=ENOSPC', 'error=EIO', 'signal=KILL']],
  ['rename,renameat,renameat2', [1, 2], ['error=EACCES', 'signal=KILL']],
  ['unlink,unlinkat', [1, 2], ['error=EIO', 'signal=KILL']],
  ['mkdir,mkdirat', [1], ['error=ENOSPC']],
];

export async function strace(paket, asal, di) {
  const gagal = [];
  let banyak = 0;
  const dipilih = UTUH.filter((p) => ['new', 'advance', 'config', 'draft --ke'].includes(p.nama));
  for (const p of dipilih) {
    for (const [panggilan, ke, cara] of SUNTIK) {
      for (const n of ke) {
        const satu = cara[(n + banyak) % cara.length];
        const ruang = join(di, 'strace');
        rmSync(ruang, { recursive: true, force: true });
        cpSync(join(asal, p.asal), ruang, { recursive: true });
        // Calls a machine does not have are asked for with `?`.
        const nama = panggilan
          .split(',')
          .map((x) => `?${x}`)
          .join(',');
        const suntik = ['-e', `trace=${nama}`, '-e', `inject=${nama}:${satu}:when=${n}`];
        const hasil = sh(['strace', '-qq', '-o', '/dev/null', ...suntik, ...bin(paket), ...p.argv], ruang);
        banyak++;
        // strace dies of the signal it gave; its own shell-like code is the other way to say so.
        if (hasil.keluar === 137) hasil.sinyal = 'SIGKILL';
        const keluhan = await diRuang(ruang, paket, (pks) => pulih({ pks, ruang, p, hasil }));
        if (keluhan.length > 0) gagal.push({ letak: `${p.nama}, ${panggilan} ${n}: ${satu}`, keluhan });
      }
    }
  }
  return { banyak, gagal };
}
