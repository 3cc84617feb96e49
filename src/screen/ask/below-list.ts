import type { AskTheme } from './ask-theme.ts';

type ListTheme = ReturnType<AskTheme['daftar'] | AskTheme['centang']>;

/** Shows under a question: the list, what the lit choice means, the word that is in none (`salah`), the keys. */
export function belowList(
  { style, tidakAda }: ListTheme,
  daftar: string,
  {
    keterangan,
    salah,
    tombol,
  }: Readonly<{ keterangan: string | undefined; salah: string; tombol: [string, string][] }>,
): string {
  const bawah = [
    daftar,
    ' ',
    keterangan ? style.description(keterangan) : '',
    salah === '' ? '' : style.error(tidakAda(salah)),
    style.keysHelpTip(tombol),
  ];
  return bawah.filter(Boolean).join('\n');
}
