import { codeWord } from '../../office/permohonan/text/code-words.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { textTable } from '../layout/text-table.ts';

type ShownSetting = Readonly<{ kunci: string; nilai: string | null; asal: string; arti: string; contoh: string }>;

export function showSettings(isi: readonly ShownSetting[], g: ScreenStyle): string {
  const kolom = [
    { judul: 'PENGATURAN' },
    { judul: 'NILAI', lentur: true as const },
    { judul: 'ASAL' },
    { judul: 'ARTI', lentur: true as const },
  ];
  const baris = isi.map((p) => [p.kunci, p.nilai === null ? '–' : codeWord(p.nilai), p.asal, p.arti]);
  const belum = isi.find((p) => p.nilai === null);
  const kaki = belum ? ['', `Isi: pks config ${belum.kunci}   (contoh: ${belum.contoh})`] : [];
  return [textTable(kolom, baris, g.lebar), ...kaki].join('\n');
}
