/** Boxes of a list: typing searches, a blank ticks, Tab ticks all that are shown. */
import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isSpaceKey,
  isTabKey,
  isUpKey,
  makeTheme,
  useKeypress,
  usePagination,
  usePrefix,
  useState,
} from '@inquirer/core';
import type { AskTheme } from './ask-theme.ts';
import { belowList } from './below-list.ts';

type Box = Readonly<{ value: unknown; name: string; short: string; description?: string; checked: boolean }>;

type TickSearch = Readonly<{
  message: string;
  choices: readonly Box[];
  cocok: (semua: readonly Box[], dicari: string) => readonly Box[];
  pageSize: number;
  theme: ReturnType<AskTheme['centang']>;
}>;

const KEYS: [string, string][] = [
  ['↑↓', 'navigate'],
  ['space', 'select'],
  ['tab', 'all'],
  ['⏎', 'submit'],
];

export const tickSearch = createPrompt<readonly unknown[], TickSearch>((tanya, selesai) => {
  const { theme } = tanya;
  const [status, setStatus] = useState<'idle' | 'done'>('idle');
  const [dicentang, setDicentang] = useState(tanya.choices.filter((c) => c.checked).map((c) => c.value));
  const [dicari, setDicari] = useState('');
  const [di, setDi] = useState(0);
  const [salah, setSalah] = useState('');
  const prefix = usePrefix({ status, theme: makeTheme(theme) });
  const tampil = tanya.cocok(tanya.choices, dicari);
  const ini = tampil[di];
  const balik = (nilai: readonly unknown[], ya: boolean) =>
    setDicentang([...dicentang.filter((n) => !nilai.includes(n)), ...(ya ? nilai : [])]);

  const lepas = (ke: number) => {
    setDicari('');
    setDi(ke);
  };

  useKeypress((tombol, rl) => {
    setSalah('');
    if (isEnterKey(tombol)) {
      if (dicari.trim() !== '' && tampil.length === 0) {
        setSalah(dicari.trim());
        lepas(0);
        return;
      }
      setStatus('done');
      selesai(tanya.choices.map((c) => c.value).filter((n) => dicentang.includes(n)));
      return;
    }
    const ketikan = rl.line;
    if (isSpaceKey(tombol)) {
      if (ini) {
        balik([ini.value], !dicentang.includes(ini.value));
        lepas(tanya.choices.indexOf(ini));
      }
    } else if (isTabKey(tombol)) {
      const nilai = tampil.map((c) => c.value);
      balik(nilai, !nilai.every((n) => dicentang.includes(n)));
    } else if (isUpKey(tombol)) setDi(Math.max(0, di - 1));
    else if (isDownKey(tombol)) setDi(Math.min(tampil.length - 1, di + 1));
    else if (ketikan !== dicari) {
      setDicari(ketikan);
      setDi(0);
      return;
    }
    // These keys are not part of the search.
    rl.clearLine(0);
    if (!isSpaceKey(tombol)) rl.write(dicari);
  });

  const message = theme.style.message(tanya.message);
  if (status === 'done') {
    const dipilih = tanya.choices.filter((c) => dicentang.includes(c.value));
    return [prefix, message, theme.style.renderSelectedChoices(dipilih)].join(' ');
  }
  const daftar = usePagination({
    items: tampil,
    active: di,
    renderItem: ({ item, isActive }) => {
      const kotak = dicentang.includes(item.value) ? theme.icon.checked : theme.icon.unchecked;
      const baris = `${isActive ? theme.icon.cursor : ' '}${kotak} ${item.name}`;
      return isActive ? theme.style.highlight(baris) : baris;
    },
    pageSize: tanya.pageSize,
    loop: false,
  });
  const tampak = tampil.length > 0 ? daftar : theme.style.error('No results found');
  const bawah = belowList(theme, tampak, { keterangan: ini?.description, salah, tombol: KEYS });
  return [[prefix, message, dicari].join(' '), bawah];
});
