/** The document itself, or one zip of it and its files. */
import type { NaskahDefinition, NaskahSource } from '../../office/naskah/naskah.ts';
import type { Sitting } from '../sitting.ts';

/** @throws Failure REGISTER_RUSAK where a file of the case is gone */
export async function packNaskah(
  sesi: Sitting,
  naskah: NaskahDefinition,
  bahan: NaskahSource,
  dokumen: Uint8Array,
): Promise<Readonly<{ isi: Uint8Array; akhiran: '.docx' | '.zip' }>> {
  if (!naskah.paket) return { isi: dokumen, akhiran: '.docx' };
  const bagian = await Promise.all(
    naskah
      .paket(bahan)
      .map(
        async ({ nama, berkas }): Promise<[string, Uint8Array]> => [
          nama,
          berkas === null ? dokumen : await sesi.register.readKasusFile(bahan.id, berkas),
        ],
      ),
  );
  const { packParts: kemas } = await sesi.env.renderer();
  return { isi: await kemas(Object.fromEntries(bagian)), akhiran: '.zip' };
}
