import { describe, expect, it } from 'vitest';
import { butirKurang } from '../../src/permohonan/permohonan.ts';
import { sopTercetak } from '../bantuan/sop-acuan.ts';
import { dicatat, diterima, ditolak, Jalan, pada, siti, terima } from '../bantuan/spesifikasi.ts';

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
  const j = new Jalan(sopTercetak);
  j.lakukan(terima({ permohonan: kosong }));
  return j;
};

describe('Lengkapi', () => {
  it('fills in what the letter left out, item by item', () => {
    const j = kasusKosong();
    expect(butirKurang(j.kasus.permohonan)).toEqual(['tujuan', 'elemen', 'metode', 'dataBalikan', 'jangkaWaktu']);
    j.lakukan({
      ...umum,
      jenis: 'Lengkapi',
      lembaga: { alamat: 'Jl. Contoh 1' },
      permohonan: { jangkaWaktu: '2 tahun', elemen: ['nik'] },
    });
    expect(butirKurang(j.kasus.permohonan)).toEqual(['tujuan', 'metode', 'dataBalikan']);
    expect(j.kasus.lembaga.alamat).toBe('Jl. Contoh 1');
  });

  it('adds elements to those that were named', () => {
    const j = diterima(sopTercetak);
    j.lakukan({ ...umum, jenis: 'Lengkapi', lembaga: {}, permohonan: { elemen: ['nama-lengkap', 'nik'] } });
    expect(j.kasus.permohonan.elemen).toEqual(['nik', 'nama-lengkap']);
  });

  it('never overwrites what a person entered: that is a ralat', () => {
    const galat = ditolak('SUDAH_TERISI', () =>
      diterima(sopTercetak).lakukan({
        ...umum,
        jenis: 'Lengkapi',
        lembaga: {},
        permohonan: { jangkaWaktu: '3 tahun' },
      }),
    );
    expect(galat.saran[0]).toContain('pks ralat 2026-001 --isian jangka-waktu');
  });

  it('refuses a protected element that is added later', () => {
    ditolak('ELEMEN_DILINDUNGI', () =>
      diterima(sopTercetak).lakukan({
        ...umum,
        jenis: 'Lengkapi',
        lembaga: {},
        permohonan: { elemen: ['sidik-jari'] },
      }),
    );
  });

  it('refuses a closed case', () => {
    const j = new Jalan(sopTercetak);
    j.lakukan(terima({ data: 'agregat' }));
    ditolak('KASUS_DITUTUP', () => j.lakukan({ ...umum, jenis: 'Lengkapi', lembaga: { alamat: 'x' }, permohonan: {} }));
  });
});

describe('Ralat', () => {
  it('puts a slip right and keeps the old value with the reason', () => {
    const j = diterima(sopTercetak);
    const [k] = j.lakukan({
      ...umum,
      jenis: 'Ralat',
      isian: 'nomor-surat',
      lama: '445/1182/2026',
      lembaga: {},
      surat: { nomor: '445/1128/2026' },
      permohonan: {},
      alasan: 'angka tertukar',
    });
    expect(j.kasus.surat.nomor).toBe('445/1128/2026');
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
    ditolak('ELEMEN_DILINDUNGI', () => diterima(sopTercetak).lakukan({ ...umum, jenis: 'Ralat', ...ralat }));
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
    const j = diterima(sopTercetak).majuSampai(14);
    j.lakukan({ ...umum, pada: dicatat, jenis: 'Lampirkan', lampiran, catatan: null });
    expect(j.kasus.terakhir).toBe(pada);
    j.maju({ ada: ['surat-balasan'] });
    expect(j.langkah).toBe(15);
  });

  it('is taken on a closed case too', () => {
    const j = diterima(sopTercetak).majuSampai(21);
    j.maju();
    j.lakukan({ ...umum, jenis: 'Lampirkan', lampiran, catatan: 'menyusul' });
    expect(j.kasus.lampiran).toHaveLength(1);
  });
});
