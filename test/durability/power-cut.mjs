// Power cuts: by replay of every state the disk may legally hold, and on a real ext4 image copied after each answer.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { jalankan, kunciDi, PERINTAH, rumah } from './fixtures.mjs';
import { pulih } from './recovery.mjs';

/** One chain from nothing, and the ones that need a register that is some way on; nothing is synced between. */
export const RANGKAI = [
  {
    dari: 'kosong',
    perintah: ['init', 'config', 'new', 'lengkapi', 'lampirkan', 'advance', 'ralat', 'draft --ke', 'libur tambah'],
  },
  {
    dari: 'isi',
    perintah: [
      'advance --balasan',
      'libur cabut',
      'template salin',
      'new',
      'advance',
      'libur perbarui',
      'config register',
    ],
  },
  { dari: 'isi', perintah: ['draft --ke', 'segel', 'backup', 'nomor pesan'] },
  { dari: 'isi', perintah: ['impor'] },
  { dari: 'lanjut', perintah: ['undo', 'sahkan', 'wakilkan'] },
  { dari: 'cadangan', perintah: ['restore'] },
  { dari: 'tertinggal', perintah: ['check --bangun-ulang'] },
];

/** @param pilihan { paket, cara: 'spawn'|'dalam', rangkai, henti: failures that are enough } */
/** @param tiap of so many neighbouring prefixes one, beginning with `mulai` */
export async function listrik(
  kolam,
  { paket, cara = 'spawn', rangkai = RANGKAI, henti = 20, tiap = 1, mulai = 0 } = {},
) {
  const gagal = [];
  let banyak = 0;
  let awalan = 0;
  for (const satu of rangkai) {
    const rekaman = await kolam.kerja('rekam', { paket, cara, ...satu });
    if (rekaman.gagal) {
      gagal.push({ letak: 'recording', keluhan: [rekaman.gagal] });
      continue;
    }
    const dari = kolam.banyak * tiap;
    const hasil = await kolam.semua(
      'listrik',
      Array.from({ length: kolam.banyak }, (_, i) => ({ paket, rekaman, bagian: i * tiap + mulai, dari, henti })),
    );
    for (const h of hasil) {
      banyak += h.banyak;
      gagal.push(...h.gagal);
    }
    awalan += Math.max(...hasil.map((h) => h.awalan));
  }
  return { banyak, gagal, catatan: `${awalan} prefixes` };
}

/**
 * Killed at an operation, repeated with the same key and answered, and only then the power goes:
 * what the first process left unsynced must have been made safe by the second.
 */
export async function ulangLaluCabut(kolam, daftar, { paket, henti = 20, nama } = {}) {
  const dipilih = daftar.filter((d) => nama.includes(d.nama));
  // Dead right after a name was made: it is there, and nobody has synced it.
  const tugas = dipilih.flatMap(({ ke, namaOperasi }) =>
    namaOperasi.flatMap((_, i) =>
      /^(?:link|rename|mkdir)/.test(namaOperasi[i - 1] ?? '') ? [{ paket, ke, n: i + 1, henti }] : [],
    ),
  );
  const hasil = await kolam.semua('ulangCabut', tugas);
  return {
    banyak: hasil.reduce((n, h) => n + h.banyak, 0),
    gagal: hasil.flatMap((h) => h.gagal),
    catatan: `${tugas.length} deaths`,
  };
}

const sh = (...argv) => spawnSync(argv[0], argv.slice(1), { encoding: 'utf8' });

/** Whether this machine lets us mount an image; if not, why. */
export function bisaLoop(di) {
  const img = join(di, 'coba.img');
  const titik = join(di, 'coba');
  mkdirSync(titik, { recursive: true });
  const buat = [
    sh('truncate', '-s', '8M', img),
    sh('mkfs.ext4', '-q', '-F', img),
    sh('mount', '-o', 'loop', img, titik),
  ];
  sh('umount', titik);
  rmSync(img, { force: true });
  const salah = buat.find((b) => b.status !== 0);
  return salah ? (salah.stderr ?? String(salah.error)).trim().split('\n')[0] : null;
}

/** A real file system: its image copied right after each answer is what a power cut would leave; mounted, it is judged. */
export async function ext4(paket, di, paketUji = paket, perintahSaja = undefined) {
  const gagal = [];
  let banyak = 0;
  const pks = rumah(paket);
  process.env.PKS_REGISTER = 'r';
  process.env.XDG_CONFIG_HOME = 'c';
  process.env.XDG_DATA_HOME = 'c'; // Nor a practice register of whoever runs this.
  process.env.CI = '1';
  for (const opsi of ['loop,commit=300', 'loop,commit=300,data=writeback,noauto_da_alloc']) {
    const img = join(di, 'ext4.img');
    const salin = join(di, 'ext4-salinan.img');
    const titik = join(di, 'ext4');
    mkdirSync(titik, { recursive: true });
    rmSync(img, { force: true });
    sh('truncate', '-s', '24M', img);
    sh('mkfs.ext4', '-q', '-F', img);
    if (sh('mount', '-o', opsi, img, titik).status !== 0) throw new Error(`cannot mount with ${opsi}`);
    try {
      const harusAda = [];
      for (const { dari, perintah } of RANGKAI) {
        const ruang = join(titik, dari);
        cpSync(join(di, 'asal', dari), ruang, { recursive: true });
        sh('sync', '-f', titik);
        harusAda.length = 0;
        for (const nama of perintah.filter((n) => perintahSaja?.includes(n) ?? true)) {
          const asli = PERINTAH.find((p) => p.nama === nama);
          const argv = asli.argv.map((a) => (dari === 'kosong' && a === '2026-002' ? '2026-001' : a));
          const hasil = jalankan(paketUji, ruang, argv);
          copyFileSync(img, salin);
          banyak++;
          const letak = `${opsi}: ${nama}`;
          const p = { ...asli, argv };
          const keluhan = await periksaSalinan(pks, salin, join(di, 'ext4-mati'), dari, { p, hasil, harusAda });
          if (keluhan.length > 0) gagal.push({ letak, keluhan });
          if (p.kunci) harusAda.push(p.kunci);
        }
      }
    } finally {
      process.chdir(di);
      sh('umount', titik);
    }
  }
  return { banyak, gagal };
}

async function periksaSalinan(pks, salin, titik, dari, { p, hasil, harusAda }) {
  mkdirSync(titik, { recursive: true });
  if (hasil.keluar !== 0) return [`exit ${hasil.keluar}: ${hasil.err}`];
  const m = sh('mount', '-o', 'loop', salin, titik);
  if (m.status !== 0) return [`the image does not mount: ${m.stderr}`];
  try {
    const ruang = join(titik, dari);
    if (!existsSync(join(ruang, 'r'))) return ['the register is gone'];
    process.chdir(ruang);
    if (p.kunci && kunciDi(ruang).get(p.kunci) !== 1) return [`acknowledged ${p.kunci} is lost`];
    return await pulih({ pks, ruang, p, hasil, harusAda, bangunDulu: true });
  } catch (e) {
    return [`unreadable: ${e.message}`];
  } finally {
    process.chdir('/');
    sh('umount', titik);
  }
}
