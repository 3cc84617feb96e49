// Writes man/pks.1 from the table of help and what every command says of its flags: node scripts/man-page.mjs
// With --print it goes to stdout instead; a test holds the page against it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadHouse } from './load-house.mjs';

const { COMMANDS, COMMAND_GROUPS, COMMAND_LOADERS, EXIT_MEANINGS, VERSION } = await loadHouse();

/** Text as roff reads it: a line may not begin with its marks, and a hyphen that is typed stays one. */
const roff = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/[^\0-\x7f]/g, (sign) => `\\[u${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)
    .replace(/^(['.])/gm, '\\&$1');
const bold = (text) => `\\fB${roff(text)}\\fR`;
const entry = (head, text) => `.TP\n${head}\n${roff(text)}`;
const calls = (lines) => ['.RS 4', '.nf', ...lines.map((line) => roff(line)), '.fi', '.RE'];

/** Those that every command has are told once. */
const COMMON = ['--json', '--no-input', '--no-color', '--quiet', '--ya', '--register', '--coba', '--kunci'];
const flagEntry = ({ flags, description }) => entry(bold(flags), description);

async function commandPart([nama, , ...contoh]) {
  const { alias, ringkas } = COMMANDS.find((c) => c.nama === nama);
  const c = (await COMMAND_LOADERS[nama]())({}, ringkas);
  const below = c.commands.map((sub) => entry(bold([nama, sub.name()].join(' ')), sub.summary()));
  const flags = new Map([c, ...c.commands].flatMap((x) => x.options).map((o) => [o.long, o]));
  const own = [...flags.values()].filter(({ long, hidden }) => !hidden && !COMMON.includes(long));
  const names = [nama, ...(alias ? [alias] : [])].map((n) => bold(`pks ${n}`)).join(', ');
  return [
    `.SS ${names}`,
    roff(`${ringkas[0].toUpperCase()}${ringkas.slice(1)}.`),
    ...calls(contoh),
    ...below,
    ...own.map(flagEntry),
  ];
}

const groups = [];
for (const { judul, perintah } of COMMAND_GROUPS) {
  groups.push(`.SH ${roff(judul.toUpperCase())}`);
  for (const row of perintah) groups.push(...(await commandPart(row)));
}
const writing = (await COMMAND_LOADERS.new())({}, '');
const common = COMMON.map((long) => writing.options.find((o) => o.long === long));

const page = [
  `.TH PKS 1 "" "pks ${VERSION}" "Manual pks"`,
  '.SH NAMA',
  roff('pks - register permohonan Perjanjian Kerja Sama (PKS) menurut SOP 470/08'),
  '.SH PEMAKAIAN',
  `${bold('pks')} [\\fIperintah\\fR] [\\fIpilihan\\fR]`,
  '.SH URAIAN',
  roff(
    'Mencatat tiap permohonan hak akses data kependudukan, menuntunnya melalui langkah SOP, menunjukkan apa yang terlambat dan tanggungan siapa, dan menyusun surat serta perjanjiannya.',
  ),
  roff(
    'Tanpa perintah: apa yang menunggu Anda. Di terminal, yang belum disebut ditanyakan. Nama akun komputer tercatat pada tiap kejadian; pks tidak memeriksa siapa yang mengetik.',
  ),
  ...groups,
  '.SH PILIHAN DI MANA SAJA',
  ...common.map(flagEntry),
  entry(bold('-h, --help'), 'bantuan, juga: pks <perintah> --help'),
  entry(bold('-V, --version'), 'versi pks'),
  '.SH KODE KELUAR',
  ...Object.entries(EXIT_MEANINGS).map(([code, meaning]) => entry(bold(code), meaning)),
  '.SH LINGKUNGAN',
  entry(bold('PKS_REGISTER'), 'folder register, bila tidak disebut dengan --register'),
  entry(bold('PKS_SOFFICE'), 'jalur program LibreOffice, untuk --pdf'),
  entry(bold('PKS_LACAK'), '1: kesalahan pks sendiri disertai jejaknya'),
  entry(bold('PKS_PAGER, PAGER'), 'yang menampilkan jawaban yang lebih panjang dari layar; kosong: tanpa itu'),
  entry(bold('NO_COLOR'), 'tanpa warna'),
  entry(bold('CI'), 'jangan bertanya'),
  '.SH LIHAT JUGA',
  roff('PANDUAN.md dan docs/panduan, yang dibawa bersama pks.'),
  '',
].join('\n');

if (process.argv.includes('--print')) process.stdout.write(page);
else {
  const root = fileURLToPath(new URL('..', import.meta.url));
  mkdirSync(join(root, 'man'), { recursive: true });
  writeFileSync(join(root, 'man/pks.1'), page);
}
