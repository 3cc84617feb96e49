import { type Buku, type BukuColumn, type BukuRow, bukuValueText, LATE_REMARK } from '../../office/buku/buku.ts';
import type { BukuFinding } from '../../office/buku/check-buku.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import { NOMOR_TO_COME } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { textTable } from '../layout/text-table.ts';

const SHOWN_COLUMNS: Readonly<Record<Buku['kode'], readonly string[]>> = {
  masuk: ['noAgenda', 'tglTerima', 'noSurat', 'pengirim', 'perihal', 'diteruskanKepada'],
  keluar: ['noUrut', 'noSurat', 'tgl', 'perihal', 'kasus'],
  kendali: ['noAgenda', 'noSurat', 'tanggal', 'dari', 'kepada', 'isiDisposisi'],
  pks: ['noUrut', 'noPksKesatu', 'pengguna', 'mulai', 'berakhir', 'status', 'kasus'],
};

/**
 * `pilihan` holds this view's flags, for the command that gives the whole book. For an empty book `lain` has years with
 * entries, nearest first.
 */
export function showBuku(buku: Buku, pilihan: string, g: ScreenStyle, lain: readonly number[] = []): string {
  const kolom = buku.kolom.filter((k) => SHOWN_COLUMNS[buku.kode].includes(k.kunci));
  const perintah = `Selengkapnya: pks buku ${buku.kode}${pilihan} --ke buku-${buku.kode}.xlsx`;
  if (buku.baris.length === 0) {
    const [dekat] = lain;
    const ada = dekat && [
      `Tahun yang ada isinya: ${lain.join(', ')}.`,
      `Lihat: pks buku ${buku.kode} --tahun ${dekat}`,
    ];
    return [g.bold(buku.judul), '', 'Belum ada isinya.', ...(ada || [])].join('\n');
  }
  const isi = buku.baris.map((b) => kolom.map((k) => shownCell(b, k)));
  const judul = kolom.map((k) => ({
    judul: k.judul.toUpperCase(),
    ...(k.jenis === 'teks' && { lentur: true as const }),
    ...(k.jenis === 'angka' && { kanan: true }),
  }));
  return [g.bold(buku.judul), '', textTable(judul, isi, g.lebar), '', perintah].join('\n');
}

function shownCell(b: BukuRow, k: BukuColumn): string {
  const { kunci } = k;
  const sel = b.sel[kunci];
  const kini = bukuValueText(sel?.nilai ?? null, k);
  const dicoret = sel?.dicoret ?? [];
  const semula =
    dicoret.length === 0 && sel?.sebab
      ? ` (${sel.sebab})`
      : dicoret.map((x) => ` (${sel?.sebab ?? 'ralat'}, semula ${bukuValueText(x, k)})`).join('');
  const catatan = kunci === 'perihal' || kunci === 'isiDisposisi' || kunci === 'pengguna';
  const kedua = kunci === 'pengguna' && b.sel.noPksKedua?.nilai === NOMOR_TO_COME && `nomor lembaga ${NOMOR_TO_COME}`;
  // A letter without a disposition would be a row of blanks.
  const belum =
    kunci === 'isiDisposisi' &&
    b.sel.hop?.nilai === null &&
    `belum didisposisi: ${bukuValueText(b.sel.dariSurat?.nilai ?? null, k)}`;
  const apa = catatan ? [belum, b.batal, kedua, b.terlambat && LATE_REMARK].filter(Boolean).join('; ') : '';
  return `${kini}${semula}${apa && ` [${apa}]`}`.trimStart();
}

export function showBukuFindings(tahun: number, temuan: readonly BukuFinding[], g: ScreenStyle): string {
  const terbuka = temuan.filter((t) => !t.dijelaskan).length;
  const kepala = `Buku ${tahun}: ${temuan.length} temuan, ${terbuka} perlu ditelusuri`;
  if (temuan.length === 0) return `✓ Buku ${tahun} runtut: tidak ada nomor yang loncat, ganda, atau belum terisi.`;
  const isi = temuan.map((t) => [t.buku, t.nomor, t.sebab, t.dijelaskan ? 'ada penjelasannya' : '✗ telusuri']);
  const kolom = [
    { judul: 'BUKU' },
    { judul: 'NOMOR', lentur: true as const },
    { judul: 'TEMUAN', lentur: true as const },
    { judul: 'KEADAAN' },
  ];
  return [g.bold(kepala), '', textTable(kolom, isi, g.lebar)].join('\n');
}

const SEAL_WORDS: Readonly<Record<string, string>> = {
  tetap: 'masih seperti waktu ditutup',
  bertambah: 'ada yang dicatat atau diralat sesudah ditutup',
  lain: 'tidak sama dengan sidiknya',
};

/** '' where the year was not closed. */
export function showSeals(
  tahun: number,
  {
    ditutup,
    segel,
  }: Readonly<{ ditutup: string | null; segel: readonly Readonly<{ buku: string; keadaan: string }>[] | null }>,
): string {
  if (ditutup === null || segel === null) return '';
  const isi = segel.map(({ buku, keadaan }) => `  ${buku}: ${SEAL_WORDS[keadaan] ?? keadaan}`);
  return [`Buku ${tahun} ditutup ${formatTanggal(dayOf(ditutup))}`, ...isi].join('\n');
}
