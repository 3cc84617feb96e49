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

/** The six items are there; what the agreement prints beside them may still be open. */
export function completeButirText({ lembaga }: Pick<ReceivedKasus, 'lembaga'>): string {
  const kurang = (Object.keys(PRINTED_NAMES) as (keyof typeof PRINTED_NAMES)[]).filter((b) => lembaga[b] === null);
  if (kurang.length === 0) return 'Keenam butir permohonan sudah lengkap.';
  return `Keenam butir permohonan sudah lengkap; untuk naskah PKS belum ada: ${kurang.map((b) => PRINTED_NAMES[b]).join(', ')}.`;
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
