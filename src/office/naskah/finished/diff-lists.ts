import { diffArrays } from 'diff';

export type DiffStretch<T> = Readonly<{ mulai: number; hapus: readonly T[]; tambah: readonly T[] }>;

/** Beyond this many edits, everything between two equal ends counts as replaced. */
const MAX_EDITS = 1_000;

export function diffLists<T>(
  lama: readonly T[],
  baru: readonly T[],
  sama: (a: T, b: T) => boolean,
): readonly DiffStretch<T>[] {
  const semua = diffArrays([...lama], [...baru], { comparator: sama, maxEditLength: MAX_EDITS });
  if (!semua) return [allReplaced(lama, baru, sama)];
  const hasil: DiffStretch<T>[] = [];
  let mulai = 0;
  let terbuka = false;
  for (const { added, removed, value } of semua) {
    const [hapus, tambah] = [removed ? value : [], added ? value : []];
    if (!added && !removed) terbuka = false;
    else if (terbuka) {
      const akhir = hasil.pop()!;
      hasil.push({ ...akhir, hapus: [...akhir.hapus, ...hapus], tambah: [...akhir.tambah, ...tambah] });
    } else {
      hasil.push({ mulai, hapus, tambah });
      terbuka = true;
    }
    if (!added) mulai += value.length;
  }
  return hasil;
}

function allReplaced<T>(lama: readonly T[], baru: readonly T[], sama: (a: T, b: T) => boolean): DiffStretch<T> {
  const beda = (a: readonly T[], b: readonly T[]) => a.findIndex((x, i) => b[i] === undefined || !sama(x, b[i]));
  const mulai = Math.max(0, beda(lama, baru));
  const [sisaLama, sisaBaru] = [lama.slice(mulai), baru.slice(mulai)];
  const ekor = Math.max(0, beda([...sisaLama].reverse(), [...sisaBaru].reverse()));
  return {
    mulai,
    hapus: sisaLama.slice(0, sisaLama.length - ekor),
    tambah: sisaBaru.slice(0, sisaBaru.length - ekor),
  };
}
