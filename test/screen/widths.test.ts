/** Nothing is wider than the terminal, and no word is cut, in any answer or help. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/command-list.ts';
import { textWidth } from '../../src/screen/layout/wrap.ts';
import { practiceRegister } from '../support/practice-register.ts';
import type { TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeAll(async () => {
  t = await practiceRegister();
  // A long name, letters two columns wide, and marks that take none.
  t.kini = new Date(t.kini.getTime() + 60_000);
  for (const [i, lembaga] of [
    'Rumah Sakit Umum Daerah Prambanan Kabupaten Sleman',
    '漢字診療所',
    'Klinik Pé̄dḗatrik',
  ].entries()) {
    const surat = [
      '--nomor-surat',
      `X/${i}`,
      '--tanggal-surat',
      'kemarin',
      '--hal',
      'Permohonan hak akses',
      '--jenis',
      'opd',
    ];
    await t.json('new', '--lembaga', lembaga, ...surat, '--lengkap');
  }
  const book =
    'Nomor PKS;Nama Instansi;Tanggal PKS;Berakhir\n470/90/PKS/2020;Rumah Sakit Umum Daerah Prambanan Kabupaten Sleman;2/1/2020;12/5\n470/91/PKS/2020;Toko Contoh;;\n470/92/PKS/2020;RSUD Lama;2/1/2020;\n';
  t.writeFile('buku.csv', new TextEncoder().encode(book));
  await t.json('impor', 'buku.csv', '--isi', 'pks', '--lewati-cacat');
  const list = 'Nomor Naskah;Tanggal Naskah;Arah\n470/999/VIII/DUKCAPIL/KABUPATEN-SLEMAN/2026;18/8/2026;keluar\n';
  t.writeFile('srikandi.csv', new TextEncoder().encode(`${list}X/0;1/1/2026;masuk\n`));
  // What goes to several people, what was approved apart, and what passed beside the steps.
  const harap = ['--harap', 'koordinasi', '--harap', 'bicarakan dahulu dengan Kepala Bidang sebelum diteruskan'];
  const kepada = ['--kepada', 'sekretaris', '--kepada', 'kepala-bidang', '--kepada', 'analis-kependudukan'];
  await t.json('advance', '21', '--lengkap', '--disposisi', 'Telaah', ...harap, ...kepada, '--sifat-surat', 'rahasia');
  for (const isian of [
    'disetujui-elemen=nik',
    'disetujui-jangka-waktu=18 bulan',
    'syarat=tidak disalin ke luar daerah',
  ])
    await t.json('ralat', '10', '--isian', isian, '--alasan', 'terlewat membaca lampiran surat balasan');
  for (const jenis of ['lembaga-setuju', 'ditanyakan', 'dijawab'])
    await t.json('catat', '9', '--jenis', jenis, '--tanggal', '15/7/2026', '--catatan', 'telepon ke subdit fasilitasi');
});
afterAll(() => t.close());

const READS: readonly (readonly string[])[] = [
  [],
  ...[
    'list',
    'overdue',
    'kerja-sama',
    'lembaga',
    'sop',
    'libur',
    'pejabat',
    'template',
    'config',
    'check',
    'segel',
  ].map((p) => [p]),
  ['check', '--komputer', 'OneDrive/register-kantor'],
  ['nomor', 'cocokkan', 'srikandi.csv'],
  ['pejabat', 'akun'],
  ...['nomor', 'wakilkan', '--help'].map((p) => [p]),
  ['list', '--status', 'semua'],
  ['overdue', '--per-peran'],
  ...['2', '9', '10', '14', '18', '21', '23'].map((k) => ['show', k]),
  ['jadwal', '14'],
  ['kewajiban', '--semua'],
  ...['masuk', 'keluar', 'kendali', 'pks', 'periksa'].map((b) => ['buku', b]),
  ['sop', 'periksa'],
  ['template', 'isian', 'pks'],
  ['draft', '14', '--daftar'],
  ['laporan'],
  ['laporan', '--tahun', '2026'],
  ['laporan', '--per', '14/8/2026', '--diketahui'],
  ['papan', '--layan', '-n'],
  ['papan'],
  ['jelaskan'],
  ...['9', '14', 'disposisi', 'data balikan', 'KELENGKAPAN_KURANG', 'qwerty'].map((k) => ['jelaskan', k]),
  ['impor', 'daftar'],
  ['impor', 'buku.csv', '--isi', 'pks', '-n'],
  ['show', 'B-001'],
  ['agenda'],
  ['log'],
  ['cari', 'permohonan'],
  ['cari', 'tidak ada di mana pun'],
  ...COMMANDS.map((c) => [c.nama, '--help']),
];

const shown = async (lebar: number, argv: readonly string[]): Promise<readonly string[]> => {
  t.lebar = lebar;
  const { out, err } = await t.run(argv);
  return [...out.split('\n'), ...err.split('\n')];
};
/** Words without the marks around them; a word that is broken behind a '/' counts by its parts. */
const wordsOf = (baris: readonly string[]): readonly string[] =>
  baris.flatMap((b) => b.split(/[\s/|·]+/)).map((w) => w.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));

/** What only the narrow forms of a screen say: before a value without a column of its own, and of rows left off. */
const NARROW_LABELS = ['Waktu', 'selesai', 'lagi', 'list'];

describe.each([60, 80, 100, 200])('at %d columns', (lebar) => {
  it('no line is wider, but one word that cannot be broken', async () => {
    for (const argv of READS) {
      const wide = (await shown(lebar, argv)).filter((b) => textWidth(b) > lebar && b.trim().includes(' '));
      expect([argv.join(' '), wide]).toEqual([argv.join(' '), []]);
    }
  });

  it('no word is cut', async () => {
    for (const argv of READS) {
      const whole = new Set([...wordsOf(await shown(400, argv)), ...NARROW_LABELS]);
      const cut = wordsOf(await shown(lebar, argv)).filter((w) => /\p{L}/u.test(w) && !whole.has(w));
      expect([argv.join(' '), cut]).toEqual([argv.join(' '), []]);
    }
  });
});
