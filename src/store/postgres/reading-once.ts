/** What was just read is handed out once: a later reader wants what came since. */
import { Failure } from '../../errors.ts';
import { bookIdNumber, isBookId } from '../../office/permohonan/kasus-id.ts';
import type { KantorChain, KasusChains, StoredKantor, StoredKasus } from '../register.ts';
import type { ServerSession } from './line/server-session.ts';
import {
  type ActRow,
  actRowsOf,
  type KasusActRow,
  kantorOfRows,
  kasusOfRows,
  readServerKantor,
  readServerKasus,
} from './server-chains.ts';

/** `buku`: no old book had a higher number when the register was opened. */
type OpenedState = Readonly<{ kantor: readonly ActRow[]; buku: number }>;

/** `takeKasus` and `takeKantor` give what was just read, if it is at `versi`; `forget` is for what a record may change. */
type ReadingOnce = Pick<KasusChains, 'readKasus' | 'hasKasus' | 'readAhead'> &
  Pick<KantorChain, 'readKantor'> &
  Readonly<{
    takeKasus: (id: string, versi: number) => Promise<StoredKasus>;
    takeKantor: (versi: number) => Promise<StoredKantor>;
    forget: () => void;
  }>;

export function readingOnce(s: ServerSession, { kantor, buku }: OpenedState): ReadingOnce {
  let awal: readonly ActRow[] | null = kantor;
  let sampaiBuku = buku;
  let terbaca: StoredKasus | null = null;
  let ditemukan: StoredKasus | null = null;
  let kantorTerbaca: StoredKantor | null = null;
  const inTurn = readingInTurn(s);
  const readOne = (id: string): Promise<StoredKasus> => inTurn.take(id) ?? readServerKasus(s.query, id);
  return {
    readKasus: async (id) => {
      const dulu = ditemukan?.id === id ? ditemukan : null;
      ditemukan = null;
      // Those in turn are looked at; the one to act on was asked for by itself.
      const giliran = dulu ? null : inTurn.take(id);
      if (giliran) return giliran;
      terbaca = dulu ?? (await readServerKasus(s.query, id));
      return terbaca;
    },
    /** A case that is asked for is read next. */
    hasKasus: async (id) => {
      if (isBookId(id) && bookIdNumber(id) > sampaiBuku) {
        sampaiBuku = Number.POSITIVE_INFINITY;
        return false;
      }
      try {
        ditemukan = await readOne(id);
        return true;
      } catch (e) {
        if (!(e instanceof Failure) || !['KASUS_TIDAK_ADA', 'REGISTER_RUSAK'].includes(e.kode)) throw e;
        return e.kode === 'REGISTER_RUSAK';
      }
    },
    readAhead: inTurn.announce,
    readKantor: async (): Promise<StoredKantor> => {
      const baris = awal;
      awal = null;
      kantorTerbaca = baris ? kantorOfRows(baris) : await readServerKantor(s.query);
      return kantorTerbaca;
    },
    /** Where another act came first, the server refuses. */
    takeKasus: async (id, versi) => {
      const lama = terbaca?.id === id && terbaca.versi === versi ? terbaca : await readServerKasus(s.query, id);
      terbaca = null;
      return lama;
    },
    takeKantor: async (versi) => {
      const lama = kantorTerbaca?.versi === versi ? kantorTerbaca : await readServerKantor(s.query);
      kantorTerbaca = null;
      return lama;
    },
    forget: () => {
      sampaiBuku = Number.POSITIVE_INFINITY;
      inTurn.announce([]);
    },
  };
}

function rowsByKasus(baris: readonly KasusActRow[]): ReadonlyMap<string, readonly KasusActRow[]> {
  const menurut = new Map<string, KasusActRow[]>();
  for (const satu of baris) {
    const ini = menurut.get(satu.kasus);
    if (ini) ini.push(satu);
    else menurut.set(satu.kasus, [satu]);
  }
  return menurut;
}

const [FIRST_CASES, MORE_CASES] = [50, 200];

/** Cases that were announced come many at a time, from the one that is asked for. */
function readingInTurn({ query }: ServerSession) {
  let akan: readonly string[] = [];
  let urutan = new Map<string, number>();
  let tiba = new Map<string, Promise<ReadonlyMap<string, readonly KasusActRow[]>>>();
  let sekaligus = FIRST_CASES;
  return {
    /** What came and is still wanted stays. */
    announce: (id: readonly string[]): void => {
      akan = id;
      urutan = new Map(id.map((satu, ke) => [satu, ke]));
      tiba = new Map([...tiba].filter(([satu]) => urutan.has(satu)));
      sekaligus = FIRST_CASES;
    },
    /** Null for a case that was not announced, or was handed out. */
    take: (id: string): Promise<StoredKasus> | null => {
      const ke = urutan.get(id);
      if (ke === undefined) return null;
      if (!tiba.has(id)) {
        const halaman = akan.slice(ke, ke + sekaligus).filter((satu) => urutan.has(satu) && !tiba.has(satu));
        const dibaca = actRowsOf(query, halaman).then(rowsByKasus);
        for (const satu of halaman) tiba.set(satu, dibaca);
        sekaligus = MORE_CASES;
      }
      const semua = tiba.get(id);
      tiba.delete(id);
      urutan.delete(id);
      return semua?.then((kasus) => kasusOfRows(id, kasus.get(id) ?? [])) ?? null;
    },
  };
}
