import type { Sitting } from '../../desk/sitting.ts';
import { buildBuku } from '../../office/buku/all-buku.ts';
import { BUKU_CODES, type BukuCode, type BukuSource } from '../../office/buku/buku.ts';
import { bukuSourceAt, canonicalBuku } from '../../office/buku/closed-buku.ts';

type BukuSeals = Readonly<Record<BukuCode, string>>;

/** `tetap`: as it was; `bertambah`: something was recorded since; `lain`: not what was sealed. */
export type SealState = 'tetap' | 'bertambah' | 'lain';

export function sealsOf({ env }: Pick<Sitting, 'env'>, bahan: BukuSource, tahun: number): BukuSeals {
  const seal = (kode: BukuCode) => env.sha256Of(canonicalBuku(buildBuku(kode, bahan, tahun), tahun));
  return { masuk: seal('masuk'), keluar: seal('keluar'), kendali: seal('kendali'), pks: seal('pks') };
}

/** Null where the year was not closed. */
export function sealStates(
  sesi: Sitting,
  bahan: BukuSource,
  tahun: number,
): readonly Readonly<{ buku: BukuCode; keadaan: SealState }>[] | null {
  const tutup = sesi.kantor.ditutup?.[tahun];
  if (!tutup) return null;
  const dulu = sealsOf(sesi, bukuSourceAt(bahan, tutup), tahun);
  const kini = sealsOf(sesi, bahan, tahun);
  return BUKU_CODES.map((buku) => {
    if (dulu[buku] !== tutup.sidik[buku]) return { buku, keadaan: 'lain' };
    return { buku, keadaan: kini[buku] === dulu[buku] ? 'tetap' : 'bertambah' };
  });
}
