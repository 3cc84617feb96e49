import type { Env } from '../env.ts';
import { clockDifference } from '../office/days/clock-difference.ts';
import { dekritWarnings } from '../office/days/dekrit-warnings.ts';
import { type Calendar, dayInWib, dayOf, instantInWib, type Tanggal } from '../office/days/tanggal.ts';
import { kantorCalendar } from '../office/kantor/calendar.ts';
import type { Kantor } from '../office/kantor/kantor.ts';
import { wewenangOf } from '../office/kantor/pejabat/acting-pejabat.ts';
import { settingValue } from '../office/kantor/work-settings.ts';
import type { Actor } from '../office/permohonan/facts/kasus-parts.ts';
import type { RuleContext } from '../office/permohonan/rules/rule-context.ts';
import type { KasusStanding } from '../office/queue/kasus-standing.ts';
import type { Peran, Sop } from '../office/sop/sop.ts';
import { hangIndent } from '../screen/layout/wrap.ts';
import type { PlaceSeen, Register, StoredKantor } from '../store/register.ts';
import { findActor, type KnownOperator, knownOperator, type LangkahMoment, type OutsideMoment } from './actor.ts';
import type { DatePurpose, TypedDate } from './flags/date-purposes.ts';
import type { StandardFlags } from './flags/standard-flags.ts';
import { type ClosedBooks, closedBooks } from './guard/closed-books.ts';
import { countedRegister } from './impor/counted-register.ts';
import { type Elemen, readElemen, readWorkingSop } from './reference/read-sop.ts';

export type Sitting = Readonly<{
  env: Env;
  register: Register;
  kantor: Kantor;
  versiKantor: number;
  tindakanKantor: StoredKantor['tindakan'];
  kalender: Calendar;
  kini: Date;
  buku: ClosedBooks;
  saat: string; // In +07:00.
  hariIni: Tanggal;
  atur(kunci: string): string | null;
  sop(kode?: string): Promise<Sop>;
  elemen(): Promise<ReadonlyMap<string, Elemen>>;
  aturan(id: string, sop: Sop): Promise<RuleContext>;
  /** `kapan` is the step, or another day. @throws PEJABAT_TIDAK_ADA, PEJABAT_GANDA */
  pelaku(peran: Peran, oleh: string | undefined, kapan?: LangkahMoment | OutsideMoment): Actor;
  operator: KnownOperator;
  dibaca: Map<DatePurpose, TypedDate>;
  dasar: AnswerBasis;
  /** The same register at the moment of an answer, which may have been long in coming. */
  atNow(): Promise<Sitting>;
}>;

const practiceHeading = ({ practice, lebar }: Env): string => {
  const apa = practice.hidesRegister() ? 'bukan register di folder ini' : 'data contoh';
  return hangIndent('', `LATIHAN: ${apa} · tugas: pks latihan · keluar: pks latihan selesai`, lebar);
};

export function headPractice(env: Env, opsi: Partial<StandardFlags>, { latihan }: Kantor): void {
  if (!latihan || opsi.json) return;
  if (!opsi.quiet) env.head(practiceHeading(env));
  // A script that types a real letter here must hear where it went.
  else if (env.practice.hidesRegister()) env.note(practiceHeading(env));
}

/** `selisihJam` stands where this clock differs from the server's. */
export type AnswerBasis = Readonly<Record<string, string | true | null>>;

/** On a server the login says who sits here, and its clock counts. */
export const atPlace = (kursi: Env, { account, ahead = 0 }: PlaceSeen): Env =>
  account === undefined
    ? kursi
    : {
        ...kursi,
        operator: { ...kursi.operator, akun: account },
        ...(clockDifference(ahead) !== null && { now: () => new Date(kursi.now().getTime() + ahead) }),
      };

/** With `lihat` it is only read. @throws REGISTER_TIDAK_DITEMUKAN, REGISTER_RUSAK */
export async function openSitting(kursi: Env, opsi: StandardFlags, lihat = false): Promise<Sitting> {
  const semua = await kursi.openRegister(opsi.register, lihat);
  const { movedTo, ahead = 0 } = semua.place;
  const selisihJam = clockDifference(ahead);
  const env = atPlace(kursi, semua.place);
  if (movedTo !== undefined && !opsi.quiet && !opsi.json)
    env.head(hangIndent('', `DIPINDAHKAN ke ${movedTo}: tempat lama ini hanya dibaca`, env.lebar));
  const { kantor, versi: versiKantor, tindakan: tindakanKantor } = await semua.readKantor();
  headPractice(env, opsi, kantor);
  const impor = kantor.impor ?? [];
  const terhitung = await countedRegister(semua, impor);
  const bacaSop = readOnce((kode) => readWorkingSop(env, terhitung, kode));
  const sop = (kode = kantor.sop) => bacaSop(kode);
  const elemen = readOnce(() => readElemen(env));
  const buku = closedBooks(env, opsi, kantor, sop);
  const register = kantor.ditutup
    ? (await import('./guard/guarded-register.ts')).guardedRegister(env, terhitung, impor, buku)
    : terhitung;
  const kalender = kantorCalendar(kantor);
  const kini = env.now();
  const hariIni = dayInWib(kini);
  const meja = { kantor, akun: env.operator.akun, hariIni };
  const wewenang = wewenangOf(kantor);
  return {
    env,
    register,
    kantor,
    versiKantor,
    tindakanKantor,
    kalender,
    kini,
    saat: instantInWib(kini),
    hariIni,
    atur: (kunci) => settingValue(kantor, kunci),
    sop,
    buku,
    elemen: () => elemen(''),
    aturan: async (id, sop) => ({
      sop,
      id,
      elemen: await elemen(''),
      peranKetat: settingValue(kantor, 'peranKetat') === 'ya',
      ...(wewenang && { wewenang }),
    }),
    pelaku: (peran, oleh, kapan) => ({
      ...findActor(meja, peran, oleh, kapan),
      ...(env.operator.meja && { meja: env.operator.meja }),
    }),
    operator: knownOperator(meja),
    dibaca: new Map(),
    dasar: {
      hitungan: kantor.hitungan,
      sop: kantor.sop,
      ...(kantor.latihan && { latihan: true }),
      ...(selisihJam !== null && { selisihJam }),
    },
    atNow: () => openSitting(kursi, opsi, lihat),
  };
}

/** Asked again for the same, it gives what it read before. */
export function readOnce<V>(baca: (kode: string) => Promise<V>): (kode: string) => Promise<V> {
  const dibaca = new Map<string, Promise<V>>();
  return (kode) => {
    const satu = dibaca.get(kode) ?? baca(kode);
    dibaca.set(kode, satu);
    return satu;
  };
}

/** From the first receipt to the last counted day. */
export function listWarnings(sesi: Sitting, baris: readonly KasusStanding[], per = sesi.hariIni): readonly string[] {
  let [dari, sampai] = [per, per];
  for (const { diterima, target } of baris) {
    if (target && diterima !== null && dayOf(diterima) < dari) dari = dayOf(diterima);
    if (target && target.tanggal > sampai) sampai = target.tanggal;
  }
  return dekritWarnings(sesi.kalender, dari, sampai);
}
