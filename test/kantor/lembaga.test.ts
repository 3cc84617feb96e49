import { describe, expect, it } from 'vitest';
import { bacaKejadianKantor } from '../../src/kantor/dekode.ts';
import { evolveKantor, kantorBaru } from '../../src/kantor/kantor.ts';
import {
  evolveLembaga,
  type KejadianLembaga,
  type Pasangan,
  pasanganSama,
  pengenalLembaga,
  rantaiNama,
  semuaNama,
} from '../../src/kantor/lembaga.ts';

const sama = (nama: string, dengan: string): KejadianLembaga => ({
  jenis: 'LembagaDisamakan',
  nama,
  dengan,
  alasan: null,
});
const pisah = (nama: string, dengan: string): KejadianLembaga => ({
  ...sama(nama, dengan),
  jenis: 'LembagaDipisahkan',
});
const lipat = (...k: readonly KejadianLembaga[]): readonly Pasangan[] => k.reduce(evolveLembaga, []);
const kantor = (...k: readonly KejadianLembaga[]) => ({ disamakan: lipat(...k) });

describe('declarations', () => {
  it('are kept once, in either order and spelling', () => {
    expect(lipat(sama('RSUD A', 'Klinik B'), sama('klinik b', 'R.S.U.D. A'))).toEqual([
      { nama: 'klinik b', dengan: 'R.S.U.D. A' },
    ]);
    expect(pasanganSama({ nama: 'A', dengan: 'B' }, { nama: 'a', dengan: 'C' })).toBe(false);
    expect(pasanganSama({ nama: 'AB', dengan: 'C' }, { nama: 'A', dengan: 'BC' })).toBe(false);
  });

  it('are revoked one by one', () => {
    expect(lipat(sama('A', 'B'), sama('B', 'C'), pisah('c', 'b.'))).toEqual([{ nama: 'A', dengan: 'B' }]);
    expect(lipat(sama('A', 'B'), pisah('A', 'C'))).toEqual([{ nama: 'A', dengan: 'B' }]);
  });

  it('are facts of the office, absent while there is none', () => {
    const umum = {
      pada: '2026-08-19T10:15:00+07:00',
      dicatat: '2026-08-19T10:15:00+07:00',
      oleh: { nama: 's', dicatatOleh: 's' },
    };
    const k = { ...umum, ...sama('A', 'B') };
    expect(bacaKejadianKantor(k)).toEqual(k);
    expect(bacaKejadianKantor({ ...umum, ...pisah('A', 'B'), alasan: 'keliru' })).toMatchObject({ alasan: 'keliru' });
    expect(kantorBaru).not.toHaveProperty('disamakan');
    const satu = evolveKantor(kantorBaru, k);
    expect(satu.disamakan).toEqual([{ nama: 'A', dengan: 'B' }]);
    expect(evolveKantor(satu, { ...umum, ...pisah('A', 'B') }).disamakan).toEqual([]);
  });
});

describe('names of one institution', () => {
  const k = kantor(sama('C', 'D'), sama('A', 'B'), sama('B', 'C'), sama('X', 'Y'));

  it('are all that declarations lead to', () => {
    expect(semuaNama(k, 'A')).toEqual(['A', 'C', 'D', 'B']);
    expect(rantaiNama(k, 'x')).toEqual([{ nama: 'X', dengan: 'Y' }]);
    expect(semuaNama(k, 'Z')).toEqual(['Z']);
    expect(semuaNama({}, 'Z')).toEqual(['Z']);
    expect(semuaNama(kantor(sama('RSUD A', 'Klinik')), 'r.s.u.d. a')).toEqual(['r.s.u.d. a', 'Klinik']);
  });

  it('are told apart from others', () => {
    const pengenal = pengenalLembaga(k);
    expect(['A', 'b', 'C.', 'D'].map(pengenal)).toEqual(['a', 'a', 'a', 'a']);
    expect(pengenal('Y')).toBe(pengenal('X'));
    expect(pengenal('X')).not.toBe(pengenal('A'));
    expect(pengenal('Z')).toBe('z');
    expect(pengenalLembaga({})('RSUD Z')).toBe(pengenalLembaga({})('R.S.U.D. Z'));
  });

  it('part again where the one between them is taken out', () => {
    const pengenal = pengenalLembaga(kantor(sama('A', 'B'), sama('B', 'C'), pisah('A', 'B')));
    expect(pengenal('A')).not.toBe(pengenal('B'));
    expect(pengenal('C')).toBe(pengenal('B'));
  });
});
