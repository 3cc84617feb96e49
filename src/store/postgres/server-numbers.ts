/** A counter's row stays locked until its transaction ends, so no number is skipped. */

import type { Failure } from '../../errors.ts';
import { formatKasusId } from '../../office/permohonan/kasus-id.ts';
import { sha256 } from '../chain/canonical.ts';
import { keyPath } from '../chain/claim-bytes.ts';
import { registerDamaged } from '../chain/damage.ts';
import type { Numbers, TakenNomor } from '../register.ts';
import type { Query, ServerSession } from './line/server-session.ts';

export type ServerCounter = 'kasus' | 'agenda';

/** The next number is taken, but the counter does not know. */
export const counterBehind = (tahun: number): Failure =>
  registerDamaged('basis data', `penghitung nomor ${tahun} tertinggal: nomor berikutnya sudah dipakai`, [
    'pks check --bangun-ulang',
  ]);

/** One order for all spaces, so that no two transactions wait for each other. */
export async function countUp(
  query: Query,
  ruang: readonly ServerCounter[],
  tahun: number,
  penanda: string,
): Promise<Readonly<Record<ServerCounter, number>>> {
  const baris = await query<{ ruang: ServerCounter; terakhir: number }>(
    `with kini as (
       insert into pks.nomor as n (ruang, tahun, terakhir) select unnest($1::text[]), $2, 1
       on conflict (ruang, tahun) do update set terakhir = n.terakhir + 1 returning ruang, terakhir
     ), diambil as (
       insert into pks.nomor_diambil (ruang, tahun, nomor, penanda) select ruang, $2, terakhir, $3 from kini
     ) select ruang, terakhir from kini`,
    [[...ruang], tahun, penanda],
  );
  const yang = (satu: ServerCounter): number => baris.find((b) => b.ruang === satu)?.terakhir ?? 0;
  return { kasus: yang('kasus'), agenda: yang('agenda') };
}

export async function nextServerNomor(query: Query, tahun: number): Promise<Readonly<{ id: string; agenda: number }>> {
  const baris = await query<{ ruang: ServerCounter; terakhir: number }>(
    'select ruang, terakhir from pks.nomor where tahun = $1',
    [tahun],
  );
  const berikut = (ruang: ServerCounter): number => (baris.find((b) => b.ruang === ruang)?.terakhir ?? 0) + 1;
  return { id: formatKasusId(tahun, berikut('kasus')), agenda: berikut('agenda') };
}

export const serverNumbers = (s: ServerSession): Numbers => ({
  nextNomor: (tahun) => nextServerNomor(s.query, tahun),
  claimAgenda: (tahun, kunci) => claimServerAgenda(s, tahun, kunci),
  claimNomor: async (nama, pemilik) => {
    const milik = async (query: Query): Promise<string | null> =>
      (await query<{ pemilik: string }>('select pemilik from pks.klaim where nama = $1', [nama]))[0]?.pemilik ?? null;
    return s.write({
      kunci: pemilik,
      apa: `nomor/surat/${nama}`,
      work: async (query) => {
        await query('insert into pks.klaim (nama, pemilik) values ($1, $2) on conflict do nothing', [nama, pemilik]);
        return (await milik(query)) ?? pemilik;
      },
      recorded: milik,
      taken: async () => new Error('a claim that is taken has an owner'),
    });
  },
  takenAgenda: async (tahun) =>
    (
      await s.query<{ nomor: number }>(
        "select nomor from pks.nomor_diambil where ruang = 'agenda' and tahun = $1 order by nomor",
        [tahun],
      )
    ).map((b) => b.nomor),
  takenNomor: async (jenis, tahun) => {
    const awalan = `${tahun}.${jenis}.`;
    return s.query<TakenNomor>('select nama, pemilik from pks.klaim where left(nama, $2) = $1', [
      awalan,
      awalan.length,
    ]);
  },
});

function claimServerAgenda(s: ServerSession, tahun: number, kunci: string): Promise<number> {
  const jalur = keyPath(kunci, tahun);
  const dulu = async (query: Query): Promise<number | null> =>
    (await query<{ agenda: number }>('select agenda from pks.kunci where jalur = $1', [jalur]))[0]?.agenda ?? null;
  return s.write({
    kunci,
    apa: `nomor/agenda/${tahun}`,
    work: async (query) => {
      const ada = await dulu(query);
      if (ada !== null) return ada;
      const { agenda: n } = await countUp(query, ['agenda'], tahun, sha256(jalur));
      await query('insert into pks.kunci (jalur, kasus, agenda, permintaan) values ($1, null, $2, null)', [jalur, n]);
      return n;
    },
    recorded: dulu,
    taken: async () => counterBehind(tahun),
  });
}
