import { pageFrame } from '../../desk/documents/page-frame.ts';
import { activeOnPastDay, pastDayBasis } from '../../desk/lists/kasus-on-past-day.ts';
import { readSops } from '../../desk/reference/read-sop.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { Tanggal } from '../../office/days/tanggal.ts';
import { type BoardRow, type BoardStage, boardRows, boardStages } from '../../office/queue/board.ts';
import type { BoardContent } from '../../paper-desk.ts';

export type Board = Readonly<{
  data: readonly BoardRow[];
  tahap(isi: readonly BoardRow[]): readonly BoardStage[];
  isi: BoardContent;
  peringatan: readonly string[];
}>;

export async function boardOf(sesi: Sitting, per: Tanggal, diketahui: boolean): Promise<Board> {
  const { kalender, hariIni, kantor } = sesi;
  const { baris, peringatan } =
    per < hariIni ? await activeOnPastDay(sesi, per, diketahui) : await sesi.register.listRows({ status: ['aktif'] });
  const sop = await readSops(
    sesi,
    baris.map((b) => b.permohonan.sop),
  );
  const data = boardRows(kalender, per, baris, sop);
  const tahap = (isi: readonly BoardRow[]) => boardStages(sop(kantor.sop), isi);
  const catatan = per < hariIni ? pastDayBasis(per, diketahui) : null;
  const dasar = { hitungan: kantor.hitungan, per, hariIni };
  return {
    data,
    tahap,
    isi: { ...pageFrame(sesi), tahap: tahap(data), dasar, peran: sop(kantor.sop).peran, catatan },
    peringatan,
  };
}
