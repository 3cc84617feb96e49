/** `pks` alone: what waits here and outside, what comes due, and what to type. */
import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { changedRows } from '../desk/approval/changed-rows.ts';
import { defineCommand, type StandardFlags } from '../desk/flags/standard-flags.ts';
import { afterLastLangkah, reminderDay } from '../desk/kerja-sama/after-last-langkah.ts';
import { listWarnings, openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { nameCapacity } from '../office/permohonan/rules/empat-mata.ts';
import { mejaKasus, pickMeja } from '../office/queue/meja-queue.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { MEJA_ROWS, showMeja } from '../screen/lists/show-meja.ts';

export const mejaCommand = (env: Env, ringkas: string): Command =>
  defineCommand('pks', ringkas).action((opsi: StandardFlags) => runMeja(env, opsi));

/** By role; for an unknown account everything is shown. */
export async function runMeja(env: Env, opsi: StandardFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const { operator, hariIni } = sesi;
  const sop = await sesi.sop();
  const dikenal = operator.peran.length > 0;
  // For people only shown rows are opened.
  const batas = opsi.json || opsi.quiet ? Number.POSITIVE_INFINITY : MEJA_ROWS;
  const hari = reminderDay(sesi, hariIni);
  const { kepala, peringatan: terbaca } = await sesi.register.listHeads({ status: ['aktif'] });
  const dipilih = pickMeja(hari, kepala, dikenal, batas);
  const { baris } = await sesi.register.listRows({ status: ['aktif'] }, dipilih.dibuka);
  const { aktif, mendekati, anda, kantor, luar, pengingat } = mejaKasus(hari, dipilih, baris, operator.peran);
  const { tandaTangan, penyerahan, akses, ...sesudah } = await afterLastLangkah(sesi, hariIni, batas);
  const lanjutan = { tandaTangan, penyerahan, akses, pengingat: { jumlah: pengingat.length, baris: pengingat } };
  const data = {
    anda,
    kantor,
    luar,
    tandaTangan: tandaTangan.baris,
    penyerahan: penyerahan.baris,
    akses: akses.baris,
    pengingat,
  };
  const berubah = await changedRows(sesi, sop, [...(dikenal ? anda : kantor), ...tandaTangan.baris], MEJA_ROWS);
  const peran = operator.peran.map((p) => nameCapacity(sop, sesi.pelaku(p, undefined)));
  printAnswer(env, opsi, {
    skema: 'meja',
    dasar: { ...sesi.dasar, per: hariIni, operator: operator.nama, peran: operator.peran.join(' ') || null },
    data,
    ringkas: {
      aktif: aktif.length,
      terlambat: aktif.filter((u) => u.terlambat).length,
      mendekati: mendekati.map((u) => u.id),
      kerjaSama: sesudah.kerjaSama,
      kewajiban: sesudah.kewajiban,
    },
    peringatan: [...terbaca, ...berubah, ...sesudah.peringatan, ...listWarnings(sesi, aktif)],
    teks: (d) =>
      showMeja(
        d,
        {
          hitungan: sesi.kantor.hitungan,
          per: hariIni,
          hariIni,
          saat: sesi.saat,
          siapa: peran.length > 0 ? `${operator.nama} (${peran.join(', ')})` : operator.nama,
          folder: sesi.register.place.label,
          peran: peran.length,
          jumlah: {
            anda: dikenal ? anda.length : dipilih.kantor.length,
            kantor: dipilih.kantor.length,
            luar: dipilih.luar.length,
          },
          namaPeran: (p) => sop.peran[p] ?? p,
          mendekati,
          sesudah,
          lanjutan,
        },
        screenStyle(env),
      ),
    singkat: anda.map((b) => b.id).join('\n'),
  });
}
