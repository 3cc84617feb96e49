/** An approval is of one text: which version a step handed on or judged, and what becomes of it when the data change. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editTemplate } from '../papers/docx/shipped-template.ts';
import { advanceUntil, langkahFlags } from '../support/advance-kasus.ts';
import { hashFolder } from '../support/store/temp-folder.ts';
import { suggestionsIn } from '../support/suggestions.ts';
import { completeSuratFlags, deskWithKantor, type TestDesk } from '../support/test-desk.ts';

type Drawn = Readonly<{
  berkas: string;
  versi: number;
  baru: boolean;
  konsep: boolean;
  keadaan: string;
  sha256: string;
  berubah: readonly Readonly<{ bagian: string }>[];
  saran: readonly string[];
}>;
type Shown = Readonly<{
  riwayat: readonly Readonly<Record<string, unknown>>[];
  naskah: readonly Readonly<{ naskah: string; versi: number; keadaan: string; sidik: string }>[];
}>;

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithKantor();
  await t.json('new', ...completeSuratFlags(), '--lengkap');
});
afterEach(() => t.close());

const draft = async (...argv: string[]) => {
  const { data, peringatan } = await t.json<Drawn>('draft', '1', ...argv);
  return { ...data, peringatan };
};
const show = async () => (await t.json<Shown>('show', '1')).data;
const keadaan = async (kode: string) => {
  const { data } = await t.json<readonly Readonly<{ naskah: string; keadaan: string }>[]>('draft', '1', '--daftar');
  return data.find((n) => n.naskah === kode)?.keadaan;
};
const versions = async (kode: string) =>
  (await show()).naskah.filter((n) => n.naskah === kode).map((n) => [n.versi, n.keadaan]);
const recorded = async (no: number) =>
  (await show()).riwayat.findLast((r) => r.jenis === 'Diselesaikan' && r.langkah === no);
const advance = async (...argv: string[]) => t.json('advance', '1', ...argv);
const ralat = (isian: string) => t.json('ralat', '1', '--isian', isian, '--alasan', 'surat susulan');
const textOf = (berkas: string) => {
  const isi = unzipSync(new Uint8Array(readFileSync(berkas)));
  return Object.keys(isi)
    .filter((nama) => /^word\/(document|header\d*)\.xml$/.test(nama))
    .map((nama) =>
      strFromU8(isi[nama] ?? new Uint8Array())
        .replace(/<[^>]+>/g, '')
        .replaceAll('\u00a0', ' '),
    )
    .join('\n');
};
const keptUnchanged = () => {
  const kept = join(t.folder, '.cache', 'pks');
  return readFileSync(join(kept, readdirSync(kept).find((n) => n.startsWith('disetujui-')) ?? ''), 'utf8');
};
/** The letter drawn up at its step, approved, and the case waiting where it is packed. */
async function approvedSurat(): Promise<void> {
  await advanceUntil(t, '1', 9);
  await draft('surat-kemendagri');
  await advanceUntil(t, '1', 12);
}
/** The agreement drawn up anew at its last drawing up, approved; all steps done. */
async function approvedPks(): Promise<void> {
  await advanceUntil(t, '1', 5);
  await draft('pks');
  await advanceUntil(t, '1', null);
}
const SAHKAN = ['sahkan', '1', '--nomor-kesatu', '470/021', '--nomor-kedua', '445/77'];

describe('a step', () => {
  it('that draws up, and one that judges, record the version, on koreksi too', async () => {
    await advanceUntil(t, '1', 5);
    const { sha256 } = await draft('pks');
    const versi = { kode: 'pks', versi: 1, sidik: sha256 };
    await advance('--lengkap');
    await advance('--lengkap', '--hasil', 'koreksi', '--catatan', 'Pasal 5: perjelas');
    expect([await recorded(5), await recorded(6)]).toMatchObject([{ naskah: versi }, { naskah: versi }]);
    expect((await recorded(4))?.naskah).toBeNull();
    t.lebar = 200;
    expect((await t.run(['show', '1'])).out).toContain('koreksi · pks v1');
  });

  it('takes the newest version, or the one that is named', async () => {
    await advanceUntil(t, '1', 5);
    await draft('pks');
    await ralat('jangka-waktu=3 tahun');
    await draft('pks');
    await advance('--lengkap', '--naskah', 'pks=v1');
    expect((await recorded(5))?.naskah).toMatchObject({ versi: 1 });
    const { peringatan } = await advance('--lengkap', '--hasil', 'setuju');
    expect((await recorded(6))?.naskah).toMatchObject({ versi: 2 });
    expect(peringatan.join()).toContain('Yang dinilai pks v2; langkah 5 menyerahkan v1.');
  });

  it('passes on what the checker before judged, not a version made in between', async () => {
    await advanceUntil(t, '1', 5);
    await draft('pks');
    await advance('--lengkap');
    await advance('--lengkap', '--hasil', 'setuju');
    await ralat('jangka-waktu=3 tahun');
    await draft('pks');
    const semula = hashFolder(t.folder);
    const { saran, ...galat } = await t.failure('advance', '1', '--lengkap', '--hasil', 'setuju');
    expect(galat).toMatchObject({ kode: 'NASKAH_BERUBAH', keluar: 4, rinci: { versi: 2, diperiksa: 1, langkah: 6 } });
    expect(saran).toEqual([
      'pks advance 2026-001 --hasil setuju --naskah pks=1',
      'pks advance 2026-001 --hasil koreksi',
    ]);
    expect(hashFolder(t.folder)).toEqual(semula);
    await advance('--lengkap', '--hasil', 'setuju', '--naskah', 'pks=1');
    expect((await recorded(7))?.naskah).toMatchObject({ versi: 1 });
  });

  it.each([
    ['pks=9', 'VERSI_NASKAH_TIDAK_ADA', 3],
    ['surat-kemendagri=1', 'HASIL_TIDAK_BERLAKU', 4],
    ['pks', 'ISIAN_KURANG', 2],
    ['pks=satu', 'NILAI_TIDAK_DIKENAL', 2],
  ])('is refused the version %s', async (naskah, kode, keluar) => {
    await advanceUntil(t, '1', 5);
    await draft('pks');
    const semula = hashFolder(t.folder);
    expect(await t.failure('advance', '1', '--lengkap', '--naskah', naskah)).toMatchObject({ kode, keluar });
    expect(hashFolder(t.folder)).toEqual(semula);
  });

  it('for which none was made in pks records that, says so, and is marked where the case is shown', async () => {
    await advanceUntil(t, '1', 5);
    const { peringatan } = await advance('--lengkap');
    expect(peringatan.join()).toMatch(
      /belum dibuat di pks: langkah 5 dicatat untuk naskah yang dibuat di tempat lain.*pks draft 2026-001 pks/,
    );
    expect(await recorded(5)).toMatchObject({ naskah: null, naskahLuar: true });
    t.lebar = 200;
    const { out } = await t.run(['show', '1']);
    expect(out).toMatch(/L05 .*dibuat di luar pks/);
    expect(out).not.toMatch(/L04 .*dibuat di luar pks/);
  });

  it('to which the same paper comes back after a koreksi says so; a new version is taken silently', async () => {
    await advanceUntil(t, '1', 5);
    await draft('pks');
    await advance('--lengkap');
    await advance('--lengkap', '--hasil', 'koreksi', '--catatan', 'Pasal 11: tiga tahun');
    const { peringatan } = await t.json('advance', '1', '--lengkap', '--coba');
    expect(peringatan.join()).toMatch(/pks v1 sama persis dengan yang dikoreksi di langkah 6.*Pasal 11: tiga tahun/);
    await ralat('jangka-waktu=3 tahun');
    await draft('pks');
    expect((await advance('--lengkap', '--alasan-lambat', 'x')).peringatan).toEqual([]);
  });

  it('that judges a version made before the data changed says which part would read otherwise', async () => {
    await advanceUntil(t, '1', 5);
    await draft('pks');
    await advance('--lengkap');
    await ralat('jangka-waktu=3 tahun');
    const { peringatan } = await advance('--lengkap', '--hasil', 'setuju');
    expect(peringatan.join()).toMatch(/pks v1 dibuat sebelum data kasus berubah; yang sekarang berbeda: Pasal 11\./);
  });

  it('that judges a version corrected in Word before the data changed offers a line that takes the data in', async () => {
    await advanceUntil(t, '1', 5);
    const { berkas } = await draft('pks');
    writeFileSync(
      join(t.folder, 'koreksi.docx'),
      editTemplate(readFileSync(berkas), (xml) => xml.replace('Nomor Induk Kependudukan', 'NIK')),
    );
    await draft('pks', '--baca', 'koreksi.docx');
    await advance('--lengkap');
    await ralat('jangka-waktu=3 tahun');
    const kini = await draft('pks');
    expect(kini.baru).toBe(false);
    expect(kini.peringatan.join()).toMatch(/tidak ikut \(Pasal 11\)/);
    const { peringatan } = await t.json('advance', '1', '--lengkap', '--hasil', 'setuju', '--coba');
    const tawaran = suggestionsIn(peringatan.join('\n'));
    expect(tawaran).toEqual([
      'pks buka 2026-001 pks',
      'pks draft 2026-001 pks --baca',
      'pks draft 2026-001 pks --dari-templat',
    ]);
    expect(await draft('pks', '--dari-templat')).toMatchObject({ baru: true, versi: 3 });
  });

  it('that judges a version corrected in Word is told of a signatory put right since, whose name is plain words there', async () => {
    await advanceUntil(t, '1', 5);
    const { berkas } = await draft('pks');
    const correct = async (dari: string, ke: string, asal: string) => {
      writeFileSync(
        join(t.folder, 'koreksi.docx'),
        editTemplate(readFileSync(asal), (x) => x.replaceAll(dari, ke)),
      );
      return draft('pks', '--baca', 'koreksi.docx');
    };
    const v2 = await correct('Nomor Induk Kependudukan', 'NIK', berkas);
    await advance('--lengkap');
    const { peringatan } = await ralat('pimpinan=dr. Teladan');
    expect(peringatan.join()).toContain('v2 memuat isian lama. Dikoreksi di Word, jadi dibetulkan di sana: pks buka');
    expect((await draft('pks')).peringatan.join()).toMatch(/tidak ikut \(nama pimpinan lembaga\). Betulkan di sana/);
    const judge = async () =>
      (await t.json('advance', '1', '--lengkap', '--hasil', 'setuju', '--coba')).peringatan.join();
    expect(await judge()).toContain('yang sekarang berbeda: nama pimpinan lembaga. v2 dikoreksi di Word');
    await correct('dr. Contoh Pimpinan', 'dr. Teladan', v2.berkas);
    expect(await judge()).not.toContain('nama pimpinan');
  });

  it('of an SOP that an older pks copied records at least what is approved', async () => {
    const jalur = join(t.folder, 'data/sop/470-08.json');
    const sop = JSON.parse(readFileSync(jalur, 'utf8'));
    for (const l of sop.langkah) delete l.naskah;
    writeFileSync(jalur, JSON.stringify(sop));
    await approvedSurat();
    expect((await recorded(9))?.naskah).toBeNull();
    expect((await recorded(11))?.naskah).toMatchObject({ kode: 'surat-kemendagri', versi: 1 });
    await ralat('tujuan=lain');
    expect(await draft('surat-kemendagri')).toMatchObject({ konsep: true, keadaan: 'berubah' });
  });
});

describe('an approved letter', () => {
  it('is drawn up without KONSEP; its number and date, filled in later, leave it approved', async () => {
    await approvedSurat();
    expect(await keadaan('surat-kemendagri')).toBe('disetujui');
    const dua = await draft('surat-kemendagri');
    expect(dua).toMatchObject({ versi: 2, konsep: false, keadaan: 'disetujui', berubah: [], peringatan: [] });
    await t.json('nomor', 'pesan', '1', '--untuk', 'surat-kemendagri');
    const tiga = await draft('surat-kemendagri');
    expect(tiga).toMatchObject({ versi: 3, konsep: false, keadaan: 'disetujui' });
    expect(textOf(tiga.berkas)).toContain('470/1/');
    expect(await versions('surat-kemendagri')).toEqual([
      [1, 'disetujui'],
      [2, 'disetujui'],
      [3, 'disetujui'],
    ]);
  });

  it('is not changed by an edited template, nor by another signatory: only its blanks are filled in', async () => {
    await approvedSurat();
    await t.json('template', 'salin', 'surat-kemendagri');
    const milik = 'data/template/surat-kemendagri.docx';
    const ubah = (xml: string) => xml.replace('Segera', 'Sangat Segera');
    writeFileSync(join(t.folder, milik), editTemplate(new Uint8Array(t.readFile(milik)), ubah));
    await t.json('config', 'kepala-dinas.nama', 'Drs. Pengganti');
    const surat = await draft('surat-kemendagri');
    expect(surat).toMatchObject({ konsep: false, keadaan: 'disetujui', berubah: [] });
    expect(textOf(surat.berkas)).toContain('Drs. Pengganti');
    expect(textOf(surat.berkas)).not.toContain('Sangat Segera');
    expect((await t.json('draft', '1', 'surat-kemendagri', '--ulang', '2')).data).toMatchObject({ sama: true });
  });

  it('is not printed from another template where the one that was approved is gone', async () => {
    await t.json('template', 'salin', 'surat-kemendagri');
    const milik = 'data/template/surat-kemendagri.docx';
    const semula = new Uint8Array(t.readFile(milik));
    const ganti = (sifat: string) =>
      writeFileSync(
        join(t.folder, milik),
        editTemplate(semula, (xml) => xml.replace('Segera', sifat)),
      );
    ganti('Amat Segera');
    await approvedSurat();
    ganti('Sangat Segera');
    expect(textOf((await draft('surat-kemendagri')).berkas)).toContain('Amat Segera');
    rmSync(join(t.folder, 'data/template/arsip'), { recursive: true });
    await t.json('nomor', 'pesan', '1', '--untuk', 'surat-kemendagri');
    const { err } = await t.run(['draft', '1', 'surat-kemendagri', '--json']);
    expect(JSON.parse(err).kode).toBe('TEMPLAT_TIDAK_ADA');
    const { data } = await t.json<{ baik: boolean; temuan: readonly { berkas: string; sebab: string }[] }>('check');
    expect(data.baik).toBe(true);
    expect(data.temuan.map((satu) => satu.sebab).join()).toMatch(
      /templat surat-kemendagri v1 kasus 2026-001.*tidak ada lagi/,
    );
  });

  it('that was edited where it lies does not leave, and is made again as it was recorded', async () => {
    await approvedSurat();
    const { berkas, sha256 } = await draft('surat-kemendagri');
    await advanceUntil(t, '1', 13);
    const semula = readFileSync(berkas);
    writeFileSync(
      berkas,
      editTemplate(new Uint8Array(semula), (xml) => xml.replace('Segera', 'Nanti')),
    );
    const { kode, keluar, saran } = await t.failure('advance', '1', '--lengkap', '--ya');
    expect([kode, keluar, saran[0]]).toEqual([
      'REGISTER_RUSAK',
      7,
      'pks draft 2026-001 surat-kemendagri --ulang 2 --timpa',
    ]);
    const ulang = await t.json(...(saran[0] ?? '').split(' ').slice(1));
    expect(ulang.peringatan.join()).toContain('dikembalikan persis seperti yang dicatat');
    expect(readFileSync(berkas)).toEqual(semula);
    expect(textOf(join(t.folder, 'diubah-2026-001-surat-kemendagri-v2.docx'))).toContain('Nanti');
    expect((await t.json(...(saran[0] ?? '').split(' ').slice(1))).peringatan.join()).toContain('masih utuh');
    expect((await t.json('check')).data).toMatchObject({ baik: true });
    expect((await draft('surat-kemendagri')).sha256).toBe(sha256);
  });

  it('whose data change is a konsep again, with what changed and both ways on, and does not leave', async () => {
    await approvedSurat();
    expect((await t.run([])).err).not.toContain('berubah sejak');
    expect(keptUnchanged()).toMatch(/^2026-08-19 [0-9a-f]{64}\n2026-001\./); // the next look opens it only if it moved
    const { peringatan } = await ralat('tujuan=lain');
    expect(peringatan.join()).toContain('berubah sejak disetujui di langkah 11 (v1)');
    expect(await versions('surat-kemendagri')).toEqual([[1, 'berubah']]);
    const surat = await draft('surat-kemendagri');
    const jalan = ['pks draft 2026-001 surat-kemendagri --yang-disetujui', 'pks undo 2026-001'];
    expect(surat).toMatchObject({ konsep: true, keadaan: 'berubah', saran: jalan });
    expect(JSON.stringify(surat.berubah)).toContain('verifikasi identitas pasien');
    expect(textOf(surat.berkas)).toContain('KONSEP');
    expect(await t.failure('draft', '1', 'berkas-kemendagri')).toMatchObject({ kode: 'NASKAH_BELUM_WAKTUNYA' });
    await advanceUntil(t, '1', 13);
    const meja = (await t.run([])).err.replace(/\s+/g, ' ');
    expect(meja).toContain('Surat permohonan ke Kemendagri berubah sejak disetujui di langkah 11.');
    const semula = hashFolder(t.folder);
    expect(await t.failure('advance', '1', '--lengkap', '--ya')).toMatchObject({
      kode: 'NASKAH_BERUBAH',
      keluar: 4,
      saran: jalan,
    });
    expect(hashFolder(t.folder)).toEqual(semula);
  });

  it('is printed as it was approved when asked for, which is recorded, and then may leave', async () => {
    await approvedSurat();
    const semula = await draft('surat-kemendagri');
    await ralat('tujuan=lain');
    await draft('surat-kemendagri');
    const lagi = await draft('surat-kemendagri', '--yang-disetujui');
    expect(lagi).toMatchObject({ versi: 4, baru: true, konsep: false, keadaan: 'disetujui', sha256: semula.sha256 });
    expect(lagi.peringatan.join()).toContain('Dicetak seperti v1 yang disetujui');
    expect((await t.json('draft', '1', 'surat-kemendagri', '--ulang', '4')).data).toMatchObject({ sama: true });
    await advanceUntil(t, '1', 14);
    expect(await keadaan('surat-kemendagri')).toBe('terkirim');
  });

  it('comes back through the checking step: an undo takes the approval back, the new version is approved', async () => {
    await approvedSurat();
    await draft('surat-kemendagri');
    await ralat('tujuan=lain');
    await t.json('undo', '1', '--alasan', 'tujuan diralat');
    expect((await versions('surat-kemendagri')).map(([, k]) => k)).toEqual(['konsep', 'konsep']);
    expect(await draft('surat-kemendagri')).toMatchObject({ versi: 3, konsep: true, keadaan: 'konsep', saran: [] });
    expect(await t.failure('advance', '1', ...(await langkahFlags(t, 11)))).toMatchObject({ kode: 'NASKAH_BERUBAH' });
    await advance('--lengkap', '--hasil', 'koreksi', '--catatan', 'tujuan diralat');
    await advanceUntil(t, '1', 12);
    expect(await draft('surat-kemendagri')).toMatchObject({ versi: 4, konsep: false, keadaan: 'disetujui' });
    expect(await recorded(11)).toMatchObject({ naskah: { versi: 3 } });
  });

  it('that has left stays the record: its number is filled in, other data change nothing, another is refused', async () => {
    await approvedSurat();
    await t.json('nomor', 'pesan', '1', '--untuk', 'surat-kemendagri', '--nomor', '470/388');
    await draft('surat-kemendagri');
    await advanceUntil(t, '1', 13);
    await advance('--lengkap', '--tanggal-keluar', 'hari ini');
    const surat = await draft('surat-kemendagri');
    expect(surat).toMatchObject({ versi: 3, keadaan: 'terkirim', konsep: false });
    expect(textOf(surat.berkas)).toContain('470/388');
    expect(textOf(surat.berkas)).toContain('19 Agustus 2026');
    await ralat('tujuan=lain');
    const lagi = await draft('surat-kemendagri');
    expect(lagi).toMatchObject({ versi: 3, baru: false, keadaan: 'terkirim', sha256: surat.sha256 });
    expect(lagi.peringatan.join()).toMatch(/dokumennya tetap seperti semula.*isi surat/);
    await ralat('nomor-keluar=470/389');
    const tetap = await draft('surat-kemendagri');
    expect(tetap).toMatchObject({ versi: 3, baru: false, sha256: surat.sha256 });
    expect(tetap.peringatan.join()).toContain('tetap seperti tercetak: nomor surat keluar');
    for (const argv of [['--dari-templat'], ['--baca', surat.berkas]]) {
      expect(await t.failure('draft', '1', 'surat-kemendagri', ...argv)).toMatchObject({
        kode: 'NASKAH_SUDAH_KELUAR',
        keluar: 4,
        saran: expect.arrayContaining(['pks ralat 2026-001']),
      });
    }
    expect((await versions('surat-kemendagri')).map(([, k]) => k)).toEqual(['disetujui', 'disetujui', 'terkirim']);
  });

  it('that has left gets its number and day, and keeps its signer where the office has another head by then', async () => {
    await approvedSurat();
    await draft('surat-kemendagri');
    await advanceUntil(t, '1', 13);
    await advance('--lengkap', '--nomor-keluar', '470/388', '--tanggal-keluar', 'hari ini');
    await t.json('config', 'kepala-dinas.nama', 'Orang Lain');
    const surat = await draft('surat-kemendagri');
    expect(surat).toMatchObject({ baru: true, keadaan: 'terkirim' });
    expect(surat.peringatan.join()).toContain('tetap seperti tercetak: nama penanda tangan');
    const teks = textOf(surat.berkas);
    for (const isi of ['470/388', '19 Agustus 2026', 'Dra. Contoh Kepala']) expect(teks).toContain(isi);
    expect(await draft('surat-kemendagri')).toMatchObject({ baru: false, sha256: surat.sha256 });
    const { data } = await t.json('draft', '1', 'surat-kemendagri', '--ulang', `${surat.versi}`);
    expect(data).toMatchObject({ sama: true });
  });

  it('whose printed number is no longer its own is told of where the number goes, at the packing and at the sending', async () => {
    await approvedSurat();
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': '445/2', lembaga: 'RSUD Lain' }), '--lengkap', '--ya');
    await t.json('nomor', 'pesan', '1', '--untuk', 'surat-kemendagri', '--nomor', '470/388');
    const { versi } = await draft('surat-kemendagri');
    const lain = `lain daripada yang tercetak di Surat permohonan ke Kemendagri v${versi}: nomor surat keluar`;
    const pindah = ['nomor', 'pindah', '1', '--nomor', '470/388', '--ke-kasus', '2', '--alasan', 'keliru kasus'];
    expect((await t.json(...pindah)).peringatan.join()).toContain(lain);
    expect((await advance('--lengkap')).peringatan.join()).toContain(lain);
    const kirim = ['--lengkap', '--nomor-keluar', '470/389', '--tanggal-keluar', 'hari ini'];
    expect((await advance(...kirim, '--coba')).peringatan.join()).toContain(lain);
    await t.json('nomor', 'pesan', '1', '--untuk', 'surat-kemendagri', '--nomor', '470/390');
    await draft('surat-kemendagri');
    await t.json('nomor', 'batal', '1', '--untuk', 'surat-kemendagri', '--alasan', 'keliru');
    await t.json('nomor', 'pesan', '1', '--untuk', 'surat-kemendagri', '--nomor', '470/391');
    await draft('surat-kemendagri');
    expect((await advance('--lengkap', '--tanggal-keluar', 'hari ini')).peringatan.join()).not.toContain('tercetak');
  });

  it('that was made outside of pks is drawn up from what the case held then, and says so', async () => {
    await advanceUntil(t, '1', 12);
    const surat = await draft('surat-kemendagri');
    expect(surat).toMatchObject({ versi: 1, konsep: false, keadaan: 'disetujui' });
    expect(surat.peringatan.join()).toContain('yang disetujui dibuat di luar pks');
    await ralat('tujuan=lain');
    expect(await draft('surat-kemendagri')).toMatchObject({ versi: 2, konsep: true, keadaan: 'berubah' });
  });
});

describe('an approved agreement', () => {
  it('is filled in with the ministry’s reply and stays what was approved', async () => {
    await approvedPks();
    const dua = await draft('pks');
    expect(dua).toMatchObject({ versi: 2, konsep: false, keadaan: 'disetujui', berubah: [] });
    expect(textOf(dua.berkas)).toContain('400.8/1/Dukcapil');
  });

  it('after the last step is a konsep again once its duration is put right, and is not signed so', async () => {
    await approvedPks();
    await ralat('jangka-waktu=5 tahun');
    const surat = await draft('pks');
    expect(surat).toMatchObject({ konsep: true, keadaan: 'berubah', berubah: [{ bagian: 'Pasal 11' }] });
    expect(await t.failure(...SAHKAN, '--ya')).toMatchObject({
      kode: 'NASKAH_BERUBAH',
      saran: ['pks draft 2026-001 pks --yang-disetujui', 'pks undo 2026-001'],
      rinci: { naskah: 'pks', versi: 1, langkah: 21, bagian: ['Pasal 11'] },
    });
    expect(textOf((await draft('pks', '--yang-disetujui')).berkas)).toContain('2 (dua) tahun');
    const { data } = await t.json<{ kerjaSama: unknown }>(...SAHKAN, '--ya');
    expect(data.kerjaSama).toMatchObject({ mulai: '2026-08-19', berakhir: '2028-08-18' }); // as approved, not five years
    expect(await keadaan('pks')).toBe('disahkan');
  });

  it('says of which approval it was drawn up, also where the reply was put right since', async () => {
    await advanceUntil(t, '1', 14);
    await advance(...(await langkahFlags(t, 14)), '--disetujui-jangka-waktu', '1 tahun');
    await advanceUntil(t, '1', 19);
    await draft('pks');
    await advanceUntil(t, '1', null);
    await ralat('disetujui-jangka-waktu=3 tahun');
    const kata = async (...argv: string[]) => (await draft('pks', ...argv)).peringatan.join();
    const dari = (lama: string) => `bukan menurut permohonan: jangka waktu ${lama}, diminta 2 tahun`;
    expect(await kata()).toContain(dari('3 tahun')); // a konsep of today's data
    expect(await kata('--yang-disetujui')).toContain(dari('1 tahun'));
    await t.json(...SAHKAN, '--ya');
    expect(await kata()).toContain(dari('1 tahun'));
  });

  it('printed as approved in spite of other data is compared with what was approved, not with those data', async () => {
    await approvedPks();
    await ralat('jangka-waktu=5 tahun');
    await draft('pks', '--yang-disetujui');
    expect(await keadaan('pks')).toBe('disetujui'); // the five years were seen when it was printed
    await ralat('jangka-waktu=3 tahun');
    const { berubah } = await draft('pks');
    expect(JSON.stringify(berubah)).toMatch(/2 \(dua\).*3 \(tiga\)/);
    expect(JSON.stringify(berubah)).not.toContain('lima');
    await ralat('jangka-waktu=2 tahun');
    expect(await draft('pks')).toMatchObject({ konsep: false, keadaan: 'disetujui', berubah: [] });
    await t.json(...SAHKAN, '--ya');
  });

  it('that is read in after its approval is not the approved one until it went through the checking again', async () => {
    await approvedPks();
    const { versi } = await draft('pks', '--ke', 'pks.docx');
    const ubah = (xml: string) => xml.replace('setiap semester', 'setiap tiga bulan');
    t.writeFile('koreksi.docx', editTemplate(new Uint8Array(t.readFile('pks.docx')), ubah));
    const baca = await draft('pks', '--baca', 'koreksi.docx');
    expect(baca).toMatchObject({ versi: versi + 1, konsep: true, keadaan: 'berubah' });
    expect(baca.peringatan.join()).toContain('belum diperiksa siapa pun');
    expect(await draft('pks')).toMatchObject({ versi: versi + 1, baru: false, keadaan: 'berubah', konsep: true });
    expect(await t.failure('draft', '1', 'pks', '--ke', 'keluar.docx')).toMatchObject({ kode: 'NASKAH_BERUBAH' });
    expect(await t.failure(...SAHKAN)).toMatchObject({ kode: 'NASKAH_BERUBAH' });
    await t.json('undo', '1', '--alasan', 'dikoreksi');
    await advance('--hasil', 'koreksi', '--catatan', 'lihat v3', '--kembali-ke', '20', '--lengkap');
    for (const _ of [20, 21]) await advance('--lengkap', '--hasil', 'setuju');
    expect(await draft('pks')).toMatchObject({ versi: versi + 2, konsep: false, keadaan: 'disetujui' });
  });

  it('that comes back from Word with the same words is still the approved one', async () => {
    await approvedPks();
    await draft('pks', '--ke', 'pks.docx');
    const tebal = (xml: string) => xml.replace('<w:b/>', '');
    t.writeFile('rapi.docx', editTemplate(new Uint8Array(t.readFile('pks.docx')), tebal));
    expect(await draft('pks', '--baca', 'rapi.docx')).toMatchObject({ versi: 3, konsep: false, keadaan: 'disetujui' });
    expect(await draft('pks')).toMatchObject({ versi: 3, baru: false, keadaan: 'disetujui' });
  });

  it('that was signed is the document: filled in, never changed; another needs its flag and says what it is', async () => {
    await approvedPks();
    await draft('pks');
    await t.json(...SAHKAN, '--ya');
    const sah = await draft('pks');
    expect(sah).toMatchObject({ versi: 3, konsep: false, keadaan: 'disahkan' });
    expect(textOf(sah.berkas)).toContain('470/021');
    await ralat('jangka-waktu=5 tahun');
    expect(await draft('pks')).toMatchObject({ versi: 3, baru: false, keadaan: 'disahkan', sha256: sah.sha256 });
    for (const argv of [['--dari-templat'], ['--baca', sah.berkas]]) {
      expect((await t.failure('draft', '1', 'pks', ...argv)).kode).toBe('NASKAH_SUDAH_KELUAR');
    }
    const lain = await draft('pks', '--sesudah-sah');
    expect(lain).toMatchObject({ versi: 4, konsep: true, keadaan: 'berubah' });
    expect(lain.peringatan.join()).toContain('bukan PKS yang ditandatangani');
    expect(textOf(lain.berkas)).toContain('KONSEP, BUKAN YANG DITANDATANGANI');
    expect((await t.json('draft', '1', 'pks', '--ulang', '4')).data).toMatchObject({ sama: true });
    expect(await keadaan('pks')).toBe('disahkan');
    expect(await draft('pks')).toMatchObject({ versi: 3, baru: false, keadaan: 'disahkan', sha256: sah.sha256 });
  });

  it('that was signed names who signed, also where it was printed before, however often it is drawn up', async () => {
    await approvedPks();
    await draft('pks');
    const ragu = /lain daripada yang tercetak di Perjanjian kerja sama v2: .*Cetakan yang sudah beredar tidak ikut/;
    expect(await t.failure(...SAHKAN.slice(0, -1), '445/77 dengan izin meneruskan data')).toMatchObject({
      ...{ kode: 'TEKS_TERLARANG', keluar: 2, pesan: expect.stringContaining('bukan nomor') },
    });
    const wakil = ['--penandatangan-kedua', 'Drs. Wakil', '--jabatan-kedua', 'Wakil Direktur'];
    expect((await t.json(...SAHKAN, ...wakil, '--ya')).peringatan.join()).toMatch(ragu);
    t.kini = new Date(t.kini.getTime() + 3_600_000);
    await t.json('config', 'kepala-dinas.nama', 'Orang Lain');
    await t.json('config', 'kantor.tempat', 'Jakarta');
    const tanpaYangBaru = (isi: string) => !/Orang Lain|bertempat di Jakarta/.test(isi);
    const sah = await draft('pks');
    const teks = textOf(sah.berkas);
    for (const isi of ['Drs. Wakil', 'Wakil Direktur', '445/77']) expect(teks).toContain(isi);
    expect(tanpaYangBaru(teks)).toBe(true);
    // Letters still go to the head of the institution, whoever signed.
    const kepada = teks.slice(teks.lastIndexOf('Ditujukan kepada'));
    expect(kepada.slice(0, 60)).toContain('Direktur RSUD Contoh');
    expect(kepada.slice(0, 60)).not.toContain('Wakil');
    expect(sah.peringatan.join()).toMatch(/di cetakan v2 lain: .*nama pimpinan lembaga.*ralat.*pks ralat 2026-001/);
    await t.json('config', 'kantor.tempat', 'Wates');
    expect(await draft('pks')).toMatchObject({ baru: false, sha256: sah.sha256 });
    await ralat('penandatangan-kedua=dr. Wakil Kedua');
    const dibetulkan = await draft('pks');
    expect(dibetulkan).toMatchObject({ baru: true, keadaan: 'disahkan' });
    for (const { versi } of [sah, dibetulkan])
      expect((await t.json('draft', '1', 'pks', '--ulang', `${versi}`)).data).toMatchObject({ sama: true });
    const teksnya = textOf(dibetulkan.berkas);
    expect([teksnya.includes('dr. Wakil Kedua'), tanpaYangBaru(teksnya)]).toEqual([true, true]);
  });

  it('is signed, where none was made in pks, with a word that the register holds no text', async () => {
    await advanceUntil(t, '1', null);
    expect((await t.json(...SAHKAN, '--ya')).peringatan.join()).toContain('PKS dibuat di luar pks');
  });
});

describe('the package for Kemendagri', () => {
  it('holds the agreement that was checked, not the newest, and says what is missing in it', async () => {
    await advanceUntil(t, '1', 5);
    const diperiksa = await draft('pks');
    await advanceUntil(t, '1', 9);
    await draft('surat-kemendagri');
    await advanceUntil(t, '1', 12);
    await ralat('alamat=Jalan Lain 9, Sleman');
    await draft('pks');
    await draft('surat-kemendagri');
    await t.json('lampirkan', '1', t.writeFile('surat.pdf', 'pindaian'), '--untuk', 'surat-permohonan');
    const berkas = await draft('berkas-kemendagri');
    const isi = unzipSync(new Uint8Array(readFileSync(berkas.berkas)));
    expect(isi['02-draf-pks.docx']).toEqual(new Uint8Array(readFileSync(diperiksa.berkas)));
    expect(berkas.peringatan).toEqual([
      'Draf PKS yang dimuat v1, yang diperiksa di langkah 7; v2 dibuat sesudahnya dan tidak ikut.',
      'Belum ada pindaian surat permohonan yang ditandatangani di berkas ini: pks lampirkan 2026-001 --untuk surat-kemendagri-ditandatangani',
    ]);
    expect((await recorded(12))?.naskah ?? null).toBeNull();
    await advance('--lengkap');
    expect(await recorded(12)).toMatchObject({ naskah: { kode: 'berkas-kemendagri', versi: 1 } });
  });

  it('that left is the record as well', async () => {
    await approvedSurat();
    await draft('pks');
    await draft('surat-kemendagri');
    const { sha256 } = await draft('berkas-kemendagri');
    await advanceUntil(t, '1', 14);
    await t.json('lampirkan', '1', t.writeFile('surat.pdf', 'pindaian'), '--untuk', 'surat-permohonan');
    expect(await draft('berkas-kemendagri')).toMatchObject({ baru: false, keadaan: 'terkirim', sha256 });
  });
});
