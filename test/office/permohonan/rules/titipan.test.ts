import { describe, expect, it } from 'vitest';
import { decodeKasusFact } from '../../../../src/office/permohonan/facts/decode-kasus-fact.ts';
import type { Actor } from '../../../../src/office/permohonan/facts/kasus-parts.ts';
import { nameCapacity, nameHeldPeran } from '../../../../src/office/permohonan/rules/empat-mata.ts';
import type { PejabatLookup } from '../../../../src/office/permohonan/rules/rule-context.ts';
import { askedPeran, findTitipan } from '../../../../src/office/permohonan/rules/titipan.ts';
import { personName } from '../../../../src/office/permohonan/text/person-name.ts';
import { expectRefusal, pada, receivedWalk } from '../../../support/kasus-walk.ts';
import { printedSop } from '../../../support/printed-sop.ts';

/** Haryo is Kepala Dinas, Dewi Kasi, Rina and Tono are analysts. */
const PERAN: Readonly<Record<string, string>> = {
  Haryo: 'kepala-dinas',
  Dewi: 'kasi-inovasi-kerja-sama',
  Rina: 'analis-kependudukan',
  Tono: 'analis-kependudukan',
};
const wewenang: PejabatLookup = {
  orang: (nama) => (nama in PERAN ? Object.keys(PERAN).indexOf(nama) : null),
  berhak: (nama, peran) => PERAN[nama] === peran,
  pemegang: () => [],
};
const oleh = (nama: string, peran: string | null, ubah: Partial<Actor> = {}): Actor => ({
  nama,
  peran,
  dicatatOleh: 'siti',
  ...ubah,
});
const dewi = { dicatatOleh: 'Dewi', akun: 'dewi' };

describe('a step typed for somebody else', () => {
  it('is noticed where an official types at his own account', () => {
    expect(findTitipan(wewenang, { oleh: oleh('Haryo', 'kepala-dinas', dewi), pada })).toEqual({
      pengetik: 'Dewi',
      akun: 'dewi',
      pemegang: false,
    });
    const rina = { dicatatOleh: 'Rina', akun: 'rina' };
    expect(findTitipan(wewenang, { oleh: oleh('Tono', 'analis-kependudukan', rina), pada })).toMatchObject({
      pemegang: true,
    });
    // What he holds is asked of the role of the step, not of the one recorded.
    const lain = oleh('Tono', 'analis-kependudukan', { ...rina, sebagai: 'kepala-dinas' });
    expect(findTitipan(wewenang, { oleh: lain, pada })).toMatchObject({ pemegang: false });
    expect(findTitipan(wewenang, { oleh: oleh('siti', null, rina), pada })).toMatchObject({ pemegang: false });
    const semua = { ...wewenang, berhak: () => true }; // whoever asks for no role holds none
    expect(findTitipan(semua, { oleh: oleh('siti', null, rina), pada })).toMatchObject({ pemegang: false });
    // Without an account of its own the name that typed is the account: nobody is known to have typed.
    expect(findTitipan(wewenang, { oleh: oleh('Haryo', 'kepala-dinas', { dicatatOleh: 'Dewi' }), pada })).toBeNull();
  });

  it('is not where he acts himself, no official typed, or none is entered', () => {
    expect(findTitipan(wewenang, { oleh: oleh('Dewi', 'kasi-inovasi-kerja-sama', dewi), pada })).toBeNull();
    expect(findTitipan(wewenang, { oleh: oleh('Haryo', 'kepala-dinas'), pada })).toBeNull();
    expect(
      findTitipan(wewenang, { oleh: oleh('Haryo', 'kepala-dinas', { ...dewi, dicatatOleh: 'X' }), pada }),
    ).toBeNull();
    expect(findTitipan(undefined, { oleh: oleh('Haryo', 'kepala-dinas', dewi), pada })).toBeNull();
  });

  const maju = (ketat: boolean, pelaku: Actor, ubah = {}) =>
    receivedWalk(printedSop, { wewenang, peranKetat: ketat }).advance({ oleh: pelaku, ...ubah });
  const atasNama = oleh('Haryo', 'kepala-dinas', dewi);

  it('is refused by a strict office, unless it is on paper or the role is his', () => {
    expect(maju(false, atasNama)).toMatchObject([{ langkah: 2 }]);
    const g = expectRefusal('BUKAN_PELAKSANA', () => maju(true, atasNama));
    expect(g.keluar).toBe(4);
    expect(g.message).toContain('Langkah 2 milik Kepala Dinas; Dewi tidak memegang peran itu');
    expect(g.saran).toEqual(['pks advance 2026-001 --lengkap --kertas', 'pks pejabat daftar']);
    expect(g.rinci).toEqual({ langkah: 2, pelaksana: 'kepala-dinas', nama: 'Haryo', pengetik: 'Dewi' });
    expect(maju(true, atasNama, { kertas: true })).toMatchObject([{ langkah: 2, kertas: true }]);
    expect(maju(true, oleh('Haryo', 'kepala-dinas'))).toMatchObject([{ langkah: 2 }]);
    expect(maju(true, oleh('Haryo', 'kepala-dinas', { dicatatOleh: 'Haryo', akun: 'haryo' }))).toHaveLength(1);
  });

  it('offers the same line again, with its papers and its outcome', () => {
    const j = receivedWalk(printedSop, {
      wewenang: { ...wewenang, berhak: (nama) => nama === 'Haryo' },
      peranKetat: true,
    });
    while (j.langkah < 6) j.advance({ oleh: oleh('Haryo', printedSop.langkah[j.langkah - 1]?.pelaksana ?? '') });
    const saran = (ubah: object) =>
      expectRefusal('BUKAN_PELAKSANA', () =>
        j.advance({ oleh: oleh('Haryo', 'kasi-pengolahan-penyajian-data', dewi), ...ubah }),
      ).saran[0];
    expect(saran({ ada: ['disposisi', 'draft-pks'] })).toBe(
      'pks advance 2026-001 --ada disposisi --ada draft-pks --hasil setuju --kertas',
    );
    expect(saran({ hasil: 'koreksi', catatan: 'pasal 5' })).toBe(
      'pks advance 2026-001 --lengkap --hasil koreksi --catatan "pasal 5" --kertas',
    );
    expect(saran({ catatan: 'rapi' })).toBe('pks advance 2026-001 --lengkap --hasil setuju --kertas');
    expect(saran({ hasil: 'koreksi' })).toBe('pks advance 2026-001 --lengkap --hasil koreksi --kertas');
    expect(saran({ hasil: 'koreksi', catatan: 'kata "data"' })).toBe(
      'pks advance 2026-001 --lengkap --hasil koreksi --catatan "kata \\"data\\"" --kertas',
    );
  });
});

describe('a strict office', () => {
  const ketat = (pelaku: Actor) => receivedWalk(printedSop, { wewenang, peranKetat: true }).advance({ oleh: pelaku });

  it('refuses whoever does not hold the role of the step, by the role that was asked for', () => {
    const lain = oleh('Dewi', 'kasi-inovasi-kerja-sama', { ...dewi, sebagai: 'kepala-dinas' });
    const g = expectRefusal('BUKAN_PELAKSANA', () => ketat(lain));
    expect(g.message).toContain('Dewi tidak tercatat sebagai Kepala Dinas pada');
    expect(g.saran).toEqual(['pks pejabat daftar', 'pks wakilkan']);
    expect(g.rinci).toEqual({ langkah: 2, pelaksana: 'kepala-dinas', nama: 'Dewi' });
    const peran = expectRefusal('BUKAN_PELAKSANA', () => ketat(oleh('siti', null, { sebagai: 'sekretaris' })));
    expect(peran.message).toBe('Langkah 2 dikerjakan oleh Kepala Dinas, bukan Sekretaris.');
    expect(peran.rinci).toEqual({ langkah: 2, pelaksana: 'kepala-dinas', sebagai: 'sekretaris' });
    expect(expectRefusal('BUKAN_PELAKSANA', () => ketat(oleh('siti', null))).message).toContain(
      'bukan orang tanpa jabatan',
    );
  });

  it('lets the account of a vacant post go on, as nobody else can', () => {
    expect(ketat(oleh('siti', null, { sebagai: 'kepala-dinas' }))).toMatchObject([
      { langkah: 2, oleh: { peran: null, sebagai: 'kepala-dinas' } },
    ]);
  });

  it('takes a letter in whoever types it: it is never lost', () => {
    const j = receivedWalk(printedSop, { wewenang, peranKetat: true });
    expect(j.kejadian.map((k) => k.jenis)).toEqual(['Diterima', 'Diselesaikan']);
  });
});

describe('who acted, in words', () => {
  it.each([
    [{ peran: 'kepala-dinas' }, 'Kepala Dinas', 'Kepala Dinas'],
    [{ peran: 'kepala-dinas', mewakili: { sifat: 'plh', dasar: 'ST 1' } }, 'Plh. Kepala Dinas', 'Kepala Dinas'],
    [{ peran: null }, 'tanpa jabatan', 'tanpa jabatan'],
    [{ peran: null, sebagai: 'sekretaris' }, 'tanpa jabatan, untuk Sekretaris', 'tanpa jabatan, untuk Sekretaris'],
    [{ peran: 'kepala-bidang', sebagai: 'sekretaris' }, 'Kepala Bidang', 'Kepala Bidang'],
    [{ peran: 'camat' }, 'camat', 'camat'],
  ] as const)('%j is %s', (pelaku, penuh, peran) => {
    expect([nameCapacity(printedSop, pelaku), nameHeldPeran(printedSop, pelaku)]).toEqual([penuh, peran]);
  });

  it('the role of a step is the one that was asked for', () => {
    expect([askedPeran({ peran: 'a', sebagai: 'b' }), askedPeran({ peran: 'a' }), askedPeran({ peran: null })]).toEqual(
      ['b', 'a', null],
    );
  });

  it.each([
    [{ nama: 'siti', dicatatOleh: 'siti' }, null],
    [{ nama: 'SITI', dicatatOleh: 'siti' }, null],
    [{ nama: '', dicatatOleh: 'siti' }, null],
    [{ nama: 'rina', dicatatOleh: 'Rina P.', akun: 'rina' }, null],
    [{ nama: 'Rina P.', dicatatOleh: 'Rina P.', akun: 'rina' }, 'Rina P.'],
    [{ nama: 'Haryo', dicatatOleh: 'Rina P.', akun: 'rina' }, 'Haryo'],
    [{ nama: 'Siti A.', dicatatOleh: 'siti' }, 'Siti A.'],
  ])('%j may be printed as %j', (pelaku, nama) => {
    expect(personName({ peran: null, ...pelaku })).toBe(nama);
  });

  it('is read back without a role, with the one asked for, and as it was before there was either', () => {
    const fakta = (oleh: object) => ({
      jenis: 'Dilanjutkan',
      pada: '2026-08-10',
      dicatat: '2026-08-10T09:00:00+07:00',
      oleh,
      catatan: null,
    });
    for (const oleh of [
      { nama: 'siti', peran: null, dicatatOleh: 'siti' },
      { nama: 'siti', peran: null, dicatatOleh: 'siti', sebagai: 'sekretaris' },
      { nama: 'siti', peran: 'sekretaris', dicatatOleh: 'siti' },
    ]) {
      expect(decodeKasusFact(fakta(oleh))).toEqual(fakta(oleh));
    }
    expect(() => decodeKasusFact(fakta({ nama: 'siti', dicatatOleh: 'siti' }))).toThrow();
    expect(() => decodeKasusFact(fakta({ nama: 'siti', peran: null, dicatatOleh: 'siti', sebagai: null }))).toThrow();
  });
});
