import { describe, expect, it } from 'vitest';
import { evolve } from '../../../../src/office/permohonan/evolve.ts';
import { decodeKasusFact } from '../../../../src/office/permohonan/facts/decode-kasus-fact.ts';
import {
  nomorOfNaskah,
  reservedNomor,
  reserveNomorAgain,
} from '../../../../src/office/permohonan/facts/nomor-naskah.ts';
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

  it('is told from the other numbers of its document, and from the same number of another', () => {
    const n = (naskah: string, nomor: string, keadaan: 'dipesan' | 'dipakai' | 'batal') =>
      ({ naskah, nomor, keadaan, tanggal: keadaan === 'dipakai' ? '2026-08-18' : null, alasan: null }) as const;
    const dipesan = [n('surat', '1', 'dipesan'), n('surat', '2', 'dipesan'), n('pks', '1', 'dipesan')];
    const lama = [n('surat', '1', 'batal'), ...dipesan];
    const dipakaiSekali = evolve(
      { ...receivedWalk(smallSop).kasus, nomor: lama },
      { pada: saat, dicatat: saat, oleh, jenis: 'NomorDipakai', naskah: 'surat', nomor: '1', tanggal: '2026-08-18' },
    );
    expect(dipakaiSekali).toMatchObject({ nomor: [lama[0], n('surat', '1', 'dipakai'), ...dipesan.slice(1)] });
    const dipakai = [n('surat', '1', 'dipakai'), n('surat', '2', 'dipakai'), n('pks', '1', 'dipakai')];
    expect(reserveNomorAgain([n('surat', '1', 'batal'), ...dipakai], { naskah: 'surat', nomor: '1' })).toEqual([
      lama[0],
      dipesan[0],
      ...dipakai.slice(1),
    ]);
    expect(nomorOfNaskah({ nomor: dipakai }, 'surat')?.nomor).toBe('2');
    expect(nomorOfNaskah({ nomor: dipakai }, 'lain')).toBeNull();
  });

  it('is used by the letter that leaves under it, not by one without, nor once it was given up', () => {
    const tanpa = receivedWalk(smallSop).advanceTo(3);
    pesan(tanpa, '1');
    expect(tanpa.advance().map((k) => k.jenis)).toEqual(['Diselesaikan']);
    const batal = receivedWalk(smallSop).advanceTo(3);
    pesan(batal, '1');
    minta(batal, { jenis: 'BatalkanNomor', naskah: 'surat', alasan: 'salah' });
    const kirim = { suratKeluar: { nomor: '1', tanggal: null }, pada: saat };
    expect(batal.advance(kirim).map((k) => k.jenis)).toEqual(['Diselesaikan']);
    const dipakai = receivedWalk(smallSop).advanceTo(3);
    pesan(dipakai, '1');
    expect(dipakai.advance(kirim).map((k) => k.jenis)).toEqual(['Diselesaikan', 'NomorDipakai']);
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
