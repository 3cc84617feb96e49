/** The values a field of a case had, one after the other: what a book strikes through. */
import { bergerak } from '../permohonan/berlaku.ts';
import type { Kejadian } from '../permohonan/kejadian.ts';
import type { Fakta, KasusBuku, Sel } from './buku.ts';

type Diralat = Extract<Kejadian, { jenis: 'Diralat' }>;

/**
 * The value now, with those struck through. `awal` is what was first recorded; `ambil` what a ralat of this field
 * put in its place (undefined where it is about another).
 */
export function denganRalat<T extends string>(
  kasus: KasusBuku,
  awal: T | null,
  ambil: (ralat: Diralat) => string | undefined,
): Sel {
  const nilai = [awal, ...kasus.fakta.flatMap(({ k }) => (k.jenis === 'Diralat' ? (ambil(k) ?? []) : []))];
  const kini = nilai.at(-1) ?? null;
  const lama = nilai.slice(0, -1).filter((x): x is string => x !== null && x !== '');
  return { nilai: kini, dicoret: lama };
}

/** The facts that came while one was the last of its kind that stood: what was put right then is that one's. */
export function selama(kasus: KasusBuku, satu: Fakta, sejenis: (k: Kejadian) => boolean): KasusBuku {
  const terakhir = yangTerakhir(sejenis);
  return { ...kasus, fakta: kasus.fakta.filter((x) => terakhir(x) === satu) };
}

/** Told every fact in its turn, gives the last of its kind that stood then, itself included; null where there was none. */
export function yangTerakhir(sejenis: (k: Kejadian) => boolean): (x: Fakta) => Fakta | null {
  let berdiri: readonly Fakta[] = [];
  return (x) => {
    const { k } = x;
    if (k.jenis === 'Diurungkan') berdiri = berdiri.filter(({ v }) => v !== k.tindakan);
    if (sejenis(k)) berdiri = [...berdiri, x];
    return berdiri.at(-1) ?? null;
  };
}

/** A step at which the ministry's reply came in. */
export const berbalasan = (k: Kejadian): boolean => k.jenis === 'Diselesaikan' && k.balasan !== null;

/** Why an entry no longer counts, or null: its act was taken back, or the case was registered by mistake. Its number stays used. */
export function batal({ fakta }: KasusBuku, { urung }: Fakta): string | null {
  if (urung) return 'diurungkan';
  const akhir = fakta.findLast(({ k, urung: u }) => !u && bergerak(k))?.k;
  return akhir?.jenis === 'Ditutup' && akhir.status === 'batal' ? `batal: ${akhir.alasan}` : null;
}
