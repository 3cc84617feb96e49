import { describe, expect, it } from 'vitest';
import { KANTOR_FACTS } from '../../../../src/office/kantor/decode-kantor.ts';
import { sha256Shape } from '../../../../src/office/permohonan/facts/fact-shapes.ts';
import { KASUS_FACTS } from '../../../../src/office/permohonan/facts/kasus-fact.ts';
import { checkAllText, checkText } from '../../../../src/office/permohonan/text/allowed-text.ts';
import fc from '../../../seeded.ts';
import { expectRefusal } from '../../../support/kasus-walk.ts';

describe('texts that may enter the register', () => {
  it.each([
    'RSUD & Klinik "Contoh" <utama>',
    'NIP 196605271993031003',
    '19660527 199303 1 003',
    '0812-3456-7890',
    'pasal 5 {ayat 2}',
    '=1+1',
  ])('takes %s', (teks) => expect(() => checkText('hal', teks)).not.toThrow());

  it.each([
    '3404010101900001',
    'NIK: 3404010101900001.',
    '3404 0101 0190 0001',
    '340401 010190 0001',
    '34.04.01.010190.0001',
    '٣٤٠٤٠١٠١٠١٩٠٠٠٠١',
    '34040101\u200b01900001',
    '３４０４０１０１０１９００００１',
    'NIK 3404010101900001 25 tahun',
    '25 3404010101900001',
    '3404.01.010190.0001',
    '340401010190 0001',
    '34040101 01900001',
    '3404/0101/0190/0001',
    '3404–0101–0190–0001',
    '3404 - 0101 - 0190 - 0001',
    '3404, 0101, 0190, 0001',
    '(340401) 010190-0001',
    '3.404.010.101.900.001',
    '3404\n0101\n0190\n0001',
    '34040101019000011',
    '13404010101900001',
    'scan_3404010101900001_2.pdf',
    '12/08/2026 3404010101900001',
    '3404 0151 0790 0001',
  ])('refuses a NIK: %s', (teks) => {
    const galat = expectRefusal('NIK_DITOLAK', () => checkText('hal', teks));
    expect(galat.keluar).toBe(4);
    expect(galat.message).not.toContain('010101900001');
  });

  it.each([
    ['fifteen digits', '340401010190001'],
    ['a province that is none', '1004010101900001'],
    ['a province that is none', '9704010101900001'],
    ['a day that is none', '3404013201900001'],
    ['a day between the two kinds', '3404014001900001'],
    ['a day that is none', '3404017201900001'],
    ['a month that is none', '3404010113900001'],
    ['a serial that is none', '3404010101900000'],
    ['an institution’s NPWP', '0012345678901000'],
    ['words between', '34040101 dan 01900001'],
  ])('takes %s: %s', (_, teks) => expect(() => checkText('hal', teks)).not.toThrow());

  it.each(['3104013101900001', '3104017112900001', '1104010101900001', '9604010101900001'])(
    'refuses the furthest that may be one: %s',
    (teks) => {
      expectRefusal('NIK_DITOLAK', () => checkText('hal', teks));
    },
  );

  it.each([
    'telp 0274 868362, 0812 3456 7890',
    'tanggal 12/08/2026 14.30 nomor 445/1182/2026',
    '470/2043/I/DUKCAPIL/2017, 900.1.3.2/5833/Dukcapil, 445 / 1182 / 2026',
    '12/08/2026 - 01/09/2026',
    '12/08/2026-01/09/2026 08.00-12.30 10 orang',
    '900.1.3.2/1205/08/2026',
    '(0274) 868362 / 0812-3456-7890 / +62 813-1234-5678',
    '-7.716165, 110.355398',
    'Screenshot_2026-08-12-09-30-00-12.jpg',
    '19660527 199303 1 003 / 0812 3456 7890',
    'Rp1.500.000.000,00 - 2.500.000.000,00',
    'langkah 5, 6, 7, 8, 9, 10, 11, 12, 13, 14',
  ])('takes what the office writes daily: %s', (teks) => expect(() => checkText('hal', teks)).not.toThrow());

  it.each([
    '…',
    '...',
    '. . .',
    '-',
    '--',
    '—',
    '_____',
    '"…"',
    '“…”',
    '(-)',
    '<nama>',
    '< alamat > <kota>',
    '\u200b',
    '\u200b \u2060',
    ' ',
    '·',
    '−',
    '⋯',
    '。',
    '…;…',
    '?',
    ',',
    '***',
    '✓',
    '\u2800',
    '\u3164',
    '<<nama>>',
    '<tujuan>.',
    '“<tujuan>”',
    '<nama>, <kota>',
    '...?',
    '[BELUM DIISI]',
    '[BELUM DIISI].',
    '{{nama}}',
    '{{nama}}?',
  ])('refuses what is no value: %j', (teks) => {
    const galat = expectRefusal('TEKS_TERLARANG', () => checkText('hal', teks));
    expect(galat).toMatchObject({ keluar: 2, message: expect.stringContaining('bukan isi') });
  });

  it.each([
    'A-1',
    'RSUD "…" lanjutan',
    'x',
    '7',
    'Jl. Contoh 1 – 3',
    '<5 hari',
    'a < b > c',
    'Rini?',
    '[baru] pindah kantor',
    '5 (lima)',
    '½',
    'ꦏꦶ',
    'وثيقة',
  ])('takes what says something: %s', (teks) => expect(() => checkText('hal', teks)).not.toThrow());

  it.each(['{{nip}}', 'a }} b', 'baris\nbaru', 'tab\t', '\u001b[31m', '\ufffe', '\ud800', 'x'.repeat(2001)])(
    'refuses %j',
    (teks) => expect(expectRefusal('TEKS_TERLARANG', () => checkText('hal', teks)).keluar).toBe(2),
  );

  it('takes as many characters as fit, and no more', () => {
    expect(() => checkText('hal', 'x'.repeat(2000))).not.toThrow();
  });

  it.each([
    ['x'.repeat(2001), 'lebih dari 2000 karakter (2001)'],
    ['a {{ b', 'memuat "{{" atau "}}", tanda isian templat'],
    ['a\ud800b', 'memuat karakter yang rusak'],
    ['a\tb', 'memuat karakter kendali atau pindah baris'],
  ])('says what is wrong with %j', (teks, sebab) => {
    const { message, saran, rinci } = expectRefusal('TEKS_TERLARANG', () => checkText('hal', teks));
    expect(message).toBe(`Isian "hal" ${sebab}.`);
    expect([saran, rinci]).toEqual([['Perbaiki teksnya, lalu ulangi perintahnya.'], { isian: 'hal' }]);
  });

  it('names a field as its flag is written', () => {
    const { message, rinci } = expectRefusal('TEKS_TERLARANG', () => checkText('dataBalikan', '…'));
    expect(message).toContain('Isian "data-balikan" belum');
    expect(rinci).toMatchObject({ isian: 'dataBalikan' });
  });

  it('says that a value is none, and shows of a NIK no more than its ends', () => {
    const kosong = expectRefusal('TEKS_TERLARANG', () => checkText('hal', '…'));
    expect(kosong.message).toBe(
      'Isian "hal" belum berisi apa-apa: "…" bukan isi. Tulis isinya, atau lewati isian itu.',
    );
    expect([kosong.saran, kosong.rinci]).toEqual([[], { isian: 'hal', nilai: '…' }]);
    const nik = expectRefusal('NIK_DITOLAK', () => checkAllText(['3404010101900001'], 'catatan'));
    expect(nik.message).toBe(
      'Isian "catatan" memuat 16 angka seperti NIK (3404••••••••0001). Register ini tidak menyimpan data pribadi penduduk.',
    );
    expect([nik.saran, nik.rinci]).toEqual([
      ['Hapus atau samarkan angka itu, lalu ulangi perintahnya.'],
      { isian: 'catatan' },
    ]);
    expect(expectRefusal('NIK_DITOLAK', () => checkAllText('3404010101900001')).rinci).toEqual({ isian: '' });
  });

  it('passes over what is no text', () => {
    expect(() => checkAllText({ catatan: undefined, menit: 5, kertas: true, alasan: null })).not.toThrow();
  });

  it('takes a fingerprint for what it is, whatever digits stand in it, and nothing else under its name', () => {
    const sidik = `${'a'.repeat(40)}3404010101900001${'b'.repeat(8)}`;
    const klaim = ['2026.surat-keluar.teks.a3404010101900001a'];
    expect(() => checkAllText({ lampiran: { sidik }, templat: sidik, klaim })).not.toThrow();
    expectRefusal('NIK_DITOLAK', () => checkAllText({ catatan: sidik }));
    expectRefusal('NIK_DITOLAK', () => checkAllText({ sidik: '3404010101900001' }));
  });

  it('takes every fingerprint that a fact may hold, wherever it stands in it', () => {
    const sidik = `${'a'.repeat(40)}3404010101900001${'b'.repeat(8)}`;
    const ways: string[] = [];
    const walk = (shape: unknown, keys: readonly string[]): void => {
      if (shape === null || typeof shape !== 'object') return;
      if (shape === sha256Shape) {
        ways.push(keys.join('.'));
        const fact = keys.reduceRight<unknown>((isi, kunci) => ({ [kunci]: isi }), sidik);
        expect(() => checkAllText(fact), keys.join('.')).not.toThrow();
        return;
      }
      for (const [kunci, isi] of Object.entries('entries' in shape ? (shape.entries as object) : {}))
        walk(isi, [...keys, kunci]);
      for (const dalam of ['wrapped', 'item', 'value'] as const) if (dalam in shape) walk(shape[dalam as never], keys);
      for (const dalam of ['options', 'pipe'] as const)
        if (dalam in shape) for (const satu of shape[dalam as never] as unknown[]) walk(satu, keys);
    };
    for (const { shape } of [...Object.values(KASUS_FACTS), ...Object.values(KANTOR_FACTS)]) walk(shape, []);
    expect(ways).toEqual(expect.arrayContaining(['sidik', 'sidik.masuk', 'naskah.sidik', 'salinan.sidik']));
    const simpanan = `impor/${sidik}.json`;
    expect(() => checkAllText({ simpanan })).not.toThrow();
    expectRefusal('NIK_DITOLAK', () => checkAllText({ sidik: { masuk: '3404010101900001' } }));
  });

  it('lets what an earlier pks took in be corrected, and nothing else in its place', () => {
    for (const lama of ['…', '3404/0101/0190/0001']) {
      expect(() => checkAllText({ ralat: { isian: 'alamat', lama, lembaga: { alamat: 'Jl. A' } } })).not.toThrow();
      expect(() => checkAllText({ ralat: { isian: 'alamat', lama: null, lembaga: { alamat: lama } } })).toThrow();
    }
  });

  it('finds a forbidden text however deep it is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ minLength: 1 }).filter((s) => s !== '__proto__' && s !== 'lama'),
          { maxLength: 6 },
        ),
        (jalur) => {
          const dalam = jalur.reduce<unknown>((isi, kunci) => ({ [kunci]: [isi] }), '3404010101900001');
          expectRefusal('NIK_DITOLAK', () => checkAllText(dalam));
        },
      ),
    );
  });
});
