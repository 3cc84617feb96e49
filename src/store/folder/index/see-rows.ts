import { changeTime, namesIn } from '../../../disk/file-names.ts';
import { optimizeLate } from '../../../disk/spare-memory.ts';
import { indexHead, indexRow } from '../../../office/permohonan/views/index-rows.ts';
import type { IndexHead } from '../../../office/permohonan/views/kasus-row.ts';
import { registerDamaged } from '../../chain/damage.ts';
import { kasusExists, readKasusActs } from '../read-kasus.ts';
import type { RegisterPaths } from '../register-paths.ts';
import type { IndexStamp } from './folder-stamp.ts';
import { headOfRowPath, idsWithOneRow, kasusIds } from './index-folders.ts';
import { fittingStamp } from './index-stamp.ts';
import { INTENT_MARKS, parseMarkName } from './row-names.ts';

export function allHeads(paths: RegisterPaths, { entri, ulang }: SeenRows) {
  const dibaca = new Map([...ulang].map((id) => [id, indexRow(readKasusActs(paths, id))]));
  for (const id of dibaca.keys()) entri.delete(id);
  const peringatan =
    dibaca.size > 20
      ? [`Indeks register tertinggal (${dibaca.size} kasus dibaca ulang); percepat dengan: pks check --bangun-ulang`]
      : [];
  return { kepala: [...entri.values(), ...[...dibaca.values()].map(indexHead)], dibaca, peringatan };
}

/** `entri` is by id; those of `ulang` are read whole. */
type SeenRows = Readonly<{ entri: Map<string, IndexHead>; ulang: ReadonlySet<string>; dihitung: number }>;

/** Heads only, as there may be a hundred thousand. */
export function seeRows(
  paths: RegisterPaths,
  baca: () => readonly string[],
  hitung: (ulang: ReadonlySet<string>, cap: IndexStamp | null) => number = () => 0,
): SeenRows {
  optimizeLate();
  // Marks are read before and after, and again while they change: a renamed row may be missing, but its act left a
  // mark.
  for (let kali = 1; ; kali++) {
    const waktu = changeTime(paths.path(INTENT_MARKS));
    const tanda = markedIds(paths);
    const entri = new Map<string, IndexHead>();
    for (const jalur of baca()) {
      const kepala = headOfRowPath(jalur);
      if (kepala && kepala.versi > (entri.get(kepala.id)?.versi ?? 0)) entri.set(kepala.id, kepala);
    }
    const cap = fittingStamp(paths);
    const ulang = mustBeRead(paths, cap);
    for (const id of tanda) if (kasusExists(paths, id)) ulang.add(id);
    const dihitung = hitung(ulang, cap);
    if (kali === 4 || changeTime(paths.path(INTENT_MARKS)) === waktu) return { entri, ulang, dihitung };
  }
}

/** Without a fitting cap, those without exactly one row in place are read too. */
export function mustBeRead(paths: RegisterPaths, cap: IndexStamp | null): Set<string> {
  const ulang = new Set(markedIds(paths).filter((id) => kasusExists(paths, id)));
  if (cap) return ulang;
  const berbaris = idsWithOneRow(paths);
  for (const id of kasusIds(paths)) if (!berbaris.delete(id)) ulang.add(id);
  for (const id of berbaris) if (!kasusExists(paths, id)) throw registerDamaged(`kasus/${id}`, 'folder kasus hilang');
  return ulang;
}

const markedIds = (paths: RegisterPaths): readonly string[] =>
  namesIn(paths.path(INTENT_MARKS)).flatMap((nama) => parseMarkName(nama)?.id ?? []);
