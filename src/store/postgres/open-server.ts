/** A register on PostgreSQL: the port, put together. */
import { SCHEMA } from '../../office/kantor/kantor.ts';
import { registerNewer } from '../chain/damage.ts';
import { kantorChain } from '../chain/fold.ts';
import { limitFileSize } from '../chain/new-files.ts';
import { type RegisterStart, withKantorCopies } from '../chain/opening-act.ts';
import type { PlaceSeen, Register, StoredKantor, Upkeep } from '../register.ts';
import type { Knock } from './line/connect.ts';
import { parseServerAddress, type ServerAddress } from './line/server-address.ts';
import { registerMissing } from './line/server-failures.ts';
import { openSession, type Query, type ServerSession } from './line/server-session.ts';
import { TABLES_VERSION } from './line/tables.ts';
import { appendServerAct, appendServerKantor, insertAct, prepareAct } from './record-acts.ts';
import {
  type ActRow,
  KANTOR_ID,
  kantorOfRows,
  readServerKantor,
  readServerKasus,
  serverHasKasus,
} from './server-chains.ts';
import { serverFiles } from './server-files.ts';
import { serverLists } from './server-lists.ts';
import { serverNumbers } from './server-numbers.ts';
import { importServerKasus, nextServerBookNumber, receiveServerKasus } from './server-receipts.ts';
import { alreadyOnServer, makeTables, tablesVersion } from './server-tables.ts';
import { backUpServer } from './upkeep/backup-server.ts';
import { checkServer, sealServer } from './upkeep/check-server.ts';
import { rebuildServer } from './upkeep/rebuild-server.ts';

/** Writes nothing. `look`: as `openSession`. @throws Failure REGISTER_TIDAK_DITEMUKAN, REGISTER_LEBIH_BARU, SERVER_TIDAK_TERJANGKAU, TIDAK_BOLEH_MASUK */
export async function openServerRegister(alamat: string, ketuk: Knock, look = false): Promise<Register> {
  const s = await openSession(parseServerAddress(alamat), ketuk, look);
  try {
    return await assembleServerRegister(s, ketuk);
  } catch (e) {
    await s.close();
    throw e;
  }
}

/** `skema`: the one it began with. */
type RegisterState = Readonly<{ bentuk: number; skema: number; akun: string; ke: string | null; jam: Date }>;

/** With the office's chain, which every command asks for first. @throws Failure REGISTER_TIDAK_DITEMUKAN, REGISTER_LEBIH_BARU */
async function registerState({ query, address: { label } }: ServerSession, ketuk: Knock) {
  const baris = await query<RegisterState & ActRow>(
    `select r.bentuk, r.skema, session_user as akun, r.dipindah_ke as ke, clock_timestamp() as jam, t.v, t.isi
     from pks.register r left join pks.tindakan t on t.kasus = $1 order by t.v`,
    [KANTOR_ID],
  );
  const [ini] = baris;
  if (!ini) throw registerMissing(label);
  if (ini.bentuk > TABLES_VERSION) throw registerNewer(label, `bentuk tabel ${ini.bentuk}`);
  return { ...ini, clock: clockAhead(ini, ketuk), kantor: baris.filter((b) => b.v !== null) };
}

/** By how much the server's clock is before this computer's. */
const clockAhead = ({ jam }: Readonly<{ jam: Date }>, { now }: Knock): Pick<PlaceSeen, 'ahead'> =>
  now ? { ahead: jam.getTime() - now().getTime() } : {};

async function assembleServerRegister(s: ServerSession, ketuk: Knock): Promise<Register> {
  const keadaan = await registerState(s, ketuk);
  const register = serverRegister(s, keadaan);
  return keadaan.skema < SCHEMA ? (await import('./upkeep/raise-server.ts')).raisedFirst(s, register) : register;
}

function serverRegister(
  s: ServerSession,
  { akun, ke, clock, kantor }: Awaited<ReturnType<typeof registerState>>,
): Register {
  let awal: readonly ActRow[] | null = kantor;
  const readKantor = async (): Promise<StoredKantor> => {
    const baris = awal;
    awal = null; // only once: whoever asks again wants to know what came since
    return baris ? kantorOfRows(baris) : readServerKantor(s.query);
  };
  return {
    place: {
      label: s.address.label,
      folder: null,
      account: akun,
      ...clock,
      ...(ke !== null && { movedTo: ke }),
    },
    readKasus: (id) => readServerKasus(s.query, id),
    hasKasus: (id) => serverHasKasus(s.query, id),
    receiveKasus: (penerimaan) => receiveServerKasus(s, penerimaan),
    importKasus: (sesudah, tindakan, lihat) => importServerKasus(s, sesudah, tindakan, lihat),
    nextBookNumber: () => nextServerBookNumber(s.query),
    appendAct: (id, versi, tindakan, berkas = []) => appendServerAct(s, id, versi, tindakan, berkas),
    readKantor,
    appendKantorAct: (versi, tindakan) => appendServerKantor(s, versi, tindakan),
    ...serverNumbers(s),
    ...serverLists(s),
    ...serverFiles(s),
    ...serverUpkeep(s),
  };
}

const serverUpkeep = (s: ServerSession): Upkeep => ({
  check: (segel, lihat) => checkServer(s, segel, lihat),
  segel: (saat) => sealServer(s, saat),
  backUp: (saat, tambah, lama) => backUpServer(s, saat, tambah, lama),
  lastBackup: async (kini) =>
    (await s.query<{ saat: string | null }>('select max(saat) as saat from pks.cadangan where saat <= $1', [kini]))[0]
      ?.saat ?? null,
  rememberBackup: async (saat) => {
    // A reader may back up as well; then nobody remembers.
    await s.query('insert into pks.cadangan (saat) values ($1) on conflict do nothing', [saat]).catch(() => {});
  },
  rebuild: (maju) => rebuildServer(s, maju),
  leaveFor: async (ke) => {
    await s.query('update pks.register set dipindah_ke = $1', [ke]);
  },
  leftFor: async () =>
    (await s.query<{ ke: string | null }>('select dipindah_ke as ke from pks.register'))[0]?.ke ?? null,
  close: () => s.close(),
});

/** By the owner of an empty database. @throws Failure SUDAH_REGISTER, as `openServerRegister` */
export async function makeServerRegister(alamat: string, awal: RegisterStart, ketuk: Knock): Promise<Register> {
  for (const { jalur, isi } of awal.salinan) limitFileSize(jalur, isi);
  const s = await openSession(parseServerAddress(alamat), ketuk);
  const { kunci, permintaan, salinan } = awal;
  const siap = prepareAct(kantorChain, [], {
    ...{ kunci, permintaan },
    kejadian: [withKantorCopies(awal.kejadian, salinan)],
  });
  try {
    if (!(await isOwnRegister(s.query, s.address, awal))) {
      await s.write({
        kunci,
        apa: s.address.label,
        work: async (query) => {
          await makeTables(query, SCHEMA);
          for (const { jalur, isi } of salinan)
            await query('insert into pks.salinan (jalur, isi) values ($1, $2)', [jalur, Buffer.from(isi)]);
          await insertAct(query, KANTOR_ID, siap);
          return true as const;
        },
        recorded: async (query) => ((await isOwnRegister(query, s.address, awal)) ? true : null),
        taken: (query) => alreadyOnServer(query, s.address),
      });
    }
    return await assembleServerRegister(s, ketuk);
  } catch (e) {
    await s.close();
    throw e;
  }
}

/** @throws Failure SUDAH_REGISTER where another's is there */
async function isOwnRegister(
  query: Query,
  alamat: ServerAddress,
  { kunci, permintaan }: Pick<RegisterStart, 'kunci' | 'permintaan'>,
): Promise<boolean> {
  if ((await tablesVersion(query)) === null) return false;
  const [pertama] = (await readServerKantor(query)).tindakan;
  if (pertama?.kunci === kunci && pertama.permintaan === permintaan) return true;
  throw await alreadyOnServer(query, alamat);
}

/** Changes nothing. @throws Failure as `makeServerRegister` */
export async function tryServer(alamat: string, kunci: string | undefined, ketuk: Knock): Promise<PlaceSeen> {
  const s = await openSession(parseServerAddress(alamat), ketuk);
  try {
    const [ini] = await s.query<{ akun: string; jam: Date }>('select session_user as akun, clock_timestamp() as jam');
    const seen = ini ? { account: ini.akun, ...clockAhead(ini, ketuk) } : {};
    if ((await tablesVersion(s.query)) === null) return seen;
    if (kunci !== undefined && (await readServerKantor(s.query)).tindakan[0]?.kunci === kunci) return seen;
    throw await alreadyOnServer(s.query, s.address);
  } finally {
    await s.close();
  }
}
