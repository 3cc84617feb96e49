import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil, showKasus } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
const zona = process.env.TZ;
beforeEach(async () => {
  t = await deskWithRegister();
});
afterEach(() => {
  t.close();
  process.env.TZ = zona ?? '';
  if (zona === undefined) delete process.env.TZ;
});

const terima = (diterima: string, tanggalSurat = '2026-08-03') =>
  t.json<{ diterima: string; surat: { tanggal: string } }>(
    'new',
    ...completeSuratFlags({ diterima, 'tanggal-surat': tanggalSurat, 'nomor-surat': diterima }),
    '--lengkap',
  );

describe('dates in', () => {
  it.each([
    ['2026-08-10', '2026-08-10'],
    ['10/8/2026', '2026-08-10'],
    ['10-08-26', '2026-08-10'],
    ['10.8.2026', '2026-08-10'],
    ['10 Agt 2026', '2026-08-10'],
    ['10 Agustus', '2026-08-10'],
    ['Senin lalu', '2026-08-17'],
    ['Jumat', '2026-08-14'],
    ['kemarin', '2026-08-18'],
    ['3 hari lalu', '2026-08-16'],
    ['2 hk lalu', '2026-08-14'],
    ['hari ini', '2026-08-19'],
    ['kemarin 15.30', '2026-08-18T15:30:00+07:00'],
    ['10 Agt 2026 9:05', '2026-08-10T09:05:00+07:00'],
    ['sekarang', '2026-08-19T10:15:00+07:00'],
    ['kemarin sore', '2026-08-18'],
    ['kemarin jam 3 sore', '2026-08-18T15:00:00+07:00'],
    ['jam 9 tadi', '2026-08-19T09:00:00+07:00'],
  ])('"%s" is %s, with a time only where one was given', async (teks, harapan) => {
    expect((await terima(teks)).data.diterima).toBe(harapan);
  });

  it('left out, --diterima is now', async () => {
    const surat = completeSuratFlags();
    const i = surat.indexOf('--diterima');
    const { data } = await t.json('new', ...surat.slice(0, i), ...surat.slice(i + 2), '--lengkap');
    expect(data).toMatchObject({ diterima: '2026-08-19T10:15:00+07:00' });
  });

  it.each(['31/02/2026', '9/25/2026', '2026-13-01', 'bulan depan', 'soon', '10 Agt 2026 25.00'])(
    'refuses "%s" with an example',
    async (teks) => {
      const galat = await t.failure('new', ...completeSuratFlags({ diterima: teks }), '--lengkap');
      expect(galat).toMatchObject({ kode: 'TANGGAL_TIDAK_TERBACA', keluar: 2 });
      expect(String(galat.rinci.keterangan)).toContain('28/2/2026');
    },
  );

  it('takes a closed day for what happened', async () => {
    expect((await terima('Minggu, 16 Agustus 2026')).data.diterima).toBe('2026-08-16');
    await t.json('advance', '1', '--lengkap', '--tanggal', '17/8/2026');
    expect((await showKasus(t, '1')).riwayat.at(-1)).toMatchObject({ pada: '2026-08-17' });
  });
});

describe('when something happened', () => {
  beforeEach(() => terima('2026-08-10'));

  it('is not in the future, by the hour where an hour was given', async () => {
    for (const tanggal of ['besok', '2026-08-20', 'hari ini 10.16', '20/8/2026 08.00']) {
      expect(await t.failure('advance', '1', '--lengkap', '--tanggal', tanggal)).toMatchObject({
        kode: 'TANGGAL_MASA_DEPAN',
        keluar: 2,
      });
    }
    await t.json('advance', '1', '--lengkap', '--tanggal', 'hari ini 10.15');
  });

  it('is not before the last step; without an hour it is compared by day', async () => {
    await t.json('advance', '1', '--lengkap', '--tanggal', '12 Agt 14.00');
    for (const tanggal of ['11 Agt', '12 Agt 13.59']) {
      expect(await t.failure('advance', '1', '--lengkap', '--tanggal', tanggal)).toMatchObject({
        kode: 'TANGGAL_MUNDUR',
        keluar: 4,
      });
    }
    await t.json('advance', '1', '--lengkap', '--tanggal', '12 Agt');
  });

  it('may be typed to the minute after an act within that minute: people write no seconds', async () => {
    t.kini = new Date('2026-08-19T10:15:42+07:00');
    await t.json('advance', '1', '--lengkap');
    expect((await showKasus(t, '1')).riwayat.at(-1)).toMatchObject({ pada: '2026-08-19T10:15:42+07:00' });
    t.kini = new Date('2026-08-19T10:20:00+07:00');
    expect(await t.failure('advance', '1', '--lengkap', '--tanggal', '10:14')).toMatchObject({
      kode: 'TANGGAL_MUNDUR',
    });
    await t.json('advance', '1', '--lengkap', '--tanggal', '10:15');
    expect((await showKasus(t, '1')).riwayat.at(-1)).toMatchObject({ langkah: 3, pada: '2026-08-19T10:15:00+07:00' });
  });

  it('drafts, scans, additions and corrections do not count', async () => {
    t.writeFile('surat.pdf', 'pindaian');
    await t.json('draft', '1', 'tanda-terima');
    await t.json('lampirkan', '1', 'surat.pdf', '--untuk', 'disposisi');
    await t.json('lengkapi', '1', '--kontak', '0274');
    await t.json('ralat', '1', '--isian', 'hal=Hak akses', '--alasan', 'salah ketik');
    await t.json('advance', '1', '--lengkap', '--tanggal', '10 Agt');
    expect((await showKasus(t, '1')).riwayat.at(-1)).toMatchObject({ langkah: 2, pada: '2026-08-10' });
  });

  it('is kept beside when it was typed, and who did it beside who typed it', async () => {
    await t.json('advance', '1', '--lengkap', '--tanggal', 'kemarin 15.30', '--oleh', 'Drs. Contoh');
    expect((await showKasus(t, '1')).riwayat.at(-1)).toMatchObject({
      pada: '2026-08-18T15:30:00+07:00',
      dicatat: '2026-08-19T10:15:00+07:00',
      oleh: { nama: 'Drs. Contoh', peran: 'kepala-dinas', dicatatOleh: 'siti' },
    });
  });
});

describe('targets', () => {
  it.each([
    ['2025-08-11', '2025-08-20', '2025-09-10', '2025-09-12'],
    ['2026-03-16', '2026-03-31', '2026-04-21', '2026-04-23'],
    ['2026-11-23', '2026-12-01', '2026-12-21', '2026-12-23'],
  ])('of a letter received on %s are H7 %s, H21 %s, H23 %s', async (diterima, h7, h21, h23) => {
    const { data } = await t.json<{ h: number; tanggal: string }[]>('jadwal', '--diterima', diterima);
    const pada = (h: number) => data.find((l) => l.h === h)?.tanggal;
    expect([pada(7), pada(21), pada(23)]).toEqual([h7, h21, h23]);
  });

  it('of a closed day count from the next working day, by calendar days from the day itself', async () => {
    const hari = async (sedia: TestDesk) =>
      (await sedia.json<{ tanggal: string }[]>('jadwal', '--diterima', '2026-08-15')).data[0]?.tanggal;
    expect(await hari(t)).toBe('2026-08-18');
    const kalender = await deskWithRegister('--hitungan', 'hari-kalender');
    expect(await hari(kalender)).toBe('2026-08-15');
    kalender.close();
  });

  it('move with the office calendar', async () => {
    await terima('2026-08-19');
    const h2 = async () => (await advanceUntil(t, '1', 3)).langkah?.target.tanggal;
    expect(await h2()).toBe('2026-08-20');
    await t.json('libur', 'tambah', '20/8/2026', 'Cuti bersama tambahan');
    expect(await h2()).toBe('2026-08-21');
    await t.json('libur', 'cabut', '20/8/2026', '--alasan', 'dibatalkan');
    expect(await h2()).toBe('2026-08-20');
  });
});

describe('the time zone of the process', () => {
  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Jakarta'])('%s changes no answer', async (tz) => {
    process.env.TZ = tz;
    t.kini = new Date('2026-08-19T00:30:00+07:00'); // still Tuesday west of WIB
    const { data } = await terima('hari ini');
    expect(data.diterima).toBe('2026-08-19');
    expect((await t.json('list')).dasar).toMatchObject({ per: '2026-08-19' });
    expect((await t.run([])).out).toMatch(/^Rabu, 19 Agustus 2026 00\.30/);
    expect((await t.json('jadwal', '1')).data).toMatchObject({ 20: { tanggal: '2026-09-21' } });
    expect(JSON.parse((await t.run(['list', '--json'])).out).dibuat).toBe('2026-08-19T00:30:00+07:00');
  });
});

it('dates out are written in Indonesian, WIB', async () => {
  await terima('10 Agt 2026 09.00');
  expect((await t.run(['jadwal', '1'])).out).toContain('surat diterima Senin, 10 Agustus 2026');
  expect((await t.run(['show', '1'])).out).toContain('Diterima     Sen 10 Agu 09.00');
  expect((await t.failure('new', ...completeSuratFlags({ diterima: 'besok 09.00' }))).pesan).toContain(
    'Kamis, 20 Agustus 2026 09.00 WIB',
  );
});
