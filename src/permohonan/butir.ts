/** The six items the letter to Kemendagri must hold (domain: name of the user, and these five). */
import { Galat } from '../galat.ts';
import { butirKurang, type IsiPermohonan } from './permohonan.ts';

const FLAG_BUTIR = {
  tujuan: ['tujuan pemanfaatan', '--tujuan "…"'],
  elemen: ['elemen data', '--elemen nik --elemen nama-lengkap'],
  metode: ['metode akses', '--metode web-service'],
  dataBalikan: ['data balikan', '--data-balikan "…"'],
  jangkaWaktu: ['jangka waktu PKS', '--jangka-waktu "2 tahun"'],
} as const;

/** Of the six items the letter to Kemendagri must hold, those still missing, in words. */
export const namaButirKurang = (isi: IsiPermohonan): readonly string[] => butirKurang(isi).map((b) => FLAG_BUTIR[b][0]);

/** What to type to fill in the missing ones. */
export const saranButir = (id: string, isi: IsiPermohonan): string =>
  `pks lengkapi ${id} ${butirKurang(isi)
    .map((b) => FLAG_BUTIR[b][1])
    .join(' ')}`;

/** @throws Galat BUTIR_KURANG naming what is missing and what to type */
export function enamButir(id: string, langkah: number, isi: IsiPermohonan): void {
  const kurang = namaButirKurang(isi);
  if (kurang.length === 0) return;
  throw new Galat(
    'BUTIR_KURANG',
    `Langkah ${langkah} menuntut enam butir permohonan; belum ada: ${kurang.join(', ')}.`,
    [saranButir(id, isi)],
    { kurang: butirKurang(isi) },
  );
}
