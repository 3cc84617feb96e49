import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { advanceUntil, showKasus } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
});
afterEach(() => t.close());

const catat = (...lain: string[]) => t.json('new', ...completeSuratFlags(), ...lain);

describe('a letter whose kelengkapan is not all there', () => {
  it('is recorded all the same, waits at step 1, and what is missing is named', async () => {
    const { data, peringatan } = await catat('--ada', 'surat-permohonan');
    expect(data).toMatchObject({
      id: '2026-001',
      langkah: { no: 1 },
      kelengkapan: [
        { kode: 'surat-permohonan', ada: true },
        { kode: 'lembar-disposisi', ada: false },
      ],
    });
    expect(peringatan.join()).toContain('lembar disposisi');
  });

  it('without a word about its papers waits too', async () => {
    expect((await catat()).data).toMatchObject({ langkah: { no: 1 } });
  });

  it('goes on once the missing paper is there: said, or scanned', async () => {
    await catat('--ada', 'surat-permohonan');
    expect(await t.failure('advance', '1', '--ada', 'surat-permohonan')).toMatchObject({
      kode: 'KELENGKAPAN_KURANG',
      keluar: 4,
      saran: [expect.stringContaining('--ada surat-permohonan --ada lembar-disposisi'), expect.anything()],
    });
    t.writeFile('lembar.jpg', 'foto');
    await t.json('lampirkan', '1', 'lembar.jpg', '--untuk', 'lembar-disposisi');
    expect((await t.json('advance', '1', '--ada', 'surat-permohonan')).data).toMatchObject({ langkah: { no: 2 } });
  });
});

describe('kelengkapan', () => {
  beforeEach(() => catat('--lengkap'));

  it('must be spoken of, also where everything is held already', async () => {
    expect((await showKasus(t, '1')).kelengkapan.every((k) => k.ada)).toBe(true);
    expect(await t.failure('advance', '1')).toMatchObject({ kode: 'ISIAN_KURANG', keluar: 2 });
    expect((await t.json('advance', '1', '--ada', 'surat-permohonan')).data).toMatchObject({ langkah: { no: 3 } });
  });

  it('an either-or is met by any one of its codes; --lengkap records the one held, else the first', async () => {
    await advanceUntil(t, '1', 9);
    expect(await t.failure('advance', '1', '--ada', 'surat-permohonan')).toMatchObject({ kode: 'KELENGKAPAN_KURANG' });
    const lain = await t.json<{ kejadian: object[] }>('advance', '1', '--ada', 'revisi-surat-kemendagri', '--coba');
    expect(lain.data.kejadian[0]).toMatchObject({ ada: ['revisi-surat-kemendagri'] });
    const { data } = await t.json<{ kejadian: object[] }>('advance', '1', '--lengkap');
    expect(data.kejadian[0]).toMatchObject({ ada: ['draft-surat-kemendagri'] });
  });

  it('a scan given with the step counts, and is kept with its fingerprint', async () => {
    await advanceUntil(t, '1', 14);
    t.writeFile('balasan.pdf', new TextEncoder().encode('%PDF-1.7'));
    const balasan = ['--balasan', 'setuju', '--nomor-balasan', 'B/1', '--tanggal-balasan', 'hari ini'];
    const lampiran = ['--lampiran', 'surat-balasan=balasan.pdf'];
    expect(await t.failure('advance', '1', '--ada', 'surat-balasan', ...balasan)).toMatchObject({ keluar: 4 });
    const { data } = await t.json('advance', '1', '--ada', 'lembar-disposisi', ...balasan, ...lampiran);
    expect(data).toMatchObject({
      langkah: { no: 15 },
      lampiran: [{ dokumen: 'surat-balasan', asal: 'balasan.pdf', ukuran: 8 }],
      kejadian: [{ jenis: 'Dilampirkan' }, { jenis: 'Diselesaikan' }],
    });
  });

  it('a code that is none is refused before anything else', async () => {
    expect(await t.failure('advance', '1', '--ada', 'surat')).toMatchObject({ kode: 'NILAI_TIDAK_DIKENAL', keluar: 2 });
    expect(await t.failure('advance', '1', '--lengkap', '--lampiran', 'surat.pdf')).toMatchObject({ keluar: 2 });
  });
});

describe('the outcome', () => {
  beforeEach(async () => {
    await catat('--lengkap');
    await advanceUntil(t, '1', 6);
  });

  it('must be said at a checking step, with a note where it is koreksi', async () => {
    expect(await t.failure('advance', '1', '--lengkap')).toMatchObject({ kode: 'ISIAN_KURANG', keluar: 2 });
    expect(await t.failure('advance', '1', '--lengkap', '--hasil', 'koreksi')).toMatchObject({
      kode: 'ISIAN_KURANG',
      rinci: { flag: ['--catatan'] },
    });
    expect(await t.failure('advance', '1', '--lengkap', '--hasil', 'koreksi', '--catatan', ' ')).toMatchObject({
      keluar: 2,
    });
    expect(await t.failure('advance', '1', '--lengkap', '--hasil', 'beres')).toMatchObject({
      kode: 'NILAI_TIDAK_DIKENAL',
      keluar: 2,
    });
  });

  it('is refused at any other step (4), and so are flags of another step', async () => {
    await advanceUntil(t, '1', 8);
    for (const flag of [
      ['--hasil', 'setuju'],
      ['--nomor-keluar', '470/1'],
      ['--balasan', 'setuju', '--nomor-balasan', 'B/1', '--tanggal-balasan', 'hari ini'],
    ])
      expect(await t.failure('advance', '1', '--lengkap', ...flag)).toMatchObject({
        kode: 'HASIL_TIDAK_BERLAKU',
        keluar: 4,
      });
  });
});

describe('roles', () => {
  beforeEach(() => catat('--lengkap'));

  it('each act is in the role the SOP names, by whoever types it', async () => {
    t.akun = 'rina';
    await t.json('advance', '1', '--lengkap');
    expect((await showKasus(t, '1')).riwayat.at(-1)).toMatchObject({
      oleh: { nama: 'rina', peran: 'kepala-dinas', dicatatOleh: 'rina' },
    });
  });

  it('another role warns and is recorded; it blocks only where the office set peranKetat', async () => {
    const { peringatan } = await t.json('advance', '1', '--lengkap', '--sebagai', 'sekretaris');
    expect(peringatan.join()).toContain('SOP menyebut Kepala Dinas');
    expect((await showKasus(t, '1')).riwayat.at(-1)).toMatchObject({ oleh: { peran: 'sekretaris' } });
    await t.json('config', 'peranKetat', 'ya');
    expect(await t.failure('advance', '1', '--lengkap', '--sebagai', 'kepala-dinas')).toMatchObject({
      kode: 'BUKAN_PELAKSANA',
      keluar: 4,
      rinci: { pelaksana: 'sekretaris' },
    });
    await t.json('advance', '1', '--lengkap', '--sebagai', 'sekretaris');
  });

  it('a disposition keeps its words and whom it is for', async () => {
    await t.json('advance', '1', '--lengkap', '--disposisi', 'Proses', '--kepada', 'sekretaris', '--menit', '5');
    expect((await showKasus(t, '1')).riwayat.at(-1)).toMatchObject({
      disposisi: 'Proses',
      kepada: 'sekretaris',
      menit: 5,
    });
  });
});

describe('what is in a letter', () => {
  it.each([
    'opd',
    'kalurahan',
    'rsud-blud',
    'instansi-vertikal',
    'perguruan-tinggi',
    'badan-hukum-profit',
    'badan-hukum-nonprofit',
  ])('may come from %s', async (jenis) => {
    expect((await t.json('new', ...completeSuratFlags({ jenis }), '--lengkap')).data).toMatchObject({
      lembaga: { jenis },
    });
  });

  it('a protected element is for law enforcement alone', async () => {
    const surat = completeSuratFlags({ elemen: 'sidik-jari' });
    expect(await t.failure('new', ...surat, '--lengkap')).toMatchObject({ kode: 'ELEMEN_DILINDUNGI', keluar: 4 });
    expect(await t.failure('new', ...surat, '--lengkap', '--pemanfaatan', 'alokasi-anggaran')).toMatchObject({
      keluar: 4,
    });
    const { peringatan } = await t.json('new', ...surat, '--lengkap', '--pemanfaatan', 'penegakan-hukum');
    expect(peringatan.join()).toContain('persetujuan Menteri');
  });

  it('elements are a repeated flag, each once', async () => {
    const { data } = await t.json(
      'new',
      ...completeSuratFlags(),
      '--elemen',
      'nama-lengkap',
      '--elemen',
      'nik',
      '--lengkap',
    );
    expect(data).toMatchObject({ permohonan: { elemen: ['nik', 'nama-lengkap'] } });
  });

  it('an agreement’s length is read in words and in figures', async () => {
    for (const teks of ['2 tahun', 'dua tahun']) {
      const { data } = await t.json('new', ...completeSuratFlags({ 'jangka-waktu': teks }), '--lengkap', '--coba');
      expect(data).toMatchObject({ permohonan: { jangkaWaktu: '2 tahun' } });
    }
    expect(await t.failure('new', ...completeSuratFlags({ 'jangka-waktu': 'lama' }))).toMatchObject({ keluar: 2 });
  });

  it('aggregate data need no agreement: recorded, closed at once, exit 0 with a warning', async () => {
    const { data, peringatan } = await catat('--data', 'agregat');
    expect(data).toMatchObject({ status: 'dialihkan', langkah: null, agenda: { nomor: 1 }, kelengkapan: [] });
    expect(peringatan.join()).toContain('tidak memerlukan PKS');
  });

  it('the same letter twice needs a yes; another number is another letter, another date is not', async () => {
    await catat('--lengkap');
    expect(await t.failure('new', ...completeSuratFlags({ lembaga: ' rsud  CONTOH ' }))).toMatchObject({
      kode: 'SURAT_GANDA',
      keluar: 4,
      rinci: { kasus: ['2026-001'] },
    });
    expect((await catat('--ya')).data).toMatchObject({ id: '2026-002' });
    expect(await t.failure('new', ...completeSuratFlags({ 'tanggal-surat': '6 Agt 2026' }))).toMatchObject({
      kode: 'SURAT_GANDA',
      rinci: { kasus: ['2026-001', '2026-002'], tanggalBeda: true },
    });
    expect((await t.json('new', ...completeSuratFlags({ 'nomor-surat': '9' }))).data).toMatchObject({ id: '2026-003' });
  });
});

describe('what is put right', () => {
  beforeEach(() => catat('--lengkap'));

  it('keeps the old value and shows both', async () => {
    await t.json('ralat', '1', '--isian', 'nomor-surat=445/1128/2026', '--alasan', 'angka tertukar');
    expect((await showKasus(t, '1')).riwayat.at(-1)).toMatchObject({
      jenis: 'Diralat',
      isian: 'nomor-surat',
      lama: '445/1182/2026',
      surat: { nomor: '445/1128/2026' },
      alasan: 'angka tertukar',
    });
    t.lebar = 140;
    const { out } = await t.run(['show', '1']);
    expect(out).toContain('semula "445/1182/2026", menjadi "445/1128/2026"');
  });

  it('what is filled is not overwritten by lengkapi; elements are added', async () => {
    expect(await t.failure('lengkapi', '1', '--tujuan', 'lain')).toMatchObject({ kode: 'SUDAH_TERISI', keluar: 4 });
    const { data } = await t.json('lengkapi', '1', '--elemen', 'nama-lengkap');
    expect(data).toMatchObject({ permohonan: { elemen: ['nik', 'nama-lengkap'] } });
  });
});
