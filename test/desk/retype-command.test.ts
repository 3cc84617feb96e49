import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { retypeCommand } from '../../src/desk/flags/retype-command.ts';
import { shellWord as kutip } from '../../src/text/typed-line.ts';

it.each([
  ['4/1/2027', '4/1/2027'],
  ['RSUD Contoh', '"RSUD Contoh"'],
  ['salah "tulis"', '"salah \\"tulis\\""'],
  ["Jum'at", '"Jum\'at"'],
  ['a;b', '"a;b"'],
  ['a & b', '"a & b"'],
  ['50% dan US$ 5', '"50% dan US$ 5"'],
  ['C:\\scan\\surat 1.pdf', '"C:\\scan\\surat 1.pdf"'],
  ['awas!', '"awas!"'],
  ['', '""'],
  ['*', '"*"'],
])('%s is written as %s, which bash reads back', (teks, tertulis) => {
  expect(kutip(teks)).toBe(tertulis);
  expect(execFileSync('bash', ['-c', `printf %s ${tertulis}`], { encoding: 'utf8' })).toBe(teks);
});

it.each(['$HOME', '`id`', 'dua\nbaris', '%PATH%', 'a "b" & c', 'folder\\', '\\\\server\\x', '!!x'])(
  'nothing is offered for %s, which the shells read differently',
  (teks) => {
    expect(kutip(teks)).toBeNull();
    expect(retypeCommand('ralat', ['1'], { alasan: teks })).toBeNull();
  },
);

it('says all that was said, in its order, but what shapes the answer', () => {
  const opsi = {
    input: false,
    color: true,
    ada: ['disposisi', 'pks'],
    lengkap: true,
    tanggalKeluar: '5 Jan',
    json: true,
    quiet: true,
    coba: true,
    kosong: undefined,
    catatan: '-5 hari',
    register: 'D:/data kantor',
  };
  expect(retypeCommand('nomor pakai', ['2026-001'], opsi, { tanggalKeluar: '4/1/2027', ya: true })).toBe(
    'pks nomor pakai 2026-001 --ada disposisi --ada pks --lengkap --tanggal-keluar 4/1/2027 --catatan="-5 hari" --ya',
  );
});
