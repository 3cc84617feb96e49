import { describe, expect, it } from 'vitest';
import { decodeKantorFact } from '../../../src/office/kantor/decode-kantor.ts';
import { emptyKantor, evolveKantor } from '../../../src/office/kantor/kantor.ts';
import {
  evolveLembaga,
  isSamePair,
  type LembagaFact,
  type LembagaPair,
  lembagaDeclarations,
  lembagaIdentifier,
  lembagaNames,
} from '../../../src/office/lembaga/same-lembaga.ts';

const declareSame = (nama: string, dengan: string): LembagaFact => ({
  jenis: 'LembagaDisamakan',
  nama,
  dengan,
  alasan: null,
});
const declareApart = (nama: string, dengan: string): LembagaFact => ({
  ...declareSame(nama, dengan),
  jenis: 'LembagaDipisahkan',
});
const foldFacts = (...k: readonly LembagaFact[]): readonly LembagaPair[] => k.reduce(evolveLembaga, []);
const kantor = (...k: readonly LembagaFact[]) => ({ disamakan: foldFacts(...k) });

describe('declarations', () => {
  it('are kept once, in either order and spelling', () => {
    expect(foldFacts(declareSame('RSUD A', 'Klinik B'), declareSame('klinik b', 'R.S.U.D. A'))).toEqual([
      { nama: 'klinik b', dengan: 'R.S.U.D. A' },
    ]);
    expect(isSamePair({ nama: 'A', dengan: 'B' }, { nama: 'a', dengan: 'C' })).toBe(false);
    expect(isSamePair({ nama: 'AB', dengan: 'C' }, { nama: 'A', dengan: 'BC' })).toBe(false);
  });

  it('are revoked one by one', () => {
    expect(foldFacts(declareSame('A', 'B'), declareSame('B', 'C'), declareApart('c', 'b.'))).toEqual([
      { nama: 'A', dengan: 'B' },
    ]);
    expect(foldFacts(declareSame('A', 'B'), declareApart('A', 'C'))).toEqual([{ nama: 'A', dengan: 'B' }]);
  });

  it('are facts of the office, absent while there is none', () => {
    const umum = {
      pada: '2026-08-19T10:15:00+07:00',
      dicatat: '2026-08-19T10:15:00+07:00',
      oleh: { nama: 's', dicatatOleh: 's' },
    };
    const k = { ...umum, ...declareSame('A', 'B') };
    expect(decodeKantorFact(k)).toEqual(k);
    expect(decodeKantorFact({ ...umum, ...declareApart('A', 'B'), alasan: 'keliru' })).toMatchObject({
      alasan: 'keliru',
    });
    expect(emptyKantor).not.toHaveProperty('disamakan');
    const satu = evolveKantor(emptyKantor, k);
    expect(satu.disamakan).toEqual([{ nama: 'A', dengan: 'B' }]);
    expect(evolveKantor(satu, { ...umum, ...declareApart('A', 'B') }).disamakan).toEqual([]);
  });
});

describe('names of one institution', () => {
  const k = kantor(declareSame('C', 'D'), declareSame('A', 'B'), declareSame('B', 'C'), declareSame('X', 'Y'));

  it('are all that declarations lead to', () => {
    expect(lembagaNames(k, 'A')).toEqual(['A', 'C', 'D', 'B']);
    expect(lembagaDeclarations(k, 'x')).toEqual([{ nama: 'X', dengan: 'Y' }]);
    expect(lembagaNames(k, 'Z')).toEqual(['Z']);
    expect(lembagaNames({}, 'Z')).toEqual(['Z']);
    expect(lembagaNames(kantor(declareSame('RSUD A', 'Klinik')), 'r.s.u.d. a')).toEqual(['r.s.u.d. a', 'Klinik']);
  });

  it('are told apart from others', () => {
    const pengenal = lembagaIdentifier(k);
    expect(['A', 'b', 'C.', 'D'].map(pengenal)).toEqual(['a', 'a', 'a', 'a']);
    expect(pengenal('Y')).toBe(pengenal('X'));
    expect(pengenal('X')).not.toBe(pengenal('A'));
    expect(pengenal('Z')).toBe('z');
    expect(lembagaIdentifier({})('RSUD Z')).toBe(lembagaIdentifier({})('R.S.U.D. Z'));
  });

  it('part again where the one between them is taken out', () => {
    const pengenal = lembagaIdentifier(kantor(declareSame('A', 'B'), declareSame('B', 'C'), declareApart('A', 'B')));
    expect(pengenal('A')).not.toBe(pengenal('B'));
    expect(pengenal('C')).toBe(pengenal('B'));
  });
});
