import { Failure } from '../../errors.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { closestWord } from '../../text/closest-word.ts';

/** @throws TEMPLAT_TIDAK_ADA with the likeliest name */
export function requireNaskah(kode: string): NaskahDefinition {
  const ada = NASKAH.find((n) => n.kode === kode);
  if (ada) return ada;
  const semua = NASKAH.map((n) => n.kode);
  const maksud = closestWord(kode, semua);
  throw new Failure(
    'TEMPLAT_TIDAK_ADA',
    `Naskah "${kode}" tidak ada.${maksud ? ` Maksud Anda: ${maksud}?` : ''}`,
    [`Pilihan: ${semua.join(' | ')}`],
    {
      naskah: kode,
    },
  );
}
