/** The answer to an act: what happened, where the case waits, what to type next. */

import { formatShortWeekday, formatTanggal } from '../../office/days/format-days.ts';
import type { Pengesahan } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import type { Balasan } from '../../office/permohonan/permohonan.ts';
import { butirSuggestion, missingButirNames } from '../../office/permohonan/rules/enam-butir.ts';
import type { HistoryEntry } from '../../office/permohonan/views/kasus-view.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { wrapLines } from '../layout/wrap.ts';
import { type ShownDateRead, showDatesRead } from './dates-read.ts';
import {
  actorName,
  actorTitle,
  actRalatText,
  completedFields,
  historyLine,
  momentText,
  ralatText,
  undoneText,
} from './history-line.ts';
import type { PeranNamer } from './holders-text.ts';
import { langkahCode } from './langkah-text.ts';
import { nextLines, type RecordedAnswer } from './recorded-next.ts';
import { tanggunganName } from './tanggungan-text.ts';

/** `hariIni` decides which years are written out. */
export function showRecorded(
  d: RecordedAnswer,
  hariIni: string,
  namaPeran: PeranNamer,
  g: ScreenStyle,
  dibaca: readonly ShownDateRead[] = [],
): string {
  const tahun = Number(hariIni.slice(0, 4));
  const awal = d.kejadian.some((k) => k.jenis === 'Diterima');
  const kepala = awal
    ? [`${g.green('✓')} Tercatat sebagai ${g.bold(d.id)}  (agenda surat masuk no. ${d.agenda.nomor}/${d.agenda.tahun})`]
    : [];
  const baris = d.kejadian.flatMap((k) => tellFact(d, k, tahun, namaPeran, g));
  const perintah = (satu: string) => satu.startsWith('  → ');
  const gema = showDatesRead(dibaca, baris.join('\n'), g.lebar);
  return [...kepala, ...baris, ...gema, ...nextLines(d, tahun, namaPeran, g)]
    .map((satu) => (perintah(satu) ? satu : wrapLines(satu, g.lebar)))
    .join('\n');
}

/** With the name, as a number is easily mistyped. */
const recordedHeading = (d: RecordedAnswer, g: ScreenStyle): string => `${g.green('✓')} ${d.id} ${d.lembaga.nama}`;

function tellFact(
  d: RecordedAnswer,
  k: RecordedAnswer['kejadian'][number],
  tahun: number,
  namaPeran: PeranNamer,
  g: ScreenStyle,
): string[] {
  switch (k.jenis) {
    case 'Diterima':
      return [
        `  ${d.lembaga.nama} · surat ${d.surat.nomor}, ${formatShortWeekday(d.surat.tanggal, tahun)} · diterima ${momentText(d.diterima, tahun)}`,
      ];
    case 'Diselesaikan':
      return [
        `${recordedHeading(d, g)}  ${langkahCode(k.langkah ?? 0)} ${asText(k.ringkas)}${k.hasil === 'selesai' ? '' : ` · ${k.hasil}`}`,
        ...actorLine(k, tahun, namaPeran),
        ...(asText(k.disposisi) ? [`  Disposisi: ${asText(k.disposisi)}`] : []),
        ...(k.balasan ? [balasanLine(k.balasan as Balasan, tahun)] : []),
        ...(k.catatan ? [`  Catatan: ${k.catatan}`] : []),
      ];
    case 'Dilengkapi':
      return [
        `${recordedHeading(d, g)}  isian dilengkapi: ${completedFields(k)}`,
        ...(k.suratKeluar ? [] : stillMissing(d)),
      ];
    case 'Diralat':
      return [`${recordedHeading(d, g)}  ralat ${ralatText(k)}`];
    case 'Dilampirkan': {
      const l = k.lampiran as RecordedAnswer['lampiran'][number];
      return [`${recordedHeading(d, g)}  ${l.asal} dilampirkan sebagai ${l.dokumen} · SHA-256 ${l.sidik.slice(0, 8)}…`];
    }
    case 'NomorDipakai':
      return [`  Nomor ${asText(k.nomor)} kini dipakai untuk ${asText(k.naskah)}`];
    case 'Ditutup':
      return d.status === 'dialihkan' ? [] : [`${recordedHeading(d, g)}  ditutup: ${k.hasil}`, whoWhenWhy(k, tahun)];
    case 'DibukaLagi':
      return [`${recordedHeading(d, g)}  dibuka lagi`, whoWhenWhy(k, tahun)];
    case 'Ditunggu':
      return [`${recordedHeading(d, g)}  dijeda: menunggu ${tanggunganName(String(k.siapa))}`, whoWhenWhy(k, tahun)];
    case 'Dilanjutkan':
      return [`${recordedHeading(d, g)}  berjalan lagi`, whoWhenWhy(k, tahun)];
    case 'Diurungkan':
      return [`${recordedHeading(d, g)}  ${undoneText(k)} diurungkan`, whoWhenWhy(k, tahun)];
    case 'TindakanDitarik':
      return [`${recordedHeading(d, g)}  no. ${k.tindakan}, ${k.ringkas}, diurungkan`, whoWhenWhy(k, tahun)];
    case 'TindakanDiralat':
      return [`${recordedHeading(d, g)}  ralat no. ${k.tindakan}, ${k.ringkas}: ${actRalatText(k)}`];
    case 'Disahkan': {
      const p = k.pengesahan as Pengesahan;
      return [
        `${recordedHeading(d, g)}  PKS disahkan, masuk Buku register PKS`,
        `  Nomor    ${p.nomorKesatu} · ${p.nomorKedua}`,
        `  Berlaku  ${formatTanggal(p.mulai)} s.d. ${formatTanggal(p.berakhir)}`,
        `  Pihak 2  ${p.penandatanganKedua}, ${p.jabatanKedua}`,
        `  Wajib    laporan tiap semester · data balikan ${p.irama}`,
      ];
    }
    case 'Diserahkan':
    case 'AksesDicatat':
    case 'KewajibanDicatat':
      return [`${recordedHeading(d, g)}  ${historyLine(k, { namaPeran, namaDokumen: (kode) => kode })}`];
    default:
      return [];
  }
}

const whoWhenWhy = (k: HistoryEntry, tahun: number): string =>
  `  ${actorName(k.oleh)}, ${momentText(k.pada, tahun)}${k.oleh.dicatatOleh === k.oleh.nama ? '' : ` · dicatat ${k.oleh.dicatatOleh}`}${k.catatan ? ` — ${k.catatan}` : ''}`;

/** Who and when; for a paper also who typed it and when. */
function actorLine({ oleh, pada, dicatat, kertas }: HistoryEntry, tahun: number, namaPeran: PeranNamer): string[] {
  const siapa = `${actorName(oleh)} (${actorTitle(oleh, namaPeran)})`;
  if (kertas) {
    return [
      `  Ditulis  ${momentText(pada, tahun)} oleh ${siapa}, lembar kertas`,
      `  Dicatat  ${momentText(dicatat, tahun)} oleh ${oleh.dicatatOleh}`,
    ];
  }
  return [
    `  ${siapa}, ${momentText(pada, tahun)}${oleh.dicatatOleh === oleh.nama ? '' : ` · dicatat ${oleh.dicatatOleh}`}`,
  ];
}

const balasanLine = (b: Balasan, tahun: number): string =>
  `  Balasan ${b.hasil}: ${b.nomor}, ${formatShortWeekday(b.tanggal, tahun)} (agenda surat masuk no. ${b.agenda.nomor}/${b.agenda.tahun})`;

/** What the letter to Kemendagri still lacks, and what to type. */
function stillMissing({ id, permohonan }: RecordedAnswer): string[] {
  const kurang = missingButirNames(permohonan);
  if (kurang.length === 0) return ['  Keenam butir permohonan sudah lengkap.'];
  return [`  Masih kurang: ${kurang.join(', ')}`, `  → ${butirSuggestion(id)}`];
}

const asText = (nilai: unknown): string => (typeof nilai === 'string' ? nilai : '');
