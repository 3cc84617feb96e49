/** What a paper cites of another is what stands there: of the signed agreement, or of the approved letter. */
import { CETAKAN } from '../../office/naskah/naskah.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import { agreedDetails } from '../../office/permohonan/standing/approved-details.ts';
import { SIGNED_NASKAH } from '../../office/permohonan/standing/naskah-keadaan.ts';
import type { StoredKasus } from '../../store/register.ts';
import { momentNow, type NaskahMoment } from '../documents/naskah-material.ts';
import type { OpenKasus } from '../open-kasus.ts';
import { requireNaskah } from '../reference/require-naskah.ts';
import type { Sitting } from '../sitting.ts';
import { approvedText } from './approved-text.ts';
import { momentThen } from './naskah-origin.ts';

/** The case itself where nothing is approved, or an older pks kept no text. */
async function kasusInText(sesi: Sitting, kasus: OpenKasus, kode: string, kini: NaskahMoment): Promise<ReceivedKasus> {
  const setuju = await approvedText(sesi, kasus, requireNaskah(kode), kini);
  if (!setuju) return kini.kasus;
  const dulu = momentThen(sesi, kasus.berkas, setuju.teks.dari, setuju.teks.saat).kasus;
  return {
    ...kini.kasus,
    lembaga: { ...kini.kasus.lembaga, nama: dulu.lembaga.nama },
    permohonan: dulu.permohonan,
    balasan: withDetailsOf(kini.kasus.balasan, dulu.balasan),
  };
}

/**
 * Number and day of the reply are as they are known now, what it approved is as the text has it: nothing where the text
 * was drawn up before the reply.
 */
function withDetailsOf(kini: ReceivedKasus['balasan'], dulu: ReceivedKasus['balasan']): ReceivedKasus['balasan'] {
  if (!kini) return dulu;
  const { disetujui: _, ...lain } = kini;
  return dulu?.disetujui ? { ...lain, disetujui: dulu.disetujui } : lain;
}

/** `kode` is what the paper cites; earlier rules of `CETAKAN` took the case. */
export async function asInText(
  sesi: Sitting,
  kasus: OpenKasus,
  kode: string,
  saat: NaskahMoment,
): Promise<NaskahMoment> {
  const belum = kode === SIGNED_NASKAH && !saat.kasus.kerjaSama;
  if (belum || (saat.cetakan ?? CETAKAN) < 7) return saat;
  return { ...saat, kasus: await kasusInText(sesi, kasus, kode, saat) };
}

/** What is signed is what was approved. */
export const asApproved = async (sesi: Sitting, kasus: OpenKasus, kode: string): Promise<StoredKasus> => ({
  ...kasus.berkas,
  permohonan: await kasusInText(sesi, kasus, kode, momentNow(sesi, kasus.berkas)),
});

const CITED: Readonly<Record<string, string>> = {
  pks: 'Isinya menurut PKS yang disahkan; yang diralat sesudahnya tidak ikut. Perubahannya lewat adendum, setelah persetujuan Direktur Jenderal.',
  'surat-kemendagri': 'Isinya menurut surat yang disetujui; yang diralat sesudahnya tidak ikut.',
};

/** Said where the case holds something else by now. */
export const otherThanInText = ({ kasus }: NaskahMoment, dipakai: ReceivedKasus, kode: string): readonly string[] =>
  isSameRequest(kasus, dipakai) ? [] : [CITED[kode] ?? ''];

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
