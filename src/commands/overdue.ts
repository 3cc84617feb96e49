/** `pks overdue`: cases past their H-day target, and whose days they are. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { KeluarDengan } from '../galat.ts';
import { type BarisKasus, barisKasus, type Urutan, urutanKepala, urutLewat } from '../permohonan/lihat.ts';
import { jawab } from '../sesi/jawab.ts';
import { kodePeran } from '../sesi/kode.ts';
import { type Opsi, perintah, salahSatuDari } from '../sesi/opsi.ts';
import { bukaSesi, hariDisebut, peringatanDaftar } from '../sesi/sesi.ts';
import { tampilTerlambat } from '../terminal/daftar.ts';
import { gaya } from '../terminal/gaya.ts';

type OpsiOverdue = Opsi & Readonly<{ per?: string; peran?: string; tanggungan?: string; gagalBilaAda?: boolean }>;

/** How many working days ahead a target is named under the list. */
const MENDEKATI = 1;

export const overdueCommand = (env: Env, ringkas: string): Command =>
  perintah('overdue', ringkas)
    .option('--per <tgl>', 'dinilai pada akhir hari itu (bawaan: hari ini)')
    .option('--peran <peran>', 'hanya langkah peran ini')
    .option('--tanggungan <siapa>', 'hanya tanggungan: kantor | pemohon | kemendagri')
    .option('--gagal-bila-ada', 'keluar dengan kode 9 bila ada yang terlambat')
    .addHelpText('after', '\nContoh:\n  $ pks overdue --tanggungan kantor\n  $ pks overdue --per "akhir bulan"')
    .action((opsi: OpsiOverdue) => overdue(env, opsi));

export async function overdue(env: Env, opsi: OpsiOverdue): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const sop = await sesi.sop();
  const per = opsi.per === undefined ? sesi.hariIni : hariDisebut(sesi, opsi.per);
  const peran = opsi.peran === undefined ? null : kodePeran(sop, '--peran', opsi.peran);
  const tanggungan =
    opsi.tanggungan === undefined
      ? null
      : salahSatuDari('--tanggungan', ['kantor', 'pemohon', 'kemendagri'], opsi.tanggungan);

  // Only what is late or nearly so is opened: where the others stand is known from the index.
  let aktif: readonly Urutan[] = [];
  const daftar = await sesi.register.daftar(false, (kepala) => {
    aktif = kepala.map((k) => urutanKepala(sesi.kalender, per, k));
    return kepala.filter((_, i) => (aktif[i]?.sisaHariKerja ?? 0) <= MENDEKATI);
  });
  const dekat = daftar.baris.map((b) => barisKasus(sesi.kalender, per, b.id, b.permohonan));
  const cocok = (b: BarisKasus) =>
    (peran === null || b.langkah?.pelaksana === peran) && (tanggungan === null || b.tanggungan === tanggungan);
  const terlambat = dekat.filter((b) => b.terlambat && cocok(b)).sort(urutLewat);
  const mendekati = dekat
    .filter((b) => !b.terlambat && cocok(b) && (b.sisaHariKerja ?? 99) <= MENDEKATI)
    .sort(urutLewat);

  const disaring = peran !== null || tanggungan !== null;
  const dasar = { hitungan: sesi.kantor.hitungan, per, hariIni: sesi.hariIni, aktif: aktif.length, disaring };
  jawab(env, opsi, {
    skema: 'overdue',
    dasar: { ...sesi.dasar, per },
    data: terlambat,
    ringkas: { aktif: aktif.length, terlambat: terlambat.length, mendekati: mendekati.map((b) => b.id) },
    peringatan: [...daftar.peringatan, ...peringatanDaftar(sesi, aktif, per)],
    teks: (data) => tampilTerlambat(data, dasar, mendekati, (p) => sop.peran[p] ?? p, gaya(env)),
    singkat: terlambat.map((b) => b.id).join('\n'),
  });
  if (opsi.gagalBilaAda && terlambat.length > 0) {
    throw new KeluarDengan('ADA_TEMUAN');
  }
}
