/** `pks jadwal`: the target dates of the steps. */
import { tulisHari, tulisTanggal } from '../waktu/tulis.ts';
import { gantung } from './bungkus.ts';
import type { Gaya } from './gaya.ts';
import { tabelPanjang } from './tabel.ts';

export type BarisJadwal = Readonly<{ no: number; ringkas: string; pelaksana: string; h: number; tanggal: string }>;

export function tampilJadwal(
  baris: readonly BarisJadwal[],
  diterima: string,
  sekarang: number | null,
  hitungan: string,
  namaPeran: (p: string) => string,
  g: Gaya,
): string {
  const tahun = Number(diterima.slice(0, 4));
  const isi = baris.map((b) => [
    `${b.no === sekarang ? '▶' : ''}${String(b.no).padStart(2, '0')}`,
    b.ringkas,
    namaPeran(b.pelaksana),
    `H${b.h}`,
    tulisHari(b.tanggal, tahun),
  ]);
  const kolom = [
    { judul: 'NO', kanan: true },
    { judul: 'LANGKAH', lentur: true as const },
    { judul: 'PELAKSANA', lentur: true as const },
    { judul: 'H', kanan: true },
    { judul: 'TARGET' },
  ];
  const basis = hitungan === 'hari-kalender' ? 'hari kalender' : 'hari kerja, tanpa libur dan cuti bersama';
  return [
    gantung('', `${g.tebal('Jadwal')} surat diterima ${tulisTanggal(diterima)} · ${basis}`, g.lebar),
    '',
    tabelPanjang(kolom, isi, g.lebar),
  ].join('\n');
}
