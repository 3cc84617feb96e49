import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { papersWithSessions } from '../support/paper-files.ts';
import { replayTranscript } from '../support/replay-transcript.ts';
import { NOT_TYPABLE, suggestionsIn, suggestionsInJson, typeAtCopy } from '../support/suggestions.ts';

/**
 * Every line that a refusal or an answer offers is typed as it stands, at a copy of the desk that it was offered at.
 * It must do its work (0), find something (9), or ask (130): a person who copies what pks says is never told that he
 * typed it wrong.
 */
const ALLOWED_FAILURES = [0, 9, 130];

/** Lines that differ in numbers and quoted words alone are tried so often; PKS_SARAN=semua tries all. */
const OF_ONE_SHAPE = process.env.PKS_SARAN === 'semua' ? Number.POSITIVE_INFINITY : 4;
const shapes = new Map<string, number>();
function isTriedEnough(saran: string, argv: readonly string[]): boolean {
  const shape = `${argv[0]} → ${saran.replace(/"[^"]*"|'[^']*'/g, '""').replace(/\d+/g, '0')}`;
  shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  return (shapes.get(shape) ?? 0) > OF_ONE_SHAPE;
}

const transcriptFiles = ['', '../galat/'].flatMap((folder) =>
  readdirSync(new URL(folder || '.', import.meta.url)).flatMap((f) => (f.endsWith('.md') ? `${folder}${f}` : [])),
);
/** Its screens stand on other pages too. */
const REPEATED = 'docs/panduan/layar.md';
const semua = [...transcriptFiles, ...papersWithSessions.filter((f) => f !== REPEATED).map((f) => `../../${f}`)];

it.each(semua)(
  '%s',
  async (nama) => {
    const gagal: string[] = [];
    const dicoba = new Set<string>();
    await replayTranscript(readFileSync(new URL(nama, import.meta.url), 'utf8'), async (t, argv, { out, err }) => {
      if (['--help', '-h', 'help', '--coba', '-n'].some((x) => argv.includes(x))) return; // help explains; a dry run is not yet there
      const semuaSaran = argv.includes('--json') ? suggestionsInJson(out, err) : suggestionsIn(`${out}\n${err}`);
      for (const saran of semuaSaran) {
        if (dicoba.has(saran)) continue;
        dicoba.add(saran);
        if (isTriedEnough(saran, argv)) continue;
        const sebab = NOT_TYPABLE.test(saran) ? 'holds a placeholder' : await alasan(t, saran);
        if (sebab) gagal.push(`${saran}  (offered by: pks ${argv.join(' ')}): ${sebab}`);
      }
    });
    expect(gagal).toEqual([]);
  },
  300_000,
); // a practice register is copied for every line

async function alasan(t: Parameters<typeof typeAtCopy>[0], saran: string): Promise<string | null> {
  const { keluar, err } = await typeAtCopy(t, saran);
  // A rule may still refuse (4), or a name mean two (3), as long as it says how it goes on.
  if (ALLOWED_FAILURES.includes(keluar) || ([3, 4].includes(keluar) && /→ pks /.test(err))) return null;
  return `exit ${keluar}: ${err.split('\n')[0]}`;
}
