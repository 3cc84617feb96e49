import type { LogEvent } from '../../office/events/event-log.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { textTable } from '../layout/text-table.ts';

const SHOWN = 15;

export function showEventLog(semua: readonly LogEvent[], kasus: number, g: ScreenStyle): string {
  if (semua.length === 0) return 'Belum ada peristiwa: register ini belum mencatat surat. Surat baru: pks new';
  const terbaru = [...semua].sort((a, b) => (a.typed < b.typed ? 1 : a.typed > b.typed ? -1 : 0)).slice(0, SHOWN);
  const isi = terbaru.map((k) => [
    k.typed.slice(0, 16).replace('T', ' ').replace(':', '.'),
    k.case_id,
    k.activity,
    k.resource,
  ]);
  const kolom = [
    { judul: 'DICATAT' },
    { judul: 'KASUS' },
    { judul: 'PERISTIWA', lentur: true as const },
    { judul: 'OLEH', lentur: true as const },
  ];
  return [
    `${semua.length} peristiwa dari ${kasus} kasus; yang terakhir dicatat:`,
    '',
    textTable(kolom, isi, g.lebar),
    '',
    'Semuanya ke berkas: pks log --ke peristiwa.csv',
  ].join('\n');
}
