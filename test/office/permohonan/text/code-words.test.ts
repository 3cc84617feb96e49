import { describe, expect, it } from 'vitest';
import { JENIS_LEMBAGA, METODE, PEMANFAATAN } from '../../../../src/office/permohonan/facts/kasus-parts.ts';
import { IRAMA } from '../../../../src/office/permohonan/kerja-sama/pengesahan.ts';
import { codeOfWords, codeWord } from '../../../../src/office/permohonan/text/code-words.ts';

describe('a code', () => {
  it.each(
    [JENIS_LEMBAGA, METODE, PEMANFAATAN, IRAMA].flatMap((pilihan: readonly string[]) =>
      pilihan.map((kode) => [kode, pilihan] as const),
    ),
  )('%s is meant by itself and by the words shown for it, in any spelling', (kode, pilihan) => {
    for (const teks of [kode, codeWord(kode), ` ${codeWord(kode).toUpperCase()} `, kode.replaceAll('-', '  ')]) {
      expect([teks, codeOfWords(pilihan, teks)]).toEqual([teks, kode]);
    }
  });

  it('is not meant by other words, nor by none', () => {
    for (const teks of ['', '-', 'badan hukum', 'perangkat', 'rsud'])
      expect(codeOfWords(JENIS_LEMBAGA, teks)).toBeNull();
  });
});
