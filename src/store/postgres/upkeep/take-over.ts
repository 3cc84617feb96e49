/** Takes over a whole register, proved by its seal before it counts. */
import { Failure } from '../../../errors.ts';
import { moveCalledOff } from '../../chain/conflict.ts';
import { registerDamaged } from '../../chain/damage.ts';
import type { Register, StoredKasus } from '../../register.ts';
import type { Segel, WorkDone } from '../../upkeep.ts';
import type { Knock } from '../line/connect.ts';
import { parseServerAddress } from '../line/server-address.ts';
import { openSession, type Query, type ServerSession } from '../line/server-session.ts';
import { alreadyOnServer, makeTables, tablesVersion } from '../server-tables.ts';
import { examineServer, sealExamined } from './check-server.ts';
import { takingIn } from './take-in.ts';

/**
 * One transaction, so that a cut leaves nothing. `dari` is already read-only. @throws SUDAH_REGISTER where another
 * register is there, KASUS_BERUBAH where another desk still wrote meanwhile
 */
export async function takeOverRegister(
  alamat: string,
  ketuk: Knock,
  dari: Register,
  saat: string,
  maju: WorkDone = () => {},
): Promise<Segel> {
  const s = await openSession(parseServerAddress(alamat), ketuk);
  try {
    const asal = await dari.segel(saat);
    return (
      (await arrived(s, s.query, asal, saat)) ??
      (await bringIn(s, dari, saat, (sudah, apa) => maju(sudah, asal.tindakan, apa)))
    );
  } finally {
    await s.close();
  }
}

async function arrived({ address }: ServerSession, query: Query, asal: Segel, saat: string): Promise<Segel | null> {
  if ((await tablesVersion(query)) === null) return null;
  const [ini] = await query<{ ke: string | null }>('select dipindah_ke as ke from pks.register');
  const disini = sealExamined(await examineServer(query), saat);
  if (disini.kepala !== asal.kepala || (ini?.ke ?? null) !== null) throw await alreadyOnServer(query, address);
  return disini;
}

type Told = (sudah: number, apa?: string) => void;

const bringIn = (s: ServerSession, dari: Register, saat: string, maju: Told): Promise<Segel> =>
  s.write({
    kunci: `pindah ${saat}`,
    apa: s.address.label,
    work: async (query) => {
      await makeTables(query, (await dari.readKantor()).kantor.skema);
      const { take, finish } = takingIn(query, maju);
      const { segel } = await dari.backUp(saat, take);
      await finish();
      let diperiksa = 0;
      const lihat = ({ versi }: StoredKasus): void => {
        diperiksa += versi;
        maju(diperiksa, 'Memeriksa');
      };
      if (sealExamined(await examineServer(query, lihat), saat).kepala !== segel.kepala)
        throw registerDamaged(s.address.label, 'yang sampai tidak sama dengan asalnya');
      if ((await dari.segel(saat)).kepala !== segel.kepala) throw stillWritten();
      if ((await dari.leftFor()) === null) throw moveCalledOff();
      maju(diperiksa, 'Memeriksa');
      return segel;
    },
    recorded: async (query) => arrived(s, query, await dari.segel(saat), saat),
    taken: (query) => alreadyOnServer(query, s.address),
  });

const stillWritten = (): Failure =>
  new Failure(
    'KASUS_BERUBAH',
    'Register ini masih dicatati selagi dipindahkan; tidak ada yang dipindahkan. Ulangi bila semua meja sudah selesai.',
    [],
  );
