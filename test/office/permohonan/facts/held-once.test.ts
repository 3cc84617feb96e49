import { expect, it } from 'vitest';
import { heldOnce } from '../../../../src/office/permohonan/facts/held-once.ts';

it('gives what is alike as one, and nothing else', () => {
  const ke = { no: 7, pelaksana: 'kepala-bidang' };
  expect(heldOnce(ke)).toBe(ke);
  expect(heldOnce({ ...ke })).toBe(ke);
  expect(heldOnce({ ...ke, no: 8 })).toEqual({ ...ke, no: 8 });
  expect(heldOnce('[]')).toBe('[]');
  expect(heldOnce([])).toEqual([]); // a text that reads like it is another thing
  expect(heldOnce('[]')).toBe('[]');
});

it('holds no more than some thousands', () => {
  const pertama = heldOnce(['x', 0]);
  for (let i = 1; i < 20_000; i++) expect(heldOnce(['x', i])).toEqual(['x', i]);
  expect(heldOnce(['x', 0])).not.toBe(pertama);
});
