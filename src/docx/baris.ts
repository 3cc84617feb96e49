/** The rows of a part that are repeated: found by the marks of their two copies. */
import { leluhur, type Simpul } from './pohon.ts';
import type { Letak, Rentang } from './potong.ts';

type Kelompok = Readonly<{ rentang: Rentang; tr: readonly Simpul[] }>;

/** Rows next to each other that hold values of the same list, repeated together. */
export function baris(letak: readonly Letak[]): readonly Kelompok[] {
  const daftar = [...new Set(letak.flatMap(({ isi }) => (isi.includes('.') ? [kunci(isi)] : [])))];
  return daftar.flatMap((satu) => {
    const salinan = new Map<Simpul, 0 | 1>();
    for (const l of letak) {
      const tr = kunci(l.isi) === satu && l.isi.includes('.') ? leluhur(l.simpul, 'w:tr') : null;
      if (tr) salinan.set(tr, l.salinan);
    }
    for (const tr of [...salinan.keys()]) if (diDalam(tr, salinan)) salinan.delete(tr);
    const induk = [...new Set([...salinan.keys()].map((tr) => tr.induk))];
    return induk.flatMap((i) => bersebelahan(i?.anak ?? [], salinan)).map((k) => kelompok(satu, k));
  });
}

const kunci = (isi: string): string => isi.slice(0, isi.indexOf('.'));

/** A row in a row that is repeated is repeated with it. */
const diDalam = ({ induk }: Simpul, salinan: ReadonlyMap<Simpul, unknown>): boolean =>
  induk !== null && (salinan.has(induk) || diDalam(induk, salinan));

type Salinan = Readonly<Record<0 | 1, Simpul[]>>;

/** Two copies each: a first one after a further one begins anew, a row without a mark ends it. */
function bersebelahan(anak: readonly Simpul[], salinan: ReadonlyMap<Simpul, 0 | 1>): readonly Salinan[] {
  const hasil: Salinan[] = [];
  let sambung = false;
  for (const tr of anak.filter(({ nama }) => nama === 'w:tr')) {
    const ke = salinan.get(tr);
    const kini = hasil.at(-1);
    if (ke === undefined) sambung = false;
    else if (kini && sambung && (ke === 1 || kini[1].length === 0)) kini[ke].push(tr);
    else {
      hasil.push(ke === 0 ? { 0: [tr], 1: [] } : { 0: [], 1: [tr] });
      sambung = true;
    }
  }
  return hasil;
}

function kelompok(baris: string, { 0: pertama, 1: lanjut }: Salinan): Kelompok {
  const tr = [...pertama, ...lanjut];
  const [a, b] = [bentang(pertama), bentang(lanjut)];
  const jadi: Rentang['jadi'] = (potong) => ({ baris, pertama: potong(...a), lanjut: potong(...b) });
  return { rentang: { awal: a[0], akhir: b[1], jadi }, tr };
}

const bentang = (tr: readonly Simpul[]): [awal: number, akhir: number] => [tr[0]?.awal ?? 0, tr.at(-1)?.akhir ?? 0];

/** Tables with no other rows than these. */
export function tabelBaris(kelompok: readonly Kelompok[]): readonly Rentang[] {
  const ulang = new Set(kelompok.flatMap(({ tr }) => tr));
  const tabel = new Set([...ulang].flatMap((tr) => leluhur(tr.induk, 'w:tbl') ?? []));
  return [...tabel]
    .filter((tbl) => barisDari(tbl).every((tr) => ulang.has(tr)))
    .map(({ awal, akhir }) => ({ awal, akhir, jadi: (potong) => ({ tabel: potong(awal, akhir) }) }));
}

const barisDari = ({ anak }: Simpul): readonly Simpul[] =>
  anak.flatMap((satu) => (satu.nama === 'w:tr' ? [satu] : barisDari(satu)));
