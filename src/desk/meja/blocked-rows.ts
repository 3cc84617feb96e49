/** Who stands in for another does not get offered as hers what four eyes would refuse her. */
import { Failure } from '../../errors.ts';
import { checkEmpatMata } from '../../office/permohonan/rules/empat-mata.ts';
import type { KasusListRow } from '../../office/queue/kasus-standing.ts';
import { langkahAt } from '../../office/sop/sop.ts';
import type { Sitting } from '../sitting.ts';

/** Opens cases only of one who holds several roles. `terhalang` tells who may. */
export async function withoutBlocked<R extends KasusListRow>(
  sesi: Sitting,
  anda: readonly R[],
): Promise<Readonly<{ boleh: readonly R[]; terhalang: readonly string[] }>> {
  if (sesi.operator.peran.length < 2) return { boleh: anda, terhalang: [] };
  const sop = await sesi.sop();
  const dijaga = new Set(sop.empatMata.flat());
  const calon = anda.filter((b) => b.langkah && !b.langkah.jeda && dijaga.has(b.langkah.no));
  sesi.register.readAhead(calon.map((b) => b.id));
  const halangan = new Map<string, string>();
  for (const b of calon) {
    const sebab = await refusedByEmpatMata(sesi, b.id);
    if (sebab !== null) halangan.set(b.id, sebab);
  }
  return { boleh: anda.filter((b) => !halangan.has(b.id)), terhalang: [...halangan.values()] };
}

async function refusedByEmpatMata(sesi: Sitting, id: string): Promise<string | null> {
  try {
    const { permohonan: p } = await sesi.register.readKasus(id);
    if (p.status !== 'aktif') return null;
    const sop = await sesi.sop(p.sop);
    const aturan = await sesi.aturan(id, sop);
    const oleh = sesi.pelaku(p.langkah.pelaksana, undefined);
    checkEmpatMata(aturan, p, langkahAt(sop, p.langkah.no), { oleh, pada: sesi.saat }, undefined);
    return null;
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    return e.kode === 'EMPAT_MATA' ? `Kasus ${id}. ${e.message} ${e.saran[0] ?? ''}`.trim() : null;
  }
}
