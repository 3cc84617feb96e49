/** A desk whose registers lie on the server of `npm run test:server`, though each is found and named as a folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Env } from '../../../src/env.ts';
import { findRegister } from '../../../src/machine/find-register.ts';
import { makeServerRegister, tryServer } from '../../../src/store/postgres/make-server-register.ts';
import { openServerRegister } from '../../../src/store/postgres/open-server.ts';
import type { Register } from '../../../src/store/register.ts';
import { TestDesk } from '../test-desk.ts';
import { ownerKnock, superQuery } from './server-owner.ts';
import { newServerDatabase, ownTime } from './server-register.ts';

export class ServerDesk extends TestDesk {
  /** By the folder that each is found as. */
  readonly basis = new Map<string, string>();
  private dibuka: Register[] = [];

  protected override env(out: string[], err: string[]): Env {
    const env = super.env(out, err);
    return {
      ...env,
      openRegister: async (flag, lihat) => {
        const folder = findRegister(this.folder, env.variabel, flag);
        const address = this.basis.get(folder);
        return address === undefined
          ? env.openRegister(flag, lihat)
          : this.shown(folder, await openServerRegister(address, ownerKnock, lihat));
      },
      makeRegister: async (folder, isi) => {
        if (isi.kejadian.jenis === 'RegisterDibuka' && isi.kejadian.latihan) return env.makeRegister(folder, isi);
        const address = await newServerDatabase();
        const register = await makeServerRegister(address, isi, ownerKnock);
        this.basis.set(folder, address);
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, 'register.json'), '{}');
        return this.shown(folder, register);
      },
      tryRegisterFolder: async (folder, kunci) => {
        const address = kunci === undefined ? undefined : this.basis.get(folder);
        return address === undefined ? env.tryRegisterFolder(folder, kunci) : tryServer(address, kunci, ownerKnock);
      },
      keepMyRegister: (folder) => env.keepMyRegister(resolve(this.folder, folder)),
      close: async () => {
        for (const satu of this.dibuka.splice(0)) await satu.close();
        await env.close();
      },
    };
  }

  private shown(folder: string, register: Register): Register {
    this.dibuka.push(register);
    return {
      ...ownTime(register),
      place: { label: folder, folder: null },
      filePlace: (jalur) => join(folder, jalur),
    };
  }

  /** Their databases go. */
  async drop(): Promise<void> {
    for (const address of this.basis.values())
      await superQuery(
        Number(process.env.PKS_UJI_BASIS),
        'postgres',
        `drop database ${address.slice(address.lastIndexOf('/') + 1)} with (force)`,
      );
  }
}
