import { SCHEMA } from '../../office/kantor/kantor.ts';
import { type Chain, decodeAct } from '../chain/acts.ts';
import { registerDamaged, registerNewer } from '../chain/damage.ts';
import { foldKantor, foldKasus, kantorChain, kasusChain, kasusMissing } from '../chain/fold.ts';
import { actFile, KANTOR_CHAIN, KASUS_ID_PATTERN } from '../chain/register-layout.ts';
import type { RecordedAct, StoredKantor, StoredKasus } from '../register.ts';
import type { Query } from './line/server-session.ts';

export const KANTOR_ID = 'register';

export type ActRow = Readonly<{ v: number; isi: Uint8Array }>;

/** @throws REGISTER_RUSAK naming the act */
export function decodeRows<K>(rantai: Chain<K>, baris: readonly ActRow[]): readonly RecordedAct<K>[] {
  const tindakan: RecordedAct<K>[] = [];
  for (const { v, isi } of baris) {
    const urut = tindakan.length + 1;
    const berkas = actFile(rantai.folder, urut);
    if (v !== urut) throw registerDamaged(berkas, 'hilang');
    tindakan.push(decodeAct(berkas, isi, rantai, urut, tindakan.at(-1)?.sidik ?? null));
  }
  return tindakan;
}

export type KasusActRow = ActRow & Readonly<{ kasus: string; tertulis: number | null }>;

/** @throws KASUS_TIDAK_ADA, REGISTER_RUSAK */
export const readServerKasus = async (query: Query, id: string): Promise<StoredKasus> =>
  kasusOfRows(id, await actRowsOf(query, [id]));

/** Those of a case come in a row. */
export async function actRowsOf(query: Query, id: readonly string[]): Promise<readonly KasusActRow[]> {
  const sah = id.filter((satu) => KASUS_ID_PATTERN.test(satu));
  if (sah.length === 0) return [];
  return query<KasusActRow>(
    `select t.kasus, t.v, t.isi, k.versi as tertulis from pks.tindakan t left join pks.kasus k on k.id = t.kasus
     where t.kasus = any($1) order by t.kasus, t.v`,
    [sah],
  );
}

/** @throws KASUS_TIDAK_ADA, REGISTER_RUSAK */
export function kasusOfRows(id: string, baris: readonly KasusActRow[]): StoredKasus {
  const [pertama] = baris;
  if (!pertama) throw kasusMissing(id);
  const rantai = kasusChain(id);
  const kini = foldKasus(id, decodeRows(rantai, baris));
  if ((pertama.tertulis ?? 0) > kini.versi) {
    throw registerDamaged(
      rantai.folder,
      `ikhtisarnya dibuat dari ${pertama.tertulis} kejadian, yang ada hanya ${kini.versi}: kejadian hilang`,
    );
  }
  return kini;
}

export async function serverHasKasus(query: Query, id: string): Promise<boolean> {
  if (!KASUS_ID_PATTERN.test(id)) return false;
  return (await query('select 1 from pks.tindakan where kasus = $1 and v = 1', [id])).length > 0;
}

/** @throws REGISTER_RUSAK, REGISTER_LEBIH_BARU */
export async function readServerKantor(query: Query): Promise<StoredKantor> {
  return kantorOfRows(await query<ActRow>('select v, isi from pks.tindakan where kasus = $1 order by v', [KANTOR_ID]));
}

/** @throws REGISTER_RUSAK, REGISTER_LEBIH_BARU */
export function kantorOfRows(baris: readonly ActRow[]): StoredKantor {
  const kini = foldKantor(decodeRows(kantorChain, baris));
  if (kini.kantor.skema > SCHEMA) throw registerNewer(KANTOR_CHAIN, `skema ${kini.kantor.skema}`);
  return kini;
}
