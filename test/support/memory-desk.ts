import type { Env } from '../../src/env.ts';
import { memoryRegister } from '../../src/store/memory/memory-register.ts';
import type { Register } from '../../src/store/register.ts';
import { TestDesk } from './test-desk.ts';

/** A desk whose register is in memory: thousands of histories go by in the time of a few on a disk. */
export class MemoryDesk extends TestDesk {
  register: Register | null = null;

  protected override env(out: string[], err: string[]): Env {
    return {
      ...super.env(out, err),
      openRegister: async () => {
        if (this.register === null) throw new Error('no register yet: pks init');
        return this.register;
      },
      tryRegisterFolder: async () => ({}),
      makeRegister: async (_folder, isi) => {
        this.register = memoryRegister(isi);
        return this.register;
      },
    };
  }
}
