/** Days of a month told by its parts: 'akhir bulan', 'pertengahan September', 'tgl 5 bulan depan'; and what names no day. */
import { ARAH, awalBulanKe, type Bentuk, hariBulan, langkahArah, tahunTerdekat } from './bacaan.ts';
import { akhirBulan, tambahHari } from './hitung.ts';
import { bukaKantor, tambahHariKerja } from './jatuh-tempo.ts';
import { BULAN, nomorBulan } from './nama.ts';
import { type Kalender, type Tanggal, tanggalWib } from './tanggal.ts';

const UJUNG = new RegExp(`^(awal|pertengahan|akhir) (?:(bulan|tahun)( kerja)?(?: (${ARAH}))?|([a-z]+)(?: (\\d{4}))?)$`);

/** 'akhir bulan', 'awal bulan depan', 'akhir bulan kerja', 'akhir tahun', 'pertengahan September 2026' (the 15th). */
export const ujung: Bentuk = (teks, konteks) => {
  const [, sisi = '', satuan, kerja, kata, nama = '', tahun] = UJUNG.exec(teks) ?? [];
  const bulan = nomorBulan(nama);
  if (satuan === undefined && bulan === null) return null;
  if (bulan !== null) {
    const buat = (t: number) => {
      const awal = hariBulan(t, bulan, 1);
      return typeof awal === 'string' ? padaSisi(sisi, awal) : awal;
    };
    return tahun ? buat(Number(tahun)) : tahunTerdekat(konteks, buat);
  }
  const { kini, kalender } = konteks;
  const tahunIni = Number(tanggalWib(kini).slice(0, 4)) + langkahArah(kata);
  const awal = satuan === 'bulan' ? awalBulanKe(kini, langkahArah(kata)) : `${tahunIni}-01-01`;
  const akhir = satuan === 'bulan' ? akhirBulan(awal) : `${tahunIni}-12-31`;
  if (sisi === 'pertengahan') return satuan === 'bulan' && !kerja ? padaSisi(sisi, awal) : null;
  if (!kerja) return sisi === 'awal' ? awal : akhir;
  return sisi === 'awal' ? bukaTerdekat(kalender, awal, 1) : bukaTerdekat(kalender, akhir, -1);
};

const padaSisi = (sisi: string, awal: Tanggal): Tanggal =>
  sisi === 'awal' ? awal : sisi === 'akhir' ? akhirBulan(awal) : tambahHari(awal, 14);

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

const TANPA_HARI = new RegExp(
  `^(?:(bulan|pekan|tahun) (${ARAH}|kemarin|mendatang)|(?:bulan )?([a-z]+)(?: (\\d{4}))?)$`,
);

/** 'bulan depan', 'September 2026': a month is no day, and none is made up. */
export const tanpaHari: Bentuk = (teks) => {
  const [, satuan, kata = '', nama = '', tahun] = TANPA_HARI.exec(teks) ?? [];
  const bulan = nomorBulan(nama);
  if (satuan === undefined && bulan === null) return null;
  if (satuan === 'pekan') return { sebab: `Hari apa? Contoh: Senin pekan ${langkah(kata)}.` };
  const apa = bulan === null ? `${satuan} ${langkah(kata)}` : [BULAN[bulan - 1], tahun].filter(Boolean).join(' ');
  const contoh = satuan === 'tahun' ? '' : satuan === 'bulan' ? `tgl 5 ${apa}, ` : `5 ${apa}, `;
  return { sebab: `${apa.charAt(0).toUpperCase()}${apa.slice(1)} tanggal berapa? Contoh: ${contoh}akhir ${apa}.` };
};

/** The word of `ARAH` that the examples can be typed with. */
const langkah = (kata: string): string => (kata === 'kemarin' ? 'lalu' : kata === 'mendatang' ? 'depan' : kata);
