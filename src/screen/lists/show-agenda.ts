import { formatShortWeekday } from '../../office/days/format-days.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import type { TargetDayRow } from '../../office/queue/target-days.ts';
import { capitalized } from '../../text/capitalized.ts';
import { tanggunganText } from '../kasus/tanggungan-text.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { textTable } from '../layout/text-table.ts';

export function showAgenda(
  baris: readonly TargetDayRow[],
  hariIni: string,
  namaPeran: (p: string) => string,
  g: ScreenStyle,
): string {
  if (baris.length === 0) return `Tidak ada tenggat langkah SOP yang menunggu.\n${AFTER_PKS}`;
  const tahun = yearOf(hariIni);
  const isi = baris.map(({ id, lembaga, langkah, target, tanggungan }) => [
    `${formatShortWeekday(target.tanggal, tahun)}${target.tanggal < hariIni ? ' ✗' : target.tanggal === hariIni ? ' !' : ''}`,
    id,
    lembaga,
    `L${String(langkah.no).padStart(2, '0')} ${langkah.ringkas}`,
    capitalized(tanggunganText({ langkah, tanggungan }, namaPeran(langkah.pelaksana))),
  ]);
  const kolom = [
    { judul: 'TENGGAT' },
    { judul: 'KASUS' },
    { judul: 'LEMBAGA', lentur: true as const },
    { judul: 'LANGKAH', lentur: true as const },
    { judul: 'DITUNGGU', lentur: true as const },
  ];
  const tanda =
    '✗ sudah lewat, ! hari ini · ke kalender: pks agenda --ke tenggat.ics · buku agenda surat: pks buku masuk';
  return [textTable(kolom, isi, g.lebar), '', tanda, AFTER_PKS].join('\n');
}

const AFTER_PKS = 'Sesudah PKS, tenggatnya di: pks kewajiban · pks kerja-sama';
