// The measurements as Markdown.
import { cpus } from 'node:os';

/** What a person types all day, with what a peer does instead; then what reads more than one case. */
const DAILY = ['', 'overdue', 'list', 'show', 'advance', 'new', 'draft'];
const PEER_EQUIVALENTS = {
  taskwarrior: { overdue: '`overdue`', list: '`list` (50)', show: '`info`', advance: '`modify`', new: '`add`' },
  recutils: { overdue: '`recsel`', list: '`recsel`', show: '`recsel`', new: '`recins`' },
  hledger: { list: '`register`', show: '`register`' },
  sqlite3: {
    overdue: '`select` (50)',
    list: '`select` (50)',
    show: '`select`',
    advance: '`update`',
    new: '`insert`',
    cari: 'FTS5 `match`, the same texts',
  },
  tar: { backup: '`-cz`' },
  ripgrep: { cari: '`-il`, files as they lie' },
  exceljs: { 'buku masuk --ke x.xlsx': '(the rows alone)' },
};
/** Many documents at once, by the names of their runs. */
export const MANY = [
  'pks draft, 200 in one process (kept before, unchanged)',
  'pks draft --pdf, 20 in one process',
  'LibreOffice alone, the same 20',
];

const thousands = (n) => n.toLocaleString('en-GB');

export function resultsMarkdown({ hasil, memori, cadangan, bentuk, takAda, pengisi, hari = new Date() }) {
  const dasar = hasil.get('node -e 0').ms;
  const x = (nama) => {
    const h = hasil.get(nama);
    return h ? (h.ms / dasar).toFixed(2) : '';
  };
  const lebih = (nama) => {
    const h = hasil.get(nama);
    return h ? thousands(Math.round(h.ms - dasar)) : '';
  };
  const kolom = (nama, n) => [x(`${nama} ${n}`), lebih(`${nama} ${n}`)];
  const mib = (perintah, n) =>
    memori.has(`${perintah} ${n}`) ? String(Math.round(memori.get(`${perintah} ${n}`))) : '';
  const milik = (perintah) => [
    `**\`${`pks ${perintah.replace(', a year', '')}`.trim()}\`**${perintah.endsWith(', a year') ? ', a year' : ''}`,
    ...bentuk.flatMap(({ n }) => [...kolom(`pks ${perintah}`, n), mib(perintah, n)]),
  ];
  const lainnya = (perintah) =>
    Object.entries(PEER_EQUIVALENTS).flatMap(([siapa, apa]) =>
      apa[perintah] === undefined || takAda.includes(siapa)
        ? []
        : [[`${siapa} ${apa[perintah]}`, ...bentuk.flatMap(({ n }) => [...kolom(`${siapa} ${perintah}`, n), ''])]],
    );
  const judul = ['by cases', ...bentuk.flatMap(({ n }) => [`${thousands(n)}: x`, 'ms over', 'MiB'])];
  const semua = [...new Set([...memori.keys()].map((k) => k.replace(/ \d+$/, '')))];
  const lagi = (hasil.get('node -e 0 (lagi)').ms / dasar).toFixed(2);
  return [
    `Measured ${hari.toISOString().slice(0, 10)}, Node ${process.versions.node}, ${process.platform}, ${cpus().length} cores,`,
    'without `NODE_EXTRA_CA_CERTS` and `NODE_OPTIONS`. x: CPU time of the whole process divided by that of `node -e 0`',
    `(${Math.round(dasar)} ms; measured twice: ${lagi}); ms over: milliseconds more than it; MiB: peak memory, one run. In turns,`,
    `median of ${hasil.get('node -e 0').kali} (of 3 where one run takes over 1.5 s, of one over 5 s).`,
    '',
    markdownTable(
      ['start', 'x', 'ms over'],
      ['--version', '--help'].map((p) => [`\`pks ${p}\``, x(p), lebih(p)]),
    ),
    '',
    markdownTable(
      judul,
      DAILY.flatMap((p) => [milik(p), ...lainnya(p)]),
    ),
    '',
    markdownTable(
      judul,
      semua.filter((p) => !DAILY.includes(p)).flatMap((p) => [milik(p), ...lainnya(p)]),
    ),
    '',
    `A backup has ${bentuk.map(({ n }) => `${cadangan.get(n).toFixed(2)} times (${thousands(n)} cases)`).join(', ')} the size of \`tar -cz\`.`,
    '',
    markdownTable(
      ['one document', 'x', 'ms over'],
      pengisi.map((p) => [p.nama, p.ada ? x(p.nama) : 'not installed', p.ada ? lebih(p.nama) : '']),
    ),
    '',
    markdownTable(
      ['many documents', 'x', 'ms over', 'ms each'],
      [...pengisi.filter((p) => p.ada).map((p) => [`${p.nama}, 200 in one process`, `${p.nama} ×`, 200])]
        .concat(MANY.map((nama, i) => [nama, nama, i === 0 ? 200 : 20]))
        .filter(([, nama]) => hasil.has(nama))
        .map(([judul, nama, banyak]) => [
          judul,
          x(nama),
          lebih(nama),
          ((hasil.get(nama).ms - dasar) / banyak).toFixed(1),
        ]),
    ),
    ...(takAda.length > 0 ? ['', `Not to be had here, so not measured: ${takAda.join(', ')}.`] : []),
    '',
  ].join('\n');
}

const markdownTable = (judul, baris) =>
  [judul, judul.map((_, i) => (i === 0 ? '---' : '---:')), ...baris].map((b) => `| ${b.join(' | ')} |`).join('\n');
