/** One recorded fact in words, for the history of a case and for the answer to whoever has just recorded it. */
import { sebutan } from '../permohonan/empat-mata.ts';
import type { Riwayat } from '../permohonan/lihat-kasus.ts';
import type { Pengesahan } from '../permohonan/pengesahan.ts';
import type { Pelaku } from '../permohonan/permohonan.ts';
import { tulisHari, tulisJam, tulisSaat, tulisTanggal } from '../waktu/tulis.ts';
import { namaKewajiban, namaPeriode } from './kerja-sama.ts';
import { kodeLangkah } from './langkah.ts';
import { namaTanggungan } from './tanggungan.ts';

export type NamaKode = Readonly<{ namaPeran: (p: string) => string; namaDokumen: (d: string) => string }>;

/** 'Rab 19 Agu 10.15', the year only if it is not `tahun`. */
export const waktu = (saat: string, tahun: number): string =>
  `${tulisHari(saat, tahun)}${saat.length > 10 ? ` ${tulisJam(saat)}` : ''}`;

/** The name of whoever acted; one that was not recorded (older facts) says so. */
export const namaPelaku = (oleh: Pelaku): string => oleh.nama || '(tidak disebut)';

/** Who acted: 'Budi S.', of a deputy 'Budi S. (Plh. Kepala Dinas)'. */
export const siapa = (oleh: Pelaku, namaPeran: NamaKode['namaPeran']): string =>
  oleh.mewakili ? `${oleh.nama} (${sebutanPelaku(oleh, namaPeran)})` : namaPelaku(oleh);

/** 'Kepala Dinas', 'Plh. Kepala Dinas'. */
export const sebutanPelaku = (oleh: Pelaku, namaPeran: NamaKode['namaPeran']): string =>
  sebutan({ peran: Object.fromEntries([oleh.peran, oleh.sebagai].map((p) => [p ?? '', namaPeran(p ?? '')])) }, oleh);

/** The line of a fact in the history; what was taken back says so first, legible as it was. */
export const peristiwa = (r: Riwayat, k: NamaKode): string =>
  `${r.diurungkan === null ? '' : `[diurungkan no. ${r.diurungkan}] `}${kalimat(r, k)}`;

function kalimat(r: Riwayat, k: NamaKode): string {
  const catatan = r.catatan ? ` — ${r.catatan}` : '';
  switch (r.jenis) {
    case 'Diterima':
      return `Surat diterima${r.penerima ? `; penerima ${r.penerima}` : ''}${catatan}`;
    case 'Diselesaikan': {
      const disposisi = r.disposisi
        ? ` · disposisi${r.kepada ? ` kepada ${k.namaPeran(String(r.kepada))}` : ''}: ${r.disposisi}`
        : '';
      const balasan = r.balasan ? ` · balasan ${(r.balasan as { hasil: string }).hasil}` : '';
      const kertas = r.kertas ? ' · lembar kertas' : '';
      const tembus = r.tembus ? ` · EMPAT MATA DITEMBUS: ${(r.tembus as { alasan: string }).alasan}` : '';
      const menit = r.menit === null ? '' : ` · ${r.menit} menit`;
      return `${kodeLangkah(r.langkah ?? 0)} ${r.ringkas}${r.hasil === 'selesai' ? '' : ` · ${r.hasil}`}${kertas}${balasan}${disposisi}${menit}${catatan}${tembus}`;
    }
    case 'Dilengkapi':
      return `Isian dilengkapi: ${yangDilengkapi(r)}`;
    case 'Diralat':
      return `Ralat ${ralatan(r)}; alasan: ${r.alasan}`;
    case 'Dilampirkan':
      return `Lampiran ${k.namaDokumen((r.lampiran as { dokumen: string }).dokumen)}${catatan}`;
    case 'Dikonsep':
      return `Dokumen ${r.naskah} v${r.versi}${r.dibaca ? `, dibaca dari ${(r.dibaca as { asal: string }).asal}` : ''}`;
    case 'NomorDipesan':
      return `Nomor ${r.nomor} dipesan untuk ${r.naskah}`;
    case 'NomorDipakai':
      return `Nomor ${r.nomor} dipakai untuk ${r.naskah}, tanggal ${tulisTanggal(String(r.tanggal))}`;
    case 'NomorDibatalkan':
      return `Nomor ${r.nomor} untuk ${r.naskah} dibatalkan${catatan}`;
    case 'Ditutup':
      return `Ditutup: ${r.hasil}${catatan}`;
    case 'DibukaLagi':
      return `Dibuka lagi${catatan}`;
    case 'Ditunggu':
      return `Dijeda: menunggu ${namaTanggungan(String(r.siapa))}${catatan}`;
    case 'Dilanjutkan':
      return `Dilanjutkan${catatan}`;
    case 'Diurungkan':
      return `Urungkan no. ${r.tindakan}: ${yangDiurungkan(r)}${catatan}`;
    case 'Disahkan': {
      const p = r.pengesahan as Pengesahan;
      return `PKS disahkan: ${p.nomorKesatu} · ${p.nomorKedua}, berlaku ${tulisTanggal(p.mulai)} s.d. ${tulisTanggal(p.berakhir)}`;
    }
    case 'Diserahkan':
      return `PKS diserahkan kepada ${r.kepada === 'dirjen' ? 'Dirjen Dukcapil' : 'lembaga'} (${r.penerima})${catatan}`;
    case 'AksesDicatat':
      return `Akses: ${aksesnya(r)}${catatan}`;
    case 'KewajibanDicatat':
      return `Diterima: ${namaKewajiban(String(r.kewajiban))} ${namaPeriode(String(r.periode))}${r.nomor ? ` (${r.nomor})` : ''}${catatan}`;
    case 'Diperpanjang':
      return `Diperpanjang: permohonan ${r.kasus}`;
    case 'TindakanDitarik':
      return `Urungkan no. ${r.tindakan}: ${r.ringkas}${catatan}`;
    case 'TindakanDiralat':
      return `Ralat no. ${r.tindakan}, ${r.ringkas}: ${ralatTindakan(r)}; alasan: ${r.alasan}`;
  }
}

const GERAK: Readonly<Record<string, string>> = {
  Ditunggu: 'jeda',
  Dilanjutkan: 'lanjutan',
  Ditutup: 'penutupan',
  DibukaLagi: 'pembukaan kembali',
};

/** 'L05 Kaji dan susun konsep PKS', 'jeda': what an undo took back. */
export const yangDiurungkan = (r: Riwayat): string =>
  r.langkah === null ? (GERAK[String(r.urung)] ?? String(r.urung)) : `${kodeLangkah(r.langkah)} ${r.ringkas}`;

const aksesnya = (r: Riwayat): string =>
  [
    ...(r.userId ? [`user ID diberikan ${tulisTanggal(String(r.userId))}`] : []),
    ...(r.jaringan ? [`pernyataan jaringan tertutup ${tulisTanggal(String(r.jaringan))}`] : []),
  ].join(', ');

/** 'lembaga: semula "RSUD Contho", menjadi "RSUD Contoh"'. */
export function ralatan(r: Riwayat): string {
  const baru = Object.values({
    ...isi(r.lembaga),
    ...isi(r.surat),
    ...isi(r.permohonan),
    ...isi(r.suratKeluar),
    ...isi(r.balasan),
    ...isi(r.kerjaSama),
    ...(r.diterima !== undefined && { diterima: r.diterima }),
    ...(r.penerima !== undefined && { penerima: r.penerima }),
  })[0];
  return `${r.isian}: semula ${nilai(r.lama)}, menjadi ${nilai(baru)}`;
}

/** 'penerima semula "Rina", menjadi "Rini"': of an act after the last step. */
export const ralatTindakan = (r: Riwayat): string => `${r.isian} semula ${nilai(r.lama)}, menjadi ${nilai(r.baru)}`;

/** 'tujuan, data balikan': which fields a fact filled in. */
export const yangDilengkapi = (r: Riwayat): string =>
  [
    ...Object.keys({ ...isi(r.lembaga), ...isi(r.permohonan) }).map((kunci) =>
      kunci.replace(/[A-Z]/g, (huruf) => ` ${huruf.toLowerCase()}`),
    ),
    ...Object.keys(isi(r.suratKeluar)).map((kunci) => `${kunci} surat keluar`),
    ...(r.penerima === undefined ? [] : ['penerima']),
  ].join(', ');

const isi = (bagian: unknown): object => (typeof bagian === 'object' && bagian !== null ? bagian : {});

function nilai(n: unknown): string {
  const teks = Array.isArray(n) ? n.join(', ') : String(n ?? '');
  if (teks === '') return 'kosong';
  return /^\d{4}-\d{2}-\d{2}(?:T[\d:]+\+07:00)?$/.test(teks) ? tulisSaat(teks) : `"${teks}"`;
}
