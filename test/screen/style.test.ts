import { expect, it } from 'vitest';
import { takesColour } from '../../src/screen/layout/style.ts';

it('only a terminal takes colour, and NO_COLOR, a dumb terminal or --no-color forbid it', () => {
  const terminal = { isTTY: true };
  expect(takesColour(terminal, {}, ['list'])).toBe(true);
  expect(takesColour({}, {}, ['list'])).toBe(false);
  expect(takesColour(terminal, { NO_COLOR: '1' }, ['list'])).toBe(false);
  expect(takesColour(terminal, { NO_COLOR: '' }, ['list'])).toBe(true);
  expect(takesColour(terminal, { TERM: 'dumb' }, ['list'])).toBe(false);
  expect(takesColour(terminal, {}, ['list', '--no-color'])).toBe(false);
});
