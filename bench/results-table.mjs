// The measurements as Markdown.
import { cpus } from 'node:os';

const COMMANDS = ['overdue', 'list', 'show', 'advance', 'new', 'draft'];
const thousands = (n) => n.toLocaleString('en-GB');

export function resultsMarkdown({ hasil, memori, bentuk, pesaing, pengisi, hari = new Date() }) {
  const dasar = hasil.get('node -e 0').ms;
  const x = (nama) => {
    const h = hasil.get(nama);
    return h ? (h.ms / dasar).toFixed(2) : '';
  };
  const lebar = bentuk.map((b) => `${b.n}${b.semuaAktif ? ' aktif' : ''}`);
  const besar = ['100000', '10000'].every((n) => lebar.includes(n));
  const judul = [
    'x, by cases',
    ...bentuk.map((b) => `${thousands(b.n)}${b.semuaAktif ? ', all active' : ''}`),
    ...(besar ? ['100k ÷ 10k'] : []),
  ];
  const tumbuh = (awal) => (Number(x(`${awal} 100000`)) / Number(x(`${awal} 10000`))).toFixed(2);
  const baris = (siapa) => (perintah) => {
    const awal = `${siapa} ${perintah}`;
    return [
      siapa === 'pks' ? `**\`pks ${perintah}\`**` : `${siapa} ${PEER_EQUIVALENTS[siapa][perintah]}`,
      ...lebar.map((n) => x(`${awal} ${n}`)),
      ...(besar ? [tumbuh(awal)] : []),
    ];
  };
  const menurutPerintah = COMMANDS.flatMap((p) => [
    baris('pks')(p),
    ...(p === 'draft' ? [] : ['taskwarrior', 'sqlite3'].filter((s) => pesaing[s]).map((s) => baris(s)(p))),
  ]);
  const takAda = [
    ...Object.entries(pesaing).flatMap(([nama, ada]) => (ada ? [] : [nama])),
    ...pengisi.filter((p) => !p.ada).map((p) => p.nama),
  ];
  const lagi = (hasil.get('node -e 0 (lagi)').ms / dasar).toFixed(2);
  return [
    `Measured ${hari.toISOString().slice(0, 10)}, Node ${process.versions.node}, ${process.platform}, ${cpus().length} cores.`,
    `CPU time of the whole process divided by that of \`node -e 0\` (${Math.round(dasar)} ms; measured twice: ${lagi}),`,
    `in turns, median of ${hasil.get('node -e 0').kali} (of 5 where one run takes over 1.5 s).`,
    '',
    markdownTable(
      ['start', 'x'],
      [
        ['`pks --version`', x('--version')],
        ['`pks --help`', x('--help')],
      ],
    ),
    '',
    markdownTable(judul, menurutPerintah),
    '',
    markdownTable(
      ['one document', 'x'],
      pengisi.map((p) => [p.nama, p.ada ? x(p.nama) : 'not installed']),
    ),
    '',
    markdownTable(
      ['peak memory, MiB', ...judul.slice(1, 1 + lebar.length)],
      ['overdue', 'list'].map((p) => [
        `\`pks ${p}\``,
        ...lebar.map((n) => String(Math.round(memori.get(`${p} ${n}`)))),
      ]),
    ),
    ...(takAda.length > 0 ? ['', `Not installed here, so not measured: ${takAda.join(', ')}.`] : []),
    '',
  ].join('\n');
}

/** What a peer does instead. */
const PEER_EQUIVALENTS = {
  taskwarrior: { overdue: '`overdue`', list: '`list` (50)', show: '`info`', advance: '`modify`', new: '`add`' },
  sqlite3: { overdue: '`select` (50)', list: '`select` (50)', show: '`select`', advance: '`update`', new: '`insert`' },
};

const markdownTable = (judul, baris) =>
  [judul, judul.map((_, i) => (i === 0 ? '---' : '---:')), ...baris].map((b) => `| ${b.join(' | ')} |`).join('\n');
