import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ask as realAsk } from '../../src/screen/ask/ask.ts';
import { commonStart, pasteAwareInput, withSignals } from '../../src/screen/ask/keyboard.ts';
import { createPasteFilter } from '../../src/screen/ask/pasting.ts';
import fc from '../seeded.ts';

/** What a question reads of these pieces, one after the other at once, and after a moment. */
const readPieces = (sela: string, ...potong: readonly string[]): string => {
  const s = createPasteFilter(sela);
  return [...potong.map((p) => s.take(p)), s.release()].join('');
};
const bracketed = (teks: string) => `\u001b[200~${teks}\u001b[201~`;

describe('what is pasted into a question', () => {
  it.each([
    ['lines in one piece', ', ', ['Jl. A\rDusun B\rSleman'], 'Jl. A, Dusun B, Sleman'],
    ['and an Enter behind them', ', ', ['Jl. A\rSleman\r'], 'Jl. A, Sleman\r'],
    ['line by line', ', ', ['Jl. A\r', 'Dusun B\r', 'Sleman'], 'Jl. A, Dusun B, Sleman'],
    ['with the break at the head of a piece', ', ', ['Jl. A', '\r', 'Sleman'], 'Jl. A, Sleman'],
    ['a break by a break', ', ', ['Jl. A\r\n', '\r\nSleman'], 'Jl. A, Sleman'],
    ['of a date', ' ', ['13 Agustus\r2025'], '13 Agustus 2025'],
    ['lines that end in a comma', ', ', ['Jl. A,\rSleman'], 'Jl. A, Sleman'],
    ['in brackets', ', ', [bracketed('Jl. A\nSleman\n')], 'Jl. A, Sleman'],
    ['in brackets cut in two', ', ', ['x \u001b[2', '00~Jl. A\nSle', 'man\u001b[20', '1~', '\r'], 'x Jl. A, Sleman\r'],
    ['with what steers a terminal', ', ', [bracketed('Jl.\u001b[2J\tA')], 'Jl. [2J A'],
    ['twice', ', ', [bracketed('a\nb'), bracketed('\nc')], 'a, bc'],
  ] as const)('%s is joined', (_, sela, potong, hasil) => expect(readPieces(sela, ...potong)).toBe(hasil));

  it.each([
    ['a word and Enter', ['RSUD\r'], 'RSUD\r'],
    ['Enter alone', ['\r'], '\r'],
    ['keys that steer', ['\u001b[A', '\u001b[B', '\u007f', '\u0003'], '\u001b[A\u001b[B\u007f\u0003'],
    ['Enter, and an arrow at once', ['a\r', '\u001b[B'], 'a\r\u001b[B'],
    ['the beginning of a key', ['\u001b['], '\u001b['],
  ] as const)('%s is typed as ever', (_, potong, hasil) => expect(readPieces(', ', ...potong)).toBe(hasil));

  it('loses no letter, however it is cut to pieces', () =>
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(40), { maxLength: 6 }),
        fc.boolean(),
        (baris, potong, berkurung) => {
          const teks = berkurung ? bracketed(baris.join('\r')) : baris.join('\r');
          const letak = [0, ...potong.map((n) => n % teks.length).sort((a, b) => a - b), teks.length];
          const bagian = letak.slice(1).map((sampai, i) => teks.slice(letak[i], sampai));
          expect(readPieces(', ', ...bagian)).toBe(baris.join(', '));
        },
      ),
    ));
});

describe('the input of a question', () => {
  const papan = () => Object.assign(new PassThrough(), { isTTY: true, mentah: [] as boolean[] });

  it('joins what a terminal hands on, asks it for brackets, and gives it back', async () => {
    const [asal, layar] = [papan(), new PassThrough()];
    const { input, mulai, tutup } = pasteAwareInput(asal, layar, ', ');
    mulai();
    asal.write('Jl. Café\rSle');
    asal.write('man\r');
    const terbaca = await new Promise<string>((jadi) => {
      let teks = '';
      input.on('data', (d) => {
        teks += d;
        if (teks.endsWith('\r')) jadi(teks);
      });
    });
    tutup();
    expect(terbaca).toBe('Jl. Café, Sleman\r');
    expect(String(layar.read())).toBe('\u001b[?2004h\u001b[?2004l');
    expect(asal.listenerCount('data')).toBe(0);
  });

  it('hands a pasted page to the question as one key, with the Enter behind it', async () => {
    const [asal, layar] = [papan(), new PassThrough()];
    const { input, mulai, tutup } = pasteAwareInput(asal, layar, ', ');
    mulai();
    const baris = createInterface({ input, output: layar, terminal: true });
    const tombol: string[] = [];
    input.on('keypress', (teks: string, { sequence }: { sequence: string }) => tombol.push(teks ?? sequence));
    const halaman = 'Pemanfaatan data untuk pelayanan. '.repeat(200).trim();
    const dijawab = new Promise<string>((jadi) => baris.once('line', jadi));
    asal.write(`x${bracketed(halaman)}`);
    asal.write('\r');
    expect(await dijawab).toBe(`x${halaman}`);
    expect(tombol).toEqual([`x${halaman}`, '\r']);
    baris.close();
    tutup();
  });

  it('keeps what is typed before the question listens', async () => {
    const [asal, layar] = [papan(), new PassThrough()];
    const { input, mulai, tutup } = pasteAwareInput(asal, layar, ', ');
    asal.write('RSUD Contoh');
    const baris = createInterface({ input, output: layar, terminal: true });
    const dijawab = new Promise<string>((jadi) => baris.once('line', jadi));
    mulai();
    asal.write('\r');
    expect(await dijawab).toBe('RSUD Contoh');
    baris.close();
    tutup();
  });

  it('gives a real question what was typed before it was drawn, not its Enter alone', async () => {
    const asal = papan();
    const layar = Object.assign(new PassThrough(), { end: () => layar }); // As stderr, it stays open.
    asal.write('RSUD Contoh');
    asal.write('\r');
    expect(await realAsk({ input: asal, output: layar, warna: false }).text('Lembaga', { bawaan: 'lain' })).toBe(
      'RSUD Contoh',
    );
  });

  it.each([
    ['\t\u007fx', 'RSUD Contox'],
    ['RS\t\u007f\u007f', 'RSUD Cont'],
    ['RSUD\t', 'RSUD Contoh'],
    ['\t', 'RSUD Contoh'],
    ['0/6/2026\u001b[1~3\u0005', '30/6/2026'],
    ['0/6/2026\u00013\u0005', '30/6/2026'],
    ['\t\u001b[D\u001b[DX\u001b[CY', 'RSUD ContXoYh'],
    ['\t\u001bOD\u001b[D\u007f\u001b[CY', 'RSUD ConoYh'],
    ['RSUD Contoh\u001bbBesar \u0005!', 'RSUD Besar Contoh!'],
  ])('takes keys that arrive together one by one: %j', async (tombol, jadi) => {
    const asal = papan();
    const layar = Object.assign(new PassThrough(), { end: () => layar });
    asal.write(tombol);
    asal.write('\r');
    const lama = 'RSUD Contoh';
    const lanjutan = (awal: string) => (lama.startsWith(awal) ? [lama.slice(awal.length)] : []);
    expect(await realAsk({ input: asal, output: layar, warna: false }).text('Lembaga', { lanjutan })).toBe(jadi);
  });

  it('has Tab type what it is told, and not itself; a pasted one is only a mark', async () => {
    const [asal, layar] = [papan(), new PassThrough()];
    const { input, mulai, tutup } = pasteAwareInput(asal, layar, ' ', () => 'ndai/');
    mulai();
    const baris = createInterface({ input, output: layar, terminal: true });
    const dijawab = new Promise<string>((jadi) => baris.once('line', jadi));
    asal.write('pi');
    asal.write('\t');
    asal.write('x\ty');
    asal.write('\r');
    expect(await dijawab).toMatch(/^pindai\/x\s*y$/);
    baris.close();
    tutup();
  });

  it.each([
    [[], ''],
    [['surat.pdf'], 'surat.pdf'],
    [['rat-1.pdf', 'rat-2.pdf'], 'rat-'],
    [['a', 'b'], ''],
    [['a', 'ab'], 'a'],
  ])('of %j the beginning %j is certain', (semua, pasti) => {
    expect(commonStart(semua)).toBe(pasti);
  });

  it('that is no terminal stays what it is', () => {
    const asal = new PassThrough();
    expect(pasteAwareInput(asal, new PassThrough(), ', ').input).toBe(asal);
  });
});

it.each(['SIGTERM', 'SIGHUP'] as const)(
  '%s ends a question as if it had been left, and nothing listens on',
  async (sinyal) => {
    const semula = process.listenerCount(sinyal);
    let ditutup = false;
    const hasil = await withSignals(
      () => {
        ditutup = true;
      },
      async () => {
        process.emit(sinyal);
        throw new Error('left');
      },
    );
    expect({ hasil, ditutup }).toEqual({ hasil: 'dihentikan', ditutup: true });
    expect(process.listenerCount(sinyal)).toBe(semula);
    await expect(
      withSignals(
        () => {},
        () => Promise.reject(new Error('other')),
      ),
    ).rejects.toThrow('other');
  },
);
