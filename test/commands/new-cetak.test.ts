/** Receipt and disposition sheet made with the letter, by flag or at the end of the questions. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Ask } from '../../src/env.ts';
import { type ShownKasus, showKasus } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { CTRL_C, ENTER, type ScriptedAnswer, scriptedAsk } from '../support/scripted-ask.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
});
afterEach(() => t.close());

const SURAT = [...completeSuratFlags(), '--kontak', '(0274) 000000', '--penerima', 'Siti A.'];
const TANYA = 'Buat tanda terima dan lembar disposisi sekarang?';
const naskahOf = (k: ShownKasus) =>
  (k.naskah as readonly Readonly<{ naskah: string; versi: number }>[]).map((n) => `${n.naskah} v${n.versi}`);

it('makes both at once, and the first step counts the sheet as held', async () => {
  const { data } = await t.json<ShownKasus>('new', ...SURAT, '--ada', 'surat-permohonan', '--cetak');
  expect(naskahOf(data)).toEqual(['tanda-terima v1', 'lembar-disposisi v1']);
  expect([data.langkah?.no, data.versi]).toEqual([2, 3]);
  const k = await showKasus(t, '1');
  expect(k.dokumen).toEqual(['tanda-terima', 'register-surat-masuk', 'surat-permohonan']);
  expect((await t.json<{ baik: boolean }>('check')).data.baik).toBe(true);
});

it('names their folder and the lines that put right and open them', async () => {
  const { out } = await t.run(['new', ...SURAT, '--ada', 'surat-permohonan', '--cetak']);
  expect(out.split('\n').slice(-3)).toEqual([
    '  Dibuat    di kasus/2026-001/naskah',
    '  Betulkan  pks ralat 1',
    '  Cetak     pks buka 1 tanda-terima · pks buka 1 lembar-disposisi',
  ]);
});

it('repeated with its key records and makes nothing twice, and finishes what was left', async () => {
  const argv = ['new', ...SURAT, '--ada', 'surat-permohonan', '--kunci', 'satu'];
  await t.json(...argv, '--cetak');
  const { data } = await t.json<ShownKasus>(...argv, '--cetak');
  expect([naskahOf(data).length, data.versi]).toEqual([2, 3]);
  expect(await t.failure(...argv)).toMatchObject({ kode: 'KUNCI_LAIN_ISI' });
});

it('tries nothing out with -n', async () => {
  const { data } = await t.json<ShownKasus>('new', ...SURAT, '--ada', 'surat-permohonan', '--cetak', '-n');
  expect(data.naskah).toEqual([]);
  expect(existsSync(join(t.folder, 'data', 'kasus', '2026-001'))).toBe(false);
});

it('a form that cannot be made is said, and the letter is recorded', async () => {
  await t.json('template', 'salin', 'lembar-disposisi');
  t.writeFile('data/template/lembar-disposisi.docx', new TextEncoder().encode('bukan dokumen'));
  const { data, peringatan } = await t.json<ShownKasus>('new', ...SURAT, '--ada', 'surat-permohonan', '--cetak');
  expect(naskahOf(data)).toEqual(['tanda-terima v1']);
  expect(peringatan.join(' ')).toContain('Buat sendiri: pks draft 2026-001 lembar-disposisi');
});

it('is offered at the end of the questions; then the first step is done with what was made', async () => {
  const { keluar, out } = await askAtDesk(
    t,
    ['new', ...SURAT],
    [
      ['Kelengkapan langkah 1', ['surat permohonan']],
      [TANYA, ENTER],
    ],
  );
  expect(keluar).toBe(0);
  expect(out).toContain('Menunggu  langkah 2: Disposisi Kepala Dinas');
  const k = await showKasus(t, '1');
  expect([naskahOf(k), k.langkah?.no]).toEqual([['tanda-terima v1', 'lembar-disposisi v1'], 2]);
});

it('leaves the first step waiting where something else is lacking, and the letter where it is declined', async () => {
  await askAtDesk(
    t,
    ['new', ...SURAT],
    [
      ['Kelengkapan langkah 1', []],
      [TANYA, true],
    ],
  );
  expect((await showKasus(t, '1')).langkah?.no).toBe(1);
  for (const [nomor, jawab] of [
    ['2', false],
    ['3', CTRL_C],
  ] as const) {
    const lain = [...SURAT.filter((x) => x !== '445/1182/2026' && x !== '--nomor-surat'), '--nomor-surat', nomor];
    const { keluar } = await askAtDesk(
      t,
      ['new', ...lain],
      [
        ['Kelengkapan langkah 1', []],
        [TANYA, jawab],
      ],
    );
    expect([keluar, naskahOf(await showKasus(t, nomor))]).toEqual([0, []]);
  }
});

it('the copies lie where the office said', async () => {
  mkdirSync(join(t.folder, 'keluaran'));
  await t.json('config', 'keluaran.folder', 'keluaran');
  await t.json('new', ...SURAT, '--ada', 'surat-permohonan', '--cetak');
  expect(existsSync(join(t.folder, 'keluaran', '2026-001-tanda-terima-v1.docx'))).toBe(true);
});

it('every act is of the moment of its own answer, however long the question stood open', async () => {
  const menit = (n: number) => new Date(t.kini.getTime() + n * 60_000);
  const kontak = SURAT.indexOf('--kontak');
  const jawaban: readonly ScriptedAnswer[] = [
    ['Kelengkapan langkah 1', ['surat permohonan']],
    ['Kontak lembaga', '0274 111111'],
    [TANYA, ENTER],
  ];
  const orang = scriptedAsk(jawaban);
  const lambat: Ask = {
    ...orang,
    withWayBack: () => lambat,
    text: async (...tanya) => {
      t.kini = menit(7);
      return orang.text(...tanya);
    },
    confirm: async (...tanya) => {
      t.kini = menit(9);
      return orang.confirm(...tanya);
    },
  };
  t.ask = lambat;
  const mulai = t.kini.getTime();
  const { keluar, err } = await t.run(['new', ...SURAT.toSpliced(kontak, 2)]);
  t.ask = null;
  orang.habis();
  expect([keluar, err]).toEqual([0, expect.any(String)]);
  const { riwayat } = await showKasus(t, '1');
  const sesudah = riwayat.map(({ jenis, dicatat }) => `${jenis} ${(Date.parse(String(dicatat)) - mulai) / 60_000}`);
  expect(sesudah).toEqual(['Diterima 0', 'Dilengkapi 7', 'Dikonsep 16', 'Dikonsep 16', 'Diselesaikan 16']);
});

it('an act of the office too', async () => {
  const orang = scriptedAsk([
    ['Nilai (Enter = biarkan)', 'Beran, Sleman'],
    ['Simpan?', ENTER],
  ]);
  const lambat: Ask = {
    ...orang,
    withWayBack: () => lambat,
    choose: async (...tanya) => {
      t.kini = new Date(t.kini.getTime() + 9 * 60_000);
      return orang.choose(...tanya);
    },
  };
  t.ask = lambat;
  const { keluar, err } = await t.run(['config', 'ubah', 'kantor.alamat']);
  t.ask = null;
  expect([keluar, err]).toEqual([0, expect.any(String)]);
  const folder = join(t.folder, 'data', 'kejadian');
  const akhir = JSON.parse(readFileSync(join(folder, readdirSync(folder).sort().at(-1) ?? ''), 'utf8'));
  expect(Date.parse(akhir.kejadian[0].dicatat)).toBe(t.kini.getTime());
});
