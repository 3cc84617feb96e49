import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
// @ts-expect-error The harness has no types.
import { CELA } from './store-faults.mjs';

type Fault = Readonly<{ apa: string; berkas: string; ganti: readonly (readonly [lama: string, baru: string])[] }>;

const srcFolder = join(import.meta.dirname, '../../src');

it.each((CELA as readonly Fault[]).map((c) => [c.apa, c] as const))(
  '"%s" is put into a text that the store still has',
  (_, { berkas, ganti }) => {
    let teks = readFileSync(join(srcFolder, berkas), 'utf8');
    for (const [lama, baru] of ganti) {
      expect(teks).toContain(lama);
      teks = teks.replace(lama, () => baru);
    }
  },
);
