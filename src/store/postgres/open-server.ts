/** The register is on PostgreSQL. */
import { Failure } from '../../errors.ts';
import { SCHEMA } from '../../office/kantor/kantor.ts';
import { formatBookId, isBookId } from '../../office/permohonan/kasus-id.ts';
import { registerNewer } from '../chain/damage.ts';
import type { PlaceSeen, Register, StoredKantor, StoredKasus } from '../register.ts';
import type { Knock } from './line/connect.ts';
import { parseServerAddress } from './line/server-address.ts';
import { registerMissing } from './line/server-failures.ts';
import { openSession, type ServerSession } from './line/server-session.ts';
import { TABLES_VERSION } from './line/tables.ts';
import { appendServerAct, appendServerKantor } from './record-acts.ts';
import { type ActRow, KANTOR_ID, kantorOfRows, readServerKantor, readServerKasus } from './server-chains.ts';
import { serverFiles } from './server-files.ts';
import { serverLists } from './server-lists.ts';
import { serverNumbers } from './server-numbers.ts';
import { importServerKasus, nextServerBookNumber, receiveServerKasus } from './server-receipts.ts';
import { serverUpkeep } from './upkeep/server-upkeep.ts';

/**
 * Writes nothing. `look` is as in `openSession`. @throws Failure REGISTER_TIDAK_DITEMUKAN, REGISTER_LEBIH_BARU,
 * SERVER_TIDAK_TERJANGKAU, TIDAK_BOLEH_MASUK
 */
export async function openServerRegister(alamat: string, ketuk: Knock, look = false): Promise<Register> {
  const s = await openSession(parseServerAddress(alamat), ketuk, look);
  try {
    return await assembleServerRegister(s, ketuk);
  } catch (e) {
    await s.close();
    throw e;
  }
}

/** `skema` is the one it began with; tables of an earlier shape may not say. */
type RegisterState = Readonly<{
  tabel: Readonly<{ bentuk: number; skema?: number }>;
  akun: string;
  ke: string | null;
  jam: Date;
  berbuku: boolean;
}>;

/**
 * Reads the office's chain and SOP too, which nearly every command needs. @throws Failure REGISTER_TIDAK_DITEMUKAN,
 * REGISTER_LEBIH_BARU
 */
async function registerState({ query, address: { label } }: ServerSession, ketuk: Knock) {
  const baris = await query<RegisterState & ActRow & Readonly<{ jalur: string | null }>>(
    `select to_jsonb(r) as tabel, session_user as akun, r.dipindah_ke as ke, clock_timestamp() as jam, t.v, t.isi, t.jalur,
       exists (select from pks.tindakan b where b.kasus = $2 and b.v = 1) as berbuku
     from pks.register r left join (
       select v, isi, null as jalur from pks.tindakan where kasus = $1
       union all select null, isi, jalur from pks.salinan where left(jalur, 4) = 'sop/') t on true order by t.v`,
    [KANTOR_ID, formatBookId(1)],
  );
  const [ini] = baris;
  if (!ini) throw registerMissing(label);
  const { bentuk } = ini.tabel;
  if (bentuk > TABLES_VERSION) throw registerNewer(label, `bentuk tabel ${bentuk}`);
  const sop = new Map(baris.flatMap(({ jalur, isi }) => (jalur === null ? [] : [[jalur, isi] as const])));
  return { ...ini, clock: clockAhead(ini, ketuk), kantor: baris.filter((b) => b.v !== null), sop };
}

/** Tells by how much the server's clock is before this computer's. */
export const clockAhead = ({ jam }: Readonly<{ jam: Date }>, { now }: Knock): Pick<PlaceSeen, 'ahead'> =>
  now ? { ahead: jam.getTime() - now().getTime() } : {};

export async function assembleServerRegister(s: ServerSession, ketuk: Knock): Promise<Register> {
  const keadaan = await registerState(s, ketuk);
  const register = serverRegister(s, keadaan);
  const { bentuk, skema = 0 } = keadaan.tabel;
  if (bentuk < TABLES_VERSION) return (await import('./upkeep/raise-tables.ts')).untilRaised(s, register);
  return skema < SCHEMA ? (await import('./upkeep/raise-server.ts')).raisedFirst(s, register) : register;
}

type OpenedState = Awaited<ReturnType<typeof registerState>>;

function serverRegister(s: ServerSession, keadaan: OpenedState): Register {
  const { akun, ke, clock, sop } = keadaan;
  const { readKasus, hasKasus, readKantor, takeKasus, booksMayCome } = readingOnce(s, keadaan);
  return {
    place: {
      label: s.address.label,
      folder: null,
      account: akun,
      ...clock,
      ...(ke !== null && { movedTo: ke }),
    },
    readKasus,
    hasKasus,
    receiveKasus: (penerimaan) => receiveServerKasus(s, penerimaan),
    importKasus: (sesudah, tindakan, lihat) => {
      booksMayCome();
      return importServerKasus(s, sesudah, tindakan, lihat);
    },
    nextBookNumber: () => nextServerBookNumber(s.query),
    appendAct: async (id, versi, tindakan, berkas = []) =>
      appendServerAct(s, await takeKasus(id, versi), versi, tindakan, berkas),
    readKantor,
    appendKantorAct: (versi, tindakan) => appendServerKantor(s, versi, tindakan),
    ...serverNumbers(s),
    ...serverLists(s),
    ...serverFiles(s, sop),
    ...serverUpkeep(s),
  };
}

/** What was just read is handed out once: a later reader wants what came since. */
function readingOnce(s: ServerSession, { kantor, berbuku }: OpenedState) {
  let awal: readonly ActRow[] | null = kantor;
  let tanpaBuku = !berbuku;
  let terbaca: StoredKasus | null = null;
  let ditemukan: StoredKasus | null = null;
  return {
    readKasus: async (id: string): Promise<StoredKasus> => {
      terbaca = ditemukan?.id === id ? ditemukan : await readServerKasus(s.query, id);
      ditemukan = null;
      return terbaca;
    },
    /** A case that is asked for is read next. */
    hasKasus: async (id: string): Promise<boolean> => {
      const belum = tanpaBuku && isBookId(id);
      tanpaBuku = false;
      if (belum) return false;
      try {
        ditemukan = await readServerKasus(s.query, id);
        return true;
      } catch (e) {
        if (!(e instanceof Failure) || !['KASUS_TIDAK_ADA', 'REGISTER_RUSAK'].includes(e.kode)) throw e;
        return e.kode === 'REGISTER_RUSAK';
      }
    },
    readKantor: async (): Promise<StoredKantor> => {
      const baris = awal;
      awal = null;
      return baris ? kantorOfRows(baris) : readServerKantor(s.query);
    },
    /** Gives it as it was just read; where another act came first, the server refuses. */
    takeKasus: async (id: string, versi: number): Promise<StoredKasus> => {
      const lama = terbaca?.id === id && terbaca.versi === versi ? terbaca : await readServerKasus(s.query, id);
      terbaca = null;
      return lama;
    },
    booksMayCome: () => {
      tanpaBuku = false;
    },
  };
}
