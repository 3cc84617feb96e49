import { formatShortWeekday, momentText } from '../../office/days/format-days.ts';
import { koreksiAhead } from '../../office/permohonan/doubts/still-corrected.ts';
import { langkahCode, tanggunganName } from '../../office/permohonan/text/kasus-words.ts';
import type { HistoryEntry, KasusView } from '../../office/permohonan/views/kasus-view.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { hangIndent } from '../layout/wrap.ts';
import type { PeranNamer } from './holders-text.ts';

export type RecordedAnswer = KasusView &
  Readonly<{
    kejadian: readonly HistoryEntry[];
    coba: boolean;
    /** What the step draws up: how to make it, and what it lacks. */
    dokumen: readonly string[];
    belumDapat: readonly string[];
    /** Papers are offered right after, with what is to be typed then. */
    ditawarkan: boolean;
    /** What was typed, by whom and when stands above the yes. */
    terlihat: boolean;
    /** The waiting step demands the six items, and some are missing: to go on would be refused. */
    lengkapiDulu: boolean;
    /** Opens the paper that was sent back, to be mended. */
    perbaikan: string | null;
  }>;

const ENDING_TEXTS: Readonly<Record<string, string>> = {
  selesai: 'Semua langkah SOP selesai.',
  ditolak: 'Permohonan ditolak; kasus ditutup.',
  dialihkan: 'Permohonan data agregat: dijawab dengan surat, tidak memerlukan PKS. Kasus ditutup.',
  dicabut: 'Permohonan dicabut pemohon; kasus ditutup.',
  dikembalikan: 'Permohonan dikembalikan karena belum lengkap; kasus ditutup.',
  batal: 'Pendaftaran dibatalkan; nomornya tetap terpakai.',
};

export function nextLines(d: RecordedAnswer, tahun: number, namaPeran: PeranNamer, g: ScreenStyle): string[] {
  const l = d.langkah;
  const dokumen = d.dokumen.join(' · ');
  const diam = d.coba;
  if (!l) {
    if (d.kerjaSama) return [`  Berikut  ${afterSahLines(d, dokumen)}`];
    return [
      `  ${ENDING_TEXTS[d.status] ?? `Kasus ${d.status}.`}`,
      `  Lihat: ${[`pks show ${d.id}`, dokumen, d.status === 'selesai' ? `pks sahkan ${d.id}` : ''].filter(Boolean).join(' · ')}`,
    ];
  }
  const isi = [
    ['Menunggu', `${langkahCode(l.no)} ${l.ringkas} — ${namaPeran(l.pelaksana)}`],
    ...(l.jeda
      ? [
          [
            'Jeda',
            `menunggu ${tanggunganName(l.tanggungan)} sejak ${momentText(l.jeda.sejak, tahun)}: ${l.jeda.alasan}`,
          ],
        ]
      : []),
    // Who goes on reads it above the first question.
    ...(d.terlihat ? [] : [['Target', `H${l.target.h} ${formatShortWeekday(l.target.tanggal, tahun)}`]]),
    ...(d.koreksi && koreksiAhead(d) && !sendsBack(d) ? [['Koreksi', koreksiLine(d.koreksi)]] : []),
    ...(d.perbaikan && !diam
      ? [['Perbaiki', `isian: pks ralat ${d.id} · data kantor: pks config ubah · kalimat: ${d.perbaikan}`]]
      : []),
    ...(diam ? [] : [dokumen, ...d.belumDapat].filter(Boolean).map((kata, i) => [i === 0 ? 'Dokumen' : '', kata])),
    ...(diam ? [] : [['Berikut', nextCommand(d, l)]]),
  ];
  return isi.map(([label = '', kata = '']) => hangIndent(`  ${label.padEnd(9)} `, kata, g.lebar));
}

/** Says what comes before it. */
function nextCommand(d: RecordedAnswer, l: NonNullable<RecordedAnswer['langkah']>): string {
  if (l.jeda) return `pks lanjut ${d.id}`;
  if (d.lengkapiDulu) return `pks lengkapi ${d.id}`;
  return `${d.belumDapat.length > 0 ? 'sesudah itu: ' : ''}pks advance ${d.id}`;
}

/** Its note stands with the act. */
const sendsBack = ({ kejadian }: RecordedAnswer): boolean =>
  kejadian.some((k) => 'hasil' in k && k.hasil === 'koreksi');

const koreksiLine = ({ langkah, catatan }: NonNullable<RecordedAnswer['koreksi']>): string =>
  `dari langkah ${langkah}: ${catatan}`;

const ACCESS_REQUEST = 'permohonan-dwh';

/** `dokumen` is the command for its receipt. */
function afterSahLines({ id, kerjaSama: k, naskah }: RecordedAnswer, dokumen: string): string {
  if (k?.sejakPks !== undefined || k?.diakhiri) return `pks kewajiban · pks show ${id}`;
  if (k && k.diserahkan.length === 0) return [dokumen, `pks serahkan ${id}`].filter(Boolean).join(' · ');
  if (k?.userId !== null) return `pks kewajiban · pks show ${id}`;
  const diminta = naskah.some((n) => n.naskah === ACCESS_REQUEST);
  return `${diminta ? '' : `pks draft ${id} ${ACCESS_REQUEST} · `}pks akses ${id}`;
}
