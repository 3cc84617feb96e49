/** Progress as a terminal sees it, and as a pipe does. */
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { progressLine } from '../../src/screen/progress-line.ts';

/** What is written, and the ends of what a terminal offers. */
function stream(isTTY: boolean) {
  const s = Object.assign(new PassThrough(), { isTTY, columns: 80, cursorTo: () => true, clearLine: () => true });
  const tulisan: string[] = [];
  s.on('data', (b: Buffer) => tulisan.push(b.toString()));
  return { s, tulisan };
}

it('says how far it is, also where nobody knows how much it will be, and leaves nothing behind', async () => {
  const { s, tulisan } = stream(true);
  const garis = await progressLine('Memeriksa', s);
  garis.at(1, 3);
  garis.end();
  const semua = tulisan.join('');
  expect(semua).toContain('Memeriksa …');
  expect(semua).toContain('Memeriksa … 1 dari 3');
  expect(semua).not.toContain('\u001b[?25l'); // the cursor was never hidden, so Ctrl+C needs to bring none back
  expect(semua.endsWith('1 dari 3\n')).toBe(false);
});

it('writes nothing into a pipe', async () => {
  const { s, tulisan } = stream(false);
  const garis = await progressLine('Memeriksa', s);
  garis.at(1, null);
  garis.end();
  expect(tulisan).toEqual([]);
});
