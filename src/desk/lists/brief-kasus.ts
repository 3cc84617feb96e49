/** What a search by name or number asks of each case is kept in the user's cache, as reading the rows of thousands costs a second. */
import type { IndexRow } from '../../office/permohonan/views/kasus-row.ts';
import type { LembagaKasus } from '../../office/permohonan/views/lembaga-view.ts';
import { keptOfKasus } from '../kept-of-kasus.ts';
import type { Sitting } from '../sitting.ts';
import { oldestFirst, rowsInTurns } from './rows-in-turns.ts';

type BriefFields = LembagaKasus['permohonan'] & Pick<IndexRow['permohonan'], 'agenda'>;
export type BriefKasus = Readonly<{ id: string; permohonan: BriefFields }>;

/** The oldest case comes first. */
export async function briefKasus(
  sesi: Sitting,
): Promise<Readonly<{ kasus: readonly BriefKasus[]; peringatan: readonly string[] }>> {
  const { isi, peringatan } = await keptOfKasus(sesi, 'ringkas', {}, async (dibuka) => {
    const baru = new Map<string, BriefFields>();
    for await (const { id, permohonan } of rowsInTurns(sesi.register, {}, oldestFirst(dibuka)))
      baru.set(id, briefFields(permohonan));
    return baru;
  });
  return { kasus: [...isi].map(([id, permohonan]) => ({ id, permohonan })), peringatan };
}

function briefFields({ lembaga, langkah, kerjaSama: k, impor, ...p }: IndexRow['permohonan']): BriefFields {
  const { status, surat, diterima, agenda } = p;
  return {
    ...{ status, surat, diterima, agenda },
    lembaga: { nama: lembaga.nama, jenis: lembaga.jenis },
    langkah: langkah && { no: langkah.no, ringkas: langkah.ringkas },
    ...(k && {
      kerjaSama: {
        nomorKesatu: k.nomorKesatu,
        nomorKedua: k.nomorKedua,
        mulai: k.mulai,
        berakhir: k.berakhir,
        diperpanjang: k.diperpanjang,
        ...(k.diakhiri && { diakhiri: k.diakhiri }),
      },
    }),
    ...(impor && { impor }),
  };
}
