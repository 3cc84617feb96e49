import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { defineCommand, type StandardFlags } from '../desk/flags/standard-flags.ts';
import { readMeja } from '../desk/meja/read-meja.ts';
import { listWarnings, openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { nameCapacity } from '../office/permohonan/rules/empat-mata.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { MEJA_ROWS, showMeja } from '../screen/lists/show-meja.ts';
import { changedRows } from './meja/changed-rows.ts';
import { sinceLastLook } from './meja/since-last-look.ts';

export const mejaCommand = (env: Env, ringkas: string): Command =>
  defineCommand('pks', ringkas).action((opsi: StandardFlags) => runMeja(env, opsi));

async function runMeja(env: Env, opsi: StandardFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  const { operator, hariIni } = sesi;
  const { movedTo } = sesi.register.place;
  const sop = await sesi.sop();
  // People have only shown rows opened.
  const meja = await readMeja(sesi, opsi.json || opsi.quiet ? Number.POSITIVE_INFINITY : MEJA_ROWS);
  const { anda, kantor, luar, aktif, mendekati, lanjutan, sesudah, cadangan, jumlah } = meja;
  const { tandaTangan, penyerahan, akses, pengingat } = lanjutan;
  const berubah = await changedRows(
    sesi,
    sop,
    [...(operator.peran.length > 0 ? anda : kantor), ...tandaTangan.baris],
    [...meja.kepala, ...meja.selesai],
    MEJA_ROWS,
  );
  const { dilihat, peringatan } =
    opsi.json || opsi.quiet ? { dilihat: null, peringatan: [] } : await sinceLastLook(sesi, meja.kepala);
  const peran = operator.peran.map((p) => nameCapacity(sop, sesi.pelaku(p, undefined)));
  printAnswer(env, opsi, {
    skema: 'meja',
    dasar: { ...sesi.dasar, per: hariIni, operator: operator.nama, peran: operator.peran.join(' ') || null },
    data: {
      ...{ anda, kantor, luar, tandaTangan: tandaTangan.baris, penyerahan: penyerahan.baris },
      ...{ akses: akses.baris, pengingat: pengingat.baris },
    },
    ringkas: {
      aktif: aktif.length,
      terlambat: jumlah.terlambat,
      mendekati: mendekati.map((u) => u.id),
      cadangan,
      ...sesudah,
    },
    peringatan: [...peringatan, ...meja.peringatan, ...berubah, ...listWarnings(sesi, aktif)],
    teks: (d) =>
      showMeja(
        d,
        {
          hitungan: sesi.kantor.hitungan,
          per: hariIni,
          hariIni,
          saat: sesi.saat,
          siapa: peran.length > 0 ? `${operator.nama} (${peran.join(', ')})` : operator.nama,
          folder: sesi.kantor.latihan ? 'latihan' : sesi.register.place.label,
          peran: peran.length,
          jumlah,
          namaPeran: (p) => sop.peran[p] ?? p,
          mendekati,
          sesudah,
          lanjutan,
          cadangan: cadangan.jatuhTempo && movedTo === undefined ? cadangan : null,
          dilihat,
          latihan: sesi.kantor.latihan ?? false,
          pindah: movedTo ?? null,
        },
        screenStyle(env),
      ),
    singkat: anda.map((b) => b.id).join('\n'),
  });
}
