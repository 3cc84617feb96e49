/** Number, key and first act of a letter or old agreement share one transaction, so no number is lost. */
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import { formatBookId, formatKasusId } from '../../office/permohonan/kasus-id.ts';
import { actOfKey, keyReused } from '../chain/act-keys.ts';
import { keyPath } from '../chain/claim-bytes.ts';
import { kasusChanged } from '../chain/conflict.ts';
import { foldKasus, kasusChain } from '../chain/fold.ts';
import { checkNewFiles } from '../chain/new-files.ts';
import { kasusChainFolder } from '../chain/register-layout.ts';
import type { Act, ImportedCases, NewKasus, RecordResult, StoredKasus } from '../register.ts';
import { type Query, type ServerSession, type Statement, together } from './line/server-session.ts';
import { FIRST_URUT_OF_LETTERS } from './line/tables.ts';
import { projectionStatements } from './projection.ts';
import { actStatement, prepareAct, withFiles } from './record-acts.ts';
import { readServerKasus, serverHasKasus } from './server-chains.ts';
import { counterBehind, type KeyRow, numbersOfKey } from './server-numbers.ts';

export async function receiveServerKasus(s: ServerSession, p: NewKasus): Promise<RecordResult<StoredKasus>> {
  const jalur = keyPath(p.kunci, null);
  const recorded = async (query: Query, dulu: KeyRow | null): Promise<RecordResult<StoredKasus> | null> => {
    if (!dulu?.kasus || !(await serverHasKasus(query, dulu.kasus))) return null;
    const berkas = await readServerKasus(query, dulu.kasus);
    if (!actOfKey<KasusFact>(berkas.tindakan, p)) throw kasusChanged(dulu.kasus, 0, berkas.tindakan);
    return { berkas, v: 1, baru: false, peringatan: [] };
  };
  return s.write({
    kunci: p.kunci,
    apa: `kasus/${p.tahun}`,
    work: async (query) => {
      const nomor = await numbersOfKey(query, jalur, p.tahun, p.agendaAfter);
      return (await recorded(query, ofRequest(nomor.dulu, p))) ?? openKasus(query, jalur, p, nomor);
    },
    recorded: async (query) => recorded(query, await earlierKey(query, jalur, p)),
    taken: async (query) => ((await earlierKey(query, jalur, p)) ? keyReused(p.kunci) : counterBehind(p.tahun)),
  });
}

/** `dulu`: numbers that a key got in a folder before its command was cut off. A refusal spends none. */
async function openKasus(
  query: Query,
  jalur: string,
  p: NewKasus,
  { dulu, ...nomor }: Awaited<ReturnType<typeof numbersOfKey>>,
): Promise<RecordResult<StoredKasus>> {
  const id = dulu?.kasus ?? formatKasusId(p.tahun, nomor.kasus);
  const agenda = dulu?.agenda ?? nomor.agenda;
  const kejadian = p.susun({ id, agenda });
  checkNewFiles(kejadian, p.berkas);
  if (kejadian[0]?.jenis !== 'Diterima') throw new Error('a case begins with the receipt of a letter');
  const siap = prepareAct(kasusChain(id), [], { ...p, kejadian });
  const berkas = foldKasus(id, [siap.act]);
  const kunci = {
    sql: 'insert into pks.kunci (jalur, kasus, agenda, permintaan) values ($1, $2, $3, $4)',
    nilai: [jalur, id, agenda, p.permintaan],
  };
  await withFiles(query, id, p.berkas, [
    ...[...(dulu ? [] : [kunci]), actStatement(id, siap)],
    ...projectionStatements(berkas),
  ]);
  return { berkas, v: 1, baru: true, peringatan: [] };
}

async function earlierKey(query: Query, jalur: string, p: NewKasus): Promise<KeyRow | null> {
  const [dulu] = await query<KeyRow>('select kasus, agenda, permintaan from pks.kunci where jalur = $1', [jalur]);
  return ofRequest(dulu ?? null, p);
}

/** @throws KUNCI_LAIN_ISI */
function ofRequest(dulu: KeyRow | null, { kunci, permintaan }: NewKasus): KeyRow | null {
  if (dulu && dulu.permintaan !== permintaan) throw keyReused(kunci);
  return dulu;
}

const CASES_AT_ONCE = 50;

export async function importServerKasus(
  s: ServerSession,
  sesudah: number,
  tindakan: readonly Act<KasusFact>[],
  lihat: (jumlah: number) => void = () => {},
): Promise<ImportedCases> {
  const [pertama] = tindakan;
  if (!pertama) return { dari: sesudah, peringatan: [] };
  const { bebas, tercatat } = await startOfImport(s.query, sesudah, tindakan);
  const dari = tercatat.has(pertama) ? sesudah : bebas;
  const work = async (query: Query): Promise<ImportedCases> => {
    for (let i = 0; i < tindakan.length; i += CASES_AT_ONCE) {
      const halaman = tindakan.slice(i, i + CASES_AT_ONCE);
      await together(
        query,
        halaman.flatMap((satu, j) => (tercatat.has(satu) ? [] : importStatements(formatBookId(dari + i + j), satu))),
      );
      for (let j = 1; j <= halaman.length; j++) lihat(i + j);
    }
    return { dari, peringatan: [] };
  };
  return s.write({
    once: tindakan.length <= CASES_AT_ONCE,
    kunci: pertama.kunci,
    apa: kasusChainFolder(formatBookId(dari)),
    work,
    recorded: async (query) =>
      (await startOfImport(query, dari, tindakan)).tercatat.size === tindakan.length ? { dari, peringatan: [] } : null,
    taken: async (query) => {
      const id = formatBookId(dari);
      return kasusChanged(id, 0, (await readServerKasus(query, id)).tindakan);
    },
  });
}

function importStatements(id: string, satu: Act<KasusFact>): readonly Statement[] {
  const siap = prepareAct(kasusChain(id), [], satu);
  return [actStatement(id, siap), ...projectionStatements(foldKasus(id, [siap.act]))];
}

/** `tercatat`: those that an earlier try put at their numbers from `sesudah` on; `bebas`: the number after all others. */
async function startOfImport(query: Query, sesudah: number, tindakan: readonly Act<KasusFact>[]) {
  const id = tindakan.map((_, i) => formatBookId(sesudah + i));
  const ada = await query<Readonly<{ n: number; kasus: string | null }> & Pick<Act<KasusFact>, 'kunci' | 'permintaan'>>(
    `select n.n, t.kasus, t.kunci, t.permintaan from (${NEXT_BOOK_NUMBER}) n
     left join pks.tindakan t on t.kasus = any($1::text[]) and t.v = 1`,
    [id],
  );
  const menurut = new Map(ada.map((b) => [b.kasus, b]));
  const own = (satu: Act<KasusFact>, i: number): boolean => {
    const lama = menurut.get(id[i] ?? '');
    return lama?.kunci === satu.kunci && lama.permintaan === satu.permintaan;
  };
  return { bebas: ada[0]?.n ?? 1, tercatat: new Set(tindakan.filter(own)) };
}

const NEXT_BOOK_NUMBER = `select (coalesce(max(urut), 0) + 1)::int as n from pks.kasus where urut < ${FIRST_URUT_OF_LETTERS}`;

export const nextServerBookNumber = async (query: Query): Promise<number> =>
  (await query<{ n: number }>(NEXT_BOOK_NUMBER))[0]?.n ?? 1;
