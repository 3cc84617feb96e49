/** Only this file chooses the real store, clock, terminal and renderer. */
import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { memorySaver } from './disk/spare-memory.ts';
import type { Env } from './env.ts';
import { LATE_PARTS, latePapers } from './late-parts.ts';
import { accountName } from './machine/account-name.ts';
import { copyKeeper, desktopOf } from './machine/desktop.ts';
import { hasOwnRegister } from './machine/find-register.ts';
import { heardRegister } from './machine/heard-register.ts';
import { localFiles } from './machine/local-files.ts';
import { keepMyRegister, readMyRegister } from './machine/my-settings.ts';
import { practicePlace } from './machine/practice-place.ts';
import { registerPlaces } from './machine/register-places.ts';
import { pagedPrint } from './machine/streams/pager.ts';
import type { Output } from './machine/streams/plain-output.ts';
import { onStopSignal } from './machine/streams/stop-signals.ts';
import { userCache } from './machine/user-cache.ts';
import { main } from './main.ts';
import { instantInWib, yearOf } from './office/days/tanggal.ts';
import { headedOutput } from './screen/layout/headed-output.ts';
import { shortOffers } from './screen/layout/short-offers.ts';
import { takesColour } from './screen/layout/style.ts';
import { terminalWidth } from './screen/layout/terminal-width.ts';
import { silentProgress } from './screen/silent-progress.ts';
import type { Register } from './store/register.ts';

const NO_QUESTIONS: ReadonlySet<string> = new Set(['--no-input', '--json']);

const QUIET: ReadonlySet<string> = new Set(['--json', '--quiet', '-q']);

type RealEnv = Env & Readonly<{ sudahMencatat(): boolean }>;

/** The standard output and error of this process. */
type Streams = Readonly<{ keluaran: Output; catatan: Output }>;

export async function realEnv(
  argv: readonly string[],
  arus: Streams = { keluaran: process.stdout, catatan: process.stderr },
): Promise<RealEnv> {
  const { keluaran, catatan } = arus;
  const variabel = process.env;
  const cwd = process.cwd();
  const paged = pagedPrint(keluaran, variabel, argv);
  const quiet = argv.some((a) => QUIET.has(a));
  const shownAt = (arus: Output, teks: string): string =>
    arus.isTTY === true && !quiet ? shortOffers(teks, yearOf(instantInWib(new Date()))) : teks;
  const { headNow, ...tulisan } = headedOutput(
    (teks) => paged(shownAt(keluaran, teks)),
    (teks) => catatan.write(`${shownAt(catatan, teks)}\n`),
  );
  const operator = { akun: accountName(), meja: hostname() };
  const { ask, progress } = questions(catatan, variabel, headNow);
  const places = registerPlaces({
    cwd,
    longWork: async () => (quiet ? silentProgress : progress('Menaikkan register ke bentuk yang baru')),
    variabel,
    akun: operator.akun,
    now: () => new Date(),
    askPassword: async (pertanyaan) =>
      isWatched(catatan, variabel) && !argv.some((a) => NO_QUESTIONS.has(a))
        ? (await ask()).text(pertanyaan, { rahasia: true })
        : null,
  });
  return {
    now: () => new Date(),
    operator,
    variabel,
    get lebar() {
      return terminalWidth(keluaran, variabel); // A window may be resized between two questions.
    },
    warna: takesColour(keluaran, variabel, argv) ? await loadColours() : null,
    // Late, as opening stdin is slow.
    get bolehTanya() {
      return isWatched(catatan, variabel);
    },
    ...tulisan,
    ask,
    practice: practicePlace(variabel, (latihan) => hasOwnRegister(cwd, latihan)),
    progress,
    onInterrupt: onStopSignal,
    ...latePapers(variabel),
    localFiles: localFiles(cwd),
    keepCopy: copyKeeper(variabel),
    desktop: desktopOf(variabel, process.platform),
    ...registers(places, arus),
    tryPlace: async (folder) => (await import('./machine/try-place.ts')).tryPlace(folder, variabel, () => new Date()),
    ...LATE_PARTS,
    myRegister: async () => readMyRegister(variabel),
    keepMyRegister: async (folder) => keepMyRegister(variabel, folder),
    userCache: userCache(variabel),
    memorySaver,
    sha256Of: (isi) => createHash('sha256').update(isi).digest('hex'),
    newKey: randomUUID,
  };
}

/** Both stand on stderr, below what heads all output. */
function questions(catatan: Output, variabel: NodeJS.ProcessEnv, headNow: () => void): Pick<Env, 'ask' | 'progress'> {
  return {
    ask: async () => {
      headNow();
      return (await import('./screen/ask/ask.ts')).ask();
    },
    progress: async (apa) => {
      if (catatan.isTTY !== true || variabel.CI) return silentProgress;
      headNow();
      return (await import('./screen/progress-line.ts')).progressLine(apa);
    },
  };
}

const loadColours = async () => (await import('./screen/layout/colours.ts')).terminalColours;

/** Whether somebody can be asked. */
const isWatched = (catatan: Output, variabel: NodeJS.ProcessEnv): boolean =>
  catatan.isTTY === true && process.stdin.isTTY === true && !variabel.CI;

function registers(places: ReturnType<typeof registerPlaces>, arus: Streams) {
  const opened: Register[] = [];
  let tercatat = false;
  const remember = (register: Register): Register => {
    opened.push(register);
    return heardRegister(register, () => {
      tercatat = true;
    });
  };
  return {
    openRegister: async (tempat, lihat) => remember(await places.open(tempat, lihat)),
    makeRegister: async (tempat, isi) => {
      const register = remember(await places.make(tempat, isi));
      tercatat = true;
      return register;
    },
    close: async () => {
      for (const satu of opened.splice(0)) await satu.close();
    },
    runPks: async (lagi, ubah) => {
      const dalam = await realEnv(lagi, arus);
      const keluar = await main(lagi, { ...dalam, ...ubah });
      tercatat ||= dalam.sudahMencatat();
      return keluar;
    },
    tryRegisterFolder: places.tryPlace,
    moveRegister: places.moveInto,
    serverRights: places.rights,
    sudahMencatat: () => tercatat,
  } satisfies Partial<RealEnv>;
}
