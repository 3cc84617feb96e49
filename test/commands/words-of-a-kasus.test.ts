/** An everyday word before a case offers what that case takes as it stands, whatever became of it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { practiceRegister } from '../support/practice-register.ts';
import { typeAtCopy } from '../support/suggestions.ts';
import { deskWithRegister, type TestDesk } from '../support/test-desk.ts';

const WORDS =
  'hapus batalkan kembali cetak unduh surat status temukan koreksi revisi setuju edit kurang ttd serah aktivasi perpanjang selesaikan lanjutkan tutup dicabut putus jeda ingatkan balasan telepon wa kapan unggah berkas-kasus nomor-surat salinan perbaiki-naskah buka-lagi'.split(
    ' ',
  );

/** Just received; waiting for the ministry; at the last check; paused; void; returned; of an old book. */
const PRACTICE = ['20', '9', '10', '16', '12', '2', 'B-001'];
/** To be signed; sent back; signed and expiring. */
const TUTORIAL = ['2', '6', '3'];

const desks: Record<string, TestDesk> = {};
beforeAll(async () => {
  const t = await practiceRegister();
  const buku = 'Nomor PKS;Nama Instansi;Tanggal PKS;Berakhir\n470/90/PKS/2025;CV Toko Contoh;2/1/2025;1/1/2028\n';
  t.writeFile('buku.csv', new TextEncoder().encode(buku));
  await t.json('impor', 'buku.csv', '--isi', 'pks');
  const latihan = await deskWithRegister();
  await latihan.json('latihan');
  Object.assign(desks, { t, latihan });
}, 60_000);
afterAll(() => {
  for (const t of Object.values(desks)) t.close();
});

/** What only looks is refused for no case, so it is typed for one. */
const READS = /^pks (?:show|list|cari|jadwal|laporan|log|lembaga|kerja-sama|overdue|config|jelaskan)\b/;
const withoutKasus = (baris: string): string => baris.replaceAll(/\b(?:\d{4}-\d{3}|B-\d{3})\b/g, 'K');
const dibaca = new Set<string>();

/** Where time counts each word meets half of the standings, and each standing half of the words. */
const wordsFor = (kasus: string): readonly string[] =>
  process.env.CI === undefined ? WORDS : WORDS.filter((_, i) => (i + kasus.length + Number(kasus.at(-1))) % 2 === 0);

it.each([...PRACTICE.map((k) => ['t', k]), ...TUTORIAL.map((k) => ['latihan', k])])(
  '%s %s refuses no line that is offered for it',
  async (meja, kasus) => {
    const t = desks[meja] as TestDesk;
    const dicoba = new Set<string>();
    const isTried = (satu: string): boolean => (READS.test(satu) ? dibaca.has(withoutKasus(satu)) : dicoba.has(satu));
    const ditolak: string[] = [];
    for (const kata of wordsFor(kasus)) {
      const { saran } = await t.failure(...kata.split('-'), kasus);
      expect(saran.length, kata).toBeGreaterThan(0);
      for (const satu of saran.filter((x) => !isTried(x))) {
        dicoba.add(satu);
        dibaca.add(withoutKasus(satu));
        const { keluar, err } = await typeAtCopy(t, satu);
        if (![0, 130].includes(keluar)) ditolak.push(`${kata} ${kasus} → ${satu}: ${err.split('\n')[0]}`);
      }
    }
    expect(ditolak).toEqual([]);
  },
  300_000,
);
