/** Taking a number for a letter: the next of its counter, one inserted behind another, or one from the paper agenda. */
import { Galat } from '../galat.ts';
import { nilaiAturan, PENGATURAN_ALUR } from '../kantor/pengaturan.ts';
import { bacaUrut, type IsiPola, periksaPola, tulisNomor, tulisUrut, type Urut } from '../kantor/pola-nomor.ts';
import type { JenisNomor } from '../naskah/nomor.ts';
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
  const isi = polaKantor(sesi, d.jenis);
  const awalan = `${isi.hari.slice(0, 4)}.${d.jenis}.`;
  const diklaim = await register.nomorDiklaim(awalan);
  let terpakai: Readonly<{ nomor: string; milik: string }> | null = null;
  for (const calon of semuaCalon(sesi, d, isi, awalan, diklaim)) {
    let milik = d.pemilik;
    for (const nama of calon.klaim) {
      if (milik !== d.pemilik) break;
      if (!d.coba) milik = await register.klaimNomor(nama, d.pemilik);
      else if (diklaim.includes(nama)) milik = await register.pemilikNomor(nama);
    }
    if (milik === d.pemilik) return calon;
    terpakai = { nomor: calon.nomor, milik };
  }
  const [kasus = '?', naskah = '?'] = terpakai?.milik.split('.') ?? [];
  throw new Galat(
    'NOMOR_TERPAKAI',
    `Nomor ${terpakai?.nomor} sudah diambil untuk ${naskah} kasus ${kasus}.`,
    ['pks nomor daftar', 'Sisipkan sesudahnya: --sisip N'],
    { nomor: terpakai?.nomor ?? null, kasus, naskah },
  );
}

/** What may be taken, best first. A repeat under its own key begins at the last number: it may be its own. */
function* semuaCalon(
  sesi: Sesi,
  d: Diminta,
  isi: IsiPola,
  awalan: string,
  diklaim: readonly string[],
): Generator<Calon> {
  const calon = (nomor: string, urut: Urut | null): Calon => ({
    nomor,
    klaim: [
      ...(urut ? [`${awalan}${namaUrut(urut)}`] : []),
      `${awalan}teks.${sesi.env.sidik(nomor.normalize('NFKC').toUpperCase().replace(/\s+/g, '')).slice(0, 32)}`,
    ],
  });
  const tulis = (urut: Urut): Calon => calon(tulisNomor(isi, urut), urut);
  if (d.nomor !== undefined) return yield calon(d.nomor, bacaUrut(isi, d.nomor));
  if (d.sisip !== undefined) {
    for (const sisipan of 'abcdefghijklmnopqrstuvwxyz') yield tulis({ angka: d.sisip, sisipan });
    return;
  }
  const angka = diklaim.map((nama) => urutDari(nama, awalan)?.angka ?? 0);
  for (let n = Math.max(1, ...angka); ; n++) yield tulis({ angka: n, sisipan: '' });
}

const namaUrut = (urut: Urut): string => tulisUrut(urut).replace(/^\d+/, (angka) => angka.padStart(6, '0'));

/** The counter's part of a claim, or null where it is a claim of the wording. */
export function urutDari(nama: string, awalan: string): Urut | null {
  const cocok = /^(\d{6})(?:\.([a-z]))?$/.exec(nama.slice(awalan.length));
  return cocok ? { angka: Number(cocok[1]), sisipan: cocok[2] ?? '' } : null;
}

/** The pattern as the office has set it, for numbers given today. */
function polaKantor({ kantor, hariIni }: Sesi, jenis: JenisNomor): IsiPola {
  const atur = (kunci: string): string | null =>
    nilaiAturan(kantor, kunci) ?? PENGATURAN_ALUR.find((p) => p.kunci === kunci)?.bawaan ?? null;
  const kunci = jenis === 'pks' ? 'nomor.pola-pks' : 'nomor.pola';
  const pola = atur(kunci) ?? '';
  periksaPola(kunci, pola);
  return { pola, klasifikasi: atur('nomor.klasifikasi') ?? '', unit: atur('nomor.unit') ?? '', hari: hariIni };
}
