/** Papers print names and addresses as they were typed. A tidy form is offered, never taken. */
import { typedLine } from '../../../text/typed-line.ts';
import type { Lembaga } from '../facts/kasus-parts.ts';

const FIELDS = [
  ['nama', 'lembaga', 'Nama lembaga'],
  ['alamat', 'alamat', 'Alamat'],
  ['pimpinan', 'pimpinan', 'Nama pimpinan'],
  ['jabatanPimpinan', 'jabatan-pimpinan', 'Jabatan pimpinan'],
] as const;

export const untidyNames = (id: string, lembaga: Partial<Lembaga>): readonly string[] =>
  FIELDS.flatMap(([kunci, isian, sebutan]) => {
    const teks = lembaga[kunci]?.trim() ?? '';
    if (/\p{Lu}/u.test(teks) || !/\p{Ll}/u.test(teks)) return [];
    const rapi = typedLine(['ralat', id, '--isian', `${isian}=${tidyForm(teks)}`]);
    return [`${sebutan} diketik "${teks}" dan tercetak demikian di semua naskah. Bila keliru: ${rapi}`];
  });

const CAPITALS: ReadonlySet<string> = new Set(
  `pt cv ud pd tni polri rs rsu rsud rsup rsia rsj upt uptd blud bpr bprs bpd bri bni btn bsi bpjs kua kpu kpp sd sdn smp smpn sma
   sman smk smkn man mts uin ugm uii umy uny ukdw rt rw ii iii iv vi vii viii ix xi xii`.split(/\s+/),
);
const SMALL: ReadonlySet<string> = new Set('dan di dari untuk pada yang dengan bin binti a.n u.p'.split(' '));

/** 'pt maju mundur tbk' is 'PT Maju Mundur Tbk'; the first word has a capital in any case. */
function tidyForm(teks: string): string {
  return teks.replace(/\S+/gu, (kata, di: number) => {
    const huruf = kata.replace(/[^\p{L}]/gu, '');
    if (CAPITALS.has(huruf)) return kata.toUpperCase();
    if (di > 0 && SMALL.has(kata)) return kata;
    return kata.replace(/(?<![\p{L}\d'’])\p{Ll}/gu, (satu) => satu.toUpperCase());
  });
}
