/** A rehearsal of a step: what no answer could mend is refused before a person is asked anything. */
import { decide } from '../permohonan/decide.ts';
import type { KodeDokumen, Langkah } from '../sop/sop.ts';
import type { KasusTerbuka } from './kasus.ts';
import { calonPelaku } from './pelaku.ts';
import { type OpsiLangkah, peranLangkah, perintahLangkah } from './perintah-langkah.ts';
import type { Sesi } from './sesi.ts';

/**
 * Decides the step with the flags as they are and the mildest answer to what
 * they leave open; the facts are thrown away.
 * @throws Galat: the rule that would refuse
 */
export function gladi(sesi: Sesi, terbuka: KasusTerbuka, langkah: Langkah, o: OpsiLangkah): void {
  const ada = o.ada && [...o.ada, ...dokumenLampiran(o)];
  const balasan = { balasan: 'setuju', nomorBalasan: 'gladi', tanggalBalasan: 'hari ini' };
  const calon = calonPelaku(sesi.kantor, peranLangkah(terbuka.sop, langkah, o), sesi.saat);
  const lunak: OpsiLangkah = {
    catatan: 'gladi',
    tembus: true, // another person may be named yet
    alasan: 'gladi',
    ...(calon[1] !== undefined && { oleh: calon[0] }),
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
