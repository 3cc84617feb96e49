/** `pks` alone: at most one screen, what is late first; each part ends in the command to type. */
import type { BarisKasus, Urutan } from '../permohonan/lihat.ts';
import { tulisJam, tulisPendek, tulisTanggal } from '../waktu/tulis.ts';
import { lipat } from './bungkus.ts';
import { type DasarDaftar, kakiDekat, keadaan, langkah } from './daftar.ts';
import type { Gaya } from './gaya.ts';
import { kakiKerjaSama } from './kerja-sama.ts';
import { tabelPanjang } from './tabel.ts';
import { tanggungan } from './tanggungan.ts';
import { kakiLanjutan, type SemuaLanjutan } from './tindak-lanjut.ts';

/** A row, and since when somebody outside is waited for, where that is so. */
type BarisMeja = BarisKasus & Readonly<{ menunggu: Readonly<{ sejak: string; hari: number }> | null }>;
/** `anda`: what waits for whoever sits here, of what waits for the `kantor`; `luar`: for somebody outside. */
type Meja = Readonly<Record<'anda' | 'kantor' | 'luar', readonly BarisMeja[]>>;

/** Rows of each list; more are counted, not shown. */
export const BARIS = 7;
/** Cases named on each line below the lists. */
const DISEBUT = 2;
/** Lines of a screen. */
const LAYAR = 24;

/** `peran`: how many roles whoever sits here has, 0 where he is not known. `jumlah`: how many cases wait, shown or not. */
type DasarMeja = DasarDaftar &
  Readonly<{
    saat: string;
    siapa: string;
    folder: string;
    peran: number;
    jumlah: Readonly<Record<keyof Meja, number>>;
    namaPeran: (p: string) => string;
    mendekati: readonly Urutan[];
    sesudah: Readonly<{ kerjaSama: number; kewajiban: number }>;
    lanjutan: SemuaLanjutan;
  }>;

/** As many rows as fit one screen, down to one of each list. */
export function tampilMeja(d: Meja, dasar: DasarMeja, g: Gaya): string {
  for (let n = BARIS; n > 1; n--) {
    const teks = susun(d, dasar, n, g);
    if (teks.split('\n').length <= LAYAR) return teks;
  }
  return susun(d, dasar, 1, g);
}

function susun(d: Meja, dasar: DasarMeja, banyak: number, g: Gaya): string {
  const { jumlah } = dasar;
  const bagian = [
    lipat(`${tulisTanggal(dasar.saat)} ${tulisJam(dasar.saat)} · ${dasar.siapa} · register ${dasar.folder}`, g.lebar),
    ...(jumlah.kantor + jumlah.luar === 0 ? ['\nTidak ada kasus aktif.'] : daftarKasus(d, dasar, banyak, g)),
  ];
  const dekat = kakiDekat(dasar, dasar.mendekati);
  const kaki = [
    ...(dekat ? [lipat(`${dekat} → pks overdue`, g.lebar)] : []),
    ...kakiLanjutan(dasar.lanjutan, DISEBUT, dasar, g.lebar),
    ...kakiKerjaSama(dasar.sesudah),
  ];
  return [...bagian, ...(kaki.length > 0 ? ['', ...kaki] : []), `\n${berikut(d, dasar.peran > 0)}`].join('\n');
}

function daftarKasus(d: Meja, dasar: DasarMeja, banyak: number, g: Gaya): readonly string[] {
  const { jumlah, peran, namaPeran } = dasar;
  const siapa = peran > 0 ? 'Anda' : 'kantor';
  const judul = `MENUNGGU ${siapa.toUpperCase()} (${jumlah.anda})`;
  const pada = peran === 1 ? null : (b: BarisMeja) => namaPeran(b.langkah?.pelaksana ?? '');
  const lain = jumlah.kantor - jumlah.anda;
  return [
    jumlah.anda === 0
      ? `\nTidak ada yang menunggu ${siapa}.`
      : bagian(judul, d.anda.slice(0, banyak), jumlah.anda, dasar, pada, g),
    ...(lain > 0 ? [`Menunggu peran lain di kantor: ${lain} → pks list`] : []),
    ...(jumlah.luar === 0
      ? []
      : [
          bagian(
            `MENUNGGU PIHAK LUAR (${jumlah.luar}) → pks show ${d.luar[0]?.id}`,
            d.luar.slice(0, banyak),
            jumlah.luar,
            dasar,
            (b) => tanggungan(b, ''),
            g,
          ),
        ]),
  ];
}

function bagian(
  judul: string,
  baris: readonly BarisMeja[],
  jumlah: number,
  dasar: DasarDaftar,
  pada: ((b: BarisMeja) => string) | null,
  g: Gaya,
): string {
  const kolom = [
    { judul: 'KASUS' },
    { judul: 'LEMBAGA', lentur: true as const },
    { judul: 'LANGKAH', lentur: true as const },
    ...(pada ? [{ judul: 'PADA', lentur: true as const }] : []),
    { judul: 'LEWAT/SISA', kanan: true },
  ];
  const isi = baris.map((b) => [b.id, b.lembaga, langkah(b), ...(pada ? [pada(b)] : []), menunggu(b, dasar)]);
  const lagi = jumlah > baris.length ? [`  … dan ${jumlah - baris.length} lagi: pks list`] : [];
  return [`\n${g.tebal(judul)}`, tabelPanjang(kolom, isi, g.lebar), ...lagi].join('\n');
}

/** 'hari ke-5 dari 14' while the ministry has time; '✗ lewat 6 hk, sejak 10 Agu' of a step paused; else as every list says it. */
function menunggu(b: BarisMeja, dasar: DasarDaftar): string {
  const biasa = keadaan(b, dasar);
  if (b.langkah?.jeda) return `${biasa}, sejak ${tulisPendek(b.langkah.jeda.sejak, Number(dasar.per.slice(0, 4)))}`;
  if (b.tanggungan !== 'kemendagri' || b.terlambat || !b.menunggu?.hari || dasar.hitungan === 'hari-kalender')
    return biasa;
  return `hari ke-${b.menunggu.hari} dari ${b.menunggu.hari + (b.sisaHariKerja ?? 0)}`;
}

/** Of a case that waits outside, whoever has a role is not told to advance it: it is not his turn. */
function berikut({ anda, luar }: Meja, dikenal: boolean): string {
  const satu = anda[0] ?? luar[0];
  if (!satu) return 'Berikut: pks new · pks sop · pks jadwal --diterima "hari ini"';
  const maju = `pks ${satu.langkah?.jeda ? 'lanjut' : 'advance'} ${satu.id} · `;
  return `Berikut: ${dikenal && anda.length === 0 ? '' : maju}pks show ${satu.id} · pks overdue`;
}
