/** The institution signs these papers on its own letterhead. */
import type { ConditionField, NaskahDefinition, TextField } from '../naskah.ts';
import { byHand } from '../parts/naskah-values.ts';
import { PIHAK_FIELDS } from '../parts/pihak/pihak.ts';
import { SECOND_SIGNER_CONDITIONS, SECOND_SIGNER_FIELDS } from '../parts/pihak/second-signer.ts';

/** The institution writes in what is unknown, or leaves it out. */
export const writtenByLembaga = ({ arti, contoh, nilai }: TextField): TextField => ({
  ...{ arti, contoh, nilai },
  kosong: byHand(40),
});

export const LEMBAGA_HEAD_FIELDS: Readonly<Record<string, TextField>> = {
  pihak_kedua_nama: writtenByLembaga(PIHAK_FIELDS.pihak_kedua_nama),
  pihak_kedua_jabatan: writtenByLembaga(PIHAK_FIELDS.pihak_kedua_jabatan),
  pihak_kedua_kantor: PIHAK_FIELDS.pihak_kedua_kantor,
  ...SECOND_SIGNER_FIELDS,
};

export const LEMBAGA_HEAD_CONDITIONS: Readonly<Record<string, ConditionField>> = SECOND_SIGNER_CONDITIONS;

export const blankRows = (arti: string, banyak: number): NaskahDefinition['baris'][string] => ({
  arti: `baris kosong, ${arti}`,
  kolom: { no: 'nomor urut' },
  nilai: () => Array.from({ length: banyak }, (_, i) => ({ no: `${i + 1}` })),
});
