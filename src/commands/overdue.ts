/** `pks overdue`: cases past their target, and whose days they are. */
import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { parsePeranCode } from '../desk/flags/sop-codes.ts';
import {
  defineCommand,
  oneOfWords,
  retypeFlags,
  type StandardFlags,
  wholeNumber,
} from '../desk/flags/standard-flags.ts';
import { readTypedDay } from '../desk/flags/typed-dates.ts';
import { afterLastLangkah, reminderDay } from '../desk/kerja-sama/after-last-langkah.ts';
import { listWarnings, openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { ExitWith } from '../errors.ts';
import { formatTanggal } from '../office/days/format-days.ts';
import type { FollowUp } from '../office/queue/follow-ups.ts';
import { peranTotals } from '../office/queue/kasus-standing.ts';
import { overdueKasus, pickOverdue } from '../office/queue/overdue-queue.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { followUpFooter } from '../screen/lists/follow-up-footer.ts';
import { kerjaSamaFooter } from '../screen/lists/show-kerja-sama.ts';
import { showOverdue, showPerPeran } from '../screen/lists/show-lists.ts';

type OverdueFlags = StandardFlags &
  Readonly<{
    per?: string;
    peran?: string;
    tanggungan?: string;
    perPeran?: boolean;
    batas?: string;
    gagalBilaAda?: boolean;
  }>;

/** For people; programs get all. */
const PAGE_LIMIT = 50;
const NAMED_CASES = 8;

export const overdueCommand = (env: Env, ringkas: string): Command =>
  defineCommand('overdue', ringkas)
    .option('--per <tgl>', 'dinilai pada akhir hari itu (bawaan: hari ini)')
    .option('--peran <peran>', 'hanya langkah peran ini')
    .option('--tanggungan <siapa>', 'hanya tanggungan: kantor | pemohon | kemendagri')
    .option('--per-peran', 'jumlah hari per peran: siapa memegang kasus yang terlambat berapa lama')
    .option('--batas <n>', `paling banyak sekian baris (bawaan di layar: ${PAGE_LIMIT})`)
    .option('--gagal-bila-ada', 'keluar dengan kode 9 bila ada yang terlambat')
    .addHelpText('after', '\nContoh:\n  $ pks overdue --tanggungan kantor\n  $ pks overdue --per "akhir bulan"')
    .action((opsi: OverdueFlags) => runOverdue(env, opsi));

export async function runOverdue(env: Env, opsi: OverdueFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const sop = await sesi.sop();
  const per = opsi.per === undefined ? sesi.hariIni : readTypedDay(sesi, '--per', opsi.per);
  const peran = opsi.peran === undefined ? null : parsePeranCode(sop, '--peran', opsi.peran);
  const tanggungan =
    opsi.tanggungan === undefined
      ? null
      : oneOfWords('--tanggungan', ['kantor', 'pemohon', 'kemendagri'], opsi.tanggungan);

  const batas =
    opsi.batas === undefined
      ? opsi.json || opsi.quiet || opsi.perPeran
        ? Number.POSITIVE_INFINITY
        : PAGE_LIMIT
      : wholeNumber('--batas', opsi.batas, 1);

  const hari = reminderDay(sesi, per);
  const saring = { tanggungan, peran, batas };
  const { kepala, peringatan: terbaca } = await sesi.register.listHeads({ status: ['aktif'] });
  const dipilih = pickOverdue(hari, kepala, saring);
  const { aktif } = dipilih;
  const { baris } = await sesi.register.listRows({ status: ['aktif'] }, dipilih.dibuka);
  const { terlambat, jumlah, mendekati, pengingat } = overdueKasus(hari, dipilih, baris, saring);

  const jumlahPeran = peranTotals(terlambat);
  const hariPeran = Object.fromEntries(jumlahPeran.map((x) => [x.peran, x.hari]));
  const namaPeran = (p: string) => sop.peran[p] ?? p;

  const utuh = opsi.json ? Number.POSITIVE_INFINITY : NAMED_CASES;
  const { kerjaSama, kewajiban, peringatan, ...lain } = await afterLastLangkah(sesi, per, utuh);
  const disaring = peran !== null || tanggungan !== null;
  // Filters by role or owner leave out what waits for no step.
  const lanjutan = {
    ...(disaring ? NOTHING_FOLLOWS : lain),
    pengingat: { jumlah: pengingat.length, baris: pengingat },
  };
  const dasar = {
    hitungan: sesi.kantor.hitungan,
    per,
    hariIni: sesi.hariIni,
    aktif: aktif.length,
    jumlah,
    disaring,
    perintah: retypeFlags('overdue', opsi, ['per', 'peran', 'tanggungan']),
  };
  printAnswer(env, opsi, {
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
      ...terbaca,
      ...peringatan,
      ...listWarnings(sesi, aktif, per),
      ...(per < sesi.hariIni
        ? [
            `Dinilai pada ${formatTanggal(per)} dari keadaan kasus sekarang: yang sudah maju atau ditutup sesudahnya tidak tampak seperti pada hari itu.`,
          ]
        : []),
    ],
    teks: (data) =>
      [
        opsi.perPeran
          ? showPerPeran(jumlahPeran, dasar, mendekati, namaPeran, screenStyle(env))
          : showOverdue(data, dasar, mendekati, namaPeran, screenStyle(env)),
        ...followUpFooter(lanjutan, NAMED_CASES, dasar, screenStyle(env).lebar),
        ...kerjaSamaFooter({ kerjaSama, kewajiban }),
      ].join('\n'),
    singkat: terlambat.map((b) => b.id).join('\n'),
  });
  if (opsi.gagalBilaAda && jumlah > 0) {
    throw new ExitWith('ADA_TEMUAN');
  }
}

const NO_ROWS: FollowUp = { jumlah: 0, baris: [] };
const NOTHING_FOLLOWS = { tandaTangan: NO_ROWS, penyerahan: NO_ROWS, akses: NO_ROWS };
