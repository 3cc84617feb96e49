/** `pks overdue`: cases past their H-day target, and whose days they are. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { KeluarDengan } from '../galat.ts';
import { barisKasus, penilaiKepala, perPeran, type Urutan, urutLewat } from '../permohonan/lihat.ts';
import { bacaHari } from '../sesi/baca-hari.ts';
import { jawab } from '../sesi/jawab.ts';
import { kodePeran } from '../sesi/kode.ts';
import { bilangan, diketikLagi, type Opsi, perintah, salahSatuDari } from '../sesi/opsi.ts';
import { bukaSesi, peringatanDaftar } from '../sesi/sesi.ts';
import { type Lanjutan, mungkinDiingatkan, pengingatJatuh, sesudahLangkah } from '../sesi/tindak-lanjut.ts';
import { tampilPerPeran, tampilTerlambat } from '../terminal/daftar.ts';
import { gaya } from '../terminal/gaya.ts';
import { kakiKerjaSama } from '../terminal/kerja-sama.ts';
import { kakiLanjutan } from '../terminal/tindak-lanjut.ts';
import { tulisTanggal } from '../waktu/tulis.ts';

type OpsiOverdue = Opsi &
  Readonly<{
    per?: string;
    peran?: string;
    tanggungan?: string;
    perPeran?: boolean;
    batas?: string;
    gagalBilaAda?: boolean;
  }>;

/** How many working days ahead a target is named under the list. */
const MENDEKATI = 1;
/** A page for people; programs get all rows unless they say --batas. */
const BATAS = 50;
/** Cases named on each line below the list. */
const DISEBUT = 8;

export const overdueCommand = (env: Env, ringkas: string): Command =>
  perintah('overdue', ringkas)
    .option('--per <tgl>', 'dinilai pada akhir hari itu (bawaan: hari ini)')
    .option('--peran <peran>', 'hanya langkah peran ini')
    .option('--tanggungan <siapa>', 'hanya tanggungan: kantor | pemohon | kemendagri')
    .option('--per-peran', 'jumlah hari per peran: siapa memegang kasus yang terlambat berapa lama')
    .option('--batas <n>', `paling banyak sekian baris (bawaan di layar: ${BATAS})`)
    .option('--gagal-bila-ada', 'keluar dengan kode 9 bila ada yang terlambat')
    .addHelpText('after', '\nContoh:\n  $ pks overdue --tanggungan kantor\n  $ pks overdue --per "akhir bulan"')
    .action((opsi: OpsiOverdue) => overdue(env, opsi));

export async function overdue(env: Env, opsi: OpsiOverdue): Promise<void> {
  const sesi = await bukaSesi(env, opsi);
  const sop = await sesi.sop();
  const per = opsi.per === undefined ? sesi.hariIni : bacaHari(sesi, '--per', opsi.per);
  const peran = opsi.peran === undefined ? null : kodePeran(sop, '--peran', opsi.peran);
  const tanggungan =
    opsi.tanggungan === undefined
      ? null
      : salahSatuDari('--tanggungan', ['kantor', 'pemohon', 'kemendagri'], opsi.tanggungan);

  const berhak = (siapa: string | null) => tanggungan === null || siapa === tanggungan;
  const batas =
    opsi.batas === undefined
      ? opsi.json || opsi.quiet || opsi.perPeran
        ? Number.POSITIVE_INFINITY
        : BATAS
      : bilangan('--batas', opsi.batas, 1);

  // Where a case stands is known from the index: what is late is opened as far as it is shown, whose step it is asks for all.
  let aktif: readonly Urutan[] = [];
  let dekat: readonly Urutan[] = [];
  const diingatkan = mungkinDiingatkan(sesi, per);
  const daftar = await sesi.register.daftar(false, (kepala) => {
    aktif = kepala.map(penilaiKepala(sesi.kalender, per));
    dekat = aktif
      .filter((u, i) => (u.sisaHariKerja ?? 0) <= MENDEKATI && berhak(kepala[i]?.tanggungan ?? null))
      .sort(urutLewat);
    const dibuka = peran === null ? dekat.filter((u) => u.terlambat).slice(0, batas) : dekat;
    const id = new Set(dibuka.map((u) => u.id));
    return kepala.filter((k) => id.has(k.id) || diingatkan(k));
  });
  const baris = daftar.baris
    .map((b) => barisKasus(sesi.kalender, per, b.id, b.permohonan))
    .filter((b) => berhak(b.tanggungan) && (peran === null || b.langkah?.pelaksana === peran))
    .sort(urutLewat);
  const semua = peran === null ? dekat : baris;
  const terlambat = baris.filter((b) => b.terlambat).slice(0, batas);
  const jumlah = semua.filter((u) => u.terlambat).length;
  const mendekati = semua.filter((u) => !u.terlambat && (u.sisaHariKerja ?? 99) <= MENDEKATI);

  const jumlahPeran = perPeran(terlambat);
  const hariPeran = Object.fromEntries(jumlahPeran.map((x) => [x.peran, x.hari]));
  const namaPeran = (p: string) => sop.peran[p] ?? p;

  const utuh = opsi.json ? Number.POSITIVE_INFINITY : DISEBUT;
  const { kerjaSama, kewajiban, peringatan, ...lain } = await sesudahLangkah(sesi, per, utuh);
  const disaring = peran !== null || tanggungan !== null;
  const jatuh = pengingatJatuh(sesi, per, daftar.baris).filter(
    (b) => berhak(b.tanggungan) && (peran === null || b.langkah?.pelaksana === peran),
  );
  // What waits for no step is nobody's: a filter by role or by whose days they are leaves it out.
  const lanjutan = { ...(disaring ? TIDAK_ADA : lain), pengingat: { jumlah: jatuh.length, baris: jatuh } };
  const dasar = {
    hitungan: sesi.kantor.hitungan,
    per,
    hariIni: sesi.hariIni,
    aktif: aktif.length,
    jumlah,
    disaring,
    perintah: diketikLagi('overdue', opsi, ['per', 'peran', 'tanggungan']),
  };
  jawab(env, opsi, {
    skema: 'overdue',
    sesi,
    dasar: { ...sesi.dasar, per },
    data: terlambat,
    ringkas: {
      aktif: aktif.length,
      terlambat: jumlah,
      mendekati: mendekati.map((b) => b.id),
      kerjaSama,
      kewajiban,
      tandaTangan: lanjutan.tandaTangan.baris,
      penyerahan: lanjutan.penyerahan.baris,
      akses: lanjutan.akses.baris,
      pengingat: lanjutan.pengingat.baris,
      ...(opsi.perPeran && { perPeran: hariPeran }),
    },
    peringatan: [
      ...daftar.peringatan,
      ...peringatan,
      ...peringatanDaftar(sesi, aktif, per),
      ...(per < sesi.hariIni
        ? [
            `Dinilai pada ${tulisTanggal(per)} dari keadaan kasus sekarang: yang sudah maju atau ditutup sesudahnya tidak tampak seperti pada hari itu.`,
          ]
        : []),
    ],
    teks: (data) =>
      [
        opsi.perPeran
          ? tampilPerPeran(jumlahPeran, dasar, mendekati, namaPeran, gaya(env))
          : tampilTerlambat(data, dasar, mendekati, namaPeran, gaya(env)),
        ...kakiLanjutan(lanjutan, DISEBUT, dasar, gaya(env).lebar),
        ...kakiKerjaSama({ kerjaSama, kewajiban }),
      ].join('\n'),
    singkat: terlambat.map((b) => b.id).join('\n'),
  });
  if (opsi.gagalBilaAda && jumlah > 0) {
    throw new KeluarDengan('ADA_TEMUAN');
  }
}

const KOSONG: Lanjutan = { jumlah: 0, baris: [] };
const TIDAK_ADA = { tandaTangan: KOSONG, penyerahan: KOSONG, akses: KOSONG };
