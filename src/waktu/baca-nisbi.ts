/** Dates told from today: 'kemarin', '3 hari kerja lagi', 'Senin lalu', 'akhir bulan', 'tgl 5 bulan depan'. */
import { ARAH, awalBulanKe, type Bentuk, hariBulan, langkahArah, tahunTerdekat } from './bacaan.ts';
import { akhirBulan, hariPekan, nomorHari, tambahBulan, tambahHari } from './hitung.ts';
import { bukaKantor, tambahHariKerja } from './jatuh-tempo.ts';
import { nomorBulan, nomorPekan } from './nama.ts';
import { type Kalender, type Tanggal, tanggalWib } from './tanggal.ts';
import { bacaTerbilang } from './terbilang.ts';

const SEBUTAN: ReadonlyMap<string, number> = new Map([
  ['hari ini', 0],
  ['kemarin', -1],
  ['kemaren', -1],
  ['kemarin lusa', -2],
  ['kemarin dulu', -2],
  ['besok', 1],
  ['esok', 1],
  ['lusa', 2],
]);

/** 'kemarin', 'besok', 'lusa'. */
export const sebutan: Bentuk = (teks, { kini }) => {
  const jarak = SEBUTAN.get(teks);
  return jarak === undefined ? null : tambahHari(tanggalWib(kini), jarak);
};

const JARAK =
  /^(?:(se)|(\d{1,4}) ?|([a-z ]+) )(hari kerja|hk|hari|minggu|pekan|bulan|tahun) (?:(lagi|ke depan|mendatang|yang akan datang)|lalu|yang lalu|yg lalu|sebelumnya)$/;

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

const PEKAN = new RegExp(`^(hari )?([a-z']+)(?: (?:(minggu|pekan) )?(${ARAH}|mendatang|yang akan datang))?$`);

/**
 * A weekday. Bare: the nearest in the direction meant, today counts. 'lalu' is
 * the last one before today, 'ini' the one of this week (Monday to Sunday),
 * 'depan' the one of the week after it, 'mendatang' the next one after today.
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
  if (kata === 'mendatang' || kata === 'yang akan datang') return sepekan ? null : tambahHari(hariIni, sesudah);
  const langkah = langkahArah(kata);
  return tambahHari(hariIni, langkah < 0 && !sepekan ? sebelum : selisih + 7 * langkah);
};

const UJUNG = new RegExp(`^(awal|akhir) (?:(bulan|tahun)( kerja)?(?: (${ARAH}))?|([a-z]+)(?: (\\d{4}))?)$`);

/** 'akhir bulan', 'awal bulan depan', 'akhir bulan kerja', 'akhir tahun', 'akhir September 2026'. */
export const ujung: Bentuk = (teks, konteks) => {
  const [, sisi = '', satuan, kerja, kata, nama = '', tahun] = UJUNG.exec(teks) ?? [];
  const bulan = nomorBulan(nama);
  if (satuan === undefined && bulan === null) return null;
  if (bulan !== null) {
    const buat = (t: number) => {
      const awal = hariBulan(t, bulan, 1);
      return typeof awal === 'string' && sisi === 'akhir' ? akhirBulan(awal) : awal;
    };
    return tahun ? buat(Number(tahun)) : tahunTerdekat(konteks, buat);
  }
  const { kini, kalender } = konteks;
  const tahunIni = Number(tanggalWib(kini).slice(0, 4)) + langkahArah(kata);
  const awal = satuan === 'bulan' ? awalBulanKe(kini, langkahArah(kata)) : `${tahunIni}-01-01`;
  const akhir = satuan === 'bulan' ? akhirBulan(awal) : `${tahunIni}-12-31`;
  if (!kerja) return sisi === 'awal' ? awal : akhir;
  return sisi === 'awal' ? bukaTerdekat(kalender, awal, 1) : bukaTerdekat(kalender, akhir, -1);
};

const bukaTerdekat = (kalender: Kalender, t: Tanggal, langkah: 1 | -1): Tanggal =>
  bukaKantor(kalender, t) ? t : tambahHariKerja(kalender, t, langkah);

const TANGGAL_BULAN = new RegExp(`^(?:tgl|tanggal)\\.? ?(\\d{1,2}) bulan (${ARAH})$`);

/** 'tgl 5 bulan depan'; 'tgl 5' alone says too little. */
export const tanggalBulan: Bentuk = (teks, { kini }) => {
  const [, hari, kata] = TANGGAL_BULAN.exec(teks) ?? [];
  if (hari === undefined) return null;
  const awal = awalBulanKe(kini, langkahArah(kata));
  return hariBulan(Number(awal.slice(0, 4)), Number(awal.slice(5, 7)), Number(hari));
};
