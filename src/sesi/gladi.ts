/** A rehearsal of a step: what no answer could mend is refused before a person is asked anything. */
import { decide } from '../permohonan/decide.ts';
import type { KodeDokumen, Langkah } from '../sop/sop.ts';
import type { KasusTerbuka } from './kasus.ts';
import { type OpsiLangkah, perintahLangkah } from './perintah-langkah.ts';
import type { Sesi } from './sesi.ts';

/**
 * Decides the step with the flags as they are and the mildest answer to what
 * they leave open; the facts are thrown away.
 * @throws Galat: the rule that would refuse
 */
export function gladi(sesi: Sesi, terbuka: KasusTerbuka, langkah: Langkah, o: OpsiLangkah): void {
  const ada = o.ada && [...o.ada, ...dokumenLampiran(o)];
  const balasan = { balasan: 'setuju', nomorBalasan: '-', tanggalBalasan: 'hari ini' };
  const lunak: OpsiLangkah = {
    catatan: '-',
    ...(langkah.koreksi && { hasil: 'koreksi' }),
    ...(langkah.balasan && balasan),
    ...o,
    ...(ada ? { ada } : { lengkap: true }),
  };
  decide(terbuka.aturan, terbuka.berkas.permohonan, perintahLangkah(sesi, terbuka, langkah, lunak, [], 0));
}

/** `--lampiran DOKUMEN=FILE`: the documents that come with their scans. */
export const dokumenLampiran = (o: OpsiLangkah): readonly KodeDokumen[] =>
  (o.lampiran ?? []).map((satu) => satu.slice(0, Math.max(0, satu.indexOf('='))));
