/** One act on a case: read, repeat or refuse, decide, record, answer. */
import type { Env } from '../env.ts';
import { decide } from '../office/permohonan/decide.ts';
import type { KasusFact, WhoAndWhen } from '../office/permohonan/facts/kasus-fact.ts';
import type { KasusCommand } from '../office/permohonan/rules/kasus-command.ts';
import type { Sop } from '../office/sop/sop.ts';
import type { NewKasusFile } from '../store/register.ts';
import { answerKasus } from './answer-kasus.ts';
import type { WriteFlags } from './flags/standard-flags.ts';
import { readTypedMoment } from './flags/typed-dates.ts';
import { samePindaianWarnings } from './guard/same-pindaian.ts';
import { withSettledClock } from './guard/settle-clock.ts';
import {
  alreadyRecorded,
  hashRequest,
  type OpenKasus,
  openKasus,
  type RecordedFacts,
  recordFacts,
  requireVersion,
} from './open-kasus.ts';
import { openSitting, type Sitting } from './sitting.ts';

export type ActFlags = WriteFlags & Readonly<{ oleh?: string; versi?: string; tanggal?: string; jamBenar?: boolean }>;

/** What is asked of the case. Unless said here it happened at `--tanggal`, else now, and by `--oleh` in the case's role. */
export type KasusRequest = WithoutCommon<KasusCommand> & Partial<Pick<WhoAndWhen, 'pada' | 'oleh'>>;
type WithoutCommon<P> = P extends unknown ? Omit<P, keyof WhoAndWhen> : never;

/** With the files that come with it, and what should be said besides. */
export type ActToRecord = Readonly<{
  perintah: KasusRequest;
  berkas?: readonly NewKasusFile[];
  peringatan?: readonly string[];
}>;

/**
 * `susun` says what is asked once the case is read, or null where nothing is left to record.
 * @throws Failure: whatever refuses; then nothing is recorded
 */
export async function recordAct<O extends ActFlags>(
  env: Env,
  nama: string,
  kasus: string,
  opsi: O,
  susun: (sesi: Sitting, terbuka: OpenKasus) => Promise<ActToRecord | null>,
  jawab: (sesi: Sitting, opsi: O, sop: Sop, hasil: RecordedFacts) => void | Promise<void> = answerKasus,
): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const terbuka = await openKasus(sesi, kasus);
  const { berkas, sop } = terbuka;
  const permintaan = hashRequest(sesi, `${nama} ${berkas.id}`, opsi);
  const lama = await alreadyRecorded(sesi, berkas, opsi, permintaan);
  if (lama) return jawab(sesi, opsi, sop, lama);
  requireVersion(berkas, opsi.versi);
  const disusun = await withSettledClock(env, nama, opsi, terbuka, async (kasus) => {
    const t = await susun(sesi, kasus);
    return t && { t, kejadian: decideRequest(sesi, kasus, opsi, t.perintah) };
  });
  if (!disusun) return;
  const { t, kejadian } = disusun;
  const hasil = await recordFacts(sesi, berkas, kejadian, opsi, permintaan, t.berkas);
  const pindaian = await samePindaianWarnings(sesi, berkas.id, berkas.permohonan.lembaga.nama, t.berkas ?? []);
  await jawab(sesi, opsi, sop, { ...hasil, peringatan: [...hasil.peringatan, ...(t.peringatan ?? []), ...pindaian] });
}

/** The facts it would lead to; a rehearsal where they are thrown away. @throws Failure: the rule that refuses */
export function decideRequest(
  sesi: Sitting,
  { aturan, berkas, peran }: OpenKasus,
  opsi: Pick<ActFlags, 'tanggal' | 'oleh'>,
  ajuan: KasusRequest,
): readonly KasusFact[] {
  const kini = () =>
    opsi.tanggal === undefined ? sesi.saat : readTypedMoment(sesi, '--tanggal', opsi.tanggal, { kasus: berkas });
  const pada = ajuan.pada ?? kini();
  const oleh = ajuan.oleh ?? sesi.pelaku(peran, opsi.oleh, { pada, luar: true });
  return decide(aturan, berkas.permohonan, { ...ajuan, pada, dicatat: sesi.saat, oleh });
}
