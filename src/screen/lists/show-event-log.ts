import { momentText } from '../../office/days/format-days.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import { type LogEvent, lastTyped } from '../../office/events/event-log.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { textTable } from '../layout/text-table.ts';

export const LOG_ROWS = 15;

/** `semua` holds at least the last ones of `peristiwa`. */
export function showEventLog(
  semua: readonly LogEvent[],
  peristiwa: number,
  kasus: number,
  hariIni: string,
  g: ScreenStyle,
): string {
  const tahun = yearOf(hariIni);
  if (peristiwa === 0) return 'Belum ada peristiwa: register ini belum mencatat surat. Surat baru: pks new';
  const terbaru = lastTyped(semua).slice(0, LOG_ROWS);
  const isi = terbaru.map((k) => [momentText(k.typed, tahun), k.case_id, k.activity, k.resource]);
  const kolom = [
    { judul: 'DICATAT' },
    { judul: 'KASUS' },
    { judul: 'PERISTIWA', lentur: true as const },
    { judul: 'OLEH', lentur: true as const },
  ];
  return [
    `${peristiwa} peristiwa dari ${kasus} kasus; yang terakhir dicatat:`,
    '',
    textTable(kolom, isi, g.lebar),
    '',
    'Semuanya ke berkas: pks log --ke peristiwa.csv',
  ].join('\n');
}
