/** Practice: nine cases at telling places whatever day it is, and an office's register that never feels it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { createRenderer } from '../../src/papers/docx/renderer.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithSurat, TestDesk } from '../support/test-desk.ts';

type PrintedTasks = Readonly<{
  folder: string;
  tugas: readonly Readonly<{ no: number; perintah: string; selesai: boolean }>[];
}>;
type PrintedRow = Readonly<{ id: string; lembaga: string; lewatHariKerja: number; langkah: { no: number } | null }>;
type PrintedMeja = Readonly<Record<'anda' | 'luar' | 'tandaTangan' | 'pengingat', readonly PrintedRow[]>>;

let t: TestDesk;
afterEach(() => t.close());

const newDesk = (kini: string): TestDesk => {
  t = new TestDesk();
  t.kini = new Date(kini);
  return t;
};
const byLembaga = (baris: readonly PrintedRow[]) =>
  baris.map((b) => [b.lembaga, b.langkah?.no ?? null, b.lewatHariKerja]);

/** As somebody would take the mark out in Word. */
function tanpaTanda(dokumen: Uint8Array): Uint8Array {
  const bagian = Object.entries(unzipSync(dokumen)).map(([nama, isi]) => {
    const bersih = strFromU8(isi).replace(/<w:p>(?:(?!<\/w:p>).)*PksLatihan(?:(?!<\/w:p>).)*<\/w:p>/gs, '');
    return [nama, nama.includes('header') ? strToU8(bersih) : isi] as const;
  });
  return zipSync(Object.fromEntries(bagian));
}

/** Every file under a folder with its bytes, as one hash. */
function folderHash(folder: string): string {
  const semua = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
  const baris = semua.map((f) => {
    const jalur = join(f.parentPath, f.name);
    return `${jalur} ${createHash('sha256').update(readFileSync(jalur)).digest('hex')}`;
  });
  return createHash('sha256').update(baris.sort().join('\n')).digest('hex');
}

// A Wednesday, a Saturday, the first working day of a year at seven, and a year without any decree of holidays.
describe.each(['2026-08-19T10:15', '2026-11-28T15:00', '2027-01-04T07:00', '2031-03-14T09:00'])('on %s', (hari) => {
  it('prepares nine cases, each at its place, as late as the calendar of that day says', async () => {
    newDesk(`${hari}:00+07:00`);
    const { data } = await t.json<PrintedTasks>('latihan');
    expect(data.tugas.filter((x) => x.selesai)).toEqual([]);
    const meja = (await t.json<PrintedMeja>()).data;
    expect(byLembaga(meja.anda)).toEqual([
      ['Dinas Sosial Contoh', 8, 3],
      ['Kalurahan Contohharjo', 5, 3],
      ['Puskesmas Contoh I', 2, 1],
      ['Klinik Contoh Sehat', 2, 0],
    ]);
    expect(byLembaga(meja.luar)).toEqual([
      ['Klinik Contoh Medika', 14, 12],
      ['BUMD Air Contoh', 5, 5],
      ['RSUD Contoh Timur', 14, 0],
    ]);
    expect(byLembaga(meja.tandaTangan)).toEqual([['Dinas Pendidikan Contoh', null, 0]]);
    expect(byLembaga(meja.pengingat)).toEqual([['Klinik Contoh Medika', 14, 12]]);
    const { data: pks } = await t.json<readonly PrintedRow[]>('kerja-sama', '--akan-habis');
    expect(pks.map((b) => b.lembaga)).toEqual(['Universitas Contoh Merapi']);
    expect((await t.json<{ baik: boolean }>('check')).data.baik).toBe(true);
  });
});

describe('the office beside it', () => {
  it('is not touched: by practice, its acts, its documents and its end', async () => {
    t = await deskWithSurat();
    const sebelum = folderHash(join(t.folder, 'data'));
    await t.json('latihan');
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': 'X/1' }), '--lengkap');
    await t.json('draft', '8', 'tanda-terima', '--izinkan-kosong');
    await t.json('latihan', 'selesai');
    expect(folderHash(join(t.folder, 'data'))).toBe(sebelum);
    expect((await t.json<readonly PrintedRow[]>('list')).data.map((b) => b.id)).toEqual(['2026-001']);
  });

  it('is named at the end of the practice, and only where there is one', async () => {
    t = await deskWithSurat();
    await t.json('latihan');
    expect((await t.run(['latihan', 'selesai'])).out).toContain('Register kantor dipakai lagi.');
    t.close();
    t = new TestDesk();
    await t.json('latihan');
    const { out } = await t.run(['latihan', 'selesai']);
    expect(out).toContain('✓ Latihan selesai.');
    expect(out).not.toContain('Register kantor');
  });

  it('is found again only by --register while practice is on', async () => {
    t = await deskWithSurat();
    const kantor = join(t.folder, 'data');
    await t.json('latihan');
    t.variabel = { PKS_REGISTER: kantor };
    const lembaga = async (...lain: string[]) =>
      (await t.json<readonly PrintedRow[]>('list', '--status', 'semua', ...lain)).data.length;
    expect(await lembaga()).toBe(9);
    expect(await lembaga('--register', kantor)).toBe(1);
    expect((await t.json()).dasar.latihan).toBe(true);
    expect((await t.json('--register', kantor)).dasar).not.toHaveProperty('latihan');
  });

  it('takes in no backup of it', async () => {
    newDesk('2026-08-19T10:15:00+07:00');
    await t.json('latihan');
    await t.json('backup', 'latihan.zip');
    expect(await t.failure('restore', 'latihan.zip', '--ke', 'kantor')).toMatchObject({ kode: 'LATIHAN_DITOLAK' });
    expect(existsSync(join(t.folder, 'kantor'))).toBe(false);
  });
});

describe('every screen of it', () => {
  it('says where the folder belongs to another register that this is not that one', async () => {
    t = await deskWithSurat();
    await t.json('latihan');
    expect((await t.run(['list'])).out.split('\n')[0]).toBe(
      'LATIHAN: bukan register di folder ini · tugas: pks latihan · keluar: pks latihan selesai',
    );
    const diam = await t.run(['list', '-q']);
    expect(diam.out).not.toContain('LATIHAN');
    expect(diam.err).toContain('LATIHAN: bukan register di folder ini');
  });

  it('says LATIHAN once, above what comes first: an answer, a refusal, a question; never in JSON or with -q', async () => {
    newDesk('2026-08-19T10:15:00+07:00');
    await t.json('latihan');
    const kepala = 'LATIHAN: data contoh · tugas: pks latihan · keluar: pks latihan selesai';
    for (const argv of [[], ['list'], ['show', '4'], ['check'], ['buku', 'masuk'], ['draft', '4', '--daftar']]) {
      const { out, err } = await t.run(argv);
      expect([argv.join(' '), out.split('\n')[0], `${out}${err}`.split('LATIHAN:').length - 1]).toEqual([
        argv.join(' '),
        kepala,
        1,
      ]);
    }
    const tolak = await t.run(['show', '99']);
    expect([tolak.out, tolak.err.split('\n')[0]]).toEqual(['', kepala]);
    expect((await t.run(['list', '-q'])).out).not.toContain('LATIHAN');
    t.lebar = 80;
    const meja = (await t.run([])).out.split('\n');
    expect(meja.length).toBeLessThan(24);
    expect(meja.filter((b) => /^ {2}pks /.test(b)).length).toBeGreaterThan(4);
  });

  it('every document bears it, also an approved one and one drawn up again', async () => {
    newDesk('2026-08-19T10:15:00+07:00');
    await t.json('latihan');
    const kata = async (dokumen: Uint8Array) => {
      const { readDocument } = createRenderer();
      return (await readDocument(dokumen)).some((b) => b.teks.includes('LATIHAN: data contoh'));
    };
    const buat = async (id: string, naskah: string, ...lain: string[]) => {
      const { data } = await t.json<{ berkas: string; konsep: boolean }>(
        'draft',
        id,
        naskah,
        '--izinkan-kosong',
        ...lain,
      );
      return { konsep: data.konsep, isi: readFileSync(data.berkas) };
    };
    const konsep = await buat('4', 'pks');
    expect([konsep.konsep, await kata(konsep.isi)]).toEqual([true, true]);
    const disetujui = await buat('2', 'pks');
    expect([disetujui.konsep, await kata(disetujui.isi)]).toEqual([false, true]);
    const borang = await buat('8', 'tanda-terima'); // a form without a header of its own
    expect(await kata(borang.isi)).toBe(true);
    expect((await t.json<{ sama: boolean }>('draft', '2', 'pks', '--ulang', '1')).data.sama).toBe(true);
    t.writeFile('koreksi.docx', tanpaTanda(konsep.isi));
    expect(await kata(tanpaTanda(konsep.isi))).toBe(false);
    const dibaca = (await t.json<{ berkas: string }>('draft', '4', 'pks', '--baca', 'koreksi.docx')).data;
    expect(await kata(readFileSync(dibaca.berkas))).toBe(true);
    const { withPracticeMark } = createRenderer();
    expect(Buffer.from(await withPracticeMark(borang.isi)).equals(borang.isi)).toBe(true);
  });
});

describe('the path of ten tasks', () => {
  it('is checked off by what a person records, in any order', async () => {
    newDesk('2026-08-19T10:15:00+07:00');
    await t.json('latihan');
    const selesai = async () =>
      (await t.json<PrintedTasks>('latihan')).data.tugas.filter((x) => x.selesai).map((x) => x.no);
    await t.json('advance', '6', '--lengkap');
    expect(await selesai()).toEqual([]); // Sent on as it was.
    await t.json('undo', '6', '--alasan', 'belum dibetulkan');
    await t.json('ralat', '6', '--isian', 'data-balikan=jumlah surat per bulan', '--alasan', 'diminta koreksi');
    await t.json('draft', '6', 'pks');
    await advanceUntil(t, '6', 7);
    expect(await selesai()).toEqual([7]);
    await t.json('advance', '4', '--lengkap');
    await t.json('undo', '4', '--alasan', 'salah kasus');
    expect(await selesai()).toEqual([4, 5, 7]);
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': 'X/1' }), '--lengkap');
    await t.json('lengkapi', '8', '--data-balikan', 'jumlah kunjungan');
    await t.json('draft', '8', 'tanda-terima', '--izinkan-kosong');
    await t.json('ralat', '7', '--isian', 'lembaga=Puskesmas Contoh 1', '--alasan', 'salah ketik');
    await t.json('lanjut', '5');
    for (const kunci of ['kantor.alamat', 'kepala-dinas.pangkat']) await t.json('config', kunci, 'Contoh, I/a');
    await t.json('draft', '1', 'pengingat-kemendagri', '--izinkan-kosong');
    await t.json('sahkan', '2', '--nomor-kesatu', '470/99/PKS', '--nomor-kedua', 'D/1');
    expect(await selesai()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect((await t.run(['latihan'])).out).toContain('Semua tugas selesai: pks latihan selesai');
  });
});

describe('beginning and end', () => {
  it('an interrupted preparation is no practice, and leaves nothing in the way of the next', async () => {
    t = await deskWithSurat();
    mkdirSync(join(t.folder, '.local', 'share', 'pks', 'latihan-disiapkan'), { recursive: true });
    t.writeFile('.local/share/pks/latihan-disiapkan/register.json', new TextEncoder().encode('{'));
    expect((await t.json()).dasar).not.toHaveProperty('latihan');
    await t.json('latihan');
    expect((await t.json()).dasar.latihan).toBe(true);
  });

  it('keeps each practice that ended under a name of its own', async () => {
    newDesk('2026-08-19T10:15:00+07:00');
    const folder = async () => {
      await t.json('latihan');
      expect((await t.json<{ folder: string | null }>('latihan', 'selesai', '-n')).data.folder).toBeNull();
      return (await t.json<{ folder: string }>('latihan', 'selesai')).data.folder.split('/').at(-1);
    };
    expect([await folder(), await folder()]).toEqual(['latihan-2026-08-19', 'latihan-2026-08-19-2']);
    expect(await t.failure('latihan', 'selesai')).toMatchObject({ kode: 'LATIHAN_TIDAK_ADA', keluar: 3 });
  });

  it('names at its end the letters that a person recorded in it, as one may be real', async () => {
    newDesk('2026-08-19T10:15:00+07:00');
    await t.json('latihan');
    expect((await t.run(['latihan', 'selesai', '-n'])).out).not.toContain('Surat yang Anda catat');
    await t.json('new', ...completeSuratFlags({ lembaga: 'SMK Negeri 2 Depok' }));
    const { out } = await t.run(['latihan', 'selesai']);
    expect(out).toContain('Surat yang Anda catat hanya ada di latihan itu:\n    2026-');
    expect(out).toContain('SMK Negeri 2 Depok\n  Surat sungguhan? Catat di register kantor: pks new');
    expect(out).not.toContain('boleh dihapus');
  });
});
