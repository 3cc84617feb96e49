import type { KeyedFlags } from '../../desk/flags/standard-flags.ts';

export type ImporFlags = KeyedFlags &
  Readonly<{
    isi?: string;
    lembar?: string;
    peta?: string;
    contoh?: string;
    lewatiCacat?: boolean;
    sisa?: string;
    timpa?: boolean;
  }>;
