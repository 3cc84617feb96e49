/** Acts of officials that came in by the login of somebody else: the server stamps who sent them, the act says who acted. */

import { kasusChain } from '../../chain/fold.ts';
import { actFile, KANTOR_CHAIN } from '../../chain/register-layout.ts';
import type { RecordedAct, RegisterFinding, StoredKantor } from '../../register.ts';
import type { Query } from '../line/server-session.ts';
import { KANTOR_ID } from '../server-chains.ts';
import type { StoredChain } from './stream-chains.ts';

type SignedFact = Readonly<{ oleh: Readonly<{ dicatatOleh: string; akun?: string }> }>;
type Stamped = Readonly<{ berkas: string; v: number; akun: string; pengetik: string }>;

export async function foreignLogins(query: Query) {
  // What was moved in came by the login of whoever moved it.
  const pindahan = new Map(
    (await query<{ kasus: string; versi: number }>('select kasus, versi from pks.pindahan')).map((b) => [
      b.kasus,
      b.versi,
    ]),
  );
  const terlihat: Stamped[] = [];
  return {
    look: ({ id, baris }: StoredChain, tindakan: readonly RecordedAct<unknown>[]): void => {
      for (const [i, { v, kejadian }] of tindakan.entries()) {
        const akun = baris[i]?.akun ?? '';
        const { oleh } = kejadian.at(-1) as SignedFact;
        const pengetik = oleh.akun ?? oleh.dicatatOleh;
        if (v <= (pindahan.get(id) ?? 0) || sameLogin(akun, pengetik)) continue;
        terlihat.push({
          berkas: actFile(id === KANTOR_ID ? KANTOR_CHAIN : kasusChain(id).folder, v),
          v,
          akun,
          pengetik,
        });
      }
    },
    /** Only of those who are officials: other accounts prove nothing. */
    findings: ({ kantor }: StoredKantor): readonly RegisterFinding[] => {
      const pejabat = kantor.pejabat.flatMap((p) => p.akun ?? []).map(loginName);
      return terlihat
        .filter(({ akun, pengetik }) => pejabat.includes(loginName(pengetik)) || pejabat.includes(loginName(akun)))
        .map(({ berkas, v, akun, pengetik }) => ({
          berkas,
          fakta: String(v),
          sebab: `dicatat sebagai ${pengetik}, tetapi dikirim dengan akun server ${akun}`,
          rusak: false,
        }));
    },
  };
}

const loginName = (akun: string): string => akun.toLowerCase();
const sameLogin = (a: string, b: string): boolean => loginName(a) === loginName(b);
