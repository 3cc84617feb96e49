import { formatShortWeekday, formatTanggal } from '../../office/days/format-days.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { textTable } from '../layout/text-table.ts';
import { hangIndent } from '../layout/wrap.ts';

export type ShownJadwal = Readonly<{ no: number; ringkas: string; pelaksana: string; h: number; tanggal: string }>;

export function showJadwal(
  baris: readonly ShownJadwal[],
  diterima: string,
  sekarang: number | null,
  hitungan: string,
  namaPeran: (p: string) => string,
  g: ScreenStyle,
): string {
  const tahun = yearOf(diterima);
  const isi = baris.map((b) => [
    `${b.no === sekarang ? '▶' : ''}${String(b.no).padStart(2, '0')}`,
    b.ringkas,
    namaPeran(b.pelaksana),
    `H${b.h}`,
    formatShortWeekday(b.tanggal, tahun),
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
    hangIndent('', `${g.bold('Jadwal')} surat diterima ${formatTanggal(diterima)} · ${basis}`, g.lebar),
    '',
    textTable(kolom, isi, g.lebar),
  ].join('\n');
}
