/** What is recorded of a request, fact by fact. */
import { describe, expect, test } from 'vitest';
import { decide, giliran } from '../../src/permohonan/decide.ts';
import { permohonanBaru } from '../../src/permohonan/evolve.ts';
import { menunggu } from '../../src/permohonan/selesaikan.ts';
import { langkahKe, type Sop } from '../../src/sop/sop.ts';
import { sopKecil } from '../bantuan/sop-kecil.ts';
import { dicatat, diterima, ditolak, Jalan, pada, siti, terima } from '../bantuan/spesifikasi.ts';

const umum = { pada, dicatat, oleh: siti };
const lampiran = { dokumen: 'kutipan-akta', berkas: 'lampiran/a.pdf', asal: 'a.pdf', sidik: 'a'.repeat(64), ukuran: 1 };
const dilampirkan = { ...umum, jenis: 'Dilampirkan', lampiran, catatan: null };
const langkah = (no: number) => menunggu(langkahKe(sopKecil, no));

describe('a letter', () => {
  const { lembaga, surat, agenda, data, permohonan } = diterima(sopKecil).kasus;
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
    const [awal, ...lain] = new Jalan(sopKecil).lakukan(terima({ lampiran: [lampiran], penerima: 'Rina' }));
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
    expect(new Jalan(sopKecil).lakukan(terima({ ada, catatan: 'menyusul', perpanjanganDari: '2024-007' }))).toEqual([
      { ...isi, ada: ['surat-permohonan'], ke: langkah(1), catatan: 'menyusul', perpanjanganDari: '2024-007' },
    ]);
  });

  test('waits where the first step checks, or awaits a reply', () => {
    const [pertama, ...lain] = sopKecil.langkah;
    const dengan = (tanda: object) => ({ ...sopKecil, langkah: [{ ...pertama, ...tanda }, ...lain] }) as Sop;
    for (const tanda of [{ koreksi: { keluaran: [], kembaliKe: 1, pilihan: [1] } }, { balasan: true }]) {
      expect(new Jalan(dengan(tanda)).lakukan(terima()).map((k) => k.jenis)).toEqual(['Diterima']);
    }
  });
});

describe('a request', () => {
  test('of a case that was never received is a bug, not a refusal', () => {
    const aturan = diterima(sopKecil).aturan;
    const minta = () => decide(aturan, permohonanBaru, { ...umum, jenis: 'Tutup', status: 'batal', alasan: 'x' });
    expect(minta).toThrow('a case without its first fact');
    expect(() => giliran(aturan, permohonanBaru)).toThrow('a case without its first fact');
  });

  test('with a citizen’s number in it, or of tomorrow, is refused whatever it is', () => {
    const j = diterima(sopKecil);
    ditolak('NIK_DITOLAK', () => j.lakukan({ ...umum, jenis: 'Tutup', status: 'batal', alasan: '3404010101900001' }));
    ditolak('TANGGAL_MASA_DEPAN', () =>
      j.lakukan({ ...umum, pada: '2026-08-20', jenis: 'Lampirkan', lampiran, catatan: null }),
    );
  });

  test('is told the step that waits, unless it is paused or the case closed', () => {
    const j = diterima(sopKecil);
    expect(giliran(j.aturan, j.p)).toBe(langkahKe(sopKecil, 2));
    j.lakukan({ ...umum, jenis: 'Tunggu', siapa: 'pemohon', alasan: 'x' });
    ditolak('KASUS_DIJEDA', () => giliran(j.aturan, j.p));
    j.lakukan({ ...umum, jenis: 'Tutup', status: 'batal', alasan: 'x' });
    ditolak('KASUS_DITUTUP', () => giliran(j.aturan, j.p));
  });
});

test('a scan, a konsep, a pause and its end are recorded as they are', () => {
  const j = diterima(sopKecil);
  expect(j.lakukan({ ...umum, jenis: 'Lampirkan', lampiran, catatan: 'salinan' })).toEqual([
    { ...dilampirkan, catatan: 'salinan' },
  ]);
  const konsep = {
    ...{ naskah: 'pks', versi: 1, berkas: 'naskah/pks.docx', sidik: 'a'.repeat(64), ukuran: 1 },
    ...{ templat: 'b'.repeat(64), kosong: ['nomor'] },
  };
  expect(j.lakukan({ ...umum, jenis: 'Konsep', ...konsep })).toEqual([{ ...umum, jenis: 'Dikonsep', ...konsep }]);
  const asal = { dari: { kasus: 2, kantor: 3 }, dibaca: { asal: 'a.docx', versi: 1, berubah: ['pasal 5'] } };
  expect(j.lakukan({ ...umum, jenis: 'Konsep', ...konsep, ...asal })).toEqual([
    { ...umum, jenis: 'Dikonsep', ...konsep, ...asal },
  ]);
  const tunggu = { siapa: 'pemohon', alasan: 'elemen' } as const;
  expect(j.lakukan({ ...umum, jenis: 'Tunggu', ...tunggu })).toEqual([{ ...umum, jenis: 'Ditunggu', ...tunggu }]);
  expect(j.lakukan({ ...umum, jenis: 'Lanjutkan', catatan: 'datang' })).toEqual([
    { ...umum, jenis: 'Dilanjutkan', catatan: 'datang' },
  ]);
  const tutup = { status: 'dicabut', alasan: 'ditarik' } as const;
  expect(j.lakukan({ ...umum, jenis: 'Tutup', ...tutup })).toEqual([{ ...umum, jenis: 'Ditutup', ...tutup }]);
  expect(j.lakukan({ ...umum, jenis: 'BukaLagi', alasan: 'kembali' })).toEqual([
    { ...umum, jenis: 'DibukaLagi', ke: langkah(2), alasan: 'kembali' },
  ]);
});

describe('a reserved number', () => {
  const pesan = (j: Jalan) =>
    j.lakukan({ ...umum, jenis: 'PesanNomor', naskah: 'surat-kemendagri', nomor: '470/1', klaim: [] });
  const dipakai = (tanggal: string) => ({
    ...umum,
    jenis: 'NomorDipakai',
    naskah: 'surat-kemendagri',
    nomor: '470/1',
    tanggal,
  });

  test('is used by the letter that leaves under it, on the day of the letter, else of the step', () => {
    const kirim = (suratKeluar: { nomor: string; tanggal: string | null }) => {
      const j = diterima(sopKecil).majuSampai(3);
      pesan(j);
      return j.maju({ suratKeluar, lampiran: [lampiran], oleh: siti });
    };
    const [berkas, langkah3, nomor, ...lain] = kirim({ nomor: '470/1', tanggal: '2026-08-09' });
    expect([berkas, nomor, lain]).toEqual([dilampirkan, dipakai('2026-08-09'), []]);
    expect(langkah3).toMatchObject({ jenis: 'Diselesaikan', suratKeluar: { nomor: '470/1', tanggal: '2026-08-09' } });
    expect(kirim({ nomor: '470/1', tanggal: null })[2]).toEqual(dipakai('2026-08-10'));
    expect(kirim({ nomor: '470/2', tanggal: null })).toHaveLength(2);
  });

  test('also where the number is filled in later; a date to come is refused there too', () => {
    const j = diterima(sopKecil).majuSampai(4);
    pesan(j);
    const isi = (suratKeluar: { nomor?: string; tanggal?: string }) =>
      j.lakukan({ ...umum, jenis: 'Lengkapi', lembaga: {}, permohonan: {}, suratKeluar });
    ditolak('TANGGAL_MASA_DEPAN', () => isi({ tanggal: '2026-08-20' }));
    expect(isi({ nomor: '470/1' })).toEqual([
      { ...umum, jenis: 'Dilengkapi', lembaga: {}, permohonan: {}, suratKeluar: { nomor: '470/1' } },
      dipakai('2026-08-10'),
    ]);
    expect(j.kasus.nomor).toMatchObject([{ keadaan: 'dipakai' }]);
  });
});

test('a step done holds what was said with it, and what it makes', () => {
  const j = diterima(sopKecil).majuSampai(3);
  const isi = { disposisi: 'Kirim', kepada: 'verifikator', menit: 4, catatan: 'rapi' } as const;
  expect(j.maju({ ...isi, oleh: siti, klaim: ['k'], kertas: true })).toEqual([
    {
      ...{ ...umum, jenis: 'Diselesaikan', langkah: 3, ringkas: 'Periksa dan kirim surat', hasil: 'setuju' },
      ...{ ada: ['konsep-surat'], keluaran: ['surat-konfirmasi'], tarikDari: null, mintaBaru: ['lembar-kendali'] },
      ...{ ke: langkah(4), ...isi, balasan: null, suratKeluar: null, klaim: ['k'], kertas: true },
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
  j.maju({ balasan: tolak });
  expect(j.maju()).toMatchObject([{ langkah: 5, ke: 'ditolak', keluaran: [], tarikDari: null, mintaBaru: [] }]);
  const k = diterima(sopKecil).majuSampai(3);
  expect(k.maju({ hasil: 'koreksi', catatan: 'x' })).toMatchObject([
    { keluaran: ['revisi-surat'], tarikDari: 2, mintaBaru: [], ke: { no: 2 } },
  ]);
});
