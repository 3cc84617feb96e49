import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { parseMoment } from '../../office/days/parse/parse-tanggal.ts';
import type { BookSheet } from '../../office/impor/book.ts';
import type { DayReader } from '../../office/impor/rows/day-of-cell.ts';
import { shownWord } from '../../text/typed-line.ts';
import type { Sitting } from '../sitting.ts';

const LARGEST_BOOK = 25 * 1024 * 1024;

export type BookFile = Readonly<{ nama: string; sidik: string; semua: readonly BookSheet[] }>;

/**
 * Where it is not found, `perintah` ('pks impor') offers the books that are there.
 * @throws BERKAS_TIDAK_DAPAT_DIBACA, BERKAS_TERLALU_BESAR, BUKU_TIDAK_TERBACA
 */
export async function readBookFile({ env }: Sitting, file: string, perintah?: string): Promise<BookFile> {
  const nama = file.split(/[\\/]/).at(-1) ?? file;
  const isi = await env.localFiles.read(file, LARGEST_BOOK).catch((e: unknown) => {
    if (perintah && e instanceof Failure && e.kode === 'BERKAS_TIDAK_DAPAT_DIBACA')
      throw withBooksThere(env.localFiles, perintah, file, e);
    if (!(e instanceof Failure) || e.kode !== 'BERKAS_TERLALU_BESAR') throw e;
    throw new Failure(e.kode, `Berkas "${file}" lebih besar dari ${LARGEST_BOOK / 1_048_576} MB.`, [
      /\.xlsx$/i.test(file)
        ? 'Hapus gambar dan lembar yang tidak perlu di Excel, atau simpan sebagai CSV, lalu ulangi.'
        : 'Pecah menjadi beberapa berkas, lalu ulangi dengan satu per satu.',
    ]);
  });
  return { nama, sidik: env.sha256Of(isi), semua: await (await env.bookDesk()).readBook(nama, isi) };
}

const MOST_NAMED = 3;

/** The name is often a slip; the book that is meant lies in the folder. */
function withBooksThere({ endings }: Env['localFiles'], perintah: string, file: string, e: Failure): Failure {
  const folder = file.slice(0, file.length - (file.split(/[\\/]/).at(-1) ?? '').length);
  const ada = endings(folder).filter((nama) => /\.(?:xlsx|csv)$/i.test(nama) && !nama.startsWith('~$'));
  if (ada.length === 0) return e;
  const lain = ada.slice(0, MOST_NAMED).map((nama) => `${perintah} ${shownWord(`${folder}${nama}`)}`);
  return new Failure(e.kode, e.message, lain, e.rinci);
}

const YEAR_MS = 366 * 86_400_000;

/** The one reader of dates; what reads otherwise a year later names no year. */
export function bookDays({ kini, kalender }: Sitting): DayReader {
  return (teks) => {
    const baca = (saat: Date) => parseMoment(teks, { kini: saat, kalender, arah: 'lampau' }).slice(0, 10);
    const hari = baca(kini);
    if (hari === baca(new Date(kini.getTime() + YEAR_MS))) return hari;
    throw new Failure('TANGGAL_TIDAK_TERBACA', `"${teks}" tidak menyebut tahunnya.`, [], { teks });
  };
}
