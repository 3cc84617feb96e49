/** A command's sitting: the register opened, with its SOP, its calendar and the time it is. */
import type { Env } from '../env.ts';
import { Failure } from '../errors.ts';
import { yearsWithoutDecree } from '../office/days/jatuh-tempo.ts';
import { type Calendar, dayInWib, dayOf, instantInWib, type Tanggal } from '../office/days/tanggal.ts';
import { kantorCalendar } from '../office/kantor/calendar.ts';
import type { Kantor } from '../office/kantor/kantor.ts';
import { wewenangOf } from '../office/kantor/pejabat/acting-pejabat.ts';
import { settingValue } from '../office/kantor/work-settings.ts';
import type { Actor } from '../office/permohonan/permohonan.ts';
import type { KasusRules } from '../office/permohonan/rules/kasus-command.ts';
import type { KasusOrder } from '../office/queue/kasus-standing.ts';
import { checkSop } from '../office/sop/check/check-sop.ts';
import { decodeSop } from '../office/sop/decode-sop.ts';
import type { Peran, Sop } from '../office/sop/sop.ts';
import type { Register } from '../store/register.ts';
import { findActor, type KnownOperator, knownOperator, type LangkahMoment, type OutsideMoment } from './actor.ts';
import type { StandardFlags } from './flags/standard-flags.ts';
import type { DatePurpose, TypedDate } from './flags/typed-dates.ts';
import { readShipped } from './shipped-data.ts';

export type Elemen = Readonly<{ kode: string; nama: string; dilindungi: boolean }>;

export type Sitting = Readonly<{
  env: Env;
  register: Register;
  kantor: Kantor;
  versiKantor: number;
  kalender: Calendar;
  kini: Date;
  saat: string; // the instant it is, +07:00
  hariIni: Tanggal;
  /** What the office has set, or null. */
  atur(kunci: string): string | null;
  /** An edition of the SOP as the office owns it. */
  sop(kode?: string): Promise<Sop>;
  elemen(): Promise<ReadonlyMap<string, Elemen>>;
  aturan(id: string, sop: Sop): Promise<KasusRules>;
  /** Who acts in a role, and who types; `dueLine`: the step that is done, or another day than today. @throws Failure PEJABAT_TIDAK_ADA, PEJABAT_GANDA */
  pelaku(peran: Peran, oleh: string | undefined, kapan?: LangkahMoment | OutsideMoment): Actor;
  operator: KnownOperator;
  /** The dates that were typed, as they were read; filled by `typed-dates.ts`, shown by `answer.ts`. */
  dibaca: Map<DatePurpose, TypedDate>;
  /** The basis of counting, as every answer carries it. */
  dasar: Readonly<Record<string, string | null>>;
}>;

/** @throws Failure REGISTER_TIDAK_DITEMUKAN, REGISTER_RUSAK */
export async function openSitting(env: Env, opsi: StandardFlags): Promise<Sitting> {
  const register = await env.openRegister(opsi.register);
  const { kantor, versi: versiKantor } = await register.readKantor();
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
    kalender,
    kini,
    saat: instantInWib(kini),
    hariIni,
    atur: (kunci) => settingValue(kantor, kunci),
    sop: (kode = kantor.sop) => readSoundSop(register, kode),
    elemen: () => readElemen(env),
    aturan: async (id, sop) => ({
      sop,
      id,
      elemen: await readElemen(env),
      peranKetat: settingValue(kantor, 'peranKetat') === 'ya',
      ...(wewenang && { wewenang }),
    }),
    pelaku: (peran, oleh, kapan) => ({
      ...findActor(meja, peran, oleh, kapan),
      ...(env.operator.meja && { meja: env.operator.meja }),
    }),
    operator: knownOperator(meja),
    dibaca: new Map(),
    dasar: { hitungan: kantor.hitungan, sop: kantor.sop },
  };
}

/** A loud warning for each year between two days that no decree covers. */
export const dekritWarnings = (kalender: Calendar, dari: Tanggal, sampai: Tanggal): readonly string[] =>
  yearsWithoutDecree(kalender, dari, sampai).map(
    (tahun) =>
      `PERHATIAN: belum ada keputusan libur dan cuti bersama tahun ${tahun} di register ini; tanggal pada tahun itu hanya dihitung Senin–Jumat dan bisa keliru. Masukkan: pks libur perbarui, atau pks libur tambah`,
  );

/** The same for a list judged at the end of `per`: from the first receipt to the last day that was counted. */
export function listWarnings(sesi: Sitting, baris: readonly KasusOrder[], per = sesi.hariIni): readonly string[] {
  let [dari, sampai] = [per, per];
  for (const { diterima, target } of baris) {
    if (target && dayOf(diterima) < dari) dari = dayOf(diterima);
    if (target && target.tanggal > sampai) sampai = target.tanggal;
  }
  return dekritWarnings(sesi.kalender, dari, sampai);
}

/** An edition whose table is sound: no case is led through a broken one. */
async function readSoundSop(register: Register, kode: string): Promise<Sop> {
  const sop = await readSopEdition(register, kode);
  const cela = checkSop(sop)[0];
  if (!cela) return sop;
  throw new Failure(
    'REGISTER_RUSAK',
    `Tabel SOP di sop/${kode}.json tidak utuh: ${cela.kalimat}`,
    ['pks sop periksa'],
    {
      berkas: `sop/${kode}.json`,
    },
  );
}

/** An edition as the office owns it, sound or not. @throws Failure REGISTER_RUSAK */
export async function readSopEdition(register: Register, kode: string): Promise<Sop> {
  const jalur = `sop/${kode}.json`;
  const isi = await register.readKantorFile(jalur);
  if (isi) return decodeSop(parseOfficeJson(isi, jalur), jalur);
  throw new Failure('REGISTER_RUSAK', `Bacaan SOP "${kode}" tidak ada di register (${jalur}).`, ['pks check'], {
    berkas: jalur,
  });
}

async function readElemen(env: Env): Promise<ReadonlyMap<string, Elemen>> {
  const isi = await readShipped(env, 'data/acuan/elemen-data.json');
  const { elemen } = JSON.parse(new TextDecoder().decode(isi)) as { elemen: readonly Elemen[] };
  return new Map(elemen.map((e) => [e.kode, e]));
}

export function parseOfficeJson(isi: Uint8Array, jalur: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(isi));
  } catch {
    throw new Failure('REGISTER_RUSAK', `Register rusak: ${jalur} tidak terbaca.`, ['pks check'], { berkas: jalur });
  }
}
