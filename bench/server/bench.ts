/** A register on a server beside the same in a folder: commands, desks at once, scans, long lists, a country's busiest day. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Cluster } from '../../test/server/cluster.ts';
import { OWNER, OWNER_PASSWORD } from '../../test/support/store/server-owner.ts';
import { fillCases } from './fill-cases.ts';
import { fillLists } from './fill-lists.ts';

const env = { PGUSER: OWNER, PGPASSWORD: OWNER_PASSWORD };
const PAGE = 'docs/kecepatan-server.md';
const MANY = 100_000;
const OFFICES = 514;
const CASES = 500;
const ACTS = 30;
const OFFICE_SECONDS = 245 * 8 * 3600;

type Row = readonly (string | number)[];
const table = (judul: Row, baris: readonly Row[]): string =>
  [judul, judul.map((_, i) => (i === 0 ? '---' : '---:')), ...baris].map((b) => `| ${b.join(' | ')} |`).join('\n');
const round = (n: number, angka = 0): string =>
  n.toLocaleString('en-GB', { maximumFractionDigits: angka, minimumFractionDigits: angka });
const say = (teks: string): void => void process.stderr.write(`${teks}\n`);

type Call = Readonly<{ argv: readonly string[]; env?: Readonly<Record<string, string>> }>;
/** What the other bench measures with. */
type BenchTools = Readonly<{
  makeRegister: (folder: string, banyak: number) => Promise<void>;
  cpuTime: (satu: Call) => number;
  measureInTurns: (
    kerja: readonly Readonly<{ nama: string; jalankan: (ke: number) => Call }>[],
    kali: number,
    lapor: (teks: string) => void,
  ) => ReadonlyMap<string, Readonly<{ ms: number }>>;
  median: (angka: readonly number[]) => number;
  peakMemory: (argv: readonly string[], env: Readonly<Record<string, string>>) => number;
}>;

/** One bench: a server, a folder to work in, and pks as it is built. */
type Bench = BenchTools &
  Readonly<{ c: Cluster; dir: string; pks: string; desk: string; seconds: number; turns: number }>;

export async function benchServer(
  root: string,
  desk: string,
  argv: readonly string[],
  tools: BenchTools,
): Promise<void> {
  const bendera = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: { cepat: bendera, besar: bendera, sejuta: bendera, dir: { type: 'string' } },
  });
  const { cepat } = values;
  const dir = mkdtempSync(join(tmpdir(), 'pks-bench-'));
  const c = await Cluster.make(['shared_buffers = 256MB', 'max_wal_size = 2GB']);
  const b: Bench = {
    ...tools,
    c,
    dir,
    desk,
    pks: join(root, 'bin/pks.js'),
    seconds: cepat ? 3 : 10,
    turns: cepat ? 3 : 9,
  };
  try {
    await c.start();
    const sizes = values.sejuta ? [100_000, 1_000_000] : [100_000];
    const parts = [
      await commands(b, 1000),
      ...(values.besar ? [await manyCases(b, values.dir ?? dir)] : []),
      await scans(b),
      await desks(b),
      await longLists(b, sizes),
      await busiestDay(b),
    ];
    const [{ versi } = { versi: '' }] = await c.sql<{ versi: string }>(
      'postgres',
      "select current_setting('server_version') as versi",
    );
    const kepala = `Measured ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, PostgreSQL ${versi} on the same machine (fsync on, TCP, SCRAM, no TLS), load ${loadNow()} at the end.`;
    const page = join(root, PAGE);
    const [before, , after] = readFileSync(page, 'utf8').split(/(?<=<!-- bench -->\n)|(?=<!-- \/bench -->)/);
    writeFileSync(page, `${before}\n${[kepala, ...parts].join('\n\n')}\n\n${after}`);
  } finally {
    await c.remove();
    rmSync(dir, { recursive: true });
  }
}

const loadNow = (): string => readFileSync('/proc/loadavg', 'utf8').split(' ')[0] ?? '';
const address = ({ c }: Bench, basis: string): string => `postgres://127.0.0.1:${c.port}/${basis}`;

function run({ pks }: Bench, ...argv: string[]): { out: string; ms: number } {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [pks, ...argv], {
    env: { ...process.env, ...env, CI: '1' },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`pks ${argv.join(' ')}: ${stderr}`);
  return { out: stdout, ms: performance.now() - begun };
}

/** A made-up register, in a folder and moved to a server from a copy of it. */
async function commands(b: Bench, banyak: number): Promise<string> {
  say(`register of ${banyak}`);
  const folder = join(b.dir, 'folder');
  await b.makeRegister(folder, banyak);
  spawnSync('cp', ['-r', folder, join(b.dir, 'asal')]);
  await b.c.sql('postgres', 'create database bangku');
  const server = address(b, 'bangku');
  const { ms } = run(b, 'pindah', 'ke', server, '--register', join(b.dir, 'asal'), '--no-input');
  const [{ n } = { n: 0 }] = await b.c.sql<{ n: number }>('bangku', 'select count(*)::int as n from pks.tindakan');
  const { bare, rows } = compareCommands(b, folder, server);
  return [
    `${round(banyak)} cases (${round(n)} acts), moved from the folder in ${round(ms / 1000, 1)} s. CPU milliseconds of the whole process at the desk (bare Node: ${round(bare)}), medians:`,
    rows,
  ].join('\n\n');
}

/** As many cases as two centuries of one office bring, made by the same plan on both sides, as moving them takes an hour. `dir`: where the folder is kept. */
async function manyCases(b: Bench, dir: string): Promise<string> {
  say(`registers of ${MANY}`);
  const folder = join(dir, String(MANY));
  if (!existsSync(folder)) await b.makeRegister(folder, MANY);
  const { basis, cases, acts } = await fillCases(b.c, 'bangku', MANY);
  const server = address(b, basis);
  const { bare, rows } = compareCommands(b, folder, server);
  await b.c.sql('postgres', `drop database ${basis} with (force)`);
  return [
    `${round(cases)} cases (${round(acts)} acts) on the server, copied there from those above, beside a folder of ${round(MANY)} by the same plan (5 % active), at load ${loadNow()}. CPU milliseconds as above (bare Node: ${round(bare)}), medians:`,
    rows,
  ].join('\n\n');
}

/** The same commands in turns at a folder and at a server, and how often each asks that server. */
function compareCommands(b: Bench, folder: string, server: string): Readonly<{ bare: number; rows: string }> {
  const places = [folder, server].map((register) => {
    const semua = JSON.parse(run(b, 'list', '--json', '--langkah', '15', '--register', register).out).data;
    return { register, waiting: (semua as { id: string }[]).map((x) => x.id) };
  });
  const argvOf: Record<string, (ke: number, waiting: readonly string[]) => string[]> = {
    list: () => ['list'],
    show: (_, waiting) => ['show', waiting[0] ?? ''],
    overdue: () => ['overdue'],
    new: (ke) => [
      ...['new', '--lembaga', 'RSUD Contoh Bench', '--jenis', 'rsud-blud', '--tanggal-surat', 'kemarin', '--lengkap'],
      ...['--nomor-surat', `445/${Date.now().toString(36)}-${ke}/2026`, '--hal', 'Permohonan'],
    ],
    advance: (ke, waiting) => ['advance', waiting[ke + 1] ?? '', '--lengkap'],
  };
  const turns = Math.min(b.turns, ...places.map((x) => x.waiting.length - 3));
  const jobs = Object.entries(argvOf).flatMap(([nama, argv]) =>
    places.map(({ register, waiting }, i) => ({
      nama: `${nama} ${i}`,
      jalankan: (ke: number) => ({
        argv: [process.execPath, b.pks, ...argv(ke, waiting), '--register', register],
        env,
      }),
    })),
  );
  const bare = { nama: 'node', jalankan: () => ({ argv: [process.execPath, '-e', '0'] }) };
  const cpu = b.measureInTurns([bare, ...jobs], turns, say);
  const byClock = (nama: string, { register, waiting }: (typeof places)[number]): string =>
    nama === 'advance' || nama === 'new'
      ? ''
      : round(
          b.median(
            Array.from(
              { length: b.turns },
              () => run(b, ...(argvOf[nama]?.(0, waiting) ?? []), '--register', register).ms,
            ),
          ),
        );
  const rows = Object.keys(argvOf).map((nama) => {
    const [f = 0, s = 0] = [cpu.get(`${nama} 0`)?.ms, cpu.get(`${nama} 1`)?.ms];
    return [`\`pks ${nama}\``, round(f), round(s), `**${(s / f).toFixed(2)}**`, ...places.map((x) => byClock(nama, x))];
  });
  return {
    bare: cpu.get('node')?.ms ?? 0,
    rows: table(['', 'folder', 'server', 'x', 'folder, by the clock', 'server, by the clock'], rows),
  };
}

async function scans(b: Bench): Promise<string> {
  say('scans');
  const scan = join(b.dir, 'pindaian.pdf');
  const isi = Buffer.alloc(25 * 1024 * 1024 - 1024);
  for (let i = 0; i + 4 < isi.length; i += 4) isi.writeUInt32LE((i * 2654435761) >>> 0, i);
  isi.write('%PDF-1.7\n', 0);
  writeFileSync(scan, isi);
  const baris: Row[] = [];
  for (const [nama, register] of [
    ['folder', join(b.dir, 'folder')],
    ['server', address(b, 'bangku')],
  ] as const) {
    const satu = JSON.parse(run(b, 'list', '--json', '--langkah', '15', '--register', register).out).data.at(-1).id;
    const masuk = ['lampirkan', satu, scan, '--untuk', 'surat-permohonan', '--register', register];
    const ms = run(b, ...masuk).ms;
    writeFileSync(scan, isi.subarray(0, isi.length - 1)); // another one
    const mib = b.peakMemory([b.pks, ...masuk], { ...env, CI: '1' });
    writeFileSync(scan, isi);
    const keluar = run(b, 'backup', join(b.dir, `${nama}.zip`), '--register', register).ms;
    baris.push([nama, `${round(ms / 1000, 2)} s`, round(mib), `${round(keluar / 1000, 1)} s`]);
  }
  return `A scan of 25 MB attached, and all backed up with two of them:\n\n${table(['', 'attached', 'MiB', 'backup'], baris)}`;
}

type Desks = { took: number[]; conflicts: number };

/** So many desks at once, of those places in turn. */
async function runDesks(
  b: Bench,
  places: readonly string[],
  desks: number,
  way: string,
  rate = 0,
  seconds = b.seconds,
) {
  const semua = await Promise.all(
    Array.from(
      { length: desks },
      (_, i) =>
        new Promise<Desks>((jadi, gagal) => {
          const place = places[i % places.length] ?? '';
          const argv = [b.desk, place, `${way}${i}-${Date.now()}`, String(seconds), way, String(rate)];
          const p = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
          let out = '';
          p.stdout.on('data', (d) => {
            out += d;
          });
          p.on('close', (kode) => (kode === 0 ? jadi(JSON.parse(out)) : gagal(new Error(`a desk ended with ${kode}`))));
        }),
    ),
  );
  const took = semua.flatMap((x) => x.took).sort((a, z) => a - z);
  const at = (bagian: number): number => took[Math.min(took.length - 1, Math.floor(took.length * bagian))] ?? 0;
  const conflicts = semua.reduce((n, x) => n + x.conflicts, 0);
  return { perSecond: took.length / seconds, p50: at(0.5), p99: at(0.99), conflicts, n: took.length };
}

async function newPlace(b: Bench, nama: string): Promise<readonly [string, string]> {
  const folder = join(b.dir, nama);
  run(b, 'init', folder);
  await b.c.sql('postgres', `create database ${nama}`);
  run(b, 'init', '--basis', address(b, nama));
  return [folder, address(b, nama)];
}

async function desks(b: Bench): Promise<string> {
  const tempat = await newPlace(b, 'meja');
  const baris: Row[] = [];
  for (const [banyak, way] of [
    [1, 'new'],
    [8, 'new'],
    [32, 'new'],
    [8, 'satu'],
  ] as const) {
    say(`${banyak} desks, ${way}`);
    const [f, s] = [await runDesks(b, [tempat[0]], banyak, way), await runDesks(b, [tempat[1]], banyak, way)];
    const apa = way === 'satu' ? `${banyak} desks at one case` : `${banyak} desk${banyak > 1 ? 's' : ''}, letters`;
    const satu = (x: typeof f) => [round(x.perSecond, 1), `${round(x.p50)} / ${round(x.p99)}`, x.conflicts];
    baris.push([apa, ...satu(f), ...satu(s)]);
  }
  const judul = ['', 'folder: acts/s', 'ms p50 / p99', 'too late', 'server: acts/s', 'ms p50 / p99', 'too late'];
  return `Desks at once, each a process that opens the register anew for every act, as commands do, for ${b.seconds} s:\n\n${table(judul, baris)}`;
}

/** Rows for lists alone, without acts: what the server does for \`pks overdue\`. */
async function longLists(b: Bench, sizes: readonly number[]): Promise<string> {
  const baris: Row[] = [];
  for (const n of sizes)
    for (const semuaAktif of [false, true]) {
      say(`a list of ${n}, ${semuaAktif ? 'all' : '5 %'} active`);
      const telat = JSON.parse(run(b, 'overdue', '--json', '--register', address(b, 'bangku')).out).data as {
        id: string;
      }[];
      const id = telat.map((x) => x.id);
      const basis = await fillLists(b.c, 'bangku', n, semuaAktif, id);
      const nama = `${round(n)}, ${semuaAktif ? 'all' : '5 %'} active`;
      baris.push([nama, ...(await lateHere(b, basis))]);
      await b.c.sql('postgres', `drop database ${basis} with (force)`);
    }
  return `\`pks overdue\` over made-up rows (of the active a third is late, where all are active 2 %):\n\n${table(['cases', 'all it asks: CPU in the server, ms', 'by its clock, ms', 'the command by the clock, ms', 'CPU at the desk, ms', 'MiB'], baris)}`;
}

/** All statements by the server's log, their CPU and the clock; of the whole command the clock, CPU and memory. */
async function lateHere(b: Bench, basis: string): Promise<readonly string[]> {
  const argv = ['overdue', '--register', address(b, basis)];
  run(b, ...argv);
  await b.c.sql('postgres', `alter database ${basis} set log_statement_stats = on`);
  const asked = Array.from({ length: 5 }, () => {
    const before = readFileSync(b.c.log).length;
    run(b, ...argv);
    return saidTimes(readFileSync(b.c.log).subarray(before).toString());
  });
  await b.c.sql('postgres', `alter database ${basis} reset log_statement_stats`);
  const ms = b.median(Array.from({ length: 3 }, () => run(b, ...argv).ms));
  const cpu = b.cpuTime({ argv: [process.execPath, b.pks, ...argv], env });
  return [
    ...(['cpu', 'clock'] as const).map((apa) => round(b.median(asked.map((x) => x[apa])), 1)),
    ...[round(ms), round(cpu), round(b.peakMemory([b.pks, ...argv], { ...env, CI: '1' }))],
  ];
}

/** Milliseconds of all that a server's log tells of its statements. */
function saidTimes(log: string): Readonly<{ cpu: number; clock: number }> {
  const said = [...log.matchAll(/([\d.]+) s user, ([\d.]+) s system, ([\d.]+) s elapsed/g)];
  const sum = (...bagian: readonly number[]): number =>
    1000 * said.reduce((n, satu) => n + bagian.reduce((m, i) => m + Number(satu[i]), 0), 0);
  return { cpu: sum(1, 2), clock: sum(3) };
}

async function busiestDay(b: Bench): Promise<string> {
  const rate = (OFFICES * CASES * ACTS) / OFFICE_SECONDS;
  const peak = rate * 20;
  const registers: string[] = [];
  for (let i = 0; i < 8; i++) {
    const nama = `kantor_${i}`;
    await b.c.sql('postgres', `create database ${nama}`);
    run(b, 'init', '--basis', address(b, nama));
    registers.push(address(b, nama));
  }
  say(`a busiest day: ${peak.toFixed(1)} acts a second`);
  const x = await runDesks(b, registers, 16, 'new', peak / 16, b.seconds * 3);
  const [ukuran] = await b.c.sql<{ n: number }>(
    'bangku',
    `select (select sum(pg_total_relation_size(oid)) from pg_class
       where relnamespace = 'pks'::regnamespace and relkind = 'r' and relname <> 'berkas')::float8
       / (select count(*) from pks.tindakan) as n`,
  );
  const perAct = ukuran?.n ?? 0;
  const acts = OFFICES * CASES * ACTS;
  const gb = (acts * perAct) / 1e9;
  return [
    `${OFFICES} offices of ${CASES} cases a year, ${ACTS} acts each (a guess), are ${round(acts / 1e6, 1)} million acts a year, ${rate.toFixed(2)} a second in office hours. Twenty times that, ${peak.toFixed(1)} a second for ${b.seconds * 3} s by 16 desks over 8 registers on this one server: ${round(x.perSecond, 1)} acts/s recorded, median ${round(x.p50)} ms, p99 ${round(x.p99)} ms, counted from when each was due.`,
    `An act of the register above takes ${round(perAct / 1000, 1)} kB with rows and indexes: ${round(gb, 0)} GB a year for the country, ${round(gb * 10, 0)} GB in ten years; scans at 3 MB a case (a guess) ${round((OFFICES * CASES * 3) / 1e3)} GB a year more, which is what breaks first: a dump of it takes hours.`,
  ].join('\n\n');
}
