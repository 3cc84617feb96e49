import { chmodSync, copyFileSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRegister } from '../../src/store/folder/open-register.ts';
import { editTemplate, shippedTemplate } from '../papers/docx/shipped-template.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { hashFolder } from '../support/store/temp-folder.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

type PrintedNaskah = Readonly<{
  versi: number;
  baru: boolean;
  sha256: string;
  berkas: string;
  salinan: string | null;
  dibaca: { asal: string; versi: number; berubah: string[] } | null;
  beda: { bagian: string }[];
}>;

let t: TestDesk;
const draft = async (...argv: string[]): Promise<PrintedNaskah> =>
  (await t.json<PrintedNaskah>('draft', '1', ...argv)).data;
const ubahJangka = (jangka: string) =>
  t.json('ralat', '1', '--isian', `jangka-waktu=${jangka}`, '--alasan', 'surat susulan');

const PEJABAT = [
  ['kantor.alamat', 'Jalan Contoh Nomor 1, Sleman 55511'],
  ['kepala-dinas.nama', 'Dra. Contoh Nama, M.Si.'],
  ['kepala-dinas.nip', '19700101 199503 2 001'],
  ['kepala-dinas.pangkat', 'Pembina Utama Muda, IV/c'],
] as const;

beforeEach(async () => {
  t = await deskWithRegister();
  for (const [kunci, nilai] of PEJABAT) await t.json('config', kunci, nilai);
  await t.json('new', ...completeSuratFlags(), '--lengkap');
});
afterEach(() => t.close());

/** The document as a person hands it back after correcting it. */
async function koreksi(ubah: (xml: string) => string, bagian = 'word/document.xml'): Promise<string> {
  await t.json('draft', '1', 'pks', '--dari-templat', '--ke', 'asal.docx', '--timpa');
  return t.writeFile('koreksi.docx', editTemplate(new Uint8Array(t.readFile('asal.docx')), ubah, { bagian }));
}

describe('a version', () => {
  it('is a change: the same document again is the version there is, and nothing is recorded', async () => {
    const satu = await draft('pks');
    const semula = hashFolder(t.folder);
    expect(await draft('pks')).toEqual({ ...satu, baru: false });
    expect(hashFolder(t.folder)).toEqual(semula);
    await ubahJangka('3 tahun');
    expect(await draft('pks')).toMatchObject({ versi: 2, baru: true });
  });

  const kepala = (templat: Uint8Array, ubah: (xml: string) => string) =>
    ['word/header1.xml', 'word/header2.xml'].reduce((t, bagian) => editTemplate(t, ubah, { bagian }), templat);
  const BILA = '<w:r><w:t xml:space="preserve">{{bila_konsep}}</w:t></w:r>';
  const KATA = '<w:r><w:t xml:space="preserve">{{tanda_konsep}}</w:t></w:r>';
  const GAMBAR = /<w:r><w:pict>[\s\S]*?<\/w:pict><\/w:r>/;

  it.each<[string, boolean, (templat: Uint8Array) => Uint8Array]>([
    ['the condition in a paragraph of its own', false, (t) => kepala(t, (x) => x.replace(BILA, `${BILA}</w:p><w:p>`))],
    ['the condition deleted', false, (t) => kepala(t, (x) => x.replace(BILA, ''))],
    ['word and watermark deleted', true, (t) => kepala(t, (x) => x.replace(KATA, '').replace(GAMBAR, ''))],
    ['headers that no page shows', true, (t) => editTemplate(t, (x) => x.replace(/<w:headerReference[^>]*\/>/g, ''))],
    [
      'the word hidden',
      true,
      (t) =>
        kepala(t, (x) => x.replace(GAMBAR, '').replace(KATA, KATA.replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>'))),
    ],
    [
      'even pages of their own',
      true,
      (t) =>
        editTemplate(t, (x) => x.replace(/(<w:settings[^>]*>)/, '$1<w:evenAndOddHeaders/>'), {
          bagian: 'word/settings.xml',
        }),
    ],
  ])('is not drawn up from a template of the office with %s', async (_, konsep, ubah) => {
    const berkas = 'data/template/surat-kemendagri.docx';
    await t.json('template', 'salin', 'surat-kemendagri');
    expect(await t.json('draft', '1', 'surat-kemendagri', '--coba')).toMatchObject({
      peringatan: [expect.any(String)],
    });
    const salah = ubah(new Uint8Array(t.readFile(berkas)));
    expect(Buffer.from(salah).equals(t.readFile(berkas))).toBe(false);
    t.writeFile(berkas, salah);
    const galat = { kode: 'TEMPLAT_SALAH', keluar: 8, pesan: expect.stringContaining('KONSEP') };
    expect(await t.failure('template', 'periksa', 'surat-kemendagri')).toMatchObject(galat);
    if (!konsep) await advanceUntil(t, '1', null);
    expect(await t.failure('draft', '1', 'surat-kemendagri')).toMatchObject(galat);
  });

  it('is told what the shipped template says by now, and an older copy of the office does not', async () => {
    await t.json('template', 'salin', 'pks');
    const periksa = async () => (await t.json('template', 'periksa', 'pks')).peringatan;
    expect(await periksa()).toEqual([]);
    const tua = (x: string) => x.replace(' Nomor {{nomor_perda}}', '').replaceAll(' {{awal_berlaku}}', ' ini');
    t.writeFile('data/template/pks.docx', editTemplate(shippedTemplate('pks'), tua));
    expect(await periksa()).toEqual([
      expect.stringMatching(
        /memuat isian yang belum ada di sini: \{\{nomor_perda\}\}, \{\{awal_berlaku\}\}\. .* "…?[^"]*Nomor \{\{nomor_perda\}\} tentang [^"]*"; "[^"]*tanggal \{\{awal_berlaku\}\}/,
      ),
    ]);
  });

  it('names what it was made from: the acts of the case and of the office, and a template that is kept', async () => {
    await draft('pks');
    const { data } = await t.json<{ riwayat: { jenis: string; dari: unknown; templat: string }[] }>('show', '1');
    const fakta = data.riwayat.find((r) => r.jenis === 'Dikonsep');
    expect(fakta?.dari).toEqual({ kasus: 1, kantor: 1 + PEJABAT.length });
    expect(readdirSync(join(t.folder, 'data/template/arsip'))).toEqual([`${fakta?.templat}.docx`]);
  });

  it('whose kept template was changed is damage', async () => {
    await draft('pks');
    const arsip = join(t.folder, 'data/template/arsip');
    writeFileSync(join(arsip, readdirSync(arsip)[0] ?? ''), 'lain');
    const { keluar, out } = await t.run(['check', '--json']);
    expect({ keluar, out }).toMatchObject({
      keluar: 7,
      out: expect.stringContaining('bukan lagi isi yang disimpan'),
    });
  });
});

describe('draft --ulang', () => {
  it('draws up each version again to the byte, whatever the case and the office became since', async () => {
    await draft('pks');
    await ubahJangka('3 tahun');
    await t.json('config', 'kepala-dinas.nama', 'Drs. Pengganti'); // in the same second as what follows
    await draft('pks');
    t.kini = new Date('2026-08-24T09:00:00+07:00');
    await advanceUntil(t, '1', null);
    await t.json('config', 'kantor.alamat', 'Jalan Lain 2');
    await draft('pks');
    t.writeFile(
      'data/template/pks.docx',
      editTemplate(new Uint8Array(t.readFile('data/template/arsip', arsip())), (xml) => xml),
    );
    for (const versi of ['1', '2', '3']) {
      expect((await t.json('draft', '1', 'pks', '--ulang', versi)).data).toMatchObject({ sama: true, bagian: [] });
    }
  });

  const arsip = (): string => readdirSync(join(t.folder, 'data/template/arsip'))[0] ?? '';

  it('of a document whose origin was not recorded goes by the moment it was typed', async () => {
    await draft('pks');
    const r = await openRegister(join(t.folder, 'data'));
    const { tindakan, versi } = await r.readKasus('2026-001');
    const fakta = tindakan.flatMap((a) => a.kejadian).find((k) => k.jenis === 'Dikonsep');
    if (fakta?.jenis !== 'Dikonsep') throw new Error('no document');
    const { dari: _, ...tanpa } = fakta;
    const isi = await r.readKasusFile('2026-001', fakta);
    const lama = { kunci: 'lama', permintaan: 'x', kejadian: [{ ...tanpa, versi: 2 }] };
    await r.appendAct('2026-001', versi, lama, [{ nama: fakta.berkas, isi }]);
    t.kini = new Date('2026-08-19T10:16:00+07:00');
    await t.json('config', 'kepala-dinas.nama', 'Drs. Pengganti');
    expect((await t.json('draft', '1', 'pks', '--ulang', 'v2')).data).toMatchObject({ sama: true });
  });

  it('of a package names the files in it that differ, and how', async () => {
    await draft('pks');
    await advanceUntil(t, '1', 9);
    await draft('surat-kemendagri');
    await advanceUntil(t, '1', 12);
    await t.json('lampirkan', '1', t.writeFile('surat.pdf', 'pindaian'), '--untuk', 'surat-permohonan');
    await draft('surat-kemendagri');
    await draft('berkas-kemendagri');
    const ulang = () => t.json('draft', '1', 'berkas-kemendagri', '--ulang', '1');
    expect((await ulang()).data).toMatchObject({ sama: true, bagian: [] });
    const sop = t.readFile('data/sop/470-08.json').toString();
    t.writeFile('data/sop/470-08.json', sop.replaceAll('urat permohonan', 'urat pengajuan'));
    expect((await ulang()).data).toMatchObject({
      sama: false,
      bagian: [{ bagian: '03-daftar-isi.docx', paragraf: [{ cara: 'ubah' }] }],
    });
  });

  it('says what differs where the office changed what it reads by', async () => {
    await t.json('advance', '1', '--lengkap', '--disposisi', 'Proses', '--kepada', 'sekretaris');
    await draft('lembar-disposisi');
    const sop = t.readFile('data/sop/470-08.json').toString();
    t.writeFile('data/sop/470-08.json', sop.replaceAll('"Sekretaris"', '"Sekretaris Kantor"'));
    const { data, peringatan } = await t.json('draft', '1', 'lembar-disposisi', '--ulang', '1');
    expect(data).toMatchObject({ sama: false, bagian: [{ paragraf: expect.any(Array) }] });
    expect(peringatan[0]).toContain('tidak sama persis');
    expect((await t.failure('draft', '1', 'lembar-disposisi', '--ulang', '2')).kode).toBe('VERSI_NASKAH_TIDAK_ADA');
  });

  it('needs the template of that time', async () => {
    await t.json('template', 'salin', 'pks');
    const milik = 'data/template/pks.docx';
    t.writeFile(
      milik,
      editTemplate(new Uint8Array(t.readFile(milik)), (xml) => xml.replace('KETENTUAN UMUM', 'KETENTUAN')),
    );
    await draft('pks');
    unlinkSync(join(t.folder, milik));
    expect((await t.json('draft', '1', 'pks', '--ulang', '1')).data).toMatchObject({ sama: true });
    rmSync(join(t.folder, 'data/template/arsip'), { recursive: true });
    expect(await t.failure('draft', '1', 'pks', '--ulang', '1')).toMatchObject({
      kode: 'TEMPLAT_TIDAK_ADA',
      keluar: 3,
    });
  });
});

describe('draft --beda', () => {
  it('shows the pasal and the words; a version alone is compared with the last', async () => {
    await draft('pks');
    await ubahJangka('3 tahun');
    await draft('pks');
    const satu = await t.json('draft', '1', 'pks', '--beda', '1..2');
    expect(satu.data).toMatchObject({ dari: 1, ke: 2, bagian: [{ bagian: 'Pasal 11', paragraf: [{ cara: 'ubah' }] }] });
    expect((await t.json('draft', '1', '--beda', '1')).data).toEqual(satu.data);
    const { out } = await t.run(['draft', '1', 'pks', '--beda', '1..2']);
    expect(out.replace(/\s+/g, ' ')).toContain('[-2 (dua)-] {+3 (tiga)+}');
    for (const baris of out.split('\n')) expect(baris.length).toBeLessThanOrEqual(96);
  });

  it.each(['0..1', '1..9', 'a..b', ''])('of %s is refused', async (beda) => {
    await draft('pks');
    expect([2, 3]).toContain((await t.failure('draft', '1', 'pks', '--beda', beda)).keluar);
  });
});

describe('a document corrected in Word', () => {
  const terkoreksi = () => koreksi((xml) => xml.replace('setiap semester', 'setiap tiga bulan'));
  const teks = async (bagian: string) => {
    const akhir = (await t.json<{ naskah: { berkas: string }[] }>('show', '1')).data.naskah.at(-1)?.berkas ?? '';
    return new TextDecoder().decode(unzipSync(new Uint8Array(t.readFile(`data/kasus/2026-001/${akhir}`)))[bagian]);
  };

  it('stays what the last version says, until somebody wants the template again', async () => {
    const dua = await draft('pks', '--baca', await terkoreksi());
    expect(await draft('pks', '--ke', 'lagi.docx')).toMatchObject({ versi: 2, baru: false, sha256: dua.sha256 });
    expect(Buffer.from(t.readFile('lagi.docx'))).toEqual(Buffer.from(t.readFile('koreksi.docx')));
    expect(await draft('pks', '--dari-templat')).toMatchObject({ versi: 3, baru: true, dibaca: null });
    expect(await teks('word/document.xml')).toContain('setiap semester');
  });

  it('is approved as it was corrected: the same text, and KONSEP on no page', async () => {
    await draft('pks', '--baca', await terkoreksi());
    await advanceUntil(t, '1', null);
    const daftar = async () =>
      (await t.json<{ naskah: string; keadaan: string }[]>('draft', '1', '--daftar')).data.find(
        (n) => n.naskah === 'pks',
      );
    expect(await daftar()).toMatchObject({ keadaan: 'disetujui', versi: 2 }); // though what is kept still says KONSEP
    const { data, peringatan } = await t.json<PrintedNaskah>('draft', '1', 'pks');
    expect(data).toMatchObject({ versi: 3, baru: true, konsep: false, dibaca: { versi: 2 } });
    expect(peringatan.join()).toContain('tanpa tulisan KONSEP');
    expect(await teks('word/document.xml')).toContain('setiap tiga bulan');
    expect(await teks('word/header1.xml')).not.toContain('KONSEP');
    expect(await draft('pks')).toMatchObject({ versi: 3, baru: false });
    expect(await daftar()).toMatchObject({ keadaan: 'disetujui', versi: 3 });
  });

  it('is not approved with dots for what is known by now, where their line was reworded', async () => {
    await t.json('draft', '1', 'surat-kemendagri', '--ke', 'asal.docx');
    const ubah = (x: string) => x.replace(/\.{20,}/, (titik) => `no. ${titik}`);
    const file = t.writeFile('koreksi.docx', editTemplate(new Uint8Array(t.readFile('asal.docx')), ubah));
    await t.json('draft', '1', 'surat-kemendagri', '--baca', file);
    await t.json('nomor', 'pesan', '1', '--untuk', 'surat-kemendagri');
    await advanceUntil(t, '1', null);
    expect(await t.failure('draft', '1', 'surat-kemendagri')).toMatchObject({
      kode: 'SYARAT_NASKAH_KURANG',
      pesan: expect.stringMatching(/masih titik-titik di sekitar "no\./),
    });
  });

  it('whose mark cannot be taken away is not approved', async () => {
    const kepala = (xml: string) => xml.replace('>KONSEP</w:t></w:r>', '>KON</w:t></w:r><w:r><w:t>SEP</w:t></w:r>');
    await draft('pks', '--baca', await koreksi(kepala, 'word/header1.xml'));
    await advanceUntil(t, '1', null);
    expect(await t.failure('draft', '1', 'pks')).toMatchObject({
      kode: 'SYARAT_NASKAH_KURANG',
      pesan: expect.stringContaining('masih bertanda KONSEP'),
      saran: ['pks draft 2026-001 pks --baca'],
    });
  });
});

describe('draft --baca', () => {
  it('keeps what came back from Word as the next version, byte for byte, with the pasal that changed', async () => {
    const file = await koreksi((xml) => xml.replace('setiap semester', 'setiap tiga bulan'));
    const dua = await draft('--baca', file); // the one document the case has
    expect(dua).toMatchObject({
      versi: 2,
      baru: true,
      dibaca: { asal: 'koreksi.docx', versi: 1, berubah: ['Pasal 5'] },
      beda: [{ bagian: 'Pasal 5' }],
    });
    expect(t.readFile(dua.berkas.slice(t.folder.length + 1))).toEqual(t.readFile(file));
    expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
    expect(await t.failure('draft', '1', 'pks', '--ulang', '2')).toMatchObject({ kode: 'PEMAKAIAN_SALAH' });
  });

  it('of the same file records nothing, under the same key once', async () => {
    const file = await koreksi((xml) => xml.replace('setiap semester', 'setiap tiga bulan'));
    const satu = await draft('pks', '--baca', file, '--kunci', 'a');
    const semula = hashFolder(t.folder);
    expect(await draft('pks', '--baca', file)).toMatchObject({ versi: 2, baru: false });
    expect(await draft('pks', '--baca', file, '--kunci', 'a')).toMatchObject({ sha256: satu.sha256, baru: true });
    const { 'data/indeks/cap': _a, ...lama } = semula;
    const { 'data/indeks/cap': _b, ...kini } = hashFolder(t.folder);
    expect(kini).toEqual(lama);
  });

  it('is told when the template is made to take its place again', async () => {
    await draft('pks', '--baca', await koreksi((xml) => xml.replace('setiap semester', 'setiap tiga bulan')));
    const { data, peringatan } = await t.json<PrintedNaskah>('draft', '1', 'pks', '--dari-templat');
    expect(data).toMatchObject({ versi: 3, baru: true });
    expect(peringatan.join()).toContain('--beda 2..3');
  });

  it('that no longer names the institution is taken for that of another case, and said so', async () => {
    const lain = await koreksi((xml) => xml.replaceAll(/RSUD Contoh/gi, 'Puskesmas Tempel'));
    const { peringatan } = await t.json('draft', '1', 'pks', '--baca', lain);
    expect(peringatan.join()).toContain('dokumen kasus lain?');
  });

  it('warns of what the law demands and a konsep lost, and refuses it once the document is approved', async () => {
    const hilang = (xml: string) => xml.replaceAll('pihak ketiga', 'pihak mana pun');
    const satu = await t.json<PrintedNaskah>('draft', '1', 'pks', '--baca', await koreksi(hilang));
    expect(satu.data.baru).toBe(true);
    expect(satu.peringatan.join()).toMatch(/PERHATIAN: koreksi.docx tidak memuat larangan memberikan data/);
    await advanceUntil(t, '1', null);
    const file = await koreksi(hilang);
    const semula = hashFolder(t.folder);
    expect(await t.failure('draft', '1', 'pks', '--baca', file)).toMatchObject({
      kode: 'SYARAT_NASKAH_KURANG',
      keluar: 4,
      rinci: { cela: [expect.stringContaining('larangan memberikan data')] },
    });
    expect(hashFolder(t.folder)).toEqual(semula);
    const { peringatan } = await t.json(
      'draft',
      '1',
      'pks',
      '--baca',
      await koreksi((xml) => xml.replace('semester', 'bulan')),
    );
    expect(peringatan.join()).toContain('sudah disetujui');
  });

  it('holds the word KONSEP to the case: gone too early is a warning, left too long refused', async () => {
    const kepala = 'word/header1.xml';
    const tanpa = await koreksi((xml) => xml.replaceAll('KONSEP', ''), kepala);
    const { peringatan } = await t.json('draft', '1', 'pks', '--baca', tanpa);
    expect(peringatan.join()).toContain('tidak lagi bertanda KONSEP');
    await t.json('draft', '1', 'pks', '--dari-templat', '--ke', 'konsep.docx');
    await advanceUntil(t, '1', null);
    await draft('pks');
    expect(await t.failure('draft', '1', 'pks', '--baca', 'konsep.docx')).toMatchObject({
      kode: 'SYARAT_NASKAH_KURANG',
      pesan: expect.stringContaining('masih bertanda KONSEP'),
      saran: ['pks draft 2026-001 pks --baca konsep.docx'],
    });
  });

  it('knows KONSEP across the page as well as at its head: either says it is a konsep, neither may stay', async () => {
    const kepala = 'word/header1.xml';
    const tanpaAir = (xml: string) => xml.replace(/<w:pict>[\s\S]*<\/w:pict>/, '');
    const peringatan = async (ubah: (xml: string) => string) =>
      (await t.json('draft', '1', 'pks', '--baca', await koreksi(ubah, kepala), '--coba')).peringatan.join();
    expect(await peringatan(tanpaAir)).not.toContain('KONSEP');
    expect(await peringatan((xml) => xml.replace('>KONSEP<', '><'))).not.toContain('KONSEP');
    expect(await peringatan((xml) => tanpaAir(xml).replace('>KONSEP<', '><'))).toContain('tidak lagi bertanda KONSEP');
    const air = await koreksi((xml) => xml.replace('>KONSEP<', '><'), kepala);
    await advanceUntil(t, '1', null);
    await draft('pks');
    expect(await t.failure('draft', '1', 'pks', '--baca', air)).toMatchObject({ kode: 'SYARAT_NASKAH_KURANG' });
  });

  it('asks which document is meant where the case has several', async () => {
    const file = await koreksi((xml) => xml.replace('setiap semester', 'setiap tiga bulan'));
    await draft('tanda-terima');
    expect(await draft('--baca', file, '--coba')).toMatchObject({ versi: 2 }); // nobody approves a tanda terima
    await draft('surat-kemendagri');
    expect(await t.failure('draft', '1', '--baca', file)).toMatchObject({ kode: 'ISIAN_KURANG', keluar: 2 });
  });

  it.each([
    [['pks', '--baca', 'a.docx', '--beda', '1..2']],
    [['pks', '--ulang', '1', '--ke', '.']],
    [['pks', '--baca', 'a.docx', '--pdf']],
    [['--daftar', '--beda', '1']],
  ])('is one thing at a time: %j is refused', async (argv) => {
    expect(await t.failure('draft', '1', ...argv)).toMatchObject({ kode: 'PEMAKAIAN_SALAH', keluar: 2 });
  });
});

describe('draft --pdf', () => {
  function pasangTiruan(cara: string): void {
    copyFileSync(new URL('../papers/fake-soffice.mjs', import.meta.url), join(t.folder, 'soffice.mjs'));
    chmodSync(join(t.folder, 'soffice.mjs'), 0o755);
    t.writeFile('cara.txt', cara);
    t.variabel = { PKS_SOFFICE: join(t.folder, 'soffice.mjs') };
  }

  it('puts a PDF where --ke says, else here; the .docx stays the record', async () => {
    pasangTiruan('baik');
    const { berkas, salinan } = await draft('pks', '--pdf');
    expect(berkas).toMatch(/naskah.pks-v1-[0-9a-f]{8}\.docx$/);
    expect(salinan).toBe(join(t.folder, '2026-001-pks-v1.pdf'));
    expect(t.readFile('2026-001-pks-v1.pdf').subarray(0, 5).toString()).toBe('%PDF-');
    expect((await draft('pks', '--pdf', '--ke', 'surat.pdf')).salinan).toBe(join(t.folder, 'surat.pdf'));
    expect(await t.failure('draft', '1', 'pks', '--pdf')).toMatchObject({ kode: 'BERKAS_SUDAH_ADA' });
    expect((await t.json('check')).data).toMatchObject({ baik: true, temuan: [] });
  });

  it.each([
    ['gagal', 'PDF_GAGAL'],
    [null, 'LIBREOFFICE_TIDAK_ADA'],
  ])('that cannot be made leaves nothing behind (%s: %s)', async (cara, kode) => {
    if (cara) pasangTiruan(cara);
    const semula = hashFolder(t.folder);
    expect(await t.failure('draft', '1', 'pks', '--pdf')).toMatchObject({ kode, keluar: 8 });
    expect(hashFolder(t.folder)).toEqual(semula);
  });
});
