/** What was typed can be recorded, and the ministry or the institution would hardly take it so. */
import type { Lembaga, PermohonanDetails } from '../facts/kasus-parts.ts';
import { dataBalikanWarnings } from './data-balikan.ts';
import { shortTitle } from './short-titles.ts';
import { untidyNames } from './untidy-names.ts';

type Typed = Readonly<{ lembaga: Partial<Lembaga>; permohonan: Partial<PermohonanDetails> }>;

export const typedDoubts = (id: string, { lembaga, permohonan }: Typed): readonly string[] => [
  ...untidyNames(id, lembaga),
  ...shortTitle(id, lembaga.jabatanPimpinan, 'jabatan-pimpinan'),
  ...dataBalikanWarnings(id, permohonan.dataBalikan ?? null),
  ...servicesAsLaw(id, permohonan),
];

/** People apply for these; nobody is prosecuted. */
const SERVICE = /\bSKCK\b|\bcatatan kepolisian\b|\bSIM\b|\bizin keramaian\b|\bsurat kehilangan\b/i;

/** Protected elements would be asked for without a basis. */
const servicesAsLaw = (id: string, { pemanfaatan, tujuan }: Typed['permohonan']): readonly string[] => {
  const [layanan] = (pemanfaatan === 'penegakan-hukum' && SERVICE.exec(tujuan ?? '')) || [];
  return layanan === undefined
    ? []
    : [
        `Tujuan menyebut "${layanan}", yaitu pelayanan publik, padahal pemanfaatannya penegakan hukum: Kemendagri dapat mengembalikan permohonan. Bila keliru: pks ralat ${id} --isian pemanfaatan=pelayanan-publik`,
      ];
};
