/** Taking a number for a letter: the next of its counter, one inserted behind another, or one from the paper agenda. */
import { Galat } from '../galat.ts';
import { nilaiAturan, PENGATURAN_ALUR } from '../kantor/pengaturan.ts';
import { bacaUrut, type IsiPola, periksaPola, tulisNomor, tulisUrut, type Urut } from '../kantor/pola-nomor.ts';
import type { JenisNomor } from '../naskah/nomor.ts';
import { kunciNomor } from '../permohonan/kunci-banding.ts';
import { nomorTercatat } from './nomor-tercatat.ts';
import type { Sesi } from './sesi.ts';

export type Diminta = Readonly<{
  jenis: JenisNomor;
  /** Whose it will be: one word that begins with the case id; the same word is the same request. */
  pemilik: string;
  /** As the paper agenda gave it. */
  nomor?: string | undefined;
  /** Inserted behind this one. */
  sisip?: number | undefined;
  coba: boolean;
}>;

type Calon = Readonly<{ nomor: string; klaim: readonly string[] }>;

/**
 * Claims it, for ever; with `coba` only tells which it would be.
 * @throws Galat NOMOR_TERPAKAI naming who has it, NILAI_TIDAK_DIKENAL where the pattern is none
 */
export async function ambilNomor(sesi: Sesi, d: Diminta): Promise<Calon> {
  const { register } = sesi;
  const isi = polaKantor(sesi, d.jenis, sesi.hariIni);
  const awalan = awalanKlaim(isi, d.jenis);
  const diklaim = await register.nomorDiklaim(awalan);
  const tercatat = await dipegang(sesi, d.jenis, isi);
  let terpakai: Readonly<{ nomor: string; milik: string }> | null = null;
  for (const calon of semuaCalon(sesi, d, isi, [...diklaim, ...tercatat.keys()])) {
    let milik = calon.klaim.map((nama) => tercatat.get(nama)).find((lain) => lain !== undefined) ?? d.pemilik;
    for (const nama of calon.klaim) {
      if (milik !== d.pemilik) break;
      if (!d.coba) milik = await register.klaimNomor(nama, d.pemilik);
      else if (diklaim.includes(nama)) milik = await register.pemilikNomor(nama);
    }
    if (milik === d.pemilik) return calon;
    terpakai = { nomor: calon.nomor, milik };
  }
  const [kasus = '?', naskah = '?'] = terpakai?.milik.split('.') ?? [];
  throw nomorTerpakai(terpakai?.nomor ?? '?', kasus, naskah, ['pks nomor daftar', 'Sisipkan sesudahnya: --sisip N']);
}

/** One number, one letter: whose it is, at every door. */
export const nomorTerpakai = (nomor: string, kasus: string, naskah: string, saran: readonly string[]): Galat =>
  new Galat('NOMOR_TERPAKAI', `Nomor ${nomor} sudah diambil untuk ${naskah} kasus ${kasus}.`, saran, {
    nomor,
    kasus,
    naskah,
  });

/** Whose the numbers are that were used without being taken here, by the names they would be claimed by. */
async function dipegang(sesi: Sesi, jenis: JenisNomor, isi: IsiPola): Promise<ReadonlyMap<string, string>> {
  const semua = await nomorTercatat(sesi, jenis, isi.hari.slice(0, 4));
  return new Map(
    semua.flatMap(({ nomor, kasus, naskah }) =>
      namaKlaim(sesi, isi, jenis, nomor).map((nama) => [nama, `${kasus}.${naskah}`] as const),
    ),
  );
}

/** The names that all claims of a kind and year begin with. */
export const awalanKlaim = ({ hari }: Pick<IsiPola, 'hari'>, jenis: JenisNomor): string =>
  `${hari.slice(0, 4)}.${jenis}.`;

/** The names a number is claimed by: its place in the counter where the office's pattern tells it, and its wording. */
export function namaKlaim({ env }: Pick<Sesi, 'env'>, isi: IsiPola, jenis: JenisNomor, nomor: string): string[] {
  const awalan = awalanKlaim(isi, jenis);
  const urut = bacaUrut(isi, nomor);
  return [
    ...(urut ? [`${awalan}${namaUrut(urut)}`] : []),
    ...new Set(
      // As claimed by earlier versions, which folded blanks and case alone, and by the key that numbers are compared by.
      [nomor.normalize('NFKC').toUpperCase().replace(/\s+/g, ''), kunciNomor(nomor)].map(
        (kunci) => `${awalan}teks.${env.sidik(kunci).slice(0, 32)}`,
      ),
    ),
  ];
}

/** What may be taken, best first. A repeat under its own key begins at the last number: it may be its own. */
function* semuaCalon(sesi: Sesi, d: Diminta, isi: IsiPola, terpakai: readonly string[]): Generator<Calon> {
  const calon = (nomor: string): Calon => ({ nomor, klaim: namaKlaim(sesi, isi, d.jenis, nomor) });
  const tulis = (urut: Urut): Calon => calon(tulisNomor(isi, urut));
  if (d.nomor !== undefined) return yield calon(d.nomor);
  if (d.sisip !== undefined) {
    for (const sisipan of 'abcdefghijklmnopqrstuvwxyz') yield tulis({ angka: d.sisip, sisipan });
    return;
  }
  const angka = terpakai.map((nama) => urutDari(nama, awalanKlaim(isi, d.jenis))?.angka ?? 0);
  for (let n = Math.max(1, ...angka); ; n++) yield tulis({ angka: n, sisipan: '' });
}

const namaUrut = (urut: Urut): string => tulisUrut(urut).replace(/^\d+/, (angka) => angka.padStart(6, '0'));

/** The counter's part of a claim, or null where it is a claim of the wording. */
export function urutDari(nama: string, awalan: string): Urut | null {
  const cocok = /^(\d{6})(?:\.([a-z]))?$/.exec(nama.slice(awalan.length));
  return cocok ? { angka: Number(cocok[1]), sisipan: cocok[2] ?? '' } : null;
}

/** The pattern as the office has set it, for numbers of that day. */
export function polaKantor({ kantor }: Pick<Sesi, 'kantor'>, jenis: JenisNomor, hari: string): IsiPola {
  const atur = (kunci: string): string | null =>
    nilaiAturan(kantor, kunci) ?? PENGATURAN_ALUR.find((p) => p.kunci === kunci)?.bawaan ?? null;
  const kunci = jenis === 'pks' ? 'nomor.pola-pks' : 'nomor.pola';
  const pola = atur(kunci) ?? '';
  periksaPola(kunci, pola);
  return { pola, klasifikasi: atur('nomor.klasifikasi') ?? '', unit: atur('nomor.unit') ?? '', hari };
}
