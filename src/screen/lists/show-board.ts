/** As many stages stand side by side as have room for whole words. */

import { formatShortWeekday } from '../../office/days/format-days.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import { langkahCode } from '../../office/permohonan/text/kasus-words.ts';
import { type BoardRow, type BoardStage, boardTurns } from '../../office/queue/board.ts';
import { compareLateness } from '../../office/queue/kasus-standing.ts';
import { capitalized } from '../../text/capitalized.ts';
import { dayUnit, dueText } from '../kasus/langkah-text.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { hangIndent, textWidth, wrapLines, wrapText } from '../layout/wrap.ts';
import { shortId } from './case-cells.ts';

type BoardBasis = Readonly<{
  hitungan: string;
  per: string;
  hariIni: string;
  peran: Readonly<Record<string, string>>;
}>;

const GAP = ' | ';
const LEAST_WIDTH = 11;
const CARDS = 12;

export function showBoard(tahap: readonly BoardStage[], dasar: BoardBasis, g: ScreenStyle): string {
  const aktif = tahap.flatMap((t) => t.kasus);
  const terlambat = aktif.filter((b) => b.terlambat);
  const judul = `${g.bold('Papan PKS')} · ${formatShortWeekday(dasar.per, yearOf(dasar.hariIni))} · ${aktif.length} aktif · ${terlambat.length} terlambat · ${dasar.hitungan === 'hari-kalender' ? 'hari kalender' : 'hari kerja'}`;
  if (aktif.length === 0)
    return `${judul}\n\nTidak ada kasus aktif.${dasar.per < dasar.hariIni ? '' : ' Catat surat baru: pks new'}`;
  const kartu = tahap.map((t) => ({
    kepala: `${t.tahap} ${t.nama} (${t.kasus.length})`,
    isi: stageCards(t, dasar, g),
  }));
  const sebaris = stagesPerBand(
    kartu.map((k) => [k.kepala, ...k.isi.map((x) => x.teks)]),
    g.lebar,
  );
  const pita = Array.from({ length: Math.ceil(tahap.length / sebaris) }, (_, i) =>
    band(kartu.slice(i * sebaris, (i + 1) * sebaris), sebaris, g),
  );
  const hk = dayUnit(dasar.hitungan);
  return [
    wrapLines(judul, g.lebar),
    ...turnLine(terlambat, dasar, g),
    '',
    pita.join('\n\n'),
    '',
    wrapLines(
      `✗n lewat n ${hk} · ! ${dasar.per === dasar.hariIni ? 'hari ini' : 'hari itu'} · bsk besok · n ${hk} sisanya · a/b hari menunggu ke-a dari b`,
      g.lebar,
    ),
    `Rincian: pks show ${[...aktif].sort(compareLateness)[0]?.id}`,
  ].join('\n');
}

/** The first three holders have their case numbers; all are named, as the reader may be one of them. */
const TURNS_WITH_CASES = 3;
/** '✗ Giliran: Kepala Dinas 2 (017 055), Kemendagri 1 (046), Sekretaris 1'. */
function turnLine(terlambat: readonly BoardRow[], { hariIni, peran }: BoardBasis, g: ScreenStyle): readonly string[] {
  const giliran = boardTurns(terlambat);
  if (giliran.length === 0) return [];
  const siapa = giliran.map(({ siapa: kode, kasus }, i) => {
    const yangMana = i < TURNS_WITH_CASES ? ` (${kasus.map((id) => shortId(id, hariIni)).join(' ')})` : '';
    return `${peran[kode] ?? capitalized(kode)} ${kasus.length}${yangMana}`;
  });
  return [g.red(hangIndent('✗ ', `Giliran: ${siapa.join(', ')}`, g.lebar))];
}

/** `hias` colours the line once its width is known. */
type BoardLine = Readonly<{ teks: string; hias: (teks: string) => string }>;

const plain = (teks: string): string => teks;

function stageCards({ kasus }: BoardStage, dasar: BoardBasis, g: ScreenStyle): readonly BoardLine[] {
  const sisa = kasus.length - CARDS;
  return [
    ...kasus.slice(0, CARDS).flatMap((b): BoardLine[] => [
      { teks: cardHead(b, dasar), hias: b.terlambat ? g.red : plain },
      { teks: b.lembaga, hias: g.dim },
    ]),
    ...(sisa > 0 ? [{ teks: `… dan ${sisa} lagi`, hias: plain }] : []),
  ];
}

function cardHead(b: BoardRow, dasar: BoardBasis): string {
  const langkah = b.langkah ? langkahCode(b.langkah.no) : '';
  const jeda = b.langkah?.jeda ? ' jeda' : '';
  return `${shortId(b.id, dasar.hariIni)} ${cardMark(b, dasar)}${jeda} ${langkah}`;
}

function cardMark(b: BoardRow, dasar: BoardBasis): string {
  if (b.terlambat) return `✗${dasar.hitungan === 'hari-kalender' ? b.lewatHari : b.lewatHariKerja}`;
  if (b.menunggu && b.menunggu.jatah > 0) return `${b.menunggu.hari}/${b.menunggu.jatah}`;
  if (b.sisaHariKerja === 1) return 'bsk';
  const sisa = dueText(b, dasar);
  return sisa === 'hari ini' || sisa === 'hari itu' ? '!' : sisa.replace('sisa ', '');
}

function stagesPerBand(kartu: readonly (readonly string[])[], lebar: number): number {
  const kata = kartu
    .flat(2)
    .reduce((n, baris) => baris.split(' ').reduce((m, satu) => Math.max(m, textWidth(satu)), n), 0);
  const ruang = (n: number) => Math.floor((lebar - (n - 1) * GAP.length) / n);
  return [kartu.length, 3, 2].find((n) => ruang(n) >= Math.max(LEAST_WIDTH, kata)) ?? 1;
}

type BoardColumn = Readonly<{ kepala: string; isi: readonly BoardLine[] }>;

function band(kartu: readonly BoardColumn[], sebaris: number, g: ScreenStyle): string {
  const lajur = Math.floor((g.lebar - (sebaris - 1) * GAP.length) / sebaris);
  const pecah = ({ teks, hias }: BoardLine) => wrapText(teks, lajur).map((satu) => ({ teks: satu, hias }));
  const kepala = kartu.map((k) => pecah({ teks: k.kepala, hias: g.bold }));
  const tinggi = Math.max(...kepala.map((k) => k.length));
  const garis = kartu.map(() => '-'.repeat(lajur)).join('-+-');
  return [
    ...sideBySide(kepala, tinggi, lajur),
    garis,
    ...sideBySide(
      kartu.map((k) => k.isi.flatMap(pecah)),
      Math.max(...kartu.map((k) => k.isi.flatMap(pecah).length)),
      lajur,
    ),
  ].join('\n');
}

const sideBySide = (kolom: readonly (readonly BoardLine[])[], tinggi: number, lajur: number): readonly string[] =>
  Array.from({ length: tinggi }, (_, i) =>
    kolom
      .map((k) => {
        const { teks, hias } = k[i] ?? { teks: '', hias: plain };
        return `${teks === '' ? '' : hias(teks)}${' '.repeat(Math.max(0, lajur - textWidth(teks)))}`;
      })
      .join(GAP)
      .trimEnd(),
  );
