/** Who signs on a day, and by which decree, as the office's facts tell it. */
import { describe, expect, it } from 'vitest';
import type { KantorFact } from '../../../../src/office/kantor/decode-kantor.ts';
import { emptyKantor, evolveKantor, type Kantor } from '../../../../src/office/kantor/kantor.ts';
import { settingValue } from '../../../../src/office/kantor/work-settings.ts';
import { naskahSetting } from '../../../../src/office/naskah/parts/naskah-settings.ts';
import { holderOnDay, pejabatOnDay } from '../../../../src/office/naskah/parts/pejabat-on-day.ts';

const fact = (hari: string, isi: Record<string, unknown>) =>
  ({ pada: `${hari}T10:00:00+07:00`, dicatat: `${hari}T10:00:00+07:00`, oleh: { nama: 'siti' }, ...isi }) as KantorFact;
const set = (hari: string, kunci: string, nilai: string) => fact(hari, { jenis: 'Diatur', kunci, nilai });
const entered = (hari: string, nama: string, nip: string | null, mulai: string, sampai: string | null = null) =>
  fact(hari, { jenis: 'PejabatDitambah', nama, nip, pangkat: null, peran: 'kepala-dinas', akun: null, mulai, sampai });
const office = (...facts: KantorFact[]): Kantor => facts.reduce(evolveKantor, emptyKantor);

const BUDI = 'Drs. Budi Contoh, M.Si.';
const BARU = 'Dra. Pejabat Contoh';
const settings = [
  set('2026-01-02', 'kepala-dinas.nama', BUDI),
  set('2026-01-02', 'kepala-dinas.dasar', 'Keputusan 821.2/12/2024'),
];
const printed = (kantor: Kantor, hari: string, lama = false) =>
  [pejabatOnDay, holderOnDay].map((siapa) => {
    const b = { kantor: (kunci: string) => settingValue(kantor, kunci), pejabat: siapa(kantor, hari, lama) };
    return [naskahSetting(b, 'kepala-dinas.nama'), naskahSetting(b, 'kepala-dinas.dasar')];
  });
const both = (...satu: (string | null)[]) => [satu, satu];

describe('the decree of a head of office', () => {
  it('is the setting where no official is entered, and of the official whom the settings name', () => {
    expect(printed(office(...settings), '2026-11-27')).toEqual(both(BUDI, 'Keputusan 821.2/12/2024'));
    const masuk = office(...settings, entered('2026-02-01', 'Drs. Budi Contoh M.Si', null, '2024-01-01'));
    expect(printed(masuk, '2026-11-27')).toEqual(both('Drs. Budi Contoh M.Si', 'Keputusan 821.2/12/2024'));
  });

  it('is not lent to a successor, until it is set while she holds the post; he keeps his no longer then', () => {
    const kantor = office(
      ...settings,
      entered('2026-02-01', BUDI, null, '2024-01-01', '2026-10-31'),
      entered('2026-11-27', BARU, '197501012000032001', '2026-11-01'),
    );
    expect(printed(kantor, '2026-11-27')).toEqual(both(BARU, null));
    expect(printed(kantor, '2026-10-30')).toEqual(both(BUDI, 'Keputusan 821.2/12/2024'));
    const diatur = evolveKantor(kantor, set('2026-11-28', 'kepala-dinas.dasar', 'Keputusan 9/2026'));
    expect(printed(diatur, '2026-11-28')).toEqual(both(BARU, 'Keputusan 9/2026'));
    expect(printed(diatur, '2026-10-30')).toEqual(both(BUDI, null));
  });

  it('was lent by an older pks, whose papers are made again as they were', () => {
    const kantor = office(...settings, entered('2026-11-27', BARU, '197501012000032001', '2026-11-01'));
    expect(printed(kantor, '2026-11-27')).toEqual(both(BARU, null));
    expect(printed(kantor, '2026-11-27', true)).toEqual(both(BARU, 'Keputusan 821.2/12/2024'));
  });
});

describe('a post that nobody holds any more', () => {
  const kantor = office(...settings, entered('2026-02-01', BUDI, null, '2024-01-01', '2026-10-31'));

  it('has no name, not that of the settings', () => {
    expect(printed(kantor, '2026-10-31')).toEqual(both(BUDI, 'Keputusan 821.2/12/2024'));
    expect(printed(kantor, '2026-11-12')).toEqual(both(null, null));
    expect(printed(kantor, '2026-11-12', true)).toEqual(both(BUDI, 'Keputusan 821.2/12/2024'));
  });

  it('before the first that was entered has the name of the settings', () => {
    expect(printed(kantor, '2023-12-31')).toEqual(both(BUDI, 'Keputusan 821.2/12/2024'));
  });
});
