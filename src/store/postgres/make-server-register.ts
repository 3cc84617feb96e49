import { SCHEMA } from '../../office/kantor/kantor.ts';
import { kantorChain } from '../chain/fold.ts';
import { limitFileSize } from '../chain/new-files.ts';
import { withKantorCopies } from '../chain/opening-act.ts';
import type { PlaceSeen, Register, RegisterStart } from '../register.ts';
import type { Knock } from './line/connect.ts';
import { parseServerAddress, type ServerAddress } from './line/server-address.ts';
import { openSession, type Query, together } from './line/server-session.ts';
import { assembleServerRegister, clockAhead } from './open-server.ts';
import { actStatement, prepareAct } from './record-acts.ts';
import { KANTOR_ID, readServerKantor } from './server-chains.ts';
import { alreadyOnServer, makeTables, tablesVersion } from './server-tables.ts';

/** The owner of an empty database makes it. @throws SUDAH_REGISTER, as `openServerRegister` */
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
          await together(query, [actStatement(KANTOR_ID, siap)]);
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

/** @throws SUDAH_REGISTER where another's is there */
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

/** Changes nothing. @throws as `makeServerRegister` */
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
