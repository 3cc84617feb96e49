import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
const tambah = (nama: string, peran: string, ...lain: string[]) =>
  t.json('pejabat', 'tambah', '--nama', nama, '--peran', peran, '--mulai', '2/1/2024', ...lain);
const plh = ['wakilkan', 'kepala-dinas', '--oleh', 'Budi S.', '--sifat', 'plh', '--dari', '19/8', '--sampai', '21/8'];
const DASAR = ['--dasar', 'ST 800/114'];
const hari = (teks: string) => {
  t.kini = new Date(`${teks}T10:00:00+07:00`);
};
type PrintedKasus = { riwayat: { langkah: number; oleh: Record<string, unknown> }[] };
const terakhir = async () => (await t.json<PrintedKasus>('show', '1')).data.riwayat.at(-1);

beforeEach(async () => {
  t = await deskWithRegister();
  hari('2026-08-18');
  await tambah('Drs. Haryo', 'kepala-dinas', '--nip', '19700101 199503 1 001', '--pangkat', 'Pembina Utama Muda, IV/c');
  await tambah(
    'Budi S.',
    'kepala-bidang',
    '--nip',
    '19750303 199903 1 003',
    '--pangkat',
    'Pembina, IV/a',
    '--akun',
    'budi',
  );
  await tambah('Siti A.', 'pengadministrasi-umum', '--akun', 'siti');
});
afterEach(() => t.close());

describe('the Friday on which the Plh. would sign what he checked', () => {
  beforeEach(async () => {
    await t.json(...plh, ...DASAR);
    await t.json('new', ...completeSuratFlags({ diterima: '13 Agu 2026' }), '--lengkap');
    await advanceUntil(t, '1', 10);
    t.akun = 'budi';
    await t.json('advance', '1', '--lengkap', '--hasil', 'koreksi', '--catatan', 'alamat');
    t.akun = 'siti';
    await t.json('advance', '1', '--lengkap');
    t.akun = 'budi';
    hari('2026-08-20');
    await t.json('advance', '1', '--lengkap', '--hasil', 'setuju');
    hari('2026-08-21');
  });

  it('refuses him and names the Sekretaris and the Kepala Dinas himself', async () => {
    expect(await t.failure('advance', '1', '--lengkap', '--hasil', 'setuju')).toMatchObject({
      kode: 'EMPAT_MATA',
      keluar: 4,
      rinci: {
        boleh: [
          { peran: 'sekretaris', penunjukan: true },
          { peran: 'kepala-dinas', nama: 'Drs. Haryo', penunjukan: false, diwakili: true },
        ],
      },
    });
  });

  it('lets the Kepala Dinas do it on Monday', async () => {
    hari('2026-08-24');
    await t.json('advance', '1', '--lengkap', '--hasil', 'setuju');
    expect(await terakhir()).toMatchObject({
      langkah: 11,
      oleh: { nama: 'Drs. Haryo', peran: 'kepala-dinas', dicatatOleh: 'Budi S.', akun: 'budi' },
    });
  });

  it('records a breach with its reason, and show says so for ever', async () => {
    await t.json('advance', '1', '--lengkap', '--hasil', 'setuju', '--tembus', '--alasan', 'batas waktu');
    await t.json('advance', '1', '--lengkap', '--oleh', 'Siti A.');
    const { peringatan, data } = await t.json<PrintedKasus>('show', '1');
    expect(peringatan.join()).toContain('EMPAT MATA DITEMBUS: langkah 11 dikerjakan Budi S. (Plh. Kepala Dinas)');
    expect(data.riwayat).toContainEqual(expect.objectContaining({ tembus: { langkah: 10, alasan: 'batas waktu' } }));
    expect((await t.json('check')).data).toMatchObject({ baik: true });
  });

  it('asks why, and takes no reason without a breach', async () => {
    expect(await t.failure('advance', '1', '--lengkap', '--hasil', 'setuju', '--tembus')).toMatchObject({
      kode: 'ISIAN_KURANG',
      rinci: { flag: ['--alasan'] },
    });
    expect(await t.failure('advance', '1', '--lengkap', '--hasil', 'setuju', '--alasan', 'x')).toMatchObject({
      rinci: { flag: ['--tembus'] },
    });
  });
});

describe('a letter', () => {
  /** The text of the newest letter to Kemendagri. */
  async function surat(): Promise<string> {
    const { berkas } = (await t.json<{ berkas: string }>('draft', '1', 'surat-kemendagri')).data;
    const paket = unzipSync(t.readFile(berkas.slice(t.folder.length + 1)));
    return strFromU8(paket['word/document.xml'] ?? new Uint8Array())
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
  }
  beforeEach(async () => {
    await t.json('config', 'kantor.alamat', 'Jalan Contoh 1');
    await t.json('new', ...completeSuratFlags(), '--lengkap');
    await advanceUntil(t, '1', 13);
  });

  it('bears the deputy of its own date, and later still the holder it was signed by', async () => {
    await t.json(...plh, ...DASAR);
    hari('2026-08-21');
    await t.json('advance', '1', '--lengkap', '--nomor-keluar', '470/388', '--tanggal-keluar', '20 Agu 2026');
    hari('2026-12-01');
    await t.json('pejabat', 'akhiri', 'Drs. Haryo', '--sampai', '30/11/2026', '--alasan', 'pensiun');
    await t.json('pejabat', 'tambah', '--nama', 'Dra. Baru', '--peran', 'kepala-dinas', '--mulai', '1/12/2026');
    expect(await surat()).toMatch(/Plh\. Kepala .*Budi S\. .*Pembina, IV\/a .*NIP\. 19750303 199903 1 003/);
    await t.json('ralat', '1', '--isian', 'tanggal-keluar=18/8/2026', '--alasan', 'salah');
    expect(await surat()).toMatch(/(?<!Pl[ht]\.) Kepala Dinas .*Drs\. Haryo .*Pembina Utama Muda, IV\/c/);
  });

  it('is of nobody once its head is out of office, and a signing on such a day is told of', async () => {
    await t.json('config', 'kepala-dinas.nama', 'Drs. Haryo');
    await advanceUntil(t, '1', null);
    await t.json('pejabat', 'akhiri', 'Drs. Haryo', '--sampai', '17/8/2026', '--alasan', 'pensiun');
    const { kode, saran } = await t.failure('draft', '1', 'pks');
    expect([kode, saran[0]]).toEqual(['ISIAN_NASKAH_KOSONG', 'pks pejabat tambah']);
    const sah = ['sahkan', '1', '--nomor-kesatu', '470/1', '--nomor-kedua', '445/1', '--ya', '--coba', '--tanggal'];
    const tidakAda = 'tidak ada Kepala Dinas pada Selasa, 18 Agustus 2026';
    expect((await t.json(...sah, '18/8/2026')).peringatan.join()).toContain(tidakAda);
    await t.json('pejabat', 'tambah', '--nama', 'Dra. Baru', '--peran', 'kepala-dinas', '--mulai', '18/8/2026');
    expect((await t.json(...sah, '18/8/2026')).peringatan.join()).not.toContain('tidak ada Kepala Dinas');
  });

  it('warns where the office’s own template does not know the word Plh. yet', async () => {
    await t.json(...plh, ...DASAR);
    hari('2026-08-20');
    await t.json('template', 'salin', 'surat-kemendagri');
    const jalur = ['data', 'template', 'surat-kemendagri.docx'] as const;
    const { zipSync, strToU8 } = await import('fflate');
    const paket = unzipSync(t.readFile(...jalur));
    const isi = strFromU8(paket['word/document.xml'] ?? new Uint8Array()).replaceAll('{{sebutan_kepala}}', 'Kepala');
    t.writeFile(jalur.join('/'), zipSync({ ...paket, 'word/document.xml': strToU8(isi) }));
    const { peringatan } = await t.json('draft', '1', 'surat-kemendagri');
    expect(peringatan.join()).toContain('"Plh. Kepala" tidak tercetak');
  });
});

describe('peranKetat', () => {
  beforeEach(async () => {
    await t.json('new', ...completeSuratFlags(), '--lengkap');
  });
  const sebagai = ['advance', '1', '--lengkap', '--oleh', 'Budi S.', '--sebagai', 'kepala-dinas'];

  it('makes a role somebody does not hold a refusal, and without it a warning', async () => {
    const { peringatan } = await t.json(...sebagai, '--coba');
    expect(peringatan.join()).toContain('Budi S. tidak tercatat sebagai Kepala Dinas');
    await t.json('config', 'peranKetat', 'ya');
    expect(await t.failure(...sebagai)).toMatchObject({ kode: 'BUKAN_PELAKSANA', keluar: 4 });
    expect(await t.failure('advance', '1', '--lengkap', '--oleh', 'Budi S.')).toMatchObject({
      kode: 'BUKAN_PELAKSANA',
    });
  });

  it('lets the deputy act on the days of his mandate', async () => {
    await t.json('config', 'peranKetat', 'ya');
    await t.json(...plh, ...DASAR);
    hari('2026-08-20');
    t.akun = 'budi';
    expect((await t.json(...sebagai, '--coba')).peringatan.join()).not.toContain('tidak tercatat');
  });
});

describe('a sheet of paper', () => {
  beforeEach(async () => {
    t.writeFile('lembar.jpg', 'foto');
    await t.json('new', ...completeSuratFlags(), '--lengkap');
  });
  const kertas = ['advance', '1', '--lengkap', '--kertas', '--tanggal', '14/8/2026 15.30', '--disposisi', 'Proses'];

  it('keeps who wrote and who typed, when written and when typed, and asks for its photo until it is there', async () => {
    expect((await t.json(...kertas)).peringatan.join()).toContain('lampirkan 2026-001 --untuk disposisi');
    expect(await terakhir()).toMatchObject({
      kertas: true,
      pada: '2026-08-14T15:30:00+07:00',
      dicatat: '2026-08-18T10:00:00+07:00',
      oleh: { nama: 'Drs. Haryo', dicatatOleh: 'Siti A.', akun: 'siti' },
    });
    expect((await t.json('show', '1')).peringatan.join()).toContain('Foto lembar langkah 2');
    await t.json('lampirkan', '1', 'lembar.jpg', '--untuk', 'disposisi');
    expect((await t.json('show', '1')).peringatan).toEqual([]);
  });

  it('that comes with its photo is not asked for it', async () => {
    const { peringatan } = await t.json(...kertas, '--lampiran', 'disposisi=lembar.jpg');
    expect(peringatan.join()).not.toContain('Foto lembar');
  });
});

describe('pejabat.json', () => {
  it('is a view: missing a note, altered damage, and rebuilt to the byte', async () => {
    const semula = t.readFile('data', 'pejabat.json').toString();
    t.writeFile('data/pejabat.json', semula.replace('Budi S.', 'Budi T.'));
    const g = await t.run(['check']);
    expect({ keluar: g.keluar, ada: g.out.includes('pejabat.json') }).toEqual({ keluar: 7, ada: true });
    expect((await t.json<{ nama: string }[]>('pejabat')).data.map((p) => p.nama)).toContain('Budi S.'); // decides nothing
    await t.json('check', '--bangun-ulang');
    expect(t.readFile('data', 'pejabat.json').toString()).toBe(semula);
  });

  it('is not there while no officials are entered, and register.json is as it always was', async () => {
    const lain = await deskWithRegister();
    expect(() => lain.readFile('data', 'pejabat.json')).toThrow();
    expect(Object.keys(JSON.parse(lain.readFile('data', 'register.json').toString()).kantor)).toEqual([
      'id',
      'skema',
      'dibuka',
      'sop',
      'hitungan',
      'libur',
      'aturan',
    ]);
    lain.close();
  });
});

describe('a mandate', () => {
  it('is a rehearsal with --coba, one act with --kunci, and refused with other content', async () => {
    const semula = t.readFile('data', 'pejabat.json');
    expect((await t.json<unknown[]>(...plh, ...DASAR, '--coba')).data).toHaveLength(1);
    expect(t.readFile('data', 'pejabat.json')).toEqual(semula);
    await t.json(...plh, ...DASAR, '--kunci', 'abc');
    expect((await t.json<unknown[]>(...plh, ...DASAR, '--kunci', 'abc')).data).toHaveLength(1);
    expect(await t.failure(...plh, '--dasar', 'ST 2', '--kunci', 'abc')).toMatchObject({ kode: 'KUNCI_LAIN_ISI' });
  });

  it('names all that is missing at once', async () => {
    expect(await t.failure('wakilkan', 'kepala-dinas', '--oleh', 'Budi S.')).toMatchObject({
      keluar: 2,
      rinci: { flag: ['--sifat', '--dari', '--sampai', '--dasar'] },
    });
  });

  it('is shown with whether it holds today, and can be ended', async () => {
    await t.json(...plh, ...DASAR);
    hari('2026-08-20');
    const mandat = { peran: 'kepala-dinas', oleh: 'Budi S.', sifat: 'plh', sampai: '2026-08-21', berlaku: true };
    expect((await t.json('wakilkan')).data).toMatchObject([mandat]);
    await t.json('wakilkan', 'akhiri', 'kepala-dinas', '--sampai', 'kemarin', '--alasan', 'kembali');
    expect((await t.json('wakilkan')).data).toMatchObject([{ sampai: '2026-08-19', berlaku: false }]);
  });
});

describe('entering officials', () => {
  it.each([
    [
      'the same post twice',
      'SUDAH_TERISI',
      ['tambah', '--nama', 'budi s.', '--peran', 'kepala-bidang', '--mulai', '1/1/2025'],
    ],
    [
      'an account of another',
      'SUDAH_TERISI',
      ['tambah', '--nama', 'X', '--peran', 'sekretaris', '--mulai', '1/1/2025', '--akun', 'BUDI'],
    ],
    [
      'a role that is none',
      'NILAI_TIDAK_DIKENAL',
      ['tambah', '--nama', 'X', '--peran', 'kasubag', '--mulai', '1/1/2025'],
    ],
    [
      'an end before the beginning',
      'NILAI_TIDAK_DIKENAL',
      ['tambah', '--nama', 'X', '--peran', 'sekretaris', '--mulai', '1/1/2025', '--sampai', '1/1/2024'],
    ],
    ['no day', 'ISIAN_KURANG', ['tambah', '--nama', 'X', '--peran', 'sekretaris']],
    ['a name nobody bears', 'PEJABAT_TIDAK_ADA', ['akhiri', 'Bodi S.', '--sampai', '1/9/2026', '--alasan', 'x']],
    ['an end without a reason', 'ISIAN_KURANG', ['akhiri', 'Budi S.', '--sampai', '1/9/2026']],
    ['no change', 'ISIAN_KURANG', ['ubah', 'Budi S.']],
    ['a NIK', 'NIK_DITOLAK', ['ubah', 'Budi S.', '--nip', '3404012305670001']],
  ])('refuses %s', async (_, kode, argv) => {
    expect(await t.failure('pejabat', ...argv)).toMatchObject({ kode });
  });
});

it.each(['Analis Kependudukan', 'ANALIS-KEPENDUDUKAN', ' analis  kependudukan '])(
  'takes a role as spoken: %s',
  async (peran) => {
    await tambah('Tono', peran);
    const semua = (await t.json<{ nama: string; peran: string }[]>('pejabat')).data;
    expect(semua.find((p) => p.nama === 'Tono')?.peran).toBe('analis-kependudukan');
  },
);
