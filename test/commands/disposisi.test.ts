import { afterEach, beforeEach, expect, it } from 'vitest';
import { documentText } from '../../src/papers/docx/read/paragraphs.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import type { ScriptedAnswer } from '../support/scripted-ask.ts';
import { ENTER } from '../support/scripted-ask.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
});
afterEach(() => t.close());

type Kasus = { sifatSurat: string | null; riwayat: Record<string, unknown>[] };
const kasus = async () => (await t.json<Kasus>('show', '1')).data;
const terakhir = async () => (await kasus()).riwayat.at(-1);
const kendali = async () =>
  (await t.json<Record<string, unknown>[]>('buku', 'kendali')).data.map((b) => [b.hop, b.kepada, b.isiDisposisi]);
const DUA = ['--kepada', 'sekdin', '--kepada', 'kepala-bidang', '--kepada', 'sekretaris'];

it('one disposition goes to several, each once, with what its boxes ask for and how the letter is handled', async () => {
  const harap = ['--harap', 'Proses lebih lanjut', '--harap', 'koordinasi', '--harap', 'bicarakan dengan saya'];
  await t.json(
    'advance',
    '1',
    '--lengkap',
    '--disposisi',
    'Telaah',
    ...DUA,
    ...harap,
    '--sifat-surat',
    'Sangat segera',
  );
  expect(await terakhir()).toMatchObject({
    kepada: 'sekretaris',
    kepadaLain: ['kepala-bidang'],
    harap: ['proses-lebih-lanjut', 'koordinasi', 'bicarakan dengan saya'],
    sifatSurat: 'sangat-segera',
  });
  expect((await kasus()).sifatSurat).toBe('sangat-segera');
  const isi =
    'Telaah; harap proses lebih lanjut, koordinasi/konfirmasi, bicarakan dengan saya; sifat surat sangat segera';
  expect(await kendali()).toEqual([
    [1, 'Sekretaris', isi],
    [1, 'Kepala Bidang', isi],
  ]);
  const { out } = await t.run(['show', '1']);
  expect(out.replace(/\s+/g, ' ')).toContain('sangat segera');
});

it('one addressee is recorded as it always was, and nothing that was not said', async () => {
  await t.json('advance', '1', '--lengkap', '--disposisi', 'Telaah', '--kepada', 'sekretaris');
  const fakta = await terakhir();
  expect(fakta).toMatchObject({ kepada: 'sekretaris', disposisi: 'Telaah' });
  expect(Object.keys(fakta ?? {})).not.toContain('kepadaLain');
  expect(Object.keys(fakta ?? {})).not.toContain('harap');
  expect((await kasus()).sifatSurat).toBeNull();
});

/** The letter is late, and so would be said. */
const ALASAN = ['--alasan-lambat', 'pejabat dinas luar'];

it('a ticked box alone is a disposition: it stands in the book, and nobody is told that it is empty', async () => {
  const { peringatan } = await t.json('advance', '1', '--lengkap', '--harap', 'koordinasi', ...ALASAN);
  expect(peringatan).toEqual([]);
  expect(await kendali()).toEqual([[1, 'Sekretaris', 'harap koordinasi/konfirmasi']]);
});

it('several are ticked at a terminal, and the handling is asked with the first disposition only', async () => {
  const ubah = (pesan: string, jawab: ScriptedAnswer[1]): readonly ScriptedAnswer[] => [
    ['Simpan?', 'ubah jawaban'],
    ['Jawaban yang diubah', pesan],
    [pesan, jawab],
  ];
  await askAtDesk(
    t,
    ['advance', '1'],
    [
      ['Isi disposisi', 'Telaah'],
      ...ubah('Disposisi kepada', 'beberapa orang …'),
      ['Kepada siapa saja', ['Kepala Bidang', 'Sekretaris']],
      ...ubah('Dengan hormat harap', ['tanggapan dan saran']),
      ...ubah('Sifat surat', 'rahasia'),
    ],
  );
  expect(await terakhir()).toMatchObject({
    kepada: 'kepala-bidang',
    kepadaLain: ['sekretaris'],
    harap: ['tanggapan-dan-saran'],
    sifatSurat: 'rahasia',
  });
  const { err } = await askAtDesk(t, ['advance', '1'], [['Isi disposisi', ENTER]]);
  expect(err).not.toContain('Sifat surat');
  expect(await terakhir()).toMatchObject({ langkah: 3, kepada: 'kepala-bidang' });
});

it('a disposition taken back takes the handling of the letter with it', async () => {
  await t.json('advance', '1', '--lengkap', '--disposisi', 'x', '--sifat-surat', 'segera');
  await t.json('undo', '1', '--alasan', 'keliru');
  expect((await kasus()).sifatSurat).toBeNull();
});

it('an unknown handling is refused with those there are', async () => {
  const { keluar, err } = await t.run(['advance', '1', '--lengkap', '--sifat-surat', 'kilat', '--json']);
  expect(keluar).toBe(2);
  expect(JSON.parse(err)).toMatchObject({ rinci: { pilihan: ['biasa', 'segera', 'sangat-segera', 'rahasia'] } });
});

it('the sheet names all addressees in one row, ticks what was said, and leaves the other boxes to the pen', async () => {
  const harap = ['--harap', 'proses-lebih-lanjut', '--harap', 'bicarakan dengan saya'];
  await t.json('advance', '1', '--lengkap', '--disposisi', 'Telaah', ...DUA, ...harap, '--sifat-surat', 'segera');
  await t.json('advance', '1', '--lengkap', '--harap', 'koordinasi');
  await t.json('draft', '1', 'lembar-disposisi', '--ke', 'lembar.docx');
  const baris = documentText(t.readFile('lembar.docx'));
  const kotak = baris.filter((b) => /^[☐☒]/.test(b));
  expect(kotak).toEqual([
    '☐ Sangat segera',
    '☒ Segera',
    '☐ Rahasia',
    '☐ Tanggapan dan saran',
    '☒ Proses lebih lanjut',
    '☒ Koordinasi/konfirmasi',
    '☒ bicarakan dengan saya',
  ]);
  expect(baris).toContain('Sekretaris dan Kepala Bidang');
  expect(baris).toContain('Telaah; harap proses lebih lanjut, bicarakan dengan saya');
});

it('nobody disposes to himself: it is said, and not offered', async () => {
  const { peringatan } = await t.json(
    'advance',
    '1',
    '--lengkap',
    '--disposisi',
    'x',
    '--kepada',
    'kepala-dinas',
    ...ALASAN,
  );
  expect(peringatan).toEqual([
    'Disposisi ditujukan kepada Kepala Dinas, pemberi disposisi itu sendiri. Bila keliru, tarik langkah ini, lalu pilih yang benar: pks undo 2026-001 · pks advance 2026-001',
  ]);
  await t.json('undo', '1', '--alasan', 'keliru');
  const { keluar, err } = await askAtDesk(
    t,
    ['advance', '1'],
    [
      ['Isi disposisi', 'Telaah'],
      ['Simpan?', 'ubah jawaban'],
      ['Jawaban yang diubah', 'Disposisi kepada'],
      ['Disposisi kepada', 'Kepala Dinas'],
    ],
  );
  const ditawarkan = err.replace(/\s+/g, ' ').split('choices: ')[1];
  expect(keluar).toBe(1);
  expect(ditawarkan).toContain('Kepala Bidang | Sekretaris | beberapa orang');
  expect(ditawarkan).not.toContain('Kepala Dinas');
});
