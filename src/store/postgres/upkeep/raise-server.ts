/**
 * Raises a register of an older schema before this pks first writes. No backup is made, since these tables rewrite
 * nothing.
 */
import type { KantorFact } from '../../../office/kantor/decode-kantor.ts';
import { SCHEMA } from '../../../office/kantor/kantor.ts';
import { sha256 } from '../../chain/canonical.ts';
import type { Register } from '../../register.ts';
import type { ServerSession } from '../line/server-session.ts';
import { appendServerKantor } from '../record-acts.ts';
import { readServerKantor } from '../server-chains.ts';
import { rebuildServer } from './rebuild-server.ts';

type FactStamp = Pick<KantorFact, 'dicatat'> & Readonly<{ oleh: KantorFact['oleh'] & { akun?: string } }>;

/** @throws REGISTER_RUSAK, KASUS_BERUBAH, with nothing changed */
async function raiseServer(s: ServerSession, [akan]: readonly FactStamp[]): Promise<readonly string[]> {
  const lama = await readServerKantor(s.query);
  if (lama.kantor.skema >= SCHEMA || !akan) return [];
  await rebuildServer(s);
  const { dicatat, oleh } = akan;
  const akun = ('akun' in oleh && oleh.akun) || oleh.dicatatOleh; // As in every act of the office: the login shows it.
  await appendServerKantor(s, lama, lama.versi, {
    kunci: `skema-${SCHEMA}`,
    permintaan: sha256(`skema ${SCHEMA}`),
    kejadian: [
      {
        ...{ jenis: 'RegisterDinaikkan', pada: dicatat, dicatat, skema: SCHEMA },
        oleh: { nama: akun, dicatatOleh: akun },
        cadangan: '(di basis data)',
      },
    ],
  });
  return [
    `Register ini ditulis pks yang lebih lama dan kini dinaikkan ke skema ${SCHEMA}; pks lama di komputer lain harus diperbarui.`,
  ];
}

export function raisedFirst(s: ServerSession, register: Register): Register {
  const withWarnings = <H extends Readonly<{ peringatan: readonly string[] }>>(
    naik: readonly string[],
    hasil: H,
  ): H => ({
    ...hasil,
    peringatan: [...naik, ...hasil.peringatan],
  });
  return {
    ...register,
    receiveKasus: async (p) => {
      const naik = await raiseServer(s, p.susun(await register.nextNomor(p.tahun, p.agendaAfter)));
      return withWarnings(naik, await register.receiveKasus(p));
    },
    importKasus: async (sesudah, tindakan, lihat) => {
      const naik = await raiseServer(s, tindakan[0]?.kejadian ?? []);
      return withWarnings(naik, await register.importKasus(sesudah, tindakan, lihat));
    },
    appendAct: async (id, versi, tindakan, berkas) => {
      const naik = await raiseServer(s, tindakan.kejadian);
      return withWarnings(naik, await register.appendAct(id, versi, tindakan, berkas));
    },
    appendKantorAct: async (versi, tindakan) => {
      const naik = await raiseServer(s, tindakan.kejadian);
      return withWarnings(naik, await register.appendKantorAct(versi + naik.length, tindakan));
    },
  };
}
