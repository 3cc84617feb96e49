import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { defineCommand, mayAsk, requireFlags } from '../desk/flags/standard-flags.ts';
import { dayIfTyped } from '../desk/flags/typed-dates.ts';
import { filteredIndex, wholeIndex } from '../desk/search/open-index.ts';
import { openSitting, type Sitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { screenStyle } from '../screen/layout/style.ts';
import { showFound } from '../screen/lists/show-found.ts';
import { typedLine } from '../text/typed-line.ts';
import { type CariFlags, readCariFlags, withCariFlags } from './cari/cari-flags.ts';
import { findKasus } from './cari/find-kasus.ts';
import { findOldLetters } from './cari/find-old-letters.ts';

export const cariCommand = (env: Env, ringkas: string): Command =>
  withCariFlags(
    defineCommand('cari', ringkas).argument(
      '[kata...]',
      'yang dicari: nama, nomor apa pun, catatan, kata dalam dokumen',
    ),
  )
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
  const { saring, batas, disaring, hanyaKasus } = readCariFlags(sop, opsi);
  const { indeks, peringatan } = hanyaKasus ? await filteredIndex(sesi, sop, saring) : await wholeIndex(sesi);
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
      ...(terpisah || jumlah === 0 ? bookOfDay(sesi, dicari) : []),
    ],
    sesi,
    teks: (d, r) => showFound(d, r, disaring ? typedLine(['cari', dicari]) : null, screenStyle(env)),
    singkat: kasus.map((k) => k.id).join('\n'),
  });
}

/** Days of letters stand in none of the texts that are searched; the book has them by month. */
function bookOfDay(sesi: Sitting, dicari: string): readonly string[] {
  if (!/\d/.test(dicari)) return [];
  try {
    const [tahun, bulan] = dayIfTyped(sesi, '--diterima', dicari).split('-').map(Number);
    return [
      `Hari surat dan hari terimanya tidak ikut dicari. Surat bulan itu: pks buku masuk --tahun ${tahun} --bulan ${bulan}`,
    ];
  } catch (e) {
    if (e instanceof Failure) return [];
    throw e;
  }
}
