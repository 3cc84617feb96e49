import { describe, expect, it } from 'vitest';
import { missingButir } from '../../../../src/office/permohonan/permohonan.ts';
import {
  dicatat,
  expectRefusal,
  KasusWalk,
  pada,
  receivedWalk,
  siti,
  terimaCommand,
} from '../../../support/kasus-walk.ts';
import { printedSop } from '../../../support/printed-sop.ts';

const umum = { pada, dicatat, oleh: siti };
const kosong = {
  pemanfaatan: 'pelayanan-publik',
  tujuan: null,
  elemen: [],
  metode: null,
  dataBalikan: null,
  jangkaWaktu: null,
} as const;
const kasusKosong = () => {
  const j = new KasusWalk(printedSop);
  j.perform(terimaCommand({ permohonan: kosong }));
  return j;
};

describe('Lengkapi', () => {
  it('fills in what the letter left out, item by item', () => {
    const j = kasusKosong();
    expect(missingButir(j.kasus.permohonan)).toEqual(['tujuan', 'elemen', 'metode', 'dataBalikan', 'jangkaWaktu']);
    j.perform({
      ...umum,
      jenis: 'Lengkapi',
      lembaga: { alamat: 'Jl. Contoh 1' },
      permohonan: { jangkaWaktu: '2 tahun', elemen: ['nik'] },
    });
    expect(missingButir(j.kasus.permohonan)).toEqual(['tujuan', 'metode', 'dataBalikan']);
    expect(j.kasus.lembaga.alamat).toBe('Jl. Contoh 1');
  });

  it('adds elements to those that were named', () => {
    const j = receivedWalk(printedSop);
    j.perform({ ...umum, jenis: 'Lengkapi', lembaga: {}, permohonan: { elemen: ['nama-lengkap', 'nik'] } });
    expect(j.kasus.permohonan.elemen).toEqual(['nik', 'nama-lengkap']);
  });

  it('never overwrites what a person entered: that is a ralat', () => {
    const galat = expectRefusal('SUDAH_TERISI', () =>
      receivedWalk(printedSop).perform({
        ...umum,
        jenis: 'Lengkapi',
        lembaga: {},
        permohonan: { jangkaWaktu: '3 tahun' },
      }),
    );
    expect(galat.saran[0]).toContain('pks ralat 2026-001 --isian jangka-waktu');
  });

  it('refuses a protected element that is added later', () => {
    expectRefusal('ELEMEN_DILINDUNGI', () =>
      receivedWalk(printedSop).perform({
        ...umum,
        jenis: 'Lengkapi',
        lembaga: {},
        permohonan: { elemen: ['sidik-jari'] },
      }),
    );
  });

  it('refuses a closed case', () => {
    const j = new KasusWalk(printedSop);
    j.perform(terimaCommand({ data: 'agregat' }));
    expectRefusal('KASUS_DITUTUP', () =>
      j.perform({ ...umum, jenis: 'Lengkapi', lembaga: { alamat: 'x' }, permohonan: {} }),
    );
  });
});

describe('Ralat', () => {
  it('puts a slip right and keeps the old value with the reason', () => {
    const j = receivedWalk(printedSop);
    const [k] = j.perform({
      ...umum,
      jenis: 'Ralat',
      isian: 'nomor-surat',
      lama: '445/1182/2026',
      lembaga: {},
      surat: { nomor: '445/1128/2026' },
      permohonan: {},
      alasan: 'angka tertukar',
    });
    expect(j.kasus.surat?.nomor).toBe('445/1128/2026');
    expect(k).toMatchObject({ jenis: 'Diralat', lama: '445/1182/2026', alasan: 'angka tertukar' });
  });

  it('cannot name a protected element without the purpose', () => {
    const ralat = {
      isian: 'elemen',
      lama: ['nik'],
      lembaga: {},
      surat: {},
      permohonan: { elemen: ['sidik-jari'] },
      alasan: 'x',
    };
    expectRefusal('ELEMEN_DILINDUNGI', () => receivedWalk(printedSop).perform({ ...umum, jenis: 'Ralat', ...ralat }));
  });
});

describe('Lampirkan', () => {
  const lampiran = {
    dokumen: 'lembar-disposisi',
    berkas: 'lampiran/l.jpg',
    asal: 'l.jpg',
    sidik: 'a'.repeat(64),
    ukuran: 9,
  };

  it('makes a document held, without counting as the case’s last act', () => {
    const j = receivedWalk(printedSop).advanceTo(14);
    j.perform({ ...umum, pada: dicatat, jenis: 'Lampirkan', lampiran, catatan: null });
    expect(j.kasus.terakhir).toBe(pada);
    j.advance({ ada: ['surat-balasan'] });
    expect(j.langkah).toBe(15);
  });

  it('is taken on a closed case too', () => {
    const j = receivedWalk(printedSop).advanceTo(21);
    j.advance();
    j.perform({ ...umum, jenis: 'Lampirkan', lampiran, catatan: 'menyusul' });
    expect(j.kasus.lampiran).toHaveLength(1);
  });
});
