/** The board, on the screen or as a page. */

import { pageFrame } from '../../desk/documents/page-frame.ts';
import { chooseFormat } from '../../desk/flags/file-format.ts';
import { dryRunWarnings, type WriteFlags } from '../../desk/flags/standard-flags.ts';
import { readTypedDay } from '../../desk/flags/typed-dates.ts';
import { activeOnPastDay, pastDayNote } from '../../desk/lists/kasus-on-past-day.ts';
import { readSops } from '../../desk/reference/read-sop.ts';
import { listWarnings, type Sitting } from '../../desk/sitting.ts';
import { writeOutput } from '../../desk/write-output.ts';
import { type BoardRow, boardRows, boardStages } from '../../office/queue/board.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showBoard } from '../../screen/lists/show-board.ts';

export type PapanFlags = WriteFlags & Readonly<{ per?: string; diketahui?: boolean; ke?: string; timpa?: boolean }>;

export async function makePapan(sesi: Sitting, opsi: PapanFlags) {
  const { env, kalender, hariIni, kantor } = sesi;
  const per = opsi.per === undefined ? hariIni : readTypedDay(sesi, '--per', opsi.per);
  const [lampau, diketahui] = [per < hariIni, opsi.diketahui ?? false];
  const { baris, peringatan } = lampau
    ? await activeOnPastDay(sesi, per, diketahui)
    : await sesi.register.listRows({ status: ['aktif'] });
  const sop = await readSops(
    sesi,
    baris.map((b) => b.permohonan.sop),
  );
  const data = boardRows(kalender, per, baris, sop);
  const tahap = (isi: readonly BoardRow[]) => boardStages(sop(kantor.sop), isi);
  const dasar = { hitungan: kantor.hitungan, per, hariIni };
  const berkas =
    opsi.ke === undefined
      ? null
      : await writeOutput(sesi, opsi, `papan.${chooseFormat('--ke', opsi.ke, ['html'])}`, async () =>
          (await env.pagePrinter()).boardPage({
            ...pageFrame(sesi),
            tahap: tahap(data),
            dasar,
            peran: sop(kantor.sop).peran,
          }),
        );
  const tujuan = berkas?.tujuan ?? null;
  const terlambat = data.filter((b) => b.terlambat).length;
  const jawaban = {
    skema: 'papan',
    sesi,
    dasar: { ...sesi.dasar, per },
    data,
    ringkas: {
      aktif: data.length,
      terlambat,
      tahap: Object.fromEntries(tahap(data).map((t) => [t.tahap, t.kasus.length])),
      berkas: tujuan,
    },
    peringatan: [
      ...peringatan,
      ...(lampau ? [pastDayNote(per, diketahui)] : []),
      ...listWarnings(sesi, data, per),
      ...(berkas ? dryRunWarnings(opsi) : []),
    ],
    teks: (isi: readonly BoardRow[]) =>
      tujuan === null
        ? showBoard(tahap(isi), dasar, { ...screenStyle(env), lebar: Math.max(60, env.lebar) })
        : `✓ Papan: ${isi.length} kasus aktif, ${terlambat} terlambat\n  ${tujuan}`,
    singkat: tujuan ?? data.map((b) => b.id).join('\n'),
  };
  return { jawaban, berkas: tujuan ?? '', ...(berkas && { sidik: berkas.sidik }) };
}
