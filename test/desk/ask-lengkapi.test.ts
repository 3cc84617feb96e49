import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { CTRL_C, ENTER, type ScriptedAnswer } from '../support/scripted-ask.ts';
import { deskWithRegister, deskWithSurat, type TestDesk } from '../support/test-desk.ts';

const surat = [
  'new',
  '--lembaga',
  'RSUD Contoh',
  '--jenis',
  'rsud-blud',
  '--nomor-surat',
  '445/1182/2026',
  '--tanggal-surat',
  '7 Agu 2026',
  '--hal',
  'Permohonan hak akses',
  '--lengkap',
];
const bernomor = (nomor: string) => surat.map((kata) => (kata === '445/1182/2026' ? nomor : kata));
const semua: readonly ScriptedAnswer[] = [
  ['Tujuan pemanfaatan', 'verifikasi identitas pasien'],
  ['Elemen data', ['NIK', 'nama lengkap']],
  ['Metode akses', 'Web service'],
  ['Data balikan', 'nomor rekam medis'],
  ['Jangka waktu PKS', 'dua tahun'],
  ['Alamat lembaga', 'Jalan Contoh 1'],
  ['Nama pimpinan', 'dr. Contoh Pimpinan'],
  ['Jabatan pimpinan', 'Direktur'],
  ['Kontak lembaga', '0274 000000'],
];
const lewati: readonly ScriptedAnswer[] = semua.map(([pesan]) => [
  pesan,
  pesan === 'Metode akses' ? 'lewati dulu' : pesan === 'Kontak lembaga' ? '-' : ENTER,
]);

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
});
afterEach(() => t.close());
const kasus = async () => (await t.json<Record<string, unknown>>('show', '1')).data;

describe('after the letter is safe', () => {
  it('what the letter left out becomes one act', async () => {
    const { keluar, out, err, layar } = await askAtDesk(t, surat, semua);
    expect(keluar).toBe(0);
    expect(err).toContain('Surat sudah aman. Isian berikut boleh dilewati');
    expect(layar).toContain('? Jangka waktu PKS › dua tahun  → 2 tahun');
    expect(out).toContain('✓ 2026-001  9 isian dilengkapi');
    expect(out).toContain('Keenam butir permohonan sudah lengkap.');
    expect(await kasus()).toMatchObject({
      versi: 2,
      permohonan: { elemen: ['nik', 'nama-lengkap'], metode: 'web-service', jangkaWaktu: '2 tahun', kurang: [] },
      lembaga: { pimpinan: 'dr. Contoh Pimpinan', jabatanPimpinan: 'Direktur' },
    });
  });

  it('all may be skipped, and nothing is recorded then', async () => {
    const { keluar, err } = await askAtDesk(t, surat, lewati);
    expect(keluar).toBe(0);
    expect(err.replace(/\s+/g, ' ')).toContain(
      'Tidak ada yang diisi. Butir yang masih kurang: tujuan pemanfaatan, elemen data, metode akses, data balikan, jangka waktu PKS Untuk naskah PKS juga belum ada: alamat lembaga, nama pimpinan, jabatan pimpinan → pks lengkapi 2026-001',
    );
    expect(await kasus()).toMatchObject({ versi: 1 });
  });

  it('says what is still missing of what was asked', async () => {
    const { out } = await askAtDesk(t, surat, [...semua.slice(0, 1), ...lewati.slice(1)]);
    expect(out).toContain('✓ 2026-001  1 isian dilengkapi\n  Butir yang masih kurang: elemen data, metode akses');
  });

  it('Ctrl+C ends the questions; what was answered by then is kept', async () => {
    const { keluar, out } = await askAtDesk(t, surat, [...semua.slice(0, 3), ['Data balikan', CTRL_C]]);
    expect(keluar).toBe(0);
    expect(out).toContain('Tercatat sebagai 2026-001');
    expect(out).toContain('3 isian dilengkapi');
    expect(await kasus()).toMatchObject({
      versi: 2,
      permohonan: { tujuan: 'verifikasi identitas pasien', dataBalikan: null },
    });
  });

  it('a no to the summary keeps nothing, and the letter', async () => {
    const { keluar, out, err } = await askAtDesk(t, surat, [...semua, ['Simpan?', 'tidak, batalkan']]);
    expect([keluar, out]).toEqual([0, expect.not.stringContaining('isian dilengkapi')]);
    expect(err).toContain('Enter = lewati · Esc = kembali · Ctrl+C = sudahi');
    expect(await kasus()).toMatchObject({ versi: 1 });
  });

  it('the key of the letter stays the letter’s own', async () => {
    expect(await askAtDesk(t, [...surat, '--kunci', 'k1'], semua)).toMatchObject({ keluar: 0 });
    expect(await askAtDesk(t, [...surat, '--kunci', 'k1'], [])).toMatchObject({ keluar: 0 });
    expect(await kasus()).toMatchObject({ versi: 2 });
  });

  it('asks nothing more of a letter for aggregate data, or of a dry run', async () => {
    expect(await askAtDesk(t, [...surat, '--data', 'agregat'], [])).toMatchObject({ keluar: 0 });
    expect(await askAtDesk(t, [...bernomor('2'), '--coba'], [])).toMatchObject({ keluar: 0 });
  });

  it('offers no protected element but for law enforcement', async () => {
    const { err } = await askAtDesk(t, surat, lewati);
    expect(err).toContain('Yang dilindungi tidak ditawarkan: pks jelaskan elemen');
    await expect(askAtDesk(t, bernomor('2'), [lewati[0]!, ['Elemen data', ['sidik jari']]])).resolves.toMatchObject({
      keluar: 1,
    });
    const hukum = lewati.map(
      ([p, j]): ScriptedAnswer => (p === 'Elemen data' ? [p, ['sidik jari (dilindungi)']] : [p, j]),
    );
    expect(await askAtDesk(t, [...bernomor('3'), '--pemanfaatan', 'penegakan-hukum'], hukum)).toMatchObject({
      keluar: 0,
    });
  });
});

describe('pks lengkapi without a flag', () => {
  beforeEach(() => askAtDesk(t, surat, lewati));

  it('asks for what is missing, and only that', async () => {
    await t.run(['lengkapi', '1', '--tujuan', 'x', '--metode', 'web-portal']);
    const { keluar, out, err } = await askAtDesk(
      t,
      ['lengkapi', '1'],
      [
        ...semua.filter(([p]) => !['Tujuan pemanfaatan', 'Metode akses'].includes(p)),
        ['Dasar jabatan pimpinan', 'Keputusan Bupati Nomor 9 Tahun 2024'],
        ['Nama petugas penerima', 'Siti Aminah'],
      ],
    );
    expect(keluar).toBe(0);
    expect(err).toMatch(/^2026-001 RSUD Contoh — L02 Disposisi Kepala Dinas\n/);
    expect(out).toContain('Keenam butir permohonan sudah lengkap.');
    expect(await askAtDesk(t, ['lengkapi', '1'], [])).toMatchObject({ keluar: 0 });
  });

  it('refuses a duration nobody can read', async () => {
    const { layar } = await askAtDesk(
      t,
      ['lengkapi', '1'],
      [
        ...lewati.flatMap((s): ScriptedAnswer[] => (s[0] === 'Jangka waktu PKS' ? [[s[0], 'lama'], s] : [s])),
        ['Nama petugas penerima', ENTER],
      ],
    );
    expect(layar).toContain('✗ "lama" bukan jangka waktu. Contoh: 2 tahun, dua tahun, 18 bulan');
  });

  it('takes no command for an answer', async () => {
    const diketik = ['pks advance 1', 'pks lengkapi 2026-001 --tujuan x', 'cd latihan-pks', 'pks menu'];
    const { layar } = await askAtDesk(
      t,
      ['lengkapi', '1'],
      [
        ...lewati.slice(0, -1),
        ...diketik.map((teks): ScriptedAnswer => ['Kontak lembaga', teks]),
        ['Kontak lembaga', 'pks ini, loket 2'],
        ['Nama petugas penerima', ENTER],
      ],
    );
    expect(layar.filter((baris) => baris.includes('Ini perintah, bukan jawaban'))).toHaveLength(4);
  });

  it('Ctrl+C saves nothing (130): here no letter is at stake', async () => {
    expect(
      await askAtDesk(
        t,
        ['lengkapi', '1'],
        [
          ['Tujuan pemanfaatan', 'x'],
          ['Elemen data', CTRL_C],
        ],
      ),
    ).toMatchObject({ keluar: 130 });
    expect(await kasus()).toMatchObject({ versi: 1 });
  });
});

describe('a case on its way', () => {
  it('is asked for number and day of a letter that left without either', async () => {
    await t.close();
    t = await deskWithSurat();
    await advanceUntil(t, '1', 14);
    const { keluar } = await askAtDesk(
      t,
      ['lengkapi', '1'],
      [
        ['Nomor surat keluar (Enter = nanti)', '470/77/2026'],
        ['Tanggal surat keluar (Enter = nanti)', '18/8/2026'],
      ],
    );
    expect(keluar).toBe(0);
    expect(await kasus()).toMatchObject({ suratKeluar: { nomor: '470/77/2026', tanggal: '2026-08-18' } });
  });

  it('is told what the paper of its step still lacks, and what comes after that', async () => {
    await askAtDesk(t, surat, lewati);
    await advanceUntil(t, '1', 5);
    const belum = ['Nama pimpinan', 'Jabatan pimpinan'];
    const awal = semua.map(([p, j]): ScriptedAnswer => [p, belum.includes(p as string) ? ENTER : j]);
    const { out } = await askAtDesk(
      t,
      ['lengkapi', '1'],
      [...awal, ['Dasar jabatan pimpinan', 'SK 9'], ['Nama petugas penerima', 'Siti Aminah']],
    );
    expect(out).toMatch(/untuk naskah PKS belum ada: nama\s+pimpinan,\s+jabatan\s+pimpinan\./);
    expect(out).toMatch(
      /belum dapat dibuat, isi dulu:\s+pks lengkapi 2026-001, lalu\s+pks draft 2026-001 pks\n {2}Berikut +sesudah itu/,
    );
    const sisa = semua.filter(([p]) => belum.includes(p as string));
    expect((await askAtDesk(t, ['lengkapi', '1'], sisa)).out).toContain('Dokumen   pks draft 2026-001 pks\n');
  });

  it('takes what the papers print of the institution also once all steps are done', async () => {
    await t.close();
    t = await deskWithSurat();
    await advanceUntil(t, '1', null);
    expect((await t.run(['lengkapi', '1', '--kontak', '0274 123456'])).keluar).toBe(0);
    expect(await kasus()).toMatchObject({ status: 'selesai', lembaga: { kontak: '0274 123456' } });
    // what is filled in stays, and the request itself is closed
    expect(await t.run(['lengkapi', '1', '--pimpinan', 'dr. Lain'])).toMatchObject({ keluar: 4 });
    expect(await t.run(['lengkapi', '1', '--data-balikan', 'lain'])).toMatchObject({ keluar: 4 });
  });
});
