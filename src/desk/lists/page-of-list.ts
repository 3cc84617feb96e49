import { retypeCommand } from '../flags/retype-command.ts';
import { type StandardFlags, wholeNumber } from '../flags/standard-flags.ts';

type PageFlags = Pick<StandardFlags, 'json' | 'quiet'> & Readonly<{ batas?: string; ke?: string }>;

export const PAGE_ROWS = 50;

/** Takes `--batas`, or `halaman` for people; programs and files get all. */
export const pageLimit = ({ batas, json, quiet, ke }: PageFlags, halaman = PAGE_ROWS): number =>
  batas !== undefined
    ? wholeNumber('--batas', batas, 1)
    : json || quiet || ke !== undefined
      ? Number.POSITIVE_INFINITY
      : halaman;

export function moreRows(perintah: string, opsi: PageFlags, lagi: number, tampak: number): readonly string[] {
  if (lagi <= 0) return [];
  const { batas: _, register: __, ...diketik } = opsi as PageFlags & { register?: string };
  return [`… dan ${lagi} lagi: ${retypeCommand(perintah, [], diketik, { batas: tampak + lagi })}`];
}
