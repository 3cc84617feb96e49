import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hashOfFile, hashPieces, readInPieces } from '../../../src/disk/file-pieces.ts';

const folder = mkdtempSync(join(tmpdir(), 'pks-potong-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LARGE = 3 * 1024 * 1024 + 7;

it('gives each of two large files its own bytes, read in turns, after one that was left half read', () => {
  const [a, b] = ['a', 'b'].map((nama) => {
    const jalur = join(folder, nama);
    writeFileSync(jalur, Buffer.alloc(LARGE, nama));
    return jalur;
  }) as [string, string];
  for (const satu of readInPieces(a, LARGE)) if (satu.length > 0) break;
  const [satu, dua] = [readInPieces(a, LARGE), readInPieces(b, LARGE)];
  for (let x = satu.next(), y = dua.next(); !x.done && !y.done; x = satu.next(), y = dua.next()) {
    expect([x.value[0], y.value[0], x.value.length]).toEqual([97, 98, y.value.length]);
  }
  expect(hashPieces(readInPieces(b, LARGE))).toEqual({ sidik: hashOfFile(b), ukuran: LARGE });
});
