import type { Command } from 'commander';
import { printAnswer } from '../../desk/answer.ts';
import { defineCommand, type StandardFlags } from '../../desk/flags/standard-flags.ts';
import { parseYear } from '../../desk/flags/year-and-month.ts';
import { bookDays, readBookFile } from '../../desk/impor/book-file.ts';
import { type AnswerBasis, openSitting, type Sitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { ExitWith, Failure } from '../../errors.ts';
import { compareNomor, type NomorDifference } from '../../office/buku/compare-nomor.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import { NOMOR_LIST_FIELDS } from '../../office/impor/fields/nomor-list-fields.ts';
import { findFieldColumns } from '../../office/impor/find-columns.ts';
import type { BookMap } from '../../office/impor/headings.ts';
import { type NomorList, readNomorList } from '../../office/impor/nomor-list.ts';
import { faultText } from '../../office/impor/rows/row-cells.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showNomorComparison } from '../../screen/pages/show-nomor.ts';
import { knownNomor } from './known-nomor.ts';

type CompareFlags = StandardFlags & Readonly<{ tahun?: string; gagalBilaAda?: boolean }>;

export const compareNomorCommand = (env: Env): Command =>
  defineCommand('cocokkan', 'bandingkan dengan daftar nomor dari tempat lain, mis. SRIKANDI; tidak mengubah apa pun')
    .argument('<berkas>', 'daftar nomor: .xlsx atau .csv, dengan kolom nomor dan tanggal')
    .option('--gagal-bila-ada', 'keluar dengan kode 9 bila ada yang berbeda')
    .action((file: string, _, c: Command) => runNomorCocokkan(env, file, c.optsWithGlobals()));

async function runNomorCocokkan(env: Env, file: string, opsi: CompareFlags): Promise<void> {
  const sesi = await openSitting(env, opsi, true);
  const tahun = opsi.tahun === undefined ? yearOf(sesi.hariIni) : parseYear(opsi.tahun);
  const buku = await readBookFile(sesi, file);
  const daftar = readNomorList(nomorColumns(file, findFieldColumns(NOMOR_LIST_FIELDS, buku.semua, 1)), bookDays(sesi));
  const hasil = compareNomor(tahun, daftar.nomor, await knownNomor(sesi, tahun));
  const jumlah = (beda: string) => hasil.beda.filter((b) => b.beda === beda).length;
  answerComparison(sesi, opsi, {
    dasar: { ...sesi.dasar, tahun: String(tahun), berkas: buku.nama },
    data: hasil.beda,
    ringkas: {
      daftar: daftar.nomor.length,
      cocok: hasil.cocok,
      tidakDiRegister: jumlah('tidak-di-register'),
      tidakDiDaftar: jumlah('tidak-di-daftar'),
      bedaTanggal: jumlah('tanggal'),
      tahunLain: hasil.tahunLain,
    },
    peringatan: listWarnings(daftar),
  });
  if (opsi.gagalBilaAda && hasil.beda.length > 0) throw new ExitWith('ADA_TEMUAN');
}

/** @throws KOLOM_TIDAK_DIKENAL where no column holds the numbers */
function nomorColumns(file: string, peta: BookMap | null): BookMap {
  if (peta?.kolom.has('nomor')) return peta;
  throw new Failure(
    'KOLOM_TIDAK_DIKENAL',
    `Tidak ada kolom "nomor" atau "nomor surat" di sepuluh baris pertama "${file}". Ubah judul kolomnya, lalu ulangi.`,
    ['pks nomor cocokkan --help'],
    { kurang: ['nomor'], mungkin: {} },
  );
}

const NAMED_ROWS = 5;

function listWarnings({ nomor, cela, tanpaNomor }: NomorList): readonly string[] {
  const sebut = tanpaNomor.slice(0, NAMED_ROWS).join(', ');
  const lagi = tanpaNomor.length > NAMED_ROWS ? ` dan ${tanpaNomor.length - NAMED_ROWS} lagi` : '';
  return [
    ...(nomor.length === 0 ? ['Di daftar itu tidak ada satu nomor pun.'] : []),
    ...cela.map((c) => `${faultText(c)}. Isi sel itu tidak ikut dibandingkan.`),
    ...(tanpaNomor.length > 0 ? [`Tanpa nomor, jadi dilewati: baris ${sebut}${lagi}.`] : []),
  ];
}

type Compared = Readonly<{
  dasar: AnswerBasis & Readonly<{ tahun: string; berkas: string }>;
  data: readonly NomorDifference[];
  ringkas: Parameters<typeof showNomorComparison>[1];
  peringatan: readonly string[];
}>;

const answerComparison = ({ env }: Sitting, opsi: StandardFlags, j: Compared): void =>
  printAnswer(env, opsi, {
    ...j,
    skema: 'nomor-cocokkan',
    teks: (data, ringkas) => showNomorComparison(data, ringkas, j.dasar, screenStyle(env)),
    singkat: j.data.map((b) => b.nomor).join('\n'),
  });
