/** Acts tell where counters must stand, so a lost or lowered one is made again. */
import { formatKasusId, isBookId } from '../../../office/permohonan/kasus-id.ts';
import { usedAgendaNomor } from '../../chain/used-numbers.ts';
import type { StoredKasus } from '../../register.ts';
import type { Query } from '../line/server-session.ts';
import type { ServerCounter } from '../server-numbers.ts';
import { type CheckAnswers, STORED_NUMBERS } from './check-questions.ts';

type Counter = Readonly<{ ruang: ServerCounter; tahun: number }>;
type StoredNumbers = Pick<CheckAnswers, 'nomor' | 'diambil'>;
/** `harus`: the least it may be; `batas`: the highest number known. */
type CounterState = Counter & Readonly<{ terakhir: number; harus: number; batas: number }>;

export type UsedNumbers = Readonly<{
  look: (berkas: StoredKasus) => void;
  states: (di: StoredNumbers) => readonly CounterState[];
}>;

export function usedNumbers(): UsedNumbers {
  const dipakai = new Map<string, number>();
  const see = (ruang: ServerCounter, nomor: string): void => {
    const nama = `${ruang} ${nomor.slice(0, 4)}`;
    dipakai.set(nama, Math.max(dipakai.get(nama) ?? 0, Number(nomor.slice(5))));
  };
  return {
    look: (berkas) => {
      if (!isBookId(berkas.id)) see('kasus', berkas.id);
      for (const nomor of usedAgendaNomor(berkas)) see('agenda', nomor);
    },
    states: ({ nomor, diambil }) => {
      const nama = ({ ruang, tahun }: Counter): string => `${ruang} ${formatKasusId(tahun, 1).slice(0, 4)}`;
      const terakhir = new Map(nomor.map((b) => [nama(b), b.terakhir]));
      const [harus, batas] = [new Map(dipakai), new Map(dipakai)];
      for (const b of diambil) {
        // A number next in line counts as used; one far above may be anybody's.
        if (b.nomor === (harus.get(nama(b)) ?? 0) + 1) harus.set(nama(b), b.nomor);
        batas.set(nama(b), Math.max(batas.get(nama(b)) ?? 0, b.nomor));
      }
      return [...new Set([...terakhir.keys(), ...batas.keys()])].map((satu) => ({
        ruang: satu.slice(0, -5) as ServerCounter,
        tahun: Number(satu.slice(-4)),
        terakhir: terakhir.get(satu) ?? 0,
        harus: harus.get(satu) ?? 0,
        batas: batas.get(satu) ?? 0,
      }));
    },
  };
}

/** Numbers are blocked until the transaction ends. */
const storedNumbers = async (query: Query): Promise<StoredNumbers> => ({
  nomor: await query(`${STORED_NUMBERS.nomor} for update`),
  diambil: await query(STORED_NUMBERS.diambil),
});

const isWrong = ({ terakhir, harus, batas }: CounterState): boolean => terakhir < harus || terakhir > batas;

export const wrongCounters = (semua: readonly CounterState[]): readonly string[] =>
  semua.filter(isWrong).map(({ ruang, tahun, terakhir, harus }) => {
    const sebab =
      terakhir < harus ? `padahal ${harus} sudah dipakai` : 'padahal nomor sebesar itu belum pernah diambil';
    return `penghitung nomor ${ruang} ${tahun} berdiri di ${terakhir}, ${sebab}`;
  });

/** Needs the transaction that saw all acts. */
export async function mendCounters(query: Query, nomor: UsedNumbers): Promise<void> {
  for (const { ruang, tahun, harus } of nomor.states(await storedNumbers(query)).filter(isWrong))
    await setCounter(query, { ruang, tahun, terakhir: harus });
}

/** A register moved in comes with every number it ever took. */
export async function startCounters(query: Query, nomor: UsedNumbers): Promise<void> {
  for (const { ruang, tahun, batas } of nomor.states(await storedNumbers(query)))
    await setCounter(query, { ruang, tahun, terakhir: batas });
}

const setCounter = (query: Query, { ruang, tahun, terakhir }: Counter & Readonly<{ terakhir: number }>) =>
  query(
    `insert into pks.nomor (ruang, tahun, terakhir) values ($1, $2, $3)
     on conflict (ruang, tahun) do update set terakhir = excluded.terakhir`,
    [ruang, tahun, terakhir],
  );
