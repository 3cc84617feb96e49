import { expect, it } from 'vitest';
import { actorText } from '../../src/screen/kasus/history-line.ts';

it('an older fact that names nobody says so instead of leaving a hole', () => {
  const lama = { nama: '', peran: 'sekretaris', dicatatOleh: 'siti' } as const;
  expect(actorText(lama, (kode) => kode)).toBe('(tidak disebut)');
});
