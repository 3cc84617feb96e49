import type { Moment } from '../days/tanggal.ts';
import type { FactsOf, Stored } from '../permohonan/facts/fact-shapes.ts';
import type { NumberSpan } from '../permohonan/kasus-id.ts';
import { writtenAgenda } from '../permohonan/text/written-agenda.ts';
import type { importEntryShape, importFactsOfKantor } from './decode-kantor.ts';

export type KantorImpor = Stored<typeof importEntryShape> &
  Readonly<{ pada: Moment; oleh: string; ditarik: Readonly<{ pada: Moment; alasan: string }> | null }>;

export function evolveImpor(
  lama: readonly KantorImpor[],
  k: FactsOf<typeof importFactsOfKantor>,
): readonly KantorImpor[] {
  if (k.jenis === 'ImporDitarik') {
    const ditarik = { pada: k.pada, alasan: k.alasan };
    return lama.map((satu) => (satu.impor === k.impor ? { ...satu, ditarik } : satu));
  }
  const { jenis: _, dicatat: __, oleh, pada, ...isi } = k;
  return [...lama, { ...isi, pada, oleh: oleh.nama, ditarik: null }];
}

export const importOfNumber = (impor: readonly KantorImpor[], n: number): KantorImpor | null =>
  impor.find(({ dari, sampai }) => dari !== undefined && sampai !== undefined && dari <= n && n <= sampai) ?? null;

/** Numbers 'B-…' of imports taken back or cut off; with `sisa` those after the last import too. */
export function hiddenSpans(impor: readonly KantorImpor[], sisa: boolean): readonly NumberSpan[] {
  const hasil: NumberSpan[] = [];
  let bebas = 1;
  for (const { dari, sampai, ditarik } of impor) {
    if (dari === undefined || sampai === undefined) continue;
    if (bebas < dari) hasil.push({ dari: bebas, sampai: dari - 1 });
    if (ditarik) hasil.push({ dari, sampai });
    bebas = sampai + 1;
  }
  return sisa ? [...hasil, { dari: bebas, sampai: null }] : hasil;
}

type Numbered = Readonly<{ agenda: string | null; hari: string }>;

/**
 * The highest of each year, by the day of the letter, as an office may begin within a year. A few letters of January
 * at the end of the book begin none.
 */
export function givenAgenda(surat: readonly Numbered[]): Readonly<Record<string, number>> {
  const tersesat = strayAgenda(surat);
  return Object.fromEntries(
    [...agendaByYear(surat)].flatMap(([tahun, nomor]) =>
      tersesat.has(tahun) ? [] : [[tahun, nomor.reduce((a, b) => Math.max(a, b), 0)] as const],
    ),
  );
}

const FEW = 5;
/** The year before has so many times more. */
const MANY_TIMES = 5;

/** Years of a few letters, or of a slip of the year, whose numbers go on from those of the many of the year before. */
export function strayAgenda(surat: readonly Numbered[]): ReadonlyMap<string, readonly number[]> {
  const semua = agendaByYear(surat);
  return new Map(
    [...semua].filter(([tahun, nomor]) => {
      const lalu = semua.get(String(Number(tahun) - 1)) ?? [];
      return (
        nomor.length <= FEW &&
        lalu.length >= nomor.length * MANY_TIMES &&
        nomor.every((n) => n > lalu.reduce((a, b) => Math.max(a, b), 0))
      );
    }),
  );
}

function agendaByYear(surat: readonly Numbered[]): ReadonlyMap<string, readonly number[]> {
  const hasil = new Map<string, number[]>();
  for (const { agenda, hari } of surat) {
    const n = writtenAgenda(agenda) ?? 0;
    const tahun = hari.slice(0, 4);
    const lama = hasil.get(tahun);
    if (n > 0 && lama) lama.push(n);
    else if (n > 0) hasil.set(tahun, [n]);
  }
  return hasil;
}

/** Agenda numbers of this year go on after it, as books that were read in gave those before. */
export const lastBookAgenda = (impor: readonly KantorImpor[], tahun: number): number =>
  impor.reduce((n, { agenda, ditarik }) => (ditarik ? n : Math.max(n, agenda?.[tahun] ?? 0)), 0);

export const numberAfterImports = (impor: readonly KantorImpor[]): number =>
  impor.reduce((n, { sampai = 0 }) => Math.max(n, sampai + 1), 1);
