import type { FailureCode } from '../../errors.ts';
import { makeVisible } from '../../text/visible.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { hangIndent } from '../layout/wrap.ts';

/** `kabar` says what was done; `galat` why it was refused, or null. */
export type SeveralRow = Readonly<{
  id: string;
  lembaga: string | null;
  hasil: unknown;
  kabar: string;
  peringatan: readonly string[];
  galat: Readonly<{
    kode: FailureCode;
    keluar: number;
    pesan: string;
    saran: readonly string[];
    rinci: Readonly<Record<string, unknown>>;
  }> | null;
}>;

export function showSeveral(baris: readonly SeveralRow[], g: ScreenStyle): string {
  const ditolak = baris.filter((b) => b.galat !== null).length;
  const jumlah = `${baris.length - ditolak} tercatat${ditolak > 0 ? `, ${ditolak} ditolak` : ''}`;
  return [...baris.map((b) => kasusLines(b, g)), '', jumlah].join('\n');
}

function kasusLines({ id, lembaga, kabar, galat }: SeveralRow, g: ScreenStyle): string {
  const nama = `${g.bold(id)}${lembaga ? `  ${makeVisible(lembaga)}` : ''}`;
  if (galat === null) return hangIndent(`${g.green('✓')} `, `${nama} · ${makeVisible(kabar)}`, g.lebar);
  const ketik = galat.saran.find((satu) => satu.startsWith('pks '));
  return [
    hangIndent(`${g.red('✗')} `, `${nama} · ${makeVisible(galat.pesan)}`, g.lebar),
    ...(ketik ? [`    → ${ketik}`] : []),
  ].join('\n');
}
