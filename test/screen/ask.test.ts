import { render } from '@inquirer/testing';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/env.ts';
import { StepBack } from '../../src/errors.ts';
import { ask } from '../../src/screen/ask/ask.ts';

/** One question at a terminal in memory. */
const onScreen = <T>(tanya: (ask: Ask) => Promise<T>) =>
  render((_: object, arus) => tanya(ask({ input: arus!.input!, output: arus!.output!, warna: false })), {});

const cancelled = { kode: 'DIBATALKAN', keluar: 130, message: 'Dibatalkan. Tidak ada yang disimpan.' };

describe('a question for text', () => {
  it('shows the default in brackets and echoes how the answer was read', async () => {
    const { answer, events, getScreen, getFullOutput } = await onScreen((a) =>
      a.text('Diterima', { bawaan: 'sekarang', gema: () => 'Rabu, 19 Agustus 2026 07.35 WIB' }),
    );
    expect(getScreen()).toBe('? Diterima               › [sekarang]');
    events.keypress('enter');
    expect(await answer).toBe('sekarang');
    expect(await getFullOutput()).toContain('✓ Diterima               › sekarang  → Rabu, 19 Agustus 2026 07.35 WIB');
  });

  it('hides a password, in our own words and marks', async () => {
    const { answer, events, getScreen, getFullOutput } = await onScreen((a) => a.text('Kata sandi', { rahasia: true }));
    events.type('abc');
    expect(getScreen()).toBe('? Kata sandi             › ***');
    events.keypress('enter');
    expect(await answer).toBe('abc');
    expect(await getFullOutput()).toContain('✓ Kata sandi             › ***');
  });

  it('says why a text is refused and keeps it to be put right', async () => {
    const { answer, events, getScreen, nextRender } = await onScreen((a) =>
      a.text('Tanggal surat', { periksa: (t) => (t === '31/2' ? '"31/2" bukan tanggal.' : null) }),
    );
    events.type('31/2');
    events.keypress('enter');
    await nextRender();
    expect(getScreen()).toContain('✗ "31/2" bukan tanggal.');
    expect(getScreen()).toContain('› 31/2');
    events.keypress('backspace');
    events.type('1');
    events.keypress('enter');
    expect(await answer).toBe('31/1');
  });

  it('lets go of a refused text where that is asked for', async () => {
    const { answer, events, getScreen, nextRender } = await onScreen((a) =>
      a.text('Berkas', { kosongkan: true, periksa: (t) => (t === 'x' ? 'Berkas "x" tidak ada.' : null) }),
    );
    events.type('x');
    events.keypress('enter');
    await nextRender();
    expect(getScreen()).toMatch(/^\? Berkas +›\n.*✗ Berkas "x" tidak ada\.$/s);
    events.type('y');
    events.keypress('enter');
    expect(await answer).toBe('y');
  });

  it('waits for a check that has to look at the disk', async () => {
    const { answer, events, getScreen, getFullOutput, nextRender } = await onScreen((a) =>
      a.text('Pindaian', { periksa: async (t) => (t === '' ? null : `Berkas "${t}" tidak ditemukan.`) }),
    );
    events.type('x');
    events.keypress('enter');
    await nextRender();
    expect(getScreen()).toContain('✗ Berkas "x" tidak ditemukan.');
    events.keypress('backspace');
    events.keypress('enter');
    expect(await answer).toBe('');
    expect(await getFullOutput()).toContain('✓ Pindaian               › –');
  });

  it('never lets a default from data steer the terminal, and answers it unchanged', async () => {
    const { answer, events, getFullOutput } = await onScreen((a) => a.text('Hal', { bawaan: 'a\u202eb' }));
    events.keypress('enter');
    expect(await answer).toBe('a\u202eb');
    const tampak = await getFullOutput();
    expect(tampak).toContain('a\\u{202e}b');
    expect(tampak).not.toContain('\u202e');
  });
});

describe('a choice', () => {
  const pilihan = [
    { nilai: 'opd', nama: 'OPD', keterangan: 'perangkat daerah' },
    { nilai: 'rsud', nama: 'RSUD\u001b[31m' },
  ] as const;

  it('speaks Indonesian, makes the choices visible and begins at the default', async () => {
    const { answer, events, getScreen, getFullOutput } = await onScreen((a) => a.choose('Jenis', pilihan, 'rsud'));
    expect(getScreen()).toMatchInlineSnapshot(`
      "? Jenis                  ›
        OPD
      > RSUD\\u{1b}[31m

        ↑↓ pindah · Enter pilih · Esc batal"
    `);
    events.keypress('up');
    expect(getScreen()).toContain('perangkat daerah');
    events.keypress('enter');
    expect(await answer).toBe('opd');
    expect(await getFullOutput()).toContain('✓ Jenis                  › OPD');
  });
});

describe('a word typed into a short list', () => {
  const simpan = [
    { nilai: 'ya', nama: 'ya' },
    { nilai: 'tidak', nama: 'tidak, batalkan', kata: ['jangan', 'batal', 'no'] },
  ];

  it.each([
    ['ya', 'ya'],
    ['tidak', 'tidak'],
    ['t', 'tidak'],
    ['JANGAN', 'tidak'],
    ['n', 'tidak'],
    ['batalkan', 'tidak'],
    ['2', 'tidak'],
  ])('%s is the choice %s', async (ketik, hasil) => {
    const { answer, events } = await onScreen((a) => a.choose('Simpan?', simpan));
    events.type(ketik);
    events.keypress('enter');
    expect(await answer).toBe(hasil);
  });

  it('that is in none of them chooses nothing, and leaves the field', async () => {
    const { answer, events, getScreen } = await onScreen((a) => a.choose('Simpan?', simpan));
    events.type('nanti');
    events.keypress('enter');
    expect(getScreen()).toContain('✗ "nanti" tidak ada di pilihan.');
    events.type('t');
    events.keypress('enter');
    expect(await answer).toBe('tidak');
  });

  it('that is in none of them leaves nothing chosen that it began like', async () => {
    const jenis = [
      { nilai: 'opd', nama: 'Perangkat daerah' },
      { nilai: 'kalurahan', nama: 'Kalurahan' },
      { nilai: 'profit', nama: 'Badan hukum profit' },
    ];
    for (const ketik of ['klinik', '2 november']) {
      const { answer, events } = await onScreen((a) => a.choose('Jenis lembaga', jenis));
      events.type(ketik);
      events.keypress('enter');
      events.keypress('enter');
      expect(await answer).toBe('opd');
    }
  });

  it('that is at none of the boxes ticks nothing and does not go on', async () => {
    const { answer, events, getScreen } = await onScreen((a) =>
      a.tick('Ada', [{ nilai: 1, nama: 'surat', dicentang: true }]),
    );
    events.type('nanti');
    events.keypress('enter');
    expect(getScreen()).toContain('✗ "nanti" tidak ada di pilihan.');
    events.keypress('enter');
    expect(await answer).toEqual([1]);
  });
});

describe('a choice among many', () => {
  const lembaga = Array.from({ length: 40 }, (_, i) => ({ nilai: i, nama: `2026-0${i + 10} RSUD Contoh ${i + 10}` }));

  it('is searched by typing parts of it, in any order', async () => {
    const { answer, events, getScreen, nextRender } = await onScreen((a) => a.choose('Kasus yang mana', lembaga));
    expect(getScreen()).toContain('ketik untuk mencari · ↑↓ pindah · Enter pilih · Esc batal');
    expect(getScreen().split('\n').length).toBeLessThanOrEqual(20);
    events.type('rsud 37');
    await nextRender();
    expect(getScreen()).toContain('> 2026-037 RSUD Contoh 37');
    expect(getScreen()).not.toContain('RSUD Contoh 36');
    events.keypress('enter');
    expect(await answer).toBe(27);
  });

  it('begins at its default, and says in Indonesian where nothing fits', async () => {
    const { answer, events, getScreen, nextRender } = await onScreen((a) => a.choose('Kasus', lembaga, 5));
    expect(getScreen()).toContain('> 2026-015 RSUD Contoh 15');
    events.type('zzz');
    await nextRender();
    expect(getScreen()).toContain('✗ Tidak ada yang cocok.');
    events.keypress({ name: 'c', ctrl: true });
    await expect(answer).rejects.toMatchObject(cancelled);
  });
});

/** A terminal `columns` wide; inquirer would break its lines anywhere. */
describe.each([60, 80])('at %d columns no question breaks a word', (columns) => {
  const panjang = 'Permohonan hak akses pemanfaatan data kependudukan bagi pelayanan kesehatan masyarakat';
  const kata = new Set(panjang.split(' '));
  const screens = async (tanya: (a: Ask) => Promise<unknown>): Promise<readonly string[]> => {
    const { answer, events, getScreen, getFullOutput, nextRender } = await render((_: object, arus) => {
      Object.assign(arus!.output!, { columns, rows: 24 });
      return tanya(ask({ input: arus!.input!, output: arus!.output!, warna: false }));
    }, {});
    const awal = getScreen();
    events.keypress('enter');
    await answer.catch(() => nextRender());
    return `${awal}\n${await getFullOutput()}`.split('\n');
  };
  const ways: readonly (readonly [string, (a: Ask) => Promise<unknown>])[] = [
    ['default', (a) => a.text('Hal', { bawaan: panjang })],
    ['label', (a) => a.text(panjang)],
    ['choice', (a) => a.choose('Isian', [{ nilai: 1, nama: panjang, keterangan: panjang }])],
    ['box', (a) => a.tick('Ada', [{ nilai: 1, nama: panjang, dicentang: true }])],
    ['yes or no', (a) => a.confirm(`${panjang}?`, true)],
  ];

  it.each(ways)('in a %s', async (_, tanya) => {
    const baris = await screens(tanya);
    for (const b of baris) expect(b.length).toBeLessThanOrEqual(columns);
    const potongan = baris.flatMap((b) => b.split(/[^\p{L}]+/u)).filter((w) => w !== '');
    const lain = new Set(
      'Hal Isian Ada Y t Ya pindah Enter pilih lanjut spasi centang Tab semua Esc batal x'.split(' '),
    );
    expect(potongan.filter((w) => !kata.has(w) && !lain.has(w))).toEqual([]);
  });
});

describe('boxes to tick', () => {
  it('begin as pre-ticked and are explained in Indonesian', async () => {
    const { answer, events, getScreen, getFullOutput } = await onScreen((a) =>
      a.tick('Kelengkapan', [
        { nilai: 1, nama: 'surat permohonan', dicentang: true },
        { nilai: 2, nama: 'lembar disposisi' },
      ]),
    );
    expect(getScreen()).toMatchInlineSnapshot(`
      "? Kelengkapan            ›
      >[x] surat permohonan
       [ ] lembar disposisi

        ↑↓ pindah · spasi centang · Tab semua · Enter lanjut · Esc batal"
    `);
    events.keypress('down');
    events.keypress('space');
    events.keypress('enter');
    expect(await answer).toEqual([1, 2]);
    expect(await getFullOutput()).toContain('› surat permohonan, lembar disposisi');
  });

  it('scroll a long list inside 24 lines', async () => {
    const { answer, events, getScreen } = await onScreen((a) =>
      a.tick(
        'Elemen data',
        Array.from({ length: 31 }, (_, i) => ({ nilai: i, nama: `elemen ${i}`, keterangan: 'x' })),
      ),
    );
    expect(getScreen().split('\n').length).toBeLessThanOrEqual(20);
    expect(getScreen()).toMatch(/Enter lanjut · Esc batal ·? ?\n? *gulir: 31 pilihan$/);
    events.keypress('tab');
    events.keypress('enter');
    expect(await answer).toHaveLength(31);
  });

  it('of a long list are searched by typing, and a letter ticks nothing', async () => {
    const nama = ['nama lengkap', 'agama', 'status kawin', ...Array.from({ length: 20 }, (_, i) => `elemen ${i}`)];
    const { answer, events, getScreen, nextRender } = await onScreen((a) =>
      a.tick(
        'Elemen data',
        nama.map((satu) => ({ nilai: satu, nama: satu })),
      ),
    );
    expect(getScreen()).toContain('ketik untuk mencari · ↑↓ pindah · spasi centang · Tab semua · Enter lanjut');
    events.type('s');
    await nextRender();
    expect(getScreen()).not.toContain('[x]');
    events.type('tatus');
    await nextRender();
    expect(getScreen()).toMatch(/› status\n>\[ \] status kawin\n *\n/);
    events.keypress('space');
    await nextRender();
    expect(getScreen()).toMatch(/›\s*\n \[ \] nama lengkap\n \[ \] agama\n>\[x\] status kawin\n \[ \] elemen 0/);
    events.type('zzz');
    await nextRender();
    expect(getScreen()).toContain('Tidak ada yang cocok.');
    for (let i = 0; i < 3; i++) events.keypress('backspace');
    events.type('agama');
    events.keypress('space');
    events.keypress('enter');
    expect(await answer).toEqual(['agama', 'status kawin']);
  });

  it('are not asked where there is nothing to tick', async () => {
    expect(await ask().tick('Kelengkapan', [])).toEqual([]);
  });
});

describe('yes or no', () => {
  it.each([
    ['y', true],
    ['ya', true],
    ['YA', true],
    ['t', false],
    ['tidak', false],
    ['', false],
  ])('takes %j for %j', async (ketik, hasil) => {
    const { answer, events, getScreen } = await onScreen((a) => a.confirm('Catat juga?', false));
    expect(getScreen()).toBe('? Catat juga? [y/T]');
    events.type(ketik);
    events.keypress('enter');
    expect(await answer).toBe(hasil);
  });

  it('asks again in Indonesian what it does not understand', async () => {
    const { events, getScreen, answer } = await onScreen((a) => a.confirm('Lanjutkan?', true));
    events.type('mungkin');
    events.keypress('enter');
    expect(getScreen()).toMatch(
      /^\? Lanjutkan\? \[Y\/t\]\s*\n {2}✗ "mungkin" bukan jawaban: ketik y untuk ya atau t untuk tidak\.$/,
    );
    events.type('t'); // what was refused is not in the way
    events.keypress('enter');
    expect(await answer).toBe(false);
  });
});

describe('a way back', () => {
  const pertanyaan: readonly (readonly [string, (a: Ask) => Promise<unknown>])[] = [
    ['text', (a) => a.text('Hal')],
    ['choice', (a) => a.choose('Jenis', [{ nilai: 1, nama: 'OPD' }])],
    ['boxes', (a) => a.tick('Ada', [{ nilai: 1, nama: 'surat' }])],
    ['yes or no', (a) => a.confirm('Lanjutkan?', true)],
  ];

  it.each(pertanyaan)('is Esc at a %s', async (_, tanya) => {
    const { answer, events } = await onScreen((a) => tanya(a.withWayBack()));
    events.keypress('escape');
    await expect(answer).rejects.toBeInstanceOf(StepBack);
  });

  it.each(pertanyaan)(
    'is twice as long by two quick Esc at a %s, which a terminal hands on as one key',
    async (_, tanya) => {
      const { answer, events } = await onScreen((a) => tanya(a.withWayBack()));
      const keduanya = { name: 'escape', sequence: '\u001b\u001b', meta: true };
      events.keypress(keduanya);
      await expect(answer).rejects.toMatchObject({ kali: 2 });
    },
  );

  it.each(pertanyaan.slice(0, 3))('leads out of a %s that stands alone', async (_, tanya) => {
    const { answer, events } = await onScreen(tanya);
    events.keypress('escape');
    await expect(answer).rejects.toMatchObject(cancelled);
  });

  it('leads nowhere from a yes or no that stands alone: what was typed before it would be lost', async () => {
    const { answer, events } = await onScreen((a) => a.confirm('Catat juga?', true));
    events.keypress('escape');
    events.type('t');
    events.keypress('enter');
    expect(await answer).toBe(false);
  });

  it.each(pertanyaan)('leaves nothing of a %s on the screen', async (_, tanya) => {
    const { answer, events, getFullOutput } = await onScreen((a) => tanya(a.withWayBack()));
    events.keypress('escape');
    await expect(answer).rejects.toBeInstanceOf(StepBack);
    expect(await getFullOutput()).toBe('');
  });

  it('is named below a list', async () => {
    const { answer, events, getScreen } = await onScreen((a) =>
      a.withWayBack().choose('Jenis', [{ nilai: 1, nama: 'OPD' }]),
    );
    expect(getScreen()).toContain('↑↓ pindah · Enter pilih · Esc kembali');
    events.keypress('enter');
    expect(await answer).toBe(1);
  });
});

describe('walking away', () => {
  const pertanyaan: readonly (readonly [string, (a: Ask) => Promise<unknown>])[] = [
    ['text', (a) => a.text('Hal')],
    ['choice', (a) => a.choose('Jenis', [{ nilai: 1, nama: 'OPD' }])],
    ['boxes', (a) => a.tick('Ada', [{ nilai: 1, nama: 'surat' }])],
    ['yes or no', (a) => a.confirm('Lanjutkan?', true)],
  ];

  it.each(pertanyaan)('Ctrl+C at a %s saves nothing', async (_, tanya) => {
    const { answer, events } = await onScreen(tanya);
    events.keypress({ name: 'c', ctrl: true });
    await expect(answer).rejects.toMatchObject(cancelled);
  });

  it.each(pertanyaan)('Ctrl+D at a %s is the same, not a silent end', async (_, tanya) => {
    const { answer, events } = await onScreen(tanya);
    events.keypress({ name: 'd', ctrl: true });
    await expect(answer).rejects.toMatchObject(cancelled);
  });

  it('a terminal that is closed is the same', async () => {
    const { answer, input } = await onScreen((a) => a.text('Hal'));
    input.emit('end');
    await expect(answer).rejects.toMatchObject(cancelled);
  });
});
