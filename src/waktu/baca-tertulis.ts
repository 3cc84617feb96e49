/** Dates written out: '5/9/2026', '2026-09-05', '5 Sept 2026', '5 IX 2026', 'Sabtu, 5 September 2026'. Day before month, always. */
import { type Bacaan, type Bentuk, hariBulan, harusHari, type KonteksBaca, tahunTerdekat } from './bacaan.ts';
import { nomorBulan, nomorPekan, nomorRomawi } from './nama.ts';

const ANGKA = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const ANGKA_TANPA_TAHUN = /^(\d{1,2})\/(\d{1,2})$/;
const ISO = /^(\d{4})([/.-])(\d{2})\2(\d{2})$/;
const ROMAWI = /^(\d{1,2})([ /.-])([ivx]+)\2(\d{4}|\d{2})$/; // with its year: '5 x' may be anything
const BERNAMA = /^(\d{1,2})[ -]?([a-z]+)\.?(?:,? ?-?(\d{4}|\d{2}))?$/;
const BERHARI = /^(?:hari )?([a-z']+),? (?=.*\d)(?:(?:tgl|tanggal)\.? )?(.+)$/;
const BERTANGGAL = /^(?:tgl|tanggal)\.? ?(.+)$/;

/** A written date, with or without its weekday; a weekday that does not fit is refused. */
export const tertulis: Bentuk = (teks, konteks) => {
  const polos = tanpaHari(BERTANGGAL.exec(teks)?.[1] ?? teks, konteks);
  if (polos !== null) return polos;
  const [, nama = '', sisa = ''] = BERHARI.exec(teks) ?? [];
  const hari = nomorPekan(nama);
  const tanggal = hari === null ? null : tanpaHari(sisa, konteks);
  if (typeof tanggal !== 'string' || hari === null) return tanggal;
  return harusHari(tanggal, hari);
};

function tanpaHari(teks: string, konteks: KonteksBaca): Bacaan {
  const iso = ISO.exec(teks);
  if (iso) return hariBulan(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const angka = ANGKA.exec(teks);
  if (angka) return hariBulan(tahunPenuh(angka[4]), Number(angka[3]), Number(angka[1]));
  const romawi = ROMAWI.exec(teks);
  const bulanRomawi = nomorRomawi(romawi?.[3] ?? '');
  if (romawi && bulanRomawi !== null) return hariBulan(tahunPenuh(romawi[4]), bulanRomawi, Number(romawi[1]));
  const pendek = ANGKA_TANPA_TAHUN.exec(teks);
  if (pendek) return tahunTerdekat(konteks, (tahun) => hariBulan(tahun, Number(pendek[2]), Number(pendek[1])));
  const bernama = BERNAMA.exec(teks);
  const bulan = nomorBulan(bernama?.[2] ?? '');
  if (!bernama || bulan === null) return null;
  const hari = Number(bernama[1]);
  if (bernama[3]) return hariBulan(tahunPenuh(bernama[3]), bulan, hari);
  return tahunTerdekat(konteks, (tahun) => hariBulan(tahun, bulan, hari));
}

/** A year of two figures is one of this century. */
const tahunPenuh = (teks = ''): number => (teks.length === 2 ? 2000 : 0) + Number(teks);
