/** The head of a case as `pks show` prints it: label and text, line by line. */
import type { BagianKantor, HariMilik } from '../permohonan/hari.ts';
import type { LihatKasus } from '../permohonan/lihat-kasus.ts';
import { jarakHari, tulisHari, tulisTanggal } from '../waktu/tulis.ts';
import { gantung } from './bungkus.ts';
import type { Gaya } from './gaya.ts';
import { kodeLangkah, lewat, satuan } from './langkah.ts';
import { semuaPemegang } from './pemegang.ts';
import { type NamaKode, siapa, waktu } from './peristiwa.ts';
import { namaTanggungan, pembagianHari } from './tanggungan.ts';

/** What is shown of a case beside itself: days that ran, how late it is, names for its codes. */
export type KonteksKasus = NamaKode &
  BagianKantor &
  Readonly<{
    hari: HariMilik;
    hariIni: string;
    hitungan: string;
    lewatHariKerja: number;
    lewatHari: number;
    terlambat: boolean;
    /** A reminder to the ministry that is due, and the command that makes it. */
    pengingat: Readonly<{ hari: number; perintah: string }> | null;
    terkirim: boolean; // whether the letter to Kemendagri has left the office
    namaElemen: (e: string) => string;
  }>;

const STATUS: Readonly<Record<string, string>> = {
  aktif: 'aktif',
  selesai: 'selesai',
  ditolak: 'ditolak',
  dicabut: 'dicabut pemohon',
  dikembalikan: 'dikembalikan karena belum lengkap',
  dialihkan: 'dialihkan: data agregat, dijawab dengan surat',
  batal: 'batal: salah daftar',
};

/** Identity, where it stands, the clock, the letters, the agreement. */
export function kepala(d: LihatKasus, k: KonteksKasus, g: Gaya): string {
  const tahun = Number(k.hariIni.slice(0, 4));
  const l = d.langkah;
  return baris(
    [
      ['Kasus', `${g.tebal(d.id)}  ${d.lembaga.nama} (${d.lembaga.jenis})`],
      ['Surat', `${d.surat.nomor}, ${tulisTanggal(d.surat.tanggal)} — ${d.surat.hal}`],
      ['Diterima', `${waktu(d.diterima, tahun)} · agenda surat masuk no. ${d.agenda.nomor}/${d.agenda.tahun}`],
      ['Status', STATUS[d.status] ?? d.status],
      ['Sekarang', l ? `${kodeLangkah(l.no)} ${l.ringkas} · ${k.namaPeran(l.pelaksana)}` : ''],
      [
        'Target',
        l
          ? `H${l.target.h} ${tulisHari(l.target.tanggal, tahun)} (${kapan(l.target.tanggal, k, g)})${baku(l.menit)}`
          : '',
      ],
      ['', l ? sejakBalasan(k, tahun) : ''],
      [
        'Jeda',
        l?.jeda
          ? g.kuning(`menunggu ${namaTanggungan(l.tanggungan)} sejak ${waktu(l.jeda.sejak, tahun)}: ${l.jeda.alasan}`)
          : '',
      ],
      ['Hari', pembagianHari(k.hari, k.hitungan)],
      ['Dipegang', semuaPemegang(d, k.hitungan, tahun, k.namaPeran)],
      [
        'Pengingat',
        k.pengingat
          ? g.kuning(`${k.pengingat.hari} hk menunggu balasan tanpa pengingat baru → ${k.pengingat.perintah}`)
          : '',
      ],
      [
        'Ditutup',
        d.ditutup ? `${waktu(d.ditutup.pada, tahun)}${d.ditutup.alasan ? ` — ${d.ditutup.alasan}` : ''}` : '',
      ],
      [
        'Koreksi',
        d.koreksi
          ? g.kuning(
              `dari langkah ${d.koreksi.langkah}: ${d.koreksi.catatan} (${siapa(d.koreksi.oleh, k.namaPeran)}, ${waktu(d.koreksi.pada, tahun)})`,
            )
          : '',
      ],
      [
        'Balasan',
        d.balasan
          ? `${d.balasan.hasil} · ${d.balasan.nomor}, ${tulisHari(d.balasan.tanggal, tahun)} · agenda no. ${d.balasan.agenda.nomor}/${d.balasan.agenda.tahun}`
          : '',
      ],
      ['Surat keluar', suratKeluar(d, k, tahun)],
      ['Nomor', d.nomor.map((n) => `${n.nomor} ${n.keadaan} (${n.naskah})`).join(' · ')],
      ['Perpanjangan', d.perpanjanganDari ? `dari PKS kasus ${d.perpanjanganDari}` : ''],
      ...kerjaSama(d, tahun),
      ['Dasar', `SOP ${d.sop} · ${k.hitungan.replace('-', ' ')} · revisi ${d.revisi} · versi ${d.versi}`],
    ],
    g,
  );
}

/** How late, and how much of it is the office's own where that is less. */
function kapan(target: string, k: KonteksKasus, g: Gaya): string {
  if (!k.terlambat) return jarakHari(k.hariIni, target);
  const semua = k.hitungan === 'hari-kalender' ? k.lewatHari : k.lewatHariKerja;
  const sendiri = k.lewatKantor === semua ? '' : `, kantor ${k.lewatKantor} ${satuan(k.hitungan)}`;
  return `${g.merah(`✗ ${lewat(k, k.hitungan)}`)}${sendiri}`;
}

/** The step judged from the day of a late reply, beside the SOP's own target. */
function sejakBalasan({ sejakBalasan: s, hitungan }: KonteksKasus, tahun: number): string {
  if (!s) return '';
  const terlambat =
    (hitungan === 'hari-kalender' ? s.lewatHari : s.lewatHariKerja) > 0 ? ` (${lewat(s, hitungan)})` : '';
  return `H${s.h} ${tulisHari(s.tanggal, tahun)}${terlambat} bila dihitung sejak balasan Kemendagri tiba`;
}

/** The PKS as signed, and what followed. */
function kerjaSama({ kerjaSama: k }: LihatKasus, tahun: number): readonly (readonly [string, string])[] {
  if (!k) return [];
  const diserahkan = k.diserahkan.map((x) => `${x.kepada} (${x.penerima}) ${tulisHari(x.pada, tahun)}`).join(', ');
  return [
    ['PKS', `${k.nomorKesatu} · ${k.nomorKedua}, ditandatangani ${tulisHari(k.tanggal, tahun)}`],
    ['Berlaku', `${tulisTanggal(k.mulai)} s.d. ${tulisTanggal(k.berakhir)}`],
    ['Pihak kedua', `${k.penandatanganKedua}, ${k.jabatanKedua}`],
    ['Diserahkan', diserahkan || 'belum'],
    [
      'Akses',
      `user ID ${k.userId ? tulisHari(k.userId, tahun) : 'belum'} · pernyataan jaringan ${k.jaringan ? tulisHari(k.jaringan, tahun) : 'belum'}`,
    ],
    ['Diperpanjang', k.diperpanjang ? `oleh permohonan ${k.diperpanjang}` : ''],
  ];
}

const baku = (menit: number | null): string => (menit === null ? '' : ` · baku ${menit} menit`);

/** Sent without a number or a date: said, with the way to enter it later. */
function suratKeluar({ id, langkah, suratKeluar: s }: LihatKasus, k: KonteksKasus, tahun: number): string {
  if (!s && !k.terkirim) return '';
  const ada = `${s?.nomor ?? 'nomor belum ada'}, ${s?.tanggal ? tulisHari(s.tanggal, tahun) : 'tanggal belum ada'}`;
  const kurang = [...(s?.nomor ? [] : ['nomor']), ...(s?.tanggal ? [] : ['tanggal'])][0];
  const isi = langkah ? `pks lengkapi ${id}` : `pks ralat ${id} --isian ${kurang}-keluar`;
  return kurang ? `${ada} → ${isi}` : ada;
}

/** Label and text, aligned; empty ones are left out. */
export const baris = (isi: readonly (readonly [string, string])[], g: Gaya): string =>
  isi
    .filter(([, teks]) => teks !== '')
    .map(([label, teks]) => gantung(label.padEnd(13), teks, g.lebar))
    .join('\n');
