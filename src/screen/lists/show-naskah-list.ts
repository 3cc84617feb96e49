import type { ScreenStyle } from '../layout/style.ts';
import { textTable } from '../layout/text-table.ts';
import { hangIndent } from '../layout/wrap.ts';
import { diffSummary } from '../pages/show-naskah-diff.ts';

type NaskahChoice = Readonly<{
  naskah: string;
  judul: string;
  langkah: readonly number[];
  keadaan: string;
  sebab: string | null;
  versi: number | null;
  disetujui: Readonly<{ langkah: number; versi: number | null }> | null;
  berubah: Parameters<typeof diffSummary>[0];
}>;

/** A form without approval is merely there. */
const keadaanText = ({ keadaan, disetujui }: NaskahChoice): string =>
  keadaan === 'disetujui' && disetujui === null ? 'ada' : keadaan.replace('-', ' ');

/**
 * `no` is the waiting step, whose naskah come first; null means those outside the SOP. What cannot be drawn up yet is
 * named below, by its reason.
 */
export function showNaskahList(baris: readonly NaskahChoice[], id: string, no: number | null, g: ScreenStyle): string {
  const kolom = [
    { judul: 'NASKAH' },
    { judul: 'JUDUL', lentur: true as const },
    { judul: 'LANGKAH', lentur: true as const },
    { judul: 'KEADAAN' },
    { judul: 'VERSI', kanan: true },
  ];
  const tampak = baris.filter((b) => b.sebab === null || b.versi !== null);
  const isi = tampak.map((b) => [
    b.naskah,
    b.judul,
    b.langkah.join(', ') || 'di luar SOP',
    keadaanText(b),
    b.versi === null ? '–' : `v${b.versi}`,
  ]);
  const dapat = baris.filter((b) => b.sebab === null);
  const berikut =
    dapat.find((b) => b.versi === null && (no === null ? b.langkah.length === 0 : b.langkah.includes(no))) ??
    dapat.find((b) => b.versi === null) ??
    dapat[0];
  return [
    textTable(kolom, isi, g.lebar),
    '',
    ...notYetLines(baris, g),
    ...baris.flatMap((b) =>
      b.keadaan === 'berubah'
        ? [
            `Berubah sejak disetujui: ${b.naskah}, ${b.berubah.length > 0 ? diffSummary(b.berubah) : 'versi terbarunya belum diperiksa'}.`,
          ]
        : [],
    ),
    ...(berikut ? [`Buat: pks draft ${id} ${berikut.naskah}`] : []),
  ].join('\n');
}

function notYetLines(baris: readonly NaskahChoice[], g: ScreenStyle): readonly string[] {
  const sebab = new Map<string, string[]>();
  for (const b of baris)
    if (b.sebab !== null && b.versi === null) sebab.set(b.sebab, [...(sebab.get(b.sebab) ?? []), b.naskah]);
  return sebab.size === 0
    ? []
    : [
        'Belum waktunya:',
        ...[...sebab].map(([kata, kode]) => hangIndent('  ', `${kata}: ${kode.join(', ')}`, g.lebar)),
      ];
}
