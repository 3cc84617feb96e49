/** What may be filled in, and when. By an SOP of five steps whose third sends the letter. */
import { describe, expect, it } from 'vitest';
import type { FilledIn } from '../../../../src/office/permohonan/facts/kinds/isian-facts.ts';
import type { KasusCommand } from '../../../../src/office/permohonan/kasus-command.ts';
import { isPastKirim } from '../../../../src/office/permohonan/rules/decide-lengkapi.ts';
import { protectedElemenWarnings } from '../../../../src/office/permohonan/rules/elemen-rules.ts';
import {
  dicatat,
  expectRefusal,
  type KasusWalk,
  pada,
  receivedWalk,
  siti,
  testElemen,
} from '../../../support/kasus-walk.ts';
import { smallSop } from '../../../support/small-sop.ts';

const umum = { pada, dicatat, oleh: siti };
const isi = (j: KasusWalk, k: Partial<FilledIn>) =>
  j.perform({ ...umum, jenis: 'Lengkapi', lembaga: {}, permohonan: {}, ...k } as KasusCommand);
const di = (no: number) => receivedWalk(smallSop).advanceTo(no);
const selesai = (): KasusWalk => {
  const j = receivedWalk(smallSop);
  while (j.p.status === 'aktif') j.advance();
  return j;
};
const kosong = (j: KasusWalk): KasusWalk =>
  Object.assign(j, { p: { ...j.kasus, permohonan: { ...j.kasus.permohonan, tujuan: null } } });

describe('the letter that left', () => {
  it('has its number and day filled in once it left, not before', () => {
    expect([2, 3, 4, 5].map((no) => isPastKirim(smallSop, no))).toEqual([false, false, true, true]);
    const galat = expectRefusal('HASIL_TIDAK_BERLAKU', () => isi(di(3), { suratKeluar: { nomor: '470/1' } }));
    expect([galat.message, galat.saran]).toEqual([
      'Surat keluar belum dikirim: nomornya disebut pada langkah yang mengirimnya.',
      ['--nomor-keluar pada langkah 3'],
    ]);
    const j = di(4);
    expect(isi(j, { suratKeluar: { nomor: '470/1' }, klaim: ['k'] })).toEqual([
      { ...umum, jenis: 'Dilengkapi', lembaga: {}, permohonan: {}, suratKeluar: { nomor: '470/1' }, klaim: ['k'] },
    ]);
    isi(j, { suratKeluar: { tanggal: '2026-08-10' } });
    expect(j.kasus.suratKeluar).toEqual({ nomor: '470/1', tanggal: '2026-08-10' });
  });

  it('follows the order of the steps, not their numbers; an SOP that sends none has none', () => {
    const [satu, dua, tiga, ...lain] = smallSop.langkah;
    const terbalik = { ...smallSop, langkah: [tiga, satu, dua, ...lain] } as typeof smallSop;
    expect([1, 2, 3].map((no) => isPastKirim(terbalik, no))).toEqual([true, true, false]);
    const tanpa = { ...smallSop, langkah: smallSop.langkah.map(({ kirim: _, ...l }) => l) };
    expect(isPastKirim(tanpa, 5)).toBe(false);
    const j = receivedWalk(tanpa);
    const galat = expectRefusal('HASIL_TIDAK_BERLAKU', () => isi(j, { suratKeluar: { nomor: '470/1' } }));
    expect(galat.saran).toEqual(['--nomor-keluar pada langkah -']);
  });

  it('is filled in once; the same again is none other', () => {
    const j = di(4);
    isi(j, { suratKeluar: { nomor: '470/1', tanggal: '2026-08-10' } });
    isi(j, { suratKeluar: { nomor: '470/1', tanggal: '2026-08-10' } });
    const galat = expectRefusal('SUDAH_TERISI', () => isi(j, { suratKeluar: { nomor: '470/2' } }));
    expect([galat.message, galat.saran]).toEqual([
      'Isian nomor-keluar sudah ada: "470/1". Yang keliru dibetulkan dengan ralat.',
      ['pks ralat 2026-001 --isian nomor-keluar'],
    ]);
    const tanggal = expectRefusal('SUDAH_TERISI', () => isi(j, { suratKeluar: { tanggal: '2026-08-09' } }));
    expect(tanggal.saran).toEqual(['pks ralat 2026-001 --isian tanggal-keluar']);
    expect(tanggal.message).toContain('sudah ada: Senin, 10 Agustus 2026.');
  });
});

describe('institution and request', () => {
  it('are filled in where they are empty, each under its flag', () => {
    const j = kosong(di(2));
    isi(j, { lembaga: { jabatanPimpinan: 'Direktur' }, permohonan: { tujuan: 'pendaftaran' } });
    expect(j.kasus).toMatchObject({ lembaga: { jabatanPimpinan: 'Direktur' }, permohonan: { tujuan: 'pendaftaran' } });
    expect(expectRefusal('SUDAH_TERISI', () => isi(j, { lembaga: { jabatanPimpinan: 'Kepala' } })).saran).toEqual([
      'pks ralat 2026-001 --isian jabatan-pimpinan',
    ]);
    expect(expectRefusal('SUDAH_TERISI', () => isi(j, { permohonan: { tujuan: 'lain' } })).saran).toEqual([
      'pks ralat 2026-001 --isian tujuan',
    ]);
  });

  it('have their elements joined, each once, and judged by the purpose on file', () => {
    const j = di(2);
    expect(isi(j, { permohonan: { elemen: ['nama-lengkap', 'nik'] } })).toMatchObject([
      { permohonan: { elemen: ['nik', 'nama-lengkap'] } },
    ]);
    expectRefusal('ELEMEN_DILINDUNGI', () => isi(j, { permohonan: { elemen: ['sidik-jari'] } }));
    isi(j, { permohonan: { elemen: ['sidik-jari'], pemanfaatan: 'penegakan-hukum' } as FilledIn['permohonan'] });
    expect(j.kasus.permohonan.elemen).toEqual(['nik', 'nama-lengkap', 'sidik-jari']);
  });

  it('warn of protected elements that are asked for lawfully', () => {
    const aturan = { elemen: testElemen };
    expect(protectedElemenWarnings(aturan, ['nik', 'sidik-jari'])).toEqual([
      'Elemen data yang dilindungi memerlukan persetujuan Menteri (PP 40/2019 pasal 56).',
    ]);
    expect(protectedElemenWarnings(aturan, ['nik', 'tidak-ada'])).toEqual([]);
  });
});

describe('once all steps are done', () => {
  it('what the agreement names of the institution is still filled in, and who took the letter in', () => {
    const j = selesai();
    const lembaga = { pimpinan: 'dr. Ani' };
    expect(isi(j, { lembaga })).toEqual([{ ...umum, jenis: 'Dilengkapi', lembaga, permohonan: {} }]);
    expect(isi(j, { lembaga: { alamat: 'Jalan 1' }, penerima: 'Rina' })).toEqual([
      { ...umum, jenis: 'Dilengkapi', lembaga: { alamat: 'Jalan 1' }, permohonan: {}, penerima: 'Rina' },
    ]);
    expectRefusal('SUDAH_TERISI', () => isi(j, { lembaga: { pimpinan: 'dr. Budi' } }));
    expectRefusal('SUDAH_TERISI', () => isi(j, { lembaga: { kontak: '0274 1' }, penerima: 'Sari' }));
  });

  it('so are number and day of the letter that left without them', () => {
    const suratKeluar = { tanggal: '2026-08-10' };
    expect(isi(kosong(selesai()), { suratKeluar })).toEqual([
      { ...umum, jenis: 'Dilengkapi', lembaga: {}, permohonan: {}, suratKeluar },
    ]);
  });

  it('but nothing of the request, nor of its letter together with it', () => {
    const j = kosong(selesai());
    expectRefusal('KASUS_DITUTUP', () => isi(j, { permohonan: { tujuan: 'x' } }));
    expectRefusal('KASUS_DITUTUP', () => isi(j, { lembaga: { alamat: 'x' }, suratKeluar: { nomor: '1' } }));
    expectRefusal('KASUS_DITUTUP', () => isi(j, { lembaga: { alamat: 'x' }, permohonan: { tujuan: 'x' } }));
    const batal = di(2);
    batal.perform({ ...umum, jenis: 'Tutup', status: 'batal', alasan: 'x' });
    expectRefusal('KASUS_DITUTUP', () => isi(batal, { lembaga: { alamat: 'x' } }));
  });
});
