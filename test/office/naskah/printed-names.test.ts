import { describe, expect, it } from 'vitest';
import { lembarKoreksi } from '../../../src/office/naskah/lembar-koreksi.ts';
import { composeValues } from '../../../src/office/naskah/parts/naskah-values.ts';
import { pks } from '../../../src/office/naskah/pks.ts';
import { serahTerima } from '../../../src/office/naskah/serah-terima.ts';
import { suratKemendagri } from '../../../src/office/naskah/surat-kemendagri.ts';
import { tandaTerima } from '../../../src/office/naskah/tanda-terima.ts';
import type { Actor } from '../../../src/office/permohonan/facts/kasus-parts.ts';
import { sampleDiselesaikan } from '../../support/sample-facts.ts';
import { naskahSource } from './naskah-source.ts';

const DOTS = '.'.repeat(40);
const siti: Actor = { nama: 'Siti A.', peran: null, dicatatOleh: 'siti' };
const akun: Actor = { nama: 'root', peran: null, dicatatOleh: 'root' };

/** A receipt of a letter taken in by `actorShape`. */
function tanda(oleh: Actor, penerima?: string) {
  const b = naskahSource(penerima === undefined ? {} : { kasus: { penerima } });
  const riwayat = b.riwayat.map((k) => (k.jenis === 'Diterima' ? { ...k, oleh } : k));
  const { isian, peringatan } = composeValues(tandaTerima, { ...b, riwayat });
  return { penerima: isian.teks.penerima, peringatan };
}

describe('the name on a receipt', () => {
  it('is the one that was said, else a person’s, else dots with a warning', () => {
    expect(tanda(akun, 'Rina P.')).toEqual({ penerima: 'Rina P.', peringatan: [] });
    expect(tanda(siti, 'Rina P.')).toEqual({ penerima: 'Rina P.', peringatan: [] });
    expect(tanda(siti)).toEqual({ penerima: 'Siti A.', peringatan: [] });
    expect(tanda(akun)).toEqual({
      penerima: DOTS,
      peringatan: [
        'Nama petugas penerima belum diketahui: dicetak titik-titik, nama akun komputer tidak dicetak. Sebut namanya: pks lengkapi 2026-020',
      ],
    });
    const tanpa = composeValues(tandaTerima, { ...naskahSource(), riwayat: [] });
    expect(tanpa.isian.teks.penerima).toBe(DOTS);
  });

  it('of an agreement handed over is nobody’s account either', () => {
    const serah = (oleh: Actor) => {
      const k = { jenis: 'Diserahkan', pada: '2026-11-25', dicatat: '2026-11-25T09:00:00+07:00', oleh } as const;
      const riwayat = [{ ...k, kepada: 'lembaga', penerima: 'Ani', catatan: null } as const];
      const { isian, peringatan } = composeValues(serahTerima, naskahSource({ riwayat }));
      return [isian.teks.yang_menyerahkan, peringatan];
    };
    expect(serah(siti)).toEqual(['Siti A.', []]);
    expect(serah(akun)).toEqual([
      DOTS,
      ['Nama yang menyerahkan dari dinas belum diketahui: dicetak titik-titik, nama akun komputer tidak dicetak.'],
    ]);
  });
});

it('a checker without a post is none on the sheet of corrections', () => {
  const oleh = { ...akun, sebagai: 'kepala-bidang' };
  const { isian } = composeValues(
    lembarKoreksi,
    naskahSource({ riwayat: [sampleDiselesaikan(6, { oleh, hasil: 'koreksi', catatan: 'pasal 5' })] }),
  );
  expect(isian.baris.koreksi?.[0]?.dari).toBe('tanpa jabatan, untuk Kepala Bidang');
});

it('a NIP is printed in its groups, whatever was typed', () => {
  const kantor = { 'kepala-dinas.nip': '197001011995032001', 'sekda.nip': '19690101.199403.1.002' };
  expect(composeValues(suratKemendagri, naskahSource({ kantor })).isian.teks.penandatangan_nip).toBe(
    '19700101 199503 2 001',
  );
  expect(composeValues(pks, naskahSource({ kantor })).isian.teks.pihak_kesatu_nip).toBe('19700101 199503 2 001');
  const sekda = { ...kantor, penandatangan: 'a.n. Bupati, Sekretaris Daerah' };
  expect(composeValues(suratKemendagri, naskahSource({ kantor: sekda })).isian.teks.penandatangan_nip).toBe(
    '19690101 199403 1 002',
  );
  const pejabat = () => ({ nama: 'Budi', nip: '197503031999031003', pangkat: 'IV/a', wakil: null, dasar: null });
  const { isian } = composeValues(suratKemendagri, { ...naskahSource(), pejabat });
  expect(isian.teks.penandatangan_nip).toBe('19750303 199903 1 003');
});
