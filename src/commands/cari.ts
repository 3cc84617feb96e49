import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { parsePeranCode } from '../desk/flags/sop-codes.ts';
import {
  defineCommand,
  mayAsk,
  oneOfWords,
  requireFlags,
  type StandardFlags,
  wholeNumber,
} from '../desk/flags/standard-flags.ts';
import { pageLimit } from '../desk/lists/page-of-list.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { LIST_STATUS, statusOfList } from '../office/queue/list-queue.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showFound } from '../screen/lists/show-found.ts';
import { typedLine } from '../text/typed-line.ts';
import { findKasus } from './cari/find-kasus.ts';
import { findOldLetters } from './cari/find-old-letters.ts';
import { filteredIndex, wholeIndex } from './cari/open-index.ts';

type CariFlags = StandardFlags &
  Readonly<{ status?: string; langkah?: string; peran?: string; lembaga?: string; batas?: string }>;

/** People get so many; programs get all. */
const PAGE_LIMIT = 10;

export const cariCommand = (env: Env, ringkas: string): Command =>
  defineCommand('cari', ringkas)
    .argument('[kata...]', 'yang dicari: nama, nomor apa pun, catatan, kata dalam dokumen')
    .option('--status <status>', 'aktif | selesai | ditutup | semua (bawaan: semua)')
    .option('--langkah <n>', 'hanya yang menunggu di langkah ini')
    .option('--peran <peran>', 'hanya yang menunggu peran ini')
    .option('--lembaga <teks>', 'nama lembaga memuat teks ini')
    .option('--batas <n>', `paling banyak sekian kasus (bawaan di layar: ${PAGE_LIMIT})`)
    .addHelpText(
      'after',
      '\nDicari di semua kasus, juga yang sudah selesai: surat, disposisi, catatan, alasan, nama, semua nomor, dan isi dokumen versi terbaru tanpa kopnya; juga di surat dari buku lama yang diimpor. Ejaan nama dan nomor apa pun.',
    )
    .action((kata: readonly string[], opsi: CariFlags) => runCari(env, kata.join(' ').trim(), opsi));

async function runCari(env: Env, diketik: string, opsi: CariFlags): Promise<void> {
  const dicari = diketik === '' && mayAsk(env, opsi) ? (await (await env.ask()).text('Cari apa')).trim() : diketik;
  requireFlags('Pencarian', dicari === '' ? ['yang dicari'] : [], 'pks list --status semua');
  const sesi = await openSitting(env, opsi, true);
  const sop = await sesi.sop();
  const status = statusOfList(oneOfWords('--status', LIST_STATUS, opsi.status ?? 'semua'));
  const langkah = opsi.langkah === undefined ? null : wholeNumber('--langkah', opsi.langkah, 1);
  const peran = opsi.peran === undefined ? null : parsePeranCode(sop, '--peran', opsi.peran);
  const batas = pageLimit(opsi, PAGE_LIMIT);
  const disaring = [opsi.status, opsi.langkah, opsi.peran, opsi.lembaga].some((satu) => satu !== undefined);
  const hanyaKasus = [opsi.status, opsi.langkah, opsi.peran].some((satu) => satu !== undefined);
  const { indeks, peringatan } = hanyaKasus
    ? await filteredIndex(sesi, sop, { status, langkah, peran })
    : await wholeIndex(sesi);
  const { kasus, jumlah, terpisah, rusak } = await findKasus(sesi, indeks, dicari, opsi.lembaga, batas);
  indeks.keepRead();
  // A question for cases alone leaves them out.
  const suratLama = hanyaKasus ? [] : await findOldLetters(sesi, dicari, opsi.lembaga);
  printAnswer(env, opsi, {
    skema: 'cari',
    dasar: sesi.dasar,
    data: kasus,
    ringkas: { jumlah, dicari, suratLama },
    peringatan: [
      ...peringatan,
      ...(rusak.length > 0 ? [`Tidak terbaca, jadi tidak ikut dicari: ${rusak.join(', ')}. Periksa: pks check`] : []),
      ...(terpisah && jumlah > 0
        ? [`Tidak ada yang memuat "${dicari}" berurutan; ini yang memuat semua katanya.`]
        : []),
    ],
    sesi,
    teks: (d, r) => showFound(d, r, disaring ? typedLine(['cari', dicari]) : null, screenStyle(env)),
    singkat: kasus.map((k) => k.id).join('\n'),
  });
}
