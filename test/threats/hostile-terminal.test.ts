import { describe, expect, it } from 'vitest';
import { textTable } from '../../src/screen/layout/text-table.ts';
import { hangIndent } from '../../src/screen/layout/wrap.ts';
import { makeAllVisible, makeVisible } from '../../src/text/visible.ts';
import fc from '../seeded.ts';
import { alwaysHolds, HOSTILE_TERMINAL, INPUTS_PER_SINK, SEED } from './hostile-text.ts';

/** Moves the cursor, colours, reorders or hides; stacks marks until they cover the line above. */
const BERTENAGA = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|\p{M}{4}/u;
const aman = (teks: string) => !BERTENAGA.test(teks.replaceAll('\n', ''));

describe(`10,000 texts for a terminal (PKS_BENIH=${SEED})`, () => {
  it('have nothing left that a terminal would obey or hide, and lose nothing that can be read', () =>
    alwaysHolds(HOSTILE_TERMINAL, (teks) => {
      const jelas = makeVisible(teks);
      const kembali = jelas.replace(/\\u\{([0-9a-f]+)\}/g, (_, kode) =>
        String.fromCodePoint(Number.parseInt(kode, 16)),
      );
      return aman(jelas) && !jelas.includes('\n') && makeVisible(jelas) === jelas && kembali === teks.toWellFormed();
    }));

  it('are shown so wherever they stand in an answer', () =>
    alwaysHolds(
      fc.array(fc.record({ nama: HOSTILE_TERMINAL, lain: fc.array(HOSTILE_TERMINAL) })),
      (data) => makeAllVisible(data).every((d) => aman(d.nama) && d.lain.every(aman)),
      INPUTS_PER_SINK / 10,
    ));

  it('are whole in a table, however wide or stacked their letters', () =>
    alwaysHolds(
      HOSTILE_TERMINAL.map(makeVisible),
      (teks) => {
        const kolom = [{ judul: 'A' }, { judul: 'B', lentur: true as const }];
        const isi = textTable(kolom, [['', teks]], 80);
        const huruf = (t: string) => t.replace(/[\sAB]/gu, '');
        return aman(isi) && huruf(isi) === huruf(teks) && aman(hangIndent('! ', teks, 60));
      },
      INPUTS_PER_SINK / 10,
    ));
});

it('leaves alone what people write', () => {
  for (const teks of ['RSUD “Contoh” – Jl. Éé ñ', 'ꦱꦭꦶꦩꦤ꧀', 'مستشفى', '👍 100 %', 'kapanewon 漢字'])
    expect(makeVisible(teks)).toBe(teks);
});
