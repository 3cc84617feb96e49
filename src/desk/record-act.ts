import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import type { KasusFact } from '../office/permohonan/facts/kasus-fact.ts';
import { isPaperwork, sameDecision } from '../office/permohonan/standing/paperwork.ts';
import type { Sop } from '../office/sop/sop.ts';
import type { NewKasusFile, StoredKasus } from '../store/register.ts';
import { answerKasus } from './answer-kasus.ts';
import { answeringAgain, leadsBack } from './ask/act-answers.ts';
import { retypeCommand } from './flags/retype-command.ts';
import { type ActFlags, mayAsk } from './flags/standard-flags.ts';
import { refuseMistypedDates } from './flags/typed-dates.ts';
import { decideAtYes, TurnTooLong } from './guard/decide-at-yes.ts';
import { refuseMoved } from './guard/refuse-moved.ts';
import { type KasusRequest, type Rehearsal, rehearse } from './guard/rehearse.ts';
import { repeatedPindaianWarnings, samePindaianWarnings } from './guard/same-pindaian.ts';
import { withSettledClock } from './guard/settle-clock.ts';
import { type OpenKasus, openKasus, requireVersion } from './open-kasus.ts';
import { alreadyRecorded, hashRequest, type RecordedFacts, recordFacts } from './record-facts.ts';
import { openSitting, type Sitting } from './sitting.ts';

export type ActToRecord = Readonly<{
  /** A rehearsal is recorded as decided. */
  perintah: KasusRequest | Rehearsal;
  berkas?: readonly NewKasusFile[];
  peringatan?: readonly string[];
  lengkap?: ActFlags;
}>;

/** `susun` gives null where there is nothing to record. @throws what refuses it; nothing is recorded then */
export async function recordAct<O extends ActFlags>(
  env: Env,
  nama: string,
  kasus: string,
  opsi: O,
  susun: TypedAct<O>['susun'],
  jawab: TypedAct<O>['jawab'] = answerKasus,
): Promise<void> {
  const giliran = answeringAgain(env);
  const tindakan = { nama, kasus, opsi, susun, jawab };
  const sekali = async (lama: OvertakenAct | null) => {
    for (;;) {
      const kini = giliran();
      try {
        return await recordOnce(kini, tindakan, lama);
      } catch (e) {
        if (!leadsBack(kini, e)) throw e;
      }
    }
  };
  let terdahulu = await sekali(null);
  for (let kali = 1; terdahulu !== null; kali++) {
    if (kali > MOST_TURNS && terdahulu !== LATER) throw terdahulu.galat;
    terdahulu = await sekali(terdahulu === LATER ? null : terdahulu);
  }
}

const MOST_TURNS = 5;

/** The questions took so long that the act is to be decided at the moment of the yes. */
const LATER = 'later';

type TypedAct<O> = Readonly<{
  nama: string;
  kasus: string;
  opsi: O;
  susun: (sesi: Sitting, terbuka: OpenKasus) => Promise<ActToRecord | null>;
  jawab: (sesi: Sitting, opsi: O, sop: Sop, hasil: RecordedFacts) => void | Promise<void>;
}>;

/** Another act came to the case between decision and record. */
type OvertakenAct = Readonly<{
  galat: Failure;
  berkas: StoredKasus;
  kejadian: readonly KasusFact[];
  lengkap: ActFlags | undefined;
}>;

/** Null when all is done. `lama` is the earlier decision, which a newer case must lead to again. */
async function recordOnce<O extends ActFlags>(
  env: Env,
  { nama, kasus, opsi, susun, jawab }: TypedAct<O>,
  lama: OvertakenAct | null,
): Promise<OvertakenAct | typeof LATER | null> {
  const sesi = await openSitting(env, opsi);
  refuseMoved(sesi, opsi);
  const terbuka = await openKasus(sesi, kasus);
  const { berkas, sop } = terbuka;
  const permintaan = hashRequest(sesi, `${nama} ${berkas.id}`, opsi);
  const tercatat = await alreadyRecorded(sesi, berkas, opsi, permintaan);
  if (tercatat) return done(jawab(sesi, opsi, sop, tercatat));
  requireVersion(berkas, opsi.versi);
  if (lama && !berkas.tindakan.slice(lama.berkas.versi).every(isPaperwork)) throw overtaken(lama, nama, berkas);
  if (mayAsk(env, opsi)) refuseMistypedDates(sesi, nama, opsi, berkas);
  decideAtYes(sesi, { env, berkas });
  const disusun = await withSettledClock(env, nama, opsi, terbuka, async (kasus) => {
    const t = await susun(sesi, kasus);
    if (t === null) return null;
    const { kejadian } = 'kejadian' in t.perintah ? t.perintah : rehearse(sesi, kasus, opsi, t.perintah);
    return { t, kejadian };
  }).catch((e: unknown): typeof LATER => {
    if (e instanceof TurnTooLong) return LATER;
    throw e;
  });
  if (!disusun || disusun === LATER) return disusun;
  const { t, kejadian } = disusun;
  if (lama && !sameDecision(lama.kejadian, kejadian)) throw overtaken(lama, nama, berkas);
  const hasil = await recordFacts(sesi, berkas, kejadian, opsi, permintaan, t.berkas).catch((e) => {
    if (e instanceof Failure && e.kode === 'KASUS_BERUBAH' && opsi.versi === undefined) return e;
    throw e;
  });
  if (hasil instanceof Failure) return { galat: hasil, berkas, kejadian, lengkap: t.lengkap };
  const { lembaga, lampiran } = berkas.permohonan;
  const pindaian = [
    ...repeatedPindaianWarnings(env, lampiran, t.berkas ?? []),
    ...(await samePindaianWarnings(sesi, berkas.id, lembaga.nama, t.berkas ?? [])),
  ];
  const peringatan = [...hasil.peringatan, ...(t.peringatan ?? []), ...pindaian];
  return done(jawab(sesi, opsi, sop, { ...hasil, peringatan }));
}

const done = async (selesai: void | Promise<void>): Promise<null> => {
  await selesai;
  return null;
};

/** While the same step waits, the answers stay in a line to type. */
function overtaken({ galat, lengkap, berkas: dulu }: OvertakenAct, nama: string, kini: StoredKasus): Failure {
  const tetap = dulu.permohonan.langkah?.no === kini.permohonan.langkah?.no;
  const lagi = lengkap && tetap ? retypeCommand(nama, [kini.id], lengkap) : null;
  return new Failure(galat.kode, galat.message, [...galat.saran, ...(lagi === null ? [] : [lagi])], galat.rinci);
}
