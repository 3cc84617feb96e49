/** `pks lembaga` for people. */
import type { LembagaDilihat } from '../permohonan/lihat-lembaga.ts';
import { tulisPendek } from '../waktu/tulis.ts';
import type { Gaya } from './gaya.ts';
import { kodeLangkah } from './langkah.ts';
import { tabelPanjang } from './tabel.ts';

type BarisLembaga = Readonly<{
  nama: string;
  jenis: readonly string[];
  ejaan: readonly string[];
  kasus: number;
  aktif: number;
  kerjaSama: number;
  berlaku: number;
}>;

const KEADAAN: Readonly<Record<string, string>> = {
  'belum-berlaku': 'belum berlaku',
  berlaku: 'berlaku',
  'akan-habis': '! akan habis',
  habis: '✗ habis',
};

export function tampilSemuaLembaga(lembaga: readonly BarisLembaga[], g: Gaya): string {
  const [pertama] = lembaga;
  if (!pertama) return 'Belum ada lembaga: register ini belum mencatat surat. Surat baru: pks new';
  const kolom = [
    { judul: 'LEMBAGA', lentur: true as const },
    { judul: 'JENIS' },
    { judul: 'KASUS', kanan: true },
    { judul: 'AKTIF', kanan: true },
    { judul: 'PKS BERLAKU', kanan: true },
    { judul: 'EJAAN', kanan: true },
  ];
  const isi = lembaga.map((l) => [
    l.nama,
    l.jenis.join(', '),
    String(l.kasus),
    String(l.aktif),
    `${l.berlaku} dari ${l.kerjaSama}`,
    String(l.ejaan.length),
  ]);
  return [
    tabelPanjang(kolom, isi, g.lebar),
    '',
    `${lembaga.length} lembaga · Rincian: pks lembaga "${pertama.nama}"`,
  ].join('\n');
}

export function tampilLembaga(
  l: LembagaDilihat & Readonly<{ disamakan: readonly Readonly<{ nama: string; dengan: string }>[] }>,
  g: Gaya,
): string {
  const ejaan = l.ejaan.length > 1 ? ['  Ejaan:', ...l.ejaan.map((e) => `    ${e.nama} (${e.kasus.join(', ')})`)] : [];
  const disamakan = l.disamakan.map((p) => `  Dinyatakan sama: ${p.nama} = ${p.dengan}`);
  const kasus = l.kasus.map((k) => [
    k.id,
    k.surat.nomor,
    tulisPendek(k.diterima.slice(0, 10)),
    k.langkah ? `${kodeLangkah(k.langkah.no)} ${k.langkah.ringkas}` : k.status,
  ]);
  const kolomKasus = [
    { judul: 'KASUS' },
    { judul: 'NOMOR SURAT', lentur: true as const },
    { judul: 'DITERIMA' },
    { judul: 'LANGKAH', lentur: true as const },
  ];
  const pks = l.kerjaSama.map((k) => [
    k.nomorKesatu,
    k.id,
    tulisPendek(k.mulai),
    tulisPendek(k.berakhir),
    `${KEADAAN[k.keadaan] ?? k.keadaan}${k.diperpanjang ? `, diperpanjang ${k.diperpanjang}` : ''}`,
  ]);
  const kolomPks = [
    { judul: 'NOMOR PKS', lentur: true as const },
    { judul: 'KASUS' },
    { judul: 'MULAI' },
    { judul: 'BERAKHIR' },
    { judul: 'KEADAAN', lentur: true as const },
  ];
  return [
    `${g.tebal(l.nama)} · ${l.jenis.join(', ')} · ${l.kasus.length} kasus, ${l.aktif} aktif · ${l.berlaku} PKS berlaku`,
    ...ejaan,
    ...disamakan,
    '',
    tabelPanjang(kolomKasus, kasus, g.lebar),
    ...(pks.length > 0 ? ['', tabelPanjang(kolomPks, pks, g.lebar)] : []),
    '',
    `Rincian: pks show ${l.kasus[0]?.id}`,
  ].join('\n');
}
