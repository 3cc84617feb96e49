/** One of a list: a typed word leads to the choice it begins; a word that is in none of them chooses nothing. */
import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isUpKey,
  makeTheme,
  useKeypress,
  usePagination,
  usePrefix,
  useState,
} from '@inquirer/core';
import type { AskTheme } from './ask-theme.ts';
import { belowList } from './below-list.ts';

type Line = Readonly<{
  value: unknown;
  name: string;
  short: string;
  description?: string;
  /** Other words for the same. */
  kata: readonly string[];
}>;

type PickList = Readonly<{
  message: string;
  choices: readonly Line[];
  default?: unknown;
  cocok: (semua: readonly Line[], dicari: string) => readonly Line[];
  pageSize: number;
  theme: ReturnType<AskTheme['daftar']>;
}>;

const KEYS: [string, string][] = [
  ['↑↓', 'navigate'],
  ['⏎', 'select'],
];

/** Fewer letters stand inside of too many words. */
const SHORTEST_INSIDE = 3;

/** A number counts the choices, unless there are not so many. */
function meantLine({ choices, cocok }: PickList, ketik: string): number {
  const kata = ketik.trim().toLowerCase();
  const awal = (teks: string) => teks.toLowerCase().startsWith(kata);
  if (/^\d+$/.test(kata) && choices[Number(kata) - 1]) return Number(kata) - 1;
  const bernama = choices.findIndex((c) => awal(c.name) || c.kata.some((k) => k === kata));
  if (bernama >= 0) return bernama;
  const lain = choices.findIndex((c) => c.kata.some(awal));
  if (lain >= 0 || kata.length < SHORTEST_INSIDE) return lain;
  const [satu] = cocok(choices, kata);
  return satu ? choices.indexOf(satu) : -1;
}

export const pickList = createPrompt<unknown, PickList>((tanya, selesai) => {
  const { theme, choices } = tanya;
  const [status, setStatus] = useState<'idle' | 'done'>('idle');
  const mula = choices.findIndex((c) => c.value === tanya.default);
  const awal = Math.max(0, mula);
  const [di, setDi] = useState(awal);
  const [ketik, setKetik] = useState('');
  const [salah, setSalah] = useState('');
  const prefix = usePrefix({ status, theme: makeTheme(theme) });
  const ini = choices[di];

  useKeypress((tombol, rl) => {
    if (isEnterKey(tombol)) {
      const tidakAda = ketik.trim() !== '' && meantLine(tanya, ketik) < 0;
      setSalah(tidakAda ? ketik.trim() : '');
      setKetik('');
      if (tidakAda) return setDi(awal); // The next Enter must not take what the word began like.
      setStatus('done');
      selesai(ini?.value);
      return;
    }
    setSalah('');
    if (isUpKey(tombol) || isDownKey(tombol)) {
      rl.clearLine(0);
      setKetik('');
      setDi(Math.min(choices.length - 1, Math.max(0, di + (isUpKey(tombol) ? -1 : 1))));
      return;
    }
    setKetik(rl.line);
    if (rl.line.trim() === '') return;
    const dimaksud = meantLine(tanya, rl.line);
    setDi(dimaksud >= 0 ? dimaksud : awal);
  });

  const message = theme.style.message(tanya.message);
  if (status === 'done') return `${prefix} ${message} ${theme.style.answer(ini?.short ?? '')}`;
  const daftar = usePagination({
    items: choices,
    active: di,
    renderItem: ({ item, isActive }) => {
      const baris = `${isActive ? theme.icon.cursor : ' '} ${item.name}`;
      return isActive ? theme.style.highlight(baris) : baris;
    },
    pageSize: tanya.pageSize,
    loop: false,
  });
  const bawah = belowList(theme, daftar, { keterangan: ini?.description, salah, tombol: KEYS });
  return [[prefix, message, ketik].filter(Boolean).join(' '), bawah];
});
