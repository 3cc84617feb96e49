import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periksaSemuaTeks, periksaTeks } from '../../src/permohonan/teks.ts';
import { ditolak } from '../bantuan/spesifikasi.ts';

describe('texts that may enter the register', () => {
  it.each([
    'RSUD & Klinik "Contoh" <utama>',
    'NIP 196605271993031003',
    '19660527 199303 1 003',
    '0812-3456-7890',
    'pasal 5 {ayat 2}',
    '=1+1',
  ])('takes %s', (teks) => expect(() => periksaTeks('hal', teks)).not.toThrow());

  it.each([
    '3404010101900001',
    'NIK: 3404010101900001.',
    '3404 0101 0190 0001',
    '340401 010190 0001',
    '34.04.01.010190.0001',
    '٣٤٠٤٠١٠١٠١٩٠٠٠٠١',
    '34040101\u200b01900001',
    '３４０４０１０１０１９００００１',
  ])('refuses a NIK: %s', (teks) => {
    const galat = ditolak('NIK_DITOLAK', () => periksaTeks('hal', teks));
    expect(galat.keluar).toBe(4);
    expect(galat.message).not.toContain('010101900001');
  });

  it('takes a longer or shorter run of digits', () => {
    expect(() => periksaTeks('hal', '34040101019000011')).not.toThrow();
    expect(() => periksaTeks('hal', '340401010190001')).not.toThrow();
  });

  it.each(['{{nip}}', 'a }} b', 'baris\nbaru', 'tab\t', '\u001b[31m', '\ufffe', '\ud800', 'x'.repeat(2001)])(
    'refuses %j',
    (teks) => expect(ditolak('TEKS_TERLARANG', () => periksaTeks('hal', teks)).keluar).toBe(2),
  );

  it('takes a fingerprint for what it is, whatever digits stand in it, and nothing else under its name', () => {
    const sidik = `${'a'.repeat(40)}3404010101900001${'b'.repeat(8)}`;
    const klaim = ['2026.surat-keluar.teks.a3404010101900001a'];
    expect(() => periksaSemuaTeks({ lampiran: { sidik }, templat: sidik, klaim })).not.toThrow();
    ditolak('NIK_DITOLAK', () => periksaSemuaTeks({ catatan: sidik }));
    ditolak('NIK_DITOLAK', () => periksaSemuaTeks({ sidik: '3404010101900001' }));
  });

  it('finds a forbidden text however deep it is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ minLength: 1 }).filter((s) => s !== '__proto__'),
          { maxLength: 6 },
        ),
        (jalur) => {
          const dalam = jalur.reduce<unknown>((isi, kunci) => ({ [kunci]: [isi] }), '3404010101900001');
          ditolak('NIK_DITOLAK', () => periksaSemuaTeks(dalam));
        },
      ),
    );
  });
});
