/** Legible without colour: `[-gone-]`, `{+new+}`. */

import type { ScreenStyle } from '../layout/style.ts';
import { hangIndent } from '../layout/wrap.ts';

type DiffRun = Readonly<{ cara: 'tetap' | 'hapus' | 'tambah'; teks: string }>;
type DiffParagraph = Readonly<{ ke: number; cara: 'ubah' | 'hapus' | 'tambah'; kata: readonly DiffRun[] }>;
type DiffSection = Readonly<{ bagian: string; paragraf: readonly DiffParagraph[] }>;

type VersionDiff = Readonly<{ dari: number; ke: number; bagian: readonly DiffSection[] }>;

export function showNaskahDiff({ dari, ke, bagian }: VersionDiff, judul: string, id: string, g: ScreenStyle): string {
  const kepala = `${judul} ${id}, v${dari} → v${ke}`;
  if (bagian.length === 0) return `${kepala}: teksnya sama, tidak ada paragraf yang berubah.`;
  return [kepala, `Tanda: ${DELETED('dihapus')} ${ADDED('ditambah')}`, ...sectionLines(bagian, g)].join('\n');
}

type RemadeVersion = Readonly<{
  versi: number;
  sama: boolean;
  sha256: string;
  sha256Ulang: string;
  bagian: readonly DiffSection[];
}>;

export function showRemade(d: RemadeVersion, judul: string, g: ScreenStyle): string {
  const sidik = (teks: string) => `SHA-256 ${teks.slice(0, 8)}…`;
  if (d.sama) return `${g.green('✓')} ${judul} v${d.versi} dibuat ulang: sama persis · ${sidik(d.sha256)}`;
  return [
    `${g.red('✗')} ${judul} v${d.versi} dibuat ulang: berbeda · ${sidik(d.sha256)} menjadi ${sidik(d.sha256Ulang)}`,
    ...(d.bagian.length === 0
      ? ['  Teksnya sama; yang lain hanya bentuk berkasnya (pks ini bukan yang membuatnya dulu).']
      : sectionLines(d.bagian, g)),
  ].join('\n');
}

export const diffSummary = (bagian: readonly DiffSection[]): string =>
  bagian.map((b) => `${b.bagian} (${changeCounts(b.paragraf)})`).join(' · ');

const CHANGE_WORDS = { ubah: 'berubah', tambah: 'baru', hapus: 'dihapus' } as const;

const changeCounts = (paragraf: readonly DiffParagraph[]): string =>
  (['ubah', 'tambah', 'hapus'] as const)
    .map((cara) => ({ cara, n: paragraf.filter((p) => p.cara === cara).length }))
    .filter(({ n }) => n > 0)
    .map(({ cara, n }) => `${n} ${CHANGE_WORDS[cara]}`)
    .join(', ');

const DELETED = (teks: string): string => `[-${teks}-]`;
const ADDED = (teks: string): string => `{+${teks}+}`;

export const sectionLines = (bagian: readonly DiffSection[], g: ScreenStyle): readonly string[] =>
  bagian.flatMap(({ bagian: nama, paragraf }) => [
    '',
    g.bold(nama),
    ...paragraf.map((p) => hangIndent(`  paragraf ${p.ke} ${CHANGE_WORDS[p.cara]}: `, paragraphText(p, g), g.lebar)),
  ]);

const paragraphText = ({ kata }: DiffParagraph, g: ScreenStyle): string =>
  kata
    .map(({ cara, teks }, i) => {
      if (cara === 'hapus') return g.red(DELETED(teks));
      if (cara === 'tambah') return g.green(ADDED(teks));
      return shortenKept(teks, i > 0, i < kata.length - 1);
    })
    .join(' ');

const WORDS_AROUND = 6;

function shortenKept(teks: string, sesudah: boolean, sebelum: boolean): string {
  const kata = teks.split(' ');
  const tepi = WORDS_AROUND * (Number(sesudah) + Number(sebelum));
  if (kata.length <= tepi + 2) return teks;
  return [...(sesudah ? kata.slice(0, WORDS_AROUND) : []), '…', ...(sebelum ? kata.slice(-WORDS_AROUND) : [])].join(
    ' ',
  );
}
