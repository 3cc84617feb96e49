import { Failure } from '../../../errors.ts';
import type { PermohonanDetails } from '../facts/kasus-parts.ts';
import { missingButir } from '../permohonan.ts';

const BUTIR_NAMES = {
  tujuan: 'tujuan pemanfaatan',
  elemen: 'elemen data',
  metode: 'metode akses',
  dataBalikan: 'data balikan',
  jangkaWaktu: 'jangka waktu PKS',
} as const;

export const missingButirNames = (isi: PermohonanDetails): readonly string[] =>
  missingButir(isi).map((b) => BUTIR_NAMES[b]);

export const butirSuggestion = (id: string): string => `pks lengkapi ${id}`;

/** @throws Failure BUTIR_KURANG */
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
