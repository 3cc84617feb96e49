import { describe, expect, it } from 'vitest';
import { mandatBerakhir, periksaMandat } from '../../src/kantor/mandat.ts';
import { evolvePejabat, type IsiMandat, type KejadianPejabat, kepegawaianBaru } from '../../src/kantor/pejabat.ts';
import { ditolak } from '../bantuan/spesifikasi.ts';

const pejabat = (nama: string, peran: string, sampai: string | null = null): KejadianPejabat => ({
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
const mandat = (ubah: Partial<IsiMandat> = {}): IsiMandat => ({
  peran: 'kepala-dinas',
  nama: 'Budi',
  sifat: 'plh',
  dari: '2026-08-19',
  sampai: '2026-08-21',
  dasar: 'ST 800/114',
  ...ubah,
});
const nama = (peran: string) => peran;
const lipat = (...lain: readonly IsiMandat[]) =>
  [...kantor, ...lain.map((m): KejadianPejabat => ({ jenis: 'MandatDiberikan', ...m }))].reduce(
    evolvePejabat,
    kepegawaianBaru,
  );

/** Asks for a mandate while these are given already. */
function minta(ubah: Partial<IsiMandat>, ...ada: readonly IsiMandat[]) {
  const k = lipat(...ada);
  const m = mandat(ubah);
  return periksaMandat(k, k.pejabat.find((p) => p.nama === m.nama)!, m, nama);
}
const tolak = (kata: string, ubah: Partial<IsiMandat>, ...ada: readonly IsiMandat[]) =>
  expect(ditolak('MANDAT_DITOLAK', () => minta(ubah, ...ada)).message).toContain(kata);

describe('a mandate', () => {
  it('as Plh. stands in for an absent holder, as Plt. for an empty post', () => {
    expect(minta({})).toEqual([]);
    expect(minta({ peran: 'sekretaris', sifat: 'plt' })).toEqual([]);
  });

  it('as Plt. is refused while the post is held, were it for one day', () => {
    tolak('tidak kosong', { sifat: 'plt' });
    tolak('tidak kosong', { peran: 'sekretaris', sifat: 'plt', dari: '2026-07-31' });
  });

  it('as Plh. of a post nobody is entered for is only doubtful', () => {
    expect(minta({ peran: 'sekretaris' })).toEqual([expect.stringContaining('plt')]);
  });

  it('is not given twice for one day, but for the next', () => {
    tolak('sudah diwakili Budi', { nama: 'Rina', dari: '2026-08-21', sampai: '2026-08-24' }, mandat());
    expect(minta({ nama: 'Rina', dari: '2026-08-22', sampai: '2026-08-24' }, mandat())).toEqual([]);
  });

  it('is never passed on: neither the post nor the deputy is deputised', () => {
    tolak('diteruskan', { peran: 'kepala-bidang', nama: 'Rina' }, mandat());
    tolak('sendiri', { nama: 'Budi' }, mandat({ peran: 'kepala-bidang', nama: 'Rina' }));
    tolak('sendiri menjabat', { nama: 'Haryo' });
  });

  it('is for whoever is in office all the time, and does not end before it begins', () => {
    tolak('tidak menjabat', { peran: 'kepala-bidang', nama: 'Sri', dari: '2026-07-31', sampai: '2026-08-01' });
    tolak('mendahului', { dari: '2026-08-22' });
  });

  it('called off before its first day leaves room for another', () => {
    expect(minta({ nama: 'Rina' }, mandat({ sampai: '2026-08-18' }))).toEqual([]);
  });

  it('is ended earlier, at its earliest the day before its first', () => {
    const k = lipat(mandat());
    expect(mandatBerakhir(k, 'kepala-dinas', '2026-08-20', nama).nama).toBe('Budi');
    expect(mandatBerakhir(k, 'kepala-dinas', '2026-08-18', nama).nama).toBe('Budi');
    for (const hari of ['2026-08-17', '2026-08-21']) {
      ditolak('MANDAT_DITOLAK', () => mandatBerakhir(k, 'kepala-dinas', hari, nama));
    }
  });
});
