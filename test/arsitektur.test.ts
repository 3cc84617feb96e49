import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

/** Which room may look into which. The map in src/README.md, enforced. */
const boleh: Record<string, readonly string[]> = {
  galat: [],
  versi: [],
  teks: [],
  sop: ['galat', 'valibot'],
  waktu: ['galat', 'date-fns'],
  permohonan: ['galat', 'sop', 'waktu', 'valibot'],
  kantor: ['galat', 'sop', 'waktu', 'permohonan', 'valibot'],
  naskah: ['galat', 'teks', 'sop', 'waktu', 'permohonan', 'kantor', 'diff'],
  register: ['galat', 'permohonan', 'kantor', 'fflate', 'lowdb', 'valibot', 'node:'],
  docx: ['galat', 'teks', 'naskah', 'docx', 'fflate', 'node:'],
  buku: ['galat', 'sop', 'waktu', 'permohonan'],
  lembar: ['buku', 'teks', 'waktu', 'docx', 'fflate'],
  env: ['galat', 'buku', 'kantor', 'naskah', 'register'],
  terminal: ['galat', 'teks', 'sop', 'waktu', 'permohonan', 'buku', 'env', 'inquirer', 'chalk', 'cli-table3', 'node:'],
  sesi: [
    'galat',
    'teks',
    'sop',
    'waktu',
    'permohonan',
    'kantor',
    'naskah',
    'buku',
    'register',
    'env',
    'terminal',
    'commander',
  ],
  commands: [
    'galat',
    'teks',
    'sop',
    'waktu',
    'permohonan',
    'kantor',
    'naskah',
    'buku',
    'register',
    'env',
    'terminal',
    'sesi',
    'commander',
  ],
  tempat: ['galat', 'teks', 'env', 'register', 'node:'],
  pdf: ['galat', 'node:'],
};
/** These put the house together and may see every room. */
const bebas = ['pks', 'muat', 'jalankan', 'main', 'wire'];

const src = join(import.meta.dirname, '../src');
const ruang = (path: string) => path.replaceAll('\\', '/').split('/')[0]!.replace(/\.ts$/, '');
const semua = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
const isi = (f: string) => readFileSync(join(src, f), 'utf8');

it('no room imports from a room it must not know', () => {
  const langgar = semua.flatMap((f) => {
    if (bebas.includes(ruang(f))) return [];
    const izin = boleh[ruang(f)];
    if (!izin) return [`${f}: a room that is not on the map`];
    return [...isi(f).matchAll(/(?:from|import\()\s*'([^']+)'/g)].flatMap(([, dari]) => {
      const tujuan = dari!.startsWith('.') ? ruang(relative(src, join(src, dirname(f), dari!))) : dari!;
      const sah =
        tujuan === ruang(f) || izin.some((i) => tujuan === i || tujuan.startsWith(i.endsWith(':') ? i : `${i}/`));
      return sah ? [] : [`${f} → ${dari}`];
    });
  });
  expect(langgar).toEqual([]);
});

it('commands do not import each other, but for the table of contents', () => {
  const langgar = semua
    .filter((f) => ruang(f) === 'commands' && !f.endsWith('semua.ts'))
    .filter((f) => /from '\.\//.test(isi(f)));
  expect(langgar).toEqual([]);
});

it('the store is known by its port alone', () => {
  const langgar = semua
    .filter((f) => ['commands', 'sesi', 'env'].includes(ruang(f)))
    .filter((f) => [...isi(f).matchAll(/from '[./]*register\/([^']+)'/g)].some(([, modul]) => modul !== 'register.ts'));
  expect(langgar).toEqual([]);
});

it('no clock, time zone or locale of the machine decides anything', () => {
  const langgar = semua
    .filter((f) => ![...bebas, 'waktu'].includes(ruang(f)))
    .filter((f) => /Date\.now\(|new Date\(\)|getTimezoneOffset|getFullYear|getHours|toLocale/.test(isi(f)));
  expect(langgar).toEqual([]);
});

it('date-fns comes by sub-path, one function each', () => {
  expect(semua.filter((f) => /from 'date-fns'/.test(isi(f)))).toEqual([]);
});

it('no step of the SOP is named in the rules', () => {
  const langgar = semua
    .filter((f) => ['permohonan', 'sesi', 'commands', 'register'].includes(ruang(f)))
    .filter((f) => /(?:langkah|no|\.no)\s*(?:===|!==|>=|<=|<|>)\s*\d/.test(isi(f)));
  expect(langgar).toEqual([]);
});

it('no file is a room without a name', () => {
  expect(semua.filter((f) => /(^|\/)(index|utils|helpers|common|types|service)\.ts$/.test(f))).toEqual([]);
});
