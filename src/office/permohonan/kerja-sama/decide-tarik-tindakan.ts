import { Failure } from '../../../errors.ts';
import { formatMoment } from '../../days/format-days.ts';
import { isBefore } from '../../days/tanggal.ts';
import { effectiveFacts, type HistoryAct, nomorUsedByAct, takenBackActs } from '../facts/effective-facts.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import { type LampiranDitarik, lampiranName } from '../facts/kinds/berkas-facts.ts';
import type { WhoAndWhen } from '../facts/kinds/fact-kind.ts';
import { contactOf, type Digabung, type HubunganDicatat } from '../facts/kinds/hubungan-facts.ts';
import type { PksFact } from '../facts/kinds/kerja-sama-facts.ts';
import type { ClaimNames } from '../facts/nomor-naskah.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import { HUBUNGAN_NAMES } from '../text/kasus-words.ts';
import {
  blockingDetails,
  describePksActs,
  effectivePksActs,
  foldKerjaSama,
  type TindakanContext,
  tarikCommandLine,
} from './blocking-acts.ts';
import { findPksAct } from './find-pks-act.ts';
import { firstDayOf } from './pengesahan.ts';
import { describePksFact } from './tindakan-facts.ts';

/** `tindakan` is its number in the history; `gugur` are renewals that came to nothing. */
export type TindakanCommand =
  | Readonly<{
      jenis: 'TarikTindakan';
      tindakan: number;
      alasan: string;
      gugur?: readonly string[];
      klaim?: ClaimNames;
    }>
  | Readonly<{ jenis: 'RalatTindakan'; tindakan: number; isian: string; baru: string; alasan: string }>;

export type TakeableAct = Readonly<{ v: number; k: PksFact | HubunganDicatat | LampiranDitarik | Digabung }>;

/** @throws TINDAKAN_TIDAK_ADA, TIDAK_DAPAT_DIURUNGKAN */
export function findTakeableAct(aturan: TindakanContext, v: number): TakeableAct {
  const { riwayat = [] } = aturan;
  const k = riwayat.find((t) => t.v === v)?.kejadian.find(isTakeable);
  return k && !takenBackActs(riwayat).has(v) ? { v, k } : findPksAct(aturan, v, 'TIDAK_DAPAT_DIURUNGKAN');
}

const isTakeable = (k: KasusFact): k is HubunganDicatat | LampiranDitarik | Digabung =>
  k.jenis === 'HubunganDicatat' || k.jenis === 'LampiranDitarik' || k.jenis === 'Digabung';

export function describeTakeable({ k }: TakeableAct): string {
  if (k.jenis === 'Digabung') return `tanda satu surat dengan ${k.kasus}`;
  if (k.jenis === 'LampiranDitarik') return `penarikan berkas ${lampiranName(k.ditarik)}`;
  return k.jenis === 'HubunganDicatat' ? `catatan "${HUBUNGAN_NAMES[k.hubungan]}"` : describePksFact(k);
}

/**
 * Papers that came with it stay; a signing goes last.
 * @throws TINDAKAN_TIDAK_ADA, TIDAK_DAPAT_DIURUNGKAN, TANGGAL_MUNDUR
 */
export function decideTarikTindakan(
  aturan: TindakanContext,
  p: ReceivedKasus,
  { tindakan, alasan, gugur = [], klaim }: Extract<TindakanCommand, { jenis: 'TarikTindakan' }>,
  umum: WhoAndWhen,
): KasusFact {
  const { id, riwayat = [] } = aturan;
  const ditarik = findTakeableAct(aturan, tindakan);
  const { k } = ditarik;
  const { jenis: urung } = k;
  if (urung === 'Disahkan') requireNothingRests(id, riwayat, tindakan, gugur);
  refuseBeforeAct(id, umum, tindakan, k);
  const dipakai = nomorUsedByAct(riwayat, tindakan);
  const sah = urung === 'Disahkan' ? p.kerjaSama : undefined;
  const { pada, dicatat, oleh } = umum;
  return {
    ...{ pada, dicatat, oleh },
    jenis: 'TindakanDitarik',
    tindakan,
    urung,
    ringkas: describeTakeable(ditarik),
    alasan,
    kini: foldKerjaSama(riwayat, tindakan),
    ...(urung === 'HubunganDicatat' && { hubungan: contactsOf(effectiveFacts(riwayat, tindakan)) }),
    ...(k.jenis === 'LampiranDitarik' && { lampiran: k.ditarik }),
    ...(k.jenis === 'Digabung' && { lepas: k.kasus }),
    ...(sah && { nomor: { nomor: sah.nomorKesatu, tanggal: firstDayOf(sah) } }),
    ...(sah && dipakai && { dipesanLagi: dipakai }),
    ...(klaim && { klaim }),
  };
}

const contactsOf = (berlaku: readonly KasusFact[]) =>
  berlaku.flatMap((k) => (k.jenis === 'HubunganDicatat' ? [contactOf(k)] : []));

/** @throws TIDAK_DAPAT_DIURUNGKAN naming what rests on the signing */
function requireNothingRests(id: string, riwayat: readonly HistoryAct[], v: number, gugur: readonly string[]): void {
  const sisa = effectivePksActs(riwayat).filter(
    (t) => t.v !== v && !(t.k.jenis === 'Diperpanjang' && gugur.includes(t.k.kasus)),
  );
  const terakhir = sisa.at(-1);
  if (!terakhir) return;
  throw new Failure(
    'TIDAK_DAPAT_DIURUNGKAN',
    `Pengesahan PKS kasus ${id} belum dapat ditarik, masih ada yang bertumpu padanya: ${describePksActs(sisa)}. Tarik dulu, mulai dari yang terakhir.`,
    [tarikCommandLine(id, terakhir.v), `pks show ${id}`],
    blockingDetails(sisa),
  );
}

/** The day is not before the act, unless that lies in the future. @throws TANGGAL_MUNDUR */
function refuseBeforeAct(id: string, { pada, dicatat }: WhoAndWhen, v: number, k: WhoAndWhen): void {
  if (!isBefore(pada, k.pada) || isBefore(dicatat, k.pada)) return;
  throw new Failure(
    'TANGGAL_MUNDUR',
    `${formatMoment(pada)} lebih awal daripada tindakan no. ${v} yang ditarik, ${formatMoment(k.pada)}.`,
    [`pks show ${id}`],
    { tanggal: pada, tindakan: v },
  );
}
