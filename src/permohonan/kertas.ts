/** Steps written by hand on the sheet and typed in later (`--kertas`): a photo of the sheet belongs to them. */
import type { KodeDokumen } from '../sop/sop.ts';
import type { Kejadian } from './kejadian.ts';

type Diselesaikan = Extract<Kejadian, { jenis: 'Diselesaikan' }>;

/** What the photo of such a step is a photo of: the disposition where it makes one, else the first paper it makes. */
const lembarnya = ({ keluaran, ada }: Diselesaikan): KodeDokumen | undefined =>
  keluaran.find((kode) => kode.startsWith('disposisi')) ?? keluaran[0] ?? ada[0];

/**
 * The steps on paper without a photo, and the document it is to be added as. `riwayat` in order: a photo counts that
 * came after the step before it (one act records the photo first, then the step).
 */
export function fotoKurang(riwayat: readonly Kejadian[]): ReadonlyMap<Diselesaikan, KodeDokumen> {
  const kurang = new Map<Diselesaikan, KodeDokumen>();
  let dilampirkan = new Set<KodeDokumen>();
  for (const k of riwayat) {
    if (k.jenis === 'Dilampirkan') {
      const { dokumen } = k.lampiran;
      const menunggu = [...kurang].find(([, kode]) => kode === dokumen);
      if (menunggu) kurang.delete(menunggu[0]);
      else dilampirkan.add(dokumen);
    } else if (k.jenis === 'Diselesaikan') {
      const dokumen = lembarnya(k);
      if (k.kertas && dokumen !== undefined && !dilampirkan.has(dokumen)) kurang.set(k, dokumen);
      dilampirkan = new Set();
    }
  }
  return kurang;
}
