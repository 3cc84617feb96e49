import { isBefore } from '../../office/days/tanggal.ts';
import { emptyKantor, evolveKantor, type Kantor } from '../../office/kantor/kantor.ts';
import { evolve, newPermohonan } from '../../office/permohonan/evolve.ts';
import { effectiveFacts, takenBackActs } from '../../office/permohonan/facts/effective-facts.ts';
import type { NaskahOrigin } from '../../office/permohonan/facts/kinds/berkas-facts.ts';
import type { NaskahApproval } from '../../office/permohonan/standing/naskah-approval.ts';
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
 * The case of which the first version after its signing was drawn up, which others follow. Undefined where there is none.
 */
export function firstSigned(sesi: SeenKantor, berkas: StoredKasus, kode: string): NaskahMoment | undefined {
  const batal = takenBackActs(berkas.tindakan);
  const sah = berkas.tindakan.findLast((t) => !batal.has(t.v) && t.kejadian.some((k) => k.jenis === 'Disahkan'));
  const versi = sah && versionsOfNaskah(berkas, kode).find((n) => originOf(sesi, n).kasus >= sah.v);
  return versi && momentThen(sesi, berkas, originOf(sesi, versi), versi.fakta.dicatat);
}

const kantorActsUntil = ({ tindakanKantor }: SeenKantor, saat: string): number =>
  tindakanKantor.filter((t) => t.kejadian.every((k) => !isBefore(saat, k.dicatat))).length;

export function momentThen(sesi: SeenKantor, berkas: StoredKasus, dari: NaskahOrigin, saat: string): NaskahMoment {
  const dahulu = berkas.tindakan.slice(0, dari.kasus);
  const kasus = dahulu.flatMap((t) => t.kejadian).reduce(evolve, newPermohonan);
  if (kasus.status === 'baru') throw new Error('a document of a case that was not received');
  return { id: berkas.id, kasus, riwayat: effectiveFacts(dahulu), kantor: kantorThen(sesi, dari.kantor), saat };
}

const kantorThen = ({ kantor, versiKantor, tindakanKantor }: SeenKantor, versi: number): Kantor =>
  versi === versiKantor
    ? kantor
    : tindakanKantor
        .slice(0, versi)
        .flatMap((t) => t.kejadian)
        .reduce(evolveKantor, emptyKantor);

export type Compared = Readonly<{ dari: NaskahOrigin; saat: string }>;

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
