// Makes the skeleton of a command that reads, with all that the address laws ask for: npm run new:command NAME
// What is left to write is marked …; the tests say where something is missing.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [name = '', root = fileURLToPath(new URL('..', import.meta.url))] = process.argv.slice(2);
const camel = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const Pascal = camel.charAt(0).toUpperCase() + camel.slice(1);
const at = (path) => join(root, path);
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) fail('npm run new:command NAME, with a name like kerja-sama');
if (existsSync(at(`src/commands/${name}.ts`))) fail(`src/commands/${name}.ts is there already`);

write(
  `src/commands/${name}.ts`,
  `/** \`pks ${name}\`: … */
import type { Command } from 'commander';
import { printAnswer } from '../desk/answer.ts';
import { defineCommand, type StandardFlags } from '../desk/flags/standard-flags.ts';
import { openSitting } from '../desk/sitting.ts';
import type { Env } from '../env.ts';

type ${Pascal}Flags = StandardFlags;

export const ${camel}Command = (env: Env, ringkas: string): Command =>
  defineCommand('${name}', ringkas).action((opsi: ${Pascal}Flags) => run${Pascal}(env, opsi));

async function run${Pascal}(env: Env, opsi: ${Pascal}Flags): Promise<void> {
  const sesi = await openSitting(env, opsi, true); // it only reads
  printAnswer(env, opsi, {
    skema: '${name}',
    dasar: sesi.dasar,
    data: {},
    ringkas: {},
    peringatan: [],
    sesi,
    teks: () => '…',
  });
}
`,
);
write(
  `test/transcripts/${name}.md`,
  `# pks ${name}: …

<!-- diam: pks init -->
\`\`\`console
$ pks ${name}
…
\`\`\`
`,
);
insert('src/commands/command-list.ts', /\n\] as const satisfies/, `\n  { nama: '${name}', ringkas: '…' },`);
insert('src/commands/command-help.ts', /\n {4}\],\n {2}\},\n\];/, `\n      ['${name}', '…', 'pks ${name}'],`);
const key = camel === name ? name : `'${name}'`;
insert(
  'src/commands/command-loaders.ts',
  /\n\};\n$/,
  `\n  ${key}: async () => (await import('./${name}.ts')).${camel}Command,`,
);
insert('src/commands/looking-commands.ts', /\n\};\n\nexport function onlyLooks/, `\n  ${key}: false,`);
insert('docs/istilah.md', /\n\n## Words of the office/, `\n| \`${name}\` | | … |`);
console.log(`Then, where a … stands: write it.
  src/commands/command-help.ts                                its row to the group it belongs to
  npm run reference                                           brings docs/perintah.md and man/pks.1 up to date
  npx vitest run test/transcripts -t ${name}.md --update      writes what it prints, for you to read
  npx vitest run test/transcripts -t pks.md --update      the same for \`pks --help\`, which names it now
An act on a case begins like src/commands/serahkan.ts instead, opens its sitting without \`true\`, is \`true\` in
src/commands/looking-commands.ts, and has a line in test/durability/writing-commands.json, in WRITERS of
test/commands/every-writer.test.ts and in ASKED or PASS of test/commands/closed-year-roads.test.ts; one that looks
has its line in READING of test/server/statements.server.ts.`);

function write(path, text) {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
  console.log(`  new      ${path}`);
}

function insert(path, before, line) {
  const text = readFileSync(at(path), 'utf8');
  const place = text.search(before);
  if (place < 0) fail(`${path} has no place for a row where this script looks for one`);
  writeFileSync(at(path), text.slice(0, place) + line + text.slice(place));
  console.log(`  one row  ${path}`);
}

function fail(why) {
  console.error(why);
  process.exit(1);
}
