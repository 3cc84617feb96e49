import { expect, it } from 'vitest';
import { unreachable } from '../../../src/store/postgres/line/server-failures.ts';

it.each([
  ['57P01', 'server sedang dimulai atau dihentikan'],
  ['57P02', 'server sedang dimulai atau dihentikan'],
  ['57P03', 'server sedang dimulai atau dihentikan'],
  ['ECONNRESET', 'sambungan terputus'],
  ['ENOTFOUND', 'nama itu tidak dikenal di jaringan ini'],
])('%s is told in words', (code, kata) => {
  expect(unreachable('db.kantor/pks', Object.assign(new Error('x'), { code })).message).toContain(`: ${kata}.`);
});
