import type { Command } from 'commander';
import { parsePeranCode } from '../desk/flags/sop-codes.ts';
import { defineWriteCommand, oneOfWords, retypeFlags, wholeNumber } from '../desk/flags/standard-flags.ts';
import { answerList, withListFile } from '../desk/lists/list-file.ts';
import { pageLimit } from '../desk/lists/page-of-list.ts';
import { listWarnings, openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { formatTanggal } from '../office/days/format-days.ts';
import { LIST_ORDERS, LIST_STATUS, pickPage, sortedRows, statusOfList } from '../office/queue/list-queue.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showList } from '../screen/lists/show-lists.ts';
import { closedWarning, countClosedMatches } from './list/closed-matches.ts';
import { LIST_FLAGS, type ListFlags } from './list/list-flags.ts';
import { searchRows } from './list/search-rows.ts';

/** People get so many; programs get all. */
const PAGE_LIMIT = 50;

export const listCommand = (env: Env, ringkas: string): Command =>
  withListFile(
    defineWriteCommand('list', ringkas)
      .argument('[kata...]', 'cari kasus dengan kata ini, sama dengan --cari')
      .option('--status <status>', 'aktif | selesai | ditutup | semua (bawaan: aktif)')
      .option('--langkah <n>', 'hanya yang menunggu di langkah ini')
      .option('--peran <peran>', 'hanya yang menunggu peran ini')
      .option('--lembaga <teks>', 'nama lembaga memuat teks ini')
      .option('--cari <teks>', 'lembaga (ejaan apa pun), nomor, hal atau catatan memuat teks ini')
      .option('--urut <kunci>', `urutan: ${LIST_ORDERS.join(' | ')} (bawaan: lewat)`)
      .option('--batas <n>', `paling banyak sekian baris (bawaan di layar: ${PAGE_LIMIT})`),
  ).action((kata: readonly string[], opsi: ListFlags) => runList(env, withSearchWords(kata, opsi)));

/** 'daftar kasus' searches for nothing. */
const withSearchWords = (kata: readonly string[], opsi: ListFlags): ListFlags =>
  kata.every((satu) => /^(?:kasus|semua)$/i.test(satu))
    ? opsi
    : { ...opsi, cari: [...kata, ...(opsi.cari === undefined ? [] : [opsi.cari])].join(' ') };

async function runList(env: Env, opsi: ListFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  const sop = await sesi.sop();
  const status = oneOfWords('--status', LIST_STATUS, opsi.status ?? 'aktif');
  const urut = oneOfWords('--urut', LIST_ORDERS, opsi.urut ?? 'lewat');
  const langkah = opsi.langkah === undefined ? null : wholeNumber('--langkah', opsi.langkah, 1);
  if (langkah !== null && !sop.langkah.some((l) => l.no === langkah)) {
    throw new Failure('NILAI_TIDAK_DIKENAL', `--langkah: SOP ini tidak mempunyai langkah ${langkah}.`, [
      `--langkah 1 sampai ${sop.langkah.at(-1)?.no}`,
    ]);
  }
  const peran = opsi.peran === undefined ? null : parsePeranCode(sop, '--peran', opsi.peran);
  const batas = pageLimit(opsi, PAGE_LIMIT);

  // Only the shown page is opened, unless contents matter.
  const menurutIsi = urut === 'lembaga' || [peran, opsi.lembaga, opsi.cari].some((s) => s !== null && s !== undefined);
  const hari = { kalender: sesi.kalender, per: sesi.hariIni };
  const dimaksud = { status: statusOfList(status), ...(langkah !== null && { langkah }) };
  const { kepala, peringatan: terbaca } = await sesi.register.listHeads(dimaksud);
  const { semua: berdiri, dibuka } = pickPage(hari, kepala, urut, menurutIsi ? Number.POSITIVE_INFINITY : batas);
  const daftar = await sesi.register.listRows(dimaksud, dibuka);
  const diperan = daftar.baris.filter((b) => peran === null || b.permohonan.langkah?.pelaksana === peran);
  const dicari = await searchRows(sesi, diperan, opsi);
  const cocok = sortedRows(hari, dicari.baris, urut);
  const ditutup =
    opsi.status === undefined && langkah === null && peran === null ? await countClosedMatches(sesi, opsi) : 0;
  const baris = cocok.slice(0, batas);
  const semua = menurutIsi ? cocok : berdiri;
  const dasar = { hitungan: sesi.kantor.hitungan, per: sesi.hariIni, hariIni: sesi.hariIni };
  const diketik = retypeFlags('list', opsi, LIST_FLAGS);
  const jawaban = {
    skema: 'daftar',
    dasar: { ...sesi.dasar, per: sesi.hariIni },
    data: baris,
    ringkas: { jumlah: semua.length, terlambat: semua.filter((b) => b.terlambat).length },
    peringatan: [
      ...terbaca,
      ...dicari.peringatan,
      ...closedWarning(ditutup, cocok.length, opsi),
      ...listWarnings(sesi, semua),
    ],
    teks: (data: typeof baris) =>
      ditutup > 0 && data.length === 0
        ? 'Tidak ada kasus aktif yang cocok.'
        : showList(data, semua.length, diketik, dasar, (p) => sop.peran[p] ?? p, screenStyle(env)),
    singkat: baris.map((b) => b.id).join('\n'),
  };
  await answerList(sesi, 'list', opsi, jawaban, async () => {
    const { kasusTable } = await import('../office/impor/out/kasus-table.ts');
    const { withKasus } = await import('../desk/lists/write-list.ts');
    const judul = `Daftar kasus per ${formatTanggal(sesi.hariIni)}`;
    return kasusTable('kasus', judul, await withKasus(sesi, opsi, baris), await sesi.elemen());
  });
}
