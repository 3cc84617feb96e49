/** Several days said in one breath: '24-26/12/2027', '24 s.d. 26 Desember', '24/12/2027 sampai 26/12/2027'. */
import { Galat } from '../galat.ts';
import { nomorHari, tambahHari } from '../waktu/hitung.ts';
import type { Tanggal } from '../waktu/tanggal.ts';

const SAMPAI = '(?:s\\.?\\s?/?\\s?d\\.?|sampai(?: dengan)?|hingga)';
/** Only the day of the first stands before the mark; what follows the second belongs to both. */
const SEHARI = new RegExp(`^(\\d{1,2})\\s*(?:[-–—]|\\s${SAMPAI}\\s)\\s*(\\d{1,2})([/. ].*)$`, 'i');
const DUA = new RegExp(`^(.+?)\\s+(?:[-–—]|${SAMPAI})\\s+(.+)$`, 'i');
const TAHUN = /([/. -]\s*)(\d{4})$/;

/** No office closes for longer by one decree; a slip of the year would close it for good. */
const TERPANJANG = 31;

/** The two ends as they would be said alone, or null where one day is meant; the first also as of the year before. */
function duaUjung(teks: string): readonly [awal: string, akhir: string, lalu: string] | null {
  const rapi = teks.trim();
  const [, awal, akhir, ekor] = SEHARI.exec(rapi) ?? [];
  if (awal !== undefined) return [`${awal}${ekor}`, `${akhir}${ekor}`, `${awal}${ekor}`];
  const [, kiri, kanan] = DUA.exec(rapi) ?? [];
  if (kiri === undefined || kanan === undefined || !/\d/.test(kiri) || !/\d/.test(kanan)) return null;
  const [, sela, tahun] = TAHUN.exec(kanan) ?? [];
  if (tahun === undefined || TAHUN.test(kiri) || /^\d{4}[/-]/.test(kiri)) return [kiri, kanan, kiri];
  return [`${kiri}${sela}${tahun}`, kanan, `${kiri}${sela}${Number(tahun) - 1}`]; // '30/12 s.d. 2/1/2028' begins in 2027
}

/**
 * Every day that is meant, in order. `baca` reads one date.
 * @throws Galat NILAI_TIDAK_DIKENAL where the end lies before the beginning, or too far behind it; and what `baca` throws
 */
export function rentangHari(teks: string, baca: (teks: string) => Tanggal): readonly Tanggal[] {
  const ujung = duaUjung(teks);
  if (!ujung) return [baca(teks)];
  const akhir = baca(ujung[1]);
  const awal = [baca(ujung[0])].map((satu) => (satu > akhir ? baca(ujung[2]) : satu))[0] ?? akhir;
  const panjang = nomorHari(akhir) - nomorHari(awal) + 1;
  if (panjang < 1 || panjang > TERPANJANG) {
    const sebab = panjang < 1 ? 'berakhir sebelum mulai' : `lebih dari ${TERPANJANG} hari`;
    throw new Galat('NILAI_TIDAK_DIKENAL', `Rentang "${teks}" (${awal} sampai ${akhir}) ${sebab}.`, [
      'Contoh: pks libur tambah "24-26/12/2027" "Cuti bersama"',
    ]);
  }
  return Array.from({ length: panjang }, (_, i) => tambahHari(awal, i));
}
