import { chooseFormat, parseSeparator } from '../../desk/flags/file-format.ts';
import { dryRunWarnings } from '../../desk/flags/standard-flags.ts';
import { parseMonth, parseYear } from '../../desk/flags/year-and-month.ts';
import { newestKantorAct } from '../../desk/kept-of-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { withProgress } from '../../desk/with-progress.ts';
import { outputTarget } from '../../desk/write-output.ts';
import { bukuBuilder } from '../../office/buku/all-buku.ts';
import type { Buku, BukuCode, FiledRow } from '../../office/buku/buku.ts';
import { bukuOfMonth } from '../../office/buku/buku-month.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import type { IndexHead } from '../../office/permohonan/views/kasus-row.ts';
import { BUKU_FORMATS } from '../../paper-desk.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showBuku } from '../../screen/pages/show-buku.ts';
import type { WorkDone } from '../../store/upkeep.ts';
import type { BukuFlags } from './buku-flags.ts';
import { bukuReader, fillBuku } from './buku-kasus.ts';
import { keptBukuRows } from './kept-buku.ts';
import { writeBuku } from './write-buku.ts';

export async function makeBuku(sesi: Sitting, kode: BukuCode, opsi: BukuFlags) {
  const tahun = opsi.tahun === undefined ? yearOf(sesi.hariIni) : parseYear(opsi.tahun);
  const bulan = opsi.bulan === undefined ? null : parseMonth(opsi.bulan);
  const pilihan = [opsi.tahun && ` --tahun ${tahun}`, bulan && ` --bulan ${bulan}`].filter(Boolean).join('');
  const format = opsi.ke === undefined ? null : chooseFormat('--ke', opsi.ke, BUKU_FORMATS);
  const pemisah = parseSeparator(opsi, format === 'csv');
  if (format !== null) outputTarget(sesi, opsi, `buku-${kode}.${format}`);
  const seluruhnya = await withProgress(sesi.env, opsi, 'Membaca kasus', (maju) =>
    format === null ? lookAtBuku(sesi, kode, tahun, bulan, maju) : readBuku(sesi, kode, tahun, maju),
  );
  const { buku: isi, peringatan } =
    bulan === null ? { buku: seluruhnya, peringatan: [] } : bukuOfMonth(seluruhnya, tahun, bulan);
  const lain =
    format === null && !opsi.json && seluruhnya.baris.length === 0 ? await filledYears(sesi, kode, tahun) : [];
  const tutup = bulan === null ? sesi.kantor.ditutup?.[tahun] : undefined;
  const berkas =
    format === null
      ? null
      : await writeBuku(sesi, isi, format, opsi, { ...(pemisah && { pemisah }), ...(tutup && { tutup }) });
  const tujuan = berkas?.tujuan ?? null;
  const jawaban = {
    skema: 'buku',
    dasar: { ...sesi.dasar, buku: kode, tahun: String(tahun), bulan: bulan === null ? null : String(bulan) },
    data: isi.baris.map(bukuRowData),
    ringkas: { baris: isi.baris.length, berkas: tujuan },
    peringatan: [...peringatan, ...(format === null ? [] : dryRunWarnings(opsi))],
    teks: () =>
      tujuan === null
        ? showBuku(isi, pilihan, screenStyle(sesi.env), lain)
        : `✓ ${isi.judul}: ${isi.baris.length} baris\n  ${tujuan}`,
    singkat: tujuan ?? isi.baris.map((b) => String(Object.values(b.sel)[0]?.nilai ?? '')).join('\n'),
  };
  return { jawaban, berkas: tujuan ?? '', ...(berkas && { sidik: berkas.sidik }) };
}

async function readBuku(sesi: Sitting, kode: BukuCode, tahun: number, maju: WorkDone): Promise<Buku> {
  const pembaca = await bukuReader(sesi, tahun);
  const buku = bukuBuilder(kode, pembaca.rules, tahun);
  await fillBuku(sesi, pembaca, tahun, [buku], maju);
  return buku.done();
}

/**
 * For a screen, where a case that has not moved is not read again; no print or seal rests on it. With `bulan` rows of
 * other months are not whole.
 */
async function lookAtBuku(
  sesi: Sitting,
  kode: BukuCode,
  tahun: number,
  bulan: number | null,
  maju: WorkDone,
): Promise<Buku> {
  const { register, hariIni } = sesi;
  const pembaca = await bukuReader(sesi, tahun);
  const buku = bukuBuilder(kode, pembaca.rules, tahun);
  const baca = async (dibuka: readonly IndexHead[]) => {
    const hasil = new Map<string, readonly FiledRow[]>();
    register.readAhead(dibuka.map((k) => k.id));
    for (const { id } of dibuka) {
      maju(hasil.size, dibuka.length);
      hasil.set(id, buku.rowsOf(await pembaca.read(id)));
    }
    return hasil;
  };
  const juga = `${newestKantorAct(sesi).slice(0, 16)}${kode === 'pks' ? hariIni : ''}`; // A signer or a closed year changes rows.
  const dilihat = bulan === null ? null : `${tahun}-${String(bulan).padStart(2, '0')}`;
  buku.file(await keptBukuRows(sesi, { apa: `buku-${kode}-${tahun}`, juga, tahun, bulan: dilihat, baca }));
  return buku.done();
}

/** Around an empty year, filled ones are looked for this far, and at most this many are named. */
const YEARS_LOOKED_AT = 20;
const MOST_YEARS = 3;

async function filledYears(sesi: Sitting, kode: BukuCode, tahun: number): Promise<readonly number[]> {
  const hasil: number[] = [];
  for (let jarak = 1; jarak <= YEARS_LOOKED_AT && hasil.length < MOST_YEARS; jarak++) {
    for (const satu of [tahun - jarak, tahun + jarak].filter((t) => t <= yearOf(sesi.hariIni))) {
      if ((await lookAtBuku(sesi, kode, satu, null, () => undefined)).baris.length > 0) hasil.push(satu);
    }
  }
  return hasil;
}

/** By column; corrected values are under `dicoret`. */
const bukuRowData = ({ sel, batal, terlambat }: Buku['baris'][number]) => ({
  ...Object.fromEntries(Object.entries(sel).map(([kunci, s]) => [kunci, s.nilai])),
  dicoret: Object.fromEntries(Object.entries(sel).flatMap(([k, s]) => (s.dicoret.length > 0 ? [[k, s.dicoret]] : []))),
  batal,
  terlambat: terlambat === true,
});
