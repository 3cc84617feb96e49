import type { Sitting } from '../../../desk/sitting.ts';
import { Failure } from '../../../errors.ts';
import type { NaskahParagraph } from '../../../office/naskah/finished/diff-paragraphs.ts';
import { checkLegalMinimum } from '../../../office/naskah/finished/legal-minimum.ts';
import type { NaskahDefinition } from '../../../office/naskah/naskah.ts';
import type { KonsepMark } from '../../../office/naskah/parts/kop.ts';
import { BELUM_DIISI } from '../../../office/naskah/parts/naskah-values.ts';

/** No step approves it where `final` is null. */
export async function correctedFlaws(
  sesi: Sitting,
  naskah: NaskahDefinition,
  isi: Uint8Array,
  baris: readonly NaskahParagraph[],
  final: boolean | null,
): Promise<readonly string[]> {
  const teks = baris.map((b) => b.teks);
  const { konsepMark: tandaKonsep } = await sesi.env.renderer();
  return [
    ...checkLegalMinimum(naskah.kode, teks).map((nama) => `tidak memuat ${nama}`),
    ...konsepMarkFlaws(baris, await tandaKonsep(isi), final),
  ];
}

/** `lagi` reads it in once it was mended. */
export const incompleteFailure = (
  naskah: NaskahDefinition,
  asal: string,
  cela: readonly string[],
  lagi: string,
): Failure =>
  new Failure(
    'SYARAT_NASKAH_KURANG',
    `${naskah.judul} sudah disetujui, dan ${asal} ${cela.join('; ')}.`,
    ['Perbaiki dan simpan di Word.', lagi],
    { naskah: naskah.kode, cela },
  );

/** KONSEP stands on every page until approved. No step approves it where `final` is null. */
function konsepMarkFlaws(
  baris: readonly NaskahParagraph[],
  { ada, tanpa }: KonsepMark,
  final: boolean | null,
): readonly string[] {
  return [
    ...(baris.some((b) => b.teks.includes(BELUM_DIISI)) ? [`masih memuat ${BELUM_DIISI}`] : []),
    ...(final === true && ada ? ['masih bertanda KONSEP'] : []),
    ...(final === false && tanpa.length > 0
      ? [`tidak lagi bertanda KONSEP di setiap ${tanpa.join(' dan ')}, padahal belum disetujui`]
      : []),
  ];
}
