/** In whose hands a case is and was, and who sent it back, as lists and a case's page say it. */
import type { BarisKasus } from '../permohonan/lihat.ts';
import { type HariPerPeran, type Pemegang, terlama } from '../permohonan/tangan.ts';
import { tulisHari } from '../waktu/tulis.ts';
import { satuan } from './langkah.ts';
import { namaTanggungan, tanggungan } from './tanggungan.ts';

/** Letters of a note that a list shows. */
const CATATAN = 40;

/** ' — revisi 1, koreksi Wati D.: "Pasal 9 …"' of a case that was sent back and not approved since; else ''. */
export function koreksi({ koreksi: k, revisi }: BarisKasus): string {
  if (!k) return '';
  const huruf = [...k.catatan];
  const catatan =
    huruf.length > CATATAN
      ? `${huruf
          .slice(0, CATATAN - 1)
          .join('')
          .trimEnd()}…`
      : k.catatan;
  return ` — revisi ${revisi}, koreksi ${k.oleh.nama || `langkah ${k.langkah}`}: "${catatan}"`;
}

/** 'kantor: Sekretaris 1 hk, terlama Kepala Dinas 19 hk': whose days run and for how long, and who had it longest. */
export function dipegang(
  b: BarisKasus,
  dasar: Readonly<{ hitungan: string }>,
  namaPeran: (p: string) => string,
): string {
  const hk = satuan(dasar.hitungan);
  const kini = `${tanggungan(b, `kantor: ${namaPeran(b.langkah?.pelaksana ?? '')}`)} ${b.pemegang?.hari ?? 0} ${hk}`;
  const lama = terlama(b.hariPerPeran);
  if (!lama || !b.pemegang || (b.hariPerPeran[b.pemegang.peran] ?? 0) >= lama.hari) return kini;
  return `${kini}, terlama ${namaPemegang(lama.peran, namaPeran)} ${lama.hari} ${hk}`;
}

/** 'Kepala Dinas', 'pemohon', 'Kemendagri'. */
export const namaPemegang = (peran: string, namaPeran: (p: string) => string): string =>
  peran === 'pemohon' || peran === 'kemendagri' ? namaTanggungan(peran) : namaPeran(peran);

/** 'Pengadministrasi Umum 1 hk · Kepala Dinas 19 hk · Sekretaris 1 hk; kini Sekretaris sejak Sel 18 Agu'. */
export function semuaPemegang(
  { hariPerPeran: hari, pemegang: p }: Readonly<{ hariPerPeran: HariPerPeran; pemegang: Pemegang | null }>,
  hitungan: string,
  tahun: number,
  namaPeran: (p: string) => string,
): string {
  const semua = Object.entries(hari).map(([peran, n]) => `${namaPemegang(peran, namaPeran)} ${n} ${satuan(hitungan)}`);
  const kini = p ? [`kini ${namaPemegang(p.peran, namaPeran)} sejak ${tulisHari(p.sejak, tahun)}`] : [];
  return [...(semua.length > 0 ? [semua.join(' · ')] : []), ...kini].join('; ');
}
