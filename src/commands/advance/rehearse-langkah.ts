/** Refuses what no answer could mend before anything is asked. */

import { actorCandidates } from '../../desk/actor.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { decide } from '../../office/permohonan/decide.ts';
import type { DokumenCode, Langkah } from '../../office/sop/sop.ts';
import { type LangkahFlags, langkahPeran, langkahRequest } from './langkah-request.ts';

/**
 * Decides the step with the flags as they are and the mildest answer to what
 * they leave open; the facts are thrown away.
 * @throws Failure: the rule that would refuse
 */
export function rehearseLangkah(sesi: Sitting, terbuka: OpenKasus, langkah: Langkah, o: LangkahFlags): void {
  const ada = o.ada && [...o.ada, ...lampiranDokumen(o)];
  const balasan = { balasan: 'setuju', nomorBalasan: 'gladi', tanggalBalasan: 'hari ini' };
  const calon = actorCandidates(sesi.kantor, langkahPeran(terbuka.sop, langkah, o), sesi.saat);
  const lunak: LangkahFlags = {
    catatan: 'gladi',
    tembus: true, // another person may be named yet
    alasan: 'gladi',
    ...(calon[1] !== undefined && { oleh: calon[0] }),
    ...(langkah.koreksi && { hasil: 'koreksi' }),
    ...(langkah.balasan && balasan),
    ...o,
    ...(ada ? { ada } : { lengkap: true }),
  };
  decide(terbuka.aturan, terbuka.berkas.permohonan, langkahRequest(sesi, terbuka, langkah, lunak, [], 0));
}

/** `--lampiran DOKUMEN=FILE`: the documents that come with their scans. */
export const lampiranDokumen = (o: LangkahFlags): readonly DokumenCode[] =>
  (o.lampiran ?? []).map((satu) => satu.slice(0, Math.max(0, satu.indexOf('='))));
