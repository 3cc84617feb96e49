import { expect, it } from 'vitest';
import { refuseSwallowedQuotes } from '../../src/machine/swallowed-quote.ts';

it.each([
  [['list', '--register', 'C:\\Data PKS"']],
  [['list', '--register', 'C:\\Data PKS" --json']],
  [['list', '--register=c:/Data PKS" --json']],
  [['draft', '1', 'pks', '--ke', '\\\\server\\bagi pakai" --timpa']],
  [['restore', 'a.zip', '--ke', '.\\Data PKS"']],
])('what Windows swallowed after \\" is refused with the folder that was meant: %j', (argv) => {
  expect(() => refuseSwallowedQuotes(argv)).toThrow(
    expect.objectContaining({
      kode: 'PEMAKAIAN_SALAH',
      message: expect.stringMatching(/tanpa garis miring di akhir folder: "[^"]+[^\\"]"$/),
    }),
  );
});

it.each([
  [['list', '--register', 'C:\\Data PKS']],
  [['new', '--hal', 'Permohonan "khusus" --json']],
  [['new', '--catatan', 'ukuran 5" --lengkap']],
])('a quotation mark in a text is a text: %j', (argv) => {
  expect(() => refuseSwallowedQuotes(argv)).not.toThrow();
});
