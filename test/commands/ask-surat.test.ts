import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askAtDesk as diMeja } from '../support/ask-at-desk.ts';
import { CTRL_C, ENTER, type ScriptedAnswer } from '../support/scripted-ask.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
});
afterEach(() => t.close());

const tanya = (argv: readonly string[], skrip: readonly ScriptedAnswer[]) => diMeja(t, argv, skrip);

const surat: readonly ScriptedAnswer[] = [
  ['Lembaga pemohon', 'RSUD Contoh'],
  ['Nomor surat', '445/1182/2026'],
  ['Tanggal surat', '12 Agt'],
  ['Diterima', ENTER],
  ['Hal', ENTER],
  ['Pindaian surat', ENTER],
  ['Nama petugas penerima', 'Siti Aminah'],
];
/** Ctrl+C at the first question after the letter is safe, and no forms. */
const cukup: readonly ScriptedAnswer[] = [
  ['Tujuan pemanfaatan', CTRL_C],
  ['Buat tanda terima dan lembar disposisi sekarang?', false],
];
const ganti = (pesan: string, ...jawaban: readonly ScriptedAnswer[]) =>
  surat.flatMap((s) => (s[0] === pesan ? jawaban : [s]));

describe('pks new at a terminal', () => {
  it('takes the kind of institution that its name speaks of, and asks where it speaks of none', async () => {
    const jenis = async (nama: string, ...lain: readonly ScriptedAnswer[]) => {
      await tanya(['new'], [['Lembaga pemohon', nama], ...lain, ...surat.slice(1), ...cukup]);
      return (await t.json<{ lembaga: { jenis: string } }>('show', nama)).data.lembaga.jenis;
    };
    expect(await jenis('RSUD Contoh')).toBe('rsud-blud');
    expect(await jenis('Klinik Contoh', ['Jenis lembaga', 'Perangkat daerah'])).toBe('opd');
  });

  it('shows what it took unasked among the answers, where it can be changed', async () => {
    const { err } = await tanya(
      ['new'],
      [
        ...surat,
        ['Simpan?', 'ubah jawaban'],
        ['Jawaban yang diubah', 'Jenis lembaga'],
        ['Jenis lembaga', 'Perangkat daerah'],
        ['Simpan?', 'ubah jawaban'],
        ['Jawaban yang diubah', 'Kelengkapan langkah 1'],
        ['Kelengkapan langkah 1', ['surat permohonan', 'lembar disposisi, bila sudah ada']],
        ['Simpan?', ENTER],
        ...cukup,
      ],
    );
    expect(err).toContain('  Jenis lembaga          RSUD/BLUD (terbaca dari namanya)\n');
    expect(err).toContain('  Kelengkapan langkah 1  surat permohonan\n');
    expect(await t.json('show', '1')).toMatchObject({ data: { lembaga: { jenis: 'opd' }, langkah: { no: 2 } } });
  });

  it('records a letter with seven answers, each date read back', async () => {
    const { keluar, out, err, layar } = await tanya(['new'], [...surat, ...cukup]);
    expect({ keluar, err }).toMatchObject({ keluar: 0 });
    expect(layar).toMatchInlineSnapshot(`
      [
        "? Lembaga pemohon › RSUD Contoh",
        "? Nomor surat › 445/1182/2026",
        "? Tanggal surat › 12 Agt  → Rabu, 12 Agustus 2026",
        "? Diterima › [sekarang] sekarang  → Rabu, 19 Agustus 2026, saat disimpan",
        "? Hal › [Permohonan hak akses pemanfaatan data kependudukan] Permohonan hak akses pemanfaatan data kependudukan",
        "? Pindaian surat › [tidak ada] tidak ada",
        "? Nama petugas penerima › Siti Aminah",
        "? Simpan? › ya  (ya | ubah jawaban | tidak, batalkan)",
        "? Buat tanda terima dan lembar disposisi sekarang? › Tidak",
      ]
    `);
    expect(err).toContain('Esc = kembali satu pertanyaan · Ctrl+C = batal tanpa menyimpan apa pun');
    expect(out).toContain('Tercatat sebagai 2026-001');
    const { data } = await t.json('show', '1');
    expect(data).toMatchObject({
      lembaga: { nama: 'RSUD Contoh', jenis: 'rsud-blud' },
      surat: {
        nomor: '445/1182/2026',
        tanggal: '2026-08-12',
        hal: 'Permohonan hak akses pemanfaatan data kependudukan',
      },
      diterima: '2026-08-19T10:15:00+07:00',
      langkah: { no: 1 },
    });
  });

  it.each(surat.map(([pesan]) => pesan))('saves nothing when left at "%s"', async (pesan) => {
    const sampai = surat.slice(
      0,
      surat.findIndex((s) => s[0] === pesan),
    );
    const { keluar, out, err } = await tanya(['new'], [...sampai, [pesan, CTRL_C]]);
    expect(keluar).toBe(130);
    expect(out).toBe('');
    expect(err).toContain('pks: Dibatalkan. Tidak ada yang disimpan.');
    expect(await t.json('list', '--status', 'semua')).toMatchObject({ data: [] });
  });

  it('refuses at the question what the rules would refuse', async () => {
    const { keluar, layar } = await tanya(
      ['new'],
      [
        ['Lembaga pemohon', '  '],
        ['Lembaga pemohon', 'Klinik {{x}}'],
        ['Lembaga pemohon', 'Pasien 3404010101010001'],
        ...ganti(
          'Tanggal surat',
          ['Tanggal surat', '31/02/2026'],
          ['Tanggal surat', 'besok'],
          ['Tanggal surat', '12 Agt'],
        ).flatMap((s): ScriptedAnswer[] =>
          s[0] === 'Diterima'
            ? [
                ['Diterima', 'lusa 09.00'],
                ['Diterima', 'kemarin 15.30'],
              ]
            : s[0] === 'Pindaian surat'
              ? [['Pindaian surat', 'tidak-ada.pdf'], s]
              : [s],
        ),
        ...cukup,
      ],
    );
    expect(keluar).toBe(0);
    expect(layar.filter((b) => b.startsWith('✗')).map((b) => b.replace(t.folder, '<folder>'))).toMatchInlineSnapshot(`
      [
        "✗ Lembaga pemohon harus diisi.",
        "✗ Isian "Lembaga pemohon" memuat "{{" atau "}}", tanda isian templat.",
        "✗ Isian "Lembaga pemohon" memuat 16 angka seperti NIK (3404••••••••0001). Register ini tidak menyimpan data pribadi penduduk.",
        "✗ "31/02/2026" bukan tanggal. Februari 2026 hanya sampai tanggal 28. Contoh: 28/2/2026, 28 Feb 2026, kemarin, Senin lalu",
        "✗ Kamis, 20 Agustus 2026 belum terjadi; sekarang Rabu, 19 Agustus 2026 10.15 WIB. Isi tanggal hari ini atau sebelumnya, misalnya: hari ini, kemarin, Senin lalu",
        "✗ Jumat, 21 Agustus 2026 09.00 WIB belum terjadi; sekarang Rabu, 19 Agustus 2026 10.15 WIB. Isi tanggal hari ini atau sebelumnya, misalnya: hari ini, kemarin, Senin lalu",
        "✗ Berkas "tidak-ada.pdf" tidak ditemukan di folder <folder>. Seret saja berkasnya ke jendela ini.",
      ]
    `);
    expect(await t.json('show', '1')).toMatchObject({ data: { diterima: '2026-08-18T15:30:00+07:00' } });
  });

  it('doubts a letter dated after its receipt before anything is saved, and a no leads back to the day', async () => {
    const ragu = (masuk: string) =>
      `Tanggal surat (12 Agustus 2026) sesudah tanggal diterima (${masuk}); periksa lagi. Memang begitu?`;
    const skrip = ganti(
      'Diterima',
      ['Diterima', '10 Agt'],
      [ragu('10 Agustus 2026'), false],
      ['Diterima', '11 Agt'],
      [ragu('11 Agustus 2026'), true],
    );
    const { keluar, layar } = await tanya(['new'], [...skrip, ...cukup]);
    expect(keluar).toBe(0);
    expect(layar.findIndex((b) => b.includes('Memang begitu?'))).toBeLessThan(
      layar.findIndex((b) => b.includes('Simpan?')),
    );
    expect(await t.json('show', '1')).toMatchObject({ data: { diterima: '2026-08-11' } });
  });

  it('takes in a scan, also by a path in quotes, and ticks what it covers', async () => {
    t.writeFile('surat pindai.pdf', '%PDF-1.4 contoh');
    const skrip = ganti('Pindaian surat', ['Pindaian surat', '"surat pindai.pdf"']);
    const { layar, out, err } = await tanya(['new'], [...skrip, ...cukup]);
    expect(layar.at(-4)).toBe('? Pindaian surat › [tidak ada] "surat pindai.pdf"  → disalin ke kasus');
    expect(out).toContain('Tercatat sebagai 2026-001');
    expect(err).not.toContain('belum ada: lembar disposisi'); // it is offered next
    expect(await t.json('show', '1')).toMatchObject({
      data: { langkah: { no: 1 }, lampiran: [{ asal: 'surat pindai.pdf' }] },
    });
  });

  it('asks only for what flags left open', async () => {
    const { keluar } = await tanya(
      ['new', ...completeSuratFlags()],
      [
        ['Kelengkapan langkah 1', ['surat permohonan', 'lembar disposisi, bila sudah ada']],
        ['Kapan diteruskan kepada Kepala Dinas', ENTER],
        ['Kontak lembaga', ENTER],
        ['Buat tanda terima dan lembar disposisi sekarang?', false],
      ],
    );
    expect(keluar).toBe(0);
    expect(
      await tanya(
        ['new', ...completeSuratFlags({ 'nomor-surat': '2', kontak: '0274' }), '--lengkap'],
        [['Kapan diteruskan kepada Kepala Dinas', ENTER]],
      ),
    ).toMatchObject({ keluar: 0 });
  });

  it('says what is wrong in a flag before it asks anything', async () => {
    for (const flag of [
      ['--tanggal-surat', '31/02/2026'],
      ['--diterima', 'besok'],
      ['--jenis', 'bank'],
      ['--berkas', 'tidak-ada.pdf'],
      ['--ada', 'surat-cinta'],
      ['--hal', '{{hal}}'],
    ]) {
      const { keluar, err } = await tanya(['new', ...flag], []);
      expect({ flag, keluar, err }).toMatchObject({ keluar: 2 });
    }
  });

  it('tells of an institution the register knows already, and takes its kind as default', async () => {
    await t.run(['new', ...completeSuratFlags(), '--lengkap']);
    const { err, keluar } = await tanya(
      ['new'],
      [
        ['Lembaga pemohon', 'rsud  CONTOH'],
        ['Tulis seperti di register: RSUD Contoh?', false],
        ...surat.slice(1).map((s): ScriptedAnswer => (s[0] === 'Nomor surat' ? [s[0], '2'] : s)),
        ...cukup,
      ],
    );
    expect(keluar).toBe(0);
    expect(err).toContain(
      'Ada 1 lembaga serupa di register:\n    RSUD Contoh — kasus 2026-001, surat 445/1182/2026, langkah 2',
    );
    expect(await t.json('show', '2')).toMatchObject({ data: { lembaga: { jenis: 'rsud-blud' } } });
  });

  it.each([
    ['R.S.U.D. Contoh', true, 'RSUD Contoh'],
    ['R.S.U.D. Contoh', false, 'R.S.U.D. Contoh'],
    ['Rumah Sakit Umum Daerah Contoh', true, 'RSUD Contoh'],
  ])('knows it in another spelling, and offers that of the register: %s, %s', async (diketik, ikut, nama) => {
    await t.run(['new', ...completeSuratFlags(), '--lengkap']);
    const lain = surat.slice(1).map((s): ScriptedAnswer => (s[0] === 'Nomor surat' ? [s[0], '2'] : s));
    const tawar: ScriptedAnswer = ['Tulis seperti di register: RSUD Contoh?', ikut];
    await tanya(['new'], [['Lembaga pemohon', diketik], tawar, ...lain, ...cukup]);
    expect(await t.json('show', '2')).toMatchObject({ data: { lembaga: { nama, jenis: 'rsud-blud' } } });
  });

  it('asks of an institution whose agreement ends soon whether this is its renewal, and takes over what that says', async () => {
    const lama = ['--lembaga', 'RSUD Contoh', '--jenis', 'rsud-blud', '--nomor-kesatu', '470/021'];
    const hari = ['--tanggal', '1/9/2024', '--berakhir', '31/8/2026', '--nomor-kedua', '445/9'];
    await t.json('sahkan', '--tanpa-kasus', ...lama, ...hari);
    const lain = surat.slice(1);
    const { keluar } = await tanya(
      ['new'],
      [
        ['Lembaga pemohon', 'RSUD Contoh'],
        ['Perpanjangan dari PKS 470/021 (habis 31 Agustus 2026)?', ENTER],
        ...lain,
        ...cukup,
      ],
    );
    expect(keluar).toBe(0);
    expect((await t.json<Record<string, unknown>>('show', '1')).data).toMatchObject({ perpanjanganDari: 'B-001' });
  });

  it('asks once more before it records the same letter twice', async () => {
    await tanya(['new'], [...surat, ...cukup]);
    const pesan =
      'Surat 445/1182/2026 dari RSUD Contoh bertanggal 12 Agustus 2026 sudah tercatat sebagai 2026-001. Catat juga?';
    const tidak: readonly ScriptedAnswer[] = [
      [pesan, false],
      ['Simpan?', 'tidak, batalkan'],
    ];
    expect(await tanya(['new'], [...surat, ...tidak])).toMatchObject({ keluar: 130 });
    expect(await tanya(['new'], [...surat, [pesan, true], ...cukup])).toMatchObject({ keluar: 0 });
  });

  it('a no to the same letter loses no answer: the number alone is typed anew', async () => {
    await tanya(['new'], [...surat, ...cukup]);
    const pesan =
      'Surat 445/1182/2026 dari RSUD Contoh bertanggal 12 Agustus 2026 sudah tercatat sebagai 2026-001. Catat juga?';
    const lain: readonly ScriptedAnswer[] = [
      [pesan, false],
      ['Simpan?', 'ubah jawaban'],
      ['Jawaban yang diubah', 'Nomor surat'],
      ['Nomor surat', '445/1183/2026'],
    ];
    expect(await tanya(['new'], [...surat, ...lain, ...cukup])).toMatchObject({ keluar: 0 });
    expect(await t.json('show', '2')).toMatchObject({ data: { surat: { nomor: '445/1183/2026' } } });
  });

  it('what follows from another answer stands in the summary', async () => {
    await t.run(['new', ...completeSuratFlags(), '--lengkap']);
    const lain = surat.slice(1).map((s): ScriptedAnswer => (s[0] === 'Nomor surat' ? [s[0], '2'] : s));
    const { err } = await tanya(
      ['new'],
      [['Lembaga pemohon', 'rsud contoh'], ['Tulis seperti di register: RSUD Contoh?', true], ...lain, ...cukup],
    );
    expect(err).toMatch(/^ {2}Lembaga pemohon +RSUD Contoh$/m);
  });

  it('asks nothing with --no-input and names all that is missing', async () => {
    const { keluar, err } = await tanya(['new', '--no-input'], []);
    expect(keluar).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain('--lembaga, --jenis, --nomor-surat, --tanggal-surat, --hal');
  });
});
