import * as v from 'valibot';
import { formatShortWeekday } from '../../../days/format-days.ts';
import { dayOf, yearOf } from '../../../days/tanggal.ts';
import type { Permohonan, ReceivedKasus } from '../../permohonan.ts';
import { addressees, disposisiWords } from '../../text/disposisi-words.ts';
import { langkahCode, noted, sendingText } from '../../text/kasus-words.ts';
import { minutesShape, nullableText, textList, textShape, wholeNumberShape } from '../fact-shapes.ts';
import { closeHolders, waitAt } from '../hand-on.ts';
import {
  type Balasan,
  balasanShape,
  naskahVersionShape,
  SIFAT_SURAT,
  type SuratKeluar,
  suratKeluarShape,
} from '../kasus-parts.ts';
import { claimNamesShape } from '../nomor-naskah.ts';
import { waitingLangkahShape } from '../standing-parts.ts';
import { type CodeNames, type FactOf, factKind, type Told, yearIfKnown } from './fact-kind.ts';

const diselesaikanEntries = {
  langkah: wholeNumberShape,
  ringkas: textShape,
  hasil: v.picklist(['selesai', 'setuju', 'koreksi']),
  ada: textList,
  keluaran: textList,
  tarikDari: v.nullable(wholeNumberShape), // A koreksi withdraws outputs from this step on.
  mintaBaru: textList,
  ke: v.union([waitingLangkahShape, v.picklist(['selesai', 'ditolak'])]),
  disposisi: nullableText,
  kepada: nullableText,
  kepadaLain: v.exactOptional(textList),
  harap: v.exactOptional(textList), // Boxes of the sheet, by code, or own words.
  sifatSurat: v.exactOptional(v.picklist(SIFAT_SURAT)),
  menit: minutesShape,
  catatan: nullableText,
  balasan: v.nullable(balasanShape),
  suratKeluar: v.nullable(suratKeluarShape),
  klaim: v.exactOptional(claimNamesShape),
  /** This version was handed on or judged; null was not made in pks. */
  naskah: v.exactOptional(v.nullable(naskahVersionShape)),
  kertas: v.exactOptional(v.literal(true)),
  tembus: v.exactOptional(v.object({ langkah: wholeNumberShape, alasan: textShape })),
  alasanLambat: v.exactOptional(textShape),
};
type Diselesaikan = FactOf<'Diselesaikan', typeof diselesaikanEntries>;

export const langkahFacts = {
  Diselesaikan: factKind('Diselesaikan', diselesaikanEntries, {
    fold: (p, k) => (p.status === 'aktif' ? applyDiselesaikan(p, k) : p),
    line: langkahLine,
    answer: (k, _, tahun) => ({
      title: langkahTitle(k),
      by: 'peran',
      lines: [
        ...(k.naskah ? [`Naskah: ${k.naskah.kode} v${k.naskah.versi}`] : []),
        ...(k.balasan ? [balasanLine(k.balasan, tahun)] : []),
        ...(k.suratKeluar ? sendingLines(k.suratKeluar) : []),
      ],
      said: [
        ...(disposisiWords(k) ? [`Disposisi: ${disposisiWords(k)}`] : []),
        ...(k.catatan ? [`Catatan: ${k.catatan}`] : []),
        ...(k.alasanLambat ? [`Lambat karena: ${k.alasanLambat}`] : []),
      ],
    }),
    // A letter without a date counts on the day it left.
    bukuYears: (k) => [
      yearOf(k.pada),
      ...(k.balasan?.agenda ? [k.balasan.agenda.tahun] : []),
      ...yearIfKnown(k.suratKeluar?.tanggal),
    ],
  }),
};

function applyDiselesaikan(p: Extract<ReceivedKasus, { status: 'aktif' }>, k: Diselesaikan): Permohonan {
  const tetap = p.dokumen.filter((d) => k.tarikDari === null || d.langkah < k.tarikDari);
  const dokumen = [...tetap, ...k.keluaran.map((kode) => ({ kode, langkah: k.langkah }))].filter(
    (d) => !k.mintaBaru.includes(d.kode),
  );
  const koreksi =
    k.hasil === 'koreksi'
      ? { langkah: k.langkah, catatan: k.catatan ?? '', oleh: k.oleh, pada: k.pada }
      : p.koreksi && k.langkah >= p.koreksi.langkah
        ? null
        : p.koreksi;
  const isi = {
    ...p,
    dokumen,
    koreksi,
    revisi: p.revisi + (k.hasil === 'koreksi' ? 1 : 0),
    balasan: k.balasan ?? p.balasan,
    suratKeluar: k.suratKeluar ?? p.suratKeluar,
    tiba: k.balasan ? { h: p.langkah.h, tanggal: dayOf(k.pada) } : p.tiba,
    terakhir: k.pada,
    dikerjakan: [...p.dikerjakan, { langkah: k.langkah, oleh: k.oleh }],
  };
  if (typeof k.ke !== 'string') return waitAt(isi, k.ke, k.pada, k.pada === p.diterima && p.tangan.length === 1);
  const tangan = closeHolders(p.tangan, p.langkah, k.ke, k.pada);
  return { ...isi, status: k.ke, langkah: null, tangan, ditutup: { pada: k.pada, alasan: k.catatan } };
}

const naskahText = ({ naskah }: Told<Diselesaikan>): string => (naskah ? ` · ${naskah.kode} v${naskah.versi}` : '');

const langkahTitle = (k: Told<Diselesaikan>): string =>
  `${langkahCode(k.langkah)} ${k.ringkas}${k.hasil === 'selesai' ? '' : ` · ${k.hasil}`}`;

function langkahLine(k: Told<Diselesaikan>, { namaPeran }: CodeNames): string {
  const kepada = addressees(k).map(namaPeran).join(', ');
  const isi = disposisiWords(k);
  const disposisi = isi || k.kepadaLain ? ` · disposisi${kepada && ` kepada ${kepada}`}${isi && `: ${isi}`}` : '';
  const balasan = k.balasan ? ` · balasan ${k.balasan.hasil}` : '';
  const kertas = k.kertas ? ' · lembar kertas' : '';
  const tembus = k.tembus ? ` · EMPAT MATA DITEMBUS: ${k.tembus.alasan}` : '';
  const menit = k.menit === null ? '' : ` · ${k.menit} menit`;
  const lambat = k.alasanLambat ? ` · lambat karena: ${k.alasanLambat}` : '';
  return `${langkahTitle(k)}${naskahText(k)}${kertas}${balasan}${disposisi}${menit}${noted(k.catatan)}${lambat}${tembus}`;
}

const sendingLines = (s: SuratKeluar): readonly string[] => (sendingText(s) ? [`Dikirim: ${sendingText(s)}`] : []);

const balasanLine = (b: Balasan, tahun: number): string =>
  `Balasan ${b.hasil}: ${b.nomor}, ${formatShortWeekday(b.tanggal, tahun)}${b.agenda ? ` (agenda surat masuk no. ${b.agenda.nomor}/${b.agenda.tahun})` : ''}`;
