import type { TextQuestion } from '../../env.ts';

/** What an answer was read as; '' where that is what was typed. */
export function echoOf({ gema }: Pick<TextQuestion, 'gema'>, nilai: string): string {
  const bacaan = gema?.(nilai) ?? '';
  return bacaan.toLowerCase() === nilai.trim().toLowerCase() ? '' : bacaan;
}
