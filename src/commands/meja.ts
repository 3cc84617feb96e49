import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { defineCommand, type StandardFlags } from '../desk/flags/standard-flags.ts';
import { readMeja } from '../desk/meja/read-meja.ts';
import { listWarnings, openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { nameCapacity } from '../office/permohonan/rules/empat-mata.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { MEJA_ROWS, showMeja } from '../screen/lists/show-meja.ts';
import { changedRows, rowsToOpen } from './meja/changed-rows.ts';
import { movedSinceLook, sinceLastLook } from './meja/since-last-look.ts';

export const mejaCommand = (env: Env, ringkas: string): Command =>
  defineCommand('pks', ringkas).action((opsi: StandardFlags) => runMeja(env, opsi));

async function runMeja(env: Env, opsi: StandardFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  const { operator, hariIni } = sesi;
  const { movedTo } = sesi.register.place;
  const sop = await sesi.sop();
  const utuh = opsi.json || opsi.quiet;
  // People have only shown rows opened; one that is not offered lets another be shown.
  const meja = await readMeja(sesi, utuh ? Number.POSITIVE_INFINITY : MEJA_ROWS, (isi) => [
    ...rowsToOpen(sesi, sop, isi, 2 * MEJA_ROWS).map((b) => b.id),
    ...(utuh ? [] : movedSinceLook(sesi, isi.kepala)),
  ]);
  const { anda, kantor, luar, aktif, mendekati, lanjutan, sesudah, cadangan, jumlah } = meja;
  const { tandaTangan, penyerahan, akses, pengingat } = lanjutan;
  const berubah = await changedRows(meja.sesi, sop, rowsToOpen(sesi, sop, { ...meja, tandaTangan }, MEJA_ROWS));
  const { dilihat, peringatan } = utuh
    ? { dilihat: null, peringatan: [] }
    : await sinceLastLook(meja.sesi, meja.kepala);
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
