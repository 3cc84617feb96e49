import { describe, expect, it } from 'vitest';
import { bacaKejadian } from '../../src/permohonan/dekode.ts';
import type { Perintah } from '../../src/permohonan/perintah.ts';
import { sopTercetak } from '../bantuan/sop-acuan.ts';
import { dicatat, diterima, ditolak, Jalan, pada, siti, terima } from '../bantuan/spesifikasi.ts';

const umum = { pada, dicatat, oleh: siti };
const kosong = { lembaga: {}, permohonan: {} };
const lengkapi = (penerima: string, ubah: object = {}): Perintah => ({
  ...umum,
  jenis: 'Lengkapi',
  ...kosong,
  penerima,
  ...ubah,
});
const ralat = (penerima: string): Perintah => ({
  ...umum,
  jenis: 'Ralat',
  isian: 'penerima',
  lama: 'Siti Aminah',
  ...kosong,
  surat: {},
  alasan: 'salah sebut',
  penerima,
});
const baru = (penerima?: string) => {
  const j = new Jalan(sopTercetak);
  j.lakukan(terima(penerima === undefined ? {} : { penerima }));
  return j;
};

describe('who took the letter in', () => {
  it('stands on the receipt where it was said, and nowhere where it was not', () => {
    expect(baru('Siti Aminah').kasus.penerima).toBe('Siti Aminah');
    expect(baru('Siti Aminah').kejadian[0]).toMatchObject({ jenis: 'Diterima', penerima: 'Siti Aminah' });
    const tanpa = baru();
    expect('penerima' in tanpa.kasus).toBe(false);
    expect(tanpa.kejadian.some((k) => 'penerima' in k)).toBe(false);
    tanpa.lakukan({ ...umum, jenis: 'Lengkapi', lembaga: { alamat: 'Jalan 1' }, permohonan: {} });
    expect('penerima' in tanpa.kasus).toBe(false);
  });

  it('is filled in once, alone or with the rest, and put right by ralat', () => {
    const j = baru();
    const [k] = j.lakukan(lengkapi('Siti Aminah'));
    expect(k).toMatchObject({ jenis: 'Dilengkapi', ...kosong, penerima: 'Siti Aminah' });
    expect(bacaKejadian(JSON.parse(JSON.stringify(k)))).toEqual(k);
    expect(j.lakukan(lengkapi('Siti Aminah'))).toHaveLength(1); // the same again is none other
    const g = ditolak('SUDAH_TERISI', () => j.lakukan(lengkapi('Rina P.')));
    expect(g.message).toContain('Isian penerima-surat sudah ada: "Siti Aminah"');
    const [r] = j.lakukan(ralat('Rina P.'));
    expect(bacaKejadian(JSON.parse(JSON.stringify(r)))).toEqual(r);
    expect(j.kasus.penerima).toBe('Rina P.');
    const lain = baru();
    lain.lakukan(lengkapi('Siti Aminah', { lembaga: { alamat: 'Jalan 1' } }));
    expect(lain.kasus).toMatchObject({ penerima: 'Siti Aminah', lembaga: { alamat: 'Jalan 1' } });
  });

  it('is filled in together with the number of the letter', () => {
    const j = diterima(sopTercetak).majuSampai(14);
    const [k] = j.lakukan(lengkapi('Siti Aminah', { suratKeluar: { nomor: '470/1' } }));
    expect(k).toMatchObject({ penerima: 'Siti Aminah', suratKeluar: { nomor: '470/1' } });
  });

  it('may be said of a closed case, and only that', () => {
    const j = new Jalan(sopTercetak);
    j.lakukan(terima({ data: 'agregat' }));
    expect(j.kasus.status).toBe('dialihkan');
    j.lakukan(lengkapi('Siti Aminah'));
    expect(j.kasus.penerima).toBe('Siti Aminah');
    const dua = new Jalan(sopTercetak);
    dua.lakukan(terima({ data: 'agregat' }));
    for (const lain of [
      { lembaga: { alamat: 'x' } },
      { permohonan: { tujuan: 'x' } },
      { suratKeluar: { nomor: '1' } },
    ]) {
      ditolak('KASUS_DITUTUP', () => dua.lakukan(lengkapi('Siti Aminah', lain)));
    }
    ditolak('KASUS_DITUTUP', () => dua.lakukan({ ...umum, jenis: 'Lengkapi', ...kosong }));
  });

  it('is no NIK', () => {
    ditolak('NIK_DITOLAK', () => baru('3404012305670001'));
  });
});
