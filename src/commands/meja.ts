/** `pks` alone: what waits here and outside, what comes due, and what to type. */
import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { defineCommand, type StandardFlags } from '../desk/flags/standard-flags.ts';
import { afterLastLangkah, duePengingat, mayNeedPengingat } from '../desk/kerja-sama/follow-up.ts';
import { listWarnings, openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { nameCapacity } from '../office/permohonan/rules/empat-mata.ts';
import { waitingOutside } from '../office/permohonan/standing/whose-days.ts';
import {
  compareLateness,
  type KasusOrder,
  kasusListRow,
  listHeadJudge,
} from '../office/permohonan/views/kasus-list.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { MEJA_ROWS, showMeja } from '../screen/lists/show-meja.ts';

/** How many working days ahead a target is named: today, and the day before it. */
const NEAR_DAYS = 1;

export const mejaCommand = (env: Env, ringkas: string): Command =>
  defineCommand('pks', ringkas).action((opsi: StandardFlags) => runMeja(env, opsi));

/** Whoever has a role sees what waits for it; where nobody is known, all that waits for the office is his. */
export async function runMeja(env: Env, opsi: StandardFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const { operator, kalender, hariIni } = sesi;
  const sop = await sesi.sop();
  const dikenal = operator.peran.length > 0;
  // For people no more is opened than is shown: how all of them stand is known from the index, but not whose step it is.
  const batas = opsi.json || opsi.quiet ? Number.POSITIVE_INFINITY : MEJA_ROWS;
  let kantor: readonly KasusOrder[] = [];
  let luar: readonly KasusOrder[] = [];
  const diingatkan = mayNeedPengingat(sesi, hariIni);
  const daftar = await sesi.register.listKasus(false, (kepala) => {
    const urutan = (di: boolean) =>
      kepala
        .filter((k) => (k.tanggungan === 'kantor') === di)
        .map(listHeadJudge(kalender, hariIni))
        .sort(compareLateness);
    [kantor, luar] = [urutan(true), urutan(false)];
    const dibuka = [...(dikenal ? kantor : kantor.slice(0, batas)), ...luar.slice(0, batas)];
    const id = new Set(dibuka.map((u) => u.id));
    return kepala.filter((k) => id.has(k.id) || diingatkan(k));
  });
  const aktif = [...kantor, ...luar];
  const baris = daftar.baris
    .map((b) => ({
      ...kasusListRow(kalender, hariIni, b.id, b.permohonan),
      menunggu: waitingOutside(kalender, b.permohonan.jam, hariIni),
    }))
    .sort(compareLateness);
  const diKantor = baris.filter((b) => b.tanggungan === 'kantor');
  const anda = dikenal ? diKantor.filter((b) => operator.peran.includes(b.langkah?.pelaksana ?? '')) : diKantor;
  const { tandaTangan, penyerahan, akses, ...sesudah } = await afterLastLangkah(sesi, hariIni, batas);
  const jatuh = duePengingat(sesi, hariIni, daftar.baris);
  const lanjutan = { tandaTangan, penyerahan, akses, pengingat: { jumlah: jatuh.length, baris: jatuh } };
  const data = {
    anda,
    kantor: diKantor,
    luar: baris.filter((b) => b.tanggungan !== 'kantor'),
    tandaTangan: tandaTangan.baris,
    penyerahan: penyerahan.baris,
    akses: akses.baris,
    pengingat: jatuh,
  };
  const mendekati = aktif
    .filter((u) => !u.terlambat && u.sisaHariKerja !== null && u.sisaHariKerja <= NEAR_DAYS)
    .sort(compareLateness);
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
    peringatan: [...daftar.peringatan, ...sesudah.peringatan, ...listWarnings(sesi, aktif)],
    teks: (d) =>
      showMeja(
        d,
        {
          hitungan: sesi.kantor.hitungan,
          per: hariIni,
          hariIni,
          saat: sesi.saat,
          siapa: peran.length > 0 ? `${operator.nama} (${peran.join(', ')})` : operator.nama,
          folder: sesi.register.folder,
          peran: peran.length,
          jumlah: { anda: dikenal ? anda.length : kantor.length, kantor: kantor.length, luar: luar.length },
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
