import { expect, it } from 'vitest';
import type { Env } from '../../src/env.ts';
import { TestDesk } from '../support/test-desk.ts';

class CountingDesk extends TestDesk {
  letGo = 0;

  protected override env(out: string[], err: string[]): Env {
    return {
      ...super.env(out, err),
      close: async () => {
        this.letGo++;
      },
    };
  }
}

it('lets go of the registers once a command is done, also of one that was refused', async () => {
  const t = new CountingDesk();
  expect((await t.run(['init'])).keluar).toBe(0);
  expect(t.letGo).toBe(1);
  expect((await t.run(['show', '99'])).keluar).not.toBe(0);
  expect(t.letGo).toBe(2);
});
