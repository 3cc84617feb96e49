import { chooseFormat } from '../../desk/flags/file-format.ts';
import { dryRunWarnings, type KeyedFlags } from '../../desk/flags/standard-flags.ts';
import { readTypedDay } from '../../desk/flags/typed-dates.ts';
import { pastDayNote } from '../../desk/lists/kasus-on-past-day.ts';
import { listWarnings, type Sitting } from '../../desk/sitting.ts';
import { writeOutput } from '../../desk/write-output.ts';
import { type BoardRow, boardTurns } from '../../office/queue/board.ts';
import { screenStyle } from '../../screen/layout/style.ts';
import { showBoard } from '../../screen/lists/show-board.ts';
import { boardOf } from './board-of.ts';

export type PapanFlags = KeyedFlags & Readonly<{ per?: string; diketahui?: boolean; ke?: string; timpa?: boolean }>;

export async function makePapan(sesi: Sitting, opsi: PapanFlags) {
  const { env, hariIni } = sesi;
  const per = opsi.per === undefined ? hariIni : readTypedDay(sesi, '--per', opsi.per);
  const [lampau, diketahui] = [per < hariIni, opsi.diketahui ?? false];
  const { data, tahap, isi, peringatan } = await boardOf(sesi, per, diketahui);
  const berkas =
    opsi.ke === undefined
      ? null
      : await writeOutput(sesi, opsi, `papan.${chooseFormat('--ke', opsi.ke, ['html'])}`, async () =>
          (await env.pagePrinter()).boardPage(isi),
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
      giliran: Object.fromEntries(boardTurns(data.filter((b) => b.terlambat)).map((g) => [g.siapa, g.kasus.length])),
      tahap: Object.fromEntries(tahap(data).map((t) => [t.tahap, t.kasus.length])),
      berkas: tujuan,
    },
    peringatan: [
      ...peringatan,
      ...(lampau ? [pastDayNote(per, diketahui)] : []),
      ...listWarnings(sesi, data, per),
      ...(berkas ? dryRunWarnings(opsi) : []),
    ],
    teks: (baris: readonly BoardRow[]) =>
      tujuan === null
        ? showBoard(
            tahap(baris),
            { ...isi.dasar, peran: isi.peran },
            { ...screenStyle(env), lebar: Math.max(60, env.lebar) },
          )
        : `✓ Papan: ${baris.length} kasus aktif, ${terlambat} terlambat\n  ${tujuan}`,
    singkat: tujuan ?? data.map((b) => b.id).join('\n'),
  };
  return { jawaban, berkas: tujuan ?? '', ...(berkas && { sidik: berkas.sidik }) };
}
