/** Registers in databases of the server that `npm run test:server` starts. */
import { afterAll } from 'vitest';
import { makeServerRegister } from '../../../src/store/postgres/make-server-register.ts';
import type { Register } from '../../../src/store/register.ts';
import type { CheckReport } from '../../../src/store/upkeep.ts';
import { sampleStart } from '../sample-facts.ts';
import { ownerKnock, superQuery } from './server-owner.ts';

const opened: Register[] = [];
afterAll(async () => {
  for (const satu of opened.splice(0)) await satu.close();
});

let count = 0;

/** An empty database; its address without a password. */
export async function newServerDatabase(port = Number(process.env.PKS_UJI_BASIS)): Promise<string> {
  const nama = `uji_${process.pid}_${++count}`;
  await superQuery(port, 'postgres', `create database ${nama}`);
  return `postgres://127.0.0.1:${port}/${nama}`;
}

/** Acts of a test are of a day of their own, which the server notes. */
export function ownTime(register: Register): Register {
  const without = (hasil: CheckReport): CheckReport => ({
    ...hasil,
    temuan: hasil.temuan.filter(({ sebab }) => !sebab.startsWith('tertulis dicatat')),
  });
  return {
    ...register,
    check: async (...isi) => without(await register.check(...isi)),
    rebuild: async (maju) => without(await register.rebuild(maju)),
  };
}

export async function newServerRegister(): Promise<Register> {
  const register = await makeServerRegister(await newServerDatabase(), sampleStart, ownerKnock);
  opened.push(register);
  return ownTime(register);
}
