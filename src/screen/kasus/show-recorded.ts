import { momentText } from '../../office/days/format-days.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import { kindOfFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { HistoryEntry } from '../../office/permohonan/views/kasus-view.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { wrapLines } from '../layout/wrap.ts';
import { type ShownDateRead, showDatesRead } from './dates-read.ts';
import { actorName, actorTitle } from './history-line.ts';
import type { PeranNamer } from './holders-text.ts';
import { nextLines, type RecordedAnswer } from './recorded-next.ts';

/** `hariIni` decides which years are written out. */
export function showRecorded(
  d: RecordedAnswer,
  hariIni: string,
  namaPeran: PeranNamer,
  g: ScreenStyle,
  dibaca: readonly ShownDateRead[] = [],
): string {
  const tahun = yearOf(hariIni);
  const awal = d.kejadian.some((k) => k.jenis === 'Diterima' || k.jenis === 'Diimpor');
  const kepala = awal
    ? [
        `${g.green('✓')} Tercatat sebagai ${g.bold(d.id)}${d.agenda ? `  (agenda surat masuk no. ${d.agenda.nomor}/${d.agenda.tahun})` : ''}`,
      ]
    : [];
  const baris = namedOnce(d.kejadian, awal, (k, bernama) => tellFact(d, k, tahun, namaPeran, g, bernama));
  const gema = showDatesRead(dibaca, baris.join('\n'), g.lebar);
  // What was just answered is not said again before the next question.
  if (d.ditawarkan && d.langkah)
    return [...kepala, ...(awal ? [] : [...baris, ...gema])].map((satu) => wrapLines(satu, g.lebar)).join('\n');
  const perintah = (satu: string) => satu.startsWith('  → ');
  return [...kepala, ...baris, ...gema, ...nextLines(d, tahun, namaPeran, g)]
    .map((satu) => (perintah(satu) ? satu : wrapLines(satu, g.lebar)))
    .join('\n');
}

/** An answer names its case once: in its heading, or with the first fact that has a title. */
function namedOnce(
  kejadian: RecordedAnswer['kejadian'],
  sudah: boolean,
  tell: (k: HistoryEntry, bernama: boolean) => readonly string[],
): string[] {
  let bernama = sudah;
  return kejadian.flatMap((k) => {
    const baris = tell(k, bernama);
    bernama ||= baris.length > 0;
    return baris;
  });
}

/** The institution stands there too, as numbers are easily mistyped. */
const caseName = ({ id, lembaga }: RecordedAnswer): string => `${id} ${lembaga.nama}  `;

function tellFact(
  d: RecordedAnswer,
  k: RecordedAnswer['kejadian'][number],
  tahun: number,
  namaPeran: PeranNamer,
  g: ScreenStyle,
  bernama: boolean,
): string[] {
  const { title, by, said = [], lines = [] } = kindOfFact(k).answer?.(k, d, tahun) ?? {};
  return [
    ...(title === undefined ? [] : [`${g.green('✓')} ${bernama ? '' : caseName(d)}${title}`]),
    ...(by === 'alasan' ? [whoWhenWhy(k, tahun)] : []),
    ...(by === 'peran' && !(d.terlihat && k.oleh.peran !== null && !k.oleh.mewakili)
      ? actorLine(k, tahun, namaPeran)
      : []),
    ...[...lines, ...(d.terlihat ? [] : said)].map((satu) => `  ${satu}`),
  ];
}

const whoWhenWhy = (k: HistoryEntry, tahun: number): string =>
  `  ${actorName(k.oleh)}, ${momentText(k.pada, tahun)}${k.oleh.dicatatOleh === k.oleh.nama ? '' : ` · dicatat ${k.oleh.dicatatOleh}`}${k.catatan ? ` — ${k.catatan}` : ''}`;

/** A sheet of paper has who wrote it and who typed it. */
function actorLine(k: HistoryEntry, tahun: number, namaPeran: PeranNamer): string[] {
  const { oleh, pada, dicatat } = k;
  const siapa = `${actorName(oleh)} (${actorTitle(oleh, namaPeran)})`;
  if ('kertas' in k) {
    return [
      `  Ditulis  ${momentText(pada, tahun)} oleh ${siapa}, lembar kertas`,
      `  Dicatat  ${momentText(dicatat, tahun)} oleh ${oleh.dicatatOleh}`,
    ];
  }
  return [
    `  ${siapa}, ${momentText(pada, tahun)}${oleh.dicatatOleh === oleh.nama ? '' : ` · dicatat ${oleh.dicatatOleh}`}`,
  ];
}
