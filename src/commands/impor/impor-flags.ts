import type { WriteFlags } from '../../desk/flags/standard-flags.ts';

export type ImporFlags = WriteFlags &
  Readonly<{
    isi?: string;
    lembar?: string;
    peta?: string;
    contoh?: string;
    lewatiCacat?: boolean;
    sisa?: string;
    timpa?: boolean;
  }>;
