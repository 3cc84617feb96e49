import { describe, expect, it } from 'vitest';
import { bedaLibur } from '../../src/kantor/beda-libur.ts';
import { bacaKejadianKantor } from '../../src/kantor/dekode.ts';
import { kalenderKantor } from '../../src/kantor/kalender.ts';
import {
  type DaftarLibur,
  evolveKantor,
  type HariLibur,
  type KejadianKantor,
  kantorBaru,
} from '../../src/kantor/kantor.ts';
import { nilaiAturan } from '../../src/kantor/pengaturan.ts';
import { diatur, registerDibuka } from '../bantuan/contoh-kejadian.ts';
import { ditolak } from '../bantuan/spesifikasi.ts';

const umum = { pada: '2026-03-02', dicatat: '2026-03-02T08:00:00+07:00', oleh: { nama: 'Siti', dicatatOleh: 'siti' } };
const lipat = (...k: readonly KejadianKantor[]) => [registerDibuka, ...k].reduce(evolveKantor, kantorBaru);
const tambahLibur = (tanggal: string, nama = 'Cuti kantor'): KejadianKantor => ({
  ...umum,
  jenis: 'LiburDitambah',
  tanggal,
  nama,
});
const cabutLibur = (tanggal: string): KejadianKantor => ({
  ...umum,
  jenis: 'LiburDicabut',
  tanggal,
  alasan: 'tetap buka',
});
const nasional = (tanggal: string, nama: string): HariLibur => ({ tanggal, jenis: 'nasional', nama });
const sendiri = (tanggal: string, nama = 'Cuti kantor'): HariLibur => ({ tanggal, jenis: 'kantor', nama });
const baru = nasional('2026-01-01', 'Tahun Baru');

describe('the office', () => {
  it('is as it was opened', () => {
    const { pada } = registerDibuka;
    expect(lipat()).toEqual({
      id: 'uji',
      skema: registerDibuka.jenis === 'RegisterDibuka' && registerDibuka.skema,
      dibuka: pada,
      sop: '470-08',
      hitungan: 'hari-kerja',
      libur: { '2026': { dasar: 'SKB', hari: [baru] } },
      aturan: {
        'kantor.nama': { nilai: 'Dinas Contoh', pada, oleh: 'Sari' },
        'kantor.kabupaten': { nilai: 'Contoh', pada, oleh: 'Sari' },
      },
      pejabat: [],
      mandat: [],
    });
  });

  it('is set key by key, with when and by whom', () => {
    const k = lipat(
      { ...umum, jenis: 'Diatur', kunci: 'nomor.unit', nilai: 'CAPIL' },
      diatur('kantor.nama', 'Dinas B'),
    );
    expect(k.aturan['nomor.unit']).toEqual({ nilai: 'CAPIL', pada: '2026-03-02', oleh: 'Siti' });
    expect(
      ['nomor.unit', 'kantor.nama', 'kantor.kabupaten', 'nomor.pola'].map((kunci) => nilaiAturan(k, kunci)),
    ).toEqual(
      ['CAPIL', 'Dinas B', 'Contoh', null], // biome-ignore format: one line
    );
    expect([k.sop, k.hitungan]).toEqual(['470-08', 'hari-kerja']);
  });

  it('reads the SOP and counts the days as it was last set', () => {
    const sop = lipat(diatur('sop', '470-08-selaras'));
    expect([sop.sop, sop.hitungan, nilaiAturan(sop, 'sop')]).toEqual([
      '470-08-selaras',
      'hari-kerja',
      '470-08-selaras',
    ]);
    const hitungan = lipat(diatur('hitungan', 'hari-kalender'));
    expect([hitungan.sop, hitungan.hitungan]).toEqual(['470-08', 'hari-kalender']);
    expect(nilaiAturan(hitungan, 'hitungan')).toBe('hari-kalender');
    expect([sop.aturan.sop?.oleh, hitungan.aturan.hitungan?.nilai]).toEqual(['Sari', 'hari-kalender']);
    expect(['sop', 'hitungan'].map((kunci) => nilaiAturan(lipat(), kunci))).toEqual(['470-08', 'hari-kerja']);
  });

  it('has the schema it was raised to, and nothing else new', () => {
    const naik: KejadianKantor = { ...umum, jenis: 'RegisterDinaikkan', skema: 9, cadangan: 'cadangan-1' };
    expect(lipat(naik)).toEqual({ ...lipat(), skema: 9 });
  });
});

describe('the closed days of the office', () => {
  it('stand in their order, each day once', () => {
    const k = lipat(tambahLibur('2026-05-04'), tambahLibur('2026-02-03'), tambahLibur('2026-05-04', 'Hari jadi'));
    expect(k.libur).toEqual({
      '2026': { dasar: 'SKB', hari: [baru, sendiri('2026-02-03'), sendiri('2026-05-04', 'Hari jadi')] },
    });
  });

  it('stand in their order also where the earlier day came last', () => {
    const k = lipat(tambahLibur('2026-05-04'), tambahLibur('2026-07-01'), tambahLibur('2026-02-03'));
    expect(k.libur['2026']?.hari.map((h) => h.tanggal)).toEqual(
      ['2026-01-01', '2026-02-03', '2026-05-04', '2026-07-01'], // biome-ignore format: one line
    );
  });

  it('are taken back one by one', () => {
    const k = lipat(tambahLibur('2026-05-04'), tambahLibur('2026-02-03'), cabutLibur('2026-02-03'));
    expect(k.libur['2026']?.hari).toEqual([baru, sendiri('2026-05-04')]);
    expect(lipat(cabutLibur('2027-02-03')).libur['2027']).toEqual({ dasar: '', hari: [] });
  });

  it('of a year without a decree make none', () => {
    const k = lipat(tambahLibur('2027-05-04'));
    expect(k.libur).toEqual({
      '2026': { dasar: 'SKB', hari: [baru] },
      '2027': { dasar: '', hari: [sendiri('2027-05-04')] },
    });
    expect(kalenderKantor(k)).toEqual({
      hitungan: 'hari-kerja',
      libur: new Map([
        ['2026-01-01', 'Tahun Baru'],
        ['2027-05-04', 'Cuti kantor'],
      ]),
      tahun: new Set([2026]),
    });
  });

  it('become those of a newer decree, of that year alone', () => {
    const libur = { dasar: 'SKB baru', hari: [nasional('2027-01-01', 'Tahun Baru')] };
    expect(lipat({ ...umum, jenis: 'LiburDiperbarui', tahun: '2027', libur }).libur).toEqual({
      '2026': { dasar: 'SKB', hari: [baru] },
      '2027': libur,
    });
  });
});

describe('what a newer list of decrees changes', () => {
  const natal = nasional('2026-12-25', 'Natal');
  const kantor: DaftarLibur = { '2026': { dasar: 'SKB', hari: [baru, sendiri('2026-05-04')] } };

  it('is nothing where decree and days are the same', () => {
    expect(bedaLibur(kantor, { '2026': { dasar: 'SKB', hari: [baru] } })).toEqual([]);
    expect(bedaLibur(kantor, {})).toEqual([]);
  });

  it('are days that come and days that go; what the office added stays, in its place', () => {
    expect(bedaLibur(kantor, { '2026': { dasar: 'SKB', hari: [natal], catatan: 'perubahan' } })).toEqual([
      {
        tahun: '2026',
        libur: { dasar: 'SKB', hari: [sendiri('2026-05-04'), natal], catatan: 'perubahan' },
        masuk: [natal],
        hilang: [baru],
      },
    ]);
    expect(bedaLibur(kantor, { '2026': { dasar: 'SKB', hari: [] } })).toMatchObject([{ masuk: [], hilang: [baru] }]);
    expect(bedaLibur(kantor, { '2026': { dasar: 'SKB', hari: [baru, natal] } })).toMatchObject([
      { libur: { hari: [baru, sendiri('2026-05-04'), natal] }, masuk: [natal], hilang: [] },
    ]);
  });

  it('is the decree alone where the days are the same, and a day the office had added may become its own', () => {
    const mei = nasional('2026-05-04', 'Cuti bersama');
    expect(bedaLibur(kantor, { '2026': { dasar: 'SKB 2', hari: [baru, mei] } })).toEqual([
      { tahun: '2026', libur: { dasar: 'SKB 2', hari: [baru, mei] }, masuk: [], hilang: [] },
    ]);
  });

  it('is a whole year where the office has none', () => {
    const libur = { dasar: 'SKB', hari: [nasional('2027-01-01', 'Tahun Baru')] };
    expect(bedaLibur(kantor, { '2027': libur })).toEqual([{ tahun: '2027', libur, masuk: libur.hari, hilang: [] }]);
    expect(bedaLibur(kantor, { '2027': { dasar: '', hari: [] } })).toEqual([]);
  });
});

describe('a stored fact of the office', () => {
  const diaturKe = (kunci: string, nilai: string) => ({ ...umum, jenis: 'Diatur', kunci, nilai });

  it('is read as it was written', () => {
    for (const k of [registerDibuka, tambahLibur('2026-05-04'), diaturKe('nomor.unit', 'apa saja')])
      expect(bacaKejadianKantor(k)).toEqual(k);
  });

  it('sets a way of counting that there is', () => {
    expect(bacaKejadianKantor(diaturKe('hitungan', 'hari-kalender'))).toMatchObject({ nilai: 'hari-kalender' });
    const g = ditolak('REGISTER_RUSAK', () => bacaKejadianKantor(diaturKe('hitungan', 'hari-pasar')));
    expect(g.message).toContain('fakta Diatur');
  });
});
