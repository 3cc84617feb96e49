/** One act on a case: read, repeat or refuse, decide, record, answer. */

import type { Env } from '../env.ts';
import { decide } from '../office/permohonan/decide.ts';
import type { KasusFact } from '../office/permohonan/facts/kasus-fact.ts';
import type { WhoAndWhen } from '../office/permohonan/facts/kinds/fact-kind.ts';
import type { KasusCommand } from '../office/permohonan/kasus-command.ts';
import type { Selesaikan } from '../office/permohonan/rules/decide-selesaikan.ts';
import type { Sop } from '../office/sop/sop.ts';
import type { NewKasusFile } from '../store/register.ts';
import { answerKasus } from './answer-kasus.ts';
import { type ActFlags, mayAsk } from './flags/standard-flags.ts';
import { readTypedMoment, refuseMistypedDates } from './flags/typed-dates.ts';
import { refuseMoved } from './guard/refuse-moved.ts';
import { repeatedPindaianWarnings, samePindaianWarnings } from './guard/same-pindaian.ts';
import { withSettledClock } from './guard/settle-clock.ts';
import { type OpenKasus, openKasus, requireVersion } from './open-kasus.ts';
import { alreadyRecorded, hashRequest, type RecordedFacts, recordFacts } from './record-facts.ts';
import { openSitting, type Sitting } from './sitting.ts';

/** By default at `--tanggal` or now, by `--oleh` in the case's role. */
export type KasusRequest = WithoutCommon<KasusCommand> & Partial<Pick<WhoAndWhen, 'pada' | 'oleh'>>;
type WithoutCommon<P> = P extends unknown ? Omit<P, keyof WhoAndWhen> : never;

/** What is asked with the facts it leads to: every rule has spoken, and nothing is recorded or claimed yet. */
export type Rehearsal = Readonly<{ ajuan: KasusRequest; kejadian: readonly KasusFact[] }>;

export type ActToRecord = Readonly<{
  /** A rehearsal is recorded as it was decided; anything else is decided first. */
  perintah: KasusRequest | Rehearsal;
  berkas?: readonly NewKasusFile[];
  peringatan?: readonly string[];
}>;

/** `susun`: the request once the case is read; null: nothing to record. @throws Failure: nothing is recorded */
export async function recordAct<O extends ActFlags>(
  env: Env,
  nama: string,
  kasus: string,
  opsi: O,
  susun: (sesi: Sitting, terbuka: OpenKasus) => Promise<ActToRecord | null>,
  jawab: (sesi: Sitting, opsi: O, sop: Sop, hasil: RecordedFacts) => void | Promise<void> = answerKasus,
): Promise<void> {
  const sesi = await openSitting(env, opsi);
  refuseMoved(sesi, opsi);
  const terbuka = await openKasus(sesi, kasus);
  const { berkas, sop } = terbuka;
  const permintaan = hashRequest(sesi, `${nama} ${berkas.id}`, opsi);
  const lama = await alreadyRecorded(sesi, berkas, opsi, permintaan);
  if (lama) return jawab(sesi, opsi, sop, lama);
  requireVersion(berkas, opsi.versi);
  if (mayAsk(env, opsi)) refuseMistypedDates(sesi, nama, opsi, berkas);
  const disusun = await withSettledClock(env, nama, opsi, terbuka, async (kasus) => {
    const t = await susun(sesi, kasus);
    if (t === null) return null;
    const { kejadian } = 'kejadian' in t.perintah ? t.perintah : rehearse(sesi, kasus, opsi, t.perintah);
    return { t, kejadian };
  });
  if (!disusun) return;
  const { t, kejadian } = disusun;
  const hasil = await recordFacts(sesi, berkas, kejadian, opsi, permintaan, t.berkas);
  const { lembaga, lampiran } = berkas.permohonan;
  const pindaian = [
    ...repeatedPindaianWarnings(env, lampiran, t.berkas ?? []),
    ...(await samePindaianWarnings(sesi, berkas.id, lembaga.nama, t.berkas ?? [])),
  ];
  await jawab(sesi, opsi, sop, { ...hasil, peringatan: [...hasil.peringatan, ...(t.peringatan ?? []), ...pindaian] });
}

/** @throws Failure: the rule that refuses */
export function rehearse(
  sesi: Sitting,
  { aturan, berkas, peran }: OpenKasus,
  opsi: Pick<ActFlags, 'tanggal' | 'oleh'>,
  ajuan: KasusRequest,
): Rehearsal {
  const kini = () =>
    opsi.tanggal === undefined ? sesi.saat : readTypedMoment(sesi, '--tanggal', opsi.tanggal, { kasus: berkas });
  const pada = ajuan.pada ?? kini();
  const oleh = ajuan.oleh ?? sesi.pelaku(peran, opsi.oleh, { pada, luar: true });
  return { ajuan, kejadian: decide(aturan, berkas.permohonan, { ...ajuan, pada, dicatat: sesi.saat, oleh }) };
}

/** What is known of a request only once it was rehearsed: the numbers claimed for it, the agenda number of its reply. */
type Addition = Readonly<{ klaim?: readonly string[] }> & Partial<Pick<Selesaikan, 'balasan'>>;

/** A rehearsal to which nothing was added stands; otherwise the request with the addition, to be decided anew. */
export const withAddition = (gladi: Rehearsal, tambahan: Addition): KasusRequest | Rehearsal =>
  Object.keys(tambahan).length === 0 ? gladi : ({ ...gladi.ajuan, ...tambahan } as KasusRequest);
