import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { CTRL_C } from '../support/scripted-ask.ts';
import { hashFolder } from '../support/store/temp-folder.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
});
afterEach(() => t.close());
const status = async () => (await t.json<Record<string, unknown>>('show', '1')).data;

describe('at a terminal', () => {
  it('the reason is asked under the name of the case and what the act will do, and saved after a yes', async () => {
    const { keluar, err, layar } = await askAtDesk(t, ['cabut', '1'], [['Alasan', 'surat pencabutan']]);
    expect({ keluar, layar }).toEqual({
      keluar: 0,
      layar: ['? Alasan › surat pencabutan', '? Simpan? › ya  (ya | ubah jawaban | tidak, batalkan)'],
    });
    expect(err).toContain('Ini menutup kasus: dicabut. Membukanya lagi: pks buka-lagi 2026-001');
    expect(err).toContain('2026-001 RSUD Contoh — L02 Disposisi Kepala Dinas');
    expect(await status()).toMatchObject({ status: 'dicabut', ditutup: { alasan: 'surat pencabutan' } });
  });

  it('whom to wait for is chosen', async () => {
    await askAtDesk(
      t,
      ['tunggu', '1'],
      [
        ['Menunggu siapa', 'Kemendagri'],
        ['Alasan', 'surat edaran'],
      ],
    );
    expect(await status()).toMatchObject({ langkah: { tanggungan: 'kemendagri', jeda: { alasan: 'surat edaran' } } });
  });

  it('a reason must be there, and may not hold a citizen’s number', async () => {
    const { layar } = await askAtDesk(
      t,
      ['batal', '1'],
      [
        ['Alasan', ' '],
        ['Alasan', 'NIK 3404012305670001'],
        ['Alasan', 'salah daftar'],
      ],
    );
    expect(layar.filter((b) => b.startsWith('✗'))).toHaveLength(2);
  });

  it('nothing is asked where no answer could help, nor where all was said', async () => {
    await t.json('undo', '1', '--alasan', 'baru diteruskan');
    expect(await askAtDesk(t, ['undo', '1'], [])).toMatchObject({ keluar: 4, layar: [] });
    expect(await askAtDesk(t, ['tolak', '1', '--alasan', 'di luar tujuan'], [])).toMatchObject({
      keluar: 0,
      layar: [],
    });
    expect(await askAtDesk(t, ['batal', '1'], [])).toMatchObject({ keluar: 4, layar: [] });
  });

  it('Ctrl+C saves nothing', async () => {
    const semula = hashFolder(t.folder);
    expect(await askAtDesk(t, ['kembalikan', '1'], [['Alasan', CTRL_C]])).toMatchObject({ keluar: 130 });
    expect(hashFolder(t.folder)).toEqual(semula);
  });
});

describe('without a terminal', () => {
  it('all that is missing is named at once', async () => {
    const { keluar, rinci, saran } = await t.failure('tunggu', '1');
    expect({ keluar, rinci }).toEqual({
      keluar: 2,
      rinci: { flag: ['--pada pemohon|kemendagri', '--alasan "…"'] },
    });
    expect(saran).toEqual(['pks tunggu 1']);
  });

  it('a key is one act, also an undo: it does not take back the next step as well', async () => {
    await t.json('advance', '1', '--lengkap');
    await t.json('advance', '1', '--lengkap');
    const sekali = ['undo', '1', '--alasan', 'keliru', '--kunci', 'k'];
    await t.json(...sekali);
    expect((await t.json(...sekali)).peringatan.join()).toContain('Sudah tercatat');
    expect(await status()).toMatchObject({ versi: 4, langkah: { no: 3 } });
    expect(await t.failure('undo', '1', '--alasan', 'lain', '--kunci', 'k')).toMatchObject({ kode: 'KUNCI_LAIN_ISI' });
  });

  it('--versi refuses what somebody has moved', async () => {
    expect(await t.failure('cabut', '1', '--alasan', 'x', '--versi', '7')).toMatchObject({ keluar: 5 });
  });

  it('the answer holds the facts just recorded, and the history who took back what', async () => {
    await t.json('advance', '1', '--lengkap');
    const { skema, data } = await t.json<Record<string, unknown>>('undo', '1', '--alasan', 'keliru', '--oleh', 'Sri');
    expect({ skema, data }).toMatchObject({
      skema: 'pks.kasus',
      data: {
        kejadian: [
          {
            jenis: 'Diurungkan',
            v: 3,
            tindakan: 2,
            langkah: 2,
            catatan: 'keliru',
            oleh: { nama: 'Sri', dicatatOleh: 'siti' },
          },
        ],
        riwayat: [{ diurungkan: null }, { diurungkan: null }, { v: 2, diurungkan: 3 }, { diurungkan: null }],
      },
    });
    expect(JSON.stringify(data)).not.toContain('kembali"');
  });
});

it('a disposition that was taken back stands on no sheet', async () => {
  await t.json('advance', '1', '--lengkap', '--disposisi', 'Keliru kamar', '--kepada', 'sekretaris');
  await t.json('undo', '1', '--alasan', 'lembar kasus lain');
  await t.json('advance', '1', '--lengkap', '--disposisi', 'Proses segera', '--kepada', 'sekretaris');
  await t.json('draft', '1', 'lembar-disposisi', '--ke', 'lembar.docx');
  const lembar = strFromU8(unzipSync(t.readFile('lembar.docx'))['word/document.xml'] ?? new Uint8Array());
  expect(lembar).toContain('Proses segera');
  expect(lembar).not.toContain('Keliru kamar');
});

it('a letter whose sending was taken back has not left, and an approval that was taken back makes a konsep again', async () => {
  await advanceUntil(t, '1', 14);
  const keadaan = async () =>
    (await t.json<readonly Record<string, unknown>[]>('draft', '1', '--daftar')).data.find(
      (n) => n.naskah === 'surat-kemendagri',
    )?.keadaan;
  await t.json('draft', '1', 'surat-kemendagri', '--izinkan-kosong');
  expect((await t.run(['show', '1'])).out).toContain('Surat keluar');
  expect(await keadaan()).toBe('terkirim');
  await t.json('undo', '1', '--alasan', 'belum dikirim');
  expect((await t.run(['show', '1'])).out).not.toContain('Surat keluar');
  await t.json('undo', '1', '--alasan', 'belum disiapkan');
  await t.json('undo', '1', '--alasan', 'belum ditandatangani');
  expect(await keadaan()).toBe('konsep');
});
