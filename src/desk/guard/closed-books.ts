/** What an act changes in closed books is asked before a number is claimed, and marked there. */
import type { Env } from '../../env.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import type { Kantor } from '../../office/kantor/kantor.ts';
import { bukuYears } from '../../office/permohonan/facts/buku-years.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { Sop } from '../../office/sop/sop.ts';
import type { StoredKasus } from '../../store/register.ts';
import { confirmDoubts, type Doubt } from '../ask/confirm-doubts.ts';
import type { KeyedFlags } from '../flags/standard-flags.ts';

type HeldKasus = Pick<StoredKasus, 'id' | 'tindakan'>;

/** A yes holds for the whole sitting. `berkas` is before the act; null for a new case. */
export type ClosedBooks = Readonly<{
  doubtsOf(kejadian: readonly KasusFact[], berkas: HeldKasus | null, lagi?: string | null): Promise<readonly Doubt[]>;
  /** @throws BUKU_DITUTUP */
  settle(kejadian: readonly KasusFact[], berkas: HeldKasus | null): Promise<readonly string[]>;
  /** Serves rows that are no facts of a case. @throws BUKU_DITUTUP */
  settleYears(tahun: readonly number[]): Promise<readonly string[]>;
  doubtsOfYears(tahun: readonly number[], lagi?: string | null): readonly Doubt[];
}>;

export function closedBooks(
  env: Env,
  opsi: KeyedFlags,
  { ditutup }: Pick<Kantor, 'ditutup'>,
  bacaSop: (kode: string) => Promise<Sop>,
): ClosedBooks {
  const dijawab = new Set<number>();
  const doubtsOfYears = (tahun: readonly number[], lagi: string | null = '--ya'): readonly Doubt[] => {
    const kena = [...new Set(tahun)].filter((t) => ditutup?.[t] && !dijawab.has(t)).sort((a, b) => a - b);
    if (kena.length === 0) return [];
    return [{ ...closedBookDoubt(ditutup, kena, lagi), sesudahYa: () => kena.forEach((t) => void dijawab.add(t)) }];
  };
  const doubtsOf: ClosedBooks['doubtsOf'] = async (kejadian, berkas, lagi) => {
    if (!ditutup) return [];
    const berubah = berkas ? await changedYears(berkas, kejadian, Object.keys(ditutup).map(Number), bacaSop) : [];
    return doubtsOfYears([...bukuYears(kejadian), ...berubah], lagi);
  };
  return {
    doubtsOf,
    settle: async (kejadian, berkas) => confirmDoubts(env, opsi, await doubtsOf(kejadian, berkas)),
    settleYears: (tahun) => confirmDoubts(env, opsi, doubtsOfYears(tahun)),
    doubtsOfYears,
  };
}

async function changedYears(
  { id, tindakan }: HeldKasus,
  kejadian: readonly KasusFact[],
  tahun: readonly number[],
  bacaSop: (kode: string) => Promise<Sop>,
): Promise<readonly number[]> {
  const { bukuFactsOf } = await import('../../office/buku/closed-buku.ts');
  const { changedBukuYears } = await import('../../office/buku/all-buku.ts');
  const awal = tindakan[0]?.kejadian[0];
  if (!awal || !('sop' in awal)) return [];
  const sop = await bacaSop(awal.sop);
  const kini = [...tindakan, { v: (tindakan.at(-1)?.v ?? 0) + 1, kejadian }];
  const hariIni = dayOf(kejadian[0]?.dicatat ?? awal.dicatat);
  const [dulu, sesudah] = [bukuFactsOf(tindakan), bukuFactsOf(kini)];
  const ditarik = dulu.flatMap((f, i) => (sesudah[i]?.urung === f.urung ? [] : bukuYears([f.k])));
  const bahan = { sop: () => sop, hariIni };
  return [...ditarik, ...changedBukuYears(bahan, { id, fakta: dulu }, { id, fakta: sesudah }, tahun)];
}

function closedBookDoubt(
  ditutup: Kantor['ditutup'],
  tahun: readonly number[],
  lagi: string | null,
): Omit<Doubt, 'sesudahYa'> {
  const tanpaSaran = lagi === null ? ' Bila memang begitu, ulangi perintahnya dengan --ya.' : '';
  const kapan = dayOf(ditutup?.[tahun[0] ?? 0]?.dicatat ?? '');
  const apa =
    tahun.length === 1
      ? `Buku ${tahun[0]} sudah ditutup ${formatTanggal(kapan)}; catatan ini ditandai di buku itu`
      : `Buku ${tahun.join(', ')} sudah ditutup; catatan ini ditandai di buku-buku itu`;
  return {
    kode: 'BUKU_DITUTUP',
    pesan: `${apa} sebagai dicatat sesudahnya.${tanpaSaran}`,
    tanya: 'Catat juga?',
    saran: lagi === null ? [] : [lagi],
    rinci: { tahun: tahun[0], semua: tahun },
  };
}
