import type { Sitting } from '../../desk/sitting.ts';
import type { CalendarDay, TargetDayRow } from '../../office/queue/target-days.ts';
import type { Sop } from '../../office/sop/sop.ts';
import { makeVisible } from '../../text/visible.ts';

/** A register's days keep their names wherever it is copied. */
export const calendarDays = (
  { kantor }: Pick<Sitting, 'kantor'>,
  sop: Sop,
  hari: readonly TargetDayRow[],
): readonly CalendarDay[] =>
  hari.map(({ nama, id, lembaga, langkah, target, menunggu, versi, diubah }) => ({
    uid: `${nama}-${kantor.id}@pks`,
    judul: makeVisible(`${id} ${langkah.ringkas} · ${lembaga}`),
    keterangan: [
      `Target H${target.h}, ${sop.peran[langkah.pelaksana] ?? langkah.pelaksana}`,
      menunggu ? `pks advance ${id}` : 'Tidak ditunggu lagi.',
    ].join('\n'),
    tanggal: target.tanggal,
    versi,
    diubah,
    dicabut: !menunggu,
  }));
