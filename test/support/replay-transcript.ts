import { shortOffers } from '../../src/screen/layout/short-offers.ts';
import { SCREEN_COLUMNS, type ScreenAnswer, screenAsk } from './screen-ask.ts';
import { type CommandResult, TestDesk } from './test-desk.ts';

/** Sees each command of a session after it has run, with the desk as it is then. */
export type TranscriptWatcher = (t: TestDesk, argv: readonly string[], jawaban: CommandResult) => Promise<void>;

/**
 * Runs the sessions of a Markdown file again and gives the file as it would
 * read now. A session is a ```console block: `$ pks …` lines and what they
 * print; `! ` marks stderr, `[exit N]` a failure. HTML comments set the desk:
 * `<!-- kini: 2026-08-19T10:15 -->`, `<!-- akun: siti -->`, `<!-- berkas: surat.pdf -->` (or `besar.pdf 26 MB`, or
 * `buku.csv = a;b\n1;2`),
 * `<!-- ditanya -->` before a ```text block: a call that asks, run at a real prompt in memory;
 * `<!-- lebar: 80 -->`, `<!-- meja baru -->`, and `<!-- diam: pks … -->` for what happened unseen.
 */
export async function replayTranscript(
  markdown: string,
  lihat: TranscriptWatcher = async () => {},
  newDesk: () => TestDesk = () => new TestDesk(),
): Promise<string> {
  let t = newDesk();
  const bagian = markdown.split(
    /(```console\n[\s\S]*?```|<!-- ditanya -->\n```text\n[\s\S]*?```|<!-- (?:kini|akun|berkas|lebar|diam): [^\n]*? -->|<!-- meja baru -->)/,
  );
  try {
    for (const [i, blok] of bagian.entries()) {
      const arah = /^<!-- (kini|akun|berkas|lebar|diam): (.*) -->$/.exec(blok);
      if (blok === '<!-- meja baru -->') {
        t.close();
        t = newDesk();
      } else if (arah) await prepareDesk(t, arah[1] ?? '', arah[2] ?? '');
      else if (blok.startsWith('```console')) bagian[i] = await rerunSession(t, blok, lihat);
      else if (blok.startsWith('<!-- ditanya -->')) bagian[i] = await rerunQuestions(t, blok, lihat);
    }
  } finally {
    t.close();
  }
  return bagian.join('');
}

async function prepareDesk(t: TestDesk, apa: string, nilai: string): Promise<void> {
  if (apa === 'kini') t.kini = new Date(`${nilai}:00+07:00`);
  else if (apa === 'akun') t.akun = nilai;
  else if (apa === 'lebar') t.lebar = Number(nilai);
  else if (apa === 'berkas') {
    const [, tabel, isi] = /^(\S+) = (.*)$/.exec(nilai) ?? [];
    if (tabel !== undefined && isi !== undefined) {
      t.writeFile(tabel, new TextEncoder().encode(isi.replaceAll('\\n', '\n')));
      return;
    }
    const [, nama = nilai, mb] = /^(.*) (\d+) MB$/.exec(nilai) ?? [];
    t.writeFile(nama, mb ? new Uint8Array(Number(mb) * 1024 * 1024) : `pindaian ${nama}\n`);
  } else {
    const { keluar, err } = await t.run(splitWords(nilai).slice(1));
    if (keluar !== 0) throw new Error(`${nilai}: ${err}`);
  }
}

async function rerunSession(t: TestDesk, blok: string, lihat: TranscriptWatcher): Promise<string> {
  const baris: string[] = [];
  for (const perintah of blok.match(/^\$ (?:.*\\\n)*.*$/gm) ?? []) {
    const [pks, ...argv] = splitWords(perintah.slice(2).replace(/\\\n\s*/g, ''));
    if (pks !== 'pks') throw new Error(`a session runs pks alone: ${perintah}`);
    const { keluar, out, err } = await t.run(argv);
    await lihat(t, argv, { keluar, out, err });
    if (keluar === 1) throw new Error(`a fault of pks itself: ${perintah}\n${err}`); // never written down as right
    const keluaran = [out, err.replace(/^(?=.)/gm, '! '), keluar === 0 ? '' : `[exit ${keluar}]`];
    baris.push([perintah, ...keluaran].filter((s) => s !== '').join('\n'));
  }
  return ['```console', ...baris, '```'].join('\n').replaceAll(t.folder, '/home/siti');
}

/** '✓ Question › answer  → how it was read', with an answer that goes on below; '✓ Sure? Ya'; '? Question ›' is open. */
function writtenAnswers(isi: string): readonly ScreenAnswer[] {
  const baris = /^(?:✓ (.+?) +›((?: .*)?(?:\n {4}\S.*)*)|✓ (.+\?) (Ya|Tidak)|\? (.+?) +›.*)$/gm;
  return [...isi.matchAll(baris)].map(([, pesan, jawab = '', ragu, yakin, terbuka]) => ({
    pesan: pesan ?? ragu ?? terbuka ?? '',
    jawab:
      terbuka === undefined
        ? (yakin ??
          jawab
            .replace(/\s+/g, ' ')
            .trim()
            .replace(/ → .*$/, ''))
        : null,
  }));
}

/**
 * A call that asks: what a person answered is read from the page, and the page is what the screen then shows. One that
 * ends in an open question ('? …') is left there, and records nothing.
 */
async function rerunQuestions(t: TestDesk, blok: string, lihat: TranscriptWatcher): Promise<string> {
  const [, perintah = '', isi = ''] = /```text\n(\$ .*)\n([\s\S]*?)\n?```/.exec(blok) ?? [];
  const [, ...argv] = splitWords(perintah.slice(2));
  const skrip = writtenAnswers(isi.replaceAll('/home/siti', t.folder));
  const baris: string[] = [];
  const lebar = t.lebar;
  Object.assign(t, { lebar: SCREEN_COLUMNS, ask: screenAsk(skrip, (layar) => baris.push(layar.trimEnd())) });
  t.dengar = (teks) => baris.push(shortOffers(teks, t.kini.getFullYear()));
  const { keluar, out, err } = await t.run(argv);
  Object.assign(t, { lebar, ask: null, dengar: null });
  await lihat(t, argv, { keluar, out, err });
  const tertinggal = skrip.some((s) => s.jawab === null);
  if (keluar !== (tertinggal ? 130 : 0)) throw new Error(`${perintah}: exit ${keluar}\n${err}`);
  const layar = tertinggal ? baris.slice(0, -1) : baris; // without the word of its being broken off
  return ['<!-- ditanya -->', '```text', perintah, ...layar.filter((s, i) => s !== '' || i > 0), '```']
    .join('\n')
    .replaceAll(t.folder, '/home/siti');
}

/** Splits a command line the way a shell does: blanks, and quotes of both kinds. */
export function splitWords(baris: string): string[] {
  const semua = baris.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  return semua.map((k) => k.replace(/"([^"]*)"|'([^']*)'/g, (_, ganda, tunggal) => ganda ?? tunggal));
}
