import { formatTanggalSurat } from '../../office/days/format-days.ts';
import { summarizeTahap, totalMinutes } from '../../office/sop/peran-flow.ts';
import type { Sop } from '../../office/sop/sop.ts';
import { langkahText } from '../../office/sop/written-langkah.ts';
import { makeAllVisible, makeVisible } from '../../text/visible.ts';
import { hangIndent, headedBlock, numberedList } from '../layout/wrap.ts';
import { langkahTable } from './langkah-table.ts';
import { showSopFlow } from './sop-flow.ts';

/** At most `lebar` columns wide (at least 40). */
export function showSop(asal: Sop, lebar: number): string {
  const sop = makeAllVisible(asal);
  const daftar = (judul: string, isi: readonly string[]) => headedBlock(judul, numberedList(isi, lebar));
  const tercetak = sop.langkah.filter((l) => l.h !== null).length;
  return [
    hangIndent('', `SOP ${sop.nomor} – ${sop.identitas.judul}`, lebar),
    headedBlock('IDENTITAS', identitasPart(sop, lebar)),
    daftar('DASAR HUKUM', sop.dasarHukum),
    daftar('KUALIFIKASI PELAKSANA', sop.kualifikasiPelaksana),
    daftar('KETERKAITAN', sop.keterkaitan),
    daftar('PERALATAN/PERLENGKAPAN', sop.peralatan),
    headedBlock('PERINGATAN', hangIndent('  ', sop.peringatan, lebar)),
    daftar('PENCATATAN DAN PENDATAAN', sop.pencatatan),
    daftar('SOLUSI', sop.solusi),
    headedBlock('TABEL LANGKAH', langkahTable(sop, lebar)),
    hangIndent(
      '',
      `${sop.langkah.length} langkah, ${totalMinutes(sop.langkah)} menit baku. H tercetak pada ${tercetak} baris. ` +
        'H dalam kurung tidak tercetak, tetapi dibawa dari baris lain. ' +
        '[tafsiran] = pelaksana belum pasti, lihat: pks sop periksa.',
      lebar,
    ),
    headedBlock('CATATAN LANGKAH (tafsiran)', notesPart(sop, lebar)),
    headedBlock('TAHAP', tahapPart(sop, lebar)),
    headedBlock('ALUR ANTARPERAN', showSopFlow(sop, lebar)),
  ].join('\n\n');
}

function identitasPart({ identitas: i, edisi, kode, keterangan }: Sop, lebar: number): string {
  const { jabatan, nama, pangkat, nip } = i.disahkanOleh;
  const isi: readonly (readonly [string, string])[] = [
    ['Instansi', i.instansi],
    ['Nomor SOP', i.nomorSop],
    ['Nama SOP', i.namaSop],
    ['Tanggal pembuatan', formatTanggalSurat(i.tanggalPembuatan)],
    ['Tanggal revisi', i.tanggalRevisi ? formatTanggalSurat(i.tanggalRevisi) : '–'],
    ['Tanggal efektif', formatTanggalSurat(i.tanggalEfektif)],
    ['Disahkan oleh', `${jabatan}: ${nama}, ${pangkat}, NIP ${nip}`],
    ['Bacaan', `${kode} (${edisi}). ${keterangan}`],
  ];
  return isi.map(([judul, teks]) => hangIndent(`  ${judul.padEnd(18)} `, teks, lebar)).join('\n');
}

function notesPart(sop: Sop, lebar: number): string {
  const isi = sop.langkah.flatMap((l) => {
    const teks = [langkahText(sop, l).tanda, l.catatan ?? ''].filter((t) => t !== '').join('. ');
    return teks === '' ? [] : [hangIndent(`  ${String(l.no).padStart(2)}  `, asSentence(teks), lebar)];
  });
  return isi.join('\n') || '  Tidak ada.';
}

const asSentence = (teks: string): string =>
  `${teks.charAt(0).toUpperCase()}${teks.slice(1)}${teks.endsWith('.') ? '' : '.'}`;

const tahapPart = (sop: Sop, lebar: number): string =>
  summarizeTahap(sop)
    .map(({ kode, nama, langkah, menit }) =>
      hangIndent(`  ${makeVisible(kode)}  `, `${nama}: langkah ${numberRange(langkah)}, ${menit} menit`, lebar),
    )
    .join('\n');

const numberRange = (langkah: readonly number[]): string =>
  langkah.length > 1 ? `${langkah[0]}–${langkah.at(-1)}` : langkah.join('') || '–';
