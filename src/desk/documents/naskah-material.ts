import { dayOf } from '../../office/days/tanggal.ts';
import { kantorCalendar } from '../../office/kantor/calendar.ts';
import type { Kantor } from '../../office/kantor/kantor.ts';
import { settingValue } from '../../office/kantor/work-settings.ts';
import { CETAKAN, type NaskahDefinition, type NaskahSource } from '../../office/naskah/naskah.ts';
import { holderOnDay, pejabatOnDay } from '../../office/naskah/parts/pejabat-on-day.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { OwedSettings } from '../../office/permohonan/kerja-sama/owed-periods.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import type { RuleContext } from '../../office/permohonan/rules/rule-context.ts';
import { isNaskahApproved } from '../../office/permohonan/standing/naskah-approval.ts';
import type { WholeKasus } from '../../office/permohonan/views/kasus-view.ts';
import type { Sop } from '../../office/sop/sop.ts';
import { owedDueDays } from '../kerja-sama/after-last-langkah.ts';
import type { OpenKasus } from '../open-kasus.ts';
import type { Sitting } from '../sitting.ts';

export type NaskahMoment = Readonly<{
  id: string;
  kasus: ReceivedKasus;
  riwayat: readonly KasusFact[];
  kantor: Kantor;
  saat: string;
  /** How many acts the case had, where that is past. */
  versi?: number;
  /** Set where KONSEP is printed otherwise than the approving step says. */
  konsep?: boolean;
  berubah?: ReadonlySet<string>;
  cetakan?: number;
  tempo?: OwedSettings;
}>;

type ElemenList = RuleContext['elemen'];
export const momentNow = (sesi: Sitting, { id, permohonan, tindakan }: WholeKasus): NaskahMoment => ({
  id,
  kasus: permohonan,
  riwayat: effectiveFacts(tindakan),
  kantor: sesi.kantor,
  saat: sesi.saat,
  tempo: owedDueDays(sesi),
});

/** Officials are those of the day the document bears. */
export function naskahMaterial(
  { id, kasus, riwayat, kantor, saat, konsep, berubah, cetakan, tempo, versi }: NaskahMoment,
  sop: Sop,
  naskah: NaskahDefinition,
  elemen: ElemenList = new Map(),
): NaskahSource {
  const bahan = {
    kasus,
    id,
    riwayat,
    kantor: (kunci: string) => settingValue(kantor, kunci),
    sop,
    elemen: (kode: string) => elemen.get(kode)?.nama ?? kode,
    ...(elemen.size > 0 && { dilindungi: (kode: string) => elemen.get(kode)?.dilindungi === true }),
    kini: new Date(saat),
    kalender: kantorCalendar(kantor),
    konsep: konsep ?? !isNaskahApproved(sop.naskah[naskah.kode], riwayat),
    ...(berubah && { berubah }),
    ...(tempo && { tempo }),
    penandatanganan: signingOf(kasus),
    ...(cetakan !== undefined && { cetakan }),
  };
  const siapa = naskah.tanpaWakil?.(bahan) ? holderOnDay : pejabatOnDay;
  // What is filled in today follows the posts of today, whatever rules the text was drawn up by.
  const lama = versi !== undefined && (cetakan ?? CETAKAN) < 8;
  return { ...bahan, pejabat: siapa(kantor, naskah.tanggal?.(bahan) ?? dayOf(saat), lama) };
}

const signingOf = ({ kerjaSama: k }: ReceivedKasus) =>
  k ? { tanggal: k.tanggal, tempat: null, nomorKesatu: k.nomorKesatu, nomorKedua: k.nomorKedua } : null;

export const materialFrom = (
  { sop, aturan }: OpenKasus,
  naskah: NaskahDefinition,
  moment: NaskahMoment,
): NaskahSource => naskahMaterial(moment, sop, naskah, aturan.elemen);
