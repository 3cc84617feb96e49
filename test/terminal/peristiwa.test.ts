import { expect, it } from 'vitest';
import { siapa } from '../../src/terminal/peristiwa.ts';

it('an older fact that names nobody says so instead of leaving a hole', () => {
  const lama = { nama: '', peran: 'sekretaris', dicatatOleh: 'siti' } as const;
  expect(siapa(lama, (kode) => kode)).toBe('(tidak disebut)');
});
