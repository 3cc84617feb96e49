/** How the answer to an act ends: where the case stands now, and what to type next. */
import type { LihatKasus, Riwayat } from '../permohonan/lihat-kasus.ts';
import { tulisHari } from '../waktu/tulis.ts';
import { gantung } from './bungkus.ts';
import type { Gaya } from './gaya.ts';
import { kodeLangkah } from './langkah.ts';
import { waktu } from './peristiwa.ts';
import { namaTanggungan } from './tanggungan.ts';

/** The case as it now is, and the facts just recorded. */
export type DataCatatan = LihatKasus &
  Readonly<{
    kejadian: readonly Riwayat[];
    coba: boolean;
    /** Codes of the documents that belong to where the case stands now. */
    naskahLangkah: readonly string[];
  }>;

export type NamaPeran = (peran: string) => string;

const AKHIR: Readonly<Record<string, string>> = {
  selesai: 'Semua langkah SOP selesai.',
  ditolak: 'Permohonan ditolak; kasus ditutup.',
  dialihkan: 'Permohonan data agregat: dijawab dengan surat, tidak memerlukan PKS. Kasus ditutup.',
  dicabut: 'Permohonan dicabut pemohon; kasus ditutup.',
  dikembalikan: 'Permohonan dikembalikan karena belum lengkap; kasus ditutup.',
  batal: 'Pendaftaran dibatalkan; nomornya tetap terpakai.',
};

/** Where the case stands after the act, what belongs to it there, what to type next. */
export function berikut(d: DataCatatan, tahun: number, namaPeran: NamaPeran, g: Gaya): string[] {
  const l = d.langkah;
  const dokumen = d.naskahLangkah.map((kode) => `pks draft ${d.id} ${kode}`).join(' · ');
  if (!l) {
    if (d.kerjaSama) return [`  Berikut  ${sesudahSah(d, dokumen)}`];
    return [
      `  ${AKHIR[d.status] ?? `Kasus ${d.status}.`}`,
      `  Lihat: ${[`pks show ${d.id}`, dokumen, d.status === 'selesai' ? `pks sahkan ${d.id}` : ''].filter(Boolean).join(' · ')}`,
    ];
  }
  const isi = [
    ['Menunggu', `${kodeLangkah(l.no)} ${l.ringkas} — ${namaPeran(l.pelaksana)}`],
    ...(l.jeda
      ? [['Jeda', `menunggu ${namaTanggungan(l.tanggungan)} sejak ${waktu(l.jeda.sejak, tahun)}: ${l.jeda.alasan}`]]
      : []),
    ['Target', `H${l.target.h} ${tulisHari(l.target.tanggal, tahun)}`],
    ...(d.koreksi ? [['Koreksi', `dari langkah ${d.koreksi.langkah}: ${d.koreksi.catatan}`]] : []),
    ...(d.coba || dokumen === '' ? [] : [['Dokumen', dokumen]]),
    ...(d.coba ? [] : [['Berikut', `pks ${l.jeda ? 'lanjut' : 'advance'} ${d.id}`]]),
  ];
  return isi.map(([label = '', kata = '']) => gantung(`  ${label.padEnd(9)} `, kata, g.lebar));
}

/** What is still to be done for a signed PKS; `dokumen` is the command that draws up its receipt. */
function sesudahSah({ id, kerjaSama: k }: DataCatatan, dokumen: string): string {
  if (k && k.diserahkan.length === 0) return [dokumen, `pks serahkan ${id}`].filter(Boolean).join(' · ');
  return k?.userId === null ? `pks akses ${id}` : `pks kewajiban · pks show ${id}`;
}
