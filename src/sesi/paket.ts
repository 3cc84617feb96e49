/** A naskah as it is kept: the document itself, or one zip of it and the files that go with it. */
import type { BahanNaskah, Naskah } from '../naskah/naskah.ts';
import type { Sesi } from './sesi.ts';

/** @throws Galat REGISTER_RUSAK where a file of the case is gone */
export async function kemasNaskah(
  sesi: Sesi,
  naskah: Naskah,
  bahan: BahanNaskah,
  dokumen: Uint8Array,
): Promise<Readonly<{ isi: Uint8Array; akhiran: '.docx' | '.zip' }>> {
  if (!naskah.paket) return { isi: dokumen, akhiran: '.docx' };
  const bagian = await Promise.all(
    naskah
      .paket(bahan)
      .map(
        async ({ nama, berkas }): Promise<[string, Uint8Array]> => [
          nama,
          berkas === null ? dokumen : await sesi.register.isiBerkas(bahan.id, berkas),
        ],
      ),
  );
  const { kemas } = await sesi.env.perender();
  return { isi: await kemas(Object.fromEntries(bagian)), akhiran: '.zip' };
}
