'use strict';
// Stands between pks and the disk: counts, records, breaks or kills at a single file operation under one folder.
// Loaded into the built pks by `node --require`, or called in-process by a worker. Nothing in pks knows of it.
const fs = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, relative, resolve } = require('node:path');
const { spawnSync } = require('node:child_process');
const { syncBuiltinESMExports } = require('node:module');

// Loaded now, with the plain functions: what rmSync does inside is one operation.
fs.rmSync(fs.mkdtempSync(`${tmpdir()}/pks-awet-`), { recursive: true });
const asli = { ...fs };
const { O_WRONLY, O_RDWR, O_CREAT } = fs.constants;
const BERJALUR = ['linkSync', 'renameSync', 'unlinkSync', 'mkdirSync', 'rmSync', 'rmdirSync', 'writeFileSync'];
/** Ways past what is counted here: whoever takes one is found out. */
const TERLARANG = [
  'appendFileSync',
  'copyFileSync',
  'cpSync',
  'truncateSync',
  'ftruncateSync',
  'createWriteStream',
  'writevSync',
];
const BERFD = ['writeSync', 'fsyncSync', 'closeSync'];
const BACA = ['lstatSync', 'statSync', 'readdirSync', 'opendirSync', 'readSync', 'fstatSync'];

const galatSistem = (code, op) =>
  Object.assign(new Error(`${code}: injected, ${op}`), { code, syscall: op.replace('Sync', ''), errno: -1 });

/** A signal is sent, and nothing is run any more. */
function matikan() {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}

/**
 * @param rencana { akar, kelas: 'tulis'|'baca', ke, jenis, kode, terus, sela, rekam }
 *   jenis: hitung | sebelum | sesudah | tengah (all three kill) | mati (the same, `saat`, within this process) | galat | pendek | penuh | bohong | sela
 * @returns { lepas(), operasi: { tulis, baca }, nama: string[], kena: string|null, rekaman: object[] }
 */
function pasang(rencana) {
  const akar = fs.realpathSync(rencana.akar);
  const terbuka = new Map();
  const hasil = { operasi: { tulis: 0, baca: 0 }, nama: [], kena: null, rekaman: [] };
  let mulai = false;

  const didalam = (jalur) => {
    const penuh = resolve(String(jalur)); // the register and all beside it, but for what is only taken in
    return penuh === akar || (penuh.startsWith(`${akar}/`) && !(dirname(penuh) === akar && penuh.endsWith('.pdf')));
  };
  const rel = (jalur) => relative(akar, resolve(String(jalur)));

  /** Which operation this is to be: run it plainly, or in the planned broken way. */
  function lewat(nama, kelas, jalur, kerja, tulis) {
    hasil.operasi[kelas]++;
    const ke = hasil.operasi[kelas];
    if (kelas === 'tulis') hasil.nama.push(`${nama} ${jalur}`);
    const kena = rencana.kelas === kelas && (ke === rencana.ke || (rencana.terus && mulai));
    if (!kena) return kerja();
    mulai = true;
    hasil.kena ??= `${nama} ${jalur}`;
    switch (rencana.jenis) {
      case 'sebelum':
        return matikan();
      case 'sesudah':
        try {
          kerja();
        } catch {} // refused by the disk itself, as where a folder is there already
        return matikan();
      case 'tengah':
        if (tulis) tulis(0.5);
        return matikan();
      case 'mati': // as good as dead, inside this process: nothing reaches the disk any more
        rencana = { ...rencana, terus: true };
        if (ke === rencana.ke && rencana.saat === 'tengah' && tulis) tulis(0.5);
        if (ke === rencana.ke && rencana.saat === 'sesudah') {
          try {
            kerja();
          } catch {} // refused by the disk itself
        }
        throw new Error('dead');
      case 'galat':
        if (rencana.kode === 'ENOSPC' && rencana.terus && !/open|write|mkdir|link|rename/.test(nama)) return kerja();
        if (nama === 'closeSync') kerja();
        throw galatSistem(rencana.kode, nama);
      case 'pendek':
        return tulis ? tulis(0.5) : kerja();
      case 'penuh': {
        if (!tulis) return kerja();
        const sebagian = tulis(0.5);
        rencana = { ...rencana, jenis: 'galat', kode: 'ENOSPC', ke: ke + 1 };
        return sebagian;
      }
      case 'bohong':
        return tulis ? tulis(1, true) : kerja();
      case 'sela': {
        // The other desk is a process of its own, without this file, and does its whole command now.
        const { argv, env } = rencana.sela;
        const lain = spawnSync(process.execPath, argv, { cwd: akar, env, encoding: 'utf8' });
        hasil.sela = { keluar: lain.status, out: lain.stdout, err: lain.stderr };
        return kerja();
      }
      default:
        return kerja();
    }
  }

  const catat = (isi) => {
    if (rencana.rekam) hasil.rekaman.push(isi);
  };
  /** When the folder of a name was last changed, and the caps of the index themselves: as they are after an operation. */
  function waktu(p) {
    const jam = (x) => String(asli.lstatSync(resolve(akar, x), { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? '');
    return { jam: jam(dirname(p)), ...(/^r\/indeks\/cap/.test(p) && { dicap: jam(p) }) };
  }

  fs.openSync = (jalur, flags = 'r', ...lain) => {
    if (!didalam(jalur)) return asli.openSync(jalur, flags, ...lain);
    const angka = typeof flags === 'number' ? flags : flags === 'r' ? 0 : O_WRONLY | O_CREAT;
    const menulis =
      (angka & (O_WRONLY | O_RDWR | O_CREAT)) !== 0 ||
      asli.statSync(jalur, { throwIfNoEntry: false })?.isDirectory() === true;
    const p = rel(jalur);
    return lewat('openSync', menulis ? 'tulis' : 'baca', p, () => {
      const fd = asli.openSync(jalur, flags, ...lain);
      terbuka.set(fd, { p, kelas: menulis ? 'tulis' : 'baca', sampai: 0 });
      catat({ o: angka & O_CREAT ? 'buat' : 'buka', p, fd });
      return fd;
    });
  };
  for (const nama of BERFD) {
    fs[nama] = (fd, ...isi) => {
      const b = terbuka.get(fd);
      if (!b) return asli[nama](fd, ...isi);
      const kelas = nama === 'fsyncSync' ? 'tulis' : b.kelas;
      if (nama === 'writeSync') {
        const [data, off = 0, len = data.length - off, pos = null] = isi;
        const tulis = (bagian, bohong = false) => {
          const n = bagian === 1 ? len : Math.max(1, Math.floor(len * bagian));
          const potong = Buffer.from(data.buffer, data.byteOffset + off, n);
          const ditulis = bohong ? Buffer.alloc(n) : potong;
          asli.writeSync(fd, ditulis, 0, n, pos);
          catat({ o: 'tulis', fd, pos: pos ?? b.sampai, isi: ditulis.toString('base64') });
          b.sampai = (pos ?? b.sampai) + n;
          return n;
        };
        return lewat(nama, kelas, b.p, () => tulis(1), tulis);
      }
      return lewat(nama, kelas, b.p, () => {
        const r = asli[nama](fd, ...isi);
        if (nama === 'closeSync') terbuka.delete(fd);
        catat({ o: nama === 'fsyncSync' ? 'sinkron' : 'tutup', fd });
        return r;
      });
    };
  }
  // The same sync with an answer later; here it comes at once, and counts as any other.
  fs.fsync = (fd, selesai) => {
    try {
      fs.fsyncSync(fd);
      selesai(null);
    } catch (e) {
      selesai(e);
    }
  };
  for (const nama of BERJALUR) {
    fs[nama] = (jalur, ...isi) => {
      if (!didalam(jalur)) return asli[nama](jalur, ...isi);
      const dua = nama === 'linkSync' || nama === 'renameSync';
      const p = rel(jalur);
      const ke = dua ? rel(isi[0]) : undefined;
      return lewat(nama, 'tulis', ke ?? p, () => {
        const ada = /^(?:rm|mkdir)Sync$/.test(nama) && asli.lstatSync(jalur, { throwIfNoEntry: false });
        const r = asli[nama](jalur, ...isi);
        if (nama === 'writeFileSync') {
          catat({ o: 'buat', p, fd: -1 });
          catat({ o: 'tulis', fd: -1, pos: 0, isi: Buffer.from(isi[0]).toString('base64') });
        } else if (nama === 'rmSync' ? ada : !ada) {
          const o = { linkSync: 'taut', renameSync: 'pindah', unlinkSync: 'hapus', mkdirSync: 'folder' }[nama];
          catat({ o: o ?? 'buang', p, ...(dua ? { ke } : {}), ...waktu(ke ?? p) });
        }
        return r;
      });
    };
  }
  for (const nama of BACA) {
    fs[nama] = (jalur, ...isi) => {
      const b = typeof jalur === 'number' ? terbuka.get(jalur) : undefined;
      if (typeof jalur === 'number' ? !b : !didalam(jalur)) return asli[nama](jalur, ...isi);
      return lewat(nama, 'baca', b?.p ?? rel(jalur), () => asli[nama](jalur, ...isi));
    };
  }
  for (const nama of TERLARANG) {
    fs[nama] = (...isi) => {
      if (typeof isi[0] === 'number' ? terbuka.has(isi[0]) : didalam(isi[0])) hasil.terlarang = nama;
      return asli[nama](...isi);
    };
  }
  syncBuiltinESMExports();
  hasil.lepas = () => {
    for (const nama of ['openSync', 'fsync', ...BERFD, ...BERJALUR, ...BACA, ...TERLARANG]) fs[nama] = asli[nama];
    syncBuiltinESMExports();
  };
  return hasil;
}

module.exports = { pasang };

if (process.env.AWET_CELA) {
  const rencana = JSON.parse(process.env.AWET_CELA);
  const hasil = pasang(rencana);
  if (rencana.laporan) {
    process.on('exit', () => {
      const { lepas: _, ...isi } = hasil;
      asli.writeFileSync(rencana.laporan, JSON.stringify(isi));
    });
  }
}
