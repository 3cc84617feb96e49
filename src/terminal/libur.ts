/** `pks libur`: the closed days of a year. */
import { hariPekan, nomorHari } from '../waktu/hitung.ts';
import { tulisTanggal } from '../waktu/tulis.ts';

type Hari = Readonly<{ tanggal: string; jenis: string; nama: string; sumber?: string }>;

const JENIS: Readonly<Record<string, string>> = {
  nasional: 'libur nasional',
  cuti_bersama: 'cuti bersama',
  keppres: 'keputusan presiden',
  kantor: 'ditambahkan kantor',
};

export function tampilLibur(tahun: number, dasar: string, hari: readonly Hari[]): string {
  const kepala = `Libur ${tahun} · ${dasar === '' ? 'belum ada keputusan' : dasar}`;
  if (hari.length === 0) return `${kepala}\n  Belum ada hari libur yang tercatat. Tambahkan: pks libur tambah`;
  const panjang = Math.max(...hari.map((h) => tulisTanggal(h.tanggal).length));
  const baris = hari.map(
    (h) =>
      `  ${tulisTanggal(h.tanggal).padEnd(panjang)}  ${h.nama} (${JENIS[h.jenis] ?? h.jenis})${sabtuMinggu(h.tanggal)}`,
  );
  return [kepala, ...baris].join('\n');
}

const sabtuMinggu = (tanggal: string): string => (hariPekan(nomorHari(tanggal)) >= 5 ? ' · akhir pekan' : '');
