import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Ask } from '../../src/env.ts';
import { Galat } from '../../src/galat.ts';
import { Terminal } from './terminal.ts';
import { kata } from './transkrip.ts';

/** What nobody can type as it stands: something left open, or a word that stands for a value. */
export const BUKAN_KETIKAN =
  /…|<[^>]*>|\b(?:TGL|NAMA|KASUS|FILE|DIR|FOLDER|BERKAS|PERAN|AKUN|KODE|NILAI|TAHUN|DOKUMEN|LEMBAGA|NASKAH|TEKS)\b/;

/** The commands that an answer or a refusal offers: behind an arrow, a label, or inside a sentence. */
export function saranDalam(teks: string): readonly string[] {
  const semua = teks
    .replace(/Pemakaian:[^\n]*(?:\n! {6}[^\n]*)*/g, '')
    .matchAll(/(?:^|[\s:(→·"])(pks(?: (?:"[^"\n]*"|[^\s·|()]+))+)/gm);
  return [...new Set([...semua].map(([, perintah = '']) => bersih(perintah)).filter(sungguhPerintah))];
}

/** The same of an answer for programs: of a refusal what `saran` holds, which must be commands alone. */
export const saranJson = (out: string, err: string): readonly string[] =>
  out === '' ? JSON.parse(err).saran : saranDalam(JSON.parse(out).peringatan.join('\n'));

/** Without the sentence that goes on behind the command, and its full stop. */
function bersih(perintah: string): string {
  const bagian = perintah.match(/"[^"\n]*"|\S+/g) ?? [];
  const akhir = bagian.findIndex((b) =>
    /^(?:atau|lalu|untuk|bila|dan|dengan|memeriksanya|kemudian|ini|yang|tidak|dapat|,)$/.test(b.replace(/[,;]$/, '')),
  );
  return (akhir === -1 ? bagian : bagian.slice(0, akhir)).join(' ').replace(/[.,;]+$/, '');
}

/** 'pks' the word is no command: its first word is one of small letters. */
const sungguhPerintah = (p: string): boolean =>
  /^pks [a-z][a-z-]*(?: |$)/.test(p) &&
  !/^pks (?:kasus|ini|yang|sendiri|lama|baru|mengenal|menomori|tidak|hanya|dan|di|itu|kini|menurut|lebih|lain)\b/.test(
    p,
  );

/** A person who types the line and leaves at the first question. */
const PERGI: Ask = {
  teks: () => pergi(),
  pilih: () => pergi(),
  centang: () => pergi(),
  yakin: () => pergi(),
};
const pergi = (): never => {
  throw new Galat('DIBATALKAN', 'Dibatalkan. Tidak ada yang disimpan.');
};

/** Types a line at a copy of the desk as it is now. */
export async function ketik(t: Terminal, perintah: string): Promise<Readonly<{ keluar: number; err: string }>> {
  const salinan = new Terminal();
  try {
    cpSync(t.folder, salinan.folder, { recursive: true });
    Object.assign(salinan, { kini: t.kini, akun: t.akun, variabel: t.variabel, ask: PERGI });
    return await salinan.jalankan(kata(perintah.replaceAll(t.folder, salinan.folder)).slice(1));
  } finally {
    rmSync(join(salinan.folder), { recursive: true, force: true });
  }
}
