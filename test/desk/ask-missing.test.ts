import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CTRL_C, ENTER, ESC, type ScriptedAnswer, scriptedAsk } from '../support/scripted-ask.ts';
import { completeSuratFlags, deskWithSurat, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
afterEach(() => t.close());

async function bertanya(skrip: readonly ScriptedAnswer[], ...argv: string[]) {
  const orang = scriptedAsk(skrip);
  t.ask = orang;
  const jawaban = await t.run(argv);
  t.ask = null;
  orang.habis();
  return { ...jawaban, layar: orang.layar };
}

describe('a command that only a person can finish', () => {
  it('asks which field is put right, with its old value in sight, and why', async () => {
    t = await deskWithSurat();
    const { keluar, err } = await bertanya(
      [
        ['Isian yang diralat', 'Tujuan pemanfaatan'],
        ['Tujuan pemanfaatan yang benar', 'verifikasi pasien rawat inap'],
        ['Alasan', 'salah kutip'],
      ],
      ...['ralat', '1'],
    );
    expect(keluar).toBe(0);
    expect(err).toContain('  kini: verifikasi identitas pasien');
    expect((await t.json<{ permohonan: { tujuan: string } }>('show', '1')).data.permohonan.tujuan).toBe(
      'verifikasi pasien rawat inap',
    );
  });

  it('asks for the yes after one answer too, where a file is kept or the office changes', async () => {
    t = await deskWithSurat();
    t.writeFile('surat.pdf', '%PDF-1.4\n');
    await t.json('pejabat', 'tambah', '--nama', 'Budi, S.Sos.', '--peran', 'kepala-dinas', '--mulai', '1/1/2026');
    const tidak: ScriptedAnswer = ['Simpan?', 'tidak, batalkan'];
    const batal = async (jawab: ScriptedAnswer, ...argv: string[]) =>
      expect([argv[0], (await bertanya([jawab, tidak], ...argv)).keluar]).toEqual([argv[0], 130]);
    await batal(['Berkas pindaian', 'surat.pdf'], 'lampirkan', '1', '--untuk', 'surat-permohonan');
    await batal(['Alasan', 'mutasi'], 'pejabat', 'akhiri', 'Budi, S.Sos.', '--sampai', 'hari ini');
    await batal(['Nama libur', 'Cuti bersama'], 'libur', 'tambah', '24/12/2026');
    expect((await t.json<{ versi: number }>('show', '1')).data.versi).toBe(1);
  });

  it('asks for more fields until there are none, each an act of its own, with the same reason to begin with', async () => {
    t = await deskWithSurat();
    const { keluar, layar, err } = await bertanya(
      [
        ['Isian yang diralat', 'Nomor surat'],
        ['Nomor surat yang benar', '445/1128/2026'],
        ['Alasan', 'salah ketik'],
        ['Ralat isian lain?', true],
        ['Isian yang diralat', 'Tanggal surat'],
        ['Tanggal surat yang benar', '7/8/2026'],
        ['Tanggal surat yang benar', '6/8/2026'],
        ['Alasan', ENTER],
        ['Ralat isian lain?', true],
        ['Isian yang diralat', CTRL_C],
      ],
      ...['ralat', '1'],
    );
    expect(layar).toContain('✗ Tanggal surat memang sudah "Jumat, 7 Agustus 2026", jadi tidak ada yang diralat.');
    expect([keluar, err]).toEqual([0, expect.stringContaining('ralat sebelumnya tetap tersimpan')]);
    const { data } = await t.json<{ surat: object; riwayat: readonly { v: number; jenis: string; alasan: string }[] }>(
      'show',
      '1',
    );
    expect(data.surat).toMatchObject({ nomor: '445/1128/2026', tanggal: '2026-08-06' });
    const ralat = data.riwayat.filter((r) => r.jenis === 'Diralat');
    expect(ralat.map((r) => r.alasan)).toEqual(['salah ketik', 'salah ketik']);
    expect(new Set(ralat.map((r) => r.v)).size).toBe(2);
  });

  it('offers to make the papers again that hold an old value', async () => {
    t = await deskWithSurat();
    await t.json('draft', '1', 'tanda-terima');
    const { keluar, err } = await bertanya(
      [
        ['Nomor surat yang benar', '445/1128/2026'],
        ['Alasan', 'salah ketik'],
        ['Buat lagi: Tanda terima?', true],
      ],
      ...['ralat', '1', '--isian', 'nomor-surat'],
    );
    expect([keluar, err]).toEqual([0, expect.stringContaining('  Cetak     pks buka 1 tanda-terima')]);
    expect((await t.json<{ naskah: object[] }>('show', '1')).data.naskah).toMatchObject([{ versi: 1 }, { versi: 2 }]);
  });

  it('asks the value alone where the field is named, and refuses one that cannot be as it is typed', async () => {
    t = await deskWithSurat();
    const { layar, err } = await bertanya(
      [
        ['Tanggal surat yang benar', '31/02/2026'],
        ['Tanggal surat yang benar', '6/8/2026'],
        ['Alasan', 'salah baca'],
      ],
      ...['ralat', '1', '--isian', 'tanggal-surat'],
    );
    expect(layar[1]).toMatch(/^✗ .*hanya sampai tanggal 28/);
    expect(layar[2]).toBe('? Tanggal surat yang benar › 6/8/2026  → Kamis, 6 Agustus 2026');
    expect(err).toContain('  kini: Jumat, 7 Agustus 2026');
    expect((await t.json<{ surat: { tanggal: string } }>('show', '1')).data.surat.tanggal).toBe('2026-08-06');
  });

  it('judges a value by the rules at its question, not after the last yes', async () => {
    t = await deskWithSurat();
    const { keluar, layar } = await bertanya(
      [
        ['Tanggal surat yang benar', '20/8/2026'],
        ['Tanggal surat yang benar', '6/8/2026'],
        ['Alasan', 'salah ketik'],
      ],
      ...['ralat', '1', '--isian', 'tanggal-surat'],
    );
    expect(keluar).toBe(0);
    expect(layar[1]).toMatch(/^✗ .*20 Agustus 2026/);
  });

  it('takes a number only after a yes, also after one answer', async () => {
    t = await deskWithSurat();
    const nomor = async () => (await t.json<unknown[]>('nomor')).data.length;
    await bertanya(
      [
        ['Untuk naskah apa', 'Surat kekurangan berkas'],
        ['Simpan?', 'tidak, batalkan'],
      ],
      ...['nomor', 'pesan', '1'],
    );
    expect(await nomor()).toBe(0);
    await bertanya([['Untuk naskah apa', 'Surat kekurangan berkas']], ...['nomor', 'pesan', '1']);
    expect(await nomor()).toBe(1);
  });

  it('refuses to use a number before its letter is drawn up, and before it asks', async () => {
    t = await deskWithSurat();
    await bertanya([['Untuk naskah apa', 'Surat kekurangan berkas']], ...['nomor', 'pesan', '1']);
    const { keluar, err } = await bertanya([], 'nomor', 'pakai', '1');
    expect([keluar, err]).toEqual([4, expect.stringContaining('→ pks draft 2026-001 kekurangan')]);
  });

  it('offers no paper for a number that nobody reserved', async () => {
    t = await deskWithSurat();
    for (const apa of ['pakai', 'batal']) {
      const { keluar, err } = await bertanya([], 'nomor', apa, '1');
      expect([keluar, err]).toEqual([4, expect.stringContaining('→ pks nomor pesan 2026-001')]);
    }
  });

  it('offers the words a field may hold, where these are fixed', async () => {
    t = await deskWithSurat();
    const { keluar } = await bertanya(
      [
        ['Jenis yang benar', 'instansi vertikal'],
        ['Alasan', 'salah pilih'],
      ],
      ...['ralat', '1', '--isian', 'jenis'],
    );
    expect(keluar).toBe(0);
  });

  it('asks for a scan: what it shows, the unscanned letter and what the step lacks first, and where it lies', async () => {
    t = await deskWithSurat();
    await t.json('new', ...completeSuratFlags({ 'nomor-surat': '2' }), '--ada', 'surat-permohonan', '--ya');
    t.writeFile('lembar.pdf', '%PDF-1.4\n');
    const { keluar, layar } = await bertanya(
      [
        ['Pindaian apa ini', 'lembar disposisi'],
        ['Berkas pindaian', 'tidak-ada.pdf'],
        ['Berkas pindaian', " '~/lembar.pdf' "],
      ],
      ...['lampirkan', '2'],
    );
    expect(keluar).toBe(0);
    expect(layar[0]).toContain('(surat permohonan | lembar disposisi | ');
    expect(layar[2]).toContain('✗ Berkas "tidak-ada.pdf" tidak ditemukan di folder ');
    expect(layar[3]).toContain('→ disalin ke kasus');
    expect(await t.failure('lampirkan', '1', '--untuk', 'entah')).toMatchObject({ kode: 'NILAI_TIDAK_DIKENAL' });
  });

  it('says that a scan without a case is not there before it asks for the case, and where one of its name lies', async () => {
    t = await deskWithSurat();
    mkdirSync(join(t.folder, 'Downloads'));
    t.writeFile('Downloads/surat.pdf', '%PDF-1.4\n');
    const { err } = await bertanya([['Kasus yang mana', CTRL_C]], 'lampirkan', 'surat.pdf');
    expect(err.replace(/\s+/g, ' ')).toMatch(
      /^ ✗ Berkas "surat.pdf" tidak ditemukan .*Yang bernama begitu ada di .*surat\.pdf/,
    );
  });

  it('asks for which paper a number is, and why it is given up', async () => {
    t = await deskWithSurat();
    const { nomor } = (await t.json<{ nomor: string }>('nomor', 'pesan', '1', '--untuk', 'surat-kemendagri')).data;
    const { keluar, layar } = await bertanya(
      [
        ['Untuk naskah apa', `Surat permohonan ke Kemendagri: ${nomor} dipesan`],
        ['Alasan', 'surat tidak jadi'],
      ],
      ...['nomor', 'batal', '1'],
    );
    expect(keluar).toBe(0);
    expect(layar[0]).not.toContain(' | '); // the one that is reserved, and no other
    const lagi: ScriptedAnswer = ['Untuk naskah apa', 'Surat permohonan ke Kemendagri'];
    expect((await bertanya([lagi], 'nomor', 'pesan', '1')).keluar).toBe(0);
  });

  it('asks for a setting that nobody has set, and leaves it on Enter', async () => {
    t = await deskWithSurat();
    await bertanya([['Nilai (Enter = biarkan)', ENTER]], 'config', 'kantor.telepon');
    expect((await t.json<{ nilai: unknown }[]>('config', 'kantor.telepon')).data[0]?.nilai).toBeNull();
    await bertanya([['Nilai (Enter = biarkan)', '(0274) 868362']], 'config', 'kantor.telepon');
    expect((await t.json<{ nilai: unknown }[]>('config', 'kantor.telepon')).data[0]?.nilai).toBe('(0274) 868362');
    const lagi = await bertanya([], 'config', 'kantor.telepon');
    expect(lagi.keluar).toBe(0); // set: shown, not asked
    expect(lagi.err).toBe('Mengubahnya: pks config ubah kantor.telepon');
  });

  it('shows a setting that is typed whole, or whose name is known, beside its old value before it is saved', async () => {
    t = await deskWithSurat();
    const nilai = async () => (await t.json<{ nilai: unknown }[]>('config', 'kantor.alamat')).data[0]?.nilai;
    const tidak = await bertanya([['Simpan?', false]], 'config', 'kantor.alamat', 'Jl. Parasamya 1');
    expect(tidak.keluar).toBe(130);
    expect(tidak.err).toContain('  kini:    belum diatur\n  menjadi: Jl. Parasamya 1');
    expect(await nilai()).toBeNull();
    await bertanya([['Simpan?', true]], 'config', 'kantor.alamat', 'Jl. Parasamya 1');
    expect(await nilai()).toBe('Jl. Parasamya 1');
    await bertanya([], 'config', 'kantor.alamat', 'Jl. Parasamya 2', '--ya');
    const ubah = await bertanya(
      [
        ['Nilai', 'pks config kantor.telepon'],
        ['Nilai', 'Jl. Parasamya 3'],
      ],
      ...['config', 'ubah', 'kantor.alamat'],
    );
    expect(ubah.err).toContain('Jl. Parasamya 2 → Jl. Parasamya 3');
    expect(await nilai()).toBe('Jl. Parasamya 3');
    const salah = await bertanya([], 'config', 'pengingat.hari', 'sebentar');
    expect(salah.keluar).toBe(2); // refused before the question
  });

  it('a refusal after the yes leads back to the answers, of every command that asks', async () => {
    t = await deskWithSurat();
    await t.json('pejabat', 'tambah', '--nama', 'Budi, S.Sos.', '--peran', 'kepala-dinas', '--mulai', '1/1/2026');
    await t.json('pejabat', 'tambah', '--nama', 'Wati, S.H.', '--peran', 'sekretaris', '--mulai', '1/1/2026');
    const mandat: readonly ScriptedAnswer[] = [
      ['Jabatan yang diwakilkan', 'Kepala Dinas'],
      ['Siapa yang mewakili', 'Budi, S.Sos. — Kepala Dinas'],
      ['Sifat', 'Plh.: pejabatnya berhalangan'],
      ['Hari pertama', 'hari ini'],
      ['Hari terakhir', 'besok'],
      ['Dasar (nomor surat tugas atau keputusan)', 'ST 1'],
      ['Simpan?', 'ya'],
    ];
    const jadi = await bertanya(
      [
        ...mandat,
        ['Simpan?', 'ubah jawaban'],
        ['Jawaban yang diubah', 'Siapa yang mewakili'],
        ['Siapa yang mewakili', 'Wati, S.H. — Sekretaris'],
        ['Simpan?', 'ya'],
      ],
      ...['wakilkan', 'tambah'],
    );
    expect(jadi.keluar).toBe(0);
    expect(jadi.err).toMatch(/^✗ /m);
    const batal = await bertanya([...mandat, ['Simpan?', 'tidak, batalkan']], 'wakilkan', 'tambah');
    expect(batal.keluar).toBe(130);
  });

  it('asks for a setting by its meaning, with its value and an example in sight', async () => {
    t = await deskWithSurat();
    const { keluar, err } = await bertanya(
      [
        ['Pengaturan', 'telepon kantor, untuk kop'],
        ['Nilai', ESC],
        ['Pengaturan', 'hari kerja menunggu balasan Kemendagri sebelum pengingat, dan antara dua pengingat'],
        ['Nilai', 'sebentar'],
        ['Nilai', '10'],
        ['Simpan?', 'ya'],
      ],
      ...['config', 'ubah'],
    );
    expect(keluar).toBe(0);
    expect(err).toContain('  kini:   14\n  contoh: 14');
    expect((await t.json<{ nilai: unknown }[]>('config', 'pengingat.hari')).data[0]?.nilai).toBe('10');
    const tetap: ScriptedAnswer[] = [
      ['Pengaturan', 'kertas semua naskah'],
      ['Nilai', 'A4'],
      ['Simpan?', 'tidak, batalkan'],
    ];
    expect((await bertanya(tetap, 'config', 'ubah')).keluar).toBe(130);
    expect((await bertanya([], 'config')).err).toContain('pks config ubah');
    expect(await t.failure('config', 'ubah')).toMatchObject({ kode: 'ISIAN_KURANG', saran: ['pks config --help'] });
  });

  it('records nothing where the person leaves', async () => {
    t = await deskWithSurat();
    const sebelum = (await t.json<{ versi: number }>('show', '1')).data.versi;
    const { keluar } = await bertanya([['Isian yang diralat', CTRL_C]], 'ralat', '1');
    expect(keluar).toBe(130);
    expect((await t.json<{ versi: number }>('show', '1')).data.versi).toBe(sebelum);
  });

  it('names all that is missing, and offers itself, where nobody can be asked', async () => {
    t = await deskWithSurat();
    expect(await t.failure('ralat', '1')).toMatchObject({
      kode: 'ISIAN_KURANG',
      saran: ['pks ralat 2026-001'],
      rinci: { flag: ['--isian NAMA=NILAI', '--alasan "…"'] },
    });
    expect(await t.failure('lampirkan', '1', 'lembar.pdf')).toMatchObject({
      saran: ['pks lampirkan 2026-001 lembar.pdf'],
    });
    expect(await t.failure('ralat', '1', '--isian', 'tujuan=x')).toMatchObject({
      saran: ['pks ralat 2026-001 --isian tujuan=x'],
    });
  });
});

describe('an official, a deputy, a holiday', () => {
  const pejabat = (nama: string, jabatan: string): ScriptedAnswer[] => [
    ['Nama dengan gelar, seperti tercetak di surat', nama],
    ['Jabatan menurut SOP', jabatan],
    ['Mulai menjabat', '2/1/2024'],
    ['NIP (Enter = nanti)', '12345'],
    ['NIP (Enter = nanti)', ENTER],
    ['Pangkat, golongan (Enter = nanti)', 'Pembina, IV/a'],
    ['Akun komputer yang ia pakai (Enter = nanti)', ENTER],
  ];
  const daftar = async () => (await t.json<{ nama: string; peran: string; sampai: string | null }[]>('pejabat')).data;

  it('are entered, changed and ended by answers, what cannot be refused as it is typed', async () => {
    t = await deskWithSurat();
    const { layar } = await bertanya(pejabat('Budi S.', 'Kepala Bidang'), 'pejabat', 'tambah');
    expect(layar).toContainEqual(expect.stringMatching(/^✗ NIP: bukan NIP, harus 18 angka/));
    await bertanya(pejabat('Dra. Sri', 'Kepala Dinas'), 'pejabat', 'tambah');
    await bertanya(
      [
        ['Yang diubah', 'nama dengan gelar'],
        ['Nama dengan gelar yang benar', 'Budi S., S.IP.'],
      ],
      'pejabat',
      'ubah',
      'Budi S.',
    );
    await bertanya(
      [
        ['Siapa yang mewakili', 'Budi S., S.IP. — Kepala Bidang'],
        ['Sifat', 'Plh.: pejabatnya berhalangan'],
        ['Hari pertama', '20/8'],
        ['Hari terakhir', '21/8'],
        ['Dasar (nomor surat tugas atau keputusan)', 'ST 800/114'],
      ],
      ...['wakilkan', 'kepala-dinas'],
    );
    expect((await t.json<object[]>('wakilkan')).data).toMatchObject([
      { peran: 'kepala-dinas', oleh: 'Budi S., S.IP.', dari: '2026-08-20', sampai: '2026-08-21' },
    ]);
    await bertanya(
      [
        ['Hari terakhir', '31 Desember'],
        ['Alasan', 'mutasi'],
      ],
      'pejabat',
      'akhiri',
      'Dra. Sri',
    );
    expect(await daftar()).toMatchObject([
      { nama: 'Budi S., S.IP.', peran: 'kepala-bidang' },
      { nama: 'Dra. Sri', sampai: '2026-12-31' },
    ]);
  });

  it('are picked from a list where nobody is named', async () => {
    t = await deskWithSurat();
    await bertanya(pejabat('Budi S.', 'Kepala Bidang'), 'pejabat', 'tambah');
    await bertanya(pejabat('Dra. Sri', 'Kepala Dinas'), 'pejabat', 'tambah');
    await bertanya(
      [
        ['Jabatan yang diwakilkan', 'Kepala Dinas'],
        ['Siapa yang mewakili', 'Budi S. — Kepala Bidang'],
        ['Sifat', 'Plh.: pejabatnya berhalangan'],
        ['Hari pertama', '20/8'],
        ['Hari terakhir', '24/8'],
        ['Dasar (nomor surat tugas atau keputusan)', 'ST 800/114'],
      ],
      ...['wakilkan', 'tambah'],
    );
    expect((await bertanya([], 'wakilkan')).err).toBe('Memberi mandat: pks wakilkan tambah');
    await bertanya(
      [
        ['Mandat yang mana', 'Plh. Kepala Dinas: Budi S., sampai Senin, 24 Agustus 2026'],
        ['Hari terakhir', '21/8'],
        ['Alasan', 'kembali lebih awal'],
      ],
      ...['wakilkan', 'akhiri'],
    );
    expect((await t.json<object[]>('wakilkan')).data).toMatchObject([{ peran: 'kepala-dinas', sampai: '2026-08-21' }]);
    await bertanya(
      [
        ['Pejabat yang mana', 'Budi S. — Kepala Bidang'],
        ['Yang diubah', 'NIP'],
        ['NIP yang benar', '12345'],
        ['NIP yang benar', ESC],
        ['Yang diubah', 'akun komputer'],
        ['Akun komputer yang benar', 'budi'],
      ],
      ...['pejabat', 'ubah'],
    );
    const { layar } = await bertanya(
      [
        ['Pejabat yang mana', 'Dra. Sri — Kepala Dinas'],
        ['Hari terakhir', '1/9'],
        ['Alasan', 'mutasi'],
      ],
      ...['pejabat', 'akhiri'],
    );
    expect(layar[0]).toContain('(Budi S. — Kepala Bidang | Dra. Sri — Kepala Dinas)');
    expect(await daftar()).toMatchObject([{ nama: 'Budi S.', akun: 'budi' }, { sampai: '2026-09-01' }]);
    expect(await t.failure('pejabat', 'akhiri')).toMatchObject({ kode: 'ISIAN_KURANG', rinci: { argumen: 'nama' } });
    expect(await t.failure('wakilkan', 'tambah')).toMatchObject({ kode: 'ISIAN_KURANG', rinci: { flag: ['PERAN'] } });
  });

  it('a holiday is asked for, one day or several, and why it is taken back', async () => {
    t = await deskWithSurat();
    const { layar } = await bertanya(
      [
        ['Tanggal, atau mis. 24-26/12/2027', '24-25/8/2026'],
        ['Nama libur', 'Libur kantor'],
      ],
      ...['libur', 'tambah'],
    );
    expect(layar[0]).toContain('Senin, 24 Agustus 2026 s.d. Selasa, 25 Agustus 2026');
    const hari: ScriptedAnswer = ['Hari libur yang mana', 'Senin, 24 Agustus 2026: Libur kantor'];
    await bertanya([hari, ['Alasan', 'tidak jadi']], 'libur', 'cabut');
    const { data } = await t.json<{ tanggal: string }[]>('libur', '2026');
    expect(data.map((h) => h.tanggal).filter((h) => h.startsWith('2026-08-2'))).not.toContain('2026-08-24');
    expect(data.map((h) => h.tanggal)).toContain('2026-08-25');
  });
});

it.each([
  ['batal 1', ' Di terminal isian itu ditanyakan.'],
  ['pejabat tambah --nama Contoh', ' Di terminal isian itu ditanyakan.'],
  ['advance 1', 'DOKUMEN.'],
  ['new', '--hal.'],
])('%s without a person says whether the line that is offered asks', async (diketik, akhir) => {
  t = await deskWithSurat();
  const galat = await t.failure(...diketik.split(' '));
  expect(galat.kode).toBe('ISIAN_KURANG');
  expect(galat.pesan.endsWith(akhir)).toBe(true);
});
