import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/command-list.ts';
import { paperFiles, readPaper } from '../support/paper-files.ts';

const packageRoot = join(import.meta.dirname, '../..');
const exists = (path: string) => existsSync(join(packageRoot, path));

const sourceFiles = readdirSync(join(packageRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .map((f) => [f, readFileSync(join(packageRoot, 'src', f), 'utf8')] as const);

it('every link to a file leads to one', () => {
  const links = paperFiles.flatMap((paper) =>
    [...readPaper(paper).matchAll(/\]\(([^)\s]+)\)|<img[^>]* src="([^"]+)"/g)]
      .map(([, link, image]) => (link ?? image)!.replace(/#.*$/, ''))
      .filter((link) => link !== '' && !/^[a-z]+:/.test(link))
      .map((link) => [paper, link] as const),
  );
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter(([paper, link]) => !exists(join(dirname(paper), link)))).toEqual([]);
});

it('every answer for programs has its row in docs/json.md', () => {
  const answers = new Set(
    sourceFiles.flatMap(([, text]) => [...text.matchAll(/\bskema: '([a-z-]+)'/g)].map(([, name]) => `\`pks.${name}\``)),
  );
  expect(answers.size).toBeGreaterThan(40);
  expect([...answers].filter((answer) => !readPaper('docs/json.md').includes(answer))).toEqual([]);
});

/** GitHub's way from a heading to its address. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

it('every link into a page leads to one of its headings', () => {
  const broken = paperFiles.flatMap((paper) =>
    [...readPaper(paper).matchAll(/\]\(([^)\s:]*)#([^)\s]+)\)/g)]
      .filter(([, page, anchor]) => {
        const headings = readPaper(page === '' ? paper : join(dirname(paper), page!)).matchAll(/^#+ (.*)$/gm);
        return ![...headings].some(([, heading]) => anchorOf(heading!) === anchor);
      })
      .map(([link]) => `${paper}: ${link}`),
  );
  expect(broken).toEqual([]);
});

/** A path with a place for a name, or with the name of an example, is a pattern. */
const isPattern = (path: string) => /[*<{…]|\b(X|NAME|DIR)\b|\/(foo|contoh|contoh-ditolak)(\.(ts|md)|\/|$)/.test(path);

/** The changelog tells what was, also of files that have gone since. */
it('every path of the house that a paper names is there', () => {
  const named = paperFiles
    .filter((paper) => paper !== 'CHANGELOG.md')
    .flatMap((paper) =>
      [...readPaper(paper).matchAll(/`((?:src|test|docs|scripts|templates|bench|skrip|bin)\/[^`\s]*)`/g)]
        .map(([, path]) => path!)
        .filter((path) => !isPattern(path))
        .map((path) => [paper, path] as const),
    );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter(([, path]) => !exists(path))).toEqual([]);
});

it('every file that the map names is under src/, or where it says', () => {
  const named = [...readPaper('src/README.md').matchAll(/`([\w./-]+\.ts)`/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !isPattern(path) && !exists(path) && !exists(`src/${path}`))).toEqual([]);
});

it.each([
  ['docs/perintah.md', 'scripts/command-reference.mjs'],
  ['man/pks.1', 'scripts/man-page.mjs'],
])('%s is what the commands say (npm run reference writes it)', (page, script) => {
  const { stdout } = spawnSync(process.execPath, [join(packageRoot, script), '--print'], { encoding: 'utf8' });
  expect(stdout).toBe(readPaper(page));
});

it('the page to pin beside the screen is the SOP of its role (npm run reference writes them)', () => {
  const script = join(packageRoot, 'scripts/role-sheets.mjs');
  const { stdout } = spawnSync(process.execPath, [script, '--print'], { encoding: 'utf8' });
  const sheets = JSON.parse(stdout) as readonly (readonly [path: string, text: string])[];
  expect(sheets.map(([path]) => [path, readPaper(path)])).toEqual(sheets);
  const sop = JSON.parse(readPaper('data/acuan/sop/470-08.json'));
  for (const { no, ringkas, pelaksana } of sop.langkah) {
    expect(readPaper(`docs/panduan/lembar/${pelaksana}.html`)).toContain(`<b>${no}</b></td><td>${ringkas}`);
  }
});

it('the man page is listed in the package and tells of every command', () => {
  const { man, files } = JSON.parse(readPaper('package.json'));
  expect([man, files.includes('man')]).toEqual(['man/pks.1', true]);
  const page = readPaper(man);
  for (const { nama } of COMMANDS) expect(page).toContain(`.SS \\fBpks ${nama.replaceAll('-', '\\-')}\\fR`);
});

it('every command is told in English, with its alias', () => {
  const rows = [...readPaper('docs/istilah.md').matchAll(/^\| `([a-z-]+)` \| (?:`(\w+)` )?\| /gm)];
  expect(rows.map(([, nama, alias]) => [nama, alias]).slice(1)).toEqual(
    COMMANDS.map((c) => [c.nama, 'alias' in c ? c.alias : undefined]),
  );
});

it('every decision stands in the index under its day', () => {
  const index = readPaper('docs/keputusan/README.md');
  const decisions = paperFiles.filter((f) => /^docs\/keputusan\/\d/.test(f)).map((f) => f.split('/').at(-1)!);
  expect(decisions.length).toBeGreaterThan(0);
  expect(decisions.filter((f) => !index.includes(`| ${f.slice(0, 10)} | [`) || !index.includes(`](${f})`))).toEqual([]);
  expect(decisions.filter((f) => !readPaper(`docs/keputusan/${f}`).includes(`\n${f.slice(0, 10)}`))).toEqual([]);
});

/** The screens of the guide were taken from pks; a question that is asked in other words by now is found here. */
it('every question shown to the staff is one that pks asks', () => {
  const source = sourceFiles.map(([, text]) => text).join('\n');
  const shown = paperFiles
    .filter((paper) => paper.startsWith('docs/pa') || paper.startsWith('docs/pe'))
    .flatMap((paper) =>
      [...readPaper(paper).matchAll(/^[?✓] ([^\d\n]*?)(?: \d+)? *›/gm)].map(([, label]) => [paper, label!]),
    );
  expect(shown.length).toBeGreaterThan(50);
  expect(shown.filter(([, label]) => !source.includes(label!))).toEqual([]);
});

it('what a stranger opens first is short', () => {
  const lines = (paper: string) => readPaper(paper).split('\n').length;
  expect(lines('README.md')).toBeLessThanOrEqual(150);
  expect(lines('src/README.md')).toBeLessThanOrEqual(100);
  expect(lines('CONTRIBUTING.md')).toBeLessThanOrEqual(70);
});

it('the first screen of the guide fits a terminal, and leads from a letter to finding it again', () => {
  const lines = readPaper('PANDUAN.md').split('\n').slice(0, 24);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  const typed = [...lines.join('\n').matchAll(/`pks ([a-z]+)[^`]*`/g)].map(([, command]) => command);
  expect([...new Set(typed)].slice(0, 9)).toEqual('init new ralat buka advance lengkapi draft cari menu'.split(' '));
  expect(lines.at(-2)).toContain('pks undo');
});
