import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { CTRL_C, ENTER, type ScriptedAnswer } from '../support/scripted-ask.ts';
import { completeSuratFlags, deskWithRegister, deskWithSurat, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
});
afterEach(() => t.close());

type Kasus = { status: string; versi: number; langkah: { no: number } | null; riwayat: Record<string, unknown>[] };
const kasus = async () => (await t.json<Kasus>('show', '1')).data;
const terakhir = async () => (await kasus()).riwayat.at(-1);

/** By flags up to the step that waits at `no`; a reply and a checker's yes where the step wants one. */
async function sampai(no: number, balasan = 'setuju'): Promise<void> {
  for (let l = (await kasus()).langkah?.no; l !== no; l = (await kasus()).langkah?.no) {
    const hasil = [6, 7, 10, 11, 20, 21].includes(l ?? 0) ? ['--hasil', 'setuju'] : [];
    const jawab = l === 14 ? ['--balasan', balasan, '--nomor-balasan', 'B/1', '--tanggal-balasan', 'hari ini'] : [];
    await t.json('advance', '1', '--lengkap', ...hasil, ...jawab);
  }
}

const buatSurat = '2026-001 RSUD Contoh: Surat permohonan ke Kemendagri belum dibuat. Buat sekarang?';
const suratAtauRevisi = 'draft surat permohonan ke Kemendagri atau revisi surat permohonan ke Kemendagri';
/** One answer of those below is another. */
const ubah = (pesan: string, ...jawab: readonly ScriptedAnswer[1][]): readonly ScriptedAnswer[] => [
  ['Simpan?', 'ubah jawaban'],
  ['Jawaban yang diubah', pesan],
  ...jawab.map((satu): ScriptedAnswer => [pesan, satu]),
];

describe('pks advance at a terminal', () => {
  it('hands on no paper that cannot be made yet, unless it was made elsewhere', async () => {
    const surat = completeSuratFlags({ 'nomor-surat': '2' });
    const di = surat.indexOf('--alamat');
    await t.json('new', ...surat.toSpliced(di, 2), '--lengkap', '--ya');
    await advanceUntil(t, '2', 5);
    const tanya =
      '2026-002 RSUD Contoh: Perjanjian kerja sama belum dapat dibuat, isi dulu: pks lengkapi 2026-002. Memang dibuat di luar pks?';
    const { keluar, err } = await askAtDesk(t, ['advance', '2'], [[tanya, false]]);
    expect([keluar, err]).toEqual([130, expect.stringContaining('→ pks lengkapi 2026-002')]);
  });

  it('shows case, step, target and what is held, then asks what the step is about', async () => {
    const { keluar, err, layar } = await askAtDesk(t, ['advance', '1'], [['Isi disposisi', 'Proses sesuai ketentuan']]);
    expect(keluar).toBe(0);
    expect(`${err}\n${layar.join('\n')}`).toMatchInlineSnapshot(`
      "2026-001 RSUD Contoh — L02 Disposisi Kepala Dinas
        Kepala Dinas · target Sen 10 Agu (✗ lewat 6 hk)
        Kelengkapan:
        ✓ surat permohonan
        Isi disposisi: yang tertulis di lembarnya, mis. Untuk ditindaklanjuti
      Esc = kembali satu pertanyaan · Ctrl+C = batal tanpa menyimpan apa pun

        Disposisi kepada  Sekretaris
        Dikerjakan oleh   siti → akun komputer ini
        Kapan             sekarang → Rabu, 19 Agustus 2026, saat disimpan
      ? Isi disposisi › Proses sesuai ketentuan
      ? Lambat karena › 
      ? Simpan? › ya  (ya | ubah jawaban | tidak, batalkan)"
    `);
    expect(await terakhir()).toMatchObject({
      langkah: 2,
      disposisi: 'Proses sesuai ketentuan',
      kepada: 'sekretaris',
      menit: null,
      catatan: null,
      ada: ['surat-permohonan'],
    });
  });

  it('asks why a step is late, and not of one that is done in time', async () => {
    const disposisi: ScriptedAnswer = ['Isi disposisi', ENTER];
    const { out } = await askAtDesk(t, ['advance', '1'], [disposisi, ['Lambat karena', 'pejabat dinas luar']]);
    expect(out).not.toContain('Lambat karena'); // It stands above the yes.
    expect(await terakhir()).toMatchObject({ langkah: 2, alasanLambat: 'pejabat dinas luar' });
    t.kini = new Date('2026-08-11T09:00:00+07:00');
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': '2', diterima: '11 Agu 2026 08.00' }), '--lengkap');
    const { layar } = await askAtDesk(t, ['advance', '2'], [disposisi]);
    expect(layar.join('\n')).not.toContain('Lambat karena');
  });

  it('asks so too where flags say all the rest, and names the case above it', async () => {
    const semua = ['advance', '1', '--lengkap', '--disposisi', 'Proses'];
    const { err, out } = await askAtDesk(t, semua, [['Lambat karena', 'pejabat dinas luar']]);
    expect(err).toMatch(/^2026-001 RSUD Contoh — L02 Disposisi Kepala Dinas\n.*✗ lewat 6 hk/);
    expect(out).toContain('Lambat karena: pejabat dinas luar');
    const diam = await askAtDesk(t, ['advance', '1', '--lengkap', '--disposisi', 'Proses'], [['Lambat karena', ENTER]]);
    expect(diam.err).not.toContain('--alasan-lambat');
    expect(await terakhir()).toMatchObject({ langkah: 3 });
    expect(await terakhir()).not.toHaveProperty('alasanLambat');
  });

  it('asks again for a moment before the last act, and keeps the other answers', async () => {
    const { keluar, layar } = await askAtDesk(
      t,
      ['advance', '1'],
      [['Isi disposisi', 'Proses'], ...ubah('Kapan', '3 Agt', 'kemarin')],
    );
    expect(keluar).toBe(0);
    expect(layar.find((b) => b.startsWith('✗'))).toMatch(
      /^✗ Senin, 3 Agustus 2026 lebih awal daripada langkah terakhir/,
    );
    expect(await terakhir()).toMatchObject({ pada: '2026-08-18' });
  });

  it('names the flag where it may not ask, and how to say it afterwards', async () => {
    const semua = ['advance', '1', '--lengkap', '--disposisi', 'Proses'];
    const { layar, err } = await askAtDesk(t, [...semua, '-y'], []);
    expect(layar).toEqual([]);
    expect(err).toContain('pks undo 2026-001');
    const { peringatan } = await t.json(...semua);
    expect(peringatan.filter((p) => p.includes('--alasan-lambat'))).toHaveLength(1);
    const disebut = await t.json(...semua, '--alasan-lambat', 'pejabat dinas luar');
    expect(disebut.peringatan.join(' ')).not.toContain('--alasan-lambat');
  });

  it('leaves out what a person skips', async () => {
    await askAtDesk(
      t,
      ['advance', '1'],
      [['Isi disposisi', ENTER], ...ubah('Disposisi kepada', 'tidak disebut'), ...ubah('Menit kerja', '12')],
    );
    expect(await terakhir()).toMatchObject({ disposisi: null, kepada: null, menit: 12 });
  });

  it('offers only what is not held, an either-or as one line', async () => {
    await sampai(9);
    const { layar } = await askAtDesk(
      t,
      ['advance', '1'],
      [[buatSurat, false], ['Kelengkapan langkah 9', [suratAtauRevisi]], ...ubah('Menit kerja', 'enam', '6')],
    );
    expect(layar).toContain('✗ Menit kerja ditulis dengan angka, mis. 45.');
    expect(await terakhir()).toMatchObject({ langkah: 9, ada: ['draft-surat-kemendagri'], menit: 6 });
  });

  it('shows what is held and lets the rest be ticked, as with a letter that came incomplete', async () => {
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': '2' }), '--ada', 'surat-permohonan');
    const { err, out } = await askAtDesk(
      t,
      ['advance', '2'],
      [
        ['2026-002 RSUD Contoh: Lembar disposisi belum dibuat. Buat sekarang?', false],
        ['Kelengkapan lainnya', ['lembar disposisi']],
      ],
    );
    expect(err).toContain('  Kelengkapan:\n  ✓ surat permohonan');
    expect(out).toContain('Menunggu  L02');
  });

  it('asks again for what was not ticked and says what it is, before it asks anything else', async () => {
    await sampai(9);
    const { keluar, err } = await askAtDesk(
      t,
      ['advance', '1'],
      [
        [buatSurat, false],
        ['Kelengkapan langkah 9', []],
        ['Kelengkapan langkah 9', [suratAtauRevisi]],
      ],
    );
    expect(keluar).toBe(0);
    expect(err).toContain('✗ Belum dicentang: draft surat permohonan ke Kemendagri atau revisi');
  });

  it('says after Ctrl+C that the paper made on the way stays', async () => {
    await sampai(9);
    const skrip: readonly ScriptedAnswer[] = [
      [buatSurat, true],
      ['Kelengkapan langkah 9', CTRL_C],
    ];
    const { keluar, err } = await askAtDesk(t, ['advance', '1'], skrip);
    expect(keluar).toBe(130);
    expect(err.replace(/\s+/g, ' ')).toContain(
      'Langkahnya tidak disimpan; yang baru dibuat tetap ada: Surat permohonan ke Kemendagri v1.',
    );
    expect(err).not.toContain('Tidak ada yang disimpan');
  });

  it('makes what the step draws up if it may, and has it ticked', async () => {
    await sampai(9);
    const { keluar, err, layar } = await askAtDesk(
      t,
      ['advance', '1'],
      [
        [buatSurat, true],
        ['Kelengkapan langkah 9', ENTER],
      ],
    );
    expect(keluar).toBe(0);
    expect(err).toContain('Surat permohonan ke Kemendagri v1 dibuat. Melihatnya: pks buka 1 surat-kemendagri');
    expect(layar.join('\n')).toContain('◉ draft surat permohonan ke Kemendagri (dibuat di sini, v1)');
    expect(await terakhir()).toMatchObject({ langkah: 9, naskah: { kode: 'surat-kemendagri', versi: 1 } });
  });

  it('asks a checker for the outcome; a koreksi for where to and what', async () => {
    await sampai(7);
    const { err, layar } = await askAtDesk(
      t,
      ['advance', '1'],
      [
        ['Hasil pemeriksaan', 'koreksi'],
        ['Kembali ke', 'langkah 6 · Periksa dan analisa konsep PKS'],
        ['Catatan koreksi', ''],
        ['Catatan koreksi', 'Pasal 5: tambah data balikan'],
        ...ubah('Menit kerja', '50'),
      ],
    );
    expect(layar).toContain(
      '? Kembali ke › langkah 6 · Periksa dan analisa konsep PKS  (langkah 5 · Kaji dan susun konsep PKS | langkah 6 · Periksa dan analisa konsep PKS)',
    );
    expect(layar).toContain('✗ Catatan koreksi harus diisi.');
    expect(err).toContain('  ✓ konsep perjanjian kerja sama');
    expect(await terakhir()).toMatchObject({
      langkah: 7,
      hasil: 'koreksi',
      catatan: 'Pasal 5: tambah data balikan',
      menit: 50,
    });
    expect((await kasus()).langkah?.no).toBe(6);

    const kembali = await askAtDesk(t, ['advance', '1'], [['Hasil pemeriksaan', 'setuju']]);
    expect(kembali.err).toContain('! Koreksi dari langkah 7 (siti, Rab 19 Agu): Pasal 5: tambah data balikan');
  });

  it('does not ask where only one return is allowed', async () => {
    await sampai(6);
    await askAtDesk(
      t,
      ['advance', '1'],
      [
        ['Hasil pemeriksaan', 'koreksi'],
        ['Catatan koreksi', 'x'],
      ],
    );
    expect((await kasus()).langkah?.no).toBe(5);
  });

  it('asks for the outgoing letter where the SOP sends it; not known yet is allowed', async () => {
    await sampai(13);
    await askAtDesk(
      t,
      ['advance', '1'],
      [
        ['Nomor surat keluar', '470/388'],
        ['Tanggal surat keluar', ENTER],
        ['Cara kirim (mis. pos)', ENTER],
      ],
    );
    expect(await terakhir()).toMatchObject({ suratKeluar: { nomor: '470/388', tanggal: null } });
  });

  it('offers the number that was reserved for that letter', async () => {
    await sampai(13);
    await t.json('nomor', 'pesan', '1', '--untuk', 'surat-kemendagri');
    const { layar } = await askAtDesk(
      t,
      ['advance', '1'],
      [
        ['Nomor surat keluar', ENTER],
        ['Tanggal surat keluar', 'kemarin'],
        ['Cara kirim (mis. pos)', ENTER],
      ],
    );
    expect(layar).toContain('? Nomor surat keluar › [470/1/VIII/DUKCAPIL/2026] 470/1/VIII/DUKCAPIL/2026');
    expect((await t.json('show', '1')).data).toMatchObject({
      suratKeluar: { nomor: '470/1/VIII/DUKCAPIL/2026', tanggal: '2026-08-18' },
      nomor: [{ keadaan: 'dipakai', tanggal: '2026-08-18' }],
    });
  });

  it('asks for the reply of Kemendagri, and warns where a refusal ends the case', async () => {
    await sampai(14);
    await askAtDesk(
      t,
      ['advance', '1'],
      [
        ['Kelengkapan langkah 14', ['surat balasan Kemendagri', 'lembar disposisi']],
        ['Balasan Kemendagri', 'tolak'],
        ['Nomor balasan', '400.8/1'],
        ['Tanggal balasan', 'besok'],
        ['Tanggal balasan', 'hari ini'],
      ],
    );
    expect(await terakhir()).toMatchObject({ balasan: { hasil: 'tolak', nomor: '400.8/1', tanggal: '2026-08-19' } });
    await sampai(18);
    const { err } = await askAtDesk(t, ['advance', '1'], []);
    expect(err).toContain('! Kemendagri menolak permohonan ini: sesudah langkah ini kasus ditutup sebagai ditolak.');
    expect(await kasus()).toMatchObject({ status: 'ditolak' });
  });

  it('asks nothing where flags say all the step demands', async () => {
    expect(await askAtDesk(t, ['advance', '1', '--lengkap', '--disposisi', 'Kaji'], [])).toMatchObject({ keluar: 0 });
  });

  it('says again who it was where he stands in for another', async () => {
    const kadis = [
      'pejabat',
      'tambah',
      '--nama',
      'Dra. Contoh Nama',
      '--peran',
      'kepala-dinas',
      '--akun',
      'kadis',
      '--mulai',
      '1/1/2026',
    ];
    const budi = [
      'pejabat',
      'tambah',
      '--nama',
      'Budi Contoh',
      '--peran',
      'kepala-bidang',
      '--akun',
      'siti',
      '--mulai',
      '1/1/2026',
    ];
    const mandat = [
      'wakilkan',
      'kepala-dinas',
      '--oleh',
      'Budi Contoh',
      '--sifat',
      'plh',
      '--dari',
      '19/8',
      '--sampai',
      '21/8',
    ];
    for (const satu of [kadis, budi, [...mandat, '--dasar', 'ST 1']])
      expect(await t.run(satu)).toMatchObject({ keluar: 0 });
    const { out } = await askAtDesk(t, ['advance', '1'], [['Isi disposisi', 'Kaji']]);
    expect(out).toContain('Budi Contoh (Plh. Kepala Dinas)');
  });

  it('asks once for the words of a disposition that flags left out; Enter leaves it empty, which is said', async () => {
    const { out } = await askAtDesk(t, ['advance', '1', '--lengkap'], [['Isi disposisi (Enter = tanpa isi)', 'Kaji']]);
    expect(out).not.toContain('Kaji'); // It stands above the yes.
    expect(await terakhir()).toMatchObject({ disposisi: 'Kaji' });
    const { err } = await askAtDesk(t, ['advance', '1', '--lengkap'], [['Isi disposisi (Enter = tanpa isi)', '']]);
    expect(err).toContain('Isi disposisi tidak disebut');
    const ya = await askAtDesk(t, ['advance', '1', '--lengkap', '--ya'], []);
    expect(ya).toMatchObject({ keluar: 0 });
    expect(ya.err).toContain('Isi disposisi tidak disebut');
    expect((await askAtDesk(t, ['advance', '1', '--lengkap'], [])).err).not.toContain('disposisi'); // its output is none
  });

  it('refuses a flag that no answer can mend before it asks for the disposition', async () => {
    const { keluar, err } = await askAtDesk(t, ['advance', '1', '--lengkap', '--tanggal', 'besok'], []);
    expect([keluar, err]).toEqual([2, expect.stringContaining('belum terjadi')]);
  });

  it('takes a document that comes with its scan as held', async () => {
    await sampai(9);
    t.writeFile('draft.pdf', 'draft');
    expect(await askAtDesk(t, ['advance', '1', '--lampiran', 'draft-surat-kemendagri=draft.pdf'], [])).toMatchObject({
      keluar: 0,
    });
    expect(await terakhir()).toMatchObject({ langkah: 9, ada: ['draft-surat-kemendagri'] });
  });

  it.each([
    ['a day that has not come', ['--tanggal', 'besok'], 2],
    ['a day before the last act', ['--tanggal', '1 Agu 2026'], 4],
    ['an outcome where nothing is checked', ['--hasil', 'koreksi', '--catatan', 'x'], 4],
    ['an unknown role', ['--kepada', 'bupati'], 2],
    ['a missing scan', ['--lampiran', 'disposisi=tidak-ada.pdf'], 2],
    ['a document that is none', ['--lampiran', 'x'], 2],
  ])('refuses %s before it asks', async (_, flag, keluar) => {
    expect(await askAtDesk(t, ['advance', '1', ...flag], [])).toMatchObject({ keluar });
  });

  it('refuses step 9 before it asks while one of the six items is missing', async () => {
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': '2' }).slice(0, -2), '--lengkap');
    for (let i = 2; i < 9; i++)
      await t.json('advance', '2', '--lengkap', ...(i === 6 || i === 7 ? ['--hasil', 'setuju'] : []));
    const { keluar, err } = await askAtDesk(t, ['advance', '2'], []);
    expect(keluar).toBe(4);
    expect(err).toContain('belum ada: jangka waktu PKS');
  });

  it('saves nothing on Ctrl+C or on "tidak"', async () => {
    expect(await askAtDesk(t, ['advance', '1'], [['Isi disposisi', CTRL_C]])).toMatchObject({
      keluar: 130,
      out: '',
    });
    expect(
      await askAtDesk(
        t,
        ['advance', '1'],
        [
          ['Isi disposisi', 'x'],
          ['Simpan?', 'tidak, batalkan'],
        ],
      ),
    ).toMatchObject({
      keluar: 130,
      out: '',
    });
    expect(await kasus()).toMatchObject({ versi: 1, langkah: { no: 2 } });
  });

  it('says how late the step is', async () => {
    t.kini = new Date('2026-08-21T10:15:00+07:00');
    const { err } = await askAtDesk(t, ['advance', '1'], [['Isi disposisi', CTRL_C]]);
    expect(err).toContain('Kepala Dinas · target Sen 10 Agu (✗ lewat 8 hk)');
  });
});

describe('the second reading of the SOP', () => {
  it('has a waiting step without kelengkapan and without minutes', async () => {
    t.close();
    t = await deskWithRegister('--sop', '470-08-selaras');
    await t.json('new', ...completeSuratFlags(), '--lengkap');
    await sampai(14);
    const { keluar } = await askAtDesk(
      t,
      ['advance', '1'],
      [
        ['Balasan Kemendagri', 'setuju'],
        ['Nomor balasan', 'B/1'],
        ['Tanggal balasan', 'hari ini'],
        ['Elemen yang disetujui', ENTER],
        ['Jangka waktu disetujui', ENTER],
        ['Syarat Kemendagri', ENTER],
        ...ubah('Catatan', 'lewat SRIKANDI'),
      ],
    );
    expect(keluar).toBe(0);
    expect(await terakhir()).toMatchObject({ langkah: 14, menit: null, catatan: 'lewat SRIKANDI' });
  });
});

describe('with officials entered', () => {
  const tambah = (nama: string, peran: string) =>
    t.json('pejabat', 'tambah', '--nama', nama, '--peran', peran, '--mulai', '2/1/2024');
  const awal: readonly ScriptedAnswer[] = [['Isi disposisi', ENTER]];
  beforeEach(async () => {
    await tambah('Budi S.', 'kepala-bidang');
    await tambah('Drs. Haryo', 'kepala-dinas');
    const masa = ['--dari', '19/8/2026', '--sampai', '21/8/2026'];
    await t.json('wakilkan', 'kepala-dinas', '--oleh', 'Budi S.', '--sifat', 'plh', ...masa, '--dasar', 'ST 1');
  });

  it('asks when before it asks who, and has whoever held the role that day in mind', async () => {
    await askAtDesk(t, ['advance', '1'], [...awal, ['Kapan', 'kemarin']]);
    expect(await terakhir()).toMatchObject({ pada: '2026-08-18', oleh: { nama: 'Drs. Haryo' } });
  });

  it('names the account where none is entered for the role, unless somebody is chosen', async () => {
    await t.json('advance', '1', '--lengkap');
    await askAtDesk(t, ['advance', '1'], [...awal, ['Dikerjakan oleh', 'tidak disebut']]);
    expect(await terakhir()).toMatchObject({
      langkah: 3,
      oleh: { nama: 'siti', peran: null, sebagai: 'sekretaris', dicatatOleh: 'siti' },
    });
  });

  it('asks first and refuses four eyes last: another person may be named', async () => {
    await sampai(10);
    await t.json('advance', '1', '--lengkap', '--hasil', 'setuju');
    const tanyaan: readonly ScriptedAnswer[] = [
      ['Hasil pemeriksaan', 'setuju'],
      ['Kapan', ENTER],
      ['Dikerjakan oleh', 'Drs. Haryo — Kepala Dinas'],
    ];
    expect((await askAtDesk(t, ['advance', '1'], tanyaan)).keluar).toBe(0);
    expect(await terakhir()).toMatchObject({ langkah: 11, oleh: { nama: 'Drs. Haryo' } });
  });
});
