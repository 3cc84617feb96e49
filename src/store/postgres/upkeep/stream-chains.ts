/** All chains in turn, some thousand acts at a time, with their rows for lists. */

import type { Query } from '../line/server-session.ts';
import { PROJECTION_COLUMNS, type Projection } from '../projection.ts';
import type { ActRow } from '../server-chains.ts';

/** `masuk` is in +07:00. */
type StoredAct = ActRow & Readonly<{ kasus: string; akun: string; masuk: string }>;
export type StoredChain = Readonly<{ id: string; baris: readonly StoredAct[]; proyeksi: Projection | null }>;

const PAGE_ACTS = 2000;

export async function* streamChains(query: Query): AsyncGenerator<StoredChain> {
  let [kasus, v]: [string, number] = ['', 0];
  let kini: StoredAct[] = [];
  const proyeksi = new Map<string, Projection>();
  const selesai = (): StoredChain => {
    const id = kini[0]?.kasus ?? '';
    const satu = { id, baris: kini, proyeksi: proyeksi.get(id) ?? null };
    proyeksi.delete(id);
    kini = [];
    return satu;
  };
  for (;;) {
    const halaman = await query<StoredAct>(
      `select kasus, v, isi, akun_basis as akun,
         to_char(masuk at time zone interval '7 hours', 'YYYY-MM-DD"T"HH24:MI:SS"+07:00"') as masuk
       from pks.tindakan
       where (kasus, v) > ($1, $2) order by kasus, v limit ${PAGE_ACTS}`,
      [kasus, v],
    );
    const id = [...new Set(halaman.map((x) => x.kasus))];
    const baris = await query<Projection & { id: string }>(
      `select ${PROJECTION_COLUMNS.join(', ')} from pks.kasus where id = any($1)`,
      [id],
    );
    for (const satu of baris) proyeksi.set(satu.id, satu);
    for (const satu of halaman) {
      if (kini[0] && kini[0].kasus !== satu.kasus) yield selesai();
      kini.push(satu);
    }
    const terakhir = halaman.at(-1);
    if (!terakhir) break;
    [kasus, v] = [terakhir.kasus, terakhir.v];
  }
  if (kini.length > 0) yield selesai();
}
