/** What rules know of officials; without officials there is none. */

import type { Moment } from '../../days/tanggal.ts';
import type { Peran } from '../../sop/sop.ts';

export type PejabatLookup = Readonly<{
  /** The person who bears or bore a name, as one number under all his names and posts; null: not entered. */
  orang: (nama: string) => number | null;
  /** Whether this person holds the role that day, or stands in for its holder. */
  berhak: (nama: string, peran: Peran, pada: Moment) => boolean;
  /** Who holds the post itself that day; `diwakili`: somebody stands in for him, which does not keep him from acting. */
  pemegang: (peran: Peran, pada: Moment) => readonly Readonly<{ orang: number; nama: string; diwakili: boolean }>[];
}>;
