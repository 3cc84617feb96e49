/** One question and one word for one thing, whichever command asks or shows it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { CTRL_C, ENTER, type ScriptedAnswer } from '../support/scripted-ask.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
});
afterEach(() => t.close());

describe('the kind of an institution is asked in words and guessed from the name', () => {
  it.each<readonly [string, string, readonly string[], readonly ScriptedAnswer[], string]>([
    [
      'of a case that runs on paper',
      'Lembaga pemohon',
      ['new', '--di-langkah', '5', '--nomor-surat', '445/1', '--tanggal-surat', '3/8/2026', '--hal', 'x'],
      [
        ['Diterima', '4/8/2026'],
        ['Menunggu di langkah itu sejak', '5/8/2026'],
      ],
      'list',
    ],
    [
      'of an agreement without a case',
      'Lembaga',
      ['sahkan', '--tanpa-kasus', '--nomor-kesatu', '470/1'],
      [
        ['Ditandatangani', '2/1/2025'],
        ['Berakhir, hari terakhir (Enter = tidak disebut)', ENTER],
        ['Nomor PKS lembaga (Enter = tidak disebut)', ENTER],
      ],
      'kerja-sama',
    ],
  ])('%s', async (_, nama, argv, lain, daftar) => {
    const skrip: readonly ScriptedAnswer[] = [[nama, 'RSUD Contoh'], ['Jenis lembaga', ENTER], ...lain];
    const { keluar, layar } = await askAtDesk(t, argv, skrip);
    expect(keluar).toBe(0);
    expect(layar.find((baris) => baris.startsWith('? Jenis lembaga'))).toBe(
      '? Jenis lembaga › RSUD/BLUD  (Perangkat daerah | Kalurahan | RSUD/BLUD | Instansi vertikal | Perguruan tinggi | Badan hukum profit | Badan hukum nirlaba)',
    );
    expect((await t.json<unknown[]>(daftar)).data).toHaveLength(1);
  });
});

it('what is left is counted in working days, as in the lists, above the questions and in the whole case', async () => {
  await t.json('new', ...completeSuratFlags({ diterima: 'hari ini' }), '--lengkap');
  await t.json('advance', '1', '--lengkap');
  await t.json('advance', '1', '--lengkap');
  await t.json('advance', '1', '--lengkap');
  const sisa = /sisa \d+ hk/.exec((await t.run(['list'])).out)?.[0];
  expect(sisa).toBeDefined();
  expect((await t.run(['show', '1'])).out).toContain(`(${sisa})`);
  const { err } = await askAtDesk(
    t,
    ['advance', '1'],
    [
      ['2026-001 RSUD Contoh: Perjanjian kerja sama belum dibuat. Buat sekarang?', false],
      ['Simpan?', CTRL_C],
    ],
  );
  expect(err).toContain(`(${sisa})`);
});

it('a shell is offered words alone, in a practice register too', async () => {
  await t.json('latihan');
  const { out, err } = await t.run(['completion', 'complete', '--', 'show', '']);
  expect(err).toBe('');
  expect(out).not.toContain('LATIHAN');
  expect(out.split('\n')[0]).toMatch(/^\d{4}-\d{3}\t/);
});

it('an example of a command names no case that may not exist', async () => {
  type Meaning = Readonly<{ jenis: string; rincian: readonly Readonly<{ hal: string; isi: string }>[] }>;
  const semua = (await t.json<readonly Meaning[]>('jelaskan', 'advance')).data.find((m) => m.jenis === 'perintah');
  const contoh = semua?.rincian.filter((r) => r.hal === 'Misalnya').map((r) => r.isi);
  expect(contoh).toEqual(['pks advance', 'pks advance --lengkap --disposisi "Proses sesuai ketentuan"']);
});
