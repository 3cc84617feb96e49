import { Failure } from '../../errors.ts';
import type { BookSheet } from '../../office/impor/book.ts';

/** These limit unpacked bytes, unpacked ÷ packed of one part, parts, and rows and columns of one sheet. */
export const BOOK_LIMITS = { ukuran: 100 * 1024 * 1024, nisbah: 200, bagian: 2000, baris: 20_000, kolom: 200 } as const;

export const bookUnreadable = (nama: string, sebab: string, saran: readonly string[] = []): Failure =>
  new Failure('BUKU_TIDAK_TERBACA', `Berkas ${nama} tidak dapat dibaca sebagai buku: ${sebab}.`, saran, {
    berkas: nama,
    sebab,
  });

/** Drops empty rows at the end. @throws BUKU_TIDAK_TERBACA */
export function limitTable(nama: string, lembar: readonly BookSheet[]): readonly BookSheet[] {
  return lembar.map((satu) => {
    const akhir = satu.baris.findLastIndex((b) => b.some((sel) => sel !== null && sel !== ''));
    const baris = satu.baris.slice(0, akhir + 1);
    const terpanjang = baris.reduce((n, b) => Math.max(n, b.length), 0);
    if (baris.length > BOOK_LIMITS.baris || terpanjang > BOOK_LIMITS.kolom) {
      throw bookUnreadable(nama, `lembar ${satu.nama} berisi ${baris.length} baris dan ${terpanjang} kolom`, [
        `Pecah menjadi beberapa berkas, paling banyak ${BOOK_LIMITS.baris} baris dan ${BOOK_LIMITS.kolom} kolom.`,
      ]);
    }
    return { ...satu, baris };
  });
}

export const SAVE_AGAIN = 'Buka di Excel atau LibreOffice, lalu simpan lagi sebagai Excel (.xlsx).';
