/** The answer is a yes or a no. What is neither leaves the field, or the next letter would be added to it. */
import { createPrompt, isEnterKey, isTabKey, makeTheme, useKeypress, usePrefix, useState } from '@inquirer/core';
import { NO_WORDS, YES_WORDS } from '../../text/yes-no-words.ts';
import type { AskTheme } from './ask-theme.ts';

type YesNo = Readonly<{ message: string; default: boolean; theme: AskTheme['yakin'] }>;

/** Undefined means neither. */
function readYesNo(ketik: string, bawaan: boolean): boolean | undefined {
  const kata = ketik.trim().toLowerCase();
  if (kata === '') return bawaan;
  if (YES_WORDS.some((ya) => ya.startsWith(kata))) return true;
  return NO_WORDS.some((tidak) => tidak.startsWith(kata)) ? false : undefined;
}

export const yesNo = createPrompt<boolean, YesNo>(({ message, default: bawaan, theme }, selesai) => {
  const [status, setStatus] = useState<'idle' | 'done'>('idle');
  const [ketik, setKetik] = useState('');
  const [salah, setSalah] = useState('');
  const prefix = usePrefix({ status, theme: makeTheme(theme) });
  const kata = (ya: boolean) => (ya ? theme.keywords.yes : theme.keywords.no);

  useKeypress((tombol, rl) => {
    if (isEnterKey(tombol)) {
      const jawab = readYesNo(ketik, bawaan);
      setSalah(jawab === undefined ? ketik : '');
      setKetik(jawab === undefined ? '' : kata(jawab));
      if (jawab === undefined) return;
      setStatus('done');
      selesai(jawab);
    } else if (isTabKey(tombol)) {
      const lain = kata(!(readYesNo(ketik, bawaan) ?? bawaan));
      rl.clearLine(0);
      rl.write(lain);
      setKetik(lain);
    } else {
      setKetik(rl.line);
      setSalah('');
    }
  });

  const pilihan = status === 'done' ? '' : ` ${theme.style.defaultAnswer(bawaan ? 'Y/t' : 'y/T')}`;
  return [
    `${prefix} ${theme.style.message(message)}${pilihan} ${ketik}`,
    salah === '' ? '' : theme.style.error(theme.keywords.error(salah)),
  ];
});
