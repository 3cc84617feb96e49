/** Acts that name another person or day than the server's stamp of login and time. */

import { kasusChain } from '../../chain/fold.ts';
import { actFile, KANTOR_CHAIN } from '../../chain/register-layout.ts';
import type { RecordedAct, StoredKantor } from '../../register.ts';
import type { RegisterFinding } from '../../upkeep.ts';
import { KANTOR_ID } from '../server-chains.ts';
import type { CheckAnswers } from './check-questions.ts';
import type { StoredChain } from './stream-chains.ts';

type SignedFact = Readonly<{ jenis?: string; dicatat: string; oleh: Readonly<{ dicatatOleh: string; akun?: string }> }>;
type Stamped = Readonly<{ berkas: string; v: number; akun: string; pengetik: string; naik: boolean }>;

export function foreignLogins(jawaban: CheckAnswers) {
  // What was moved in has the mover's login.
  const pindahan = new Map(jawaban.pindahan.map((b) => [b.kasus, b.versi]));
  const terlihat: Stamped[] = [];
  const janggal: RegisterFinding[] = [];
  return {
    /** Every fact of an act: the last may be one's own. */
    look: ({ id, baris }: StoredChain, tindakan: readonly RecordedAct<unknown>[]): void => {
      const rantai = id === KANTOR_ID ? KANTOR_CHAIN : kasusChain(id).folder;
      for (const [i, { v, kejadian }] of tindakan.entries()) {
        if (v <= (pindahan.get(id) ?? 0)) continue;
        const { akun, masuk } = baris[i] ?? { akun: '', masuk: '' };
        const fakta = kejadian as readonly SignedFact[];
        const berkas = actFile(rantai, v);
        const lain = new Set(fakta.map(({ oleh }) => oleh.akun ?? oleh.dicatatOleh).filter((p) => !sameLogin(akun, p)));
        const naik = fakta.every(({ jenis }) => jenis === 'RegisterDinaikkan');
        for (const pengetik of lain) terlihat.push({ berkas, v, akun, pengetik, naik });
        const jauh = fakta.find(({ dicatat }) => Math.abs(Date.parse(dicatat) - Date.parse(masuk)) > A_DAY);
        if (jauh) {
          const sebab = `tertulis dicatat ${jauh.dicatat}, tetapi masuk ke server ${masuk}`;
          janggal.push({ berkas, fakta: String(v), sebab, rusak: false });
        }
      }
    },
    otherDays: (): readonly RegisterFinding[] => janggal,
    /** Only for officials: other accounts prove nothing. */
    findings: ({ kantor }: StoredKantor): readonly RegisterFinding[] => {
      const pejabat = kantor.pejabat.flatMap((p) => p.akun ?? []).map(loginName);
      return (
        terlihat
          // An earlier pks wrote the name of whoever raised the register, where acts of the office have the account.
          .filter(
            ({ akun, pengetik, naik }) =>
              !(
                naik &&
                kantor.pejabat.some((p) => [p.nama, ...p.namaLama].includes(pengetik) && sameLogin(p.akun ?? '', akun))
              ),
          )
          .filter(({ akun, pengetik }) => pejabat.includes(loginName(pengetik)) || pejabat.includes(loginName(akun)))
          .map(({ berkas, v, akun, pengetik }) => ({
            berkas,
            fakta: String(v),
            sebab: `dicatat sebagai ${pengetik}, tetapi dikirim dengan akun server ${akun}`,
            rusak: false,
          }))
      );
    },
  };
}

/** Milliseconds. A person may sit long at a question, and clocks may be off. */
const A_DAY = 24 * 60 * 60_000;

const loginName = (akun: string): string => akun.toLowerCase();
const sameLogin = (a: string, b: string): boolean => loginName(a) === loginName(b);
