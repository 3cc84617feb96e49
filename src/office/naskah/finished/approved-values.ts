/** An approved text keeps what was approved, and only its blanks take today's data. */
import { asWritten } from '../../permohonan/standing/approved-details.ts';
import { saysClause } from '../../permohonan/text/blank-values.ts';
import type { NaskahDefinition, NaskahSource } from '../naskah.ts';
import { type ComposedValues, composeValues } from '../parts/naskah-values.ts';

/** A dotted line was approved as one, to be filled in later. */
function isBlank(naskah: NaskahDefinition, kunci: string, dulu: NaskahSource): boolean {
  const satu = naskah.teks[kunci];
  if (!satu || satu.terbuka) return true;
  const { cara } = typeof satu.kosong === 'function' ? satu.kosong(dulu) : satu.kosong;
  return !satu.nilai(dulu) && (cara === 'titik' || cara === 'pejabat');
}

/**
 * Of the paper that left or was signed (`tercetak`) only what was dots then is still filled in.
 * @throws ISIAN_NASKAH_KOSONG where a required blank still has no value
 */
export function approvedValues(
  naskah: NaskahDefinition,
  dulu: NaskahSource,
  kini: NaskahSource,
  opsi: Readonly<{ izinkanKosong?: boolean }> = {},
  tercetak?: NaskahSource,
): ComposedValues {
  const isi = { ...kini, kasus: asWritten(kini.kasus, dulu.kasus) };
  const hasil = asPrinted(naskah, composeValues(naskah, kini, { ...opsi, isi }), tercetak);
  const { isian: lama, kosong } = composeValues(naskah, dulu, { izinkanKosong: true });
  const baru = hasil.isian;
  const pilih = <N>(isian: Readonly<Record<string, N>>, lainnya: Readonly<Record<string, N>>, buka: Blank) =>
    Object.fromEntries(Object.keys(isian).map((k) => [k, (buka(k) ? isian : lainnya)[k] as N]));
  const terbuka = (kunci: string) => isBlank(naskah, kunci, dulu);
  return {
    ...hasil,
    peringatan: [...hasil.peringatan, ...blankWarnings(naskah, dulu, kini, tercetak)],
    kosong: [...new Set([...hasil.kosong.filter(terbuka), ...kosong.filter((k) => !terbuka(k))])],
    isian: {
      teks: pilih(baru.teks, lama.teks, terbuka),
      baris: lama.baris,
      bila: pilih(baru.bila, lama.bila, (kunci) => naskah.bila[kunci]?.terbuka === true),
    },
  };
}

/** What stood on the paper that left or was signed stays, even if more is known by now. */
function asPrinted(
  naskah: NaskahDefinition,
  hasil: ComposedValues,
  tercetak: NaskahSource | undefined,
): ComposedValues {
  if (!tercetak) return hasil;
  const { teks, bila } = composeValues(naskah, tercetak, { izinkanKosong: true }).isian;
  const tetap = Object.entries(teks).filter(([kunci]) => naskah.teks[kunci]?.nilai(tercetak));
  return { ...hasil, isian: { ...hasil.isian, teks: { ...hasil.isian.teks, ...Object.fromEntries(tetap) }, bila } };
}

type Blank = (kunci: string) => boolean;

/** Tells whether today's data differ from the approved text. The template decides whether it shows. */
export function differsFromApproved(naskah: NaskahDefinition, dulu: NaskahSource, kini: NaskahSource): boolean {
  const { teks, baris, bila } = naskah;
  return (
    Object.entries(teks).some(([k, { nilai }]) => !isBlank(naskah, k, dulu) && nilai(dulu) !== nilai(kini)) ||
    Object.values(bila).some(({ terbuka, nilai }) => !terbuka && nilai(dulu) !== nilai(kini)) ||
    Object.values(baris).some(({ nilai }) => JSON.stringify(nilai(dulu)) !== JSON.stringify(nilai(kini)))
  );
}

/** Blanks already filled in that now have another value, by their meaning. */
export function refilledBlanks(naskah: NaskahDefinition, dulu: NaskahSource, kini: NaskahSource): readonly string[] {
  const beda = Object.values(naskah.teks).flatMap(({ arti, terbuka, nilai }) => {
    const lama = terbuka ? nilai(dulu) : null;
    return lama && lama !== nilai(kini) ? [arti] : [];
  });
  return [...new Set(beda)];
}

/** Tells whether a blank that was dots has its value by now. */
export const dotsBecameKnown = (naskah: NaskahDefinition, dulu: NaskahSource, kini: NaskahSource): boolean =>
  Object.values(naskah.teks).some(({ terbuka, nilai }) => terbuka && !nilai(dulu) && nilai(kini));

/** Blanks filled in after the approval were checked by nobody, so the signer is told of them. */
function blankWarnings(
  naskah: NaskahDefinition,
  dulu: NaskahSource,
  kini: NaskahSource,
  tercetak: NaskahSource | undefined,
): readonly string[] {
  const lain = refilledBlanks(naskah, tercetak ?? dulu, kini).join('; ');
  const beda = tercetak
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
