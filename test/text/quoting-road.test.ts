/** A value in a line that people type is quoted by `shownWord` alone: bare quotes would let a name or a path speak to the shell. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shownWord } from '../../src/text/typed-line.ts';

const src = join(import.meta.dirname, '../../src');
/** After the name of a command or a flag, inside one template: a quotation mark, then a value. */
const BARE_QUOTES = /(?:\bpks [^`]*?|--[\w-]+[ =]|\$\{saran\} |restore )["']\$\{/;

const bareQuotes = (teks: string): string[] =>
  teks
    .split('\n')
    .flatMap((baris) => (BARE_QUOTES.test(baris) && !baris.includes('adalah satu berkas') ? [baris.trim()] : []));

it('no line of the sources quotes a value in another way', () => {
  const berkas = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
  expect(berkas.length).toBeGreaterThan(500);
  expect(
    berkas.flatMap((f) => bareQuotes(readFileSync(join(src, f), 'utf8')).map((baris) => `${f}: ${baris}`)),
  ).toEqual([]);
});

it.each([
  'saran: [`pks lembaga "§{nama}"`]',
  "kabar: `pks list --lembaga '§{nama}'`",
  '`--oleh "§{nama}"`',
  '[`§{saran} "§{folder}"`]',
])('the search finds %s', (baris) => {
  expect(bareQuotes(baris.replaceAll('§', '$'))).toHaveLength(1);
});

const HOSTILE = [
  'RSUD Contoh',
  "Ma'ruf $(touch kena)",
  '"; touch kena; "',
  '`touch kena`',
  "'; touch kena; '",
  '“; touch kena; “',
  'a & touch kena',
  'a\ntouch kena',
  '$HOME "x" & y',
  'it\'s "here" | tee kena',
  'kata\\',
];

describe('whatever a name holds', () => {
  it.each(HOSTILE)('bash takes %j for one word and runs nothing of it', (teks) => {
    const keluar = execFileSync('bash', ['-c', `printf '<%s>' ${shownWord(teks)}`], { encoding: 'utf8' });
    expect(keluar.startsWith('<') && keluar.endsWith('>') && keluar.split('<').length).toBe(2);
    expect(keluar).not.toContain(process.env.HOME ?? '/root');
  });

  /** As PowerShell reads: quotes also curly, a backslash means nothing, a doubled mark is the mark. */
  const leavesQuotes = (kata: string): string => {
    let luar = '';
    let kutip: RegExp | null = null;
    for (const huruf of kata) {
      if (kutip) kutip = kutip.test(huruf) ? null : kutip;
      else if (/["\u201c-\u201e]/u.test(huruf)) kutip = /["\u201c-\u201e]/u;
      else if (/['\u2018-\u201b]/u.test(huruf)) kutip = /['\u2018-\u201b]/u;
      else luar += huruf;
    }
    return luar;
  };
  it.each(HOSTILE)('PowerShell reads nothing of %j outside of quotes that it obeys', (teks) => {
    expect(leavesQuotes(shownWord(teks))).not.toMatch(/[;&|$(){}`]/);
  });

  /** As the Windows prompt reads: double quotes alone. */
  it.each(HOSTILE)('nor the Windows prompt of %j', (teks) => {
    expect(shownWord(teks).replace(/"[^"]*"?/g, '')).not.toMatch(/[&|<>^]/);
  });
});
