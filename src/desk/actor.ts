/**
 * An act is the operator's while no officials are entered, then of the official who has the role, or of `--oleh`. Who
 * typed is kept too. This is no authentication.
 */

import { Failure } from '../errors.ts';
import { formatTanggal } from '../office/days/format-days.ts';
import { dayOf, type Moment, type Tanggal } from '../office/days/tanggal.ts';
import type { Kantor } from '../office/kantor/kantor.ts';
import {
  type ActingPejabat,
  actingAs,
  actingPejabat,
  formerPejabatOfAccount,
  pejabatOfAccount,
  peranOfPerson,
} from '../office/kantor/pejabat/acting-pejabat.ts';
import { holdsJabatan, type Pejabat, personOf } from '../office/kantor/pejabat/pejabat.ts';
import type { Actor } from '../office/permohonan/facts/kasus-parts.ts';
import type { Peran } from '../office/sop/sop.ts';
import { closestWord } from '../text/closest-word.ts';
import { shownWord } from '../text/typed-line.ts';

/** Without officials it is the account, with no roles. */
export type KnownOperator = Readonly<{ nama: string; peran: readonly Peran[] }>;

export type LangkahMoment = Readonly<{ pada: Moment; sebagai: boolean }>;
export type OutsideMoment = Readonly<{ pada: Moment; luar: true }>;

type Desk = Readonly<{ kantor: Kantor; akun: string; hariIni: Tanggal }>;

/**
 * A step belongs to the person at this PC who holds or deputizes its role, else to the holder; other acts to that
 * person. `sebagai` adds the step's role where it differs. @throws PEJABAT_TIDAK_ADA with the likeliest name;
 * PEJABAT_GANDA where several hold the role
 */
export function findActor(
  meja: Desk,
  peran: Peran,
  oleh: string | undefined,
  kapan?: LangkahMoment | OutsideMoment,
): Actor {
  const { kantor, akun, hariIni } = meja;
  if (kantor.pejabat.length === 0) return { nama: oleh ?? akun, peran, dicatatOleh: akun };
  const hari = kapan ? dayOf(kapan.pada) : hariIni;
  const langkah = kapan !== undefined && 'sebagai' in kapan;
  const operator = pejabatOfAccount(kantor, akun, hariIni);
  const pengetik = operator ?? formerPejabatOfAccount(kantor, akun, hariIni);
  const catat = pengetik ? { dicatatOleh: pengetik.nama, akun } : { dicatatOleh: akun };
  const diminta = langkah ? { sebagai: peran } : {};
  const atasNama = (p: Pejabat): Actor => {
    const berhak = actingAs(kantor, p.orang, peran, hari);
    if (berhak) return { nama: berhak.pejabat.nama, peran, ...catat, ...deputyPart(berhak) };
    const jabatan = kantor.pejabat.find((q) => q.orang === p.orang && holdsJabatan(q, hari));
    return { nama: jabatan?.nama ?? p.nama, peran: jabatan?.peran ?? null, ...catat, ...diminta };
  };
  if (oleh !== undefined) return atasNama(requirePejabat(kantor, oleh, hari));
  if (!langkah) return operator ? atasNama(operator) : { nama: akun, peran: null, ...catat };
  const calon = actingPejabat(kantor, peran, hari);
  const sendiri = operator && actingAs(kantor, operator.orang, peran, hari);
  const satu = sendiri ?? (calon.length === 1 ? calon[0] : undefined);
  if (satu) return { nama: satu.pejabat.nama, peran, ...catat, ...deputyPart(satu) };
  if (calon.length === 0) return { nama: akun, peran: null, ...catat, ...diminta };
  throw new Failure(
    'PEJABAT_GANDA',
    `Peran ${peran} dipegang ${calon.length} orang pada ${formatTanggal(hari)}: sebut siapa yang mengerjakan.`,
    calon.map((c) => `--oleh ${shownWord(c.pejabat.nama)}`),
    { peran, nama: calon.map((c) => c.pejabat.nama) },
  );
}

const deputyPart = ({ mandat, diwakili }: ActingPejabat): Pick<Actor, 'mewakili'> =>
  mandat ? { mewakili: { sifat: mandat.sifat, dasar: mandat.dasar, ...(diwakili && { nama: diwakili.nama }) } } : {};

/** The official is in post that day. @throws PEJABAT_TIDAK_ADA */
export function requirePejabat({ pejabat }: Pick<Kantor, 'pejabat'>, nama: string, hari: Tanggal): Pejabat {
  const orang = personOf(pejabat, nama);
  const ada = pejabat.find((p) => p.orang === orang && holdsJabatan(p, hari));
  if (ada) return ada;
  if (orang !== null) {
    throw new Failure(
      'PEJABAT_TIDAK_ADA',
      `${nama.trim()} tidak menjabat pada ${formatTanggal(hari)}.`,
      ['pks pejabat daftar'],
      { nama, hari },
    );
  }
  const maksud = likeliestName(nama, [...new Set(pejabat.filter((p) => holdsJabatan(p, hari)).map((p) => p.nama))]);
  throw new Failure(
    'PEJABAT_TIDAK_ADA',
    `"${nama}" tidak ada di daftar pejabat.${maksud ? ` Maksud Anda: ${maksud}?` : ''}`,
    [...(maksud ? [`Tulis: "${maksud}"`] : []), 'pks pejabat daftar'],
    { nama, maksud },
  );
}

function likeliestName(nama: string, semua: readonly string[]): string | null {
  const kata = (n: string): readonly string[] => n.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return closestWord(nama, semua) ?? semua.find((n) => kata(n).some((k) => kata(nama).includes(k))) ?? null;
}

export const actorCandidates = (kantor: Kantor, peran: Peran, saat: Moment): readonly string[] =>
  actingPejabat(kantor, peran, dayOf(saat)).map((p) => p.pejabat.nama);

/** The operator if allowed, else the official who is, else ''. */
export function defaultActor({ kantor, akun, hariIni }: Desk, peran: Peran, saat: Moment): string {
  const operator = pejabatOfAccount(kantor, akun, hariIni);
  const sendiri = operator && actingAs(kantor, operator.orang, peran, dayOf(saat));
  return sendiri?.pejabat.nama ?? actorCandidates(kantor, peran, saat)[0] ?? '';
}

export function knownOperator({ kantor, akun, hariIni }: Desk): KnownOperator {
  const pejabat = pejabatOfAccount(kantor, akun, hariIni);
  return { nama: pejabat?.nama ?? akun, peran: pejabat ? peranOfPerson(kantor, pejabat.orang, hariIni) : [] };
}
