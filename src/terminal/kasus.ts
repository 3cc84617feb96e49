/** `pks show`: one case whole. Identity, where it stands, what is missing, the history, the documents. */
import type { LihatKasus, Riwayat } from '../permohonan/lihat.ts';
import { jarakHari, tulisHari, tulisJam, tulisTanggal } from '../waktu/tulis.ts';
import { gantung } from './bungkus.ts';
import type { Gaya } from './gaya.ts';
import { kodeLangkah } from './langkah.ts';
import { tabel } from './tabel.ts';

export type KonteksKasus = Readonly<{
  hariIni: string;
  hitungan: string;
  lewatHariKerja: number;
  terlambat: boolean;
  namaPeran: (p: string) => string;
  namaDokumen: (d: string) => string;
  namaElemen: (e: string) => string;
}>;

export function tampilKasus(d: LihatKasus, k: KonteksKasus, g: Gaya): string {
  const bagian = [
    kepala(d, k, g),
    d.langkah ? kelengkapan(d, g) : '',
    permohonan(d, k),
    `${g.tebal('Riwayat')}\n${riwayat(d, k, g)}`,
    dokumen(d, k, g),
    berikut(d),
  ];
  return bagian.filter(Boolean).join('\n\n');
}

const waktu = (saat: string, tahun: number): string =>
  `${tulisHari(saat, tahun)}${saat.length > 10 ? ` ${tulisJam(saat)}` : ''}`;

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
  const sekarang = l
    ? `${kodeLangkah(l.no)} ${l.ringkas} · ${k.namaPeran(l.pelaksana)} · target H${l.target.h} ${tulisHari(l.target.tanggal, tahun)} (${
        k.terlambat ? g.merah(`✗ lewat ${k.lewatHariKerja} hk`) : jarakHari(k.hariIni, l.target.tanggal)
      })${l.menit === null ? '' : ` · baku ${l.menit} menit`}`
    : `${STATUS[d.status]}${d.ditutup ? `, ${waktu(d.ditutup.pada, tahun)}` : ''}${d.ditutup?.alasan ? ` — ${d.ditutup.alasan}` : ''}`;
  return baris([
    ['Kasus', `${g.tebal(d.id)}  ${d.lembaga.nama} (${d.lembaga.jenis})`],
    ['Surat', `${d.surat.nomor}, ${tulisTanggal(d.surat.tanggal)} — ${d.surat.hal}`],
    ['Diterima', `${waktu(d.diterima, tahun)} · agenda surat masuk no. ${d.agenda.nomor}/${d.agenda.tahun}`],
    ['Status', STATUS[d.status] ?? d.status],
    ['Sekarang', sekarang],
    [
      'Koreksi',
      d.koreksi
        ? g.kuning(
            `dari langkah ${d.koreksi.langkah}: ${d.koreksi.catatan} (${d.koreksi.oleh.nama}, ${waktu(d.koreksi.pada, tahun)})`,
          )
        : '',
    ],
    [
      'Balasan',
      d.balasan
        ? `${d.balasan.hasil} · ${d.balasan.nomor}, ${tulisHari(d.balasan.tanggal, tahun)} · agenda no. ${d.balasan.agenda.nomor}/${d.balasan.agenda.tahun}`
        : '',
    ],
    [
      'Surat keluar',
      d.suratKeluar
        ? `${d.suratKeluar.nomor ?? 'nomor belum ada'}, ${d.suratKeluar.tanggal ? tulisHari(d.suratKeluar.tanggal, tahun) : 'tanggal belum ada'}`
        : '',
    ],
    ['Dasar', `SOP ${d.sop} · ${k.hitungan} · revisi ${d.revisi} · versi ${d.versi}`],
  ]);
}

/** Label and text, aligned; empty ones are left out. */
const baris = (isi: readonly (readonly [string, string])[]): string =>
  isi
    .filter(([, teks]) => teks !== '')
    .map(([label, teks]) => `${label.padEnd(13)}${teks}`)
    .join('\n');

const kelengkapan = (d: LihatKasus, g: Gaya): string =>
  [
    g.tebal(`Kelengkapan langkah ${d.langkah?.no}`),
    ...(d.kelengkapan.length === 0 ? ['  tidak ada yang diminta'] : []),
    ...d.kelengkapan.map((k) =>
      k.ada ? `  ${g.hijau('✓')} ${k.nama}` : `  ${g.merah('✗')} ${k.nama}  → --ada ${k.kode}`,
    ),
  ].join('\n');

function permohonan(d: LihatKasus, k: KonteksKasus): string {
  const p = d.permohonan;
  const belum = '(belum ada)';
  if (d.data === 'agregat') return baris([['Permohonan', 'data agregat']]);
  return baris([
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
  ]);
}

function riwayat(d: LihatKasus, k: KonteksKasus, g: Gaya): string {
  const tahun = Number(k.hariIni.slice(0, 4));
  const isi = d.riwayat.map((r) => [
    String(r.v),
    waktu(r.pada, tahun),
    peristiwa(r, k),
    r.oleh.dicatatOleh === r.oleh.nama ? r.oleh.nama : `${r.oleh.nama} (dicatat ${r.oleh.dicatatOleh})`,
    r.pada.slice(0, 10) === r.dicatat.slice(0, 10) ? '' : waktu(r.dicatat, tahun),
  ]);
  const kolom = [
    { judul: 'NO', kanan: true },
    { judul: 'TERJADI' },
    { judul: 'PERISTIWA', lentur: true as const },
    { judul: 'OLEH', lentur: true as const },
    { judul: 'DICATAT' },
  ];
  return tabel(kolom, isi, g.lebar);
}

/** One fact in words. */
function peristiwa(r: Riwayat, k: KonteksKasus): string {
  const catatan = r.catatan ? ` — ${r.catatan}` : '';
  switch (r.jenis) {
    case 'Diterima':
      return `Surat diterima${catatan}`;
    case 'Diselesaikan': {
      const disposisi = r.disposisi
        ? ` · disposisi${r.kepada ? ` kepada ${k.namaPeran(String(r.kepada))}` : ''}: ${r.disposisi}`
        : '';
      const balasan = r.balasan ? ` · balasan ${(r.balasan as { hasil: string }).hasil}` : '';
      const menit = r.menit === null ? '' : ` · ${r.menit} menit`;
      return `${kodeLangkah(r.langkah ?? 0)} ${r.ringkas}${r.hasil === 'selesai' ? '' : ` · ${r.hasil}`}${balasan}${disposisi}${menit}${catatan}`;
    }
    case 'Dilengkapi':
      return `Isian dilengkapi: ${Object.keys({ ...(r.lembaga as object), ...(r.permohonan as object) }).join(', ')}`;
    case 'Diralat':
      return `Ralat ${r.isian}: semula "${r.lama ?? 'kosong'}"; alasan: ${r.alasan}`;
    case 'Dilampirkan':
      return `Lampiran ${k.namaDokumen((r.lampiran as { dokumen: string }).dokumen)}${catatan}`;
    case 'Dikonsep':
      return `Dokumen ${r.naskah} v${r.versi}`;
    case 'Ditutup':
      return `Ditutup: ${r.hasil}${catatan}`;
  }
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

const berikut = (d: LihatKasus): string =>
  d.langkah ? `Berikut  pks advance ${d.id} · pks draft ${d.id} --daftar` : `Berikut  pks draft ${d.id} --daftar`;
