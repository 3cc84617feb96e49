/** `pks show`: one case whole. Identity, where it stands, what is missing, the history, the documents. */
import type { LihatKasus } from '../permohonan/lihat-kasus.ts';
import { belumMenerima } from '../permohonan/tuntas.ts';
import { gantung } from './bungkus.ts';
import type { Gaya } from './gaya.ts';
import { baris, type KonteksKasus, kepala } from './kasus-kepala.ts';
import { peristiwa, siapa, waktu } from './peristiwa.ts';
import { tabelPanjang } from './tabel.ts';

/** The case in parts, a blank line between them. */
export function tampilKasus(d: LihatKasus, k: KonteksKasus, g: Gaya): string {
  const bagian = [
    kepala(d, k, g),
    d.langkah ? kelengkapan(d, g) : '',
    permohonan(d, k, g),
    `${g.tebal('Riwayat')}\n${riwayat(d, k, g)}`,
    dokumen(d, k, g),
    berikut(d, k),
  ];
  return bagian.filter(Boolean).join('\n\n');
}

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
  return tabelPanjang(kolom, isi, g.lebar, (teks, ke) => (d.riwayat[ke]?.diurungkan == null ? teks : g.coret(teks)));
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

const berikut = (d: LihatKasus, { pengingat }: KonteksKasus): string =>
  `Berikut  ${[...(pengingat ? [pengingat.perintah] : []), ...maju(d), `pks draft ${d.id} --daftar`].join(' · ')}`;

/** What moves it: its step, and once all steps are done its agreement. */
function maju({ id, langkah, status, kerjaSama: k }: LihatKasus): readonly string[] {
  if (langkah) return [`pks ${langkah.jeda ? 'lanjut' : 'advance'} ${id}`];
  if (status !== 'selesai') return [];
  if (!k) return [`pks sahkan ${id}`];
  if (k.diserahkan.length === 0) return [`pks draft ${id}`, `pks serahkan ${id}`];
  if (k.userId === null) return [`pks akses ${id}`];
  const [belum] = belumMenerima(k);
  if (belum) return [`pks serahkan ${id} --kepada ${belum}`];
  return k.jaringan === null ? [`pks akses ${id}`] : ['pks kewajiban'];
}
