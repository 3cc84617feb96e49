/** At most five digits: more is a date or a code. */
const NUMBER = /^(?:no\.? ?)?0*([1-9]\d{0,4})(?:\s*[a-z]?$|\s*[/.-])/i;

/** The number of '12', '0012', 'No. 12', '12a', '12/2025' or '12/DUKCAPIL'; null where it is none. */
export function writtenAgenda(teks: string | null): number | null {
  const angka = NUMBER.exec(teks?.trim() ?? '')?.[1];
  return angka === undefined ? null : Number(angka);
}
