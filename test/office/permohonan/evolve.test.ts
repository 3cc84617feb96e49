/** One fact after another: what each changes of a case, and what it leaves. */
import { describe, expect, it, test } from 'vitest';
import { evolve, newPermohonan } from '../../../src/office/permohonan/evolve.ts';
import type { KasusFact } from '../../../src/office/permohonan/facts/kasus-fact.ts';
import type { Permohonan, ReceivedKasus } from '../../../src/office/permohonan/permohonan.ts';
import {
  bowo,
  sampleDilengkapi,
  sampleDisahkan,
  sampleDiselesaikan,
  sampleDiterima,
  sampleDitutup,
  sampleLangkah,
  sari,
} from '../../support/sample-facts.ts';

const saat = (hari: number, pukul = '09:15') => `2026-03-${String(hari).padStart(2, '0')}T${pukul}:00+07:00`;
const umum = (hari: number) => ({ pada: saat(hari), dicatat: saat(hari), oleh: sari }) as const;
const lipat = (...k: readonly KasusFact[]): ReceivedKasus => k.reduce(evolve, newPermohonan) as ReceivedKasus;
const awal = sampleDiterima(1);
const lampiran = { dokumen: 'disposisi', berkas: 'lampiran/a.pdf', asal: 'a.pdf', sidik: 'a'.repeat(64), ukuran: 1 };
const dilampirkan: KasusFact = { ...umum(3), jenis: 'Dilampirkan', lampiran, catatan: null };
const ralat = (isi: object): KasusFact => ({
  ...{ ...umum(5), jenis: 'Diralat', isian: 'x', lama: null, lembaga: {}, surat: {}, permohonan: {}, alasan: 'x' },
  ...isi,
});
const balasan = { nomor: 'B/1', tanggal: '2026-03-01', hasil: 'setuju', agenda: { nomor: 2, tahun: 2026 } } as const;

test('a letter that came in is a case, whole', () => {
  expect(lipat(sampleDiterima(1, { penerima: 'Rina', perpanjanganDari: '2024-007' }))).toEqual({
    ...{
      status: 'aktif',
      langkah: sampleLangkah(2),
      sop: '470-08',
      data: 'individu',
      agenda: { nomor: 1, tahun: 2026 },
    },
    ...{ lembaga: awal.lembaga, surat: awal.surat, permohonan: awal.permohonan, diterima: '2026-03-02' },
    dokumen: [{ kode: 'surat-permohonan', langkah: 2 }],
    ...{ lampiran: [], naskah: [], revisi: 0, koreksi: null, balasan: null, suratKeluar: null },
    ...{ jam: [], tangan: [{ siapa: 'kepala-bidang', sejak: '2026-03-02' }], tiba: null },
    ...{ terakhir: '2026-03-02', dikerjakan: [], penerima: 'Rina', perpanjanganDari: '2024-007' },
  });
  expect(lipat(awal)).not.toHaveProperty('penerima');
  expect(lipat(awal)).not.toHaveProperty('perpanjanganDari');
  expect(lipat(sampleDiterima(1, { ke: sampleLangkah(14) })).jam).toEqual([
    { siapa: 'kemendagri', sejak: '2026-03-02' },
  ]);
});

test('before the first fact nothing happens to a case', () => {
  for (const k of [sampleDitutup, sampleDisahkan, dilampirkan, sampleDiselesaikan(2)])
    expect(evolve(newPermohonan, k)).toBe(newPermohonan);
});

describe('what is filled in', () => {
  test('is added, and all else stays', () => {
    const p = lipat(awal, { ...sampleDilengkapi, penerima: 'Rina', suratKeluar: { nomor: '470/1' } });
    expect(p).toEqual({
      ...lipat(awal),
      lembaga: { ...awal.lembaga, nama: 'RSUD Lain' },
      permohonan: { ...awal.permohonan, tujuan: 'pelayanan pasien' },
      suratKeluar: { nomor: '470/1', tanggal: null },
      penerima: 'Rina',
    });
    expect(evolve(p, { ...sampleDilengkapi, suratKeluar: { tanggal: '2026-03-04' } })).toMatchObject({
      suratKeluar: { nomor: '470/1', tanggal: '2026-03-04' },
      penerima: 'Rina',
    });
    expect(lipat(awal, sampleDilengkapi).suratKeluar).toBeNull();
    expect(lipat(awal, sampleDilengkapi)).not.toHaveProperty('penerima');
  });
});

describe('a slip put right', () => {
  const kirim = sampleDiselesaikan(13, { balasan, suratKeluar: { nomor: '470/1', tanggal: '2026-03-02' } });

  test('changes what it names', () => {
    const isi = {
      ...{ lembaga: { alamat: 'Jl. A' }, surat: { hal: 'Hal lain' }, permohonan: { tujuan: 'lain' } },
      ...{ suratKeluar: { nomor: '470/2' }, balasan: { nomor: 'B/2' }, kerjaSama: { nomorKesatu: '470/022' } },
      ...{ diterima: '2026-03-01', penerima: 'Rina', terakhir: '2026-03-01' },
    };
    const semula = lipat(awal, kirim, sampleDisahkan);
    expect(evolve(semula, ralat(isi))).toEqual({
      ...semula,
      lembaga: { ...awal.lembaga, alamat: 'Jl. A' },
      surat: { ...awal.surat, hal: 'Hal lain' },
      permohonan: { ...awal.permohonan, tujuan: 'lain' },
      suratKeluar: { nomor: '470/2', tanggal: '2026-03-02' },
      balasan: { ...balasan, nomor: 'B/2' },
      kerjaSama: { ...semula.kerjaSama, nomorKesatu: '470/022' },
      ...{ diterima: '2026-03-01', penerima: 'Rina', terakhir: '2026-03-01' },
      // Sent in the moment it came in, and nobody had it before.
      tangan: semula.tangan.map((satu) =>
        satu.terima ? { ...satu, asal: satu.sejak } : { ...satu, sejak: '2026-03-01' },
      ),
    });
  });

  test('makes nothing of what is not there', () => {
    const semula = lipat(awal);
    expect(evolve(semula, ralat({ balasan: { nomor: 'B/2' }, kerjaSama: { nomorKesatu: 'x' } }))).toEqual(semula);
    expect(evolve(lipat(awal, kirim), ralat({}))).toEqual(lipat(awal, kirim));
  });
});

describe('a document that came in', () => {
  const milik = (p: Permohonan) =>
    (p as ReceivedKasus).dokumen.filter((d) => d.kode === 'disposisi').map((d) => d.langkah);

  test('belongs to the step that waits', () => {
    const p = lipat(awal, dilampirkan, { ...dilampirkan, lampiran: { ...lampiran, berkas: 'lampiran/b.pdf' } });
    expect(milik(p)).toEqual([2, 2]);
    expect(p.lampiran.map((l) => l.berkas)).toEqual(['lampiran/a.pdf', 'lampiran/b.pdf']);
  });

  test('while the case was closed, to the step at which it goes on: a koreksi takes it away with that step', () => {
    const buka: KasusFact = { ...umum(6), jenis: 'DibukaLagi', ke: sampleLangkah(5), alasan: 'x' };
    const p = lipat(awal, sampleDitutup, dilampirkan, buka);
    expect(milik(p)).toEqual([5]);
    const kembali = (ke: number) =>
      sampleDiselesaikan(6, { hasil: 'koreksi', catatan: 'x', tarikDari: ke, ke: sampleLangkah(ke), keluaran: [] });
    expect(milik(evolve(p, kembali(6)))).toEqual([5]);
    expect(milik(evolve(p, kembali(5)))).toEqual([]);
    expect(p.dokumen[0]).toEqual({ kode: 'surat-permohonan', langkah: 2 });
  });

  test('a konsep is kept beside, with when it was made', () => {
    const konsep = { naskah: 'pks', versi: 1, berkas: 'naskah/pks.docx', sidik: 'a'.repeat(64) };
    const k: KasusFact = { ...umum(4), jenis: 'Dikonsep', ...konsep, ukuran: 1, templat: 'b'.repeat(64), kosong: [] };
    expect(lipat(awal, k, { ...k, versi: 2 }).naskah).toEqual([
      { ...konsep, pada: saat(4) },
      { ...konsep, versi: 2, pada: saat(4) },
    ]);
  });
});

describe('a step done', () => {
  it('hands the case on, with its papers and who did it', () => {
    const k = sampleDiselesaikan(2, {
      pada: saat(4),
      keluaran: ['disposisi', 'draft'],
      mintaBaru: ['draft', 'surat-permohonan'],
    });
    expect(lipat(awal, k)).toEqual({
      ...lipat(awal),
      langkah: sampleLangkah(3),
      dokumen: [{ kode: 'disposisi', langkah: 2 }],
      terakhir: saat(4),
      tangan: [
        { siapa: 'kepala-bidang', sejak: '2026-03-02' },
        { siapa: 'kepala-bidang', sejak: '2026-03-04' },
      ],
      dikerjakan: [{ langkah: 2, oleh: bowo }],
    });
  });

  it('keeps a koreksi’s note until the step that made it, or a later one, is passed', () => {
    const koreksi = sampleDiselesaikan(7, {
      hasil: 'koreksi',
      catatan: 'pasal 5',
      pada: saat(4),
      ke: sampleLangkah(5),
      tarikDari: 5,
    });
    const catatan = { langkah: 7, catatan: 'pasal 5', oleh: bowo, pada: saat(4) };
    const p = lipat(awal, koreksi);
    expect(p).toMatchObject({ revisi: 1, koreksi: catatan });
    expect(evolve(p, sampleDiselesaikan(5))).toMatchObject({ revisi: 1, koreksi: catatan });
    expect(evolve(p, sampleDiselesaikan(6))).toMatchObject({ koreksi: catatan });
    expect(evolve(p, sampleDiselesaikan(7))).toMatchObject({ koreksi: null });
    expect(evolve(p, sampleDiselesaikan(8))).toMatchObject({ koreksi: null });
    expect(evolve(p, { ...koreksi, catatan: null })).toMatchObject({ revisi: 2, koreksi: { catatan: '' } });
    expect(lipat(awal, sampleDiselesaikan(2)).koreksi).toBeNull();
  });

  it('keeps reply and letter of an earlier one, and the day the reply came', () => {
    const suratKeluar = { nomor: '470/1', tanggal: '2026-03-02' };
    const p = lipat(
      awal,
      sampleDiselesaikan(13, { suratKeluar, ke: sampleLangkah(14) }),
      sampleDiselesaikan(14, { balasan, pada: saat(9) }),
    );
    expect(p).toMatchObject({ suratKeluar, balasan, tiba: { h: 14, tanggal: '2026-03-09' } });
    expect(evolve(p, sampleDiselesaikan(15, { pada: saat(12) }))).toMatchObject({
      ...{ suratKeluar, balasan, tiba: { h: 14, tanggal: '2026-03-09' } },
    });
    const lain = { ...balasan, nomor: 'B/9' };
    expect(evolve(p, sampleDiselesaikan(15, { balasan: lain, pada: saat(12) }))).toMatchObject({
      ...{ balasan: lain, tiba: { h: 15, tanggal: '2026-03-12' } },
    });
  });

  it.each(['selesai', 'ditolak'] as const)('may be the end: %s', (ke) => {
    const p = lipat(awal, sampleDiselesaikan(2, { ke, catatan: 'tamat', pada: saat(4) }));
    expect(p).toMatchObject({
      status: ke,
      langkah: null,
      ditutup: { pada: saat(4), alasan: 'tamat' },
      terakhir: saat(4),
    });
    expect(p.tangan.at(-1)).toEqual({ siapa: ke === 'selesai' ? 'sesudahSop' : 'kepala-bidang', sejak: '2026-03-04' });
    expect(evolve(p, sampleDiselesaikan(3))).toBe(p);
  });
});

describe('a pause', () => {
  const tunggu: KasusFact = { ...umum(4), jenis: 'Ditunggu', siapa: 'pemohon', alasan: 'elemen' };
  const lanjut: KasusFact = { ...umum(6), jenis: 'Dilanjutkan', catatan: null };

  test('has the days of whoever is waited for, until it is over', () => {
    const p = lipat(awal, tunggu);
    expect(p).toEqual({
      ...lipat(awal),
      langkah: {
        ...sampleLangkah(2),
        tanggungan: 'pemohon',
        jeda: { sejak: saat(4), alasan: 'elemen', semula: 'kantor' },
      },
      jam: [{ siapa: 'pemohon', sejak: '2026-03-04' }],
      tangan: [
        { siapa: 'kepala-bidang', sejak: '2026-03-02' },
        { siapa: 'pemohon', sejak: '2026-03-04' },
      ],
      terakhir: saat(4),
    });
    expect(evolve(p, lanjut)).toMatchObject({ langkah: sampleLangkah(2), terakhir: saat(6) });
    expect((evolve(p, lanjut) as ReceivedKasus).langkah).not.toHaveProperty('jeda');
    expect((evolve(p, lanjut) as ReceivedKasus).jam.at(-1)).toEqual({ siapa: 'kantor', sejak: '2026-03-06' });
  });

  test('is nothing to a case that is closed; going on without one changes no hands', () => {
    const tutup = lipat(awal, sampleDitutup);
    expect(evolve(tutup, tunggu)).toBe(tutup);
    expect(evolve(tutup, lanjut)).toBe(tutup);
    expect(lipat(awal, lanjut)).toMatchObject({ langkah: sampleLangkah(2), jam: [] });
  });
});

describe('a closing', () => {
  test('ends the case; what happens then moves no step of it', () => {
    const k: KasusFact = { ...sampleDitutup, pada: saat(4) };
    expect(lipat(awal, k)).toEqual({
      ...lipat(awal),
      ...{ status: 'dicabut', langkah: null, terakhir: saat(4) },
      ditutup: { pada: saat(4), alasan: 'dicabut lembaga' },
      tangan: [
        { siapa: 'kepala-bidang', sejak: '2026-03-02' },
        { siapa: 'pemohon', sejak: '2026-03-04' },
      ],
    });
  });

  test.each([
    ['dicabut', 'pemohon'],
    ['dikembalikan', 'pemohon'],
    ['batal', 'kantor'],
  ] as const)('opened again: while it was %s the days were the %s’s', (status, siapa) => {
    const buka: KasusFact = { ...umum(9), jenis: 'DibukaLagi', ke: sampleLangkah(2), alasan: 'x' };
    const p = lipat(awal, { ...sampleDitutup, status, pada: saat(4) }, buka);
    const pemohon = [
      { siapa: 'pemohon', sejak: '2026-03-04' },
      { siapa: 'kantor', sejak: '2026-03-09' },
    ];
    expect(p).toMatchObject({ status: 'aktif', langkah: sampleLangkah(2), jam: siapa === 'pemohon' ? pemohon : [] });
    expect(p).not.toHaveProperty('ditutup');
    expect(evolve(lipat(awal), buka)).toEqual(lipat(awal));
  });
});

describe('what follows the last step', () => {
  const akhir = sampleDiselesaikan(21, { ke: 'selesai' });
  const serah: KasusFact = { ...umum(9), jenis: 'Diserahkan', kepada: 'lembaga', penerima: 'Rina', catatan: 'x' };

  test('is kept beside the agreement; without one nothing happens', () => {
    const p = lipat(awal, akhir, sampleDisahkan, serah);
    expect(p.kerjaSama).toEqual({
      ...sampleDisahkan.pengesahan,
      diserahkan: [{ kepada: 'lembaga', penerima: 'Rina', pada: saat(9) }],
      ...{ userId: null, jaringan: null, kewajiban: [], diperpanjang: null },
    });
    const tanpa = lipat(awal, akhir);
    expect(evolve(tanpa, serah)).toBe(tanpa);
  });

  test('taken back, it is as the fact says, and a number that the signing used is reserved again', () => {
    const nomor = { naskah: 'pks', nomor: '470/021' };
    const p = lipat(
      ...[awal, akhir, { ...umum(3), jenis: 'NomorDipesan', ...nomor, klaim: [] } as const, sampleDisahkan],
      {
        ...umum(3),
        jenis: 'NomorDipakai',
        ...nomor,
        tanggal: '2026-03-02',
      },
    );
    const ditarik = (isi: object): KasusFact => ({
      ...{
        ...umum(9),
        jenis: 'TindakanDitarik',
        tindakan: 4,
        urung: 'Disahkan',
        ringkas: 'x',
        alasan: 'x',
        kini: null,
      },
      ...isi,
    });
    const bebas = evolve(p, ditarik({ dipesanLagi: nomor })) as ReceivedKasus;
    expect(bebas).not.toHaveProperty('kerjaSama');
    expect(bebas.nomor).toEqual([{ ...nomor, keadaan: 'dipesan', tanggal: null, alasan: null }]);
    expect((evolve(p, ditarik({})) as ReceivedKasus).nomor).toEqual(p.nomor);
    const kini = { ...p.kerjaSama, userId: '2026-03-09' };
    expect((evolve(p, ditarik({ kini })) as ReceivedKasus).kerjaSama).toEqual(kini);
    expect(evolve(lipat(awal, akhir), ditarik({ dipesanLagi: nomor }))).not.toHaveProperty('nomor');
  });
});
