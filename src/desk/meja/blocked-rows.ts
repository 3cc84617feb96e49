/** Who stands in for another does not get offered as hers what four eyes would refuse her. */
import { Failure } from '../../errors.ts';
import { checkEmpatMata } from '../../office/permohonan/rules/empat-mata.ts';
import type { KasusListRow } from '../../office/queue/kasus-standing.ts';
import { langkahAt } from '../../office/sop/sop.ts';
import type { Sitting } from '../sitting.ts';

/** Those of which only the case tells whether one who holds several roles may. */
export async function guardedRows<R extends KasusListRow>(sesi: Sitting, anda: readonly R[]): Promise<readonly R[]> {
  if (sesi.operator.peran.length < 2) return [];
  const dijaga = new Set((await sesi.sop()).empatMata.flat());
  return anda.filter((b) => b.langkah && !b.langkah.jeda && dijaga.has(b.langkah.no));
}

/** Opens the cases of `dijaga`. `terhalang` tells who may. */
export async function withoutBlocked<R extends KasusListRow>(
  sesi: Sitting,
  anda: readonly R[],
  dijaga: readonly R[],
): Promise<Readonly<{ boleh: readonly R[]; terhalang: readonly string[] }>> {
  const halangan = new Map<string, string>();
  for (const b of dijaga) {
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
