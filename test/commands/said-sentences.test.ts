/** Sentences of the office, by what they are about: the order of the words and what is said beside them is free. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/command-list.ts';
import { ABOUT } from '../../src/commands/other-words/sentence/about-words.ts';
import { SENTENCE_RULES } from '../../src/commands/other-words/sentence/sentence-rules.ts';
import fc from '../seeded.ts';
import { recordEveryStanding } from '../support/every-standing.ts';
import { typeAtCopy } from '../support/suggestions.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeAll(async () => {
  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags({ lembaga: 'RSUD Tirta Husada' }), '--lengkap');
  await t.json('new', ...completeSuratFlags({ lembaga: 'Klinik Waluya', 'nomor-surat': '2' }), '--lengkap');
  // At the first checking step, with a document.
  for (let i = 0; i < 4; i++) await t.json('advance', '2', '--lengkap');
  await t.json('draft', '2', 'pks');
  await recordEveryStanding(t);
});
afterAll(() => t.close());

const offered = async (kalimat: string) => (await t.failure(...kalimat.split(' '))).saran;

it.each([
  // A letter came in.
  ['ada puskesmas minta akses data penduduk', 'pks new'],
  ['mau daftarin permohonan rsud', 'pks new'],
  ['ada tamu bawa surat permohonan kerja sama', 'pks new'],
  ['catet surat yg baru dateng', 'pks new'],
  // Something typed is wrong; the case that is named stays, in whatever place.
  ['salah nulis nama rsud', 'pks ralat rsud'],
  ['tgl surat klinik keliru', 'pks ralat klinik'],
  ['nama klinik kurang huruf', 'pks ralat klinik'],
  ['nomer suratnya salah', 'pks ralat'],
  ['ubah jangka waktu jadi 3 tahun', 'pks ralat'],
  ['isi alamat dan pimpinan rsud', 'pks lengkapi rsud'],
  ['isi alamat kantor', 'pks config ubah'],
  // Wanting back what was done.
  ['tadi kepencet', 'pks undo'],
  ['balikin ke langkah sebelumnya klinik', 'pks undo klinik'],
  ['batalin yang tadi', 'pks undo'],
  ['surat ini dobel didaftar', 'pks batal'],
  // The applicant withdraws.
  ['kliniknya mundur', 'pks cabut klinik'],
  ['rsud narik permohonannya', 'pks cabut rsud'],
  ['koperasi mengundurkan diri', 'pks cabut'],
  // Somebody looks at a text.
  ['kabid minta diperbaiki', 'pks advance'],
  ['draft ditolak kabid', 'pks advance'],
  ['naskah klinik oke, lanjut', 'pks advance klinik'],
  ['sekretaris udah paraf', 'pks advance'],
  ['sudah saya betulkan di word', 'pks draft --baca'],
  ['naskah klinik sudah saya betulkan di word', 'pks draft klinik --baca'],
  // The ministry.
  ['jakarta sudah jawab', 'pks advance'],
  ['balasan dirjen untuk klinik sampun datang', 'pks advance klinik'],
  ['menteri belum jawab juga', 'pks draft'],
  // What is missing, and who is waited for.
  ['berkasnya tidak lengkap', 'pks draft'],
  ['belum ada akta pendirian', 'pks lengkapi'],
  ['nunggu data dari pemohon', 'pks tunggu'],
  ['kembalikan berkas ke pemohon', 'pks kembalikan'],
  // Late, and where a case is.
  ['mana saja yang lewat waktu', 'pks overdue'],
  ['siapa yang lelet', 'pks overdue'],
  ['sing telat pundi', 'pks overdue'],
  ['berkas klinik sampai mana', 'pks show klinik'],
  ['nunggak laporan semester', 'pks kewajiban'],
  ['terus habis ini ngapain', 'pks'],
  ['apa saja yang sudah saya kerjakan hari ini', 'pks log'],
  ['yang mepet batas waktu apa', 'pks overdue'],
  ['masih berapa langkah lagi klinik', 'pks show klinik'],
  ['konsep perjanjiannya mana', 'pks buka'],
  ['klik setuju dong', 'pks advance'],
  ['saya bingung', 'pks menu'],
])('%s leads to %s', async (kalimat, saran) => {
  expect((await offered(kalimat))[0]).toBe(saran);
});

it('several meanings are offered, the likeliest first', async () => {
  expect(await offered('kadis sudah tanda tangan klinik')).toEqual(['pks advance klinik']);
  expect((await offered('berkas rsud tidak lengkap')).map((baris) => baris.split(' ')[1])).toEqual([
    'draft',
    'lengkapi',
    'tunggu',
    'kembalikan',
  ]);
});

it('a paper that is not due yet is told as such, and which can be made is asked', async () => {
  const { saran, pesan } = await t.failure('surat', 'kekurangan', 'rsud');
  expect(saran[0]).toBe('pks draft rsud');
  expect(pesan).toContain('belum waktunya');
});

it('of a sentence that nobody knows it is said so, and the menu is offered; an institution that is named is looked for', async () => {
  const { pesan, saran } = await t.failure('kambing', 'makan', 'rumput');
  expect(pesan).toContain('tidak dikenali');
  expect(saran).toEqual(['pks menu', 'pks --help']);
  expect((await offered('kambing makan rumput klinik')).slice(0, 2)).toEqual(['pks show klinik', 'pks cari klinik']);
});

it('what no case takes now is told, and nothing is offered that would be refused', async () => {
  const { pesan, saran } = await t.failure('hak', 'akses', 'klinik', 'aktifkan');
  expect(pesan).toContain('kasus itu kini tidak menerimanya');
  expect(saran).toEqual(['pks show klinik']);
});

it.each([
  ['lihat naskah pks klinik', 'pks buka klinik'],
  ['lanjutkan ke langkah berikutnya klinik', 'pks advance klinik'],
  ['tunggu sampai ada kabar klinik', 'pks tunggu klinik'],
  ['kembalikan yang kemarin itu', 'pks undo'],
])('%s: words that the command does not take are left out, so %s is not refused', async (kalimat, saran) => {
  expect((await offered(kalimat))[0]).toBe(saran);
});

it.each([
  ['november', 'pks buku masuk --bulan november'],
  ['surat keluar juli', 'pks buku keluar --bulan juli'],
  ['nomor terpakai', 'pks nomor daftar'],
])('a list that finds no %s names the list that has it', async (kata, baris) => {
  expect((await t.run(['list', ...kata.split(' ')])).out.replaceAll(/\s+/g, ' ')).toContain(baris);
});

it('a word that is asked about is found among others', async () => {
  for (const kata of ['hk itu apa ya', 'apa itu hk dong', 'yang dilindungi'])
    expect((await t.json<unknown[]>('jelaskan', ...kata.split(' '))).data.length, kata).toBeGreaterThan(0);
  expect((await t.run(['jelaskan', 'dong'])).keluar).toBe(0);
});

it('whatever words come together, no line that is offered is refused for how it is written', async () => {
  const kata = fc.constantFrom(...Object.values(ABOUT).flatMap((satu) => satu.replaceAll('-', ' ').split(' ')));
  const nama = fc.constantFrom('rsud', 'klinik', 'klinik waluya', '2', 'nya', 'dong');
  const dicoba = new Set<string>();
  const kalimat = fc.array(fc.oneof({ weight: 4, arbitrary: kata }, { weight: 1, arbitrary: nama }), {
    minLength: 3,
    maxLength: 7,
  });
  await fc.assert(
    fc.asyncProperty(kalimat, async (semua) => {
      const { keluar, err } = await t.run([...semua, '--json', '--no-input']);
      if (keluar === 0) return;
      for (const satu of (JSON.parse(err).saran as string[]).filter((baris) => !dicoba.has(baris))) {
        dicoba.add(satu);
        const jawab = await typeAtCopy(t, satu);
        expect([0, 9, 130].includes(jawab.keluar) || /→ pks /.test(jawab.err), `${semua.join(' ')}: ${satu}`).toBe(
          true,
        );
        expect(jawab.keluar === 2 ? jawab.err : '', `${semua.join(' ')}: ${satu}`).toBe('');
      }
    }),
    { numRuns: process.env.CI === undefined ? 60 : 20 },
  );
}, 120_000);

describe('the rules', () => {
  it('are of known things, and none hides behind a shorter one before it', () => {
    const aturan = SENTENCE_RULES.map(([said]) => said.split(' ').map((satu) => satu.split('|')));
    const dipakai = aturan.flat(2);
    expect(dipakai.filter((k) => !(k in ABOUT))).toEqual([]);
    expect(Object.keys(ABOUT).filter((k) => !dipakai.includes(k))).toEqual([]);
    type Rule = (typeof aturan)[number];
    const hides = (awal: Rule, nanti: Rule) => awal.every((a) => nanti.some((n) => n.every((k) => a.includes(k))));
    for (const [i, nanti] of aturan.entries())
      expect([nanti, aturan.slice(0, i).find((awal) => hides(awal, nanti))]).toEqual([nanti, undefined]);
  });

  it('lead to commands that there are', () => {
    const known = new Set<string>(['--help', '', ...COMMANDS.map((c) => c.nama)]);
    for (const [said, arti] of SENTENCE_RULES)
      for (const { perintah } of arti) expect(known.has(perintah.split(' ')[0] ?? ''), said).toBe(true);
  });
});
