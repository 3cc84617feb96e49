import { expect, it } from 'vitest';
import { carriesRegister } from '../../src/text/carry-register.ts';

it('a register carried into a printed line is made visible, as the line was before', () => {
  const bawa = carriesRegister(['list', '--register', '\ufeffdata'], () => ['list']);
  expect(bawa?.('Pemakaian: pks list')).toContain('\\u{feff}data');
  expect(bawa?.('Pemakaian: pks list')).not.toContain('\ufeff');
});
