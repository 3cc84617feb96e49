import { describe, expect, it } from 'vitest';
import { naskahMaterial } from '../../../src/desk/documents/naskah-material.ts';
import { renewedPks } from '../../../src/desk/documents/renewed-pks.ts';
import type { KantorFact } from '../../../src/office/kantor/decode-kantor.ts';
import { emptyKantor, evolveKantor } from '../../../src/office/kantor/kantor.ts';
import type { NaskahDefinition } from '../../../src/office/naskah/naskah.ts';
import { composeValues } from '../../../src/office/naskah/parts/naskah-values.ts';
import { pks } from '../../../src/office/naskah/pks.ts';
import { suratKemendagri } from '../../../src/office/naskah/surat-kemendagri.ts';
import type { KasusFact } from '../../../src/office/permohonan/facts/kasus-fact.ts';
import { naskahSource } from '../../office/naskah/naskah-source.ts';
import { sampleDisahkan, sampleDiselesaikan, sampleDiterima, sari } from '../../support/sample-facts.ts';

const { kasus, sop } = naskahSource();
const saat = '2026-08-20T09:00:00+07:00';
const umum = { pada: '2026-08-01', dicatat: '2026-08-01T09:00:00+07:00', oleh: sari };
const pejabat = (nama: string, peran: string): KantorFact => ({
  ...umum,
  ...{ jenis: 'PejabatDitambah', nama, nip: null, pangkat: null, peran, akun: null, mulai: '2024-01-02', sampai: null },
});
const wakil = (sifat: 'plt' | 'plh'): KantorFact => ({
  ...umum,
  ...{ jenis: 'MandatDiberikan', peran: 'kepala-dinas', nama: 'Budi', sifat, dasar: 'ST 1' },
  ...{ dari: '2026-08-19', sampai: '2026-08-21' },
});
const lamaDiatur: KantorFact = { ...umum, jenis: 'Diatur', kunci: 'kepala-dinas.nama', nilai: 'Kepala Lama' };

function printed(naskah: NaskahDefinition, kantor: readonly KantorFact[], riwayat: readonly KasusFact[] = []) {
  const keadaan = { id: '2026-001', kasus, riwayat, kantor: kantor.reduce(evolveKantor, emptyKantor), saat };
  const { isian, peringatan } = composeValues(naskah, naskahMaterial(keadaan, sop, naskah), { izinkanKosong: false });
  return { nama: isian.teks.pihak_kesatu_nama, sebutan: isian.teks.sebutan_kepala, peringatan };
}

describe('the first party of an agreement', () => {
  const plh = [pejabat('Haryo', 'kepala-dinas'), pejabat('Budi', 'kepala-bidang'), wakil('plh')];

  it('is the holder of the post while it is KONSEP, not today’s Plh.', () => {
    expect(printed(pks, plh)).toMatchObject({ nama: 'Haryo', sebutan: 'Kepala' });
    expect(printed(suratKemendagri, plh).sebutan).toBe('Plh. Kepala');
  });

  it('is dots where nobody holds the post, though the settings name somebody', () => {
    const { nama, peringatan } = printed(pks, [lamaDiatur, pejabat('Budi', 'kepala-bidang'), wakil('plt')]);
    expect(nama).toMatch(/^\.+$/);
    expect(peringatan).toContain(
      'Belum ada, dicetak titik-titik: nama, pangkat, NIP Kepala Dinas. Isi: pks pejabat tambah',
    );
    expect(printed(pks, [lamaDiatur]).nama).toBe('Kepala Lama');
  });

  it('is whoever acts once it is approved', () => {
    const lengkap = { nip: '197503031999031003', pangkat: 'Pembina, IV/a' };
    const kantor = plh.map((k) => (k.jenis === 'PejabatDitambah' ? { ...k, ...lengkap } : k));
    const alamat: KantorFact = { ...umum, jenis: 'Diatur', kunci: 'kantor.alamat', nilai: 'Jalan Contoh 1' };
    const setuju = sampleDiselesaikan(21, { hasil: 'setuju' });
    expect(printed(pks, [...kantor, alamat], [setuju])).toMatchObject({ nama: 'Budi', sebutan: 'Plh. Kepala' });
  });
});

describe('the agreement that is renewed', () => {
  const lama = (...kejadian: readonly KasusFact[]) => ({
    register: { readKasus: async () => ({ tindakan: kejadian.map((k, i) => ({ v: i + 1, kejadian: [k] })) }) } as never,
  });
  const baru = { kasus: { ...kasus, perpanjanganDari: '2024-007' }, saat };

  it('is read as it was signed by then', async () => {
    const tercatat = lama(sampleDiterima(1), sampleDisahkan);
    expect(await renewedPks(tercatat, baru)).toMatchObject({ nomorKesatu: sampleDisahkan.pengesahan.nomorKesatu });
    const kemudian = { ...sampleDisahkan, dicatat: '2026-08-21T09:00:00+07:00' };
    expect(await renewedPks(lama(sampleDiterima(1), kemudian), baru)).toBeNull();
    expect(await renewedPks(tercatat, { kasus, saat })).toBeNull();
  });
});
