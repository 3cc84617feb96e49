import { describe, expect, it } from 'vitest';
import { checkMandat, findEndingMandat } from '../../../../src/office/kantor/pejabat/mandat.ts';
import {
  emptyStaff,
  evolvePejabat,
  type MandatEntry,
  type PejabatFact,
} from '../../../../src/office/kantor/pejabat/pejabat.ts';
import { expectRefusal } from '../../../support/kasus-walk.ts';

const pejabat = (nama: string, peran: string, sampai: string | null = null): PejabatFact => ({
  jenis: 'PejabatDitambah',
  nama,
  nip: null,
  pangkat: null,
  peran,
  akun: null,
  mulai: '2024-01-02',
  sampai,
});
const kantor = [
  pejabat('Haryo', 'kepala-dinas'),
  pejabat('Sri', 'sekretaris', '2026-07-31'),
  pejabat('Budi', 'kepala-bidang'),
  pejabat('Rina', 'analis-kependudukan'),
];
const mandat = (ubah: Partial<MandatEntry> = {}): MandatEntry => ({
  peran: 'kepala-dinas',
  nama: 'Budi',
  sifat: 'plh',
  dari: '2026-08-19',
  sampai: '2026-08-21',
  dasar: 'ST 800/114',
  ...ubah,
});
const nama = (peran: string) => peran;
const foldFacts = (...lain: readonly MandatEntry[]) =>
  [...kantor, ...lain.map((m): PejabatFact => ({ jenis: 'MandatDiberikan', ...m }))].reduce(evolvePejabat, emptyStaff);

/** Asks for a mandate while these are given already. */
function checkOf(ubah: Partial<MandatEntry>, ...ada: readonly MandatEntry[]) {
  const k = foldFacts(...ada);
  const m = mandat(ubah);
  return checkMandat(k, k.pejabat.find((p) => p.nama === m.nama)!, m, nama);
}
const refusalOf = (kata: string, ubah: Partial<MandatEntry>, ...ada: readonly MandatEntry[]) =>
  expect(expectRefusal('MANDAT_DITOLAK', () => checkOf(ubah, ...ada)).message).toContain(kata);

describe('a mandate', () => {
  it('as Plh. stands in for an absent holder, as Plt. for an empty post', () => {
    expect(checkOf({})).toEqual([]);
    expect(checkOf({ dari: '2026-08-21' })).toEqual([]); // for one day
    expect(checkOf({ peran: 'sekretaris', sifat: 'plt' })).toEqual([]);
  });

  it('as Plt. is refused while the post is held, were it for one day', () => {
    refusalOf('tidak kosong', { sifat: 'plt' });
    refusalOf('tidak kosong', { peran: 'sekretaris', sifat: 'plt', dari: '2026-07-31' });
  });

  it('as Plh. of a post nobody is entered for is only doubtful', () => {
    expect(checkOf({ peran: 'sekretaris' })).toEqual([expect.stringContaining('plt')]);
  });

  it('is not given twice for one day, but for the next', () => {
    refusalOf('sudah diwakili Budi', { nama: 'Rina', dari: '2026-08-21', sampai: '2026-08-24' }, mandat());
    expect(checkOf({ nama: 'Rina', dari: '2026-08-22', sampai: '2026-08-24' }, mandat())).toEqual([]);
  });

  it('is never passed on: neither the post nor the deputy is deputised', () => {
    refusalOf('diteruskan', { peran: 'kepala-bidang', nama: 'Rina' }, mandat());
    refusalOf('sendiri', { nama: 'Budi' }, mandat({ peran: 'kepala-bidang', nama: 'Rina' }));
    refusalOf('sendiri menjabat', { nama: 'Haryo' });
  });

  it('is for whoever is in office all the time, and does not end before it begins', () => {
    refusalOf('tidak menjabat', { peran: 'kepala-bidang', nama: 'Sri', dari: '2026-07-31', sampai: '2026-08-01' });
    refusalOf('mendahului', { dari: '2026-08-22' });
  });

  it('is refused in sentences that say who and when, with what to look at', () => {
    const kalimat = (ubah: Partial<MandatEntry>, ...ada: readonly MandatEntry[]) => {
      const g = expectRefusal('MANDAT_DITOLAK', () => checkOf(ubah, ...ada));
      expect(g.rinci).toEqual({ peran: ubah.peran ?? 'kepala-dinas', nama: ubah.nama ?? 'Budi' });
      expect(g.saran).toEqual(ubah.sifat === 'plt' ? ['--sifat plh'] : ['pks wakilkan', 'pks pejabat daftar']);
      return g.message;
    };
    expect(kalimat({ dari: '2026-08-22' })).toBe(
      'Hari terakhir mandat, 21 Agustus 2026, mendahului hari pertamanya, 22 Agustus 2026.',
    );
    expect(kalimat({ nama: 'Sri', peran: 'kepala-bidang', dari: '2026-07-31', sampai: '2026-08-01' })).toBe(
      'Sri tidak menjabat sepanjang 31 Juli 2026 s.d. 1 Agustus 2026.',
    );
    expect(kalimat({ dari: '2024-01-01', sampai: '2024-01-05' })).toBe(
      'Budi tidak menjabat sepanjang 1 Januari 2024 s.d. 5 Januari 2024.',
    );
    expect(kalimat({ dari: '2024-01-01', sampai: '2024-01-01' })).toBe('Budi tidak menjabat sepanjang 1 Januari 2024.');
    expect(kalimat({ nama: 'Haryo' })).toBe('Haryo sendiri menjabat kepala-dinas, jadi tidak mewakilinya.');
    expect(kalimat({ nama: 'Rina' }, mandat())).toBe(
      'kepala-dinas 19 Agustus 2026 s.d. 21 Agustus 2026 sudah diwakili Budi; yang diwakilkan tidak diteruskan.',
    );
    expect(kalimat({}, mandat({ peran: 'kepala-bidang', nama: 'Rina', sampai: '2026-08-19' }))).toBe(
      'Budi sendiri 19 Agustus 2026 diwakili Rina; tidak dapat mewakili orang lain.',
    );
    expect(kalimat({ peran: 'kepala-bidang', nama: 'Rina' }, mandat())).toBe(
      'Budi 19 Agustus 2026 s.d. 21 Agustus 2026 mewakili kepala-dinas; jabatannya tidak diteruskan lagi.',
    );
    expect(kalimat({ sifat: 'plt' })).toBe(
      'kepala-dinas tidak kosong: dijabat Haryo. Plt. hanya untuk jabatan kosong.',
    );
    expect(checkOf({ peran: 'sekretaris' })).toEqual([
      'Belum ada pejabat tercatat sebagai sekretaris. Plh. mewakili pejabat yang berhalangan; bila jabatannya kosong: plt.',
    ]);
  });

  it('is not passed on by either of two who hold the post', () => {
    const tambah = (n: string, peran: string) =>
      [pejabat(n, peran), { jenis: 'MandatDiberikan', ...mandat() }] as PejabatFact[];
    const k = tambah('Tono', 'kepala-bidang').reduce(evolvePejabat, foldFacts());
    const rina = k.pejabat.find((p) => p.nama === 'Rina')!;
    expect(
      expectRefusal('MANDAT_DITOLAK', () =>
        checkMandat(k, rina, mandat({ peran: 'kepala-bidang', nama: 'Rina' }), nama),
      ).message,
    ).toContain('Budi 19 Agustus 2026 s.d. 21 Agustus 2026 mewakili kepala-dinas');
  });

  it('is not in the way of one at another time, nor of a post that was left', () => {
    const september = { dari: '2026-09-01', sampai: '2026-09-02' };
    expect(checkOf({}, mandat({ peran: 'kepala-bidang', nama: 'Rina', ...september }))).toEqual([]);
    expect(checkOf({ peran: 'kepala-bidang', nama: 'Rina' }, mandat(september))).toEqual([]);
    expect(checkOf({ peran: 'kepala-bidang', nama: 'Rina' }, mandat({ peran: 'sekretaris', nama: 'Haryo' }))).toEqual(
      [],
    );
    const k = [pejabat('Sri', 'analis-kependudukan'), { jenis: 'MandatDiberikan', ...mandat({ peran: 'sekretaris' }) }]
      .map((x) => x as PejabatFact)
      .reduce(evolvePejabat, foldFacts());
    const sri = k.pejabat.find((p) => p.nama === 'Sri' && p.sampai === null)!; // secretary until July, whose post Budi fills
    expect(checkMandat(k, sri, mandat({ nama: 'Sri' }), nama)).toEqual([]);
  });

  it('called off before its first day leaves room for another', () => {
    expect(checkOf({ nama: 'Rina', dari: '2026-08-17' }, mandat({ sampai: '2026-08-18' }))).toEqual([]);
  });

  it('that cannot be ended is answered with those there are', () => {
    const tanya = (sampai: string, ...ada: readonly MandatEntry[]) =>
      expectRefusal('MANDAT_DITOLAK', () => findEndingMandat(foldFacts(...ada), 'kepala-dinas', sampai, nama));
    const lain = mandat({ peran: 'sekretaris', dari: '2026-08-17', sampai: '2026-08-18' });
    const batal = mandat({ dari: '2026-08-10', sampai: '2026-08-09' });
    const satuHari = mandat({ dari: '2026-08-25', sampai: '2026-08-25' });
    const g = tanya('2026-08-17', lain, batal, mandat(), satuHari);
    expect([g.message, g.saran, g.rinci]).toEqual([
      'Tidak ada mandat kepala-dinas yang dapat diakhiri pada 17 Agustus 2026. ' +
        'Yang tercatat: 19 Agustus 2026 s.d. 21 Agustus 2026; 25 Agustus 2026.',
      ['pks wakilkan'],
      { peran: 'kepala-dinas', sampai: '2026-08-17' },
    ]);
    expect(tanya('2026-08-17', lain).message).toContain('Yang tercatat: tidak ada.');
    expect(findEndingMandat(foldFacts(mandat(), satuHari), 'kepala-dinas', '2026-08-24', nama).dari).toBe('2026-08-25');
  });

  it('is ended earlier, at its earliest the day before its first', () => {
    const k = foldFacts(mandat());
    expect(findEndingMandat(k, 'kepala-dinas', '2026-08-20', nama).nama).toBe('Budi');
    expect(findEndingMandat(k, 'kepala-dinas', '2026-08-18', nama).nama).toBe('Budi');
    for (const hari of ['2026-08-17', '2026-08-21']) {
      expectRefusal('MANDAT_DITOLAK', () => findEndingMandat(k, 'kepala-dinas', hari, nama));
    }
  });
});
