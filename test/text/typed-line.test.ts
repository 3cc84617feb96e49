import { describe, expect, it } from 'vitest';
import { retypeLine, typedLine } from '../../src/text/typed-line.ts';

describe('a line to be typed', () => {
  it.each([
    [['advance', '14', '--lengkap'], 'pks advance 14 --lengkap'],
    [['new', '--lembaga', 'RSUD Contoh'], 'pks new --lembaga "RSUD Contoh"'],
    [['new', '--hal', 'kata "akses" $x'], `pks new --hal 'kata "akses" $x'`],
    [['lampirkan', '1', 'C:\\Pindai\\a.jpg'], 'pks lampirkan 1 "C:\\Pindai\\a.jpg"'],
  ])('%j', (argv, baris) => {
    expect(typedLine(argv)).toBe(baris);
  });

  it.each([
    [['advance', '1'], '--sebagai kepala-dinas', 'pks advance 1 --sebagai kepala-dinas'],
    [['advance', '1', '--hasil', 'x', '--lengkap'], '--hasil setuju', 'pks advance 1 --lengkap --hasil setuju'],
    [['advance', '1', '--hasil=x'], '--hasil setuju', 'pks advance 1 --hasil setuju'],
    [['new', '--ya', '--hal', 'b'], '--ya', 'pks new --hal b --ya'],
    [['x', '--oleh', 'Budi'], '--oleh "Budi S."', 'pks x --oleh "Budi S."'],
  ])('again: %j with %s', (argv, tambahan, baris) => {
    expect(retypeLine(argv, tambahan)).toBe(baris);
  });
});
