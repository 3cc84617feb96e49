/**
 * A year's rows as the screen shows them, by month in the user's cache. Of months not looked at only the running
 * numbers are read. Cases that moved since are read again.
 */
import { keep, keepSealed, kept, keptSealed, MOST_MOVED, movedCases } from '../../desk/kept-of-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { BukuRow, FiledRow } from '../../office/buku/buku.ts';
import { compareKasusIds } from '../../office/permohonan/kasus-id.ts';
import { headWords } from '../../office/permohonan/views/head-words.ts';
import type { IndexHead } from '../../office/permohonan/views/kasus-row.ts';

/** `juga` is what they rest on beside their cases; `baca` reads the rows of cases. */
type BukuQuestion = Readonly<{
  apa: string;
  juga: string;
  tahun: number;
  bulan: string | null;
  baca: (kepala: readonly IndexHead[]) => Promise<ReadonlyMap<string, readonly FiledRow[]>>;
}>;

/** The rows of a case: each has its place among those of all cases, and the part in which it is kept. */
type Placed = readonly [id: string, letak: readonly (readonly [urut: string, bagian: string])[]];
type CaseRows = ReadonlyMap<string, readonly BukuRow[]>;
/** `keadaan` is the state of all lists when nothing had moved; `kepala` has the words of each case's head. */
type KeptBuku = Readonly<{
  keadaan: string | null;
  kasus: readonly Placed[];
  kepala: () => readonly string[];
  baris: CaseRows;
}>;
/** `bagian` has the hash of each part. */
type Contents = Readonly<{
  versi: number;
  juga: string;
  keadaan: string | null;
  bagian: Readonly<Record<string, string>>;
}>;

const VERSION = 1;
/** Rows of no month of the year are few, and always looked at. */
const ELSEWHERE = 'lain';
const NOTHING: KeptBuku = { keadaan: null, kasus: [], kepala: () => [], baris: new Map() };

/** In the order of their cases, oldest first. Those of other months have their place and month alone. */
export async function keptBukuRows(sesi: Sitting, q: BukuQuestion): Promise<readonly FiledRow[]> {
  const lama = keptBuku(sesi, q, q.bulan) ?? NOTHING;
  const keadaan = await sesi.register.listState();
  const { kepala: pindah } = await movedCases(sesi, { buku: q.tahun }, [lama.keadaan, keadaan], () => wordsOf(lama));
  if (pindah.length === 0) return rowsOf(lama);
  const baru = await q.baca(pindah);
  if (pindah.length <= MOST_MOVED) return rowsOf(renewed(lama, pindah, baru, q.tahun));
  const semua = { ...renewed(keptBuku(sesi, q, null) ?? NOTHING, pindah, baru, q.tahun), keadaan };
  keepBuku(sesi, q, semua);
  return rowsOf(semua);
}

/** The words of each case's head, read once. */
function wordsOf({ kasus, kepala }: KeptBuku): Map<string, string> {
  const kata = kepala();
  return new Map(kasus.map(([id], i) => [id, kata[i] ?? '']));
}

function renewed(
  lama: KeptBuku,
  pindah: readonly IndexHead[],
  baru: ReadonlyMap<string, readonly FiledRow[]>,
  tahun: number,
): KeptBuku {
  const kata = wordsOf(lama);
  const [letak, semua] = [new Map(lama.kasus), new Map(lama.baris)];
  for (const k of pindah) {
    const rows = baru.get(k.id) ?? [];
    letak.set(
      k.id,
      rows.map(({ urut, baris: { pada } }) => [urut, pada.startsWith(`${tahun}-`) ? pada.slice(0, 7) : ELSEWHERE]),
    );
    kata.set(k.id, headWords(k));
    semua.set(
      k.id,
      rows.map((x) => x.baris),
    );
  }
  const urut = [...letak].sort(([a], [b]) => compareKasusIds(a, b));
  return { keadaan: lama.keadaan, kasus: urut, kepala: () => urut.map(([id]) => kata.get(id) ?? ''), baris: semua };
}

const rowsOf = ({ kasus, baris }: KeptBuku): readonly FiledRow[] =>
  kasus.flatMap(([id, letak]) =>
    letak.map(([urut, bagian], i) => ({ urut, baris: baris.get(id)?.[i] ?? { sel: {}, pada: bagian, batal: null } })),
  );

/** The parts first: the list of them has their hashes. */
function keepBuku(sesi: Sitting, { apa, juga }: BukuQuestion, { keadaan, kasus, kepala, baris }: KeptBuku): void {
  const { sha256Of } = sesi.env;
  const encoder = new TextEncoder();
  const bagian: Record<string, string> = {};
  for (const satu of new Set(kasus.flatMap(([, letak]) => letak.map(([, di]) => di)))) {
    const rows = kasus.flatMap(([id, letak]) =>
      letak.flatMap(([, di], i) => (di === satu ? [[id, i, baris.get(id)?.[i]]] : [])),
    );
    const teks = JSON.stringify(rows);
    keep(sesi, `${apa}-${satu}`, encoder.encode(teks));
    bagian[satu] = sha256Of(teks);
  }
  const daftar: Contents = { versi: VERSION, juga, keadaan, bagian };
  const teks = [daftar, kasus, kepala()].map((satu) => JSON.stringify(satu)).join('\n');
  keepSealed(sesi, apa, teks);
}

/** Null where it is lost, altered, or rests on something else. With `bulan` only that month's rows and those elsewhere. */
function keptBuku(sesi: Sitting, { apa, juga }: BukuQuestion, bulan: string | null): KeptBuku | null {
  const textOf = (nama: string): string => new TextDecoder().decode(kept(sesi, nama) ?? undefined);
  const { sha256Of } = sesi.env;
  try {
    const isi = keptSealed(sesi, apa);
    if (isi === null) return null;
    const [daftar, kasus, kepala] = isi.split('\n') as [string, string, string];
    const { versi, juga: dulu, keadaan, bagian }: Contents = JSON.parse(daftar);
    if (versi !== VERSION || dulu !== juga) return null;
    const baris = new Map<string, BukuRow[]>();
    for (const [nama, milik] of Object.entries(bagian)) {
      if (bulan !== null && nama !== bulan && nama !== ELSEWHERE) continue;
      const teks = textOf(`${apa}-${nama}`);
      if (sha256Of(teks) !== milik) return null;
      for (const [id, i, row] of JSON.parse(teks) as [string, number, BukuRow][]) {
        const rows = baris.get(id) ?? [];
        rows[i] = row;
        baris.set(id, rows);
      }
    }
    return { keadaan, kasus: JSON.parse(kasus), kepala: () => JSON.parse(kepala), baris };
  } catch {
    return null;
  }
}
