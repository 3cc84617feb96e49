import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pagedPrint, pagerCommand } from '../../../src/machine/streams/pager.ts';

describe('the pager', () => {
  it.each([
    [{}, [], false, 'less'],
    [{}, [], true, null],
    [{ PAGER: 'most' }, [], false, 'most'],
    [{ PAGER: 'most', PKS_PAGER: 'less -S' }, [], true, 'less -S'],
    [{ PAGER: 'less', PKS_PAGER: '' }, [], false, null],
    [{ PAGER: 'cat' }, [], false, null],
    [{ TERM: 'dumb' }, [], false, null],
    [{}, ['list', '--no-pager'], false, null],
    [{}, ['list', '--json'], false, null],
  ] as const)('of %j and %j (Windows: %j) is %j', (variabel, argv, windows, pager) => {
    expect(pagerCommand(variabel, argv, windows)).toBe(pager);
  });

  /** What reached the terminal directly, and what a pager was given. */
  function printed(teks: string, terminal: { isTTY?: boolean; rows?: number }, status = 0, pager = 'most') {
    const [layar, gulir]: [string[], string[]] = [[], []];
    const jalankan = (_: string, { input }: { input: string }) => {
      gulir.push(input);
      return { status };
    };
    const keluaran = { ...terminal, write: (isi: string) => layar.push(isi) };
    pagedPrint(keluaran, { PKS_PAGER: pager }, [], jalankan as never)(teks);
    return { layar, gulir };
  }
  const five = 'a\nb\nc\nd\ne';

  it('gets what is longer than the terminal is high, and only that', () => {
    expect(printed(five, { isTTY: true, rows: 5 })).toEqual({ layar: [], gulir: [`${five}\n`] });
    expect(printed(five, { isTTY: true, rows: 6 })).toEqual({ layar: [`${five}\n`], gulir: [] });
    expect(printed(five, { rows: 5 })).toEqual({ layar: [`${five}\n`], gulir: [] });
  });

  it.each([1, 2, 126, 127])('that fails with %i leaves the answer on the terminal', (status) => {
    expect(printed(five, { isTTY: true, rows: 2 }, status).layar).toEqual([`${five}\n`]);
  });

  it('less that Ctrl+C left is not followed by the same answer again', () => {
    expect(printed(five, { isTTY: true, rows: 2 }, 2, 'less').layar).toEqual([]);
  });

  it('less takes a few keys only where nobody named a pager', () => {
    const kunci = (variabel: Record<string, string>) => {
      let dapat: string | undefined;
      const jalankan = (_: string, { env }: { env: Record<string, string | undefined> }) => {
        dapat = env.LESSKEYIN;
        return { status: 0 };
      };
      pagedPrint({ isTTY: true, rows: 2, write: () => true }, variabel, [], jalankan as never)(five);
      return dapat;
    };
    expect(readFileSync(kunci({}) ?? '', 'utf8')).toMatch(/^q quit$[\s\S]*^#stop$/m);
    expect(kunci({ PKS_PAGER: 'less -S' })).toBeUndefined();
    expect(kunci({ LESSKEYIN: '/mine' })).toBe('/mine');
  });

  it('starts no program and saves no file, whatever letters are typed at it', () => {
    let dapat: Record<string, string | undefined> = {};
    const jalankan = (_: string, { env }: { env: typeof dapat }) => {
      dapat = env;
      return { status: 0 };
    };
    const variabel = { PKS_PAGER: 'less', LESS: 'S', LESSSECURE: '0' };
    pagedPrint({ isTTY: true, rows: 2, write: () => true }, variabel, [], jalankan as never)(five);
    expect(dapat).toMatchObject({ LESS: 'S', LESSCHARSET: 'utf-8', LESSSECURE: '1', LESSHISTFILE: '-' });
  });
});
