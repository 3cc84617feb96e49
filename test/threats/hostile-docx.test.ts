import { describe, expect, it } from 'vitest';
import { NASKAH } from '../../src/office/naskah/all-naskah.ts';
import { composeValues } from '../../src/office/naskah/parts/naskah-values.ts';
import { pks } from '../../src/office/naskah/pks.ts';
import { renderDocument } from '../../src/papers/docx/fill/render-document.ts';
import { tameValue } from '../../src/papers/docx/fill/template-pieces.ts';
import { documentText } from '../../src/papers/docx/read/paragraphs.ts';
import { naskahSource } from '../office/naskah/naskah-source.ts';
import { shippedTemplate } from '../papers/docx/shipped-template.ts';
import { drawSamples, FULL_RUN, HOSTILE_DOCUMENT, INPUTS_PER_SINK, SEED } from './hostile-text.ts';

/** Rows of one document; values that go through the renderer, which takes its time. */
const BARIS = 250;
const DIRENDER = FULL_RUN ? INPUTS_PER_SINK : INPUTS_PER_SINK / 10;

const BERBAHAYA = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\ufffe\uffff]|\{\{|\}\}/u;

describe(`10,000 values in documents (PKS_BENIH=${SEED})`, () => {
  const nilai = drawSamples(HOSTILE_DOCUMENT);

  it('hold no mark of a template, and nothing Word refuses or turns around', () =>
    expect(nilai.map(tameValue).filter((v) => BERBAHAYA.test(v))).toEqual([]));

  it('are text and nothing else: the document is whole and says what was put in', async () => {
    const { isian } = composeValues(pks, naskahSource());
    const kolom = Object.keys(pks.baris.elemen?.kolom ?? {});
    for (let dari = 0; dari < DIRENDER; dari += BARIS * kolom.length) {
      const elemen = Array.from({ length: BARIS }, (_, i) =>
        Object.fromEntries(kolom.map((k, j) => [k, nilai[dari + i * kolom.length + j] ?? ''])),
      );
      const awal = ['AWAL 1', 'AWAL 2'].map((teks) => Object.fromEntries(kolom.map((k) => [k, teks])));
      const semua = [...awal, ...elemen];
      const dokumen = await renderDocument(
        shippedTemplate('pks'),
        { ...isian, baris: { ...isian.baris, elemen: semua } },
        pks,
      );
      const baris = documentText(dokumen); // opened by the guards of a template: well-formed, nothing tied to outside
      const mulai = baris.findIndex((b) => b.startsWith('AWAL 2'));
      const sebaris = mulai - baris.findIndex((b) => b.startsWith('AWAL 1')); // paragraphs of one row, the fixed ones too
      const salah = elemen.flatMap((satu, i) =>
        kolom.map((k, j) => [satu[k] ?? '', baris[mulai + (i + 1) * sebaris + j], k === 'no' ? '.' : ''] as const),
      );
      expect(salah.filter(([v, tertulis, titik]) => tertulis !== `${tameValue(v)}${titik}`)).toEqual([]);
    }
  });

  it('break no naskah, whichever of its fields they stand in', async () => {
    for (const naskah of NASKAH) {
      const { isian } = composeValues(naskah, naskahSource(), { izinkanKosong: true });
      const kunci = Object.keys(isian.teks);
      const teks = Object.fromEntries(kunci.map((k, i) => [k, nilai[i] ?? '']));
      const baris = documentText(await renderDocument(shippedTemplate(naskah.kode), { ...isian, teks }, naskah)).join(
        '\n',
      );
      expect(baris).not.toMatch(/\{\{|\}\}/);
    }
  });
});
