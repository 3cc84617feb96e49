/** A register on PostgreSQL: the port, put together. */
import { Failure } from '../../errors.ts';
import { registerNewer } from '../chain/damage.ts';
import { kantorChain } from '../chain/fold.ts';
import { limitFileSize } from '../chain/new-files.ts';
import { type RegisterStart, withKantorCopies } from '../chain/opening-act.ts';
import type { Register, Upkeep } from '../register.ts';
import type { Knock } from './line/connect.ts';
import { parseServerAddress } from './line/server-address.ts';
import { registerMissing } from './line/server-failures.ts';
import { openSession, type Query, type ServerSession } from './line/server-session.ts';
import { READER_ROLE, RIGHTS_SQL, TABLES_SQL, TABLES_VERSION, WRITER_ROLE } from './line/tables.ts';
import { appendServerAct, appendServerKantor, insertAct, prepareAct } from './record-acts.ts';
import { KANTOR_ID, readServerKantor, readServerKasus, serverHasKasus } from './server-chains.ts';
import { serverFiles } from './server-files.ts';
import { serverLists } from './server-lists.ts';
import { serverNumbers } from './server-numbers.ts';
import { importServerKasus, nextServerBookNumber, receiveServerKasus } from './server-receipts.ts';
import { backUpServer } from './upkeep/backup-server.ts';
import { checkServer, sealServer } from './upkeep/check-server.ts';
import { rebuildServer } from './upkeep/rebuild-server.ts';

/** Writes nothing. @throws Failure REGISTER_TIDAK_DITEMUKAN, REGISTER_LEBIH_BARU, SERVER_TIDAK_TERJANGKAU, TIDAK_BOLEH_MASUK */
export async function openServerRegister(alamat: string, ketuk: Knock): Promise<Register> {
  const s = await openSession(parseServerAddress(alamat), ketuk);
  try {
    return assembleServerRegister(s, await registerState(s));
  } catch (e) {
    await s.close();
    throw e;
  }
}

/** Null where no register is there. */
export async function tablesVersion(query: Query): Promise<number | null> {
  try {
    return (await query<{ bentuk: number }>('select bentuk from pks.register'))[0]?.bentuk ?? null;
  } catch (e) {
    if (e instanceof Failure && e.kode === 'REGISTER_TIDAK_DITEMUKAN') return null;
    throw e;
  }
}

type RegisterState = Readonly<{ bentuk: number; akun: string; ke: string | null }>;

/** @throws Failure REGISTER_TIDAK_DITEMUKAN, REGISTER_LEBIH_BARU */
async function registerState({ query, address: { label } }: ServerSession): Promise<RegisterState> {
  const [ini] = await query<RegisterState>('select bentuk, session_user as akun, dipindah_ke as ke from pks.register');
  if (!ini) throw registerMissing(label);
  if (ini.bentuk > TABLES_VERSION) throw registerNewer(label, `bentuk tabel ${ini.bentuk}`);
  return ini;
}

const assembleServerRegister = (s: ServerSession, { akun, ke }: RegisterState): Register => ({
  place: { label: s.address.label, folder: null, account: akun, ...(ke !== null && { movedTo: ke }) },
  readKasus: (id) => readServerKasus(s.query, id),
  hasKasus: (id) => serverHasKasus(s.query, id),
  receiveKasus: (penerimaan) => receiveServerKasus(s, penerimaan),
  importKasus: (sesudah, tindakan, lihat) => importServerKasus(s, sesudah, tindakan, lihat),
  nextBookNumber: () => nextServerBookNumber(s.query),
  appendAct: (id, versi, tindakan, berkas = []) => appendServerAct(s, id, versi, tindakan, berkas),
  readKantor: () => readServerKantor(s.query),
  appendKantorAct: (versi, tindakan) => appendServerKantor(s, versi, tindakan),
  ...serverNumbers(s),
  ...serverLists(s),
  ...serverFiles(s),
  ...serverUpkeep(s),
});

const serverUpkeep = (s: ServerSession): Upkeep => ({
  check: (segel, lihat) => checkServer(s, segel, lihat),
  segel: (saat) => sealServer(s, saat),
  backUp: (saat, tambah) => backUpServer(s, saat, tambah),
  lastBackup: async () =>
    (await s.query<{ saat: string | null }>('select max(saat) as saat from pks.cadangan'))[0]?.saat ?? null,
  rememberBackup: async (saat) => {
    // A reader may back up as well; then nobody remembers.
    await s.query('insert into pks.cadangan (saat) values ($1) on conflict do nothing', [saat]).catch(() => {});
  },
  rebuild: (maju) => rebuildServer(s, maju),
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
    if (!(await isOwnRegister(s.query, s.address.label, awal))) {
      await s.write({
        kunci,
        apa: s.address.label,
        work: async (query) => {
          await makeTables(query);
          for (const { jalur, isi } of salinan)
            await query('insert into pks.salinan (jalur, isi) values ($1, $2)', [jalur, Buffer.from(isi)]);
          await insertAct(query, KANTOR_ID, siap);
          return true as const;
        },
        recorded: async (query) => ((await isOwnRegister(query, s.address.label, awal)) ? true : null),
        taken: async () => alreadyOnServer(s.address.label),
      });
    }
    return assembleServerRegister(s, await registerState(s));
  } catch (e) {
    await s.close();
    throw e;
  }
}

/** @throws Failure SUDAH_REGISTER where another's is there */
async function isOwnRegister(
  query: Query,
  label: string,
  { kunci, permintaan }: Pick<RegisterStart, 'kunci' | 'permintaan'>,
): Promise<boolean> {
  if ((await tablesVersion(query)) === null) return false;
  const [pertama] = (await readServerKantor(query)).tindakan;
  if (pertama?.kunci === kunci && pertama.permintaan === permintaan) return true;
  throw alreadyOnServer(label);
}

export const alreadyOnServer = (label: string): Failure =>
  new Failure('SUDAH_REGISTER', `Di basis data ${label} sudah ada register PKS.`, [], { folder: label });

/** With the rights of the two roles, where this account may make or finds them. */
export async function makeTables(query: Query): Promise<void> {
  await query(TABLES_SQL);
  await query('insert into pks.register (bentuk) values ($1)', [TABLES_VERSION]);
  const [ada] = await query<{ n: number; boleh: boolean }>(
    `select (select count(*)::int from pg_roles where rolname in ('${WRITER_ROLE}', '${READER_ROLE}')) as n,
            (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as boleh`,
  );
  if (ada?.n === 0 && ada.boleh)
    for (const peran of [WRITER_ROLE, READER_ROLE]) await query(`create role ${peran} nologin`);
  if (ada?.n === 2 || (ada?.n === 0 && ada.boleh)) for (const satu of RIGHTS_SQL) await query(satu);
}

/** Changes nothing. @throws Failure as `makeServerRegister` */
export async function tryServer(alamat: string, kunci: string | undefined, ketuk: Knock): Promise<void> {
  const s = await openSession(parseServerAddress(alamat), ketuk);
  try {
    if ((await tablesVersion(s.query)) === null) return;
    if (kunci !== undefined && (await readServerKantor(s.query)).tindakan[0]?.kunci === kunci) return;
    throw alreadyOnServer(s.address.label);
  } finally {
    await s.close();
  }
}
