import { jumlahMenit, ringkasTahap } from '../sop/alur.ts';
import { barisTertulis } from '../sop/baris.ts';
import type { Sop } from '../sop/sop.ts';
import { terlihat, terlihatSemua } from '../teks/terlihat.ts';
import { tulisTanggalSurat } from '../waktu/tulis.ts';
import { bagian, bernomor, gantung } from './bungkus.ts';
import { tampilAlur } from './sop-alur.ts';
import { tabelLangkah } from './sop-tabel.ts';

/** The SOP whole, as `pks sop` shows it; no line is wider than `lebar` columns (at least 40). */
export function tampilSop(asal: Sop, lebar: number): string {
  const sop = terlihatSemua(asal);
  const daftar = (judul: string, isi: readonly string[]) => bagian(judul, bernomor(isi, lebar));
  const tercetak = sop.langkah.filter((l) => l.h !== null).length;
  return [
    gantung('', `SOP ${sop.nomor} – ${sop.identitas.judul}`, lebar),
    bagian('IDENTITAS', identitas(sop, lebar)),
    daftar('DASAR HUKUM', sop.dasarHukum),
    daftar('KUALIFIKASI PELAKSANA', sop.kualifikasiPelaksana),
    daftar('KETERKAITAN', sop.keterkaitan),
    daftar('PERALATAN/PERLENGKAPAN', sop.peralatan),
    bagian('PERINGATAN', gantung('  ', sop.peringatan, lebar)),
    daftar('PENCATATAN DAN PENDATAAN', sop.pencatatan),
    daftar('SOLUSI', sop.solusi),
    bagian('TABEL LANGKAH', tabelLangkah(sop, lebar)),
    gantung(
      '',
      `${sop.langkah.length} langkah, ${jumlahMenit(sop.langkah)} menit baku. H tercetak pada ${tercetak} baris. ` +
        'H dalam kurung tidak tercetak, tetapi dibawa dari baris lain. ' +
        '[tafsiran] = pelaksana belum pasti, lihat: pks sop periksa.',
      lebar,
    ),
    bagian('CATATAN LANGKAH (tafsiran)', catatan(sop, lebar)),
    bagian('TAHAP', tahap(sop, lebar)),
    bagian('ALUR ANTARPERAN', tampilAlur(sop, lebar)),
  ].join('\n\n');
}

function identitas({ identitas: i, edisi, kode, keterangan }: Sop, lebar: number): string {
  const { jabatan, nama, pangkat, nip } = i.disahkanOleh;
  const isi: readonly (readonly [string, string])[] = [
    ['Instansi', i.instansi],
    ['Nomor SOP', i.nomorSop],
    ['Nama SOP', i.namaSop],
    ['Tanggal pembuatan', tulisTanggalSurat(i.tanggalPembuatan)],
    ['Tanggal revisi', i.tanggalRevisi ? tulisTanggalSurat(i.tanggalRevisi) : '–'],
    ['Tanggal efektif', tulisTanggalSurat(i.tanggalEfektif)],
    ['Disahkan oleh', `${jabatan}: ${nama}, ${pangkat}, NIP ${nip}`],
    ['Bacaan', `${kode} (${edisi}). ${keterangan}`],
  ];
  return isi.map(([judul, teks]) => gantung(`  ${judul.padEnd(18)} `, teks, lebar)).join('\n');
}

/** What the table has no column for: the marks and the notes of the steps that have one. */
function catatan(sop: Sop, lebar: number): string {
  const isi = sop.langkah.flatMap((l) => {
    const teks = [barisTertulis(sop, l).tanda, l.catatan ?? ''].filter((t) => t !== '').join('. ');
    return teks === '' ? [] : [gantung(`  ${String(l.no).padStart(2)}  `, huruf(teks), lebar)];
  });
  return isi.join('\n') || '  Tidak ada.';
}

/** A sentence begins with a capital and ends with a full stop. */
const huruf = (teks: string): string =>
  `${teks.charAt(0).toUpperCase()}${teks.slice(1)}${teks.endsWith('.') ? '' : '.'}`;

const tahap = (sop: Sop, lebar: number): string =>
  ringkasTahap(sop)
    .map(({ kode, nama, langkah, menit }) =>
      gantung(`  ${terlihat(kode)}  `, `${nama}: langkah ${rentang(langkah)}, ${menit} menit`, lebar),
    )
    .join('\n');

const rentang = (langkah: readonly number[]): string =>
  langkah.length > 1 ? `${langkah[0]}–${langkah.at(-1)}` : langkah.join('') || '–';
