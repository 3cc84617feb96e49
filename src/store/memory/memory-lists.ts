import { bukuYears } from '../../office/permohonan/facts/buku-years.ts';
import { indexHead, indexRow, suratKeyOf } from '../../office/permohonan/views/index-rows.ts';
import type { IndexHead } from '../../office/permohonan/views/kasus-row.ts';
import { isLampiranOfHash } from '../chain/new-files.ts';
import { endsWithin, headMatches, inIdOrder, needsLook, rowMatches, waitingOf } from '../chain/query.ts';
import { yearsOfIds } from '../chain/register-layout.ts';
import type { KasusQuery, Lists } from '../lists.ts';
import { allInMemory, kasusInMemory, type MemoryState } from './memory-state.ts';

export const memoryLists = (m: MemoryState): Lists => ({
  listState: async () => null,
  listMoved: async () => null,
  // Callers may rely on no order.
  listHeads: async (q) => ({
    kepala: [...matching(m, q)]
      .reverse()
      .filter(({ id }) => q.buku === undefined || yearsInMemory(m, id).includes(q.buku)),
    peringatan: [],
  }),
  listRows: async (q, kepala = matching(m, q)) => {
    const baris = kepala.map(({ id }) => indexRow(kasusInMemory(m, id)));
    return { baris: baris.filter((b) => rowMatches(b, q)), peringatan: [] };
  },
  listWaiting: async (pilih, q = {}) =>
    waitingOf({ kepala: matching(m, { ...q, status: ['aktif'] }), peringatan: [] }, pilih),
  watchKerjaSama: async (q) => {
    const kepala = allHeadsInMemory(m).reverse();
    return {
      kepala: kepala.filter((k) => needsLook(k, q)),
      ending: kepala.filter((k) => endsWithin(k, q)).length,
      peringatan: [],
    };
  },
  kasusOfSurat: async (kunci) => allInMemory(m).flatMap((b) => (suratKeyOf(b.permohonan) === kunci ? [b.id] : [])),
  kasusOfBuku: async (tahun) => allInMemory(m).flatMap(({ id }) => (yearsInMemory(m, id).includes(tahun) ? [id] : [])),
  kasusWithLampiran: async (sidik, selain, di) =>
    (await di()).filter(
      (satu) =>
        satu !== selain && [...m.files.keys()].some((nama) => isLampiranOfHash(nama, `kasus/${satu}/lampiran/`, sidik)),
    ),
  kasusYears: async () => yearsOfIds([...m.kasus.keys()]),
});

const yearsInMemory = (m: MemoryState, id: string): readonly number[] =>
  bukuYears(kasusInMemory(m, id).tindakan.flatMap((x) => x.kejadian));

const allHeadsInMemory = (m: MemoryState): IndexHead[] => allInMemory(m).map(indexRow).map(indexHead);

const matching = (m: MemoryState, q: KasusQuery): readonly IndexHead[] =>
  inIdOrder(
    allHeadsInMemory(m).filter((k) => headMatches(k, q)),
    q,
  );
