/** The tables of kinds: each fact is found by the name it is stored with, and is told in one line of the history. */
import { expect, it, test } from 'vitest';
import { KANTOR_FACTS } from '../../../../src/office/kantor/decode-kantor.ts';
import { SCHEMA } from '../../../../src/office/kantor/kantor.ts';
import { bukuYears } from '../../../../src/office/permohonan/facts/buku-years.ts';
import { KASUS_FACTS, type KasusFact, kindOfFact } from '../../../../src/office/permohonan/facts/kasus-fact.ts';
import { PKS_FACTS } from '../../../../src/office/permohonan/facts/kinds/kerja-sama-facts.ts';
import { MOVING_FACTS } from '../../../../src/office/permohonan/facts/kinds/undo-facts.ts';
import { sampleDisahkan, sampleDiselesaikan, sampleDiterima, sari } from '../../../support/sample-facts.ts';

const kodeSaja = { namaPeran: (p: string) => p, namaDokumen: (d: string) => d };
const LAMPIRAN = {
  dokumen: 'surat-permohonan',
  berkas: 'lampiran/x-1.pdf',
  asal: 'surat.pdf',
  sidik: 'a'.repeat(64),
  ukuran: 1,
};
const umum = { pada: '2026-03-02', dicatat: '2026-03-02T09:15:00+07:00', oleh: sari } as const;

test.each(Object.entries(KASUS_FACTS))('%s is stored under its own name', (nama, { shape }) => {
  expect(shape.entries.jenis.literal).toBe(nama);
  expect(Object.keys(shape.entries).slice(0, 6)).toEqual([
    'pada',
    'dicatat',
    'oleh',
    'selisihDetik',
    'jamBenar',
    'jenis',
  ]);
});

test.each(Object.entries(KANTOR_FACTS))('%s of the office too', (nama, { shape }) => {
  const { entries } = 'pipe' in shape ? shape.pipe[0] : shape;
  expect(entries.jenis.literal).toBe(nama);
});

const OF_A_CASE = `AksesDicatat Diakhiri DibukaLagi Digabung Diimpor Dikonsep Dilampirkan Dilanjutkan Dilengkapi Diperpanjang Diralat Disahkan
  Diselesaikan Diserahkan Diterima Ditunggu Ditutup Diurungkan HubunganDicatat KewajibanDicatat LampiranDitarik NomorDibatalkan
  NomorDipakai NomorDipesan NomorDipindah TindakanDiralat TindakanDitarik`;
const OF_THE_OFFICE = `BukuDitutup Diatur ImporDicatat ImporDitarik LembagaDipisahkan LembagaDisamakan LiburDicabut LiburDiperbarui
  LiburDitambah MandatDiakhiri MandatDiberikan PejabatDiakhiri PejabatDitambah PejabatDiubah RegisterDibuka RegisterDinaikkan`;

/** An older pks that reads the same schema would take a kind it does not know for damage. */
it('a new kind raises the schema: schema 6 has these', () => {
  const kinds = Object.keys({ ...KASUS_FACTS, ...KANTOR_FACTS }).toSorted();
  expect([SCHEMA, ...kinds]).toEqual([6, ...`${OF_A_CASE} ${OF_THE_OFFICE}`.split(/\s+/).toSorted()]);
});

it('these alone may be recorded while another act is decided', () => {
  const papers = Object.entries(KASUS_FACTS).filter(([, kind]) => 'paperwork' in kind);
  expect(papers.map(([nama]) => nama).toSorted()).toEqual([
    'Digabung',
    'Dikonsep',
    'Dilampirkan',
    'HubunganDicatat',
    'NomorDipesan',
  ]);
});

it('what moves a case and what follows the last step are known by their families', () => {
  expect(MOVING_FACTS).toEqual(['Diselesaikan', 'Ditunggu', 'Dilanjutkan', 'Ditutup', 'DibukaLagi']);
  expect(PKS_FACTS).toEqual(['Disahkan', 'Diserahkan', 'AksesDicatat', 'KewajibanDicatat', 'Diakhiri', 'Diperpanjang']);
});

test.each<[KasusFact, string]>([
  [sampleDiterima(1, { penerima: 'Rina', catatan: 'lewat pos' }), 'Surat diterima; penerima Rina — lewat pos'],
  [
    sampleDiselesaikan(5, { hasil: 'koreksi', menit: 10, catatan: 'rapikan', tembus: { langkah: 3, alasan: 'cuti' } }),
    'L05 Langkah ke-5 · koreksi · 10 menit — rapikan · EMPAT MATA DITEMBUS: cuti',
  ],
  [
    sampleDiselesaikan(3, { kertas: true, disposisi: 'telaah', kepada: 'kepala-seksi' }),
    'L03 Langkah ke-3 · lembar kertas · disposisi kepada kepala-seksi: telaah',
  ],
  [
    sampleDiselesaikan(3, {
      disposisi: 'telaah',
      kepada: 'sekretaris',
      kepadaLain: ['kepala-seksi'],
      harap: ['koordinasi', 'segera saja'],
      sifatSurat: 'sangat-segera',
    }),
    'L03 Langkah ke-3 · disposisi kepada sekretaris, kepala-seksi: telaah; harap koordinasi/konfirmasi, segera saja; sifat surat sangat segera',
  ],
  [
    { ...umum, jenis: 'HubunganDicatat', hubungan: 'ditanyakan', catatan: 'lewat telepon' },
    'Ditanyakan kepada Kemendagri — lewat telepon',
  ],
  [
    { ...umum, jenis: 'NomorDipindah', naskah: 'pks', nomor: '7', ke: '2026-002', klaim: [], alasan: 'salah kasus' },
    'Nomor 7 (PKS) dipindah ke kasus 2026-002 — salah kasus',
  ],
  [
    { ...umum, jenis: 'LampiranDitarik', tindakan: 4, langkah: 5, ditarik: LAMPIRAN, alasan: 'salah kasus' },
    'Bukan berkas kasus ini, no. 4: surat.pdf (surat permohonan) — salah kasus',
  ],
  [{ ...umum, jenis: 'Ditunggu', siapa: 'kemendagri', alasan: 'libur' }, 'Dijeda: menunggu Kemendagri — libur'],
  [
    { ...umum, jenis: 'NomorDibatalkan', naskah: 'pks', nomor: '7', alasan: 'salah' },
    'Nomor 7 untuk PKS dibatalkan — salah',
  ],
  [
    { ...umum, jenis: 'AksesDicatat', userId: '2026-03-03', catatan: null },
    'Akses: user ID diberikan Selasa, 3 Maret 2026',
  ],
  [
    {
      ...umum,
      ...{ jenis: 'KewajibanDicatat', kewajiban: 'data-balikan', periode: '2026-T3' },
      nomor: 'B/1',
      catatan: null,
    },
    'Diterima: data balikan triwulan III 2026 (B/1)',
  ],
])('%o is told as %s', (k, kata) => {
  expect(kindOfFact(k).line(k, kodeSaja)).toBe(kata);
});

test('a fact that names a year tells its books, any other none', () => {
  expect(bukuYears([sampleDiterima(1), { ...umum, jenis: 'Dilanjutkan', catatan: null }])).toEqual([2026]);
  expect(bukuYears([sampleDisahkan, sampleDiselesaikan(2, { pada: '2027-01-04' })])).toEqual([2026, 2027]);
});
