import type { Sitting } from '../../desk/sitting.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { isBefore } from '../../office/days/tanggal.ts';
import type { CalendarDay, TargetDayRow } from '../../office/queue/target-days.ts';
import { peranName, type Sop } from '../../office/sop/sop.ts';
import { tanggunganText } from '../../screen/kasus/tanggungan-text.ts';
import { capitalized } from '../../text/capitalized.ts';
import { makeVisible } from '../../text/visible.ts';

/**
 * A register's days keep their names wherever it is copied. Calendars take only a higher number and stamp; a holiday
 * moves days too, so acts of the office count.
 */
export const calendarDays = (
  { kantor, versiKantor, tindakanKantor }: Pick<Sitting, 'kantor' | 'versiKantor' | 'tindakanKantor'>,
  sop: Sop,
  hari: readonly TargetDayRow[],
): readonly CalendarDay[] => {
  const diatur = tindakanKantor.at(-1)?.kejadian.at(-1)?.dicatat ?? '';
  return hari.map((h) => ({
    uid: `${h.nama}-${kantor.id}@pks`,
    judul: makeVisible(`${h.id} ${h.langkah.ringkas} · ${h.lembaga}`),
    keterangan: dayWords(h, sop).map(makeVisible).join('\n'),
    tanggal: h.target.tanggal,
    versi: h.versi + versiKantor,
    diubah: isBefore(h.diubah, diatur) ? diatur : h.diubah,
    dicabut: !h.menunggu,
  }));
};

/** On a telephone, far from the register, it first says who is awaited and last what to type there. */
function dayWords(h: TargetDayRow, sop: Sop): readonly string[] {
  const { id, langkah, target } = h;
  const kapan = `Target H${target.h}, ${formatTanggal(target.tanggal)}`;
  if (!h.menunggu) return ['Tidak ditunggu lagi.', kapan];
  return [
    `Ditunggu: ${capitalized(tanggunganText(h, peranName(sop, langkah.pelaksana)))}`,
    `Langkah ${langkah.no}: ${langkah.aktivitas}`,
    kapan,
    `Di komputer kantor: pks ${langkah.jeda ? 'lanjut' : 'advance'} ${id}`,
  ];
}
