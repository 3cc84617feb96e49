import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Ask } from '../../src/env.ts';
import { Failure } from '../../src/errors.ts';
import { splitWords } from './replay-transcript.ts';
import { TestDesk } from './test-desk.ts';

/** What nobody can type as it stands: something left open, or a word that stands for a value. */
export const NOT_TYPABLE =
  /…|<[^>]*>|\b(?:TGL|NAMA|KASUS|FILE|DIR|FOLDER|BERKAS|PERAN|AKUN|KODE|NILAI|TAHUN|DOKUMEN|LEMBAGA|NASKAH|TEKS)\b/;

/**
 * The commands that an answer or a refusal offers: behind an arrow, a label, or inside a sentence. A word with a stop
 * or a comma at its end is the last.
 */
export function suggestionsIn(teks: string): readonly string[] {
  const semua = teks
    .replace(/Pemakaian:[^\n]*(?:\n! {6}[^\n]*)*/g, '')
    .matchAll(/(?:^|[\s:(→·"])(pks(?: (?:"[^"\n]*"|[^\s·|()"—])*(?:"[^"\n]*"|[^\s·|()"—.,:;]))+)/gm);
  return [...new Set([...semua].map(([, perintah = '']) => cutSentence(perintah)).filter(isRealCommand))];
}

/** The same of an answer for programs: of a refusal what `saran` holds, which must be commands alone. */
export const suggestionsInJson = (out: string, err: string): readonly string[] =>
  out === '' ? JSON.parse(err).saran : suggestionsIn(JSON.parse(out).peringatan.join('\n'));

/** Without the sentence that goes on behind the command, and its full stop. */
function cutSentence(perintah: string): string {
  const bagian = perintah.match(/"[^"\n]*"|\S+/g) ?? [];
  const akhir = bagian.findIndex((b) =>
    /^(?:atau|lalu|untuk|bila|dan|dengan|memeriksanya|kemudian|ini|yang|tidak|dapat|,)$/.test(b.replace(/[,;]$/, '')),
  );
  return (akhir === -1 ? bagian : bagian.slice(0, akhir)).join(' ').replace(/[.,;]+$/, '');
}

/** 'pks' the word is no command: its first word is one of small letters. */
const isRealCommand = (p: string): boolean =>
  /^pks [a-z][a-z-]*(?: |$)/.test(p) &&
  !/^pks (?:kasus|ini|yang|sendiri|lama|baru|mengenal|menomori|tidak|hanya|dan|di|itu|kini|menurut|lebih|lain)\b/.test(
    p,
  );

/** A person who types the line and leaves at the first question. */
const LEAVING_ASK: Ask = {
  text: () => leaveDesk(),
  choose: () => leaveDesk(),
  tick: () => leaveDesk(),
  confirm: () => leaveDesk(),
  withWayBack: () => LEAVING_ASK,
};
const leaveDesk = (): never => {
  throw new Failure('DIBATALKAN', 'Dibatalkan. Tidak ada yang disimpan.');
};

/** Types a line at a copy of the desk as it is now. */
export async function typeAtCopy(t: TestDesk, perintah: string): Promise<Readonly<{ keluar: number; err: string }>> {
  const salinan = new TestDesk();
  try {
    cpSync(t.folder, salinan.folder, { recursive: true });
    Object.assign(salinan, { kini: t.kini, akun: t.akun, variabel: t.variabel, ask: LEAVING_ASK });
    return await salinan.run(splitWords(perintah.replaceAll(t.folder, salinan.folder)).slice(1));
  } finally {
    rmSync(join(salinan.folder), { recursive: true, force: true });
  }
}
