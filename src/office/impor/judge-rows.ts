import { nomorKey, plainWords } from '../permohonan/compare/compare-key.ts';
import type { BookCell } from './book.ts';
import type { CellFault, RowTrait } from './rows/row-cells.ts';

/** `sel` are its cells; `isi` null: something is wrong with the row. `lembaga` and `nomor` are as written. */
export type ReadRow<T> = Readonly<{
  baris: number;
  sel: readonly BookCell[];
  isi: T | null;
  lembaga: string | null;
  nomor: string | null;
  cela: readonly CellFault[];
  catatan: readonly string[];
  ciri: readonly RowTrait[];
}>;

/**
 * `id` is of what it becomes or repeats, null where unknown. `berbeda`: the register holds it otherwise, and keeps
 * that; `kembar`: another agreement may be this one.
 */
export type JudgedRow<T> = ReadRow<T> &
  Readonly<{ hasil: 'baru' | 'sama' | 'cacat'; id: string | null; berbeda?: boolean; kembar?: boolean }>;

/** `teks` is for people; parts with the same `kunci` are the same. */
export type RowPart = Readonly<{ apa: string; teks: string; kunci: string }>;

/** `nomor` may occur only once; `pemilik` tells whose it is; `isian` its field. */
export type RowIdentity<T> = Readonly<{
  nomor: (isi: T) => string;
  pemilik: (isi: T) => string;
  /** The register knows this too and may hold it differently; the same parts in the same order. */
  rincian: (isi: T) => readonly RowPart[];
  /** All it records besides owner and number. */
  selebihnya: (isi: T) => unknown;
  isian: string;
  /** No two rows may share a number, also not of two institutions. */
  nomorTunggal?: true;
  sel: (baris: number) => string | null;
  /** Why something else has its number. */
  terhalang?: (isi: T) => string | null;
}>;

export type KnownRows = ReadonlyMap<
  string,
  Readonly<{ pemilik: string; id: string; rincian: readonly RowPart[]; apa: string }>
>;

/** The same row counts once; one number of two owners, or with two contents, is wrong in both rows. */
export function judgeRows<T>(
  baris: readonly ReadRow<T>[],
  kenal: RowIdentity<T>,
  ada: KnownRows,
): readonly JudgedRow<T>[] {
  const senomor = new Map<string, ReadRow<T>[]>();
  for (const b of baris) {
    if (b.isi === null) continue;
    const nomor = kenal.nomor(b.isi);
    const lama = senomor.get(nomor);
    if (lama) lama.push(b);
    else senomor.set(nomor, [b]);
  }
  const cacat = faultyNomor(kenal, baris);
  return baris.map((b) =>
    b.isi === null ? { ...b, hasil: 'cacat', id: null } : withFaultyTwin(judge(b, b.isi, kenal, ada, senomor), cacat),
  );
}

/** Numbers of rows that are wrong for another reason. */
const faultyNomor = <T>({ nomorTunggal }: RowIdentity<T>, baris: readonly ReadRow<T>[]): ReadonlyMap<string, number> =>
  new Map(
    nomorTunggal
      ? baris.flatMap((b) => (b.isi === null && b.nomor !== null ? [[nomorKey(b.nomor), b.baris]] : []))
      : [],
  );

function withFaultyTwin<T>(b: JudgedRow<T>, cacat: ReadonlyMap<string, number>): JudgedRow<T> {
  const kembar = b.nomor === null ? undefined : cacat.get(nomorKey(b.nomor));
  if (kembar === undefined) return b;
  return { ...b, catatan: [...b.catatan, `nomor yang sama ada juga di baris ${kembar}, yang cacat; periksa`] };
}

function judge<T>(
  b: ReadRow<T>,
  isi: T,
  kenal: RowIdentity<T>,
  ada: KnownRows,
  senomor: ReadonlyMap<string, readonly ReadRow<T>[]>,
): JudgedRow<T> {
  const cacat = (sebab: string): JudgedRow<T> => ({
    ...b,
    hasil: 'cacat',
    id: null,
    cela: [...b.cela, { sel: kenal.sel(b.baris), isian: kenal.isian, sebab }],
  });
  const dulu = ada.get(kenal.nomor(isi));
  if (dulu && dulu.pemilik === kenal.pemilik(isi)) {
    const beda = differences(kenal.rincian(isi), dulu);
    return { ...b, hasil: 'sama', id: dulu.id, berbeda: beda.length > 0, catatan: [...b.catatan, ...beda] };
  }
  if (dulu) return cacat(`nomor yang sama sudah dipakai ${dulu.id}, ${dulu.apa}`);
  const halangan = kenal.terhalang?.(isi) ?? null;
  if (halangan !== null) return cacat(halangan);
  const lain = (senomor.get(kenal.nomor(isi)) ?? []).filter((x) => x !== b && x.isi !== null);
  const bentrok = lain.filter((x) => x.isi !== null && !isSameRow(kenal, isi, x.isi));
  if (bentrok.length > 0) {
    return cacat(
      `nomor yang sama ada juga di baris ${bentrok.map((x) => x.baris).join(', ')}, dengan isi yang berbeda`,
    );
  }
  const kembar = lain.find((x) => x.baris < b.baris);
  if (kembar) return { ...b, hasil: 'sama', id: null, catatan: [...b.catatan, `sama dengan baris ${kembar.baris}`] };
  return { ...b, hasil: 'baru', id: null };
}

function differences(baru: readonly RowPart[], { id, rincian }: Readonly<{ id: string; rincian: readonly RowPart[] }>) {
  const beda = baru.flatMap(({ apa, teks, kunci }, i) => {
    const lama = rincian[i];
    return !lama || lama.kunci === kunci ? [] : `${apa} ${teks} (di register ${lama.teks})`;
  });
  return beda.length === 0 ? [] : [`berbeda dari ${id}: ${beda.join(', ')}. Bila buku yang benar: pks ralat ${id}`];
}

const isSameRow = <T>(kenal: RowIdentity<T>, a: T, b: T): boolean =>
  kenal.pemilik(a) === kenal.pemilik(b) &&
  plainWords(JSON.stringify(kenal.selebihnya(a))) === plainWords(JSON.stringify(kenal.selebihnya(b)));
