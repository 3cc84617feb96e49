import { describe, expect, it } from 'vitest';
import { hangIndent, wrapLines } from '../../src/screen/layout/wrap.ts';

describe('a command inside a text that is broken into lines', () => {
  it.each([
    [
      'Butir belum ada: data balikan. Langkah 9 akan menagihnya: pks lengkapi 2026-001',
      ['Butir belum ada: data balikan. Langkah 9 akan menagihnya:', 'pks lengkapi 2026-001'],
    ],
    [
      'pks draft 2026-001 tanda-terima · pks draft 2026-001 lembar-disposisi · pks draft 2026-001 --daftar',
      ['pks draft 2026-001 tanda-terima ·', 'pks draft 2026-001 lembar-disposisi ·', 'pks draft 2026-001 --daftar'],
    ],
    [
      'Bila tidak jadi kirim: pks nomor batal 2026-001 --untuk surat-kemendagri. Selesai.',
      ['Bila tidak jadi kirim:', 'pks nomor batal 2026-001 --untuk surat-kemendagri.', 'Selesai.'],
    ],
    [
      'Masuk ke folder itu, atau: pks config register /srv/kantor/pks',
      ['Masuk ke folder itu, atau:', 'pks config register /srv/kantor/pks'],
    ],
    [
      'pks pejabat ubah "Dra. Rina Pertiwi, M.Si." lalu cetak lagi suratnya, dan kirim',
      ['pks pejabat ubah "Dra. Rina Pertiwi, M.Si." lalu cetak', 'lagi suratnya, dan kirim'],
    ],
  ])('stays whole: %s', (teks, baris) => {
    expect(hangIndent('', teks, 58).split('\n')).toEqual(baris);
    expect(
      wrapLines(teks, 58)
        .split('\n')
        .map((b) => b.trim()),
    ).toEqual(baris);
  });

  it('is broken only where no line could hold it', () => {
    const teks = 'Ketik: pks list --status semua --lembaga "Rumah Sakit Umum Daerah Contoh"';
    expect(hangIndent('', teks, 40).split('\n')).toEqual([
      'Ketik: pks list --status semua --lembaga',
      '"Rumah Sakit Umum Daerah Contoh"',
    ]);
  });
});

it('what is broken off a line is indented once, however long it is', () => {
  expect(wrapLines('  satu dua tiga empat lima enam tujuh', 12).split('\n')).toEqual([
    '  satu dua',
    '    tiga',
    '    empat',
    '    lima',
    '    enam',
    '    tujuh',
  ]);
});
