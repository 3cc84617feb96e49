import { Failure } from '../../errors.ts';
import { decodeKantorFact, type KantorFact } from '../../office/kantor/decode-kantor.ts';
import { emptyKantor, evolveKantor } from '../../office/kantor/kantor.ts';
import { evolve, newPermohonan } from '../../office/permohonan/evolve.ts';
import { decodeKasusFact } from '../../office/permohonan/facts/decode-kasus-fact.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import type { RecordedAct, StoredKantor, StoredKasus } from '../register.ts';
import type { Chain } from './acts.ts';
import { registerDamaged } from './damage.ts';
import { KANTOR_CHAIN, kasusChainFolder } from './register-layout.ts';

export const kasusChain = (id: string): Chain<KasusFact> => ({ folder: kasusChainFolder(id), decode: decodeKasusFact });

export const kasusMissing = (id: string): Failure =>
  new Failure('KASUS_TIDAK_ADA', `Kasus ${id} tidak ada di register ini.`, ['pks list --status semua'], { id });

/** @throws REGISTER_RUSAK where the first act receives no letter */
export function foldKasus(id: string, tindakan: readonly RecordedAct<KasusFact>[]): StoredKasus {
  const permohonan = foldPermohonan(tindakan);
  if (!permohonan) throw registerDamaged(kasusChainFolder(id), 'tidak diawali penerimaan surat');
  return { id, permohonan, tindakan, versi: tindakan.length };
}

export function foldPermohonan(tindakan: readonly RecordedAct<KasusFact>[]): ReceivedKasus | null {
  const akhir = tindakan.flatMap((x) => x.kejadian).reduce(evolve, newPermohonan);
  return akhir.status === 'baru' ? null : akhir;
}

export const kantorChain: Chain<KantorFact> = { folder: KANTOR_CHAIN, decode: decodeKantorFact };

/** @throws REGISTER_RUSAK where the first act opens no register */
export function foldKantor(tindakan: readonly RecordedAct<KantorFact>[]): StoredKantor {
  const kantor = tindakan.flatMap((x) => x.kejadian).reduce(evolveKantor, emptyKantor);
  if (tindakan[0]?.kejadian[0]?.jenis !== 'RegisterDibuka')
    throw registerDamaged(KANTOR_CHAIN, 'tidak diawali pembukaan register');
  return { kantor, tindakan, versi: tindakan.length };
}
