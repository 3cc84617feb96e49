/** What would enter a book that was closed: asked before a number is claimed, and marked in the book. */
import { formatTanggal } from '../../office/days/format-days.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import { bukuYears } from '../../office/permohonan/facts/buku-years.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { Doubt } from '../ask/confirm-doubts.ts';
import type { Sitting } from '../sitting.ts';

/** `lagi`: the command again with `--ya`; null where no line can be typed. */
export const closedBookDoubts = (
  { kantor }: Pick<Sitting, 'kantor'>,
  kejadian: readonly KasusFact[],
  lagi: string | null,
): readonly Doubt[] =>
  bukuYears(kejadian).flatMap((tahun): Doubt[] => {
    const tutup = kantor.ditutup?.[tahun];
    if (!tutup) return [];
    const tanpaSaran = lagi === null ? ' Bila memang begitu, ulangi perintahnya dengan --ya.' : '';
    return [
      {
        kode: 'BUKU_DITUTUP',
        pesan: `Buku ${tahun} sudah ditutup ${formatTanggal(dayOf(tutup.dicatat))}; catatan ini ditandai di buku itu sebagai dicatat sesudahnya.${tanpaSaran}`,
        tanya: 'Catat juga?',
        saran: lagi === null ? [] : [lagi],
        rinci: { tahun },
      },
    ];
  });
