import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** All that others know of the store. */
const PORT = ['store/register.ts', 'store/files.ts', 'store/lists.ts', 'store/numbers.ts', 'store/upkeep.ts'];

/** Which room may look into which, by its path under src/; a room may also look into itself. The map in src/README.md, enforced. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'errors.ts': [],
  'version.ts': [],
  text: [],
  disk: ['errors.ts', 'node:'],
  'office/sop': ['errors.ts', 'valibot'],
  'office/days': ['errors.ts', 'date-fns'],
  'office/permohonan': ['errors.ts', 'text/typed-line.ts', 'office/sop', 'office/days', 'valibot'],
  'office/kantor': [
    ...[
      'errors.ts',
      'text/typed-line.ts',
      'office/sop',
      'office/days',
      'office/permohonan',
      'office/lembaga',
      'valibot',
    ],
  ],
  'office/lembaga': ['errors.ts', 'office/permohonan'],
  'office/naskah': ['errors.ts', 'text', 'office/sop', 'office/days', 'office/permohonan', 'office/kantor', 'diff'],
  'office/impor': [
    ...['errors.ts', 'office/sop', 'office/days', 'office/permohonan', 'office/lembaga', 'office/buku', 'valibot'],
  ],
  'office/queue': ['errors.ts', 'office/sop', 'office/days', 'office/permohonan'],
  'office/istilah': ['errors.ts', 'office/sop', 'office/permohonan'],
  'office/search': ['office/permohonan'],
  'office/events': ['office/days', 'office/permohonan'],
  'office/buku': ['errors.ts', 'office/sop', 'office/days', 'office/permohonan'],
  'office/report': ['office/sop', 'office/days', 'office/permohonan', 'office/buku'],
  'store/register.ts': ['office/permohonan', 'office/kantor', ...PORT],
  'store/lists.ts': ['office/permohonan'],
  'store/files.ts': [],
  'store/numbers.ts': [],
  'store/upkeep.ts': [],
  'store/chain': ['errors.ts', 'office/days', 'office/permohonan', 'office/kantor', ...PORT, 'valibot', 'node:crypto'],
  'store/memory': ['errors.ts', 'office/permohonan', 'office/kantor', ...PORT, 'store/chain'],
  'store/folder': [
    ...['errors.ts', 'office/permohonan', 'office/kantor', ...PORT, 'store/chain', 'disk'],
    ...['text/typed-line.ts', 'fflate', 'lowdb', 'node:'],
  ],
  'store/postgres': [
    ...['text/typed-line.ts', 'office/days'],
    ...['errors.ts', 'office/permohonan', 'office/kantor', ...PORT, 'store/chain', 'pg', 'node:'],
  ],
  'papers/docx': ['errors.ts', 'text', 'office/naskah', 'office/days', 'docx', 'fflate', 'node:'],
  'papers/sheet': ['office/buku', 'text', 'office/days', 'docx', 'fflate'],
  'papers/book': [
    'errors.ts',
    'paper-desk.ts',
    'text',
    'office/days',
    'office/impor',
    'papers/sheet',
    'read-excel-file',
    'csv-parse',
    'fflate',
  ],
  'papers/export': ['text', 'office/queue', 'office/events', 'ics', 'fflate'],
  'papers/pdf': ['errors.ts', 'node:'],
  'papers/practice-file.ts': ['text', 'papers/docx', 'fflate'],
  'papers/page': ['text', 'paper-desk.ts', 'office', 'docx', 'fflate', 'papers/sheet'],
  'paper-desk.ts': ['text', 'office'],
  'machine-desk.ts': ['office/kantor', 'paper-desk.ts'],
  'env.ts': ['errors.ts', 'text', 'office', 'store', 'paper-desk.ts', 'machine-desk.ts'],
  'machine/site': ['errors.ts', 'machine-desk.ts', 'paper-desk.ts', 'hono', 'node:'],
  machine: ['errors.ts', 'text', 'machine-desk.ts', 'store', 'disk', 'node:'],
  screen: [
    'errors.ts',
    'text',
    'office',
    'env.ts',
    'machine-desk.ts',
    'inquirer',
    '@inquirer/core',
    'chalk',
    'cli-table3',
    'cli-progress',
    'node:',
  ],
  desk: ['errors.ts', 'text', 'office', 'store', 'env.ts', 'paper-desk.ts', 'machine-desk.ts', 'screen', 'commander'],
  commands: [
    ...['errors.ts', 'text', 'office', 'store', 'env.ts', 'paper-desk.ts', 'machine-desk.ts', 'screen', 'desk'],
    ...['commander', '@bomb.sh/tab'],
  ],
};
/** These put the house together and may see every room. */
const FREE_FILES = ['pks.ts', 'load.ts', 'run.ts', 'main.ts', 'report-failure.ts', 'wire.ts', 'late-parts.ts'];

const srcFolder = join(import.meta.dirname, '../src');
const allFiles = readdirSync(srcFolder, { recursive: true, encoding: 'utf8' })
  .map((f) => f.replaceAll('\\', '/'))
  .filter((f) => f.endsWith('.ts'));
const textOf = (f: string) => readFileSync(join(srcFolder, f), 'utf8');
const isIn = (f: string, room: string) => f === room || f.startsWith(room.endsWith(':') ? room : `${room}/`);
const roomOf = (f: string) => Object.keys(MAY_IMPORT).find((room) => isIn(f, room));

/** What a file imports: other files by their path under src/, packages by their name. */
const importsOf = (f: string): string[] =>
  [...textOf(f).matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, from]) =>
    from!.startsWith('.') ? join('/', dirname(f), from!).replaceAll('\\', '/').slice(1) : from!,
  );

it('no room imports from a room it must not know', () => {
  const wrong = allFiles.flatMap((f) => {
    if (FREE_FILES.includes(f)) return [];
    const room = roomOf(f);
    if (!room) return [`${f}: a room that is not on the map`];
    const allowed = [...MAY_IMPORT[room]!, room];
    return importsOf(f).flatMap((to) => (allowed.some((i) => isIn(to, i)) ? [] : [`${f} → ${to}`]));
  });
  expect(wrong).toEqual([]);
});

it('no files import each other in a circle, inside a room neither', () => {
  const graph = new Map(allFiles.map((f) => [f, importsOf(f).filter((to) => allFiles.includes(to))]));
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (f: string, path: readonly string[]): void => {
    if (path.includes(f)) circles.push([...path.slice(path.indexOf(f)), f].join(' → '));
    if (path.includes(f) || done.has(f)) return;
    for (const to of graph.get(f) ?? []) walk(to, [...path, f]);
    done.add(f);
  };
  for (const f of allFiles) walk(f, []);
  expect(circles).toEqual([]);
});

/** What commands there are; no command itself. */
const TABLES_OF_CONTENTS = ['commands/command-list.ts', 'commands/command-help.ts'];

it('a command knows no other command; what it alone needs lies in its own folder', () => {
  const wrong = allFiles
    .filter((f) => isIn(f, 'commands') && !/^commands\/(?:command|quick)-loaders\.ts$/.test(f))
    .flatMap((f) => {
      const own = f.split('/')[1]!.replace(/\.ts$/, '');
      return importsOf(f)
        .filter(
          (to) =>
            isIn(to, 'commands') && !TABLES_OF_CONTENTS.includes(to) && to.split('/')[1]!.replace(/\.ts$/, '') !== own,
        )
        .map((to) => `${f} → ${to}`);
    });
  expect(wrong).toEqual([]);
});

it('the store is known by its port alone', () => {
  const wrong = allFiles
    .filter((f) => ['commands', 'desk', 'env.ts'].includes(roomOf(f)!))
    .filter((f) => importsOf(f).some((to) => isIn(to, 'store') && !PORT.includes(to)));
  expect(wrong).toEqual([]);
});

it('no clock, time zone or locale of the machine decides anything', () => {
  const wrong = allFiles
    .filter((f) => !FREE_FILES.includes(f) && roomOf(f) !== 'office/days')
    .filter((f) => /Date\.now\(|new Date\(\)|getTimezoneOffset|getFullYear|getHours|toLocale/.test(textOf(f)));
  expect(wrong).toEqual([]);
});

it('date-fns comes by sub-path, one function each', () => {
  expect(allFiles.filter((f) => /from 'date-fns'/.test(textOf(f)))).toEqual([]);
});

it('no step of the SOP is named in the rules', () => {
  const wrong = allFiles
    .filter((f) => ['office/permohonan', 'desk', 'commands'].includes(roomOf(f)!) || isIn(f, 'store'))
    .filter((f) => /(?:langkah|no|\.no)\s*(?:===|!==|>=|<=|<|>)\s*\d/.test(textOf(f)));
  expect(wrong).toEqual([]);
});

it('no file is a room without a name', () => {
  expect(allFiles.filter((f) => /(^|\/)(index|utils|helpers|common|types|service|manager)\.ts$/.test(f))).toEqual([]);
});

it('no name is exported by two files', () => {
  const where = new Map<string, string[]>();
  for (const f of allFiles) {
    const names = textOf(f).matchAll(
      /^export (?:declare )?(?:async )?(?:const|function\*?|class|type|interface) (\w+)/gm,
    );
    for (const [, name] of names) where.set(name!, [...(where.get(name!) ?? []), f]);
  }
  const double = [...where].filter(([, files]) => new Set(files).size > 1);
  expect(double).toEqual([]);
});

/** What is behind them is loaded only when needed. */
const LAZY_DOORS = ['run.ts', 'papers/page/print-pages.ts', 'papers/export/data-export.ts'];

it('a name has one address: no file passes on what another exports', () => {
  expect(allFiles.filter((f) => !LAZY_DOORS.includes(f) && /^export (?:type )?[{*]/m.test(textOf(f)))).toEqual([]);
});

function groupBy(files: readonly string[], key: (f: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const f of files) groups.set(key(f), [...(groups.get(key(f)) ?? []), f]);
  return groups;
}

/** The address law: a command, the office's room and the document of the same name are files of that name. */
const SAME_NAME = ['buku.ts', 'pejabat.ts', 'pks.ts', 'sop.ts'];

it('no two folders hold a file of the same name, but where the address law asks for it', () => {
  const where = groupBy(allFiles, (f) => f.split('/').at(-1)!);
  const double = [...where].filter(([name, files]) => files.length > 1 && !SAME_NAME.includes(name));
  expect(double).toEqual([]);
});

it('no folder of the house is a heap', () => {
  const perFolder = groupBy(allFiles, (f) => dirname(f));
  const heaps = [...perFolder].filter(([folder, files]) => folder !== 'commands' && files.length > 16);
  expect(heaps.map(([folder, files]) => `${folder}: ${files.length}`)).toEqual([]);
});
