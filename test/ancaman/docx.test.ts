import { describe, expect, it } from 'vitest';
import { teksDokumen } from '../../src/docx/paragraf.ts';
import { jinak } from '../../src/docx/potongan.ts';
import { render } from '../../src/docx/render.ts';
import { NASKAH } from '../../src/naskah/naskah.ts';
import { pks } from '../../src/naskah/pks.ts';
import { susun } from '../../src/naskah/susun.ts';
import { templat } from '../docx/templat-kiriman.ts';
import { bahan } from '../naskah/bahan.ts';
import { BANYAK, BENIH, contoh, DOKUMEN, PENUH } from './pembangkit.ts';

/** Rows of one document; values that go through the renderer, which takes its time. */
const BARIS = 250;
const DIRENDER = PENUH ? BANYAK : BANYAK / 10;

const BERBAHAYA = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\ufffe\uffff]|\{\{|\}\}/u;

describe(`10,000 values in documents (PKS_BENIH=${BENIH})`, () => {
  const nilai = contoh(DOKUMEN);

  it('hold no mark of a template, and nothing Word refuses or turns around', () =>
    expect(nilai.map(jinak).filter((v) => BERBAHAYA.test(v))).toEqual([]));

  it('are text and nothing else: the document is whole and says what was put in', async () => {
    const { isian } = susun(pks, bahan());
    const kolom = Object.keys(pks.baris.elemen?.kolom ?? {});
    for (let dari = 0; dari < DIRENDER; dari += BARIS * kolom.length) {
      const elemen = Array.from({ length: BARIS }, (_, i) =>
        Object.fromEntries(kolom.map((k, j) => [k, nilai[dari + i * kolom.length + j] ?? ''])),
      );
      const awal = ['AWAL 1', 'AWAL 2'].map((teks) => Object.fromEntries(kolom.map((k) => [k, teks])));
      const semua = [...awal, ...elemen];
      const dokumen = await render(templat('pks'), { ...isian, baris: { ...isian.baris, elemen: semua } }, pks);
      const baris = teksDokumen(dokumen); // opened by the guards of a template: well-formed, nothing tied to outside
      const mulai = baris.indexOf('AWAL 2');
      const sebaris = mulai - baris.indexOf('AWAL 1'); // paragraphs of one row, the fixed ones too
      const salah = elemen.flatMap((satu, i) =>
        kolom.map((k, j) => [satu[k] ?? '', baris[mulai + (i + 1) * sebaris + j]] as const),
      );
      expect(salah.filter(([v, tertulis]) => tertulis !== jinak(v))).toEqual([]);
    }
  });

  it('break no naskah, whichever of its fields they stand in', async () => {
    for (const naskah of NASKAH) {
      const { isian } = susun(naskah, bahan(), { izinkanKosong: true });
      const kunci = Object.keys(isian.teks);
      const teks = Object.fromEntries(kunci.map((k, i) => [k, nilai[i] ?? '']));
      const baris = teksDokumen(await render(templat(naskah.kode), { ...isian, teks }, naskah)).join('\n');
      expect(baris).not.toMatch(/\{\{|\}\}/);
    }
  });
});
