import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Asking, askSeries } from '../../src/desk/ask/question-series.ts';
import type { Env } from '../../src/env.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { CTRL_C, ENTER, ESC, ESC_ESC, type ScriptedAnswer, scriptedAsk } from '../support/scripted-ask.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

const warna = [
  { nilai: 'm', nama: 'merah' },
  { nilai: 'p', nama: 'putih' },
];
/** Three questions, of which the second is asked for red alone. */
async function bendera({ ask, note }: Asking): Promise<readonly unknown[]> {
  note('Bendera');
  const w = await ask.choose('Warna', warna);
  note(`Warna dipilih: ${w}`);
  const lebar = w === 'm' ? await ask.text('Lebar', { gema: (t) => `${t} cm` }) : '';
  const hias = await ask.tick('Hiasan', [{ nilai: 1, nama: 'rumbai' }]);
  return [w, lebar, hias.length];
}
async function tanya(skrip: readonly ScriptedAnswer[], opsi = {}) {
  const orang = scriptedAsk(skrip);
  const catatan: string[] = [];
  const env = { ask: async () => orang, note: (t: string) => catatan.push(t), lebar: 80 } as unknown as Env;
  const hasil = await askSeries(env, { input: true, color: true, ...opsi }, bendera);
  orang.habis();
  return { hasil, catatan, layar: orang.layar };
}

describe('a series of questions', () => {
  it('ends with its answers in sight, which are not said again, and goes on after a yes', async () => {
    const { hasil, catatan } = await tanya([
      ['Warna', 'merah'],
      ['Lebar', '40'],
      ['Hiasan', []],
      ['Simpan?', 'ya'],
    ]);
    expect(hasil).toEqual(['m', '40', 0]);
    expect(catatan).toEqual([
      'Bendera',
      'Esc = kembali satu pertanyaan · Ctrl+C = batal tanpa menyimpan apa pun',
      'Warna dipilih: m',
    ]);
  });

  it('says at the end what was taken unasked, and what an answer became', async () => {
    const orang = scriptedAsk([
      ['Nama', 'rsud'],
      ['Simpan?', 'ya'],
    ]);
    const catatan: string[] = [];
    const env = { ask: async () => orang, note: (t: string) => catatan.push(t), lebar: 80 } as unknown as Env;
    await askSeries(env, { input: true, color: true }, async ({ ask, later, show }) => {
      show('Nama', (await ask.text('Nama')).toUpperCase());
      await later.text('Kapan', { bawaan: 'sekarang' });
      await later.text('Catatan');
    });
    expect(catatan.slice(1)).toEqual(['', '  Nama   RSUD', '  Kapan  sekarang']);
  });

  it('says all answers at the end where they no longer stand just above', async () => {
    const nama = Array.from({ length: 16 }, (_, i) => `Isian ${i}`);
    const orang = scriptedAsk([...nama.map((n): ScriptedAnswer => [n, 'x']), ['Simpan?', 'ya']]);
    const catatan: string[] = [];
    const env = { ask: async () => orang, note: (t: string) => catatan.push(t), lebar: 80 } as unknown as Env;
    await askSeries(env, { input: true, color: true }, async ({ ask }) => {
      for (const n of nama) await ask.text(n);
    });
    expect(catatan.filter((t) => /^ {2}Isian \d+ +x$/.test(t))).toHaveLength(16);
  });

  it('says what stands above its questions within the terminal', async () => {
    const orang = scriptedAsk([['Warna', 'putih']]);
    const catatan: string[] = [];
    const env = { ask: async () => orang, note: (teks: string) => catatan.push(teks), lebar: 60 } as unknown as Env;
    await askSeries(env, { input: true, color: true }, ({ ask }) => ask.choose('Warna', warna));
    expect(catatan[0]).toBe('Esc = kembali satu pertanyaan · Ctrl+C = batal tanpa\n  menyimpan apa pun');
  });

  it('goes back as often as one likes, with the answers given in mind', async () => {
    const { hasil, layar } = await tanya([
      ['Warna', 'merah'],
      ['Lebar', '40'],
      ['Hiasan', ESC],
      ['Lebar', ESC],
      ['Warna', ESC], // the first: asked again
      ['Warna', ENTER],
      ['Lebar', ENTER],
      ['Hiasan', ['rumbai']],
    ]);
    expect(hasil).toEqual(['m', '40', 1]);
    expect(layar).toContain('? Lebar › [40] 40  → 40 cm');
  });

  it('is left by Esc before the first answer, and said nothing twice where the first question is asked again', async () => {
    await expect(tanya([['Warna', ESC]])).rejects.toMatchObject({ kode: 'DIBATALKAN' });
    const { catatan } = await tanya([
      ['Warna', 'putih'],
      ['Hiasan', ESC],
      ['Warna', ESC],
      ['Warna', ENTER],
      ['Hiasan', ENTER],
    ]);
    expect(catatan.filter((satu) => satu === 'Bendera')).toHaveLength(1);
  });

  it('goes back two at two quick Esc, and asks both again', async () => {
    const { hasil, layar } = await tanya([
      ['Warna', 'merah'],
      ['Lebar', '40'],
      ['Hiasan', ESC_ESC],
      ['Warna', ENTER],
      ['Lebar', '50'],
      ['Hiasan', ENTER],
    ]);
    expect(hasil).toEqual(['m', '50', 0]);
    expect(layar.filter((b) => b.startsWith('? Warna'))).toHaveLength(2);
  });

  it('drops what no longer follows from the answers', async () => {
    const { hasil, catatan } = await tanya([
      ['Warna', 'merah'],
      ['Lebar', ESC],
      ['Warna', 'putih'],
      ['Hiasan', ENTER],
    ]);
    expect(hasil).toEqual(['p', '', 0]);
    expect(catatan.filter((t) => t.startsWith('  '))).toEqual([
      '  ← kembali',
      '  Warna   putih',
      '  Hiasan  belum dicentang',
    ]);
  });

  it('changes one answer from the end, and asks only what follows from it', async () => {
    const { hasil } = await tanya([
      ['Warna', 'putih'],
      ['Hiasan', ['rumbai']],
      ['Simpan?', 'ubah jawaban'],
      ['Jawaban yang diubah', 'Warna'],
      ['Warna', 'merah'],
      ['Lebar', '50'],
      ['Simpan?', ESC],
      ['Hiasan', ENTER],
      ['Simpan?', 'ya'],
    ]);
    expect(hasil).toEqual(['m', '50', 1]);
  });

  it('is left without a trace by a no, and by Ctrl+C', async () => {
    const batal = { kode: 'DIBATALKAN' };
    const dua: readonly ScriptedAnswer[] = [
      ['Warna', 'putih'],
      ['Hiasan', ENTER],
    ];
    await expect(tanya([...dua, ['Simpan?', 'tidak, batalkan']])).rejects.toMatchObject(batal);
    await expect(tanya([...dua, ['Simpan?', CTRL_C]])).rejects.toMatchObject(batal);
  });

  it.each(['ya', 'coba'])('does not ask for the yes with --%s', async (flag) => {
    const { catatan } = await tanya(
      [
        ['Warna', 'putih'],
        ['Hiasan', ENTER],
      ],
      { [flag]: true },
    );
    expect(catatan).not.toContain('  Warna   putih');
  });
});

describe('a command that asks', () => {
  let t: TestDesk;
  beforeEach(async () => {
    t = await deskWithSurat();
  });
  afterEach(() => t.close());
  const hal = async () => (await t.json<{ surat: { hal: string; nomor: string } }>('show', '1')).data.surat;

  it('another field is chosen by going back, and its own old value is seen', async () => {
    const { keluar, err } = await askAtDesk(
      t,
      ['ralat', '1'],
      [
        ['Isian yang diralat', 'Hal surat'],
        ['Hal surat yang benar', ESC],
        ['Isian yang diralat', 'Nomor surat'],
        ['Nomor surat yang benar', '445/1128/2026'],
        ['Alasan', 'angka tertukar'],
        ['Simpan?', 'ya'],
      ],
    );
    expect(keluar).toBe(0);
    expect(err).toContain('\n  kini: 445/1182/2026\n');
    expect(await hal()).toMatchObject({ hal: 'Permohonan hak akses', nomor: '445/1128/2026' });
  });

  it('pks init goes back as well, with what it proposes made anew, and ends with its own question', async () => {
    const folder = join(t.folder, 'kantor');
    const { keluar, err } = await askAtDesk(
      t,
      ['init', 'kantor', '--penandatangan', 'Bupati melalui Dinas'],
      [
        ['Kabupaten', '?'],
        ['Kabupaten', '<kabupaten>'],
        ['Kabupaten', 'cd latihan-pks, pks new'],
        ['Kabupaten', 'Slemann'],
        ['Nama kantor', ESC],
        ['Kabupaten', 'Sleman'],
        ['Nama kantor', ENTER],
        [`Buat register di ${folder}?`, true],
      ],
    );
    expect(keluar).toBe(0);
    expect(err).toContain('surat ke Kemendagri ditandatangani Bupati melalui');
    const { data } = await t.json<{ nilai: string }[]>('config', 'kantor.nama', '--register', 'kantor');
    expect(data[0]?.nilai).toBe('Dinas Kependudukan dan Pencatatan Sipil Kabupaten Sleman');
    const siapa = await t.json<{ nilai: string }[]>('config', 'penandatangan', '--register', 'kantor');
    expect(siapa.data[0]?.nilai).toBe('Bupati melalui Dinas');
  });

  it('a no records nothing', async () => {
    const { keluar, err } = await askAtDesk(
      t,
      ['tunggu', '1'],
      [
        ['Menunggu siapa', 'pemohon'],
        ['Alasan', 'daftar elemen'],
        ['Simpan?', 'tidak, batalkan'],
      ],
    );
    expect([keluar, err]).toEqual([130, expect.stringContaining('Dibatalkan. Tidak ada yang disimpan.')]);
    expect((await t.json<{ versi: number }>('show', '1')).data.versi).toBe(1);
  });
});
