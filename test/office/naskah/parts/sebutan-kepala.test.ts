import { describe, expect, it } from 'vitest';
import type { NaskahPejabat, NaskahSource } from '../../../../src/office/naskah/naskah.ts';
import { composeValues } from '../../../../src/office/naskah/parts/naskah-values.ts';
import { pks } from '../../../../src/office/naskah/pks.ts';
import { suratKemendagri } from '../../../../src/office/naskah/surat-kemendagri.ts';
import { expectRefusal } from '../../../support/kasus-walk.ts';
import { naskahSource } from '../naskah-source.ts';

const budi: NaskahPejabat = {
  nama: 'Budi S., S.H.',
  nip: '19750303 199903 1 003',
  pangkat: 'Pembina, IV/a',
  wakil: 'Plh.',
  dasar: 'ST 800/114',
};
const dengan = (p: NaskahPejabat | null, b: NaskahSource = naskahSource()): NaskahSource => ({
  ...b,
  pejabat: (peran) => (peran === 'kepala-dinas' ? p : null),
});

describe('the signature of the head of the office', () => {
  it('is that of the deputy, with Plh. and his own name, rank and NIP', () => {
    expect(composeValues(suratKemendagri, dengan(budi)).isian.teks).toMatchObject({
      sebutan_kepala: 'Plh. Kepala',
      penandatangan_nama: 'Budi S., S.H.',
      penandatangan_pangkat: 'Pembina, IV/a',
      penandatangan_nip: '19750303 199903 1 003',
    });
    expect(composeValues(pks, dengan(budi)).isian.teks).toMatchObject({
      sebutan_kepala: 'Plh. Kepala',
      pihak_kesatu_nama: 'Budi S., S.H.',
      pihak_kesatu_dasar: 'ST 800/114',
    });
  });

  it('is that of the settings where no official is entered', () => {
    expect(composeValues(suratKemendagri, dengan(null)).isian.teks).toMatchObject({
      sebutan_kepala: 'Kepala',
      penandatangan_nama: 'Dra. Contoh Kepala, M.Si.',
    });
  });

  it('takes nothing from the settings that an official lacks: it would be his predecessor’s', () => {
    const b = dengan({ ...budi, nip: null, wakil: null, dasar: null }, naskahSource({ konsep: false }));
    const g = expectRefusal('ISIAN_NASKAH_KOSONG', () => composeValues(suratKemendagri, b));
    expect(g.saran).toEqual(['pks pejabat ubah "Budi S., S.H."']);
  });

  it('does not touch a letter that the Sekda signs', () => {
    const kantor = { penandatangan: 'a.n. Bupati, Sekretaris Daerah', 'sekda.nama': 'Drs. Sekda' };
    expect(composeValues(suratKemendagri, dengan(budi, naskahSource({ kantor }))).isian.teks.penandatangan_nama).toBe(
      'Drs. Sekda',
    );
  });
});
