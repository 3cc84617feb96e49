/** Nothing out of sight: what waits outside of the steps, a koreksi, a delay and whose it was. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

type PrintedRow = Readonly<{
  id: string;
  sejak: string;
  hari: number;
  perintah: string;
  langkah: Readonly<{ no: number }> | null;
  hariPerPeran: Readonly<Record<string, number>>;
}>;
type PrintedFollowUp = Readonly<Record<'tandaTangan' | 'penyerahan' | 'akses' | 'pengingat', readonly PrintedRow[]>>;
const NAMA = ['tandaTangan', 'penyerahan', 'akses', 'pengingat'] as const;

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  t.kini = new Date('2026-07-06T09:00:00+07:00');
});
afterEach(() => t.close());

const pada = (hari: string) => {
  t.kini = new Date(`${hari}T09:00:00+07:00`);
};
let urut = 0;
const baru = async (diterima: string): Promise<string> => {
  pada(diterima);
  const surat = completeSuratFlags({ 'nomor-surat': `S/${++urut}`, 'tanggal-surat': diterima, diterima });
  return (await t.json<{ id: string }>('new', ...surat, '--lengkap')).data.id;
};
const terbuka = async (...argv: string[]): Promise<PrintedFollowUp> => {
  const { ringkas } = await t.json('overdue', ...argv);
  return ringkas as unknown as PrintedFollowUp;
};
const id = (l: PrintedFollowUp) => Object.fromEntries(NAMA.map((apa) => [apa, l[apa].map((b) => b.id.slice(5))]));
const layar = async (...argv: string[]) => (await t.run(argv)).out;

describe('a case whose steps are done', () => {
  it('stays on the desk and in overdue until it is signed, handed over to both, and open', async () => {
    const satu = await baru('2026-07-06');
    pada('2026-07-08');
    await advanceUntil(t, satu, null);
    pada('2026-07-15');
    const lihat = async () => {
      const [desk, o] = [(await t.json<PrintedFollowUp>()).data, await terbuka()];
      for (const apa of NAMA) expect(desk[apa]).toEqual(o[apa]);
      return id(o);
    };
    const kosong = { tandaTangan: [], penyerahan: [], akses: [], pengingat: [] };
    expect(await lihat()).toEqual({ ...kosong, tandaTangan: ['001'] });
    expect((await terbuka()).tandaTangan).toMatchObject([
      { id: satu, status: 'selesai', langkah: null, sejak: '2026-07-08', hari: 5, perintah: `pks sahkan ${satu}` },
    ]);
    expect(await layar()).toContain('Belum ditandatangani: 001 (5 hk) → pks sahkan 2026-001');
    expect(await layar('overdue')).toContain('Belum ditandatangani: 001 (5 hk) → pks sahkan 2026-001');
    expect((await t.run(['overdue', '--gagal-bila-ada'])).keluar).toBe(0);

    await t.json('sahkan', satu, '--nomor-kesatu', '470/1', '--nomor-kedua', 'K/1', '--tanggal', 'hari ini');
    expect(await lihat()).toEqual({ ...kosong, penyerahan: ['001'], akses: ['001'] });
    pada('2026-07-20');
    expect((await terbuka()).penyerahan).toMatchObject([
      { sejak: '2026-07-15', hari: 3, perintah: `pks serahkan ${satu}` },
    ]);
    await t.json('serahkan', satu, '--penerima', 'Rina');
    expect((await terbuka()).penyerahan).toMatchObject([{ perintah: `pks serahkan ${satu} --kepada dirjen` }]);
    await t.json('akses', satu, '--user-id', 'hari ini');
    expect(await lihat()).toEqual({ ...kosong, penyerahan: ['001'], akses: ['001'] });
    expect(await layar()).toContain('Akses belum lengkap: 001 (3 hk) → pks akses 2026-001');
    await t.json('serahkan', satu, '--kepada', 'dirjen', '--penerima', 'resi 1');
    expect(await lihat()).toEqual({ ...kosong, akses: ['001'] });
    await t.json('akses', satu, '--jaringan', 'hari ini');
    expect(await lihat()).toEqual(kosong);
    expect((await askAtDesk(t, ['akses', '1'], [])).err).toContain('Akses sudah tercatat: user ID');
    expect((await askAtDesk(t, ['akses'], [])).err).toContain('Tidak ada PKS yang sudah disahkan dan aksesnya belum');
    expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
  });

  it('is over with the agreement: nothing is handed over or opened any more, and its page says so', async () => {
    const satu = await baru('2026-07-06');
    await advanceUntil(t, satu, null);
    const sah = ['--nomor-kesatu', '470/1', '--nomor-kedua', 'K/1', '--tanggal', 'hari ini', '--mulai', 'hari ini'];
    await t.json('sahkan', satu, ...sah, '--berakhir', '30/11/2026');
    pada('2026-11-30');
    expect(id(await terbuka())).toMatchObject({ penyerahan: ['001'], akses: ['001'] });
    expect(await layar('show', '1')).toContain(`pks serahkan ${satu}`);
    expect(id(await terbuka('--per', '1/12/2026'))).toMatchObject({ penyerahan: [], akses: [] });
    pada('2026-12-01');
    expect(id(await terbuka())).toMatchObject({ penyerahan: [], akses: [] });
    expect((await t.json<PrintedFollowUp>()).data).toMatchObject({ penyerahan: [], akses: [] });
    expect(await layar()).not.toMatch(/Belum diserahkan|Akses belum lengkap/);
    const halaman = (await layar('show', '1')).replaceAll(/\n\s+/g, ' ');
    expect(halaman).toContain('30 November 2026 (sudah berakhir; penyerahan dan akses tidak ditunggu lagi)');
    expect(halaman).toMatch(/Berikut {2}pks kewajiban/);
  });

  it('is nobody’s: a filter by role or by whose days they are leaves it out', async () => {
    await advanceUntil(t, await baru('2026-07-06'), null);
    expect(id(await terbuka('--peran', 'sekretaris')).tandaTangan).toEqual([]);
    expect(id(await terbuka('--tanggungan', 'kantor')).tandaTangan).toEqual([]);
    expect(id(await terbuka('--batas', '1')).tandaTangan).toEqual(['001']);
  });

  it('of many the oldest is named first, and all are counted', async () => {
    for (let n = 0; n < 12; n++) await advanceUntil(t, await baru(n < 6 ? '2026-07-07' : '2026-07-06'), null);
    pada('2026-07-10');
    const out = await layar('overdue');
    expect(out).toContain('Belum ditandatangani: 007 (4 hk)');
    expect(out).toMatch(/, 4 lagi\n? +→ pks sahkan 2026-007/);
    expect(await layar()).toMatch(/Belum ditandatangani: 007 \(4 hk\), 008 \(4 hk\), 10 lagi → pks sahkan 2026-007/);
  });
});

describe('31 working days without a reply', () => {
  const menunggu = async (...kirim: string[]): Promise<string> => {
    const satu = await baru('2026-07-06');
    await t.json('config', 'kepala-dinas.nama', 'Contoh Kepala');
    await advanceUntil(t, satu, 13);
    if (kirim.length === 0) await t.json('nomor', 'pesan', satu, '--untuk', 'surat-kemendagri', '--nomor', '470/301');
    pada('2026-07-07');
    await t.json('advance', satu, '--lengkap', ...kirim);
    pada('2026-08-20');
    return satu;
  };
  const perintah = 'pks draft 2026-001 pengingat-kemendagri';

  it('the reminder is offered on the desk, in overdue and on the page of the case', async () => {
    await menunggu('--nomor-keluar', '470/301', '--tanggal-keluar', 'hari ini');
    expect((await terbuka()).pengingat).toMatchObject([{ id: '2026-001', sejak: '2026-07-07', hari: 31, perintah }]);
    expect((await t.json('show', '1')).ringkas.pengingat).toEqual({
      sejak: '2026-07-07',
      hari: 31,
      ditanyakan: null,
      diingatkan: null,
      perintah,
    });
    expect(await layar()).toContain(`Ingatkan Kemendagri: 001 (31 hk) → ${perintah}`);
    expect(await layar('overdue')).toContain(`Ingatkan Kemendagri: 001 (31 hk) → ${perintah}`);
    expect(await layar('show', '1')).toContain(`Berikut  ${perintah} · pks advance 2026-001`);
    expect(id(await terbuka('--tanggungan', 'kemendagri')).pengingat).toEqual(['001']);
    expect(id(await terbuka('--tanggungan', 'kantor')).pengingat).toEqual([]);
  });

  it('is due after the days the office set, until one has left, and again as many days after', async () => {
    await menunggu('--nomor-keluar', '470/301', '--tanggal-keluar', 'hari ini');
    const jatuh = async (hari: string) => {
      pada(hari);
      return (await terbuka()).pengingat.map((b) => b.perintah);
    };
    const [pesan, pakai] = ['pesan', 'pakai'].map((apa) => `pks nomor ${apa} 2026-001 --untuk pengingat-kemendagri`);
    expect([await jatuh('2026-07-27'), await jatuh('2026-07-28')]).toEqual([[], [perintah]]); // 14 and 15 working days
    // A draft reminds nobody: it stays on the list with what comes next, and is no second one however late it is.
    await t.json('draft', '1', 'pengingat-kemendagri');
    expect(await jatuh('2026-07-28')).toEqual([pesan]);
    expect((await t.json('show', '1')).ringkas.pengingat).toMatchObject({ perintah: pesan, diingatkan: null });
    pada('2026-08-20');
    const { data } = await t.json<{ isian: Record<string, string> }>('draft', '1', 'pengingat-kemendagri');
    expect(data.isian.pengingat_ke).toBe('1');
    await t.json('nomor', 'pesan', '1', '--untuk', 'pengingat-kemendagri');
    expect(await jatuh('2026-08-20')).toEqual([pakai]);
    await t.json('nomor', 'pakai', '1', '--untuk', 'pengingat-kemendagri');
    expect([await jatuh('2026-08-20'), await jatuh('2026-09-10'), await jatuh('2026-09-11')]).toEqual([
      [],
      [],
      [perintah],
    ]);
    await t.json('config', 'pengingat.hari', '20');
    expect(await jatuh('2026-09-11')).toEqual([]);
  });

  it('takes the day of the letter from its number where nobody typed it', async () => {
    const satu = await menunggu();
    expect((await t.json<{ suratKeluar: unknown }>('show', satu)).data.suratKeluar).toMatchObject({ tanggal: null });
    const { data } = await t.json<{ isian: Record<string, string> }>('draft', satu, 'pengingat-kemendagri');
    expect(data.isian).toMatchObject({ nomor_surat_dahulu: '470/301', tanggal_surat_dahulu: '7 Juli 2026' });
  });

  it('its number is used by a letter that was drawn up, not by none', async () => {
    const satu = await menunggu('--nomor-keluar', '470/301', '--tanggal-keluar', 'hari ini');
    const untuk = ['--untuk', 'pengingat-kemendagri'];
    await t.json('nomor', 'pesan', satu, ...untuk);
    expect(await t.failure('nomor', 'pakai', satu, ...untuk)).toMatchObject({
      kode: 'NASKAH_BELUM_DIBUAT',
      keluar: 4,
      saran: [perintah],
    });
    await t.json('draft', satu, 'pengingat-kemendagri');
    expect((await t.json('nomor', 'pakai', satu, ...untuk)).data).toMatchObject({ keadaan: 'dipakai' });
  });

  it('of a pause in which no letter is awaited the ministry is asked', async () => {
    const satu = await baru('2026-07-06');
    await t.json('tunggu', satu, '--pada', 'kemendagri', '--alasan', 'akun gudang data');
    pada('2026-08-20');
    const perintah = `pks catat ${satu} --jenis ditanyakan`;
    expect((await terbuka()).pengingat).toMatchObject([{ id: satu, perintah }]);
    expect((await t.json('show', satu)).ringkas.pengingat).toMatchObject({ perintah });
    await t.json(...perintah.split(' ').slice(1), '--catatan', 'menunggu persetujuan Direktur');
    expect((await terbuka()).pengingat).toEqual([]);
  });

  it('a pause for the institution in between does not begin the waiting anew, nor count for it', async () => {
    const satu = await menunggu('--nomor-keluar', '470/301', '--tanggal-keluar', 'hari ini');
    await t.json('tunggu', satu, '--pada', 'pemohon', '--alasan', 'surat kuasa');
    expect(id(await terbuka()).pengingat).toEqual([]);
    pada('2026-08-24');
    await t.json('lanjut', satu);
    expect((await terbuka()).pengingat).toMatchObject([{ sejak: '2026-07-07', hari: 31 }]);
  });
});

describe('a koreksi', () => {
  it('is marked on the desk and in lists with who sent it back, and the note, until it is approved away', async () => {
    const satu = await baru('2026-07-06');
    await advanceUntil(t, satu, 6);
    const catatan = 'Pasal 9: jadwal data balikan belum ada, dan pasal 12 menyebut dinas lain';
    await t.json('advance', satu, '--lengkap', '--hasil', 'koreksi', '--catatan', catatan, '--oleh', 'Wati D.');
    pada('2026-07-20');
    t.lebar = 200;
    expect(await layar()).toContain(`Koreksi 001 oleh Wati D.: "${catatan}" → pks show 1`);
    for (const argv of [['list'], ['overdue']]) {
      const out = (await layar(...argv)).replace(/\s+/g, ' ');
      for (const bagian of ['L05 Kaji dan susun konsep PKS — revisi 1, koreksi Wati', '"Pasal', 'belum …"'])
        expect(out).toContain(bagian);
    }
    const { data } = await t.json<readonly Record<string, unknown>[]>('list');
    expect(data[0]).toMatchObject({ revisi: 1, koreksi: { langkah: 6, catatan, oleh: { nama: 'Wati D.' } } });
    await advanceUntil(t, satu, 7);
    expect((await t.json<readonly Record<string, unknown>[]>('list')).data[0]).toMatchObject({ koreksi: null });
    expect(await layar('list')).not.toContain('koreksi');
  });
});

describe('a disposition without a word', () => {
  it.each(['2', '3', '4', '15', '16', '17'])('is said at step %s, whose output it is', async (langkah) => {
    const satu = await baru('2026-07-06');
    await advanceUntil(t, satu, Number(langkah));
    const kata = 'Isi disposisi tidak disebut';
    expect((await t.json('advance', satu, '--lengkap', '--coba')).peringatan.join()).toContain(kata);
    expect((await t.json('advance', satu, '--lengkap', '--disposisi', 'Kaji')).peringatan.join()).not.toContain(kata);
  });

  it('is not asked for where the step makes none', async () => {
    const satu = await baru('2026-07-06');
    await advanceUntil(t, satu, 8);
    expect((await t.json('advance', satu, '--lengkap')).peringatan).toEqual([]);
  });
});

describe('on closed days after its target', () => {
  it('a case is not late yet, on no screen and by no exit code; from the next working day on it is', async () => {
    await baru('2026-08-14'); // H1 is that Friday; Monday is closed
    for (const hari of ['2026-08-15', '2026-08-16', '2026-08-17']) {
      pada(hari);
      const { data, ringkas } = await t.json<readonly unknown[]>('overdue');
      expect([data, ringkas.terlambat]).toEqual([[], 0]);
      expect((await t.json('list')).ringkas).toEqual({ jumlah: 1, terlambat: 0 });
      expect((await t.json()).ringkas).toMatchObject({ terlambat: 0 });
      expect((await t.run(['overdue', '--gagal-bila-ada'])).keluar).toBe(0);
      for (const argv of [[], ['list'], ['overdue'], ['show', '1']])
        expect(await layar(...argv)).not.toContain('lewat 0');
      expect(await layar('list')).toContain('kantor tutup');
    }
    pada('2026-08-18');
    expect((await t.run(['overdue', '--gagal-bila-ada'])).keluar).toBe(9);
    expect((await t.json('list')).ringkas).toEqual({ jumlah: 1, terlambat: 1 });
    expect((await t.json('overdue', '--per', '2026-08-16')).ringkas.terlambat).toBe(0);
  });

  it('in an office that counts calendar days it is late at once', async () => {
    const k = await deskWithRegister('--hitungan', 'hari-kalender');
    const surat = completeSuratFlags({ diterima: '2026-08-14' });
    k.kini = new Date('2026-08-15T09:00:00+07:00');
    await k.json('new', ...surat, '--lengkap');
    expect((await k.json('overdue')).ringkas.terlambat).toBe(1);
    expect((await k.run(['list'])).out).toContain('lewat 1 hari');
    k.close();
  });
});

it('charges a delay to who had the case, not to who got it yesterday', async () => {
  const satu = await baru('2026-07-21');
  pada('2026-08-18');
  await t.json('advance', satu, '--lengkap', '--disposisi', 'Proses', '--tanggal', 'hari ini');
  pada('2026-08-19');
  const hariPerPeran = { 'pengadministrasi-umum': 1, 'kepala-dinas': 19, sekretaris: 1 };
  const { data, ringkas } = await t.json<readonly PrintedRow[]>('overdue', '--per-peran');
  expect(data).toMatchObject([
    { hariPerPeran, pemegang: { peran: 'sekretaris', sejak: '2026-08-18', hari: 1 }, langkah: { no: 3 } },
  ]);
  expect(data[0]?.hariPerPeran).toEqual(hariPerPeran);
  expect(ringkas.perPeran).toEqual(hariPerPeran);
  expect((await t.json<PrintedRow>('show', satu)).data.hariPerPeran).toEqual(hariPerPeran);
  t.lebar = 140;
  expect(await layar('overdue')).toContain('kantor: Sekretaris 1 hk, terlama Kepala Dinas 19 hk');
  expect(await layar('overdue', '--per-peran')).toMatch(/Kepala Dinas +1 {2}19 hk/);
  expect(await layar('show', satu)).toContain(
    'Dipegang     Pengadministrasi Umum 1 hk · Kepala Dinas 19 hk · Sekretaris 1 hk; kini Sekretaris sejak Sel 18 Agu',
  );
});
