/** What is not in yet under an agreement, in as few words as the name of an index entry can hold. */
import { bulanKe, nomorBulan } from '../waktu/hitung.ts';
import type { Tanggal } from '../waktu/tanggal.ts';
import { bacaPeriode, kewajiban, namaPeriode, type TempoLaporan, tempoLaporan } from './kewajiban.ts';
import type { JenisKewajiban, KerjaSama } from './pengesahan.ts';

/** The first period that is not in ('2026-S2', '2026-08'), and how many from it on; null where later ones came before: the case knows. */
export type Terutang = Readonly<{ periode: string; jumlah: number | null }>;
/** Up to the end of the agreement; null where all is in. */
export type Belum = Readonly<{ laporan: Terutang | null; balikan: Terutang | null }>;

export function belumDiterima(k: KerjaSama): Belum {
  const semua = kewajiban(k, { semester1: '07-31', semester2: '01-31' }, k.berakhir);
  const dari = (jenis: JenisKewajiban): Terutang | null => {
    const milik = semua.filter((x) => x.kewajiban === jenis);
    const sisa = milik.slice(milik.findIndex((x) => x.diterima === null));
    const [pertama] = sisa;
    if (!pertama || pertama.diterima !== null) return null;
    return { periode: pertama.periode, jumlah: sisa.every((x) => x.diterima === null) ? sisa.length : null };
  };
  return { laporan: dari('laporan-semester'), balikan: dari('data-balikan') };
}

/** The month ('2026-07') from which on something can be late, whatever days the office sets: the one after the first period. */
export function bulanTerutang({ laporan, balikan }: Belum): string | null {
  const sejak = [laporan, balikan].flatMap((x) => {
    if (!x) return [];
    const { awal, bulan } = bacaPeriode(x.periode);
    return awal + bulan;
  });
  return sejak.length === 0 ? null : bulanKe(Math.min(...sejak));
}

/** How many things are late on `per`; null where only the case knows. */
export function jumlahLewat({ laporan, balikan }: Belum, tempo: TempoLaporan, per: Tanggal): number | null {
  const a = hitung(laporan, per, (periode) => tempoLaporan(periode, tempo) < per);
  const b = hitung(balikan, per, () => true);
  return a === null || b === null ? null : a + b;
}

/** How many periods of a run are over on `per` and `lewat`. */
function hitung(terutang: Terutang | null, per: Tanggal, lewat: (periode: string) => boolean): number | null {
  if (!terutang) return 0;
  const { awal, bulan } = bacaPeriode(terutang.periode);
  const lampau = Math.floor((nomorBulan(per) - awal) / bulan);
  if (lampau <= 0) return 0;
  if (terutang.jumlah === null) return null;
  let jumlah = 0;
  for (let n = 0; n < Math.min(lampau, terutang.jumlah); n++) {
    if (lewat(namaPeriode(awal + n * bulan, bulan))) jumlah++;
  }
  return jumlah;
}
