/** Number, key and first act of a letter or old agreement share one transaction, so no number is lost. */
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import { formatBookId, formatKasusId } from '../../office/permohonan/kasus-id.ts';
import { actOfKey, keyReused } from '../chain/act-keys.ts';
import { sha256 } from '../chain/canonical.ts';
import { keyPath } from '../chain/claim-bytes.ts';
import { kasusChanged } from '../chain/conflict.ts';
import { foldKasus, kasusChain } from '../chain/fold.ts';
import { checkNewFiles } from '../chain/new-files.ts';
import { kasusChainFolder } from '../chain/register-layout.ts';
import type { Act, ImportedCases, NewKasus, RecordResult, StoredKasus } from '../register.ts';
import { type Query, type ServerSession, type Statement, together } from './line/server-session.ts';
import { projectionStatements } from './projection.ts';
import { actStatement, prepareAct, withFiles } from './record-acts.ts';
import { readServerKasus, serverHasKasus } from './server-chains.ts';
import { counterBehind, countUp } from './server-numbers.ts';

type KeyRow = Readonly<{ kasus: string | null; agenda: number; permintaan: string | null }>;

export async function receiveServerKasus(s: ServerSession, p: NewKasus): Promise<RecordResult<StoredKasus>> {
  const jalur = keyPath(p.kunci, null);
  const recorded = async (query: Query, dulu: KeyRow | null): Promise<RecordResult<StoredKasus> | null> => {
    if (!dulu?.kasus || !(await serverHasKasus(query, dulu.kasus))) return null;
    const berkas = await readServerKasus(query, dulu.kasus);
    if (!actOfKey<KasusFact>(berkas.tindakan, p)) throw kasusChanged(dulu.kasus, 0, berkas.tindakan);
    return { berkas, v: 1, baru: false, peringatan: [] };
  };
  const dulu = await earlierKey(s.query, jalur, p);
  const lama = await recorded(s.query, dulu);
  if (lama) return lama;
  return s.write({
    kunci: p.kunci,
    apa: `kasus/${p.tahun}`,
    work: (query) => openKasus(query, jalur, p, dulu),
    recorded: async (query) => recorded(query, await earlierKey(query, jalur, p)),
    taken: async (query) => ((await earlierKey(query, jalur, p)) ? keyReused(p.kunci) : counterBehind(p.tahun)),
  });
}

/** `dulu`: numbers that a key got in a folder before its command was cut off. A refusal spends none. */
async function openKasus(
  query: Query,
  jalur: string,
  p: NewKasus,
  dulu: KeyRow | null,
): Promise<RecordResult<StoredKasus>> {
  const nomor = dulu ? null : await countUp(query, ['kasus', 'agenda'], p.tahun, sha256(jalur), p.agendaAfter);
  const id = dulu?.kasus ?? formatKasusId(p.tahun, nomor?.kasus ?? 0);
  const agenda = dulu?.agenda ?? nomor?.agenda ?? 0;
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

/** @throws Failure KUNCI_LAIN_ISI */
async function earlierKey(
  query: Query,
  jalur: string,
  { kunci, permintaan }: Pick<NewKasus, 'kunci' | 'permintaan'>,
): Promise<KeyRow | null> {
  const [dulu] = await query<KeyRow>('select kasus, agenda, permintaan from pks.kunci where jalur = $1', [jalur]);
  if (dulu && dulu.permintaan !== permintaan) throw keyReused(kunci);
  return dulu ?? null;
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
  const work = async (query: Query): Promise<ImportedCases> => {
    const sendiri = await ownAct(query, formatBookId(sesudah), pertama);
    const dari = sendiri ? sesudah : await nextServerBookNumber(query);
    for (let i = 0; i < tindakan.length; i += CASES_AT_ONCE) {
      const pernyataan: Statement[] = [];
      for (const [j, satu] of tindakan.slice(i, i + CASES_AT_ONCE).entries()) {
        const id = formatBookId(dari + i + j);
        if (sendiri && (await ownAct(query, id, satu))) continue;
        const siap = prepareAct(kasusChain(id), [], satu);
        pernyataan.push(actStatement(id, siap), ...projectionStatements(foldKasus(id, [siap.act])));
      }
      await together(query, pernyataan);
      for (let j = i; j < Math.min(i + CASES_AT_ONCE, tindakan.length); j++) lihat(j + 1);
    }
    return { dari, peringatan: [] };
  };
  return s.write({
    kunci: pertama.kunci,
    apa: kasusChainFolder(formatBookId(sesudah)),
    work,
    recorded: async (query) =>
      (await ownAct(query, formatBookId(sesudah), pertama)) ? { dari: sesudah, peringatan: [] } : null,
    taken: async (query) => {
      const id = formatBookId(sesudah);
      return kasusChanged(id, 0, (await readServerKasus(query, id)).tindakan);
    },
  });
}

/** It is from an earlier try under this key. @throws Failure KASUS_BERUBAH where the number is another's */
async function ownAct(query: Query, id: string, satu: Act<KasusFact>): Promise<boolean> {
  const [ada] = await query<Pick<Act<KasusFact>, 'kunci' | 'permintaan'>>(
    'select kunci, permintaan from pks.tindakan where kasus = $1 and v = 1',
    [id],
  );
  return ada?.kunci === satu.kunci && ada.permintaan === satu.permintaan;
}

export async function nextServerBookNumber(query: Query): Promise<number> {
  const [baris] = await query<{ n: number }>(
    "select (coalesce(max(urut), 0) + 1)::int as n from pks.kasus where left(id, 2) = 'B-'",
  );
  return baris?.n ?? 1;
}
