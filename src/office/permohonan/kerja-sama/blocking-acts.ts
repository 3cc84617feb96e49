/** A signed PKS and the acts after it keep a case from being ended or returned. */

import { Failure, type FailureCode } from '../../../errors.ts';
import { formatTanggal } from '../../days/format-days.ts';
import { requireActive } from '../active-kasus.ts';
import {
  asPutRight,
  effectiveFacts,
  type HistoryAct,
  isMovingFact,
  isPksFact,
  takenBackActs,
} from '../facts/effective-facts.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import { agreementOfImport } from '../facts/kinds/import-facts.ts';
import type { PksFact } from '../facts/kinds/kerja-sama-facts.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import type { RuleContext } from '../rules/rule-context.ts';

import { firstDayOf, type KerjaSama } from './pengesahan.ts';
import { applyKerjaSamaFact, describePksFact } from './tindakan-facts.ts';

export type PksAct = Readonly<{ v: number; k: PksFact }>;

/** The signing comes first; corrections are applied. */
export function effectivePksActs(riwayat: readonly HistoryAct[]): readonly PksAct[] {
  const batal = takenBackActs(riwayat);
  const kini = asPutRight(riwayat);
  const sah = foldKerjaSama(riwayat);
  return riwayat.flatMap(({ v, kejadian }) => {
    if (batal.has(v)) return [];
    const semua = kejadian.map((k) => kini(k, v)).filter(isPksFact);
    return semua.map((k) => {
      if (k.jenis !== 'Disahkan' || !sah) return { v, k };
      return { v, k: { ...k, pengesahan: { ...k.pengesahan, nomorKesatu: sah.nomorKesatu } } };
    });
  });
}

export const foldKerjaSama = (riwayat: readonly HistoryAct[], tanpa: number | null = null): KerjaSama | null =>
  effectiveFacts(riwayat, tanpa).reduce<KerjaSama | undefined>(applyFactToKerjaSama, undefined) ?? null;

function applyFactToKerjaSama(lama: KerjaSama | undefined, k: KasusFact): KerjaSama | undefined {
  if (k.jenis === 'Diimpor') return k.pks ? agreementOfImport(k.pks, k.dicatat) : undefined;
  if (k.jenis === 'Diralat' && lama) return { ...lama, ...k.kerjaSama };
  return isPksFact(k) ? applyKerjaSamaFact(lama, k) : lama;
}

const NAMED_AT_MOST = 5;

export function describePksActs(semua: readonly PksAct[]): string {
  const disebut = semua.slice(-NAMED_AT_MOST).map(({ v, k }) => `no. ${v}, ${describePksFact(k)}`);
  const sisa = semua.length - disebut.length;
  return [...(sisa > 0 ? [`${sisa} tindakan yang lebih dulu`] : []), ...disebut].join('; ');
}

export const tarikCommandLine = (id: string, v: number): string => `pks undo ${id} --tindakan ${v}`;

export const blockingDetails = (semua: readonly PksAct[]) => ({
  halangan: semua.map(({ v, k }) => ({ v, jenis: k.jenis, ringkas: describePksFact(k) })),
});

/** Acts after the signing are taken back first, the last one first. @throws Failure of this code */
export function refuseIfSigned(
  { id, riwayat = [] }: Pick<RuleContext, 'id' | 'riwayat'>,
  kode: FailureCode,
  tak: string,
): void {
  const semua = effectivePksActs(riwayat);
  const [terakhir, sah] = [semua.at(-1), foldKerjaSama(riwayat)];
  if (!terakhir || !sah) return;
  throw new Failure(
    kode,
    `PKS kasus ${id} sudah disahkan (${sah.nomorKesatu}, ${formatTanggal(firstDayOf(sah))}): ${tak}. Masih ada ${describePksActs(semua)}. Yang memang keliru ditarik satu per satu, yang terakhir dulu; isian yang salah ketik diralat.`,
    [tarikCommandLine(id, terakhir.v), `pks show ${id}`],
    { nomorKesatu: sah.nomorKesatu, ...blockingDetails(semua) },
  );
}

/** @throws KASUS_DITUTUP naming what to take back first */
export function checkTutup(aturan: Pick<RuleContext, 'id' | 'riwayat'>, p: ReceivedKasus): void {
  if (p.status === 'aktif') return;
  refuseIfSigned(aturan, 'KASUS_DITUTUP', 'kasusnya tidak dapat ditutup begitu saja');
  const { id, riwayat = [] } = aturan;
  const penutup = effectiveFacts(riwayat).findLast(isMovingFact);
  if (penutup?.jenis === 'Diselesaikan') {
    throw new Failure(
      'KASUS_DITUTUP',
      `Kasus ${id} sudah ${p.status} menurut SOP, dengan langkah ${penutup.langkah}. Langkah yang keliru ditarik dulu.`,
      [`pks undo ${id}`, `pks show ${id}`],
      { status: p.status },
    );
  }
  if (p.kerjaSama) {
    throw new Failure(
      'KASUS_DITUTUP',
      `PKS kasus ${id} sudah ditandatangani, jadi tidak ada permohonan yang dapat ditutup. Bila PKS itu berakhir sebelum waktunya, akhiri PKS-nya.`,
      [`pks akhiri ${id}`, `pks show ${id}`],
      { status: p.status },
    );
  }
  requireActive(aturan, p);
}

export type TindakanContext = Pick<RuleContext, 'id' | 'riwayat'>;
