/** A letter whose number was used has left. It is the record; what the case holds by now needs another letter. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NASKAH } from '../../src/office/naskah/all-naskah.ts';
import { documentText } from '../../src/papers/docx/read/paragraphs.ts';
import { advanceUntil, langkahFlags } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithKantor, type TestDesk } from '../support/test-desk.ts';

type Drawn = Readonly<{ berkas: string; versi: number; baru: boolean; sha256: string }>;

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithKantor();
});
afterEach(() => t.close());

const ralat = async (isian: string) =>
  (await t.json('ralat', '1', '--isian', isian, '--alasan', 'surat susulan')).peringatan.join('\n');
const nomor = (apa: string, kode: string, ...lagi: string[]) => t.json('nomor', apa, '1', '--untuk', kode, ...lagi);
async function draft(kode: string) {
  const { data, peringatan } = await t.json<Drawn>('draft', '1', kode);
  const teks = documentText(new Uint8Array(readFileSync(data.berkas)))
    .join('\n')
    .replaceAll('\u00a0', ' ');
  return { ...data, teks, peringatan: peringatan.join('\n') };
}

const keadaan = async (kode: string) => {
  const { data } = await t.json<readonly Readonly<{ naskah: string; keadaan: string }>[]>('draft', '1', '--daftar');
  return data.find((n) => n.naskah === kode)?.keadaan;
};

/** Up to the moment at which this letter can be written. */
const WRITTEN_AT: Readonly<Record<string, () => Promise<unknown>>> = {
  kekurangan: async () => {},
  'pengantar-draf-pks': async () => {
    await t.json('draft', '1', 'pks');
  },
  penolakan: () => advanceUntil(t, '1', 15, 'tolak'),
  'permohonan-dwh': async () => {
    await advanceUntil(t, '1', null);
    await t.json('sahkan', '1', '--nomor-kesatu', '470/021', '--nomor-kedua', '445/77', '--ya');
  },
};

it.each(Object.keys(WRITTEN_AT))('%s stays as it left, gets its day, and a new one its own number', async (kode) => {
  const isian = completeSuratFlags();
  if (kode === 'kekurangan') isian.splice(isian.indexOf('--data-balikan'), 2);
  await t.json('new', ...isian, '--lengkap');
  await WRITTEN_AT[kode]?.();
  await nomor('pesan', kode, '--nomor', '470/401');
  const satu = await draft(kode);
  await nomor('pakai', kode);
  expect(await keadaan(kode)).toBe('terkirim');
  const lama = await ralat(kode === 'permohonan-dwh' ? 'nomor-balasan=400.8/2/Dukcapil' : 'nomor-surat=445/9');
  expect(lama).toMatch(
    new RegExp(`v1 sudah terkirim dengan isian lama; .*Surat yang baru .*: pks nomor pesan 2026-001 --untuk ${kode}`),
  );
  expect(await t.failure('draft', '1', kode, '--dari-templat')).toMatchObject({
    kode: 'NASKAH_SUDAH_KELUAR',
    saran: [`pks draft 2026-001 ${kode}`, `pks nomor pesan 2026-001 --untuk ${kode}`],
  });
  const keluar = await draft(kode);
  expect(keluar.teks).toBe(satu.teks.replace('Sleman, ........................', 'Sleman, 19 Agustus 2026'));
  expect(keluar.peringatan).toContain(`perlu nomor sendiri: pks nomor pesan 2026-001 --untuk ${kode}`);
  expect(await draft(kode)).toMatchObject({ baru: false, sha256: keluar.sha256 });
  expect(await keadaan(kode)).toBe('terkirim');
  expect((await t.json('draft', '1', kode, '--ulang', `${keluar.versi}`)).data).toMatchObject({ sama: true });

  await nomor('pesan', kode, '--nomor', '470/402');
  expect(await keadaan(kode)).toBe('disetujui'); // the next is being written
  const dua = await draft(kode);
  expect(dua.teks).toContain('470/402');
  expect(dua.teks).not.toContain('470/401');
  expect(dua.teks).toMatch(/445\/9|400.8\/2/);
});

async function sentLetter(): Promise<void> {
  await t.json('new', ...completeSuratFlags(), '--lengkap');
  await advanceUntil(t, '1', 9);
  await t.json('draft', '1', 'surat-kemendagri');
  await advanceUntil(t, '1', 13);
  await t.json('advance', '1', '--lengkap', '--nomor-keluar', '470/388', '--tanggal-keluar', 'hari ini');
}

async function correctedLetter(kode: string) {
  await sentLetter();
  await ralat('tujuan=verifikasi lain');
  await nomor('pesan', kode, '--nomor', '470/401');
  const surat = await draft(kode);
  await nomor('pakai', kode);
  return surat;
}

async function takenBackAndSentAnew(): Promise<void> {
  for (const _ of [13, 12, 11]) await t.json('undo', '1', '--alasan', 'surat keliru');
  await t.json('advance', '1', '--lengkap', '--hasil', 'koreksi', '--catatan', 'susun lagi');
  await ralat('tujuan=verifikasi ketiga');
  await t.json('draft', '1', 'surat-kemendagri');
  await advanceUntil(t, '1', 13);
  await t.json('advance', '1', '--lengkap', '--nomor-keluar', '470/389', '--tanggal-keluar', 'hari ini', '--ya');
}

it('a second correction on the same day is a letter of its own, held against the first', async () => {
  const kode = 'ralat-kemendagri';
  await correctedLetter(kode);
  await ralat('jangka-waktu=4 tahun');
  const satu = await draft(kode);
  expect(satu.teks).toContain('verifikasi lain');
  expect(satu.teks).not.toContain('(empat)');
  expect((await t.json('draft', '1', 'pks')).peringatan.join()).toContain('sekarang "4 (empat) tahun"');
  await nomor('pesan', kode, '--nomor', '470/402');
  const dua = await draft(kode);
  expect(dua.teks).toMatch(/sebagaimana telah diralat dengan surat kami Nomor 470\/401/);
  expect(dua.teks).toContain('(empat)');
  expect(dua.teks).not.toContain('verifikasi lain');
});

it('of a number that is typed in later, the version of the letter’s day is what left, and a later one is told of', async () => {
  const kode = 'ralat-kemendagri';
  await sentLetter();
  await ralat('tujuan=verifikasi lain');
  await nomor('pesan', kode, '--nomor', '470/401');
  await draft(kode);
  t.kini = new Date(t.kini.getTime() + 86_400_000);
  await ralat('tujuan=verifikasi ketiga');
  await draft(kode);
  const { peringatan } = await nomor('pakai', kode, '--tanggal', '19/8/2026');
  expect(peringatan.join()).toMatch(
    /v2 dibuat Kamis, 20 Agustus 2026, sesudah tanggal suratnya .*yang dicatat keluar v1/,
  );
  expect((await t.json('draft', '1', 'pks')).peringatan.join()).toMatch(
    /"pelayanan publik, yaitu verifikasi lain", sekarang/,
  );
});

it('a correction of a letter that was taken back and sent anew does not count for the new one', async () => {
  const kode = 'ralat-kemendagri';
  await correctedLetter(kode);
  t.kini = new Date(t.kini.getTime() + 86_400_000);
  await takenBackAndSentAnew();
  expect((await t.failure('draft', '1', kode)).pesan).toContain('masih sama dengan data kasus');
  const balas = await t.json('advance', '1', ...(await langkahFlags(t, 14)));
  expect(balas.peringatan.join()).not.toContain('meminta lain');
});

it('a correction that left keeps what its letter said, also where that one is taken back and sent anew the same day', async () => {
  const kode = 'ralat-kemendagri';
  const satu = await correctedLetter(kode);
  await takenBackAndSentAnew();
  const kini = await draft(kode);
  const tabel = (teks: string) => teks.slice(teks.indexOf('Menyusuli'), teks.indexOf('Demikian'));
  expect(tabel(kini.teks)).toBe(tabel(satu.teks));
  expect(kini.teks).not.toContain('verifikasi ketiga');
});

it('every kind of letter that bears a number of its own is one of these, or approved, or written repeatedly', () => {
  const sendiri = NASKAH.filter((n) => 'nomor_naskah' in n.teks && !n.berulang).map((n) => n.kode);
  expect(sendiri.sort()).toEqual([...Object.keys(WRITTEN_AT), 'jawaban-agregat', 'surat-pengantar'].sort());
});
