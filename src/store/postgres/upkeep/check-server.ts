import { registerDamaged } from '../../chain/damage.ts';
import { foldKantor, foldKasus, kantorChain, kasusChain } from '../../chain/fold.ts';
import { KANTOR_CHAIN, kasusFolder } from '../../chain/register-layout.ts';
import { type CountedEnd, chainEnd, comparedWithSegel, countFacts, sealChains } from '../../chain/seal.ts';
import type { RecordedAct, StoredKantor, StoredKasus } from '../../register.ts';
import type { CheckReport, Segel } from '../../upkeep.ts';
import type { Query, ServerSession } from '../line/server-session.ts';
import { decodeRows, KANTOR_ID } from '../server-chains.ts';
import { askCheck } from './check-questions.ts';
import {
  checkGuards,
  checkServerFiles,
  checkServerNumbers,
  checkStandbys,
  checkStrayRows,
  storedYears,
} from './check-rest.ts';
import { checkServerTables } from './check-tables.ts';
import { compareProjection, noteDamage, projectionDamage, type ServerFinding } from './compare-projection.ts';
import { foreignLogins } from './foreign-logins.ts';
import { usedNumbers, wrongCounters } from './server-counters.ts';
import { type StoredChain, streamChains } from './stream-chains.ts';

type ServerExamination = Pick<CheckReport, 'kasus' | 'fakta'> &
  Readonly<{
    temuan: readonly ServerFinding[];
    kantor: StoredKantor | null;
    ujung: readonly CountedEnd[];
    sidik: ReadonlyMap<string, readonly string[]>;
  }>;

export async function checkServer(
  s: ServerSession,
  segel?: string,
  lihat?: (berkas: StoredKasus) => void,
): Promise<CheckReport> {
  const { kasus, fakta, temuan, sidik } = await s.snapshot((query) => examineServer(query, lihat));
  const hasil = { kasus, fakta, temuan: temuan.map(({ proyeksi: _, ...satu }) => satu) };
  return comparedWithSegel(hasil, segel, (rantai, v) => sidik.get(rantai)?.[v - 1] ?? null);
}

/** @throws REGISTER_RUSAK naming the first damage */
export function refuseDamagedServer({ temuan }: ServerExamination): void {
  const parah = temuan.find((x) => x.rusak && !x.proyeksi);
  if (parah) throw registerDamaged(parah.berkas, parah.sebab);
}

export const sealServer = (s: ServerSession, saat: string): Promise<Segel> =>
  s.snapshot(async (query) => sealExamined(await examineServer(query), saat));

export function sealExamined(hasil: ServerExamination, saat: string): Segel {
  refuseDamagedServer(hasil);
  if (!hasil.kantor) throw registerDamaged(KANTOR_CHAIN, 'tidak berisi satu kejadian pun');
  return sealChains(hasil.kantor, hasil.ujung, saat);
}

export async function examineServer(
  query: Query,
  lihat: (berkas: StoredKasus) => void = () => {},
): Promise<ServerExamination> {
  const jawaban = await askCheck(query);
  const temuan: ServerFinding[] = [...checkGuards(jawaban), ...checkStandbys(jawaban)];
  const sidik = new Map<string, readonly string[]>();
  const ujung: CountedEnd[] = [];
  const berkas = await checkServerFiles(query);
  const nomor = checkServerNumbers(jawaban);
  const tabel = checkServerTables(jawaban);
  const hitungan = usedNumbers();
  const login = foreignLogins(jawaban);
  const tahun = storedYears(jawaban);
  let kantor: StoredKantor | null = null;
  let [kasus, fakta] = [0, 0];
  for await (const rantai of streamChains(query)) {
    if (rantai.id !== KANTOR_ID) kasus++;
    noteDamage(temuan, rantai.id === KANTOR_ID ? KANTOR_CHAIN : kasusFolder(rantai.id), () => {
      const tindakan = decodeStored(rantai);
      sidik.set(
        rantai.id === KANTOR_ID ? KANTOR_CHAIN : kasusChain(rantai.id).folder,
        tindakan.map((x) => x.sidik),
      );
      fakta += countFacts(tindakan);
      login.look(rantai, tindakan);
      if (rantai.id === KANTOR_ID) {
        kantor = foldKantor(tindakan as StoredKantor['tindakan']);
        return;
      }
      const satu = foldKasus(rantai.id, tindakan as StoredKasus['tindakan']);
      ujung.push({ ...chainEnd(satu.id, satu.tindakan), fakta: countFacts(satu.tindakan) });
      temuan.push(...compareProjection(satu, rantai, tahun), ...berkas.look(satu));
      nomor.look(satu);
      hitungan.look(satu);
      tabel.look(satu);
      lihat(satu);
    });
  }
  temuan.push(...checkStrayRows(jawaban), ...berkas.rest(), ...nomor.rest());
  temuan.push(...wrongCounters(hitungan.states(jawaban)).map((sebab) => projectionDamage('basis data', sebab)));
  if (jawaban.salahHitung.length > 0)
    temuan.push(projectionDamage('basis data', 'hitungan yang menunggu (menunggu) tidak sesuai dengan ikhtisarnya'));
  temuan.push(...tabel.rest(kantor), ...login.otherDays());
  if (kantor) temuan.push(...login.findings(kantor));
  return { kasus, fakta, temuan, kantor, ujung, sidik };
}

const decodeStored = ({ id, baris }: StoredChain): readonly RecordedAct<unknown>[] =>
  id === KANTOR_ID ? decodeRows(kantorChain, baris) : decodeRows(kasusChain(id), baris);
