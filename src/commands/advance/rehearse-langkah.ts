import { actorCandidates } from '../../desk/actor.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { decide } from '../../office/permohonan/decide.ts';
import type { DokumenCode, Langkah } from '../../office/sop/sop.ts';
import type { LangkahFlags } from './langkah-flags.ts';
import { langkahPeran, langkahRequest } from './langkah-request.ts';

/**
 * Tries the mildest answers, so that what no answer could mend is refused first.
 * @throws the rule that would refuse
 */
export function rehearseLangkah(sesi: Sitting, terbuka: OpenKasus, langkah: Langkah, o: LangkahFlags): void {
  decide(terbuka.aturan, terbuka.berkas.permohonan, mildestRequest(sesi, terbuka, langkah, o));
}

/** Tells whether the rules let this person do it; four eyes forbid a second step of a chain. */
export function mayComplete(sesi: Sitting, terbuka: OpenKasus, langkah: Langkah, o: LangkahFlags): boolean {
  const { tembus, ...ajuan } = mildestRequest(sesi, terbuka, langkah, o);
  try {
    decide(terbuka.aturan, terbuka.berkas.permohonan, {
      ...ajuan,
      ...(o.tembus && tembus !== undefined && { tembus }),
    });
    return true;
  } catch (e) {
    if (e instanceof Failure) return false;
    throw e;
  }
}

function mildestRequest(sesi: Sitting, terbuka: OpenKasus, langkah: Langkah, o: LangkahFlags) {
  const ada = o.ada && [...o.ada, ...lampiranDokumen(o)];
  const balasan = { balasan: 'setuju', nomorBalasan: '0', tanggalBalasan: 'hari ini' };
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
