/** Loads the server's store only for an address. */

import { makeRegister, openRegister, tryRegisterFolder } from '../store/folder/open-register.ts';
import type { PlaceSeen, Register, RegisterStart } from '../store/register.ts';
import type { LongWork, Segel, WorkDone } from '../store/upkeep.ts';
import { isServerAddress } from '../text/mask-passwords.ts';
import { findRegister } from './find-register.ts';

export type PlaceVisitor = Readonly<{
  cwd: string;
  variabel: Readonly<Record<string, string | undefined>>;
  akun: string;
  askPassword: (pertanyaan: string) => Promise<string | null>;
  now: (() => Date) | undefined;
  longWork?: LongWork;
}>;

const takeOver = () => import('../store/postgres/upkeep/take-over.ts');
const openServer = () => import('../store/postgres/open-server.ts');
const makeServer = () => import('../store/postgres/make-server-register.ts');

export const registerPlaces = ({ cwd, variabel, akun, askPassword, now, longWork }: PlaceVisitor) => {
  const knock = { user: variabel.PGUSER || akun, password: variabel.PGPASSWORD || undefined, askPassword, now };
  return {
    open: async (flag: string | undefined, look = false): Promise<Register> => {
      const tempat = findRegister(cwd, variabel, flag);
      return isServerAddress(tempat)
        ? (await openServer()).openServerRegister(tempat, knock, look)
        : openRegister(tempat, longWork);
    },
    make: async (tempat: string, isi: RegisterStart): Promise<Register> =>
      isServerAddress(tempat) ? (await makeServer()).makeServerRegister(tempat, isi, knock) : makeRegister(tempat, isi),
    tryPlace: async (tempat: string, kunci?: string): Promise<PlaceSeen> =>
      isServerAddress(tempat)
        ? (await makeServer()).tryServer(tempat, kunci, knock)
        : tryRegisterFolder(tempat, kunci).then(() => ({})),
    rights: async () => {
      const { RIGHTS_SQL, ROLES_SQL, WRITER_ROLE } = await import('../store/postgres/line/tables.ts');
      return { rights: [...ROLES_SQL, ...RIGHTS_SQL], writer: WRITER_ROLE };
    },
    moveInto: async (tempat: string, dari: Register, saat: string, maju?: WorkDone): Promise<Segel> =>
      isServerAddress(tempat)
        ? (await takeOver()).takeOverRegister(tempat, knock, dari, saat, maju)
        : (await import('./move-to-folder.ts')).moveToFolder(tempat, dari, saat, maju),
  };
};
