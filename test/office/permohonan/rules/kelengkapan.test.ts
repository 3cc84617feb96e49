import { describe, expect, it, test } from 'vitest';
import type { ReceivedKasus } from '../../../../src/office/permohonan/permohonan.ts';
import { kelengkapanOfLangkah, matchKelengkapan } from '../../../../src/office/permohonan/rules/kelengkapan.ts';
import { langkahAt } from '../../../../src/office/sop/sop.ts';
import { receivedWalk } from '../../../support/kasus-walk.ts';
import { smallSop } from '../../../support/small-sop.ts';

const dasar = langkahAt(smallSop, 3);
const atau = { salahSatu: ['konsep', 'revisi'] };
const langkah = { ...dasar, kelengkapan: ['surat', atau] };
const memegang = (...kode: readonly string[]): ReceivedKasus => ({
  ...receivedWalk(smallSop).kasus,
  dokumen: kode.map((satu) => ({ kode: satu, langkah: 1 })),
});

describe('what a step needs is met', () => {
  it.each([
    ['by what is shown', [], ['surat', 'revisi'], ['surat', 'revisi'], []],
    ['by what is held, and nothing need be shown', ['surat', 'revisi'], [], ['surat', 'revisi'], []],
    [
      'by both papers of an either-or, where both are shown',
      ['surat'],
      ['konsep', 'revisi'],
      ['surat', 'konsep', 'revisi'],
      [],
    ],
    ['rather by what is shown than by what is held', ['surat', 'konsep'], ['revisi'], ['surat', 'revisi'], []],
    ['not at all', [], ['lain'], [], ['surat', atau]],
    ['in part', ['konsep'], [], ['konsep'], ['surat']],
    ['all of it where somebody says so: the one held', ['revisi'], 'lengkap', ['surat', 'revisi'], []],
    ['all of it where somebody says so: else the first', [], 'lengkap', ['surat', 'konsep'], []],
  ] as const)('%s', (_, dipegang, ditunjukkan, ada, kurang) => {
    expect(matchKelengkapan(memegang(...dipegang), langkah, ditunjukkan)).toEqual({ ada, kurang });
  });

  it('each paper counts once, though two lines want it', () => {
    const dua = { ...dasar, kelengkapan: ['surat', { salahSatu: ['surat', 'konsep'] }] };
    expect(matchKelengkapan(memegang(), dua, ['surat'])).toEqual({ ada: ['surat'], kurang: [] });
  });
});

test('before anybody is asked, what is held is ticked: any one paper of an either-or', () => {
  expect(kelengkapanOfLangkah(memegang('revisi'), langkah)).toEqual([
    { syarat: 'surat', ada: false },
    { syarat: atau, ada: true },
  ]);
  expect(kelengkapanOfLangkah(memegang('surat', 'lain'), langkah).map((k) => k.ada)).toEqual([true, false]);
});
