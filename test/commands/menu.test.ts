/** The desk as choices: each shows the line it runs, runs it as if typed, and leads back. */
import { afterEach, describe, expect, it } from 'vitest';
import { advanceUntil, showKasus } from '../support/advance-kasus.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { CTRL_C, ENTER, ESC, scriptedAsk } from '../support/scripted-ask.ts';
import { deskWithRegister, deskWithSurat, TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
afterEach(() => t.close());

const WORK = 'Kerjakan yang menunggu kantor (1)';
const KASUS = '2026-001 RSUD Contoh — ✗ lewat 6 hk, L02 Disposisi Kepala Dinas';

describe('pks menu', () => {
  it('runs what was chosen, says how it is typed, and comes back', async () => {
    t = await deskWithSurat();
    const { keluar, out, err } = await askAtDesk(
      t,
      ['menu'],
      [
        ['Apa yang dikerjakan', WORK],
        ['Kasus yang mana', KASUS],
        ['2026-001 RSUD Contoh', 'Lihat selengkapnya'],
        ['Lalu', ENTER],
        ['Apa yang dikerjakan', 'Yang terlambat (1)'],
        ['Lalu', 'keluar'],
      ],
    );
    expect(keluar).toBe(0);
    expect(err.split('\n').filter((b) => b.startsWith('→'))).toEqual(['→ pks show 1', '→ pks overdue']);
    expect(out).toContain((await t.run(['show', '1'])).out);
    expect(out).toContain((await t.run(['overdue'])).out);
  });

  it('advances the case that waits, with its own questions', async () => {
    t = await deskWithSurat();
    const { keluar } = await askAtDesk(
      t,
      ['menu'],
      [
        ['Apa yang dikerjakan', WORK],
        ['Kasus yang mana', KASUS],
        ['2026-001 RSUD Contoh', 'Selesaikan langkah ini'],
        ['Isi disposisi', ENTER],
        ['Lalu', ENTER],
        ['Apa yang dikerjakan', ESC],
      ],
    );
    expect([keluar, (await showKasus(t, '1')).langkah?.no]).toEqual([0, 3]);
  });

  it('begins with the letter only for those who record letters', async () => {
    t = await deskWithRegister();
    const first = async () => {
      const { layar } = await askAtDesk(t, ['menu'], [['Apa yang dikerjakan', 'Keluar']]);
      return layar.join('\n').indexOf('Catat surat yang masuk') < layar.join('\n').indexOf('Cari');
    };
    expect(await first()).toBe(true);
    const budi = ['pejabat', 'tambah', '--nama', 'Budi Contoh', '--peran', 'kepala-bidang', '--akun', 'siti'];
    expect(await t.run([...budi, '--mulai', '1/1/2026'])).toMatchObject({ keluar: 0 });
    expect(await first()).toBe(false);
  });

  it('goes back by Esc: from the action to the cases, from them to the top, and from there out', async () => {
    t = await deskWithSurat();
    const { keluar, out } = await askAtDesk(
      t,
      ['menu'],
      [
        ['Apa yang dikerjakan', WORK],
        ['Kasus yang mana', KASUS],
        ['2026-001 RSUD Contoh', ESC],
        ['Kasus yang mana', ESC],
        ['Apa yang dikerjakan', 'Cari'],
        ['Nama, nomor, atau kata yang dicari', ESC],
        ['Apa yang dikerjakan', ESC],
      ],
    );
    expect([keluar, out]).toEqual([0, '']);
  });

  it('comes back at once from a line that was left by Esc', async () => {
    t = await deskWithSurat();
    const { keluar, err } = await askAtDesk(
      t,
      ['menu'],
      [
        ['Apa yang dikerjakan', 'Catat surat yang masuk'],
        ['Lembaga pemohon', ESC],
        ['Apa yang dikerjakan', ESC],
      ],
    );
    expect([keluar, err.split('Surat masuk baru').length - 1]).toEqual([0, 1]);
  });

  it('searches with the words as they were typed', async () => {
    t = await deskWithSurat();
    const { out, err } = await askAtDesk(
      t,
      ['menu'],
      [
        ['Apa yang dikerjakan', 'Cari'],
        ['Nama, nomor, atau kata yang dicari', 'rsud contoh'],
        ['Lalu', 'keluar'],
      ],
    );
    expect(err).toContain('→ pks cari "rsud contoh"');
    expect(out).toContain('2026-001');
  });

  it('shows the refusal of a line it ran, and goes on', async () => {
    t = await deskWithSurat();
    const { keluar, err } = await askAtDesk(
      t,
      ['menu'],
      [
        ['Apa yang dikerjakan', WORK],
        ['Kasus yang mana', KASUS],
        ['2026-001 RSUD Contoh', 'Buka dokumen atau pindaian'],
        ['Lalu', ENTER],
        ['Apa yang dikerjakan', 'Keluar'],
      ],
    );
    expect(keluar).toBe(0);
    expect(err).toContain('pks: Kasus 2026-001 belum mempunyai dokumen atau pindaian.');
  });

  it('offers what waits for signature with its command, and the register that was named', async () => {
    t = await deskWithSurat();
    await advanceUntil(t, '2026-001', null);
    const orang = scriptedAsk([
      ['Apa yang dikerjakan', 'Belum ditandatangani (1)'],
      ['Kasus yang mana', CTRL_C],
    ]);
    t.ask = orang;
    expect((await t.run(['menu', '--register', `${t.folder}/data`])).keluar).toBe(130);
    orang.habis();
    expect((await showKasus(t, '1')).status).toBe('selesai');
  });

  it('left by Ctrl+C does not say that nothing was saved', async () => {
    t = await deskWithRegister();
    const { keluar, err } = await askAtDesk(t, ['menu'], [['Apa yang dikerjakan', CTRL_C]]);
    expect([keluar, err]).toEqual([130, '']);
  });

  it('without a register offers the ways to begin, and goes on in the one that was made', async () => {
    t = new TestDesk();
    const { keluar, err } = await askAtDesk(
      t,
      ['menu'],
      [
        ['Apa yang dikerjakan', 'Coba dulu dengan data latihan'],
        ['Lalu', ENTER],
        ['Apa yang dikerjakan', 'Yang terlambat (5)'],
        ['Lalu', 'keluar'],
      ],
    );
    expect(keluar).toBe(0);
    expect(err).toContain('Belum ada register PKS');
    expect(err.split('\n').filter((b) => b.startsWith('→'))).toEqual(['→ pks latihan', '→ pks overdue']);
  });

  it('is refused without a terminal, with lines to type', async () => {
    t = await deskWithRegister();
    expect(await t.failure('menu')).toMatchObject({ kode: 'PEMAKAIAN_SALAH', keluar: 2 });
    t.ask = scriptedAsk([]);
    expect((await t.run(['menu', '--no-input'])).keluar).toBe(2);
  });
});
