/** What a paper cites of another is what stands there: of the signed agreement, or of the approved letter. */
import { owedDueDaysOf } from '../../office/kantor/owed-due-days.ts';
import { settingValue } from '../../office/kantor/work-settings.ts';
import { CETAKAN, type NaskahDefinition } from '../../office/naskah/naskah.ts';
import type { OwedDueDays } from '../../office/permohonan/kerja-sama/owed-periods.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import { agreedDetails, asWritten } from '../../office/permohonan/standing/approved-details.ts';
import { SIGNED_NASKAH } from '../../office/permohonan/standing/naskah-keadaan.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { NaskahMoment } from '../documents/naskah-material.ts';
import type { OpenKasus } from '../open-kasus.ts';
import { requireNaskah } from '../reference/require-naskah.ts';
import type { Sitting } from '../sitting.ts';
import { standingText } from './approved-text.ts';
import { momentThen } from './naskah-origin.ts';

/** The case itself where nothing is approved, or an older pks kept no text. */
function kasusInText(sesi: Sitting, kasus: OpenKasus, kode: string, kini: ReceivedKasus): ReceivedKasus {
  const setuju = standingText(sesi, kasus, requireNaskah(kode));
  if (!setuju) return kini;
  return asWritten(kini, momentThen(sesi, kasus.berkas, setuju.teks.dari, setuju.teks.saat).kasus);
}

/** Earlier rules of `CETAKAN` took the case. */
export function asInText(
  sesi: Sitting,
  kasus: OpenKasus,
  { menurut }: Pick<NaskahDefinition, 'menurut'>,
  saat: NaskahMoment,
): NaskahMoment {
  if (!menurut || (saat.cetakan ?? CETAKAN) < menurut.sejak) return saat;
  if (menurut.naskah === SIGNED_NASKAH && !saat.kasus.kerjaSama) return saat;
  return { ...saat, kasus: kasusInText(sesi, kasus, menurut.naskah, saat.kasus) };
}

/** What is signed is what was approved. */
export const asApproved = (sesi: Sitting, kasus: OpenKasus, kode: string): StoredKasus => ({
  ...kasus.berkas,
  permohonan: kasusInText(sesi, kasus, kode, kasus.berkas.permohonan),
});

/** The due days that the approved text says; without one, those of the settings. */
export function dueDaysInText(sesi: Sitting, kasus: OpenKasus): OwedDueDays {
  const setuju = standingText(sesi, kasus, requireNaskah(SIGNED_NASKAH));
  const kantor = setuju ? momentThen(sesi, kasus.berkas, setuju.teks.dari, setuju.teks.saat).kantor : sesi.kantor;
  return owedDueDaysOf((kunci) => settingValue(kantor, kunci));
}

const CITED = {
  pks: 'Isinya menurut PKS yang disahkan; yang diralat sesudahnya tidak ikut. Perubahannya lewat adendum, setelah persetujuan Direktur Jenderal.',
  'surat-kemendagri': 'Isinya menurut surat yang disetujui; yang diralat sesudahnya tidak ikut.',
} as const satisfies Record<NonNullable<NaskahDefinition['menurut']>['naskah'], string>;

/** Said where the case holds something else by now. */
export const otherThanInText = (
  { menurut }: Pick<NaskahDefinition, 'menurut'>,
  { kasus }: NaskahMoment,
  dipakai: ReceivedKasus,
): readonly string[] => (!menurut || isSameRequest(kasus, dipakai) ? [] : [CITED[menurut.naskah]]);

/** Said at the signing of a text that says other than the case by now. */
export const signedAsApproved = (kini: ReceivedKasus, disetujui: ReceivedKasus): readonly string[] =>
  isSameRequest(kini, disetujui)
    ? []
    : [
        `PERHATIAN: dicatat menurut PKS yang disetujui, jangka waktunya ${agreedDetails(disetujui).jangkaWaktu ?? 'tidak disebut'}; data kasus sekarang lain dan tidak ikut ditandatangani.`,
      ];

function isSameRequest(a: ReceivedKasus, b: ReceivedKasus): boolean {
  const [satu, dua] = [a, b].map((k) => JSON.stringify([agreedDetails(k), k.lembaga.nama]));
  return satu === dua;
}
