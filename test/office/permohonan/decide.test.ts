/** What is recorded of a request, fact by fact. */
import { describe, expect, test } from 'vitest';
import { decide, requireWaitingLangkah } from '../../../src/office/permohonan/decide.ts';
import { newPermohonan } from '../../../src/office/permohonan/evolve.ts';
import { waitingLangkahOf } from '../../../src/office/permohonan/rules/decide-selesaikan.ts';
import { langkahAt, type Sop } from '../../../src/office/sop/sop.ts';
import {
  dicatat,
  expectRefusal,
  KasusWalk,
  pada,
  receivedWalk,
  siti,
  terimaCommand,
} from '../../support/kasus-walk.ts';
import { smallSop } from '../../support/small-sop.ts';

const umum = { pada, dicatat, oleh: siti };
const lampiran = { dokumen: 'kutipan-akta', berkas: 'lampiran/a.pdf', asal: 'a.pdf', sidik: 'a'.repeat(64), ukuran: 1 };
const dilampirkan = { ...umum, jenis: 'Dilampirkan', lampiran, catatan: null };
const langkah = (no: number) => waitingLangkahOf(langkahAt(smallSop, no));

describe('a letter', () => {
  const { lembaga, surat, agenda, data, permohonan } = receivedWalk(smallSop).kasus;
  const isi = {
    ...umum,
    jenis: 'Diterima',
    sop: 'legalisir-1',
    lembaga,
    surat,
    agenda,
    data,
    permohonan,
    catatan: null,
  };

  test('with all its papers has its first step done with it', () => {
    const [awal, ...lain] = new KasusWalk(smallSop).perform(terimaCommand({ lampiran: [lampiran], penerima: 'Rina' }));
    expect(awal).toEqual({ ...isi, ada: [], ke: langkah(1), penerima: 'Rina' });
    expect(lain).toEqual([
      dilampirkan,
      {
        ...{ ...umum, jenis: 'Diselesaikan', langkah: 1, ringkas: 'Terima permohonan legalisir', hasil: 'selesai' },
        ...{
          ada: ['surat-permohonan', 'kutipan-akta', 'lembar-kendali'],
          keluaran: ['tanda-terima', 'surat-permohonan'],
        },
        ...{ tarikDari: null, mintaBaru: [], ke: langkah(2), disposisi: null, kepada: null, menit: null },
        ...{ catatan: null, balasan: null, suratKeluar: null },
      },
    ]);
  });

  test('without is registered all the same, with what came', () => {
    const ada = ['surat-permohonan', 'lain'];
    expect(
      new KasusWalk(smallSop).perform(terimaCommand({ ada, catatan: 'menyusul', perpanjanganDari: '2024-007' })),
    ).toEqual([
      { ...isi, ada: ['surat-permohonan'], ke: langkah(1), catatan: 'menyusul', perpanjanganDari: '2024-007' },
    ]);
  });

  test('waits where the first step checks, or awaits a reply', () => {
    const [pertama, ...lain] = smallSop.langkah;
    const dengan = (tanda: object) => ({ ...smallSop, langkah: [{ ...pertama, ...tanda }, ...lain] }) as Sop;
    for (const tanda of [{ koreksi: { keluaran: [], kembaliKe: 1, pilihan: [1] } }, { balasan: true }]) {
      expect(new KasusWalk(dengan(tanda)).perform(terimaCommand()).map((k) => k.jenis)).toEqual(['Diterima']);
    }
  });
});

describe('a request', () => {
  test('of a case that was never received is a bug, not a refusal', () => {
    const aturan = receivedWalk(smallSop).rules;
    const minta = () => decide(aturan, newPermohonan, { ...umum, jenis: 'Tutup', status: 'batal', alasan: 'x' });
    expect(minta).toThrow('a case without its first fact');
    expect(() => requireWaitingLangkah(aturan, newPermohonan)).toThrow('a case without its first fact');
  });

  test('with a citizen’s number in it, or of tomorrow, is refused whatever it is', () => {
    const j = receivedWalk(smallSop);
    expectRefusal('NIK_DITOLAK', () =>
      j.perform({ ...umum, jenis: 'Tutup', status: 'batal', alasan: '3404010101900001' }),
    );
    expectRefusal('TANGGAL_MASA_DEPAN', () =>
      j.perform({ ...umum, pada: '2026-08-20', jenis: 'Lampirkan', lampiran, catatan: null }),
    );
  });

  test('is told the step that waits, unless it is paused or the case closed', () => {
    const j = receivedWalk(smallSop);
    expect(requireWaitingLangkah(j.rules, j.p)).toBe(langkahAt(smallSop, 2));
    j.perform({ ...umum, jenis: 'Tunggu', siapa: 'pemohon', alasan: 'x' });
    expectRefusal('KASUS_DIJEDA', () => requireWaitingLangkah(j.rules, j.p));
    j.perform({ ...umum, jenis: 'Tutup', status: 'batal', alasan: 'x' });
    expectRefusal('KASUS_DITUTUP', () => requireWaitingLangkah(j.rules, j.p));
  });
});

test('a scan, a konsep, a pause and its end are recorded as they are', () => {
  const j = receivedWalk(smallSop);
  expect(j.perform({ ...umum, jenis: 'Lampirkan', lampiran, catatan: 'salinan' })).toEqual([
    { ...dilampirkan, catatan: 'salinan' },
  ]);
  const konsep = {
    ...{ naskah: 'pks', versi: 1, berkas: 'naskah/pks.docx', sidik: 'a'.repeat(64), ukuran: 1 },
    ...{ templat: 'b'.repeat(64), kosong: ['nomor'] },
  };
  expect(j.perform({ ...umum, jenis: 'Konsep', ...konsep })).toEqual([{ ...umum, jenis: 'Dikonsep', ...konsep }]);
  const asal = { dari: { kasus: 2, kantor: 3 }, dibaca: { asal: 'a.docx', versi: 1, berubah: ['pasal 5'] } };
  expect(j.perform({ ...umum, jenis: 'Konsep', ...konsep, ...asal })).toEqual([
    { ...umum, jenis: 'Dikonsep', ...konsep, ...asal },
  ]);
  const tunggu = { siapa: 'pemohon', alasan: 'elemen' } as const;
  expect(j.perform({ ...umum, jenis: 'Tunggu', ...tunggu })).toEqual([{ ...umum, jenis: 'Ditunggu', ...tunggu }]);
  expect(j.perform({ ...umum, jenis: 'Lanjutkan', catatan: 'datang' })).toEqual([
    { ...umum, jenis: 'Dilanjutkan', catatan: 'datang' },
  ]);
  const tutup = { status: 'dicabut', alasan: 'ditarik' } as const;
  expect(j.perform({ ...umum, jenis: 'Tutup', ...tutup })).toEqual([{ ...umum, jenis: 'Ditutup', ...tutup }]);
  expect(j.perform({ ...umum, jenis: 'BukaLagi', alasan: 'kembali' })).toEqual([
    { ...umum, jenis: 'DibukaLagi', ke: langkah(2), alasan: 'kembali' },
  ]);
});

describe('a reserved number', () => {
  const pesan = (j: KasusWalk) =>
    j.perform({ ...umum, jenis: 'PesanNomor', naskah: 'surat-kemendagri', nomor: '470/1', klaim: [] });
  const dipakai = (tanggal: string) => ({
    ...umum,
    jenis: 'NomorDipakai',
    naskah: 'surat-kemendagri',
    nomor: '470/1',
    tanggal,
  });

  test('is used by the letter that leaves under it, on the day of the letter, else of the step', () => {
    const kirim = (suratKeluar: { nomor: string; tanggal: string | null }) => {
      const j = receivedWalk(smallSop).advanceTo(3);
      pesan(j);
      return j.advance({ suratKeluar, lampiran: [lampiran], oleh: siti });
    };
    const [berkas, langkah3, nomor, ...lain] = kirim({ nomor: '470/1', tanggal: '2026-08-09' });
    expect([berkas, nomor, lain]).toEqual([dilampirkan, dipakai('2026-08-09'), []]);
    expect(langkah3).toMatchObject({ jenis: 'Diselesaikan', suratKeluar: { nomor: '470/1', tanggal: '2026-08-09' } });
    expect(kirim({ nomor: '470/1', tanggal: null })[2]).toEqual(dipakai('2026-08-10'));
    expect(kirim({ nomor: '470/2', tanggal: null })).toHaveLength(2);
  });

  test('also where the number is filled in later; a date to come is refused there too', () => {
    const j = receivedWalk(smallSop).advanceTo(4);
    pesan(j);
    const isi = (suratKeluar: { nomor?: string; tanggal?: string }) =>
      j.perform({ ...umum, jenis: 'Lengkapi', lembaga: {}, permohonan: {}, suratKeluar });
    expectRefusal('TANGGAL_MASA_DEPAN', () => isi({ tanggal: '2026-08-20' }));
    expect(isi({ nomor: '470/1' })).toEqual([
      { ...umum, jenis: 'Dilengkapi', lembaga: {}, permohonan: {}, suratKeluar: { nomor: '470/1' } },
      dipakai('2026-08-10'),
    ]);
    expect(j.kasus.nomor).toMatchObject([{ keadaan: 'dipakai' }]);
  });
});

test('a step done holds what was said with it, and what it makes', () => {
  const j = receivedWalk(smallSop).advanceTo(3);
  const isi = { disposisi: 'Kirim', kepada: 'verifikator', menit: 4, catatan: 'rapi' } as const;
  expect(j.advance({ ...isi, oleh: siti, klaim: ['k'], kertas: true })).toEqual([
    {
      ...{ ...umum, jenis: 'Diselesaikan', langkah: 3, ringkas: 'Periksa dan kirim surat', hasil: 'setuju' },
      ...{ ada: ['konsep-surat'], keluaran: ['surat-konfirmasi'], tarikDari: null, mintaBaru: ['lembar-kendali'] },
      ...{ ke: langkah(4), ...isi, balasan: null, suratKeluar: null, klaim: ['k'], naskah: null, kertas: true },
    },
  ]);
  expect(langkah(4)).toEqual({
    ...{ no: 4, aktivitas: 'Menunggu jawaban konfirmasi dari kementerian', ringkas: 'Menunggu jawaban kementerian' },
    ...{
      pelaksana: 'petugas-loket',
      h: 5,
      menit: null,
      tanggungan: 'kemendagri',
      balasan: true,
      akhirBilaTolak: false,
    },
  });
  expect(langkah(5)).toMatchObject({ tanggungan: 'kantor', balasan: false, akhirBilaTolak: true, h: 5 });
  const tolak = { hasil: 'tolak', nomor: 'B/1', tanggal: '2026-08-10', agenda: { nomor: 2, tahun: 2026 } } as const;
  j.advance({ balasan: tolak });
  expect(j.advance()).toMatchObject([{ langkah: 5, ke: 'ditolak', keluaran: [], tarikDari: null, mintaBaru: [] }]);
  const k = receivedWalk(smallSop).advanceTo(3);
  expect(k.advance({ hasil: 'koreksi', catatan: 'x' })).toMatchObject([
    { keluaran: ['revisi-surat'], tarikDari: 2, mintaBaru: [], ke: { no: 2 } },
  ]);
});
