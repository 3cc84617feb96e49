import { describe, expect, it } from 'vitest';
import { shortOffers } from '../../src/screen/layout/short-offers.ts';

const singkat = (teks: string) => shortOffers(teks, 2026);

describe('a line that is offered at a terminal', () => {
  it.each([
    ['Berikut: pks advance 2026-001 · pks show 2026-014', 'Berikut: pks advance 1 · pks show 14'],
    ['pks draft 2026-001 pks --beda 1..2', 'pks draft 1 pks --beda 1..2'],
    ['pks nomor batal 2026-100 --untuk surat-kemendagri', 'pks nomor batal 100 --untuk surat-kemendagri'],
    ['pks advance 2026-004 2026-007', 'pks advance 4 7'],
    ['pks buka-lagi 2026-1200', 'pks buka-lagi 1200'],
  ])('names a case of this year by its number alone: %s', (utuh, jadi) => expect(singkat(utuh)).toBe(jadi));

  it.each([
    'pks advance 2025-014',
    'pks show B-001',
    'pks cari 2026-001',
    '✓ 2026-001 RSUD Contoh',
    'kasus/2026-001/naskah/pks-v1.docx',
    'pks buka 2026-000',
    'pks nomor pakai 1 --nomor 470/2026-001',
  ])('and leaves all else as it is: %s', (teks) => expect(singkat(teks)).toBe(teks));
});
