/** When a document is approved: by a step of its own, until a koreksi goes back to it or before it. */
import { expect, test } from 'vitest';
import { isNaskahApproved } from '../../../../src/office/permohonan/standing/naskah-approval.ts';
import { sampleDiselesaikan, sampleDiterima } from '../../../support/sample-facts.ts';

const tempat = { langkah: [5], disetujui: 7 };
const setuju = (no: number) => sampleDiselesaikan(no, { hasil: 'setuju' });
const koreksi = (no: number, ke: number) => sampleDiselesaikan(no, { hasil: 'koreksi', tarikDari: ke });

test.each([
  ['not before its step', [sampleDiterima(1), setuju(6)], false],
  ['by its step', [setuju(6), setuju(7)], true],
  ['by its step, done without an outcome', [sampleDiselesaikan(7)], true],
  ['not by a koreksi at its step', [koreksi(7, 5)], false],
  ['no more after a koreksi to before it', [setuju(7), koreksi(10, 5)], false],
  ['no more after a koreksi to it', [setuju(7), koreksi(10, 7)], false],
  ['still after a koreksi to a later step', [setuju(7), koreksi(10, 8)], true],
  ['anew after a koreksi', [setuju(7), koreksi(10, 5), setuju(7), setuju(8)], true],
] as const)('approved %s', (_, riwayat, ya) => {
  expect(isNaskahApproved(tempat, riwayat)).toBe(ya);
});

test('where no step approves it there is nothing to approve', () => {
  expect(isNaskahApproved({ langkah: [1], disetujui: null }, [])).toBe(true);
  expect(isNaskahApproved(undefined, [])).toBe(true);
});
