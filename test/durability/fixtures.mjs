// What the harness works on: a copy of the built package, the commands that write, and the registers they begin from.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs, { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';
import { unzipSync, zipSync } from 'fflate';

export const AKAR = fileURLToPath(new URL('../..', import.meta.url));
export const SISIPAN = fileURLToPath(new URL('./fs-shim.cjs', import.meta.url));
/** The room of a fault: `r` is the register, beside it the scans; also the current folder of the command. */
const TEMPLAT = readFileSync(join(AKAR, 'templates/tanda-terima/tanda-terima.docx'));
const PINDAIAN = {
  // Packed otherwise, so that it is not the shipped one.
  'tanda-terima.docx': zipSync(unzipSync(TEMPLAT), { level: 1 }),
  'surat.pdf': '%PDF-1.4 surat permohonan',
  'lain.pdf': '%PDF-1.4 pindaian lain',
  'buku.csv': 'Nomor PKS;Nama Instansi;Tanggal PKS\n470/90;RSUD Lama;2/1/2020\n470/91;Dinas Lama;3/1/2020\n',
};

/** Copies the built pks, so that a build meanwhile changes nothing. */
export function salinPaket(ke) {
  for (const nama of ['bin', 'dist', 'templates', 'data/acuan', 'package.json']) {
    cpSync(join(AKAR, nama), join(ke, nama), { recursive: true });
  }
  return ke;
}

export const lingkungan = (ruang, tambahan = {}) => ({
  PATH: process.env.PATH,
  HOME: join(ruang, '..'),
  XDG_CONFIG_HOME: 'c',
  PKS_REGISTER: 'r',
  CI: '1',
  ...tambahan,
});

/** The built pks as a process of its own. `cela`: what its disk does to it. */
export function jalankan(paket, ruang, argv, cela) {
  const node = cela ? ['--require', SISIPAN] : [];
  const env = lingkungan(ruang, cela ? { AWET_CELA: JSON.stringify({ akar: ruang, ...cela }) } : {});
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [...node, join(paket, 'bin/pks.js'), ...argv],
    {
      cwd: ruang,
      env,
      encoding: 'utf8',
      timeout: 20_000,
    },
  );
  return { keluar: status, sinyal: signal, out: stdout, err: stderr };
}

/** Loads the house as src/load.ts does, without V8's cache. */
function muat(bundel) {
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  const script = new Script(readFileSync(bundel, 'latin1'), { filename: bundel, importModuleDynamically });
  const modul = { exports: {} };
  script.runInThisContext()(modul.exports, createRequire(bundel), modul, bundel, dirname(bundel));
  return modul.exports;
}

/** The same bundle inside this process: answers alike, without starting a program. Stands in the room already. */
export function rumah(paket) {
  const { main, realEnv } = muat(join(paket, 'dist/run.cjs'));
  return async (argv) => {
    let out = '';
    let err = '';
    const print = (teks) => {
      out += `${teks}\n`;
    };
    const note = (teks) => {
      err += `${teks}\n`;
    };
    try {
      return { keluar: await main(argv, { ...(await realEnv(argv)), bolehTanya: false, print, note }), out, err };
    } catch (e) {
      return { keluar: 1, out, err: `${err}${e.stack}` };
    }
  };
}

const LEMBAGA = ['--jenis', 'rsud-blud', '--tanggal-surat', '2026-01-05'];
export const surat = (nomor, ...lain) => [
  ...['new', ...LEMBAGA, '--nomor-surat', nomor, '--hal', 'Hak akses', '--diterima', '2026-01-06', '--lengkap'],
  ...(lain.includes('--lembaga') ? [] : ['--lembaga', 'RSUD Contoh']),
  ...lain,
];

/**
 * Every command that writes, from perintah.json: `originalZone` is the register it begins from (see `siapkan`). It records an
 * act, known by its key; or it makes a file (`hasil`), which `uji` must find whole; or it makes views alone (`viewAt`).
 * `copyRegister`: a copy outside of the register besides. `contoh`: it records its act the way others do, so a sample of its
 * operations is enough.
 */
export const PERINTAH = JSON.parse(readFileSync(new URL('./writing-commands.json', import.meta.url), 'utf8')).map(
  (p) => {
    if (p.hasil || p.pandangan) return p;
    const kunci = `k-${p.nama}`;
    return { ...p, kunci, argv: [...p.argv, '--kunci', kunci] };
  },
);

/** Those that every tool takes whole. */
export const UTUH = PERINTAH.filter((p) => !p.contoh);

/** Commands of another desk that may come next; each works after any of the above. */
export const LAIN = [
  ['config', 'kepala-dinas.nama', 'Dra. Contoh', '--kunci', 'lain'],
  ['lampirkan', '2026-002', 'lain.pdf', '--untuk', 'disposisi', '--kunci', 'lain'],
  surat('445/77', '--kunci', 'lain'),
];

/** Makes the registers that commands begin from; each is a room of its own under `di`. */
export async function siapkan(paket, di) {
  const ruang = (nama) => join(di, nama);
  const kosong = ruang('kosong');
  mkdirSync(join(kosong, 'c/pks'), { recursive: true });
  for (const [nama, isi] of Object.entries(PINDAIAN)) writeFileSync(join(kosong, nama), isi);
  const isi = ruang('isi');
  cpSync(kosong, isi, { recursive: true });
  const asalFolder = process.cwd();
  const asalRegister = process.env.PKS_REGISTER;
  process.chdir(isi);
  process.env.PKS_REGISTER = 'r';
  process.env.XDG_CONFIG_HOME = 'c';
  process.env.XDG_DATA_HOME = 'c'; // Nor a practice register of whoever runs this.
  const pks = rumah(paket);
  const harus = async (...argv) => {
    const h = await pks([...argv, '--json']);
    if (h.keluar !== 0) throw new Error(`cannot prepare: pks ${argv.join(' ')}: ${h.err}`);
    return JSON.parse(h.out);
  };
  await harus('init', 'r');
  await harus(...surat('445/1', '--tujuan', 'verifikasi', '--elemen', 'nik', '--metode', 'web-service'));
  await harus('lengkapi', '2026-001', '--data-balikan', 'nomor', '--jangka-waktu', '2 tahun');
  await harus(...surat('445/2'));
  await harus('libur', 'tambah', '2026-09-16', 'Libur Salah');
  await harus('libur', 'cabut', '2027-01-01', '--alasan', 'agar ada yang diperbarui');
  const { langkah } = (await harus('sop')).data;
  for (let no = 2; !langkah.find((l) => l.no === no).balasan; ) {
    const hasil = langkah.find((l) => l.no === no).koreksi ? ['--hasil', 'setuju'] : [];
    no = (await harus('advance', '2026-001', '--lengkap', '--tanggal', '2026-01-06', ...hasil)).data.langkah.no;
  }
  const lanjut = ruang('lanjut');
  cpSync(isi, lanjut, { recursive: true });
  process.chdir(lanjut);
  await susunLanjut(harus, langkah);
  process.chdir(isi);
  const cadangan = ruang('cadangan');
  cpSync(isi, cadangan, { recursive: true });
  process.chdir(cadangan);
  await harus('backup', 'c.zip');
  process.chdir(asalFolder);
  if (asalRegister === undefined) delete process.env.PKS_REGISTER;
  else process.env.PKS_REGISTER = asalRegister;

  const lalu = ruang('tertinggal');
  cpSync(isi, lalu, { recursive: true });
  rmSync(join(lalu, 'r/kasus/2026-001/kasus.json'));
  rmSync(join(lalu, 'r/indeks/aktif'), { recursive: true });
  rmSync(join(lalu, 'r/nomor/kasus/2026-002')); // and its key: as a case that was copied in
  for (const nama of readdirSync(join(lalu, 'r/kunci'))) {
    const jalur = join(lalu, 'r/kunci', nama);
    if (JSON.parse(readFileSync(jalur, 'utf8')).id === '2026-002') rmSync(jalur);
  }
  return di;
}

/** A register that is further on: a finished case (3), a signed one (4), a paused one (5), a closed one (6), officials. */
async function susunLanjut(harus, langkah) {
  const hari = ['--tanggal', '2026-01-06'];
  const penuh = ['--tujuan', 'verifikasi', '--elemen', 'nik', '--metode', 'web-service', '--jangka-waktu', '2 tahun'];
  for (const id of ['2026-003', '2026-004']) {
    const lembaga = id === '2026-004' ? ['--lembaga', 'RSUD Lain'] : [];
    await harus(...surat(`445/${id}`, ...penuh, '--data-balikan', 'rekap bulanan', ...lembaga));
    for (let no = 2; no; ) {
      const l = langkah.find((x) => x.no === no);
      const hasil = l.koreksi ? ['--hasil', 'setuju'] : [];
      const balasan = ['--balasan', 'setuju', '--nomor-balasan', '400.8/1', '--tanggal-balasan', '2026-01-06'];
      const argv = ['advance', id, '--lengkap', ...hari, ...hasil, ...(l.balasan ? balasan : [])];
      no = (await harus(...argv)).data.langkah?.no;
    }
  }
  const kedua = ['--penandatangan-kedua', 'dr. Contoh', '--jabatan-kedua', 'Direktur'];
  await harus('draft', '2026-004', 'pks', '--izinkan-kosong'); // a number is used by a paper that exists
  await harus('nomor', 'pesan', '2026-004', '--untuk', 'pks', '--nomor', '470/9/PKS');
  await harus('sahkan', '2026-004', '--nomor-kesatu', '470/1', '--nomor-kedua', '445/1', ...hari, ...kedua);
  await harus(...surat('445/5', '--lembaga', 'RSUD Jeda'));
  await harus('tunggu', '2026-005', '--pada', 'pemohon', '--alasan', 'menunggu', ...hari);
  await harus(...surat('445/6', '--lembaga', 'RSUD Tutup'));
  await harus('cabut', '2026-006', '--alasan', 'dicabut', ...hari);
  await harus('lembaga', 'samakan', 'RSUD Jeda', 'RSUD Tutup');
  await harus('impor', 'buku.csv', '--isi', 'pks');
  await harus('pejabat', 'tambah', '--nama', 'Drs. Contoh', '--peran', 'kepala-dinas', '--mulai', '2026-01-02');
  await harus('pejabat', 'tambah', '--nama', 'Budi S.', '--peran', 'kepala-bidang', '--mulai', '2026-01-02');
  const plh = ['--sifat', 'plh', '--dari', '2026-02-02', '--sampai', '2026-02-06', '--dasar', 'ST 800/2'];
  await harus('wakilkan', 'kepala-dinas', '--oleh', 'Budi S.', ...plh);
}

const sha256 = (isi) => createHash('sha256').update(isi).digest('hex');

/** The acts of a chain as an auditor would read them, without a line of pks. Throws where the chain is not one. */
function bacaRantai(folder) {
  const nama = readdirSync(folder).sort();
  let sebelum = null;
  return nama.map((satu, i) => {
    const teks = readFileSync(join(folder, satu), 'utf8');
    const { sidik, ...badan } = JSON.parse(teks);
    const benar =
      satu === `${String(i + 1).padStart(6, '0')}.json` &&
      badan.v === i + 1 &&
      badan.sebelum === sebelum &&
      sidik === sha256(`${JSON.stringify(badan, null, 1)}\n`);
    if (!benar) throw new Error(`chain broken at ${folder}/${satu}`);
    sebelum = sidik;
    return badan;
  });
}

/** How often each key has an act, in all chains of a room. */
export function kunciDi(ruang) {
  const jumlah = new Map();
  const r = join(ruang, 'r');
  if (!existsSync(join(r, 'kasus'))) {
    if (!existsSync(join(r, 'kejadian/000001.json'))) return jumlah;
  }
  const kasus = existsSync(join(r, 'kasus')) ? readdirSync(join(r, 'kasus')) : [];
  for (const folder of ['kejadian', ...kasus.map((id) => `kasus/${id}/kejadian`)]) {
    if (!existsSync(join(r, folder))) continue;
    for (const { kunci } of bacaRantai(join(r, folder))) jumlah.set(kunci, (jumlah.get(kunci) ?? 0) + 1);
  }
  return jumlah;
}

/** Names in a folder, none where it is not there. */
export const namaDi = (folder) => (existsSync(folder) ? fs.readdirSync(folder) : []);
