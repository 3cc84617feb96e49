import { describe, expect, it } from 'vitest';
import { decodeKasusFact } from '../../../../src/office/permohonan/facts/decode-kasus-fact.ts';
import { nomorOfNaskah, reservedNomor } from '../../../../src/office/permohonan/facts/nomor-naskah.ts';
import type { NomorCommand } from '../../../../src/office/permohonan/rules/decide-nomor.ts';
import { expectRefusal, type KasusWalk, receivedWalk } from '../../../support/kasus-walk.ts';
import { smallSop } from '../../../support/small-sop.ts';

const oleh = { nama: 'siti', peran: 'pengadministrasi-umum', dicatatOleh: 'siti' };
const saat = '2026-08-19T10:15:00+07:00';
const minta = (jalan: KasusWalk, k: NomorCommand) => jalan.perform({ pada: saat, dicatat: saat, oleh, ...k });
const pesan = (jalan: KasusWalk, nomor: string, naskah = 'surat') =>
  minta(jalan, { jenis: 'PesanNomor', naskah, nomor, klaim: [`2026.surat-keluar.${nomor.padStart(6, '0')}`] });

describe('a number', () => {
  it('is reserved, then used on a day', () => {
    const jalan = receivedWalk(smallSop);
    pesan(jalan, '1');
    expect(reservedNomor(jalan.kasus, 'surat')).toMatchObject({ nomor: '1', tanggal: null });
    minta(jalan, { jenis: 'PakaiNomor', naskah: 'surat', tanggal: '2026-08-18' });
    expect(jalan.kasus.nomor).toEqual([
      { naskah: 'surat', nomor: '1', keadaan: 'dipakai', tanggal: '2026-08-18', alasan: null },
    ]);
    expect(reservedNomor(jalan.kasus, 'surat')).toBeNull();
  });

  it('given up makes room for another; the document bears the last that was not', () => {
    const jalan = receivedWalk(smallSop);
    pesan(jalan, '1');
    minta(jalan, { jenis: 'BatalkanNomor', naskah: 'surat', alasan: 'salah' });
    expect(nomorOfNaskah(jalan.kasus, 'surat')).toBeNull();
    pesan(jalan, '2');
    expect(nomorOfNaskah(jalan.kasus, 'surat')?.nomor).toBe('2');
    expect(jalan.kasus.nomor?.map((n) => [n.nomor, n.keadaan, n.alasan])).toEqual([
      ['1', 'batal', 'salah'],
      ['2', 'dipesan', null],
    ]);
  });

  it('is one at a time for a document, and of its own for each', () => {
    const jalan = receivedWalk(smallSop);
    pesan(jalan, '1');
    expectRefusal('SUDAH_TERISI', () => pesan(jalan, '2'));
    pesan(jalan, '2', 'lain');
    minta(jalan, { jenis: 'PakaiNomor', naskah: 'lain', tanggal: '2026-08-19' });
    expect(reservedNomor(jalan.kasus, 'surat')?.nomor).toBe('1');
  });

  it('is not used before it is reserved, nor tomorrow', () => {
    const jalan = receivedWalk(smallSop);
    const pakai = (tanggal: string) => minta(jalan, { jenis: 'PakaiNomor', naskah: 'surat', tanggal });
    expectRefusal('NOMOR_BELUM_DIPESAN', () => pakai('2026-08-19'));
    pesan(jalan, '1');
    expectRefusal('TANGGAL_MASA_DEPAN', () => pakai('2026-08-20'));
  });

  it('leaves no trace on a case that has none: its views keep their bytes', () => {
    expect(receivedWalk(smallSop).kasus).not.toHaveProperty('nomor');
  });

  it('is read back as it was recorded', () => {
    const jalan = receivedWalk(smallSop);
    const fakta = [
      ...pesan(jalan, '1'),
      ...minta(jalan, { jenis: 'BatalkanNomor', naskah: 'surat', alasan: 'salah' }),
      ...pesan(jalan, '2'),
      ...minta(jalan, { jenis: 'PakaiNomor', naskah: 'surat', tanggal: '2026-08-19' }),
    ];
    expect(fakta.map((k) => decodeKasusFact(JSON.parse(JSON.stringify(k))))).toEqual(fakta);
    expect(() => decodeKasusFact({ ...fakta[0], klaim: ['../x'] })).toThrow(/klaim/);
  });
});
