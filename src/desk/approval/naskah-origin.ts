import { isBefore } from '../../office/days/tanggal.ts';
import { emptyKantor, evolveKantor, type Kantor } from '../../office/kantor/kantor.ts';
import { evolve, newPermohonan } from '../../office/permohonan/evolve.ts';
import { effectiveFacts, takenBackActs } from '../../office/permohonan/facts/effective-facts.ts';
import type { NaskahOrigin } from '../../office/permohonan/facts/kinds/berkas-facts.ts';
import { asWritten } from '../../office/permohonan/standing/approved-details.ts';
import type { NaskahApproval } from '../../office/permohonan/standing/naskah-approval.ts';
import { SIGNED_NASKAH } from '../../office/permohonan/standing/naskah-keadaan.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { NaskahMoment } from '../documents/naskah-material.ts';
import { type NaskahVersion, versionsOfNaskah } from '../documents/naskah-versions.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';

type SeenKantor = Pick<Sitting, 'kantor' | 'versiKantor' | 'tindakanKantor'>;

/** An older pks wrote no `dari`: then the acts before the version count, and those of the office until it was typed. */
export const originOf = (sesi: SeenKantor, { v, fakta }: NaskahVersion): NaskahOrigin =>
  fakta.dari ?? { kasus: v - 1, kantor: kantorActsUntil(sesi, fakta.dicatat) };

/**
 * The blanks of a signed agreement: numbers, days and signer as recorded; what the register does not record of the signing
 * as the first version after it had it. The office is that of the signing day; null where nothing is signed.
 */
export function signedMoment(
  sesi: SeenKantor,
  berkas: StoredKasus,
  kode: string,
  kini: NaskahMoment,
): NaskahMoment | null {
  const { kerjaSama } = kini.kasus;
  const sah = signingAct(berkas);
  if (kode !== SIGNED_NASKAH || !sah || !kerjaSama) return null;
  const versi = versionsOfNaskah(berkas, kode).find((n) => originOf(sesi, n).kasus >= sah.v);
  const dasar = versi ? momentThen(sesi, berkas, originOf(sesi, versi), versi.fakta.dicatat) : kini;
  const dulu = dasar.kasus.kerjaSama ?? kerjaSama;
  const mulai = dulu.mulai === dulu.tanggal ? (kerjaSama.tanggal ?? dulu.mulai) : dulu.mulai;
  return {
    ...dasar,
    kasus: { ...dasar.kasus, kerjaSama: { ...kerjaSama, mulai } },
    kantor: kantorOfSigning(sesi, sah.kejadian[0]?.dicatat ?? dasar.saat, kerjaSama.tanggal),
  };
}

/** The signing that stands. */
export function signingAct({ tindakan }: StoredKasus): StoredKasus['tindakan'][number] | undefined {
  const batal = takenBackActs(tindakan);
  return tindakan.findLast((t) => !batal.has(t.v) && t.kejadian.some((k) => k.jenis === 'Disahkan'));
}

/** Officials are known by their days; of the settings, which bear none, those of that day hold. */
function kantorOfSigning(sesi: SeenKantor, dicatat: string, hari: string | null): Kantor {
  const [saat, itu] = [dicatat, hari ?? dicatat].map((satu) => kantorActsUntil(sesi, satu));
  const dicatatnya = kantorThen(sesi, saat ?? 0);
  const dulu = kantorThen(sesi, Math.min(saat ?? 0, itu ?? 0));
  return { ...dicatatnya, aturan: { ...dicatatnya.aturan, ...dulu.aturan } };
}

/** An act that a fast clock dates later is among them where another followed in time. */
const kantorActsUntil = ({ tindakanKantor }: SeenKantor, saat: string): number =>
  tindakanKantor.findLastIndex((t) => t.kejadian.every((k) => !isBefore(saat, k.dicatat))) + 1;

export function momentThen(sesi: SeenKantor, berkas: StoredKasus, dari: NaskahOrigin, saat: string): NaskahMoment {
  const dahulu = berkas.tindakan.slice(0, dari.kasus);
  const kasus = dahulu.flatMap((t) => t.kejadian).reduce(evolve, newPermohonan);
  if (kasus.status === 'baru') throw new Error('a document of a case that was not received');
  const kantor = kantorThen(sesi, dari.kantor);
  return { id: berkas.id, kasus, riwayat: effectiveFacts(dahulu), kantor, saat, versi: dari.kasus };
}

/** The case as it was: what left since is not what a letter of that moment told of. */
export const openedThen = <K extends OpenKasus>(terbuka: K, { kasus, versi }: NaskahMoment): K =>
  versi === undefined
    ? terbuka
    : {
        ...terbuka,
        berkas: { ...terbuka.berkas, permohonan: kasus, tindakan: terbuka.berkas.tindakan.slice(0, versi), versi },
      };

const kantorThen = ({ kantor, versiKantor, tindakanKantor }: SeenKantor, versi: number): Kantor =>
  versi === versiKantor
    ? kantor
    : tindakanKantor
        .slice(0, versi)
        .flatMap((t) => t.kejadian)
        .reduce(evolveKantor, emptyKantor);

export type Compared = Readonly<{ dari: NaskahOrigin; saat: string }>;

/** The case, with the request as a text drawn up of these has it. */
export function writtenMoment(
  sesi: SeenKantor,
  { berkas }: Pick<OpenKasus, 'berkas'>,
  { dari, saat }: Compared,
): NaskahMoment {
  const dulu = momentThen(sesi, berkas, dari, saat);
  return { ...dulu, kasus: asWritten(berkas.permohonan, dulu.kasus) };
}

/** Data of the final form, else of the approved version, else of the case when it was approved. */
export function textOrigin(
  sesi: SeenKantor,
  { berkas }: Pick<OpenKasus, 'berkas'>,
  { fakta }: NaskahApproval,
  { disetujui, final }: Readonly<{ disetujui: NaskahVersion | null; final: NaskahVersion | null }>,
): Compared {
  const jadi = final?.fakta.disetujui;
  if (jadi) return { dari: jadi.dari, saat: jadi.saat };
  const dibuat = disetujui ?? final;
  if (dibuat) return { dari: originOf(sesi, dibuat), saat: dibuat.fakta.dicatat };
  const v = berkas.tindakan.find((t) => t.kejadian.includes(fakta))?.v ?? berkas.versi;
  return { dari: { kasus: v, kantor: kantorActsUntil(sesi, fakta.dicatat) }, saat: fakta.dicatat };
}
