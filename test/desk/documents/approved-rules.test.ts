import { expect, it } from 'vitest';
import { rulesOfApproved } from '../../../src/desk/documents/version-from-template.ts';
import type { OpenKasus } from '../../../src/desk/open-kasus.ts';
import { CETAKAN } from '../../../src/office/naskah/naskah.ts';
import { pks } from '../../../src/office/naskah/pks.ts';

it('what was approved is finished by the rules of the version that was read then', () => {
  const versi = (fakta: object) => ({ v: 1, kejadian: [{ jenis: 'Dikonsep', naskah: 'pks', ...fakta }] });
  const kasus = {
    berkas: {
      tindakan: [
        versi({ versi: 1, dicatat: '2026-11-20' }),
        versi({ versi: 2, cetakan: 3 }),
        versi({ versi: 3, dibaca: { versi: 2 } }),
        versi({ naskah: 'nda', versi: 4, cetakan: 2 }),
      ],
    },
  } as unknown as OpenKasus;
  const rules = (approved: number | null | undefined) =>
    rulesOfApproved(
      kasus,
      pks,
      (approved === undefined ? undefined : { versi: approved, saat: '2026-11-26' }) as never,
    );
  expect([rules(1), rules(2)]).toEqual([1, 3]);
  // An older pks said only when it was printed.
  expect(rulesOfApproved(kasus, pks, { versi: null, saat: '2026-11-20' } as never)).toBe(1);
  expect([rules(3), rules(4), rules(null), rules(undefined)]).toEqual(Array(4).fill(CETAKAN));
});
