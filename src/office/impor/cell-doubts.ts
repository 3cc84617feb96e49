/** A program or a correction may have changed what a cell says. */
import { formatTanggalSurat } from '../days/format-days.ts';
import { type BookCell, type BookFormula, cellText, textOfPieces } from './book.ts';
import type { ImportField } from './fields/shared-fields.ts';

/** `menolak`: its row is refused for it. */
export type CellDoubt = Readonly<{ sebab: string; menolak: boolean }>;

/** Programs show these for what they could not calculate or fit in. */
const ERROR_VALUE = /^(?:#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|[A-Z_]+!)|Err:\d{3}|#{2,})$/i;

/** No office numbers its letters like '10-Mar-26' or 'Mar-26'. */
const DAY_OF_EXCEL =
  /^(?:\d{1,2}-)?(?:jan|feb|mar|apr|me[iy]|ma[iy]|ju[nl]|a(?:gu?|gt|ug)|sep|o[ck]t|nov|de[cs])-(?:\d{2}|\d{4})$/i;
const YES_OR_NO = /^(?:ya|tidak|true|false)$/i;
/** '10/03/2026' may be the tenth letter of March. */
const LIKE_A_DAY = /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})$/;

/** Spreadsheets write longer ones with a power of ten, and keep fifteen digits. */
const [LONG_NUMBER, LOST_NUMBER] = [1e11, 1e15];

/** A doubt in these fields refuses, elsewhere it is only named. */
export const isWeighty = (f: ImportField): boolean => Boolean(f.wajib || f.hari || f.nomor || f.agenda);

export function cellDoubts(f: ImportField, isi: BookCell, rumus: BookFormula | undefined): readonly CellDoubt[] {
  if (isi === null) return [];
  return [
    ...formulaDoubts(f, isi, rumus),
    ...errorDoubts(f, isi),
    ...correctionDoubts(f, isi),
    ...(f.nomor || f.agenda ? nomorDoubts(isi) : []),
    ...(f.nomor && f.wajib && /^\d{1,3}$/.test(cellText(isi) ?? '')
      ? [{ sebab: `hanya "${cellText(isi)}"; periksa apakah nomor urut`, menolak: false }]
      : []),
  ];
}

const shortened = (teks: string): string => (teks.length > 40 ? `${teks.slice(0, 40)}…` : teks);

function formulaDoubts(f: ImportField, isi: BookCell, rumus: BookFormula | undefined): readonly CellDoubt[] {
  if (typeof isi === 'string' && /^=./.test(isi)) {
    const sebab = `${shortened(isi)} rumus tanpa hasil; buka di Excel, lalu simpan lagi`;
    return [{ sebab, menolak: isWeighty(f) }];
  }
  if (!rumus || (typeof isi === 'string' && ERROR_VALUE.test(isi))) return [];
  if (!rumus.berubah) return [{ sebab: 'hasil rumus', menolak: false }];
  const sebab = `=${shortened(rumus.teks)} berubah sendiri dari hari ke hari; salin lalu tempel nilainya`;
  return [{ sebab, menolak: true }];
}

function errorDoubts(f: ImportField, isi: BookCell): readonly CellDoubt[] {
  if (typeof isi !== 'string' || !ERROR_VALUE.test(isi)) return [];
  return [{ sebab: `${shortened(isi)} tanda galat, bukan isi; tulis isinya`, menolak: isWeighty(f) }];
}

function correctionDoubts(f: ImportField, isi: BookCell): readonly CellDoubt[] {
  if (isi === null || typeof isi !== 'object' || 'hari' in isi) return [];
  const lama = shortened(textOfPieces(isi, true).trim());
  return isWeighty(f)
    ? [{ sebab: `"${lama}" dicoret, tertinggal "${cellText(isi)}"; hapus yang dicoret`, menolak: true }]
    : [{ sebab: `yang dicoret ("${lama}") tidak diambil`, menolak: false }];
}

function nomorDoubts(isi: BookCell): readonly CellDoubt[] {
  if (typeof isi === 'number') {
    if (isi >= LOST_NUMBER) {
      return [
        {
          sebab: `angka ${String(isi).length} digit: ujungnya sudah hilang di Excel; ketik sebagai teks`,
          menolak: true,
        },
      ];
    }
    const sebab = `${isi} diketik sebagai angka, jadi nol di ujungnya bisa hilang; cocokkan dengan suratnya`;
    return Number.isSafeInteger(isi) && isi < LONG_NUMBER ? [] : [{ sebab, menolak: false }];
  }
  if (isi !== null && typeof isi === 'object') {
    if (!('hari' in isi)) return [];
    const sebab = `dijadikan tanggal oleh Excel (${formatTanggalSurat(isi.hari)}); ketik nomornya lagi sebagai teks`;
    return [{ sebab, menolak: true }];
  }
  if (isi !== null && DAY_OF_EXCEL.test(isi)) {
    return [{ sebab: `"${isi}" dijadikan tanggal oleh Excel; ketik nomornya lagi sebagai teks`, menolak: true }];
  }
  if (isi !== null && YES_OR_NO.test(isi)) return [{ sebab: `"${isi}" bukan nomor`, menolak: true }];
  if (isi === null || !LIKE_A_DAY.test(isi)) return [];
  return [{ sebab: `"${isi}" mirip tanggal; cocokkan dengan suratnya`, menolak: false }];
}
