import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terlihat, terlihatSemua } from '../../src/teks/terlihat.ts';
import { gantung } from '../../src/terminal/bungkus.ts';
import { tabel } from '../../src/terminal/tabel.ts';
import { BANYAK, BENIH, selalu, TERMINAL } from './pembangkit.ts';

/** Moves the cursor, colours, reorders or hides; stacks marks until they cover the line above. */
const BERTENAGA = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|\p{M}{4}/u;
const aman = (teks: string) => !BERTENAGA.test(teks.replaceAll('\n', ''));

describe(`10,000 texts for a terminal (PKS_BENIH=${BENIH})`, () => {
  it('have nothing left that a terminal would obey or hide, and lose nothing that can be read', () =>
    selalu(TERMINAL, (teks) => {
      const jelas = terlihat(teks);
      const kembali = jelas.replace(/\\u\{([0-9a-f]+)\}/g, (_, kode) =>
        String.fromCodePoint(Number.parseInt(kode, 16)),
      );
      return aman(jelas) && !jelas.includes('\n') && terlihat(jelas) === jelas && kembali === teks.toWellFormed();
    }));

  it('are shown so wherever they stand in an answer', () =>
    selalu(
      fc.array(fc.record({ nama: TERMINAL, lain: fc.array(TERMINAL) })),
      (data) => terlihatSemua(data).every((d) => aman(d.nama) && d.lain.every(aman)),
      BANYAK / 10,
    ));

  it('are whole in a table, however wide or stacked their letters', () =>
    selalu(
      TERMINAL.map(terlihat),
      (teks) => {
        const kolom = [{ judul: 'A' }, { judul: 'B', lentur: true as const }];
        const isi = tabel(kolom, [['', teks]], 80);
        const huruf = (t: string) => t.replace(/[\sAB]/gu, '');
        return aman(isi) && huruf(isi) === huruf(teks) && aman(gantung('! ', teks, 60));
      },
      BANYAK / 10,
    ));
});

it('leaves alone what people write', () => {
  for (const teks of ['RSUD “Contoh” – Jl. Éé ñ', 'ꦱꦭꦶꦩꦤ꧀', 'مستشفى', '👍 100 %', 'kapanewon 漢字'])
    expect(terlihat(teks)).toBe(teks);
});
