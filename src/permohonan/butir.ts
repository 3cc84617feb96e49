/** The six items the letter to Kemendagri must hold (name of the user, and these five). */
import { Galat } from '../galat.ts';
import { butirKurang, type IsiPermohonan } from './permohonan.ts';

const NAMA_BUTIR = {
  tujuan: 'tujuan pemanfaatan',
  elemen: 'elemen data',
  metode: 'metode akses',
  dataBalikan: 'data balikan',
  jangkaWaktu: 'jangka waktu PKS',
} as const;

/** Of the six items the letter to Kemendagri must hold, those still missing, in words. */
export const namaButirKurang = (isi: IsiPermohonan): readonly string[] => butirKurang(isi).map((b) => NAMA_BUTIR[b]);

/** The form that asks for all that is missing: only a person knows the values. */
export const saranButir = (id: string): string => `pks lengkapi ${id}`;

/** @throws Galat BUTIR_KURANG naming what is missing and what to type */
export function enamButir(id: string, langkah: number, isi: IsiPermohonan): void {
  const kurang = namaButirKurang(isi);
  if (kurang.length === 0) return;
  throw new Galat(
    'BUTIR_KURANG',
    `Langkah ${langkah} menuntut enam butir permohonan; belum ada: ${kurang.join(', ')}.`,
    [saranButir(id)],
    { kurang: butirKurang(isi) },
  );
}
