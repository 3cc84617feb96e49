/**
 * An event log as other programs read it: a process mining tool, libxml2 against a schema written after IEEE 1849, and what
 * no schema can say.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { practiceRegister } from '../support/practice-register.ts';
import type { TestDesk } from '../support/test-desk.ts';

type Validation = Readonly<{ valid: boolean; errors: readonly Readonly<{ message: string }>[] }>;
type Xmllint = (opsi: Readonly<Record<string, unknown>>) => Promise<Validation>;
/** From the package beside this file, which `npm run test:documents` installs. */
const entry = join(import.meta.dirname, 'validator/node_modules/xmllint-wasm/index-node.js');
const { validateXML } = ((await import(entry)) as { default: { validateXML: Xmllint } }).default;
const schema = readFileSync(join(import.meta.dirname, 'xes.xsd'), 'utf8');

async function faultsOf(isi: string): Promise<readonly string[]> {
  const xml = [{ fileName: 'log.xes', contents: isi }];
  const { errors } = await validateXML({ xml, schema: [{ fileName: 'xes.xsd', contents: schema }] });
  return errors.map((e) => e.message);
}

let t: TestDesk;
let log: string;
beforeAll(async () => {
  t = await practiceRegister();
  await t.json('log', '--ke', 'kejadian.xes');
  log = t.readFile('kejadian.xes').toString();
});
afterAll(() => t.close());

it('a process mining tool finds in it what the same log says as a table', async () => {
  const berkas = join(t.folder, 'kejadian.xes');
  const dilihat = JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, 'mine-log.cjs'), berkas], { encoding: 'utf8' }),
  );
  await t.json('log', '--ke', 'kejadian.csv');
  // Read without our reader: the number, the activity (in quotes where it holds a comma), the time.
  const baris = t
    .readFile('kejadian.csv')
    .toString()
    .split('\n')
    .flatMap((b) => [...b.matchAll(/^(\d{4}-\d{3}),(?:"([^"]+)"|([^,"]+)),([^,]+),/g)])
    .map(([, id = '', kutip, polos, saat = '']) => [id, kutip ?? polos ?? '', saat] as const);
  const counted = (kata: readonly string[]) =>
    kata.reduce<Record<string, number>>((a, k) => Object.assign(a, { [k]: (a[k] ?? 0) + 1 }), {});
  const jejak = [...new Set(baris.map(([id]) => id))].map((id) => baris.filter((b) => b[0] === id).map((b) => b[1]));
  expect(dilihat).toEqual({
    jejak: jejak.length,
    peristiwa: baris.length,
    kegiatan: counted(jejak.flat()),
    awal: counted(jejak.map(([satu]) => satu ?? '')),
    lalu: counted(jejak.flatMap((satu) => satu.slice(1).map((b, i) => `${satu[i]},${b}`))),
    pertama: new Date(baris[0]?.[2] ?? '').toISOString(),
  });
});

it('the log of the practice register is what the standard describes', async () => {
  expect(log.match(/<trace>/g)?.length).toBeGreaterThan(15);
  expect(await faultsOf(log)).toEqual([]);
});

it.each([
  ['a day without its time', /(time:timestamp" value=")[^"]*T[^"]*/, '$12026-08-19'],
  ['an attribute without a key', '<string key="lembaga"', '<string'],
  ['a key twice in a trace', '<string key="jenis"', '<string key="lembaga"'],
  ['an element of another name', /<event>/, '<kejadian/><event>'],
  ['an attribute behind the events', '  </trace>', '<string key="x" value=""/></trace>'],
  ['no version', ' xes.version="1.0"', ''],
  ['another namespace', 'xmlns="http://www.xes-standard.org/"', 'xmlns="http://www.xes-standard.org"'],
  ['a classifier without keys', ' keys="concept:name"', ''],
])('the schema sees %s', async (_, dari, menjadi) => {
  const rusak = log.replace(dari, menjadi);
  expect(rusak).not.toBe(log);
  expect(await faultsOf(rusak)).not.toEqual([]);
});

it('what is promised of every trace and event is there, and each prefix belongs to an extension that is named', () => {
  const keys = (isi: string) => [...isi.matchAll(/ key="([^"]+)"/g)].map((m) => m[1] ?? '');
  const promised = (scope: string) =>
    keys(new RegExp(`<global scope="${scope}">(.*?)</global>`, 's').exec(log)?.[1] ?? '');
  const traces = [...log.matchAll(/<trace>(.*?)<\/trace>/gs)].map((m) => m[1] ?? '');
  const events = traces.flatMap((satu) => [...satu.matchAll(/<event>(.*?)<\/event>/gs)].map((m) => m[1] ?? ''));
  expect(promised('trace').length * promised('event').length).toBeGreaterThan(0);
  for (const satu of traces)
    expect(keys(satu.split('<event>')[0] ?? '')).toEqual(expect.arrayContaining(promised('trace')));
  for (const satu of events) {
    expect(keys(satu)).toEqual(expect.arrayContaining(promised('event')));
    expect(new Set(keys(satu)).size).toBe(keys(satu).length);
  }
  const prefixes = new Set([...log.matchAll(/<extension [^>]*prefix="([^"]+)"/g)].map((m) => m[1] ?? ''));
  const used = keys(log).flatMap((k) => (k.includes(':') ? [k.split(':')[0] ?? ''] : []));
  expect(used.filter((p) => !prefixes.has(p))).toEqual([]);
  const classified = /<classifier [^>]*keys="([^"]+)"/.exec(log)?.[1]?.split(' ') ?? [];
  expect(promised('event')).toEqual(expect.arrayContaining(classified));
});
