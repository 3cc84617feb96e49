import { actorCandidates } from '../../desk/actor.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { decide } from '../../office/permohonan/decide.ts';
import { requireActive } from '../../office/permohonan/rules/active-kasus.ts';
import { requireKelengkapan } from '../../office/permohonan/rules/kelengkapan.ts';
import type { DokumenCode, Langkah } from '../../office/sop/sop.ts';
import type { LangkahFlags } from './langkah-flags.ts';
import { langkahPeran, langkahRequest } from './langkah-request.ts';

/**
 * Tries the mildest answers, so that what no answer could mend is refused first.
 * @throws Failure: the rule that would refuse
 */
export function rehearseLangkah(sesi: Sitting, terbuka: OpenKasus, langkah: Langkah, o: LangkahFlags): void {
  decide(terbuka.aturan, terbuka.berkas.permohonan, mildestRequest(sesi, terbuka, langkah, o));
}

/** Is called before the other questions. @throws Failure KELENGKAPAN_KURANG */
export function rehearseKelengkapan(sesi: Sitting, terbuka: OpenKasus, langkah: Langkah, o: LangkahFlags): void {
  const { aturan, berkas } = terbuka;
  const p = requireActive(aturan, berkas.permohonan);
  requireKelengkapan(aturan, p, langkah, mildestRequest(sesi, terbuka, langkah, o));
}

function mildestRequest(sesi: Sitting, terbuka: OpenKasus, langkah: Langkah, o: LangkahFlags) {
  const ada = o.ada && [...o.ada, ...lampiranDokumen(o)];
  const balasan = { balasan: 'setuju', nomorBalasan: 'gladi', tanggalBalasan: 'hari ini' };
  const calon = actorCandidates(sesi.kantor, langkahPeran(terbuka.sop, langkah, o), sesi.saat);
  const lunak: LangkahFlags = {
    catatan: 'gladi',
    tembus: true,
    alasan: 'gladi',
    ...(calon[1] !== undefined && { oleh: calon[0] }),
    ...(langkah.koreksi && { hasil: 'koreksi' }),
    ...(langkah.balasan && balasan),
    ...o,
    ...(ada ? { ada } : { lengkap: true }),
  };
  return langkahRequest(sesi, terbuka, langkah, lunak, []);
}

export const lampiranDokumen = (o: LangkahFlags): readonly DokumenCode[] =>
  (o.lampiran ?? []).map((satu) => satu.slice(0, Math.max(0, satu.indexOf('='))));
