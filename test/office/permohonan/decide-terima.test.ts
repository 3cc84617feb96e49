import { describe, expect, it } from 'vitest';
import { heldDokumen } from '../../../src/office/permohonan/permohonan.ts';
import { expectRefusal, KasusWalk, receivedWalk, terimaCommand } from '../../support/kasus-walk.ts';
import { printedSop } from '../../support/printed-sop.ts';

const jalan = () => new KasusWalk(printedSop);

describe('Terima', () => {
  it('performs the first step, and the case waits at the second', () => {
    const j = receivedWalk(printedSop);
    expect(j.kejadian.map((k) => k.jenis)).toEqual(['Diterima', 'Diselesaikan']);
    expect(j.p).toMatchObject({ status: 'aktif', langkah: { no: 2, pelaksana: 'kepala-dinas', h: 1 } });
    expect(heldDokumen(j.kasus)).toEqual(['tanda-terima', 'register-surat-masuk', 'surat-permohonan']);
  });

  it('records a letter whose kelengkapan is not all there: it waits at the first step', () => {
    const j = jalan();
    j.perform(terimaCommand({ ada: ['surat-permohonan'] }));
    expect(j.p).toMatchObject({ status: 'aktif', langkah: { no: 1 } });
    expect(heldDokumen(j.kasus)).toEqual(['surat-permohonan']);
    j.advance({ ada: ['lembar-disposisi'] });
    expect(j.langkah).toBe(2);
  });

  it('counts a scan of the letter as the letter in hand', () => {
    const j = jalan();
    const lampiran = {
      dokumen: 'surat-permohonan',
      berkas: 'lampiran/a.pdf',
      asal: 'a.pdf',
      sidik: '0'.repeat(64),
      ukuran: 3,
    };
    j.perform(terimaCommand({ ada: ['lembar-disposisi'], lampiran: [lampiran] }));
    expect(j.kejadian.map((k) => k.jenis)).toEqual(['Diterima', 'Dilampirkan', 'Diselesaikan']);
    expect(j.langkah).toBe(2);
  });

  it('closes a request for aggregate data at once: it needs no PKS', () => {
    const j = jalan();
    j.perform(terimaCommand({ data: 'agregat' }));
    expect(j.p).toMatchObject({ status: 'dialihkan', langkah: null });
  });

  it('refuses a receipt or a letter of tomorrow', () => {
    expectRefusal('TANGGAL_MASA_DEPAN', () => jalan().perform(terimaCommand({ pada: '2026-08-20' })));
    expectRefusal('TANGGAL_MASA_DEPAN', () => jalan().perform(terimaCommand({ pada: '2026-08-19T10:16:00+07:00' })));
    const surat = { nomor: '1', tanggal: '2026-08-20', hal: 'x' };
    expectRefusal('TANGGAL_MASA_DEPAN', () => jalan().perform(terimaCommand({ surat })));
  });

  it('takes a day of today without a time', () => {
    const j = jalan();
    j.perform(terimaCommand({ pada: '2026-08-19' }));
    expect(j.kasus.diterima).toBe('2026-08-19');
  });

  const isi = (elemen: string[], pemanfaatan: 'pelayanan-publik' | 'penegakan-hukum' = 'pelayanan-publik') => ({
    permohonan: { pemanfaatan, elemen, tujuan: null, metode: null, dataBalikan: null, jangkaWaktu: null },
  });

  it('refuses a protected element without the purpose the law asks for', () => {
    const galat = expectRefusal('ELEMEN_DILINDUNGI', () => jalan().perform(terimaCommand(isi(['nik', 'sidik-jari']))));
    expect(galat.message).toContain('sidik jari');
    expect(galat.keluar).toBe(4);
    const j = jalan();
    j.perform(terimaCommand(isi(['sidik-jari'], 'penegakan-hukum')));
    expect(j.langkah).toBe(2);
  });

  it('refuses an unknown element', () => {
    expect(expectRefusal('NILAI_TIDAK_DIKENAL', () => jalan().perform(terimaCommand(isi(['foto'])))).keluar).toBe(2);
  });
});
