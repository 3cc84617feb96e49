// Measures how the house is built, so that "simpler" can be held against numbers: node scripts/measure-house.mjs [DIR]
// prints a table in Markdown of the checkout in DIR (this one by default), and the largest of each kind. With --write
// the column "now" of the table in docs/rumah.md is brought up to date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';

const elsewhere = process.argv.slice(2).find((a) => !a.startsWith('--'));
const root = elsewhere ?? fileURLToPath(new URL('..', import.meta.url));

const filesUnder = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((f) => !f.includes('node_modules'))
        .map((f) => join(folder, f))
    : [];
const linesOf = (text) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

/** What one module holds. Only functions with a name count; one is as long as the lines from its first token to its last. */
function readModule(path) {
  const text = readFileSync(join(root, path), 'utf8');
  const { program, comments, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const functions = [];
  const isFunction = (node) => /^(FunctionExpression|ArrowFunctionExpression)$/.test(node?.type ?? '');
  const measure = (node, name = node.id?.name ?? node.key?.name) =>
    functions.push({ name, lines: linesOf(text.slice(node.start, node.end)) });
  const measureValue = ({ key, value }) => isFunction(value) && measure(value, key.name);
  new Visitor({
    FunctionDeclaration: (node) => measure(node),
    VariableDeclarator: ({ id, init }) => isFunction(init) && measure(init, id.name),
    MethodDefinition: measureValue,
    PropertyDefinition: measureValue,
    Property: measureValue,
  }).visit(program);
  const specifiers = [
    ...module.staticImports.map((i) => i.moduleRequest.value),
    ...module.staticExports.flatMap((e) => e.entries.flatMap((x) => x.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map((i) => text.slice(i.moduleRequest.start + 1, i.moduleRequest.end - 1)),
  ];
  return {
    path,
    lines: linesOf(text),
    functions,
    commentWords: sum(comments.map((c) => c.value.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length)),
    exported: new Set(
      module.staticExports.flatMap((e) => e.entries.flatMap((x) => (x.moduleRequest ? [] : (x.exportName.name ?? [])))),
    ),
    imports: neighbours(path, specifiers),
    loads: neighbours(path, [
      ...module.staticImports.filter((i) => !i.entries.length || i.entries.some((e) => !e.isType)).map(requested),
      ...module.staticExports.flatMap((e) => e.entries.filter((x) => x.moduleRequest && !x.isType).map(requested)),
    ]),
  };
}

const requested = ({ moduleRequest }) => moduleRequest.value;
const neighbours = (path, specifiers) => [
  ...new Set(specifiers.filter((s) => s.startsWith('.')).map((s) => join(dirname(path), s))),
];

/** Tarjan: the circles of a graph, each a list of modules; a module in none is a circle of one. Callees come first. */
function circlesOf(graph) {
  const circles = [];
  const index = new Map();
  const low = new Map();
  const stack = [];
  const walk = (v) => {
    index.set(v, index.size);
    low.set(v, index.get(v));
    stack.push(v);
    for (const to of graph.get(v)) {
      if (!index.has(to)) walk(to);
      if (stack.includes(to)) low.set(v, Math.min(low.get(v), low.get(to)));
    }
    if (low.get(v) === index.get(v)) circles.push(stack.splice(stack.indexOf(v)));
  };
  for (const v of graph.keys()) if (!index.has(v)) walk(v);
  return circles;
}

/** The most modules one after the other, each importing the next; a circle counts as one. */
function longestChain(graph, circles) {
  const depth = new Map();
  for (const circle of circles) {
    const below = circle.flatMap((v) => graph.get(v)).filter((to) => !circle.includes(to));
    const d = 1 + Math.max(0, ...below.map((to) => depth.get(to)));
    for (const v of circle) depth.set(v, d);
  }
  return Math.max(...depth.values());
}

const spread = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return `${at(0.5)} / ${at(0.9)} / ${sorted.at(-1)}`;
};

const modules = filesUnder('src')
  .filter((f) => f.endsWith('.ts'))
  .map(readModule);
const known = new Set(modules.map((m) => m.path));
const graphOf = (key) => new Map(modules.map((m) => [m.path, m[key].filter((i) => known.has(i))]));
const graph = graphOf('imports');
const loaded = graphOf('loads');
const circles = circlesOf(graph);
const named = modules.flatMap((m) => m.functions.map((f) => [`${m.path} ${f.name}`, f.lines]));
const lines = sum(modules.map((m) => m.lines));

const heaps = ['commands', 'transcripts', 'transkrip', 'galat'];
const perFolder = groupBy(
  [...filesUnder('src'), ...filesUnder('test')].filter((f) => /\.\w+$/.test(f)),
  dirname,
);
const [fullest, ...others] = [...perFolder]
  .filter(([folder]) => !heaps.some((h) => folder.endsWith(h)) && folder.startsWith('src'))
  .sort((a, b) => b[1].length - a[1].length);
const exporters = groupBy(
  modules.flatMap((m) => [...m.exported]),
  (name) => name,
);
const testFiles = filesUnder('test').filter((f) => /\.(ts|mjs|cjs)$/.test(f));
const sessions = filesUnder('test').filter((f) => f.endsWith('.md'));
const linesIn = (files) => sum(files.map((f) => linesOf(readFileSync(join(root, f), 'utf8'))));
/** Tables about commands lie beside them. */
const ABOUT_COMMANDS =
  /\/(?:command-help|command-list|command-loaders|looking-commands|quick-loaders|other-words)\.ts$/;
const commands = modules.filter((m) => dirname(m.path) === join('src', 'commands') && !ABOUT_COMMANDS.test(m.path));
const longCommands = commands.filter((m) => m.lines > 60);
/** In how many modules a word of the house stands: what has to be read, and mostly changed, to add another like it. */
const naming = (word) =>
  modules.filter((m) => new RegExp(`\\b${word}\\b`).test(readFileSync(join(root, m.path), 'utf8')));
const counted = (words, modulesOf) => words.map((word) => `${modulesOf(word).length} (${word})`).join(', ');
/** Where code speaks of the kind; a heading may use the same word. */
const ofKind = (kind) =>
  modules.filter((m) =>
    new RegExp(`jenis: '${kind}'|[!=]== '${kind}'|^\\s+${kind}: |<'${kind}'`, 'm').test(
      readFileSync(join(root, m.path), 'utf8'),
    ),
  );
const storeFolder = dirname(modules.find((m) => /^src\/(store|register)\/register\.ts$/.test(m.path)).path);
/** Where the port is several files they lie beside `register.ts`; once it was one among many. */
const port = modules.filter((m) =>
  storeFolder === join('src', 'store') ? dirname(m.path) === storeFolder : m.path === join(storeFolder, 'register.ts'),
);
const isPort = (path) => port.some((m) => m.path === path);
const behindThePort = modules.filter(
  (m) => !m.path.startsWith(storeFolder) && m.imports.some((i) => i.startsWith(storeFolder) && !isPort(i)),
);

const twin = modules.filter((m) => /\/(memory\/.*|memori)\.ts$/.test(m.path));
const neededByTwin = new Set(
  twin
    .flatMap((m) => m.imports)
    .filter((i) => i.startsWith(storeFolder) && !isPort(i) && !/\/(memory|chain)\//.test(i)),
);

const round = (x) => x.toFixed(2);
const rows = [
  ['modules / lines', `${modules.length} / ${lines}`],
  ['module, lines: median / p90 / max', spread(modules.map((m) => m.lines))],
  ['named function, lines: median / p90 / max', spread(named.map(([, size]) => size))],
  ['longest import chain, modules', longestChain(graph, circles)],
  ['the same of what is loaded at once: no types, nothing loaded later', longestChain(loaded, circlesOf(loaded))],
  ['largest import circle, modules', Math.max(...circles.map((c) => (c.length > 1 ? c.length : 0)))],
  ['files in the fullest folder of src (commands aside)', `${fullest[1].length} (${fullest[0]})`],
  ['folders of src with more than 16 files', [fullest, ...others].filter(([, files]) => files.length > 16).length],
  ['names exported by more than one file', [...exporters].filter(([, all]) => all.length > 1).length],
  ['comment words per 100 lines', Math.round((100 * sum(modules.map((m) => m.commentWords))) / lines)],
  ['test : source, lines', round(linesIn(testFiles) / lines)],
  ['the same with sessions', round((linesIn(testFiles) + linesIn(sessions)) / lines)],
  ['command files over 60 lines', `${longCommands.length} of ${commands.length}`],
  ['modules that name a command', counted(['tunggu', 'lampirkan'], naming)],
  ['modules that name a kind of fact', counted(['Ditunggu', 'NomorDipesan', 'Diserahkan'], ofKind)],
  ['modules that name a naskah', counted(['kekurangan', 'penolakan'], naming)],
  ['lines of the port of the store', sum(port.map((m) => m.lines))],
  ['modules of the store on disk that the store in memory needs', neededByTwin.size],
  ['modules outside of the store that know more of it than the port', behindThePort.length],
];
for (const [what, value] of rows) console.log(`| ${what} | ${value} |`);

const longest = (items, count) => items.toSorted((a, b) => b[1] - a[1]).slice(0, count);
console.log('\nLargest of each:');
for (const [what, size] of longest(named, 5)) console.log(`  function ${size}  ${what}`);
for (const [what, size] of longest(
  modules.map((m) => [m.path, m.lines]),
  5,
))
  console.log(`  module ${size}  ${what}`);
for (const circle of circles.filter((c) => c.length > 1)) console.log(`  circle  ${circle.join(' ')}`);

if (process.argv.includes('--write')) {
  const page = join(root, 'docs/rumah.md');
  let text = readFileSync(page, 'utf8');
  for (const [what, value] of rows)
    text = text
      .replace(`| ${what} |`, '\0')
      .replace(/\0([^|]*)\|[^|]*\|/, (_, before) => `| ${what} |${before}| ${value} |`);
  writeFileSync(page, text);
}
