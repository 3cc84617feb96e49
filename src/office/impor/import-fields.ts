import { PKS_FIELDS } from './fields/pks-fields.ts';
import { KASUS_FIELDS } from './fields/running-fields.ts';
import { SURAT_MASUK_FIELDS } from './fields/surat-masuk-fields.ts';

export const IMPORT_FIELDS = { pks: PKS_FIELDS, kasus: KASUS_FIELDS, 'surat-masuk': SURAT_MASUK_FIELDS } as const;
export type ImportIsi = keyof typeof IMPORT_FIELDS;
