/** Steps written by hand (`--kertas`) need a photo of the sheet. */
import type { DokumenCode } from '../../sop/sop.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';

type Diselesaikan = Extract<KasusFact, { jenis: 'Diselesaikan' }>;

const sheetDokumen = ({ keluaran, ada }: Diselesaikan): DokumenCode | undefined =>
  keluaran.find((kode) => kode.startsWith('disposisi')) ?? keluaran[0] ?? ada[0];

/** A photo counts if it came after the previous step. */
export function missingPhotos(riwayat: readonly KasusFact[]): ReadonlyMap<Diselesaikan, DokumenCode> {
  const kurang = new Map<Diselesaikan, DokumenCode>();
  let dilampirkan = new Set<DokumenCode>();
  for (const k of riwayat) {
    if (k.jenis === 'Dilampirkan') {
      const { dokumen } = k.lampiran;
      const menunggu = [...kurang].find(([, kode]) => kode === dokumen);
      if (menunggu) kurang.delete(menunggu[0]);
      else dilampirkan.add(dokumen);
    } else if (k.jenis === 'Diselesaikan') {
      const dokumen = sheetDokumen(k);
      if (k.kertas && dokumen !== undefined && !dilampirkan.has(dokumen)) kurang.set(k, dokumen);
      dilampirkan = new Set();
    }
  }
  return kurang;
}
