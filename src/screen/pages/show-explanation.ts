import type { Explanation } from '../../office/istilah/explain-langkah.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { hangIndent } from '../layout/wrap.ts';

const KIND_NAMES: Readonly<Record<Explanation['jenis'], string>> = {
  langkah: 'langkah SOP',
  galat: 'penolakan',
  istilah: 'istilah',
  naskah: 'naskah',
  dokumen: 'dokumen SOP',
  peran: 'peran',
  elemen: 'elemen data',
  perintah: 'perintah',
};

export const showExplanations = (semua: readonly Explanation[], g: ScreenStyle): string =>
  semua.map((satu) => showExplanation(satu, g)).join('\n\n');

function showExplanation({ jenis, nama, arti, rincian, ketik }: Explanation, g: ScreenStyle): string {
  const kolom = Math.max(0, ...rincian.map(({ hal }) => hal.length));
  return [
    g.bold(hangIndent('', `${nama} — ${KIND_NAMES[jenis]}`, g.lebar)),
    hangIndent('  ', arti, g.lebar),
    ...rincian.map(({ hal, isi }) => hangIndent(`  ${hal.padEnd(kolom)}  `, isi, g.lebar)),
    ...ketik.map((baris) => `  → ${baris}`),
  ].join('\n');
}

/** Without a word it lists what can be asked for. */
export const showKnownWords = (langkah: number, istilah: readonly string[], g: ScreenStyle): string =>
  [
    hangIndent('Langkah  ', `1 sampai ${langkah}, misalnya: pks jelaskan 9`, g.lebar),
    hangIndent('Istilah  ', istilah.join(' · '), g.lebar),
    hangIndent('Lainnya  ', 'kode penolakan, dokumen, peran, elemen data, dan nama perintah', g.lebar),
  ].join('\n');
