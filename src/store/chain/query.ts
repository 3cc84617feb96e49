import { bookIdNumber, compareKasusIds, isBookId, isInSpans } from '../../office/permohonan/kasus-id.ts';
import { firstLateMonth, owesOnlyProof } from '../../office/permohonan/kerja-sama/outstanding.ts';
import type { IndexHead, IndexRow, WaitingGroup } from '../../office/permohonan/views/kasus-row.ts';
import type { HeadList, KasusQuery, Lists, WaitingList, WatchQuery } from '../lists.ts';

type Matched = Pick<IndexHead, 'id' | 'status' | 'langkah'> &
  Readonly<{ kerjaSama?: Readonly<{ mulai: string; berakhir: string }> | undefined }>;

/** Its import does not count. */
export const isHidden = (id: string, { hidden }: Pick<KasusQuery, 'hidden'>): boolean =>
  hidden !== undefined && isBookId(id) && isInSpans(bookIdNumber(id), hidden);

/** Judges everything but `latest` and `buku`. */
export function headMatches(k: Matched, q: KasusQuery): boolean {
  if (isHidden(k.id, q)) return false;
  if (q.status !== undefined && !q.status.includes(k.status)) return false;
  if (q.langkah !== undefined && k.langkah !== q.langkah) return false;
  if (q.signed !== undefined && (k.kerjaSama !== undefined) !== q.signed) return false;
  if (q.inForce === undefined) return true;
  const { mulai, berakhir } = q.inForce;
  return k.kerjaSama !== undefined && k.kerjaSama.mulai <= berakhir && mulai <= k.kerjaSama.berakhir;
}

export const rowMatches = ({ id, permohonan: { status, langkah, kerjaSama } }: IndexRow, q: KasusQuery): boolean =>
  headMatches({ id, status, langkah: langkah?.no ?? null, kerjaSama }, q);

export function inIdOrder(kepala: readonly IndexHead[], { latest }: KasusQuery): readonly IndexHead[] {
  const urut = [...kepala].sort((a, b) => compareKasusIds(a.id, b.id));
  return latest === undefined ? urut : urut.slice(Math.max(0, urut.length - latest));
}

/** From the month `dari` on ('' always) a case needs a look, through the day `sampai` if there is one. */
export function lookSpan({
  status,
  kerjaSama: k,
}: Pick<IndexHead, 'status' | 'kerjaSama'>): Readonly<{ dari: string; sampai: string | null }> | null {
  if (k === undefined ? status === 'selesai' : hasOpenWork(k)) return { dari: '', sampai: null };
  const dari = k === undefined ? null : firstLateMonth(k);
  return k === undefined || dari === null ? null : { dari, sampai: owesOnlyProof(k) ? k.berakhir : null };
}

export function needsLook(k: IndexHead, q: WatchQuery): boolean {
  const rentang = lookSpan(k);
  if (rentang === null || isHidden(k.id, q)) return false;
  return rentang.dari <= q.lateBy && (rentang.sampai === null || q.endsFrom <= rentang.sampai);
}

const hasOpenWork = ({ tuntas }: NonNullable<IndexHead['kerjaSama']>): boolean =>
  tuntas === null || tuntas.penyerahan || tuntas.akses;

export const endsWithin = ({ id, kerjaSama: k }: IndexHead, { endsFrom, endsUntil, hidden }: WatchQuery): boolean =>
  !isHidden(id, { hidden }) && k !== undefined && endsFrom <= k.berakhir && k.berakhir <= endsUntil;

const groupName = ({ h, tanggungan, diterima }: Pick<WaitingGroup, 'h' | 'tanggungan' | 'diterima'>): string =>
  `${h} ${tanggungan} ${diterima}`;

/** Serves stores that hold every head at hand. */
export function waitingOf({ kepala, peringatan }: HeadList, pilih: Parameters<Lists['listWaiting']>[0]): WaitingList {
  const menurut = new Map<string, WaitingGroup>();
  for (const k of kepala) {
    const { h, tanggungan, diterima } = k;
    const nama = groupName(k);
    menurut.set(nama, { h, tanggungan, diterima, jumlah: (menurut.get(nama)?.jumlah ?? 0) + 1 });
  }
  const kelompok = [...menurut.values()];
  const dipilih = new Set(pilih(kelompok).map(({ asal }) => groupName(asal)));
  return { kelompok, kepala: kepala.filter((k) => dipilih.has(groupName(k))), peringatan };
}
