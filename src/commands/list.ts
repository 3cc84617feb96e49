/** `pks list`: the cases, filtered and sorted. */

import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { banding, urutId } from '../permohonan/id.ts';
import { type BarisKasus, barisKasus, penilaiKepala, type Urutan, urutLewat } from '../permohonan/lihat.ts';
import { cariBaris } from '../sesi/cari.ts';
import { jawab } from '../sesi/jawab.ts';
import { kodePeran } from '../sesi/kode.ts';
import { bilangan, diketikLagi, type Opsi, perintah, salahSatuDari } from '../sesi/opsi.ts';
import { bukaSesi, peringatanDaftar, type Sesi } from '../sesi/sesi.ts';
import { tampilDaftar } from '../terminal/daftar.ts';
import { gaya } from '../terminal/gaya.ts';

type OpsiList = Opsi &
  Readonly<{
    status?: string;
    langkah?: string;
    peran?: string;
    lembaga?: string;
    cari?: string;
    urut?: string;
    batas?: string;
  }>;

/** A page for people; programs get all rows unless they say --batas. */
const BATAS = 50;

/** What is known without opening a case sorts the page before it is read. */
const URUT = {
  lewat: urutLewat,
  target: (a: Urutan, b: Urutan) => banding(a.target?.tanggal ?? '9', b.target?.tanggal ?? '9') || urutId(a.id, b.id),
  id: (a: Urutan, b: Urutan) => urutId(a.id, b.id),
  diterima: (a: Urutan, b: Urutan) => banding(a.diterima, b.diterima) || urutId(a.id, b.id),
} as const;
const FLAG = ['status', 'langkah', 'peran', 'lembaga', 'cari', 'urut'] as const;
const URUT_LEMBAGA = 'lembaga';
const KUNCI_URUT = ['lewat', 'target', 'id', 'diterima', URUT_LEMBAGA] as const;
const urutLembaga = (a: BarisKasus, b: BarisKasus) => a.lembaga.localeCompare(b.lembaga, 'id') || urutId(a.id, b.id);

export const listCommand = (env: Env, ringkas: string): Command =>
  perintah('list', ringkas)
    .option('--status <status>', 'aktif | selesai | ditutup | semua (bawaan: aktif)')
    .option('--langkah <n>', 'hanya yang menunggu di langkah ini')
    .option('--peran <peran>', 'hanya yang menunggu peran ini')
    .option('--lembaga <teks>', 'nama lembaga memuat teks ini')
    .option('--cari <teks>', 'lembaga (ejaan apa pun), nomor, hal atau catatan memuat teks ini')
    .option('--urut <kunci>', `urutan: ${KUNCI_URUT.join(' | ')} (bawaan: lewat)`)
    .option('--batas <n>', `paling banyak sekian baris (bawaan di layar: ${BATAS})`)
    .addHelpText('after', '\nContoh:\n  $ pks list --peran kepala-bidang\n  $ pks list --status semua --cari rsud')
    .action((opsi: OpsiList) => list(env, opsi));

export async function list(env: Env, opsi: OpsiList): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const sop = await sesi.sop();
  const status = salahSatuDari('--status', ['aktif', 'selesai', 'ditutup', 'semua'], opsi.status ?? 'aktif');
  const kunci = salahSatuDari('--urut', KUNCI_URUT, opsi.urut ?? 'lewat');
  const urut = kunci === URUT_LEMBAGA ? null : URUT[kunci];
  const langkah = opsi.langkah === undefined ? null : bilangan('--langkah', opsi.langkah, 1);
  if (langkah !== null && !sop.langkah.some((l) => l.no === langkah)) {
    throw new Galat('NILAI_TIDAK_DIKENAL', `--langkah: SOP ini tidak mempunyai langkah ${langkah}.`, [
      `--langkah 1 sampai ${sop.langkah.at(-1)?.no}`,
    ]);
  }
  const peran = opsi.peran === undefined ? null : kodePeran(sop, '--peran', opsi.peran);
  const batas =
    opsi.batas === undefined ? (opsi.json ? Number.POSITIVE_INFINITY : BATAS) : bilangan('--batas', opsi.batas, 1);

  // Without a question about the contents, only the page that is shown is opened.
  const menurutIsi = urut === null || [peran, opsi.lembaga, opsi.cari].some((s) => s !== null && s !== undefined);
  let kepala: readonly Urutan[] = [];
  const daftar = await sesi.register.daftar(status !== 'aktif', (semua) => {
    const dimaksud = semua.filter((k) => berstatus(k, status) && (langkah === null || k.langkah === langkah));
    kepala = dimaksud.map(penilaiKepala(sesi.kalender, sesi.hariIni));
    if (urut === null || menurutIsi) return dimaksud;
    const halaman = new Set(
      [...kepala]
        .sort(urut)
        .slice(0, batas)
        .map((k) => k.id),
    );
    return dimaksud.filter((k) => halaman.has(k.id));
  });
  const diperan = daftar.baris.filter((b) => peran === null || b.permohonan.langkah?.pelaksana === peran);
  const dicari = await cariBaris(sesi, diperan, opsi);
  const cocok = dicari.baris
    .map((b) => barisKasus(sesi.kalender, sesi.hariIni, b.id, b.permohonan))
    .sort(urut ?? urutLembaga);
  const ditutup = opsi.status === undefined && langkah === null && peran === null ? await cocokDitutup(sesi, opsi) : 0;
  const baris = cocok.slice(0, batas);
  const semua = menurutIsi ? cocok : kepala;
  const dasar = { hitungan: sesi.kantor.hitungan, per: sesi.hariIni, hariIni: sesi.hariIni };
  const diketik = diketikLagi('list', opsi, FLAG);
  jawab(env, opsi, {
    skema: 'daftar',
    dasar: { ...sesi.dasar, per: sesi.hariIni },
    data: baris,
    ringkas: { jumlah: semua.length, terlambat: semua.filter((b) => b.terlambat).length },
    peringatan: [
      ...daftar.peringatan,
      ...dicari.peringatan,
      ...adaDitutup(ditutup, cocok.length, opsi),
      ...peringatanDaftar(sesi, semua),
    ],
    teks: (data) =>
      ditutup > 0 && data.length === 0
        ? 'Tidak ada kasus aktif yang cocok.'
        : tampilDaftar(data, semua.length, diketik, dasar, (p) => sop.peran[p] ?? p, gaya(env)),
    singkat: baris.map((b) => b.id).join('\n'),
  });
}

/** 'ditutup' is every end but 'selesai'. */
function berstatus(b: Pick<BarisKasus, 'status'>, status: 'aktif' | 'selesai' | 'ditutup' | 'semua'): boolean {
  if (status === 'semua') return true;
  if (status === 'ditutup') return b.status !== 'aktif' && b.status !== 'selesai';
  return b.status === status;
}

/** How many closed cases fit what was searched for: without --status they are left out, but never without a word. */
async function cocokDitutup(sesi: Sesi, opsi: OpsiList): Promise<number> {
  if (opsi.lembaga === undefined && opsi.cari === undefined) return 0;
  const { baris } = await sesi.register.daftar(true, (kepala) => kepala.filter((k) => k.status !== 'aktif'));
  return (await cariBaris(sesi, baris, opsi)).baris.length;
}

const adaDitutup = (ditutup: number, aktif: number, opsi: OpsiList): readonly string[] =>
  ditutup === 0
    ? []
    : [
        `${ditutup} kasus yang sudah selesai atau ditutup ${aktif === 0 ? 'cocok' : 'juga cocok'}: ${diketikLagi('list', { ...opsi, status: 'semua' }, FLAG)}`,
      ];
