/** An approved text keeps its rules; its blanks are filled in by whoever holds the post today. */
import { expect, it } from 'vitest';
import { naskahMaterial } from '../../../src/desk/documents/naskah-material.ts';
import type { KantorFact } from '../../../src/office/kantor/decode-kantor.ts';
import { emptyKantor, evolveKantor } from '../../../src/office/kantor/kantor.ts';
import { naskahSetting } from '../../../src/office/naskah/parts/naskah-settings.ts';

const fact = (hari: string, isi: object) =>
  ({ pada: `${hari}T10:00:00+07:00`, dicatat: `${hari}T10:00:00+07:00`, oleh: { nama: 'siti' }, ...isi }) as KantorFact;
const baru = { nama: 'Dra. Pejabat Contoh', nip: '197501012000032001', pangkat: null, akun: null };
const kantor = [
  fact('2026-01-02', { jenis: 'Diatur', kunci: 'kepala-dinas.nama', nilai: 'Drs. Budi Contoh, M.Si.' }),
  fact('2026-01-02', { jenis: 'Diatur', kunci: 'kepala-dinas.dasar', nilai: 'Keputusan 821.2/12/2024' }),
  fact('2026-11-27', { jenis: 'PejabatDitambah', ...baru, peran: 'kepala-dinas', mulai: '2026-11-01', sampai: null }),
].reduce(evolveKantor, emptyKantor);

it('of a text by earlier rules, the decree is lent to a successor only in what was printed then', () => {
  const dasar = (moment: object) =>
    naskahSetting(
      naskahMaterial(
        { id: '2026-001', kasus: {}, riwayat: [], kantor, saat: '2026-11-27T10:00:00+07:00', ...moment } as never,
        { naskah: {} } as never,
        { kode: 'pks' } as never,
      ),
      'kepala-dinas.dasar',
    );
  expect(dasar({ cetakan: 7, versi: 12 })).toBe('Keputusan 821.2/12/2024');
  expect(dasar({ cetakan: 7 })).toBeNull();
  expect(dasar({ versi: 12 })).toBeNull();
});
