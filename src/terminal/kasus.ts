/** `pks show`: one case whole. Identity, where it stands, what is missing, the history, the documents. */
import type { BagianKantor, HariMilik } from '../permohonan/hari.ts';
import type { LihatKasus } from '../permohonan/lihat.ts';
import { jarakHari, tulisHari, tulisTanggal } from '../waktu/tulis.ts';
import { gantung } from './bungkus.ts';
import type { Gaya } from './gaya.ts';
import { kodeLangkah, lewat, satuan } from './langkah.ts';
import { type NamaKode, peristiwa, siapa, waktu } from './peristiwa.ts';
import { tabelPanjang } from './tabel.ts';
import { namaTanggungan, pembagianHari } from './tanggungan.ts';

export type KonteksKasus = NamaKode &
  BagianKantor &
  Readonly<{
    hari: HariMilik;
    hariIni: string;
    hitungan: string;
    lewatHariKerja: number;
    lewatHari: number;
    terlambat: boolean;
    terkirim: boolean; // whether the letter to Kemendagri has left the office
    namaElemen: (e: string) => string;
  }>;

export function tampilKasus(d: LihatKasus, k: KonteksKasus, g: Gaya): string {
  const bagian = [
    kepala(d, k, g),
    d.langkah ? kelengkapan(d, g) : '',
    permohonan(d, k, g),
    `${g.tebal('Riwayat')}\n${riwayat(d, k, g)}`,
    dokumen(d, k, g),
    berikut(d),
  ];
  return bagian.filter(Boolean).join('\n\n');
}

const STATUS: Readonly<Record<string, string>> = {
  aktif: 'aktif',
  selesai: 'selesai',
  ditolak: 'ditolak',
  dicabut: 'dicabut pemohon',
  dikembalikan: 'dikembalikan karena belum lengkap',
  dialihkan: 'dialihkan: data agregat, dijawab dengan surat',
  batal: 'batal: salah daftar',
};

function kepala(d: LihatKasus, k: KonteksKasus, g: Gaya): string {
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
  const terlambat = s.lewatHari > 0 ? ` (${lewat(s, hitungan)})` : '';
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
function suratKeluar({ id, suratKeluar: s }: LihatKasus, k: KonteksKasus, tahun: number): string {
  if (!s && !k.terkirim) return '';
  const ada = `${s?.nomor ?? 'nomor belum ada'}, ${s?.tanggal ? tulisHari(s.tanggal, tahun) : 'tanggal belum ada'}`;
  const kurang = [...(s?.nomor ? [] : ['nomor']), ...(s?.tanggal ? [] : ['tanggal'])][0];
  return kurang ? `${ada} → pks ralat ${id} --isian ${kurang}-keluar=… --alasan "…"` : ada;
}

/** Label and text, aligned; empty ones are left out. */
const baris = (isi: readonly (readonly [string, string])[], g: Gaya): string =>
  isi
    .filter(([, teks]) => teks !== '')
    .map(([label, teks]) => gantung(label.padEnd(13), teks, g.lebar))
    .join('\n');

const kelengkapan = (d: LihatKasus, g: Gaya): string =>
  [
    g.tebal(`Kelengkapan langkah ${d.langkah?.no}`),
    ...(d.kelengkapan.length === 0 ? ['  tidak ada yang diminta'] : []),
    ...d.kelengkapan.map((k) =>
      k.ada ? `  ${g.hijau('✓')} ${k.nama}` : `  ${g.merah('✗')} ${k.nama}  → --ada ${k.kode}`,
    ),
  ].join('\n');

function permohonan(d: LihatKasus, k: KonteksKasus, g: Gaya): string {
  const p = d.permohonan;
  const belum = '(belum ada)';
  if (d.data === 'agregat') return baris([['Permohonan', 'data agregat']], g);
  return baris(
    [
      ['Pengguna', d.lembaga.nama],
      ['Alamat', d.lembaga.alamat ?? ''],
      ['Pimpinan', [d.lembaga.pimpinan, d.lembaga.jabatanPimpinan].filter(Boolean).join(', ')],
      ['Kontak', d.lembaga.kontak ?? ''],
      ['Pemanfaatan', p.pemanfaatan],
      ['Tujuan', p.tujuan ?? belum],
      ['Elemen data', p.elemen.length === 0 ? belum : p.elemen.map(k.namaElemen).join(', ')],
      ['Metode', p.metode ?? belum],
      ['Data balikan', p.dataBalikan ?? belum],
      ['Jangka waktu', p.jangkaWaktu ?? belum],
    ],
    g,
  );
}

function riwayat(d: LihatKasus, k: KonteksKasus, g: Gaya): string {
  const tahun = Number(k.hariIni.slice(0, 4));
  const isi = d.riwayat.map((r) => [
    String(r.v),
    waktu(r.pada, tahun),
    peristiwa(r, k),
    r.oleh.dicatatOleh === r.oleh.nama
      ? siapa(r.oleh, k.namaPeran)
      : `${siapa(r.oleh, k.namaPeran)} (dicatat ${r.oleh.dicatatOleh})`,
    r.pada.slice(0, 10) === r.dicatat.slice(0, 10) ? '' : waktu(r.dicatat, tahun),
  ]);
  const kolom = [
    { judul: 'NO', kanan: true },
    { judul: 'TERJADI' },
    { judul: 'PERISTIWA', lentur: true as const },
    { judul: 'OLEH', lentur: true as const },
    { judul: 'DICATAT' },
  ];
  return tabelPanjang(kolom, isi, g.lebar);
}

function dokumen(d: LihatKasus, k: KonteksKasus, g: Gaya): string {
  const dipegang =
    d.dokumen.length === 0
      ? []
      : [g.tebal('Dokumen dipegang'), gantung('  ', d.dokumen.map(k.namaDokumen).join(', '), g.lebar)];
  const berkas = [
    ...d.lampiran.map((l) => `  ${l.berkas}  (${l.asal}, SHA-256 ${l.sidik.slice(0, 8)}…)`),
    ...d.naskah.map((n) => `  ${n.berkas}  (${n.naskah} v${n.versi}, SHA-256 ${n.sidik.slice(0, 8)}…)`),
  ];
  return [...dipegang, ...(berkas.length > 0 ? [`${g.tebal('Berkas')} di kasus/${d.id}/`, ...berkas] : [])].join('\n');
}

const berikut = ({ id, langkah }: LihatKasus): string => {
  const maju = langkah ? [`pks ${langkah.jeda ? 'lanjut' : 'advance'} ${id}`] : [];
  return `Berikut  ${[...maju, `pks draft ${id} --daftar`].join(' · ')}`;
};
