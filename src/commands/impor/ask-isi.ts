import type { Ask } from '../../env.ts';
import type { ImportIsi } from '../../office/impor/import-fields.ts';
import { IMPOR_ISI } from '../../office/kantor/decode-kantor.ts';

export const ISI_TITLES: Readonly<Record<ImportIsi, string>> = {
  pks: 'PKS yang sudah ditandatangani',
  kasus: 'permohonan yang sedang berjalan',
  'surat-masuk': 'buku surat masuk yang lalu',
};

export const askIsi = (ask: Ask): Promise<string> =>
  ask.choose(
    'Isi buku itu',
    IMPOR_ISI.map((nilai) => ({ nilai, nama: ISI_TITLES[nilai] })),
  );
