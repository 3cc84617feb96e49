import type { Command } from 'commander';
import type { KeyedFlags } from '../../desk/flags/standard-flags.ts';
import { Failure } from '../../errors.ts';
import type { CopyFlags } from './copy-naskah.ts';

export type DraftFlags = KeyedFlags &
  CopyFlags &
  Readonly<{
    naskah?: string;
    izinkanKosong?: boolean;
    dariTemplat?: boolean;
    yangDisetujui?: boolean;
    sesudahSah?: boolean;
    tanpaKomentar?: boolean;
    daftar?: boolean;
    beda?: string;
    ulang?: string;
    /** True: the copy that `buka` handed out. */
    baca?: string | true;
    oleh?: string;
    versi?: string;
  }>;

export const withDraftFlags = (c: Command): Command =>
  c
    .option('--naskah <kode>', 'naskahnya, bila kasusnya beberapa sekaligus: 4 7 9')
    .option('--ke <berkas|folder>', 'tulis juga salinannya di sini')
    .option('--timpa', 'salinan boleh menimpa berkas yang sudah ada')
    .option('--pdf', 'salinannya PDF, lewat LibreOffice (bawaan --ke: folder ini)')
    .option('--izinkan-kosong', 'buat juga bila ada isian yang belum ada: tercetak [BELUM DIISI]')
    .option('--daftar', 'tunjukkan naskah yang dapat dibuat')
    .option('--baca [berkas]', 'ambil .docx yang dikoreksi di Word sebagai versi berikutnya (bawaan: salinan pks buka)')
    .option('--tanpa-komentar', 'lepaskan komentar dan teks tersembunyi dari dokumen yang dikoreksi di Word')
    .option('--dari-templat', 'buat lagi dari templat, walau versi terakhir dikoreksi di Word')
    .option('--yang-disetujui', 'cetak lagi persis yang disetujui, walau data kasus sudah berubah')
    .option('--sesudah-sah', 'KONSEP dari data sekarang, walau PKS sudah disahkan')
    .option('--beda <v..v>', 'yang berubah antara dua versi, tiap pasal, mis. 1..2')
    .option(
      '--ulang <v>',
      'buat ulang sebuah versi dari data saat itu dan bandingkan; dengan --timpa: kembalikan yang berubah',
    );

/** @throws PEMAKAIAN_SALAH */
export function refuseMixedWays(opsi: DraftFlags): void {
  const cara = (['daftar', 'baca', 'beda', 'ulang'] as const).filter((c) => opsi[c] !== undefined);
  const bentuk = (['dariTemplat', 'yangDisetujui', 'sesudahSah'] as const).filter((c) => opsi[c]);
  const tambahan = (['ke', 'pdf', 'timpa', 'izinkanKosong'] as const).filter((c) => opsi[c]);
  const dibacaSesudahSah = opsi.baca !== undefined && bentuk.join() === 'sesudahSah';
  const dikembalikan = opsi.ulang !== undefined && tambahan.join() === 'timpa';
  const lain = cara.length > 0 ? [...(dikembalikan ? [] : tambahan), ...(dibacaSesudahSah ? [] : bentuk)] : bentuk;
  if (cara.length + lain.length <= 1) return;
  const flag = [...cara, ...lain].map((c) => `--${c.replace(/[A-Z]/g, (h) => `-${h.toLowerCase()}`)}`);
  throw new Failure('PEMAKAIAN_SALAH', `${flag.join(' dan ')} tidak dapat dipakai bersama.`, ['pks draft --help']);
}
