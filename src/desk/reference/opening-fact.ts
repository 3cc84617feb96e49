import type { Env } from '../../env.ts';
import { instantInWib } from '../../office/days/tanggal.ts';
import type { KantorFact } from '../../office/kantor/decode-kantor.ts';
import { SCHEMA } from '../../office/kantor/kantor.ts';
import { HITUNGAN } from '../../office/kantor/work-settings.ts';
import { PENANDATANGAN } from '../../office/naskah/parts/naskah-settings.ts';
import { SOP_EDITIONS } from '../../office/sop/sop-editions.ts';
import { oneOfWords } from '../flags/standard-flags.ts';
import { readShipped, readShippedLibur } from './shipped-data.ts';

export type OpeningFact = Extract<KantorFact, { jenis: 'RegisterDibuka' }>;

/** @throws NILAI_TIDAK_DIKENAL */
export async function openingFact(
  env: Env,
  isi: Pick<OpeningFact, 'kantor' | 'kabupaten' | 'latihan'>,
  opsi: Readonly<{ sop?: string; hitungan?: string; penandatangan?: string }>,
): Promise<OpeningFact> {
  const saat = instantInWib(env.now());
  return {
    jenis: 'RegisterDibuka',
    pada: saat,
    dicatat: saat,
    oleh: { nama: env.operator.akun, dicatatOleh: env.operator.akun },
    id: env.newKey(),
    skema: SCHEMA,
    ...isi,
    sop: oneOfWords('--sop', SOP_EDITIONS, opsi.sop ?? SOP_EDITIONS[0]),
    hitungan: oneOfWords('--hitungan', HITUNGAN, opsi.hitungan ?? HITUNGAN[0]),
    ...(opsi.penandatangan !== undefined && {
      penandatangan: oneOfWords('--penandatangan', PENANDATANGAN, opsi.penandatangan.trim()),
    }),
    libur: await readShippedLibur(env),
  };
}

export const shippedCopies = async (env: Env) => [
  ...(await Promise.all(SOP_EDITIONS.map((edisi) => sopCopy(env, edisi)))),
  await liburCopy(env),
];

const sopCopy = async (env: Env, edisi: string) => ({
  jalur: `sop/${edisi}.json`,
  isi: await readShipped(env, `data/acuan/sop/${edisi}.json`),
});

/** As taken in; the chain is what counts. */
const liburCopy = async (env: Env) => ({
  jalur: 'libur/libur.json',
  isi: await readShipped(env, 'data/acuan/libur.json'),
});
