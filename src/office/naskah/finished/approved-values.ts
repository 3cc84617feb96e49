/** An approved text keeps what was approved, and only its blanks take today's data. */
import { saysClause } from '../../permohonan/text/blank-values.ts';
import type { NaskahDefinition, NaskahSource, NaskahValues } from '../naskah.ts';
import { type ComposedValues, composeValues } from '../parts/naskah-values.ts';

/** A dotted line was approved as one, to be filled in later. */
function isBlank(naskah: NaskahDefinition, kunci: string, dulu: NaskahSource): boolean {
  const satu = naskah.teks[kunci];
  if (!satu || satu.terbuka) return true;
  const { cara } = typeof satu.kosong === 'function' ? satu.kosong(dulu) : satu.kosong;
  return !satu.nilai(dulu) && (cara === 'titik' || cara === 'pejabat');
}

/** The case when it was printed for signing, and of the first version after the signing. */
type Printed = Readonly<{ tercetak: NaskahSource; disahkan?: NaskahSource }>;

/**
 * Of what was printed for signing only what was dots then is still filled in.
 * @throws ISIAN_NASKAH_KOSONG where a required blank still has no value
 */
export function approvedValues(
  naskah: NaskahDefinition,
  dulu: NaskahSource,
  kini: NaskahSource,
  opsi: Readonly<{ izinkanKosong?: boolean }> = {},
  cetakan?: Printed,
): ComposedValues {
  const hasil = asPrinted(naskah, composeValues(naskah, kini, opsi), kini, cetakan);
  const { isian: lama, kosong } = composeValues(naskah, dulu, { izinkanKosong: true });
  const baru = hasil.isian;
  const pilih = <N>(isian: Readonly<Record<string, N>>, lainnya: Readonly<Record<string, N>>, buka: Blank) =>
    Object.fromEntries(Object.keys(isian).map((k) => [k, (buka(k) ? isian : lainnya)[k] as N]));
  const terbuka = (kunci: string) => isBlank(naskah, kunci, dulu);
  return {
    ...hasil,
    peringatan: [...hasil.peringatan, ...blankWarnings(naskah, dulu, kini, cetakan)],
    kosong: [...new Set([...hasil.kosong.filter(terbuka), ...kosong.filter((k) => !terbuka(k))])],
    isian: {
      teks: pilih(baru.teks, lama.teks, terbuka),
      baris: lama.baris,
      bila: pilih(baru.bila, lama.bila, (kunci) => naskah.bila[kunci]?.terbuka === true),
    },
  };
}

/** Entered at the signing; until then the text says that it begins that day. The first version after it stays. */
const STARTING_DAY = 'awal_berlaku';

/** What a blank of the signed paper was filled in from. */
const filledFrom = ({ tercetak, disahkan }: Printed, kini: NaskahSource, kunci: string): NaskahSource =>
  kunci === STARTING_DAY && !tercetak.kasus.kerjaSama ? (disahkan ?? kini) : tercetak;

/** What stood on the paper that was signed stays, even if more is known by now. */
function asPrinted(
  naskah: NaskahDefinition,
  hasil: ComposedValues,
  kini: NaskahSource,
  cetakan: Printed | undefined,
): ComposedValues {
  if (!cetakan) return hasil;
  const { tercetak, disahkan } = cetakan;
  const isianOf = (b: NaskahSource) => composeValues(naskah, b, { izinkanKosong: true }).isian;
  const { teks, bila } = isianOf(tercetak);
  const pertama = disahkan && filledFrom(cetakan, kini, STARTING_DAY) === disahkan ? isianOf(disahkan).teks : {};
  const tetap = Object.keys(teks).flatMap((kunci) => {
    const asal = filledFrom(cetakan, kini, kunci);
    if (asal === tercetak) return naskah.teks[kunci]?.nilai(tercetak) ? [[kunci, teks[kunci] ?? '']] : [];
    return asal === disahkan ? [[kunci, pertama[kunci] ?? '']] : [];
  });
  return {
    ...hasil,
    isian: { ...hasil.isian, teks: { ...hasil.isian.teks, ...Object.fromEntries(tetap) }, bila },
  };
}

type Blank = (kunci: string) => boolean;

/** Tells whether today's data differ from the approved text. The template decides whether it shows. */
export function differsFromApproved(naskah: NaskahDefinition, dulu: NaskahSource, kini: NaskahSource): boolean {
  const { isian } = composeValues(naskah, kini, { izinkanKosong: true });
  return !isSame(isian, approvedValues(naskah, dulu, kini, { izinkanKosong: true }).isian);
}

const isSame = (a: NaskahValues, b: NaskahValues): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Blanks already filled in that now have another value, by their meaning; `dulu` tells from what each was filled. */
export function refilledBlanks(
  naskah: NaskahDefinition,
  dulu: (kunci: string) => NaskahSource,
  kini: NaskahSource,
): readonly string[] {
  return Object.entries(naskah.teks).flatMap(([kunci, { arti, terbuka, nilai }]) => {
    const lama = terbuka ? nilai(dulu(kunci)) : null;
    return lama && lama !== nilai(kini) ? [arti] : [];
  });
}

/** Blanks filled in after the approval were checked by nobody, so the signer is told of them. */
function blankWarnings(
  naskah: NaskahDefinition,
  dulu: NaskahSource,
  kini: NaskahSource,
  cetakan: Printed | undefined,
): readonly string[] {
  const terisi = (kunci: string) => (cetakan ? filledFrom(cetakan, kini, kunci) : dulu);
  const lain = [...new Set(refilledBlanks(naskah, terisi, kini))].join('; ');
  const beda = cetakan
    ? `Tercatat lain daripada yang tercetak, dan dokumennya tetap seperti tercetak: ${lain}.`
    : `Lain daripada saat disetujui: ${lain}. Cocokkan sebelum ditandatangani.`;
  const kalimat = Object.values(naskah.teks).flatMap(({ arti, terbuka, nilai }) => {
    const isi = terbuka ? nilai(kini) : null;
    return isi && saysClause(isi) ? [`${arti} ("${isi}")`] : [];
  });
  return [
    ...(lain === '' ? [] : [beda]),
    ...(kalimat.length > 0 ? [`PERHATIAN: isian ini memuat kalimat, bukan isian biasa: ${kalimat.join('; ')}.`] : []),
  ];
}
