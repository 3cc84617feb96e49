import { SCHEMA } from '../../office/kantor/kantor.ts';
import { registerNewer } from '../chain/damage.ts';
import type { PlaceSeen, Register } from '../register.ts';
import type { Knock } from './line/connect.ts';
import { parseServerAddress } from './line/server-address.ts';
import { registerMissing } from './line/server-failures.ts';
import { openSession, type ServerSession } from './line/server-session.ts';
import { FIRST_URUT_OF_LETTERS, TABLES_VERSION } from './line/tables.ts';
import { readingOnce } from './reading-once.ts';
import { appendServerAct, appendServerKantor } from './record-acts.ts';
import { type ActRow, KANTOR_ID } from './server-chains.ts';
import { OWN_TEMPLATE, serverFiles } from './server-files.ts';
import { type RowMemo, serverLists } from './server-lists.ts';
import { serverNumbers } from './server-numbers.ts';
import { importServerKasus, nextServerBookNumber, receiveServerKasus } from './server-receipts.ts';
import { serverUpkeep } from './upkeep/server-upkeep.ts';

/**
 * Writes nothing. `look` is as in `openSession`. @throws REGISTER_TIDAK_DITEMUKAN, REGISTER_LEBIH_BARU,
 * SERVER_TIDAK_TERJANGKAU, TIDAK_BOLEH_MASUK
 */
export async function openServerRegister(alamat: string, ketuk: Knock, look = false): Promise<Register> {
  let s: ServerSession | undefined;
  try {
    s = await openSession(parseServerAddress(alamat), ketuk, look);
    return await assembleServerRegister(s, ketuk);
  } catch (e) {
    await s?.close();
    throw e;
  }
}

/** `skema` is the one it began with; tables of an earlier shape may not say. `buku`: the highest number of an old book. */
type RegisterState = Readonly<{
  tabel: Readonly<{ bentuk: number; skema?: number }>;
  akun: string;
  ke: string | null;
  jam: Date;
  buku: number;
  cadangan: string | null;
}>;

/**
 * Reads the office's chain and SOP too, which nearly every command needs, which templates are its own, and when it was
 * backed up. @throws REGISTER_TIDAK_DITEMUKAN, REGISTER_LEBIH_BARU
 */
async function registerState({ query, address: { label } }: ServerSession, ketuk: Knock) {
  const baris = await query<RegisterState & ActRow & Readonly<{ jalur: string | null }>>(
    `select to_jsonb(r) as tabel, session_user as akun, r.dipindah_ke as ke, clock_timestamp() as jam, t.v, t.isi, t.jalur,
       (select coalesce(max(urut), 0)::int from pks.kasus where urut < ${FIRST_URUT_OF_LETTERS}) as buku,
       (select max(saat) from pks.cadangan) as cadangan
     from pks.register r left join (
       select v, isi, null as jalur from pks.tindakan where kasus = $1
       union all select null, case when left(jalur, 4) = 'sop/' then isi end, jalur from pks.salinan
         where left(jalur, 4) = 'sop/' or jalur ~ $2) t on true order by t.v`,
    [KANTOR_ID, OWN_TEMPLATE.source],
  );
  const [ini] = baris;
  if (!ini) throw registerMissing(label);
  const { bentuk } = ini.tabel;
  if (bentuk > TABLES_VERSION) throw registerNewer(label, `bentuk tabel ${bentuk}`);
  const salinan = new Map(baris.flatMap(({ jalur, isi }) => (jalur === null ? [] : [[jalur, isi] as const])));
  return { ...ini, clock: clockAhead(ini, ketuk), kantor: baris.filter((b) => b.v !== null), salinan };
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
  const { akun, ke, clock, salinan } = keadaan;
  const { readKasus, hasKasus, readAhead, readKantor, takeKasus, takeKantor, forget } = readingOnce(s, keadaan);
  const terbaca: RowMemo = new Map();
  const acting = (): void => {
    forget();
    terbaca.clear();
  };
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
    readAhead,
    receiveKasus: (penerimaan) => {
      acting();
      return receiveServerKasus(s, penerimaan);
    },
    importKasus: (sesudah, tindakan, lihat) => {
      acting();
      return importServerKasus(s, sesudah, tindakan, lihat);
    },
    nextBookNumber: () => nextServerBookNumber(s.query),
    appendAct: async (id, versi, tindakan, berkas = []) => {
      acting();
      return appendServerAct(s, await takeKasus(id, versi), versi, tindakan, berkas);
    },
    actsTogether: (kerja) => kerja(),
    readKantor,
    appendKantorAct: async (versi, tindakan) => appendServerKantor(s, await takeKantor(versi), versi, tindakan),
    ...serverNumbers(s),
    ...serverLists(s, terbaca),
    ...serverFiles(s, salinan),
    ...serverUpkeep(s, keadaan.cadangan),
  };
}
