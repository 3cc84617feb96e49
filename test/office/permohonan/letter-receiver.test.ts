import { describe, expect, it } from 'vitest';
import { decodeKasusFact } from '../../../src/office/permohonan/facts/decode-kasus-fact.ts';
import type { KasusCommand } from '../../../src/office/permohonan/kasus-command.ts';
import {
  dicatat,
  expectRefusal,
  KasusWalk,
  pada,
  receivedWalk,
  siti,
  terimaCommand,
} from '../../support/kasus-walk.ts';
import { printedSop } from '../../support/printed-sop.ts';

const umum = { pada, dicatat, oleh: siti };
const kosong = { lembaga: {}, permohonan: {} };
const lengkapi = (penerima: string, ubah: object = {}): KasusCommand => ({
  ...umum,
  jenis: 'Lengkapi',
  ...kosong,
  penerima,
  ...ubah,
});
const ralat = (penerima: string): KasusCommand => ({
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
  const j = new KasusWalk(printedSop);
  j.perform(terimaCommand(penerima === undefined ? {} : { penerima }));
  return j;
};

describe('who took the letter in', () => {
  it('stands on the receipt where it was said, and nowhere where it was not', () => {
    expect(baru('Siti Aminah').kasus.penerima).toBe('Siti Aminah');
    expect(baru('Siti Aminah').kejadian[0]).toMatchObject({ jenis: 'Diterima', penerima: 'Siti Aminah' });
    const tanpa = baru();
    expect('penerima' in tanpa.kasus).toBe(false);
    expect(tanpa.kejadian.some((k) => 'penerima' in k || 'perpanjanganDari' in k)).toBe(false);
    tanpa.perform({ ...umum, jenis: 'Lengkapi', lembaga: { alamat: 'Jalan 1' }, permohonan: {} });
    expect('penerima' in tanpa.kasus).toBe(false);
  });

  it('is filled in once, alone or with the rest, and put right by ralat', () => {
    const j = baru();
    const [k] = j.perform(lengkapi('Siti Aminah'));
    expect(k).toMatchObject({ jenis: 'Dilengkapi', ...kosong, penerima: 'Siti Aminah' });
    expect(decodeKasusFact(JSON.parse(JSON.stringify(k)))).toEqual(k);
    expect(j.perform(lengkapi('Siti Aminah'))).toHaveLength(1); // the same again is none other
    const g = expectRefusal('SUDAH_TERISI', () => j.perform(lengkapi('Rina P.')));
    expect(g.message).toContain('Isian penerima-surat sudah ada: "Siti Aminah"');
    const [r] = j.perform(ralat('Rina P.'));
    expect(decodeKasusFact(JSON.parse(JSON.stringify(r)))).toEqual(r);
    expect(j.kasus.penerima).toBe('Rina P.');
    const lain = baru();
    lain.perform(lengkapi('Siti Aminah', { lembaga: { alamat: 'Jalan 1' } }));
    expect(lain.kasus).toMatchObject({ penerima: 'Siti Aminah', lembaga: { alamat: 'Jalan 1' } });
  });

  it('is filled in together with the number of the letter', () => {
    const j = receivedWalk(printedSop).advanceTo(14);
    const [k] = j.perform(lengkapi('Siti Aminah', { suratKeluar: { nomor: '470/1' } }));
    expect(k).toMatchObject({ penerima: 'Siti Aminah', suratKeluar: { nomor: '470/1' } });
  });

  it('may be said of a closed case, and only that', () => {
    const j = new KasusWalk(printedSop);
    j.perform(terimaCommand({ data: 'agregat' }));
    expect(j.kasus.status).toBe('dialihkan');
    j.perform(lengkapi('Siti Aminah'));
    expect(j.kasus.penerima).toBe('Siti Aminah');
    const dua = new KasusWalk(printedSop);
    dua.perform(terimaCommand({ data: 'agregat' }));
    for (const lain of [
      { lembaga: { alamat: 'x' } },
      { permohonan: { tujuan: 'x' } },
      { suratKeluar: { nomor: '1' } },
    ]) {
      expectRefusal('KASUS_DITUTUP', () => dua.perform(lengkapi('Siti Aminah', lain)));
    }
    expectRefusal('KASUS_DITUTUP', () => dua.perform({ ...umum, jenis: 'Lengkapi', ...kosong }));
  });

  it('is no NIK', () => {
    expectRefusal('NIK_DITOLAK', () => baru('3404012305670001'));
  });
});
