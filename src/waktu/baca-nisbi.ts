/** Dates told from today: 'kemarin', '3 hari kerja lagi', 'Senin lalu', 'hari kerja berikutnya'. */
import { ARAH, type Bentuk, harusHari, langkahArah } from './bacaan.ts';
import { hariPekan, nomorHari, tambahBulan, tambahHari } from './hitung.ts';
import { tambahHariKerja } from './jatuh-tempo.ts';
import { nomorPekan } from './nama.ts';
import { tanggalWib } from './tanggal.ts';
import { bacaTerbilang } from './terbilang.ts';

const SEBUTAN: ReadonlyMap<string, number> = new Map([
  ['hari ini', 0],
  ['kemarin', -1],
  ['kemarin lusa', -2],
  ['kemarin dulu', -2],
  ['besok', 1],
  ['esok', 1],
  ['lusa', 2],
  ['tadi', 0],
  ['barusan', 0],
  ['baru saja', 0],
  ['nanti', 0],
]);

const BERHARI = /^(.+?),? (?:hari )?([a-z']+)$/;

/** 'kemarin', 'besok', 'lusa', 'tadi'; 'besok Kamis' where tomorrow is one. */
export const sebutan: Bentuk = (teks, { kini, arah }) => {
  const [, kata = teks, nama = ''] = SEBUTAN.has(teks) ? [] : (BERHARI.exec(teks) ?? []);
  const jarak = SEBUTAN.get(kata);
  const hari = nomorPekan(nama);
  if (jarak === undefined || (hari === null && nama !== '')) return null;
  if (kata === 'nanti' && arah === 'lampau') return { sebab: 'Di sini hanya yang sudah terjadi.' };
  const tanggal = tambahHari(tanggalWib(kini), jarak);
  return hari === null ? tanggal : harusHari(tanggal, hari);
};

const JARAK =
  /^(?:(se)|(\d{1,4}) ?|([a-z ]+) )(hari kerja|hk|hari|minggu|pekan|bulan|tahun) (?:(lagi|ke depan|mendatang|yang akan datang)|lalu|yang lalu|sebelumnya)$/;

/** '3 hari lagi', 'seminggu lalu', 'dua bulan yang lalu', '5 hk lagi'. */
export const jarak: Bentuk = (teks, { kini, kalender }) => {
  const [, se, angka, kata = '', satuan, lagi] = JARAK.exec(teks) ?? [];
  if (satuan === undefined) return null;
  const jumlah = se ? 1 : angka ? Number(angka) : bacaTerbilang(kata);
  if (jumlah === null || jumlah > 9999) return null;
  const n = lagi ? jumlah : -jumlah;
  const hariIni = tanggalWib(kini);
  if (satuan === 'hari') return tambahHari(hariIni, n);
  if (satuan === 'minggu' || satuan === 'pekan') return tambahHari(hariIni, 7 * n);
  if (satuan === 'bulan') return tambahBulan(hariIni, n);
  if (satuan === 'tahun') return tambahBulan(hariIni, 12 * n);
  return tambahHariKerja(kalender, hariIni, n);
};

const HARI_KERJA = /^(?:hari kerja|hk) (?:(berikutnya|berikut|selanjutnya|mendatang)|sebelumnya|lalu|yang lalu)$/;

/** 'hari kerja berikutnya', 'hari kerja sebelumnya': the one next to today. */
export const hariKerjaSebelah: Bentuk = (teks, { kini, kalender }) => {
  const [ada, berikut] = HARI_KERJA.exec(teks) ?? [];
  return ada === undefined ? null : tambahHariKerja(kalender, tanggalWib(kini), berikut ? 1 : -1);
};

const PEKAN = new RegExp(
  `^(hari )?([a-z']+)(?: (?:(minggu|pekan) )?(${ARAH}|kemarin|mendatang|yang akan datang|besok))?$`,
);

/**
 * A weekday. Bare: the nearest in the direction meant, today counts. 'lalu' is
 * (or 'kemarin') the last one before today, 'ini' the one of this week (Monday to
 * Sunday), 'depan' the one of the week after it, 'mendatang' (or 'besok') the next
 * one after today.
 */
export const pekan: Bentuk = (teks, { kini, arah }) => {
  const [, sebutHari, nama = '', sepekan, kata] = PEKAN.exec(teks) ?? [];
  const hari = nomorPekan(nama);
  if (hari === null) return null;
  if (nama === 'minggu' && kata && !sebutHari && !sepekan) {
    return { sebab: `Tulis "hari Minggu ${kata}" untuk harinya, atau mis. "seminggu lalu" untuk tujuh hari.` };
  }
  const hariIni = tanggalWib(kini);
  const selisih = hari - hariPekan(nomorHari(hariIni)); // to that day of this week
  const sebelum = selisih < 0 ? selisih : selisih - 7;
  const sesudah = selisih > 0 ? selisih : selisih + 7;
  if (kata === undefined) return tambahHari(hariIni, selisih === 0 ? 0 : arah === 'lampau' ? sebelum : sesudah);
  if (kata === 'mendatang' || kata === 'yang akan datang' || kata === 'besok')
    return sepekan ? null : tambahHari(hariIni, sesudah);
  const langkah = langkahArah(kata);
  return tambahHari(hariIni, langkah < 0 && !sepekan ? sebelum : selisih + 7 * langkah);
};
