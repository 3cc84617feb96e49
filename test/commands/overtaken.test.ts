import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { showKasus } from '../support/advance-kasus.ts';
import { ENTER, type ScriptedAnswer, scriptedAsk } from '../support/scripted-ask.ts';
import { deskWithSurat, TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
let lain: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
  t.writeFile('sehelai.pdf', 'sehelai');
  lain = new TestDesk();
  Object.assign(lain, { akun: 'budi', meja: 'MEJA-BELAKANG' });
});
afterEach(() => {
  t.close();
  lain.close();
});

const JAWABAN: readonly ScriptedAnswer[] = [
  ['Isi disposisi', 'Proses sesuai ketentuan'],
  ['Simpan?', ENTER],
];

/** `pks advance 1` at a terminal; before the last yes another desk types `argv`, twenty minutes after the first question. */
async function whileAsked(argv: readonly string[], tambahan: readonly string[] = []) {
  const orang = scriptedAsk(JAWABAN);
  t.ask = {
    ...orang,
    withWayBack: () => t.ask!,
    choose: async (pesan, pilihan, bawaan) => {
      if (pesan === 'Simpan?') {
        lain.kini = t.kini = new Date(t.kini.getTime() + 20 * 60_000);
        await lain.json('--register', `${t.folder}/data`, ...argv);
      }
      return orang.choose(pesan, pilihan, bawaan);
    },
  };
  const hasil = await t.run(['advance', '1', ...tambahan]);
  t.ask = null;
  orang.habis();
  return hasil;
}

describe('an act on a case that another desk wrote to while it was typed', () => {
  it.each([
    ['a paper was printed', ['draft', '1', 'lembar-disposisi']],
    ['a scan was attached', ['lampirkan', '1', 'sehelai.pdf', '--untuk', 'disposisi']],
    ['a number was reserved', ['nomor', 'pesan', '1', '--untuk', 'surat-kemendagri']],
  ])('is recorded with the same answers where %s', async (_, argv) => {
    lain.writeFile('sehelai.pdf', 'sehelai');
    const { keluar, err } = await whileAsked(argv);
    expect([keluar, err]).toEqual([0, expect.not.stringContaining('baru saja diubah')]);
    const { riwayat, langkah, versi } = await showKasus(t, '1');
    expect([versi, langkah?.no]).toEqual([3, 3]);
    expect(riwayat.at(-1)).toMatchObject({ langkah: 2, kepada: 'sekretaris', pada: '2026-08-19T10:35:00+07:00' });
    expect(JSON.stringify(riwayat.at(-1))).toContain('Proses sesuai ketentuan');
  });

  it.each([
    ['the step was done', ['advance', '1', '--lengkap']],
    ['a word of the letter was put right', ['ralat', '1', '--isian', 'hal=Lain', '--alasan', 'salah']],
  ])('is refused where %s, and says when in the usual form', async (_, argv) => {
    const { keluar, err } = await whileAsked(argv);
    expect(keluar).toBe(5);
    expect(err).toMatch(/baru saja diubah oleh .*budi.* pada Rabu, 19 Agustus 2026 10\.35\s+WIB/s);
    expect((await showKasus(t, '1')).versi).toBe(2);
  });

  it('is recorded at the moment of the yes where nobody wrote, and asks for the yes again past midnight', async () => {
    for (const [menit, ya] of [
      [20, 1],
      [14 * 60, 2],
    ] as const) {
      let tanya = 0;
      const orang = scriptedAsk([...JAWABAN, ...(ya > 1 ? JAWABAN.slice(-1) : [])]);
      t.ask = {
        ...orang,
        withWayBack: () => t.ask!,
        choose: async (pesan, pilihan, bawaan) => {
          if (pesan === 'Simpan?' && tanya++ === 0) t.kini = new Date(t.kini.getTime() + menit * 60_000);
          return orang.choose(pesan, pilihan, bawaan);
        },
      };
      const { keluar, err } = await t.run(['advance', '1']);
      t.ask = null;
      expect([keluar, err, tanya]).toEqual([0, expect.anything(), ya]);
      expect(Date.parse(String((await showKasus(t, '1')).riwayat.at(-1)?.pada))).toBe(t.kini.getTime());
    }
  });

  it('keeps the answers in a line to type where the same step still waits', async () => {
    const baris = '  → pks advance 2026-001 --disposisi "Proses sesuai ketentuan" --kepada sekretaris';
    expect((await whileAsked(['ralat', '1', '--isian', 'hal=Lain', '--alasan', 'salah'])).err).toContain(baris);
    expect((await whileAsked(['advance', '1', '--lengkap'])).err).not.toContain('→ pks advance');
  });

  it('is refused with --versi whatever came between', async () => {
    const { keluar } = await whileAsked(['draft', '1', 'lembar-disposisi'], ['--versi', '1']);
    expect(keluar).toBe(5);
    expect((await showKasus(t, '1')).versi).toBe(2);
  });

  it('is introduced once, also by a command that asks little', async () => {
    const orang = scriptedAsk([
      ['Menunggu siapa', 'pemohon'],
      ['Alasan', 'daftar elemen'],
      ['Simpan?', ENTER],
    ]);
    t.ask = {
      ...orang,
      withWayBack: () => t.ask!,
      choose: async (pesan, pilihan, bawaan) => {
        if (pesan === 'Simpan?') await lain.json('--register', `${t.folder}/data`, 'draft', '1', 'lembar-disposisi');
        return orang.choose(pesan, pilihan, bawaan);
      },
    };
    const { keluar, err } = await t.run(['tunggu', '1']);
    orang.habis();
    expect([keluar, err.split('2026-001 RSUD Contoh — L02 Disposisi Kepala Dinas').length - 1]).toEqual([0, 1]);
  });
});
