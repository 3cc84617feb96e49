import { Failure } from '../../../errors.ts';
import type { PermohonanDetails } from '../facts/kasus-parts.ts';
import { missingButir, type ReceivedKasus } from '../permohonan.ts';

const BUTIR_NAMES = {
  tujuan: 'tujuan pemanfaatan',
  elemen: 'elemen data',
  metode: 'metode akses',
  dataBalikan: 'data balikan',
  jangkaWaktu: 'jangka waktu PKS',
} as const;

export const missingButirNames = (isi: PermohonanDetails): readonly string[] =>
  missingButir(isi).map((b) => BUTIR_NAMES[b]);

const PRINTED_NAMES = {
  alamat: 'alamat lembaga',
  pimpinan: 'nama pimpinan',
  jabatanPimpinan: 'jabatan pimpinan',
} as const;

/** What the agreement prints beside the six items may be open too. */
export function stillMissingLines(
  id: string,
  { permohonan, lembaga }: Pick<ReceivedKasus, 'permohonan' | 'lembaga'>,
): readonly string[] {
  const butir = missingButirNames(permohonan);
  const dicetak = (Object.keys(PRINTED_NAMES) as (keyof typeof PRINTED_NAMES)[])
    .filter((b) => lembaga[b] === null)
    .map((b) => PRINTED_NAMES[b])
    .join(', ');
  if (butir.length > 0) {
    return [
      `Butir yang masih kurang: ${butir.join(', ')}`,
      ...(dicetak ? [`Untuk naskah PKS juga belum ada: ${dicetak}`] : []),
      `→ ${butirSuggestion(id)}`,
    ];
  }
  return [`Keenam butir permohonan sudah lengkap${dicetak ? `; untuk naskah PKS belum ada: ${dicetak}` : ''}.`];
}

export const butirSuggestion = (id: string): string => `pks lengkapi ${id}`;

/** @throws BUTIR_KURANG */
export function checkEnamButir(id: string, langkah: number, isi: PermohonanDetails): void {
  const kurang = missingButirNames(isi);
  if (kurang.length === 0) return;
  throw new Failure(
    'BUTIR_KURANG',
    `Langkah ${langkah} menuntut enam butir permohonan; belum ada: ${kurang.join(', ')}.`,
    [butirSuggestion(id)],
    { kurang: missingButir(isi) },
  );
}
