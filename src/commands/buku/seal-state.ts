import type { Sitting } from '../../desk/sitting.ts';
import { BUKU_CODES, type Buku, type BukuCode } from '../../office/buku/buku.ts';
import { canonicalBuku } from '../../office/buku/closed-buku.ts';

export type FourBooks = Readonly<Record<BukuCode, Buku>>;
type BukuSeals = Readonly<Record<BukuCode, string>>;

/** `tetap` is as it was; with `bertambah` something was recorded since; `lain` is not what was sealed. */
export type SealState = 'tetap' | 'bertambah' | 'lain';

export function sealsOf({ env }: Pick<Sitting, 'env'>, buku: FourBooks, tahun: number): BukuSeals {
  const seal = (kode: BukuCode) => env.sha256Of(canonicalBuku(buku[kode], tahun));
  return { masuk: seal('masuk'), keluar: seal('keluar'), kendali: seal('kendali'), pks: seal('pks') };
}

/** Null where the year was not closed. `dulu` are the books as the closing knew them. */
export function sealStates(
  sesi: Sitting,
  kini: FourBooks,
  dulu: FourBooks | null,
  tahun: number,
): readonly Readonly<{ buku: BukuCode; keadaan: SealState }>[] | null {
  const tutup = sesi.kantor.ditutup?.[tahun];
  if (!tutup || !dulu) return null;
  const [lama, baru] = [sealsOf(sesi, dulu, tahun), sealsOf(sesi, kini, tahun)];
  return BUKU_CODES.map((buku) => {
    if (lama[buku] !== tutup.sidik[buku]) return { buku, keadaan: 'lain' };
    return { buku, keadaan: baru[buku] === lama[buku] ? 'tetap' : 'bertambah' };
  });
}
