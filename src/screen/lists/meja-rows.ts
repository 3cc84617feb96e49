/** Each case of the desk has a line. A name is whole, as it tells two cases apart; what does not fit is left to `pks show`. */

import { formatShortDay } from '../../office/days/format-days.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import { langkahCode, tanggunganName } from '../../office/permohonan/text/kasus-words.ts';
import type { KasusListRow, KasusStanding } from '../../office/queue/kasus-standing.ts';
import { dueText, type ListBasis } from '../kasus/langkah-text.ts';
import { elideText, textWidth, wrapText } from '../layout/wrap.ts';
import { shortId } from './case-cells.ts';
import type { ShownFollowUps } from './follow-up-footer.ts';

/** `menunggu` is since when an outside party is awaited; `perintah` is what to type for it. */
export type MejaRow = KasusListRow &
  Readonly<{ menunggu: Readonly<{ sejak: string; hari: number }> | null; perintah: string }>;

/** Tells who must act: `anda` is this person, `luar` an outside party. */
export type MejaLists = Readonly<Record<'anda' | 'kantor' | 'luar', readonly MejaRow[]>>;

/**
 * `peran` counts the person's roles, 0 if unknown. `jumlah` counts those not shown too; `cadangan` is days without a
 * backup, null where none is due.
 */
export type MejaBasis = ListBasis &
  Readonly<{
    saat: string;
    siapa: string;
    folder: string;
    peran: number;
    jumlah: Readonly<Record<keyof MejaLists | 'terlambat', number>>;
    namaPeran: (p: string) => string;
    mendekati: readonly KasusStanding[];
    sesudah: Readonly<{ kerjaSama: number; kewajiban: number }>;
    lanjutan: ShownFollowUps;
    cadangan: Readonly<{ hari: number; terakhir: string | null }> | null;
    /** Others did this since; `tindakan` is null for too many to count. */
    dilihat: Readonly<{ saat: string; kasus: number; tindakan: number | null }> | null;
    latihan: boolean;
    pindah: string | null;
  }>;

const INDENT = '  ';
const GAP = '  ';

/** In a narrow terminal `pada` is dropped, then `apa` takes a second line or ends in '…', then names take more. */
type MejaCells = Readonly<{ ketik: string; lembaga: string; apa: string; pada: string; sisa: string }>;

export function kantorLines(
  baris: readonly MejaRow[],
  dasar: ListBasis,
  pada: (b: MejaRow) => string,
  utuh: boolean,
  lebar: number,
): readonly string[] {
  const apa = (b: MejaRow) => `${langkahCode(b.langkah?.no ?? 0)} ${b.langkah?.ringkas}`;
  const sel = baris.map((b) => ({ ...sharedCells(b, dasar), apa: apa(b), pada: pada(b), sisa: dueText(b, dasar) }));
  return alignedLines(sel, utuh, lebar);
}

export function luarLines(baris: readonly MejaRow[], dasar: ListBasis, lebar: number): readonly string[] {
  const tahun = yearOf(dasar.per);
  const sel = baris.map((b) => ({
    ...sharedCells(b, dasar),
    apa: `${tanggunganName(b.tanggungan)}${b.menunggu ? ` sejak ${formatShortDay(b.menunggu.sejak, tahun)}` : ''}`,
    pada: langkahCode(b.langkah?.no ?? 0),
    sisa: waitingText(b, dasar),
  }));
  return alignedLines(sel, false, lebar);
}

const sharedCells = (b: MejaRow, { hariIni }: ListBasis) => ({
  ketik: shortCommand(b.perintah, b.id, hariIni),
  lembaga: b.lembaga,
});

export const shortCommand = (perintah: string, id: string, hariIni: string): string =>
  perintah.replace(id, shortId(id, hariIni).replace(/^0+/, ''));

/** `utuh`: what is to be done takes a second line where it must. */
function alignedLines(semua: readonly MejaCells[], utuh: boolean, lebar: number): readonly string[] {
  const perlu = (bagian: keyof MejaCells) => semua.reduce((n, s) => Math.max(n, textWidth(s[bagian])), 0);
  const tetap = INDENT.length + perlu('ketik') + perlu('sisa') + 3 * GAP.length;
  const pada = perlu('pada');
  const muat = pada > 0 && tetap + perlu('lembaga') + perlu('apa') + pada + GAP.length <= lebar;
  const sisa = lebar - tetap - (muat ? pada + GAP.length : 0);
  const kata = semua.flatMap((s) => s.lembaga.split(/\s+/u)).reduce((n, satu) => Math.max(n, textWidth(satu)), 0);
  const awal = semua.reduce((n, s) => Math.max(n, textWidth(`${s.apa.split(' ')[0]} …`)), 0);
  const sedikit = Math.min(Math.floor((sisa * 2) / 3), kata);
  const lembaga = Math.min(
    perlu('lembaga'),
    Math.max(sedikit, sisa - Math.min(perlu('apa'), Math.max(awal, Math.floor(sisa / 3)))),
  );
  const apa = Math.min(perlu('apa'), sisa - lembaga);
  return semua.flatMap((s) => {
    const [nama = '', ...lanjut] = wrapText(s.lembaga, lembaga);
    const [kerja = '', ...sambung] = utuh ? atMostTwoLines(s.apa, apa) : [elideText(s.apa, apa)];
    const lekuk = ' '.repeat(INDENT.length + perlu('ketik') + GAP.length);
    return [
      [
        `${INDENT}${padded(s.ketik, perlu('ketik'))}`,
        padded(nama, lembaga),
        padded(kerja, apa),
        ...(muat ? [padded(s.pada, pada)] : []),
        padded(s.sisa, -perlu('sisa')),
      ].join(GAP),
      ...Array.from({ length: Math.max(lanjut.length, sambung.length) }, (_, i) =>
        `${lekuk}${padded(lanjut[i] ?? '', lembaga)}${GAP}${sambung[i] ?? ''}`.trimEnd(),
      ),
    ];
  });
}

/** The second stands below the words, behind the code of the step. */
function atMostTwoLines(apa: string, lebar: number): readonly string[] {
  const [kode = '', ...kata] = apa.split(' ');
  const lekuk = ' '.repeat(textWidth(kode) + 1);
  const baris = wrapText(kata.join(' '), lebar - lekuk.length);
  return baris.length > 2 ? [elideText(apa, lebar)] : baris.map((satu, i) => `${i === 0 ? `${kode} ` : lekuk}${satu}`);
}

/** A negative width aligns right. */
function padded(teks: string, lebar: number): string {
  const kosong = ' '.repeat(Math.max(0, Math.abs(lebar) - textWidth(teks)));
  return lebar < 0 ? kosong + teks : teks + kosong;
}

function waitingText(b: MejaRow, dasar: ListBasis): string {
  if (b.langkah?.jeda || b.tanggungan !== 'kemendagri' || b.terlambat || !b.menunggu?.hari) return dueText(b, dasar);
  if (dasar.hitungan === 'hari-kalender') return dueText(b, dasar);
  return `hari ke-${b.menunggu.hari} dari ${b.menunggu.hari + (b.sisaHariKerja ?? 0)}`;
}
