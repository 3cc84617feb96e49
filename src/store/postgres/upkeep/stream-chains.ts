/** All chains in turn, some thousand acts at a time, with their rows for lists. */

import type { Query } from '../line/server-session.ts';
import { PROJECTION_COLUMNS, type Projection } from '../projection.ts';
import type { ActRow } from '../server-chains.ts';

/** `masuk` is in +07:00. */
type StoredAct = ActRow & Readonly<{ kasus: string; akun: string; masuk: string }>;
/** The first act of a case comes with its row for lists. */
type ReadAct = StoredAct & (Projection | Readonly<{ id: null }>);
export type StoredChain = Readonly<{ id: string; baris: readonly StoredAct[]; proyeksi: Projection | null }>;

const PAGE_ACTS = 2000;

export async function* streamChains(query: Query): AsyncGenerator<StoredChain> {
  let [kasus, v]: [string, number] = ['', 0];
  let kini: ReadAct[] = [];
  const selesai = (): StoredChain => {
    const [pertama] = kini;
    const satu = { id: pertama?.kasus ?? '', baris: kini, proyeksi: pertama?.id ? pertama : null };
    kini = [];
    return satu;
  };
  for (;;) {
    const halaman: readonly ReadAct[] = await query<ReadAct>(
      `select t.kasus, t.v, t.isi, t.akun, t.masuk, ${PROJECTION_COLUMNS.map((k) => `k.${k}`).join(', ')}
       from (select kasus, v, isi, akun_basis as akun,
           to_char(masuk at time zone interval '7 hours', 'YYYY-MM-DD"T"HH24:MI:SS"+07:00"') as masuk
         from pks.tindakan where (kasus, v) > ($1, $2) order by kasus, v limit ${PAGE_ACTS}) t
       left join pks.kasus k on k.id = t.kasus and t.v = 1 order by t.kasus, t.v`,
      [kasus, v],
    );
    for (const satu of halaman) {
      if (kini[0] && kini[0].kasus !== satu.kasus) yield selesai();
      kini.push(satu);
    }
    const terakhir = halaman.at(-1);
    if (!terakhir || halaman.length < PAGE_ACTS) break;
    [kasus, v] = [terakhir.kasus, terakhir.v];
  }
  if (kini.length > 0) yield selesai();
}
