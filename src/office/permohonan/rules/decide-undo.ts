import { Failure } from '../../../errors.ts';
import { formatMoment } from '../../days/format-days.ts';
import { langkahAt } from '../../sop/sop.ts';
import { evolve, newPermohonan } from '../evolve.ts';
import {
  effectiveFacts,
  type HistoryAct,
  isMovingFact,
  isPksFact,
  type MovingFact,
  nomorUsedByAct,
  takenBackActs,
} from '../facts/effective-facts.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { WhoAndWhen } from '../facts/kinds/fact-kind.ts';
import { MOVED_PARTS, type MovedParts, type WaitingLangkah } from '../facts/standing-parts.ts';
import { refuseIfSigned } from '../kerja-sama/blocking-acts.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import type { RuleContext } from './rule-context.ts';

type FactDetails<J extends KasusFact['jenis']> = Omit<Extract<KasusFact, { jenis: J }>, 'jenis' | keyof WhoAndWhen>;

/** What came later stays. @throws TIDAK_DAPAT_DIURUNGKAN where none is left, or the agreement's own facts rest on it */
export function decideUndo(aturan: RuleContext, alasan: string): FactDetails<'Diurungkan'> {
  const riwayat = aturan.riwayat ?? [];
  refuseIfSigned(aturan, 'TIDAK_DAPAT_DIURUNGKAN', NOT_UNDONE);
  const { v, k } = lastMovingAct(aturan, riwayat);
  const dipakai = nomorUsedByAct(riwayat, v);
  const langkah = k.jenis === 'Diselesaikan' ? k : null;
  return {
    tindakan: v,
    urung: k.jenis,
    langkah: langkah?.langkah ?? null,
    ringkas: langkah?.ringkas ?? null,
    alasan,
    kembali: movedPartsOf(
      foldKasusFacts(historyWithout(riwayat, v, langkah !== null && !!langkahAt(aturan.sop, langkah.langkah).kirim)),
    ),
    ...(dipakai && { dipesanLagi: dipakai }),
  };
}

/** With `kirim` its letter goes too, with what was entered about it. */
function historyWithout(riwayat: readonly HistoryAct[], v: number, kirim: boolean): readonly KasusFact[] {
  const sebelum = riwayat.filter((t) => t.v < v).flatMap((t) => t.kejadian);
  const sesudah = effectiveFacts(riwayat.filter((t) => t.v >= v)).filter((k) => !isMovingFact(k));
  return [...sebelum, ...(kirim ? sesudah.map(withoutSuratKeluar) : sesudah)];
}

function withoutSuratKeluar(k: KasusFact): KasusFact {
  if (k.jenis !== 'Dilengkapi' && k.jenis !== 'Diralat') return k;
  const { suratKeluar: _, ...lain } = k;
  return lain;
}

const NOT_UNDONE = 'langkahnya tidak ditarik dan kasusnya tidak dibuka lagi';

function lastMovingAct({ id }: RuleContext, riwayat: readonly HistoryAct[]): Readonly<{ v: number; k: MovingFact }> {
  const batal = takenBackActs(riwayat);
  for (const { v, kejadian } of [...riwayat].reverse()) {
    const k = kejadian.find(isMovingFact);
    if (batal.has(v)) continue;
    // The first step may have been done with the receipt, which stays.
    if (k && (v > 1 || k.jenis === 'Diselesaikan')) return { v, k };
    if (v === 1) break;
    const sesudah = kejadian.find(isPksFact);
    if (!sesudah) continue;
    throw new Failure(
      'TIDAK_DAPAT_DIURUNGKAN',
      `Langkah terakhir kasus ${id} sudah ditindaklanjuti pada ${formatMoment(sesudah.pada)}, jadi tidak dapat diurungkan.`,
      [`pks show ${id}`],
    );
  }
  throw new Failure(
    'TIDAK_DAPAT_DIURUNGKAN',
    `Kasus ${id} baru diterima: penerimaan surat tidak dapat diurungkan. Isian yang keliru diralat; yang salah daftar dibatalkan.`,
    [`pks ralat ${id}`, `pks batal ${id}`],
  );
}

function movedPartsOf(p: ReceivedKasus): MovedParts {
  const bagian = Object.fromEntries(MOVED_PARTS.map((kunci) => [kunci, p[kunci]])) as Pick<
    ReceivedKasus,
    (typeof MOVED_PARTS)[number]
  >;
  return p.status === 'aktif'
    ? { ...bagian, status: p.status, langkah: p.langkah }
    : { ...bagian, status: p.status, langkah: null, ditutup: p.ditutup };
}

const foldKasusFacts = (kejadian: readonly KasusFact[]): ReceivedKasus => {
  const p = kejadian.reduce(evolve, newPermohonan);
  if (p.status === 'baru') throw new Error('a case without its first fact');
  return p;
};

/** A case ended by a step is not opened; that step is taken back. @throws TIDAK_DAPAT_DIBUKA */
export function decideBukaLagi(aturan: RuleContext, p: ReceivedKasus): WaitingLangkah {
  const { id, riwayat = [] } = aturan;
  refuseIfSigned(aturan, 'TIDAK_DAPAT_DIBUKA', NOT_UNDONE);
  if (p.status === 'aktif') {
    throw new Failure('TIDAK_DAPAT_DIBUKA', `Kasus ${id} tidak ditutup.`, [`pks show ${id}`]);
  }
  if (p.status === 'dialihkan') {
    throw new Failure(
      'TIDAK_DAPAT_DIBUKA',
      `Kasus ${id} meminta data agregat, yang dijawab dengan surat tanpa PKS. Permohonan data individu dicatat sebagai surat baru.`,
      ['pks new'],
    );
  }
  const berlaku = effectiveFacts(riwayat);
  const penutup = berlaku.findLastIndex(isMovingFact);
  const ke = foldKasusFacts(berlaku.slice(0, penutup)).langkah;
  if (berlaku[penutup]?.jenis === 'Ditutup' && ke) return ke;
  throw new Failure(
    'TIDAK_DAPAT_DIBUKA',
    `Kasus ${id} ditutup oleh langkah SOP (${p.status}), bukan oleh keputusan di luar langkah. Langkah yang keliru diurungkan.`,
    [`pks undo ${id}`],
  );
}
