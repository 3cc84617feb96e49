import type { Command } from 'commander';
import { defineKeyedCommand, retypeFlags } from '../desk/flags/standard-flags.ts';
import { answerList, withListFile } from '../desk/lists/list-file.ts';
import { PAGE_ROWS, pageLimit } from '../desk/lists/page-of-list.ts';
import { listWarnings, openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { formatTanggal } from '../office/days/format-days.ts';
import { LIST_ORDERS } from '../office/queue/list-queue.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showList } from '../screen/lists/show-list.ts';
import { closedWarning } from './list/closed-matches.ts';
import { LIST_FLAGS, type ListFlags, withSearchWords } from './list/list-flags.ts';
import { listedRows } from './list/listed-rows.ts';

export const listCommand = (env: Env, ringkas: string): Command =>
  withListFile(
    defineKeyedCommand('list', ringkas)
      .argument('[kata...]', 'cari kasus dengan kata ini, sama dengan --cari')
      .option('--status <status>', 'aktif | selesai | ditutup | semua (bawaan: aktif)')
      .option('--langkah <n>', 'hanya yang menunggu di langkah ini')
      .option('--peran <peran>', 'hanya yang menunggu peran ini')
      .option('--lembaga <teks>', 'nama lembaga memuat teks ini')
      .option('--cari <teks>', 'lembaga (ejaan apa pun), nomor, hal atau catatan memuat teks ini')
      .option('--urut <kunci>', `urutan: ${LIST_ORDERS.join(' | ')} (bawaan: lewat)`)
      .option('--batas <n>', `paling banyak sekian baris (bawaan di layar: ${PAGE_ROWS})`),
  ).action((kata: readonly string[], opsi: ListFlags) => runList(env, withSearchWords(kata, opsi)));

async function runList(env: Env, opsi: ListFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  const sop = await sesi.sop();
  const { semua, baris, ditutup, peringatan } = await listedRows(sesi, sop, opsi, pageLimit(opsi));
  const dasar = { hitungan: sesi.kantor.hitungan, per: sesi.hariIni, hariIni: sesi.hariIni };
  const diketik = retypeFlags('list', opsi, LIST_FLAGS);
  const jawaban = {
    skema: 'daftar',
    dasar: { ...sesi.dasar, per: sesi.hariIni },
    data: baris,
    ringkas: { jumlah: semua.length, terlambat: semua.filter((b) => b.terlambat).length },
    peringatan: [...peringatan, ...closedWarning(ditutup, semua.length, opsi), ...listWarnings(sesi, semua)],
    teks: (data: typeof baris) =>
      ditutup > 0 && data.length === 0
        ? 'Tidak ada kasus aktif yang cocok.'
        : showList(
            data,
            semua.length,
            { perintah: diketik, cari: opsi.cari },
            dasar,
            (p) => sop.peran[p] ?? p,
            screenStyle(env),
          ),
    singkat: baris.map((b) => b.id).join('\n'),
  };
  await answerList(sesi, 'list', opsi, jawaban, async () => {
    const { kasusTable } = await import('../office/impor/out/kasus-table.ts');
    const { withKasus } = await import('../desk/lists/write-list.ts');
    const judul = `Daftar kasus per ${formatTanggal(sesi.hariIni)}`;
    return kasusTable('kasus', judul, await withKasus(sesi, opsi, baris), await sesi.elemen());
  });
}
