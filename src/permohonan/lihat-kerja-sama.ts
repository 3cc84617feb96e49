/** Agreements and what is owed under them, judged on a day: the rows of `kerja-sama` and `kewajiban`. */
import { nomorHari } from '../waktu/hitung.ts';
import { hariKerjaAntara } from '../waktu/jatuh-tempo.ts';
import type { Kalender, Tanggal } from '../waktu/tanggal.ts';
import { keadaanKerjaSama, penilaiAkhir, urutBerakhir } from './kerja-sama.ts';
import { type Kewajiban, kewajiban, type TempoLaporan } from './kewajiban.ts';
import type { KerjaSama } from './pengesahan.ts';
import type { Lembaga } from './permohonan.ts';

/** A case whose PKS was signed. */
export type Bersepakat = Readonly<{ id: string; permohonan: Readonly<{ lembaga: Lembaga; kerjaSama: KerjaSama }> }>;

/**
 * A row of `kerja-sama`. `sisaHari` counts calendar days up to the last one; negative afterwards. `akanHabis`: the end
 * is near, also of one not yet in force.
 */
export function barisKerjaSama(
  { id, permohonan: { lembaga, kerjaSama: k } }: Bersepakat,
  per: Tanggal,
  bulan?: number,
) {
  const { nomorKesatu, nomorKedua, tanggal, mulai, berakhir, userId, jaringan, diperpanjang } = k;
  return {
    id,
    lembaga: lembaga.nama,
    jenis: lembaga.jenis,
    nomorKesatu,
    nomorKedua,
    tanggal,
    mulai,
    berakhir,
    keadaan: keadaanKerjaSama(k, per, bulan),
    akanHabis: penilaiAkhir(per, bulan)(berakhir) === 'akan-habis',
    sisaHari: nomorHari(berakhir) - nomorHari(per),
    userId,
    jaringan,
    diserahkan: k.diserahkan,
    diperpanjang,
  };
}
export type BarisKerjaSama = ReturnType<typeof barisKerjaSama>;

/** In force first, by their end; lapsed ones last. */
export const urutKerjaSama = (a: BarisKerjaSama, b: BarisKerjaSama): number =>
  Number(a.keadaan === 'habis') - Number(b.keadaan === 'habis') || urutBerakhir(a, b);

export type KeadaanKewajiban = 'lewat' | 'jatuh-tempo' | 'akan-datang' | 'diterima';

/** What is owed by one agreement for periods begun by `per`; due on the day itself is not late yet. */
export function barisKewajiban(
  { id, permohonan: { lembaga, kerjaSama: k } }: Bersepakat,
  kalender: Kalender,
  tempo: TempoLaporan,
  per: Tanggal,
) {
  return kewajiban(k, tempo, per).map((x) => ({
    id,
    lembaga: lembaga.nama,
    nomorKesatu: k.nomorKesatu,
    kewajiban: x.kewajiban,
    periode: x.periode,
    jatuhTempo: x.jatuhTempo,
    diterima: x.diterima,
    keadaan: keadaan(x, per),
    lewatHariKerja: x.diterima === null ? hariKerjaAntara(kalender, x.jatuhTempo, per) : 0,
    sisaHariKerja: x.diterima === null ? hariKerjaAntara(kalender, per, x.jatuhTempo) : null,
  }));
}
export type BarisKewajiban = ReturnType<typeof barisKewajiban>[number];

/** Days ahead in which something owed is named as coming due. */
const MENDEKATI = 31;

function keadaan({ diterima, jatuhTempo }: Kewajiban, per: Tanggal): KeadaanKewajiban {
  if (diterima !== null) return 'diterima';
  if (jatuhTempo < per) return 'lewat';
  return nomorHari(jatuhTempo) - nomorHari(per) <= MENDEKATI ? 'jatuh-tempo' : 'akan-datang';
}
