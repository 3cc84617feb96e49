import type { Env } from '../../src/env.ts';
import { registerMemori } from '../../src/register/memori.ts';
import type { Register } from '../../src/register/register.ts';
import { Terminal } from './terminal.ts';

/** A desk whose register is in memory: thousands of histories go by in the time of a few on a disk. */
export class TerminalMemori extends Terminal {
  register: Register | null = null;

  protected override env(out: string[], err: string[]): Env {
    return {
      ...super.env(out, err),
      bukaRegister: async () => {
        if (this.register === null) throw new Error('no register yet: pks init');
        return this.register;
      },
      cobaFolder: async () => {},
      buatRegister: async (_folder, isi) => {
        this.register = registerMemori(isi);
        return this.register;
      },
    };
  }
}
