/** `pks` alone: at most one screen, what is late first. */
import type { BarisKasus } from '../permohonan/lihat.ts';
import { tulisJam, tulisTanggal } from '../waktu/tulis.ts';
import { type DasarDaftar, keadaan, langkah } from './daftar.ts';
import type { Gaya } from './gaya.ts';
import { tabelPanjang } from './tabel.ts';

type Meja = Readonly<{ kantor: readonly BarisKasus[]; luar: readonly BarisKasus[] }>;

/** Rows of each list; more are counted, not shown. */
export const BARIS = 7;

/** `jumlah`: how many wait, shown or not. */
type DasarMeja = DasarDaftar & Readonly<{ jumlah: Readonly<Record<keyof Meja, number>> }>;

export function tampilMeja(
  d: Meja,
  dasar: DasarMeja,
  saat: string,
  akun: string,
  folder: string,
  namaPeran: (p: string) => string,
  g: Gaya,
): string {
  const kepala = `${tulisTanggal(saat)} ${tulisJam(saat)} · ${akun} · register ${folder}`;
  const pertama = d.kantor[0] ?? d.luar[0];
  if (!pertama)
    return [kepala, '', 'Tidak ada kasus aktif.', 'Berikut: pks new · pks sop · pks jadwal --diterima "hari ini"'].join(
      '\n',
    );
  return [
    kepala,
    bagian('MENUNGGU KANTOR', d.kantor, dasar.jumlah.kantor, dasar, (b) => namaPeran(b.langkah?.pelaksana ?? ''), g),
    bagian(
      'MENUNGGU PIHAK LUAR',
      d.luar,
      dasar.jumlah.luar,
      dasar,
      (b) => (b.tanggungan === 'pemohon' ? 'pemohon' : 'Kemendagri'),
      g,
    ),
    `\nBerikut: pks advance ${pertama.id} · pks show ${pertama.id} · pks overdue`,
  ]
    .filter(Boolean)
    .join('\n');
}

function bagian(
  judul: string,
  baris: readonly BarisKasus[],
  jumlah: number,
  dasar: DasarDaftar,
  pada: (b: BarisKasus) => string,
  g: Gaya,
): string {
  if (baris.length === 0) return '';
  const kolom = [
    { judul: 'KASUS' },
    { judul: 'LEMBAGA', lentur: true as const },
    { judul: 'LANGKAH', lentur: true as const },
    { judul: 'PADA', lentur: true as const },
    { judul: 'LEWAT/SISA', kanan: true },
  ];
  const isi = baris.slice(0, BARIS).map((b) => [b.id, b.lembaga, langkah(b), pada(b), keadaan(b, dasar)]);
  const lagi = jumlah > BARIS ? [`  … dan ${jumlah - BARIS} lagi: pks list`] : [];
  return [`\n${g.tebal(`${judul} (${jumlah})`)}`, tabelPanjang(kolom, isi, g.lebar), ...lagi].join('\n');
}
