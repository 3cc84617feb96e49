import { describe, expect, it } from 'vitest';
import { kantorCalendar } from '../../../src/office/kantor/calendar.ts';
import { decodeKantorFact, type KantorFact } from '../../../src/office/kantor/decode-kantor.ts';
import { emptyKantor, evolveKantor, type LiburDay, type LiburList } from '../../../src/office/kantor/kantor.ts';
import { liburChanges } from '../../../src/office/kantor/libur-changes.ts';
import { settingValue } from '../../../src/office/kantor/work-settings.ts';
import { expectRefusal } from '../../support/kasus-walk.ts';
import { sampleDiatur, sampleRegisterDibuka } from '../../support/sample-facts.ts';

const factBase = {
  pada: '2026-03-02',
  dicatat: '2026-03-02T08:00:00+07:00',
  oleh: { nama: 'Siti', dicatatOleh: 'siti' },
};
const foldFacts = (...k: readonly KantorFact[]) => [sampleRegisterDibuka, ...k].reduce(evolveKantor, emptyKantor);
const addLibur = (tanggal: string, nama = 'Cuti kantor'): KantorFact => ({
  ...factBase,
  jenis: 'LiburDitambah',
  tanggal,
  nama,
});
const removeLibur = (tanggal: string): KantorFact => ({
  ...factBase,
  jenis: 'LiburDicabut',
  tanggal,
  alasan: 'tetap buka',
});
const nationalDay = (tanggal: string, nama: string): LiburDay => ({ tanggal, jenis: 'nasional', nama });
const ownDay = (tanggal: string, nama = 'Cuti kantor'): LiburDay => ({ tanggal, jenis: 'kantor', nama });
const newDay = nationalDay('2026-01-01', 'Tahun Baru');

describe('the office', () => {
  it('is as it was opened', () => {
    const { pada } = sampleRegisterDibuka;
    expect(foldFacts()).toEqual({
      id: 'uji',
      skema: sampleRegisterDibuka.jenis === 'RegisterDibuka' && sampleRegisterDibuka.skema,
      dibuka: pada,
      sop: '470-08',
      hitungan: 'hari-kerja',
      libur: { '2026': { dasar: 'SKB', hari: [newDay] } },
      aturan: {
        'kantor.nama': { nilai: 'Dinas Contoh', pada, oleh: 'Sari' },
        'kantor.kabupaten': { nilai: 'Contoh', pada, oleh: 'Sari' },
      },
      pejabat: [],
      mandat: [],
    });
  });

  it('is set key by key, with when and by whom', () => {
    const k = foldFacts(
      { ...factBase, jenis: 'Diatur', kunci: 'nomor.unit', nilai: 'CAPIL' },
      sampleDiatur('kantor.nama', 'Dinas B'),
    );
    expect(k.aturan['nomor.unit']).toEqual({ nilai: 'CAPIL', pada: '2026-03-02', oleh: 'Siti' });
    expect(
      ['nomor.unit', 'kantor.nama', 'kantor.kabupaten', 'nomor.pola'].map((kunci) => settingValue(k, kunci)),
    ).toEqual(
      ['CAPIL', 'Dinas B', 'Contoh', null], // biome-ignore format: one line
    );
    expect([k.sop, k.hitungan]).toEqual(['470-08', 'hari-kerja']);
  });

  it('reads the SOP and counts the days as it was last set', () => {
    const sop = foldFacts(sampleDiatur('sop', '470-08-selaras'));
    expect([sop.sop, sop.hitungan, settingValue(sop, 'sop')]).toEqual([
      '470-08-selaras',
      'hari-kerja',
      '470-08-selaras',
    ]);
    const hitungan = foldFacts(sampleDiatur('hitungan', 'hari-kalender'));
    expect([hitungan.sop, hitungan.hitungan]).toEqual(['470-08', 'hari-kalender']);
    expect(settingValue(hitungan, 'hitungan')).toBe('hari-kalender');
    expect([sop.aturan.sop?.oleh, hitungan.aturan.hitungan?.nilai]).toEqual(['Sari', 'hari-kalender']);
    expect(['sop', 'hitungan'].map((kunci) => settingValue(foldFacts(), kunci))).toEqual(['470-08', 'hari-kerja']);
  });

  it('has the schema it was raised to, and nothing else new', () => {
    const naik: KantorFact = { ...factBase, jenis: 'RegisterDinaikkan', skema: 9, cadangan: 'cadangan-1' };
    expect(foldFacts(naik)).toEqual({ ...foldFacts(), skema: 9 });
  });
});

describe('the closed days of the office', () => {
  it('stand in their order, each day once', () => {
    const k = foldFacts(addLibur('2026-05-04'), addLibur('2026-02-03'), addLibur('2026-05-04', 'Hari jadi'));
    expect(k.libur).toEqual({
      '2026': { dasar: 'SKB', hari: [newDay, ownDay('2026-02-03'), ownDay('2026-05-04', 'Hari jadi')] },
    });
  });

  it('stand in their order also where the earlier day came last', () => {
    const k = foldFacts(addLibur('2026-05-04'), addLibur('2026-07-01'), addLibur('2026-02-03'));
    expect(k.libur['2026']?.hari.map((h) => h.tanggal)).toEqual(
      ['2026-01-01', '2026-02-03', '2026-05-04', '2026-07-01'], // biome-ignore format: one line
    );
  });

  it('are taken back one by one', () => {
    const k = foldFacts(addLibur('2026-05-04'), addLibur('2026-02-03'), removeLibur('2026-02-03'));
    expect(k.libur['2026']?.hari).toEqual([newDay, ownDay('2026-05-04')]);
    expect(foldFacts(removeLibur('2027-02-03')).libur['2027']).toEqual({ dasar: '', hari: [] });
  });

  it('of a year without a decree make none', () => {
    const k = foldFacts(addLibur('2027-05-04'));
    expect(k.libur).toEqual({
      '2026': { dasar: 'SKB', hari: [newDay] },
      '2027': { dasar: '', hari: [ownDay('2027-05-04')] },
    });
    expect(kantorCalendar(k)).toEqual({
      hitungan: 'hari-kerja',
      libur: new Map([
        ['2026-01-01', 'Tahun Baru'],
        ['2027-05-04', 'Cuti kantor'],
      ]),
      tahun: new Set([2026]),
    });
  });

  it('become those of a newer decree, of that year alone', () => {
    const libur = { dasar: 'SKB baru', hari: [nationalDay('2027-01-01', 'Tahun Baru')] };
    expect(foldFacts({ ...factBase, jenis: 'LiburDiperbarui', tahun: '2027', libur }).libur).toEqual({
      '2026': { dasar: 'SKB', hari: [newDay] },
      '2027': libur,
    });
  });
});

describe('what a newer list of decrees changes', () => {
  const natal = nationalDay('2026-12-25', 'Natal');
  const kantor: LiburList = { '2026': { dasar: 'SKB', hari: [newDay, ownDay('2026-05-04')] } };

  it('is nothing where decree and days are the same', () => {
    expect(liburChanges(kantor, { '2026': { dasar: 'SKB', hari: [newDay] } })).toEqual([]);
    expect(liburChanges(kantor, {})).toEqual([]);
  });

  it('are days that come and days that go; what the office added stays, in its place', () => {
    expect(liburChanges(kantor, { '2026': { dasar: 'SKB', hari: [natal], catatan: 'perubahan' } })).toEqual([
      {
        tahun: '2026',
        libur: { dasar: 'SKB', hari: [ownDay('2026-05-04'), natal], catatan: 'perubahan' },
        masuk: [natal],
        hilang: [newDay],
      },
    ]);
    expect(liburChanges(kantor, { '2026': { dasar: 'SKB', hari: [] } })).toMatchObject([
      { masuk: [], hilang: [newDay] },
    ]);
    expect(liburChanges(kantor, { '2026': { dasar: 'SKB', hari: [newDay, natal] } })).toMatchObject([
      { libur: { hari: [newDay, ownDay('2026-05-04'), natal] }, masuk: [natal], hilang: [] },
    ]);
  });

  it('is the decree alone where the days are the same, and a day the office had added may become its own', () => {
    const mei = nationalDay('2026-05-04', 'Cuti bersama');
    expect(liburChanges(kantor, { '2026': { dasar: 'SKB 2', hari: [newDay, mei] } })).toEqual([
      { tahun: '2026', libur: { dasar: 'SKB 2', hari: [newDay, mei] }, masuk: [], hilang: [] },
    ]);
  });

  it('is a whole year where the office has none', () => {
    const libur = { dasar: 'SKB', hari: [nationalDay('2027-01-01', 'Tahun Baru')] };
    expect(liburChanges(kantor, { '2027': libur })).toEqual([{ tahun: '2027', libur, masuk: libur.hari, hilang: [] }]);
    expect(liburChanges(kantor, { '2027': { dasar: '', hari: [] } })).toEqual([]);
  });
});

describe('a stored fact of the office', () => {
  const diaturKe = (kunci: string, nilai: string) => ({ ...factBase, jenis: 'Diatur', kunci, nilai });

  it('is read as it was written', () => {
    for (const k of [sampleRegisterDibuka, addLibur('2026-05-04'), diaturKe('nomor.unit', 'apa saja')])
      expect(decodeKantorFact(k)).toEqual(k);
  });

  it('sets a way of counting that there is', () => {
    expect(decodeKantorFact(diaturKe('hitungan', 'hari-kalender'))).toMatchObject({ nilai: 'hari-kalender' });
    const g = expectRefusal('REGISTER_RUSAK', () => decodeKantorFact(diaturKe('hitungan', 'hari-pasar')));
    expect(g.message).toContain('fakta Diatur');
  });
});
